import {defineClass, makers, type ServiceClass} from '../define';
import {isGradient, type RuleDraft} from '../rules';
import {booleanConditionClass} from './booleanCondition';
import {gradientConditionClass} from './gradientCondition';
import {rangeClass, ruleBuilderClass} from './known';

const {handle} = makers<RuleDraft>();

export const rangesOf = ({ranges}: RuleDraft) => ranges.map((range) => rangeClass.of(range));

export const booleanConditionOf = ({condition, format}: RuleDraft) =>
  condition ? booleanConditionClass.of({...condition, format}) : null;

export const gradientConditionOf = (draft: RuleDraft) =>
  isGradient(draft) ? gradientConditionClass.of(draft.points) : null;

/** A rule that is built does not change any more. */
export const ruleClass: ServiceClass<RuleDraft> = defineClass<
  GoogleAppsScript.Spreadsheet.ConditionalFormatRule,
  RuleDraft
>('ConditionalFormatRule', {
  copy: handle('read', [], (rule) => ruleBuilderClass.of({...rule})),
  getRanges: handle('read', [], rangesOf),
  getBooleanCondition: handle('read', [], booleanConditionOf),
  getGradientCondition: handle('read', [], gradientConditionOf),
});
