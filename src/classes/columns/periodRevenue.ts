import {defineNumbers} from '../column';
import type {Purchased} from '../purchased';

/** Net revenue of the period that the pyramid ranks by. */
export const periodRevenue = defineNumbers(
  'period_revenue',
  ({facts}: Purchased) =>
    (c) =>
      facts.periodRevenue[c] as number,
  // A table of sums tells one revenue alone.
  {shows: 'money', isKnown: ({facts, history}) => facts.hasAmounts && history !== undefined},
);
