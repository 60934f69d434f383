import {defineFunction} from './declare/define';
import {number} from './declare/kinds';
import {badHistory, history, purchaseModel} from './purchaseArguments';
import {asNumber} from './declare/results';

/** Purchases to expect in the time ahead; see models/purchaseModel.ts. */
export const expectedPurchases = defineFunction('EXPECTED_PURCHASES', {
  args: {...history, horizon: number({min: 0}), model: purchaseModel},
  result: asNumber,
  run: ({model, horizon, ...known}) => badHistory(known) ?? model.expectedPurchases(known, horizon),
  examples: [
    {cells: [2, 30.43, 38.86, 39, [['BG/NBD', 0.243, 4.414, 0.793, 2.426]]], result: 1.226},
  ],
});
