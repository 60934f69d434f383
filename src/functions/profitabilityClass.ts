import {profitability} from '../models/profitability';
import {eachRow, mayBeBlank} from './arguments';
import {defineFunction} from './define';
import {number} from './kinds';
import {asLabel} from './results';

/** Customer-product profitability of each row; see models/profitability.ts. */
export const profitabilityClass = defineFunction('PROFITABILITY_CLASS', {
  args: {contributions: eachRow(mayBeBlank(number()))},
  result: asLabel('profitability'),
  run: ({contributions}) => profitability(contributions),
  examples: [
    {
      cells: [
        [
          [50, 30, ''],
          [20, -15, ''],
          [20, -30, -25],
        ],
      ],
      results: ['PROFITABLE', 'MIXED', 'LOSING'],
    },
  ],
});
