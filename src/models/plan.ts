/**
 * The plan table of multichannel marketing: what to aim for, say and measure with customers of each stage. The stages are those
 * of the life cycle, and AT_RISK, which stands over a stage; the plan's texts are ours and live in messages/.
 */
import type {Activity, Stage} from './lifecycle';

export const PLAN_STAGES = [
  'ACQUISITION',
  'CONVERSION',
  'GROWTH',
  'RETENTION',
  'AT_RISK',
  'REACTIVATION',
] as const;
export type PlanStage = (typeof PLAN_STAGES)[number];

export const PLAN_PARTS = ['OBJECTIVE', 'MESSAGE', 'CONTROL_RATIO'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** Whose plan a customer gets: who is at risk is asked before all else. @example planStage('GROWTH', 'AT_RISK') // 'AT_RISK' */
export const planStage = (stage: Stage, activity: Activity | undefined): PlanStage =>
  activity === 'AT_RISK' ? 'AT_RISK' : stage;
