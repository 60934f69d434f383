/** Runs inside a bare V8 context, bundled as dist/Code.js is: fits and predictions over columns of days and money. */
import {fitPurchases, type FittedModel} from '../src/models/fitting/fit';
import {inUnit, poolHistories} from '../src/models/fitting/histories';
import {predict} from '../src/models/fitting/predict';
import {repeatSpend} from '../src/models/fitting/repeatSpend';
import {fitSpend} from '../src/models/fitting/spend';
import {historiesOn} from '../src/models/fitting/split';
import {PURCHASE_MODELS} from '../src/models/purchaseModels';

export interface Purchases {
  readonly start: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
}

const WEEK = 7;
const YEAR = 365 / WEEK;

const weeksOn = (orders: Purchases, asOf: number) =>
  inUnit(poolHistories(historiesOn(orders, asOf)), WEEK);

/** From days of orders to estimates: pooling is part of it. */
export const fit = (model: FittedModel, orders: Purchases, asOf: number) =>
  fitPurchases(model, weeksOn(orders, asOf));

export const distinct = (orders: Purchases, asOf: number): number => weeksOn(orders, asOf).count;

export const spend = (orders: Purchases, asOf: number) => {
  const {orders: count, mean} = repeatSpend(orders, orders, asOf);
  return fitSpend(count, mean);
};

/** P(alive) and expected purchases in a year of every customer. @returns how many are expected in all */
export const predictCustomers = (orders: Purchases, asOf: number): number => {
  const {purchases, recency, age, weight} = historiesOn(orders, asOf);
  const known = PURCHASE_MODELS['BG/NBD']([0.2426, 4.4136, 0.7929, 2.4259]);
  let sum = 0;
  for (let c = 0; c < weight.length; c++) {
    const history = {
      purchases: purchases[c] as number,
      recency: (recency[c] as number) / WEEK,
      age: (age[c] as number) / WEEK,
    };
    if (weight[c]) sum += known?.expectedPurchases(history, YEAR) ?? 0;
  }
  return sum;
};

/** All that `classify --predict` computes but the columns. */
export const choose = (orders: Purchases, asOf: number) =>
  predict({orders, asOf, spend: repeatSpend(orders, orders, asOf)});
