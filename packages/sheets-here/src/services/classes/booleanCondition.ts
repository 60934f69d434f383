import type {ConditionRule} from '../../grid/overlays';
import {defineClass, makers, type ServiceClass} from '../define';
import {EnumName} from '../wire';

type Condition = Pick<ConditionRule, 'criteria' | 'values' | 'format'>;

const {handle} = makers<Condition>();

export const booleanConditionClass: ServiceClass<Condition> = defineClass<
  GoogleAppsScript.Spreadsheet.BooleanCondition,
  Condition
>('BooleanCondition', {
  getCriteriaType: handle('read', [], ({criteria}) => new EnumName('BooleanCriteria', criteria)),
  getCriteriaValues: handle('read', [], ({values}) => [...values]),
  getBackground: handle('read', [], ({format}) => format.background ?? null),
  getFontColor: handle('read', [], ({format}) => format.fontColor ?? null),
  getBold: handle('read', [], ({format}) => format.bold ?? null),
  getItalic: handle('read', [], ({format}) => format.italic ?? null),
});
