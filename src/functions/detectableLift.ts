import {detectableLift as smallestLift} from '../models/sampleSize';
import {defineFunction} from './declare/define';
import {number} from './declare/kinds';
import {asNumberOr} from './declare/results';
import {confidence, power} from './testArguments';

/** The smallest rise that a number of customers can show; see models/sampleSize.ts. */
export const detectableLift = defineFunction('DETECTABLE_LIFT', {
  args: {base: number({min: 0, below: 1}), n: number({min: 1}), confidence, power},
  result: asNumberOr('NONE'),
  run: ({base, n, confidence: sureness, power: chance}) => smallestLift(base, n, sureness, chance),
  examples: [{cells: [0.2, 1094], result: 0.05}],
});
