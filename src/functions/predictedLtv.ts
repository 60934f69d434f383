import {discountedPurchases} from '../models/discountedPurchases';
import {expectedOrderValue} from '../models/gammaGamma';
import {mayBeBlank} from './declare/arguments';
import {defineFunction} from './declare/define';
import {number} from './declare/kinds';
import {badHistory, history, purchaseModel, valueModel} from './purchaseArguments';
import {Problem} from './declare/problem';
import {asNumber} from './declare/results';

/** Discounted margin to expect over the time ahead; see models/discountedPurchases.ts and gammaGamma.ts. */
export const predictedLtv = defineFunction('PREDICTED_LTV', {
  args: {
    ...history,
    mean_value: mayBeBlank(number({above: 0})),
    horizon: mayBeBlank(number({min: 0})),
    margin: number(),
    discount: number({above: -1}),
    model: purchaseModel,
    value_model: valueModel,
  },
  result: asNumber,
  run: ({
    purchases,
    recency,
    age,
    mean_value: mean,
    horizon,
    margin,
    discount,
    model,
    value_model: value,
  }) => {
    const known = {purchases, recency, age};
    const bad = badHistory(known);
    if (bad) return bad;
    if (horizon === undefined && discount <= 0)
      return new Problem('endlessWithoutDiscount', {got: discount}, 'discount');
    const alive = model.aliveProbability(known);
    const orders =
      alive *
      discountedPurchases(
        (t) => model.purchasesIfAlive(known, t),
        horizon ?? Infinity,
        discount,
        model.timeScale(known),
      );
    const worth =
      mean === undefined
        ? expectedOrderValue(value, 0, 0)
        : expectedOrderValue(value, purchases, mean);
    return margin * worth * orders;
  },
  examples: [
    {
      cells: [
        2,
        30.43,
        38.86,
        22.35,
        52,
        0.4,
        0.002,
        [['BG/NBD', 0.243, 4.414, 0.793, 2.426]],
        [['Gamma-Gamma', 6.25, 3.74, 15.44]],
      ],
      result: 14.66,
    },
  ],
});
