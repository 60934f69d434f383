import {convertDiscount} from '../models/rates';
import {defineFunction} from './declare/define';
import {number, word} from './declare/kinds';
import {asNumber} from './declare/results';

/** A discount rate of another length of time; see models/rates.ts. */
export const periodDiscount = defineFunction('PERIOD_DISCOUNT', {
  args: {rate: number({above: -1}), from: word('period'), to: word('period')},
  result: asNumber,
  run: ({rate, from, to}) => convertDiscount(rate, from, to),
  examples: [{cells: [0.1, 'YEAR', 'MONTH'], result: 0.00797}],
});
