/** Whose plan goes with a list: that of the next step it was made of, else of the stage in which most of its customers are. */
import {codeOf, type Results} from '../classes/results';
import {fill, type Messages} from '../messages';
import {ACTIVITIES, STAGES} from '../models/lifecycle';
import {type PlanStage, planStage} from '../models/plan';
import {ACTIONS} from '../models/retentionAction';
import type {ListRequest} from './request';

export interface ListPlan {
  readonly objective: string;
  readonly message: string;
  readonly ratio: string;
  /** Whose plan it is, in a sentence. */
  readonly whose: string;
}

/** @returns undefined where nobody's stage is known */
export const planOf = (
  results: Results,
  entries: readonly number[],
  {column, code}: Pick<ListRequest, 'column' | 'code'>,
  {list, functions: {plans}, labels}: Messages,
): ListPlan | undefined => {
  const step = column === 'action' ? ACTIONS.find((each) => each === code) : undefined;
  if (step) {
    const whose = fill(list.planOfStep, {step: labels.action[step]});
    return planIn(list.stepPlans[step], whose);
  }
  const most = commonestStage(results, entries);
  if (!most) return undefined;
  const {stage, count} = most;
  return planIn(
    plans[stage],
    fill(list.planOf, {stage: labels.planStage[stage], count, all: entries.length}),
  );
};

const planIn = (
  [objective = '', message = '', ratio = '']: readonly string[],
  whose: string,
): ListPlan => ({objective, message, ratio, whose});

const commonestStage = (
  results: Results,
  entries: readonly number[],
): {readonly stage: PlanStage; readonly count: number} | undefined => {
  const counts = new Map<PlanStage, number>();
  for (const entry of entries) {
    const [stage, activity] = [codeOf(results, 'stage', entry), codeOf(results, 'activity', entry)];
    const known = STAGES.find((each) => each === stage);
    const state = ACTIVITIES.find((each) => each === activity);
    // Without the number of orders there is no stage, but who is at risk is known.
    const plan = known ? planStage(known, state) : state === 'AT_RISK' ? state : undefined;
    if (plan) counts.set(plan, (counts.get(plan) ?? 0) + 1);
  }
  let most: {readonly stage: PlanStage; readonly count: number} | undefined;
  for (const [each, count] of counts) if (count > (most?.count ?? 0)) most = {stage: each, count};
  return most;
};
