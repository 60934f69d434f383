import {Refusal} from '../../grid/refusal';
import {defineClass, makers, truth, type ServiceClass} from '../define';
import {validationClass} from './dataValidation';

/** Boxes to tick are the only rule that is emulated here. */
export interface ValidationDraft {
  isCheckbox: boolean;
  allowsInvalid: boolean;
}

const {handle} = makers<ValidationDraft>();

const changed = (draft: ValidationDraft, change: Partial<ValidationDraft>) =>
  validationBuilderClass.of(Object.assign(draft, change));

export const validationBuilderClass: ServiceClass<ValidationDraft> = defineClass<
  GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  ValidationDraft
>('DataValidationBuilder', {
  requireCheckbox: handle('nothing', [], (draft) => changed(draft, {isCheckbox: true})),
  setAllowInvalid: handle('nothing', [truth], (draft, _, allowsInvalid) =>
    changed(draft, {allowsInvalid}),
  ),
  build: handle('nothing', [], ({isCheckbox, allowsInvalid}) => {
    if (!isCheckbox) throw new Refusal('A data validation rule must have a criteria.');
    return validationClass.of({allowsInvalid});
  }),
});
