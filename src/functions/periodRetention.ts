import {convertRetention} from '../models/rates';
import {defineFunction} from './declare/define';
import {number, word} from './declare/kinds';
import {asNumber} from './declare/results';

/** A retention rate of another length of time; see models/rates.ts. */
export const periodRetention = defineFunction('PERIOD_RETENTION', {
  args: {rate: number({min: 0, max: 1}), from: word('period'), to: word('period')},
  result: asNumber,
  run: ({rate, from, to}) => convertRetention(rate, from, to),
  examples: [{cells: [0.8, 'YEAR', 'MONTH'], result: 0.98158}],
});
