import {converges, lifetimeValue} from '../models/ltv';
import {optional} from './declare/arguments';
import {defineFunction} from './declare/define';
import {number, word} from './declare/kinds';
import {Problem} from './declare/problem';
import {asNumber} from './declare/results';

/** Net present value of one customer; see models/ltv.ts. */
export const ltv = defineFunction('LTV', {
  args: {
    margin: number(),
    retention: number({min: 0, max: 1}),
    discount: number({above: -1}),
    periods: optional(number({min: 0, whole: true})),
    timing: optional(word('timing'), 'end'),
    acquisition_cost: optional(number({min: 0}), 0),
  },
  result: asNumber,
  run: ({margin, retention, discount, periods, timing, acquisition_cost: acquisitionCost}) => {
    if (periods === undefined && !converges(retention, discount)) {
      return new Problem('endless', {got: retention, limit: 1 + discount}, 'retention');
    }
    return lifetimeValue({margin, retention, discount, periods, timing, acquisitionCost});
  },
  examples: [
    {cells: [100, 0.8, 0.1], result: 266.67},
    {cells: [100, 0.8, 0.1, 5, 'start'], result: 292.06},
  ],
});
