import {expectedOrderValue as expected} from '../models/gammaGamma';
import {mayBeBlank} from './declare/arguments';
import {defineFunction} from './declare/define';
import {number} from './declare/kinds';
import {history, valueModel} from './purchaseArguments';
import {asNumber} from './declare/results';

/** Mean value of the orders to come; see models/gammaGamma.ts. */
export const expectedOrderValue = defineFunction('EXPECTED_ORDER_VALUE', {
  args: {
    purchases: history.purchases,
    mean_value: mayBeBlank(number({above: 0})),
    model: valueModel,
  },
  result: asNumber,
  run: ({purchases, mean_value: mean, model}) =>
    // Of whom no value is known, the model expects what it expects of a newcomer.
    mean === undefined ? expected(model, 0, 0) : expected(model, purchases, mean),
  examples: [
    {cells: [2, 22.35, [['Gamma-Gamma', 6.25, 3.74, 15.44]]], result: 24.66},
    {cells: [0, '', [['Gamma-Gamma', 6.25, 3.74, 15.44]]], result: 35.22},
  ],
});
