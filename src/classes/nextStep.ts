/** The next step of every customer: by what a fitted model expects where there is one, else by LTV and silence. */
import {ACTIONS, type Risk, riskOfChance, retentionAction} from '../models/retentionAction';
import {type Classes, type Columns, indexOf, NONE} from './classes';
import type {Facts} from './facts';
import type {ClassOptions} from './options';
import type {Expectations} from './prediction';
import {isActiveTier} from './pyramid';

const ACTION = indexOf(ACTIONS);

const median = (values: Float64Array): number => {
  const sorted = values.slice().sort();
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
};

/** Values of the pyramid's actives; where nobody is active, of all, and the caller warns. */
const medianOfActives = (of: Float64Array, tier: Uint8Array): number => {
  const values = new Float64Array(of.length);
  let active = 0;
  for (let c = 0; c < of.length; c++) {
    const value = of[c] as number;
    if (isActiveTier(tier[c] as number) && value === value) values[active++] = value;
  }
  return median(active ? values.subarray(0, active) : of.filter((value) => value === value));
};

/**
 * Fills in `action`. Where a model tells a customer's chance and value, they decide; of whom it tells none, LTV and silence do.
 * A model that tells chances and no values is asked for the chance alone.
 *
 * @returns the line from which a customer is worth a person's effort, and what is held against it
 */
export const nextSteps = (
  {last}: Pick<Facts, 'last'>,
  classes: Pick<Columns, 'action' | 'activity' | 'goneFrom' | 'ltv' | 'tier'>,
  {asOf, threshold: set}: Pick<ClassOptions, 'asOf' | 'threshold'>,
  expected?: Expectations,
): Pick<Classes['store'], 'threshold' | 'thresholdOf'> => {
  const {action, activity, goneFrom, ltv, tier} = classes;
  const isValued = expected?.ltv.some((value) => value === value) ?? false;
  const ofKept = set ?? medianOfActives(ltv, tier);
  const ofPredicted = expected && isValued ? (set ?? medianOfActives(expected.ltv, tier)) : NaN;
  const bySilence = (c: number): Risk =>
    asOf - (last[c] as number) >= (goneFrom[c] as number)
      ? 'GONE'
      : (activity[c] as number) > 0
        ? 'AT_RISK'
        : 'SAFE';
  for (let c = 0; c < action.length; c++) {
    const kept = ltv[c] as number;
    if (activity[c] === NONE || kept !== kept) continue;
    const alive = expected?.alive[c] ?? NaN;
    const isTold = alive === alive;
    const predicted = isTold && kept >= 0 ? (expected?.ltv[c] ?? NaN) : NaN;
    const risk = isTold ? riskOfChance(alive) : bySilence(c);
    const step =
      predicted === predicted
        ? retentionAction(predicted, risk, ofPredicted)
        : retentionAction(kept, risk, ofKept);
    action[c] = ACTION[step];
  }
  return isValued
    ? {threshold: ofPredicted, thresholdOf: 'predicted'}
    : {threshold: ofKept, thresholdOf: 'kept'};
};
