import {abTest as compare} from '../models/abTest';
import {defineFunction} from './declare/define';
import {number} from './declare/kinds';
import {Problem} from './declare/problem';
import {asLabel, asNumber, sideBySide} from './declare/results';
import {confidence} from './testArguments';

/** Reads a test with two groups; see models/abTest.ts. */
export const abTest = defineFunction('AB_TEST', {
  args: {
    n_a: number({min: 1, whole: true}),
    conversions_a: number({min: 0, whole: true}),
    n_b: number({min: 1, whole: true}),
    conversions_b: number({min: 0, whole: true}),
    confidence,
  },
  result: sideBySide(
    asNumber,
    asNumber,
    asNumber,
    asNumber,
    asNumber,
    asNumber,
    asLabel('method'),
    asLabel('verdict'),
  ),
  run: ({n_a, conversions_a, n_b, conversions_b, confidence: sureness}) => {
    if (conversions_a > n_a)
      return new Problem('aboveGroup', {got: conversions_a, limit: n_a}, 'conversions_a');
    if (conversions_b > n_b)
      return new Problem('aboveGroup', {got: conversions_b, limit: n_b}, 'conversions_b');
    const {rateA, rateB, difference, low, high, p, method, verdict} = compare(
      n_a,
      conversions_a,
      n_b,
      conversions_b,
      sureness,
    );
    return [rateA, rateB, difference, low, high, p, method, verdict] as const;
  },
  examples: [
    {
      cells: [4000, 200, 4000, 250],
      result: [0.05, 0.0625, 0.0125, 0.0024, 0.0226, 0.0153, 'Z', 'B_HIGHER'],
    },
    {
      cells: [1000, 50, 1000, 60],
      result: [0.05, 0.06, 0.01, -0.00998, 0.02998, 0.3267, 'Z', 'NOT_SHOWN'],
    },
  ],
});
