/** Whose plan stands over a list: that of the stage in which most of its customers are. */
import {NONE} from '../classes/classify';
import type {Results} from '../classes/columns';
import {ACTIVITIES, STAGES} from '../models/lifecycle';
import {type PlanStage, planStage} from '../models/plan';

export interface ListPlan {
  readonly stage: PlanStage;
  /** Customers of the list who are in it. */
  readonly count: number;
}

/** @returns undefined where nobody's stage is known */
export const planOf = (
  {classes: {stage, activity}}: Results,
  entries: readonly number[],
): ListPlan | undefined => {
  const counts = new Map<PlanStage, number>();
  for (const entry of entries) {
    const known = STAGES[stage[entry] ?? NONE];
    const state = ACTIVITIES[activity[entry] ?? NONE];
    // Without the number of orders there is no stage, but who is at risk is known.
    const plan = known ? planStage(known, state) : state === 'AT_RISK' ? state : undefined;
    if (plan) counts.set(plan, (counts.get(plan) ?? 0) + 1);
  }
  let most: ListPlan | undefined;
  for (const [each, count] of counts) if (count > (most?.count ?? 0)) most = {stage: each, count};
  return most;
};
