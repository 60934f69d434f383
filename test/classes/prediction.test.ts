/** What is expected of every customer, against the models asked one by one. */
import {predictCustomers, UNIT} from '../../src/classes/prediction';
import {factsOfHistory} from '../../src/classes/facts';
import type {History} from '../../src/classes/history';
import {discountedPurchases} from '../../src/models/discountedPurchases';
import {expectedOrderValue} from '../../src/models/gammaGamma';
import {PURCHASE_MODELS} from '../../src/models/purchaseModels';
import {drawMbgNbd, makeRandom} from '../models/fitting/data';

const AS_OF = 600;

/** Customers drawn from MBG/NBD with a fixed seed, on whole days; amounts as told by customer, number and a draw. */
const shop = (
  customers: number,
  amount: (c: number, k: number, uniform: () => number) => number,
): History => {
  const random = makeRandom(11);
  const draw = drawMbgNbd(0.9, 60, 0.8, 1.8);
  const start = [0];
  const day: number[] = [];
  const amounts: number[] = [];
  for (let c = 0; c < customers; c++) {
    const first = c % 200;
    for (const [k, time] of [0, ...draw(random, AS_OF - first - 1)].entries()) {
      const on = first + Math.ceil(time);
      if (k && on === day[day.length - 1]) continue;
      day.push(on);
      amounts.push(amount(c, k, random.uniform));
    }
    start.push(day.length);
  }
  const orders = {
    start: Int32Array.from(start),
    day: Int32Array.from(day),
    known: new Uint8Array(day.length).fill(1),
  };
  const list = {start: orders.start, day: orders.day, amount: Float64Array.from(amounts)};
  return {
    customers,
    orders,
    money: list,
    revenue: new Float64Array(customers),
    profit: undefined,
    lineStart: orders.start,
    line: new Int32Array(0),
    lineDay: new Int32Array(0),
  };
};

const options = {asOf: AS_OF, margin: 0.4, discount: 0.1};

const factsOf = (history: History, hasAmounts = true) =>
  factsOfHistory(history, hasAmounts, AS_OF, 365);

const predicted = (history: History, hasAmounts = true) => {
  const outcome = predictCustomers(history, factsOf(history, hasAmounts), options);
  if (!outcome.done) throw new Error('there was time');
  return outcome.predicted;
};

test('as the models say, customer by customer', () => {
  const history = shop(400, (c, _, uniform) => (10 + ((c * 31) % 50)) * (0.4 + uniform()));
  const {prediction, expected} = predicted(history);
  const {chosen, candidates, spend} = prediction;
  const fit = candidates.find(({model}) => model === chosen);
  if (!chosen || !fit || !spend?.identified) throw new Error('nothing to compare with');
  const model = PURCHASE_MODELS[chosen](Object.values(fit.parameters));
  const {p = NaN, q = NaN, v = NaN} = spend.parameters;
  const weekly = 1.1 ** (UNIT / 365) - 1;
  let compared = 0;
  for (let c = 0; c < history.customers; c++) {
    const from = history.orders.start[c] as number;
    const end = history.orders.start[c + 1] as number;
    const days = [...new Set(history.orders.day.slice(from, end))];
    const [first = 0] = days;
    const known = {
      purchases: days.length - 1,
      recency: ((days[days.length - 1] as number) - first) / UNIT,
      age: (AS_OF - first) / UNIT,
    };
    if (!known.purchases) {
      expect(expected.alive[c]).toBeLessThan(1);
      continue;
    }
    compared++;
    expect(expected.alive[c]).toBeCloseTo(model?.aliveProbability(known) ?? NaN, 12);
    const purchases = (weeks: number): number => model?.expectedPurchases(known, weeks) ?? NaN;
    expect(expected.orders[c]).toBeCloseTo(purchases(365 / UNIT), 9);
    const spent = history.money.amount.slice(from + 1, end).reduce((sum, each) => sum + each, 0);
    const worth = expectedOrderValue({p, q, v}, known.purchases, spent / known.purchases);
    expect(expected.value[c]).toBeCloseTo(purchases(365 / UNIT) * worth, 7);
    const discounted = discountedPurchases(purchases, 365 / UNIT, weekly, 1);
    expect(expected.ltv[c]).toBeCloseTo(discounted * worth * 0.4, 7);
    expect(expected.ltv[c]).toBeLessThan((expected.value[c] as number) * 0.4);
  }
  expect(compared).toBeGreaterThan(200);
});

test('where everybody always spends the same, that is what their orders are worth', () => {
  const {prediction, expected} = predicted(shop(400, () => 50));
  expect(prediction.spend?.identified).toBe(false);
  expected.value.forEach((value, c) => {
    expect(value / (expected.orders[c] as number)).toBeCloseTo(50, 1);
  });
});

test('without amounts orders are expected, and no values', () => {
  const {prediction, expected} = predicted(
    shop(400, () => NaN),
    false,
  );
  expect(prediction.spend).toBeUndefined();
  expect(expected.orders.every((orders) => orders > 0)).toBe(true);
  expect(expected.value.every(Number.isNaN)).toBe(true);
  expect(expected.ltv.every(Number.isNaN)).toBe(true);
});

test('where no model is identified nothing is expected of anybody', () => {
  const {prediction, expected} = predicted(shop(5, () => 10));
  expect(prediction.chosen).toBeUndefined();
  expect(expected.alive.every(Number.isNaN)).toBe(true);
});

test('when time is short what has been fitted is kept, and leads to the same', () => {
  const history = shop(300, (c, _, uniform) => (10 + ((c * 31) % 50)) * (0.4 + uniform()));
  let outcome = predictCustomers(history, factsOf(history), options, {spare: () => false});
  let calls = 1;
  while (!outcome.done) {
    const kept = JSON.parse(JSON.stringify(outcome.kept)) as typeof outcome.kept;
    outcome = predictCustomers(history, factsOf(history), options, {
      kept,
      spare: () => false,
    });
    calls++;
  }
  expect(calls).toBe(4);
  expect(outcome.predicted.expected).toEqual(predicted(history).expected);
});

test('a table of customers leads to the same fits, without a part held back', () => {
  const history = shop(400, (c, _, uniform) => (10 + ((c * 31) % 50)) * (0.4 + uniform()));
  const outcome = predictCustomers(undefined, factsOf(history), options);
  if (!outcome.done) throw new Error('there was time');
  const {prediction} = outcome.predicted;
  const whole = predicted(history).prediction;
  expect(prediction.why.choice).toBe('BEST_ALL');
  expect(prediction.candidates.map(({holdOut}) => holdOut)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  prediction.candidates.forEach(({logLikelihood}, i) => {
    expect(logLikelihood).toBeCloseTo(whole.candidates[i]?.logLikelihood ?? NaN, 6);
  });
});
