/** What the two survival functions share: their counts, and why no curve fits. */
import {fitSurvival, type SurvivalParameters} from '../models/survival';
import {list} from './declare/arguments';
import {number} from './declare/kinds';
import {Problem} from './declare/problem';

export const survivors = list(number({min: 0}), {line: true});

/** @returns the fitted parameters, or a Problem that says why the counts identify none */
export const fitted = (counts: readonly number[]): SurvivalParameters | Problem => {
  const fit = fitSurvival(counts);
  if (typeof fit !== 'string') return fit;
  return new Problem(
    'survival',
    {why: ({messages}) => messages.functions.survival[fit]},
    'survivors',
  );
};
