/** A rule of conditional formats as a script has it in hand: with ranges, which need not be on any sheet yet. */
import type {
  ConditionalRule,
  ConditionRule,
  GradientPoint,
  GradientRule,
  RuleFormat,
} from '../grid/overlays';
import type {Area, GridSheet} from '../grid/port';
import {Refusal} from '../grid/refusal';
import {SheetArea} from './area';

export interface RuleDraft {
  ranges: readonly SheetArea[];
  condition: Pick<ConditionRule, 'criteria' | 'values'> | undefined;
  format: RuleFormat;
  points: {
    readonly min?: GradientPoint;
    readonly mid?: GradientPoint;
    readonly max?: GradientPoint;
  };
}

export const emptyDraft = (): RuleDraft => ({
  ranges: [],
  condition: undefined,
  format: {},
  points: {},
});

export const isGradient = ({points}: RuleDraft): boolean => Object.keys(points).length > 0;

/** What the builder refuses to build. */
export function checkDraft(draft: RuleDraft): void {
  const {condition, points, ranges} = draft;
  if (condition && isGradient(draft))
    throw new Refusal(
      'A conditional format rule cannot have both a boolean and a gradient condition.',
    );
  if (!condition && !isGradient(draft))
    throw new Refusal('A conditional format rule must have a condition.');
  if (isGradient(draft) && !(points.min && points.max))
    throw new Refusal('A gradient condition must have a minpoint and a maxpoint.');
  if (ranges.length === 0) throw new Refusal('A conditional format rule must have ranges.');
}

/** @throws Refusal for a rule that belongs on another sheet or reads one. */
export function ruleOf(sheet: GridSheet, draft: RuleDraft): ConditionalRule {
  checkDraft(draft);
  const {ranges, condition, format, points} = draft;
  if (ranges.some((range) => range.sheet !== sheet))
    throw new Refusal('Conditional format rule cannot be applied to a different sheet.');
  ranges.forEach((range) => range.check());
  const areas = ranges.map(plain);
  if (condition) return {kind: 'condition', areas, ...condition, format};
  const {min, mid, max} = points;
  if (!min || !max) throw new Refusal('A gradient condition must have a minpoint and a maxpoint.');
  const gradient: GradientRule = {kind: 'gradient', areas, min, max};
  return mid ? {...gradient, mid} : gradient;
}

export function draftOf(sheet: GridSheet, rule: ConditionalRule): RuleDraft {
  const ranges = rule.areas.map((area) => new SheetArea(sheet, area));
  if (rule.kind === 'condition') {
    const {criteria, values, format} = rule;
    return {ranges, condition: {criteria, values}, format, points: {}};
  }
  const {min, mid, max} = rule;
  return {ranges, condition: undefined, format: {}, points: mid ? {min, mid, max} : {min, max}};
}

/** A formula of a rule: it begins with =, and reads other sheets through INDIRECT only. */
export function checkRuleFormula(formula: string): string {
  if (!/^=./.test(formula)) throw new Refusal(`Invalid formula: ${formula}`);
  if (/!/.test(formula.replace(/"[^"]*"/g, '')))
    throw new Refusal('Conditional format rule cannot reference a different sheet.');
  return formula;
}

export const plain = ({row, column, rows, columns}: Area): Area => ({row, column, rows, columns});
