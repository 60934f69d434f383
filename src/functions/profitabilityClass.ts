import {profitability} from '../models/profitability';
import {eachRow, mayBeBlank} from './declare/arguments';
import {defineFunction} from './declare/define';
import {number} from './declare/kinds';
import {asLabel} from './declare/results';

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
