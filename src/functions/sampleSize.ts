import {sampleSize as sizeFor} from '../models/sampleSize';
import {defineFunction} from './declare/define';
import {number} from './declare/kinds';
import {Problem} from './declare/problem';
import {asNumber} from './declare/results';
import {confidence, power} from './testArguments';

/** Customers that a test needs for each group; see models/sampleSize.ts. */
export const sampleSize = defineFunction('SAMPLE_SIZE', {
  args: {base: number({min: 0, max: 1}), target: number({min: 0, max: 1}), confidence, power},
  result: asNumber,
  run: ({base, target, confidence: sureness, power: chance}) =>
    base === target
      ? new Problem('sameRates', {got: target}, 'target')
      : sizeFor(base, target, sureness, chance),
  examples: [
    {cells: [0.2, 0.25], result: 1094},
    {cells: [0.05, 0.06], result: 8158},
  ],
});
