import type {ConditionRule, GradientPoint, RuleFormat} from '../../grid/overlays';
import {Refusal} from '../../grid/refusal';
import type {SheetArea} from '../area';
import {colourOf} from '../colour';
import {
  defineClass,
  listOf,
  makers,
  nullable,
  number,
  objectOf,
  oneOf,
  text,
  truth,
  type ServiceClass,
} from '../define';
import {checkDraft, checkRuleFormula, type RuleDraft} from '../rules';
import {
  booleanConditionOf,
  gradientConditionOf,
  rangesOf,
  ruleClass,
} from './conditionalFormatRule';
import {rangeClass, ruleBuilderClass as known} from './known';

const {handle} = makers<RuleDraft>();
const ranges = listOf(objectOf<SheetArea>(() => rangeClass));
const interpolation = oneOf('InterpolationType');

function changed(builder: RuleDraft, change: Partial<RuleDraft>) {
  return ruleBuilderClass.of(Object.assign(builder, change));
}

function when(builder: RuleDraft, criteria: string, ...values: ConditionRule['values']) {
  return changed(builder, {condition: {criteria, values}});
}

function format(builder: RuleDraft, change: RuleFormat) {
  return changed(builder, {format: {...builder.format, ...change}});
}

const colourOrNone = (text: string | null) => (text === null ? undefined : colourOf(text));

function point(
  builder: RuleDraft,
  end: 'min' | 'mid' | 'max',
  colour: string,
  type: string,
  value?: string,
) {
  const known = (['MIN', 'MAX', 'NUMBER', 'PERCENT', 'PERCENTILE'] as const).find(
    (one) => one === type,
  );
  if (known === undefined) throw new Refusal(`Invalid interpolation type: ${type}`);
  const made: GradientPoint = {colour: colourOf(colour), type: known, value};
  return changed(builder, {points: {...builder.points, [end]: made}});
}

/** Text conditions and number conditions take one value each, named alike. */
const withText = (criteria: string) =>
  handle('nothing', [text], (builder, _, value) => when(builder, criteria, value));
const withNumber = (criteria: string) =>
  handle('nothing', [number], (builder, _, value) => when(builder, criteria, value));

export const ruleBuilderClass: ServiceClass<RuleDraft> = defineClass<
  GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
  RuleDraft
>(known, {
  build: handle('nothing', [], (builder) => {
    checkDraft(builder);
    return ruleClass.of({...builder});
  }),
  copy: handle('nothing', [], (builder) => ruleBuilderClass.of({...builder})),
  getRanges: handle('read', [], (builder) => rangesOf(builder)),
  getBooleanCondition: handle('read', [], (builder) => booleanConditionOf(builder)),
  getGradientCondition: handle('read', [], (builder) => gradientConditionOf(builder)),
  setRanges: handle('nothing', [ranges], (builder, _, areas) => changed(builder, {ranges: areas})),
  setBackground: handle('nothing', [nullable(text)], (builder, _, colour) =>
    format(builder, {background: colourOrNone(colour)}),
  ),
  setFontColor: handle('nothing', [nullable(text)], (builder, _, colour) =>
    format(builder, {fontColor: colourOrNone(colour)}),
  ),
  setBold: handle('nothing', [nullable(truth)], (builder, _, bold) =>
    format(builder, {bold: bold ?? undefined}),
  ),
  setItalic: handle('nothing', [nullable(truth)], (builder, _, italic) =>
    format(builder, {italic: italic ?? undefined}),
  ),
  whenFormulaSatisfied: handle('nothing', [text], (builder, _, formula) =>
    when(builder, 'CUSTOM_FORMULA', checkRuleFormula(formula)),
  ),
  whenCellEmpty: handle('nothing', [], (builder) => when(builder, 'CELL_EMPTY')),
  whenCellNotEmpty: handle('nothing', [], (builder) => when(builder, 'CELL_NOT_EMPTY')),
  whenTextEqualTo: withText('TEXT_EQUAL_TO'),
  whenTextContains: withText('TEXT_CONTAINS'),
  whenNumberGreaterThan: withNumber('NUMBER_GREATER_THAN'),
  whenNumberLessThan: withNumber('NUMBER_LESS_THAN'),
  whenNumberEqualTo: withNumber('NUMBER_EQUAL_TO'),
  whenNumberBetween: handle('nothing', [number, number], (builder, _, start, end) =>
    when(builder, 'NUMBER_BETWEEN', start, end),
  ),
  setGradientMinpoint: handle('nothing', [text], (builder, _, colour) =>
    point(builder, 'min', colour, 'MIN'),
  ),
  setGradientMaxpoint: handle('nothing', [text], (builder, _, colour) =>
    point(builder, 'max', colour, 'MAX'),
  ),
  setGradientMinpointWithValue: handle(
    'nothing',
    [text, interpolation, text],
    (builder, _, ...rest) => point(builder, 'min', ...rest),
  ),
  setGradientMidpointWithValue: handle(
    'nothing',
    [text, interpolation, text],
    (builder, _, ...rest) => point(builder, 'mid', ...rest),
  ),
  setGradientMaxpointWithValue: handle(
    'nothing',
    [text, interpolation, text],
    (builder, _, ...rest) => point(builder, 'max', ...rest),
  ),
});
