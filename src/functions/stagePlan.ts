import type {PlanStage} from '../models/plan';
import {defineFunction} from './declare/define';
import {label} from './declare/kinds';
import {asWords, sideBySide} from './declare/results';

const part = (index: 0 | 1 | 2) =>
  asWords<PlanStage>((stage, {functions: {plans}}) => plans[stage][index] ?? '');

/** Objective, message and control ratio for customers of a stage; see models/plan.ts. */
export const stagePlan = defineFunction('STAGE_PLAN', {
  args: {stage: label('planStage')},
  result: sideBySide(part(0), part(1), part(2)),
  run: ({stage}) => [stage, stage, stage] as const,
  examples: [{cells: ['CONVERSION'], result: ['CONVERSION', 'CONVERSION', 'CONVERSION']}],
});
