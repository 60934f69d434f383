import type {Checkboxes} from '../../grid/cellLimits';
import {defineClass, makers, type ServiceClass} from '../define';
import {EnumName} from '../wire';

const {handle} = makers<Checkboxes>();

export const validationClass: ServiceClass<Checkboxes> = defineClass<
  GoogleAppsScript.Spreadsheet.DataValidation,
  Checkboxes
>('DataValidation', {
  getAllowInvalid: handle('read', [], ({allowsInvalid}) => allowsInvalid),
  getCriteriaType: handle('read', [], () => new EnumName('DataValidationCriteria', 'CHECKBOX')),
});
