import {badSurvival, curveValue} from '../models/ltvCurve';
import {list, optional} from './declare/arguments';
import {defineFunction} from './declare/define';
import {number, word} from './declare/kinds';
import {Problem} from './declare/problem';
import {asNumber} from './declare/results';

/** Net present value over a curve of cumulative survival; see models/ltvCurve.ts. */
export const ltvCurve = defineFunction('LTV_CURVE', {
  args: {
    margin: number(),
    survival: list(number({min: 0, max: 1}), {line: true}),
    discount: number({above: -1}),
    timing: optional(word('timing'), 'end'),
    acquisition_cost: optional(number({min: 0}), 0),
  },
  result: asNumber,
  run: ({margin, survival, discount, timing, acquisition_cost: acquisitionCost}) => {
    const bad = badSurvival(survival);
    if (bad !== undefined)
      return new Problem('rising', {got: survival[bad] ?? ''}, 'survival', bad + 1);
    return curveValue({margin, survival, discount, timing, acquisitionCost});
  },
  examples: [
    {cells: [100, [[0.631], [0.468], [0.382], [0.326]], 0.1], result: 147.01},
    {cells: [100, [[0.631], [0.468], [0.382], [0.326]], 0.1, 'start'], result: 247.01},
  ],
});
