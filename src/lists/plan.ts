/** Whose plan stands over a list: that of the stage in which most of its customers are. */
import {codeOf, type Results} from '../classes/results';
import {ACTIVITIES, STAGES} from '../models/lifecycle';
import {type PlanStage, planStage} from '../models/plan';

export interface ListPlan {
  readonly stage: PlanStage;
  /** Customers of the list who are in it. */
  readonly count: number;
}

/** @returns undefined where nobody's stage is known */
export const planOf = (results: Results, entries: readonly number[]): ListPlan | undefined => {
  const counts = new Map<PlanStage, number>();
  for (const entry of entries) {
    const [stage, activity] = [codeOf(results, 'stage', entry), codeOf(results, 'activity', entry)];
    const known = STAGES.find((each) => each === stage);
    const state = ACTIVITIES.find((each) => each === activity);
    // Without the number of orders there is no stage, but who is at risk is known.
    const plan = known ? planStage(known, state) : state === 'AT_RISK' ? state : undefined;
    if (plan) counts.set(plan, (counts.get(plan) ?? 0) + 1);
  }
  let most: ListPlan | undefined;
  for (const [each, count] of counts) if (count > (most?.count ?? 0)) most = {stage: each, count};
  return most;
};
