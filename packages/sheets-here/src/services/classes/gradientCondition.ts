import type {GradientPoint} from '../../grid/overlays';
import {defineClass, makers, type ServiceClass} from '../define';
import type {RuleDraft} from '../rules';
import {EnumName} from '../wire';

type Points = RuleDraft['points'];

const {handle} = makers<Points>();

// A point that is not set has no type; its colour and value are empty.
const type = (point?: GradientPoint) =>
  point ? new EnumName('InterpolationType', point.type) : null;
const colour = (point?: GradientPoint) => point?.colour ?? '';
const value = (point?: GradientPoint) => point?.value ?? '';

export const gradientConditionClass: ServiceClass<Points> = defineClass<
  GoogleAppsScript.Spreadsheet.GradientCondition,
  Points
>('GradientCondition', {
  getMinColor: handle('read', [], ({min}) => colour(min)),
  getMinType: handle('read', [], ({min}) => type(min)),
  getMinValue: handle('read', [], ({min}) => value(min)),
  getMidColor: handle('read', [], ({mid}) => colour(mid)),
  getMidType: handle('read', [], ({mid}) => type(mid)),
  getMidValue: handle('read', [], ({mid}) => value(mid)),
  getMaxColor: handle('read', [], ({max}) => colour(max)),
  getMaxType: handle('read', [], ({max}) => type(max)),
  getMaxValue: handle('read', [], ({max}) => value(max)),
});
