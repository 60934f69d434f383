/** What a fitted model expects of every customer: column by column, for the year that follows the day of the run. */
import {NO_DAY} from '../reading/dates';
import {type Facts, YEAR} from './facts';
import type {History} from './history';
import {discountedPurchases} from '../models/discountedPurchases';
import {
  predict,
  type Prediction,
  type PredictionPace,
  type PredictionSteps,
  shownAlive,
} from '../models/fitting/predict';
import {repeatSpend} from '../models/fitting/repeatSpend';
import {type CustomerHistories, historiesOn} from '../models/fitting/split';
import {expectedOrderValue} from '../models/gammaGamma';
import {PURCHASE_MODELS} from '../models/purchaseModels';

/** Days of the unit in which models are fitted: weeks, as in the literature. */
export const UNIT = 7;
const HORIZON = YEAR / UNIT;

/** NaN where nothing is expected of a customer: no purchase yet, or no model that the data identify. */
export interface Expectations {
  /** Probability of still being a customer, 0 to 1. */
  readonly alive: Float64Array;
  readonly orders: Float64Array;
  /** Money of these orders. */
  readonly value: Float64Array;
  /** Discounted margin of these orders. */
  readonly ltv: Float64Array;
}

export interface Predicted {
  readonly prediction: Prediction;
  readonly expected: Expectations;
}

export type PredictedOutcome =
  | {readonly done: true; readonly predicted: Predicted}
  | {readonly done: false; readonly kept: PredictionSteps};

export interface PredictionOptions {
  readonly asOf: number;
  /** Share of revenue that is margin. */
  readonly margin: number;
  /** A year. */
  readonly discount: number;
}

/**
 * Fits, chooses and asks the chosen model about every customer.
 *
 * A table of customers tells no days of orders: then no part of the calendar is held back, and mean values include the first order.
 * Cost: the fits by distinct histories, the expectations by distinct
 * pairs of number of purchases and age.
 *
 * @param pace what may be done now, and what an earlier call has kept
 */
export const predictCustomers = (
  history: History | undefined,
  facts: Facts,
  options: PredictionOptions,
  pace: PredictionPace = {},
): PredictedOutcome => {
  const {asOf} = options;
  const {orders} = history ?? {};
  const histories = orders ? historiesOn(orders, asOf) : historiesOfFacts(facts, asOf);
  const spend = !facts.hasAmounts
    ? undefined
    : history
      ? repeatSpend(history.orders, history.money, asOf, history.orders.known)
      : spendOfFacts(facts, histories);
  const outcome = predict(
    {...(orders ? {orders} : {histories}), asOf, unit: UNIT, ...(spend ? {spend} : {})},
    pace,
  );
  if (!outcome.done) return outcome;
  const {prediction} = outcome;
  return {
    done: true,
    predicted: {prediction, expected: expect(histories, prediction, options, spend)},
  };
};

/** Number of orders, first and last of them are all that the purchase models ask; orders of one day count once. */
const historiesOfFacts = (
  {count, orders, first, last, problem}: Facts,
  asOf: number,
): CustomerHistories => {
  const purchases = new Float64Array(count);
  const recency = new Float64Array(count);
  const age = new Float64Array(count);
  const weight = new Float64Array(count);
  for (let c = 0; c < count; c++) {
    const [from, to] = [first[c] as number, last[c] as number];
    const bought = orders[c] as number;
    if (problem[c] || from === NO_DAY || to === NO_DAY || !(bought > 0)) continue;
    if (to > from && bought < 2) continue;
    purchases[c] = to > from ? Math.round(bought) - 1 : 0;
    recency[c] = to - from;
    age[c] = asOf - from;
    weight[c] = 1;
  }
  return {purchases, recency, age, weight};
};

/** The first order counts too, since its amount is not known by itself. */
const spendOfFacts = ({revenue, orders}: Facts, {purchases}: CustomerHistories): Spend => ({
  orders: purchases.map((x, c) => (x > 0 && (revenue[c] as number) > 0 ? x : 0)),
  mean: purchases.map((x, c) =>
    x > 0 && (revenue[c] as number) > 0 ? (revenue[c] as number) / (orders[c] as number) : 0,
  ),
});

type Spend = ReturnType<typeof repeatSpend>;

const expect = (
  {purchases, recency, age, weight}: CustomerHistories,
  prediction: Prediction,
  {margin, discount}: PredictionOptions,
  spend: Spend | undefined,
): Expectations => {
  const customers = purchases.length;
  const column = (): Float64Array => new Float64Array(customers).fill(NaN);
  const expected = {alive: column(), orders: column(), value: column(), ltv: column()};
  const {chosen, candidates} = prediction;
  const fit = candidates.find(({model}) => model === chosen);
  const model = fit && PURCHASE_MODELS[fit.model](Object.values(fit.parameters));
  if (!model) return expected;

  const alive = shownAlive(prediction);
  const worth = worthOf(prediction);
  const rate = (1 + discount) ** (UNIT / YEAR) - 1;
  // What is expected is P(alive) times what those alive will buy, and that depends on number and age alone.
  const ahead = new Map<string, {readonly orders: number; readonly discounted: number}>();
  for (let c = 0; c < customers; c++) {
    if (!weight[c]) continue;
    const x = purchases[c] as number;
    const T = (age[c] as number) / UNIT;
    const key = `${String(x)} ${String(age[c])}`;
    let known = ahead.get(key);
    if (!known) {
      const ofAlive = (time: number): number =>
        model.purchasesIfAlive({purchases: x, age: T}, time);
      const scale = model.timeScale({purchases: x, age: T});
      known = {
        orders: ofAlive(HORIZON),
        discounted: discountedPurchases(ofAlive, HORIZON, rate, scale),
      };
      ahead.set(key, known);
    }
    const history = {purchases: x, recency: (recency[c] as number) / UNIT, age: T};
    const here = model.aliveProbability(history);
    expected.alive[c] = alive(history) ?? NaN;
    expected.orders[c] = here * known.orders;
    if (!spend) continue;
    const value = worth(spend.orders[c] as number, spend.mean[c] as number);
    expected.value[c] = (expected.orders[c] as number) * value;
    expected.ltv[c] = here * known.discounted * value * margin;
  }
  return expected;
};

/**
 * Whether values can be told: also where the parameters run off to "everybody spends alike" or "everybody always spends the
 * same", since what they then say, the mean of all or the customer's own, is what the data say.
 */
export const tellsValues = ({spend}: Pick<Prediction, 'spend'>): boolean =>
  spend !== undefined &&
  (spend.identified || spend.problem === 'SAME_MEANS' || spend.problem === 'SAME_VALUES');

/** Mean value of the orders to come; NaN without a spend model. */
const worthOf = (prediction: Prediction): ((orders: number, mean: number) => number) => {
  const {p, q, v} = (tellsValues(prediction) && prediction.spend?.parameters) || {};
  if (p === undefined || q === undefined || v === undefined) return () => NaN;
  return (orders, mean) =>
    expectedOrderValue({p, q, v}, mean > 0 ? orders : 0, mean > 0 ? mean : 0);
};
