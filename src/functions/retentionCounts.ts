/** The counts that retention and churn are computed from, and how they may contradict each other. */
import {countProblem} from '../models/retention';
import {number} from './declare/kinds';
import {Problem} from './declare/problem';

export const retentionCounts = {
  start: number({min: 0}),
  end: number({min: 0}),
  new: number({min: 0}),
};

interface Counts {
  readonly start: number;
  readonly end: number;
  readonly new: number;
}

/** What `rate` makes of the counts, unless they contradict. */
export const ofCounts =
  <R>(rate: (start: number, end: number, newCustomers: number) => R) =>
  ({start, end, new: newCustomers}: Counts): R | Problem => {
    const problem = countProblem(start, end, newCustomers);
    if (problem === 'NEW_ABOVE_END')
      return new Problem('newAboveEnd', {got: newCustomers, limit: end}, 'new');
    if (problem === 'KEPT_ABOVE_START')
      return new Problem('keptAboveStart', {got: end - newCustomers, limit: start}, 'end');
    return rate(start, end, newCustomers);
  };
