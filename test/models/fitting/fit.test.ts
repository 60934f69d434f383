import {existsSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {bgNbd} from '../../../src/models/bgnbd';
import {
  type Fit,
  FITTED_MODELS,
  type FittedModel,
  fitPurchases,
} from '../../../src/models/fitting/fit';
import {
  type Histories,
  type HistoryColumns,
  inUnit,
  poolHistories,
} from '../../../src/models/fitting/histories';
import {mbgNbd} from '../../../src/models/mbgnbd';
import {paretoNbd} from '../../../src/models/paretoNbd';
import {PURCHASE_MODELS} from '../../../src/models/purchaseModels';
import type {PurchaseHistory} from '../../../src/models/purchaseModel';
import {
  areDataThere,
  CDNOW_END,
  CDNOW_START,
  cdnow,
  drawBgNbd,
  drawMbgNbd,
  drawParetoNbd,
  historiesOn,
  MADE_SHOP_END,
  madeShop,
  madeShopFits,
  makeRandom,
  shopOf,
} from './data';

const rowsOf = ({count, purchases, recency, age}: Histories): PurchaseHistory[] =>
  Array.from({length: count}, (_, i) => ({
    purchases: purchases[i] ?? NaN,
    recency: recency[i] ?? NaN,
    age: age[i] ?? NaN,
  }));

type Values = Readonly<Record<string, number>>;

/** ln L of other parameters on the same data, by the models' own functions. */
const likelihoodOf = (model: FittedModel, histories: Histories, p: Values): number => {
  const {r = NaN, alpha = NaN, a = NaN, b = NaN, s = NaN, beta = NaN} = p;
  const one = (history: PurchaseHistory): number =>
    model === 'Pareto/NBD'
      ? paretoNbd.logLikelihood({r, alpha, s, beta}, history)
      : (model === 'BG/NBD' ? bgNbd : mbgNbd).logLikelihood({r, alpha, a, b}, history);
  return rowsOf(histories).reduce(
    (sum, row, i) => sum + (histories.weight[i] ?? NaN) * one(row),
    0,
  );
};

const aliveOf = (model: FittedModel, histories: Histories, p: Values): number[] => {
  const known = PURCHASE_MODELS[model](Object.values(p));
  if (!known) throw new Error('parameters are not above 0');
  return rowsOf(histories).map((row) => known.aliveProbability(row));
};

const worstOff = (one: readonly number[], other: readonly number[]): number =>
  Math.max(...one.map((value, i) => Math.abs(value - (other[i] ?? NaN))));

const onData =
  areDataThere && existsSync('../shared/reference/fits.json') ? describe : describe.skip;

onData('the fits of public tools', () => {
  type Tool = Readonly<Record<string, Values>>;
  const fits = areDataThere
    ? (JSON.parse(readFileSync('../shared/reference/fits.json', 'utf8')) as Record<string, Tool>)
    : {};
  const tool = (start: string): Tool =>
    Object.entries(fits).find(([name]) => name.startsWith(start))?.[1] ?? {};
  const weeksOn = (day: number): Histories =>
    inUnit(poolHistories(historiesOn(cdnow('cdnow-sample-orders'), day)), 7);

  const named = (values: Values, names: readonly string[]): Values =>
    Object.fromEntries(names.map((name) => [name, values[name] ?? NaN]));
  const PARAMETERS: Readonly<Record<FittedModel, readonly string[]>> = {
    'BG/NBD': ['r', 'alpha', 'a', 'b'],
    'MBG/NBD': ['r', 'alpha', 'a', 'b'],
    'Pareto/NBD': ['r', 'alpha', 's', 'beta'],
  };

  // lifetimes counts the day of the first purchase to the last of 1997-09-30, CLVTools to that of 1997-10-01.
  test.each<[string, FittedModel, string, number]>([
    ['lifetimes', 'BG/NBD', 'bgnbd', 272],
    ['lifetimes', 'MBG/NBD', 'mbgnbd', 272],
    ['lifetimes', 'Pareto/NBD', 'pnbd', 272],
    ['CLVTools', 'BG/NBD', 'bgnbd', 273],
    ['CLVTools', 'Pareto/NBD', 'pnbd', 273],
  ])('%s, %s: as likely, and the same chances, from every start', (name, model, key, days) => {
    const known = tool(name)[key] ?? {};
    const histories = weeksOn(CDNOW_START + days);
    const theirs = named(known, PARAMETERS[model]);
    const likelihood = likelihoodOf(model, histories, theirs);
    const printed = known['log_likelihood'];
    if (printed !== undefined) expect(Math.abs(likelihood - printed)).toBeLessThan(0.001);
    const alive = aliveOf(model, histories, theirs);
    const check = (fit: Fit): void => {
      expect(fit).toMatchObject({converged: true, identified: true, problem: undefined});
      expect(fit.logLikelihood).toBeGreaterThan(likelihood - 0.001);
      expect(
        Math.abs(likelihoodOf(model, histories, fit.parameters) - fit.logLikelihood),
      ).toBeLessThan(1e-5);
      expect(worstOff(aliveOf(model, histories, fit.parameters), alive)).toBeLessThan(1e-3);
    };
    check(fitPurchases(model, histories));
    // A search from any of these alone ends at the same place; together with our own starts it always does.
    for (const [first, scale, third, fourth] of [
      [1, 1, 1, 1],
      [0.1, 10, 0.1, 10],
      [5, 2, 3, 30],
      [0.02, 0.5, 0.5, 0.1],
    ] as const) {
      const [n1 = '', n2 = '', n3 = '', n4 = ''] = PARAMETERS[model];
      const start = {[n1]: first, [n2]: scale, [n3]: third, [n4]: fourth};
      check(fitPurchases(model, histories, [start], true));
      check(fitPurchases(model, histories, [start]));
    }
  });

  test('days, weeks or years give the same estimates and the same chances', () => {
    const days = poolHistories(historiesOn(cdnow('cdnow-sample-orders'), CDNOW_END));
    for (const model of FITTED_MODELS) {
      const one = fitPurchases(model, days);
      for (const unit of [7, 365]) {
        const scaled = inUnit(days, unit);
        const other = fitPurchases(model, scaled);
        expect(other.parameters['alpha']).toBeCloseTo((one.parameters['alpha'] ?? NaN) / unit, 6);
        expect(
          worstOff(aliveOf(model, days, one.parameters), aliveOf(model, scaled, other.parameters)),
        ).toBeLessThan(1e-7);
      }
    }
  });
});

test.each<[FittedModel, string]>([
  ['BG/NBD', 'bgnbd'],
  ['MBG/NBD', 'mbgnbd'],
  ['Pareto/NBD', 'pnbd'],
])(
  '%s: as likely as the fit of scipy to the shop of test/data, and the same chances',
  (model, key) => {
    const {log_likelihood: printed = NaN, ...theirs} = madeShopFits()[key] ?? {};
    const histories = poolHistories(historiesOn(madeShop(), MADE_SHOP_END));
    expect(Math.abs(likelihoodOf(model, histories, theirs) - printed)).toBeLessThan(0.001);
    const fit = fitPurchases(model, histories);
    expect(fit).toMatchObject({converged: true, identified: true, problem: undefined});
    expect(Math.abs(fit.logLikelihood - printed)).toBeLessThan(0.001);
    const alive = aliveOf(model, histories, theirs);
    expect(worstOff(aliveOf(model, histories, fit.parameters), alive)).toBeLessThan(1e-3);
  },
);

describe('pooling', () => {
  const row = fc.record({
    x: fc.integer({min: 0, max: 3}),
    recency: fc.integer({min: 0, max: 3}),
    more: fc.integer({min: 0, max: 3}),
  });
  const columnsOf = (
    rows: readonly {x: number; recency: number; more: number}[],
  ): HistoryColumns => ({
    purchases: rows.map(({x}) => x),
    recency: rows.map(({x, recency}) => (x ? recency : 0)),
    age: rows.map(({x, recency, more}) => (x ? recency : 0) + more),
  });

  test('equal histories together, all customers kept, the order of the rows never shows', () => {
    fc.assert(
      fc.property(fc.array(row, {minLength: 1, maxLength: 60}), (rows) => {
        const pooled = poolHistories(columnsOf(rows));
        expect(pooled.weight.reduce((sum, weight) => sum + weight, 0)).toBe(rows.length);
        expect(poolHistories(columnsOf([...rows].reverse()))).toEqual(pooled);
        const keys = rowsOf(pooled).map((history) => JSON.stringify(history));
        expect(new Set(keys).size).toBe(pooled.count);
      }),
    );
  });

  test('weights are duplicates: for the histories and for the fit', () => {
    const random = makeRandom(4);
    const shop = shopOf(drawBgNbd(0.5, 5, 1, 3), 150, 60, random);
    const weight = Array.from(shop.purchases, (_, i) => 1 + (i % 3));
    const repeated = (column: ArrayLike<number>): number[] =>
      Array.from(column).flatMap((value, i) => Array<number>(weight[i] ?? 0).fill(value));
    const weighted = poolHistories({...shop, weight});
    const duplicated = poolHistories({
      purchases: repeated(shop.purchases),
      recency: repeated(shop.recency),
      age: repeated(shop.age),
    });
    expect(weighted).toEqual(duplicated);
    expect(poolHistories({...shop, weight: weight.map(() => 0)}).count).toBe(0);
  });

  test.each([
    ['half a purchase', 0.5, 1, 2],
    ['a negative one', -1, 0, 2],
    ['silence before the last', 1, 3, 2],
    ['a recency without purchase', 0, 1, 2],
    ['no number', 1, NaN, 2],
    ['for ever', 1, 1, Infinity],
  ])('%s is no history', (_name, x, recency, age) => {
    expect(() => poolHistories({purchases: [x], recency: [recency], age: [age]})).toThrow(
      RangeError,
    );
  });
});

// Each replicate is a shop of its own; errors in units of their standard errors have to look like standard normal ones.
test.each([
  ['BG/NBD', drawBgNbd(0.4, 5, 0.9, 2.5), {r: 0.4, alpha: 5, a: 0.9, b: 2.5}],
  ['MBG/NBD', drawMbgNbd(0.8, 8, 0.7, 1.8), {r: 0.8, alpha: 8, a: 0.7, b: 1.8}],
  ['Pareto/NBD', drawParetoNbd(0.6, 8, 0.7, 12), {r: 0.6, alpha: 8, s: 0.7, beta: 12}],
] as const)(
  '%s: drawn shops give their parameters back within the standard errors',
  (model, draw, truth: Values) => {
    const REPLICATES = 40;
    const names = Object.keys(truth);
    const scores: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
    for (let seed = 1; seed <= REPLICATES; seed++) {
      const shop = poolHistories(shopOf(draw, 1000, 104, makeRandom(seed)));
      const fit = fitPurchases(model, shop);
      expect(fit).toMatchObject({converged: true, identified: true});
      expect(fit.logLikelihood).toBeGreaterThan(likelihoodOf(model, shop, truth));
      for (const name of names) {
        const value = fit.parameters[name] ?? NaN;
        // By logarithms, in which the likelihood is nearer to a parabola.
        const error = (fit.standardErrors[name] ?? NaN) / value;
        scores[name]?.push(Math.log(value / (truth[name] ?? NaN)) / error);
      }
    }
    for (const name of names) {
      const own = scores[name] ?? [];
      const mean = own.reduce((sum, z) => sum + z, 0) / REPLICATES;
      const spread = Math.sqrt(own.reduce((sum, z) => sum + z * z, 0) / REPLICATES);
      // Four standard errors of their mean, and of their root mean square.
      expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(REPLICATES));
      expect(spread).toBeGreaterThan(1 - 4 / Math.sqrt(2 * REPLICATES));
      expect(spread).toBeLessThan(1 + 4 / Math.sqrt(2 * REPLICATES));
    }
  },
);

describe('shops that teach a model nothing, or little', () => {
  const random = makeRandom(11);
  const shop = (
    customers: number,
    of: (i: number) => readonly [number, number, number],
  ): HistoryColumns => {
    const rows = Array.from({length: customers}, (_, i) => of(i));
    return {
      purchases: rows.map(([x]) => x),
      recency: rows.map(([, recency]) => recency),
      age: rows.map(([, , age]) => age),
    };
  };
  const buying = (
    rate: number,
    leaving: number,
    age: number,
  ): readonly [number, number, number] => {
    const end = Math.min(age, random.exponential(leaving));
    let x = 0;
    let last = 0;
    for (let time = random.exponential(rate); time < end; time += random.exponential(rate)) {
      x++;
      last = time;
    }
    return [x, last, age];
  };
  const SHOPS: readonly [string, HistoryColumns, readonly (string | undefined)[]][] = [
    ['nobody', shop(0, () => [0, 0, 0]), ['TOO_FEW_REPEATERS']],
    ['none of 12 repeating', shop(12, (i) => [0, 0, 10 + i]), ['TOO_FEW_REPEATERS']],
    ['one customer', shop(1, () => [3, 10, 20]), ['TOO_FEW_REPEATERS']],
    ['all of today', shop(50, () => [0, 0, 0]), ['TOO_FEW_REPEATERS']],
    [
      '12 customers',
      shop(12, (i) => buying(0.05, 0.01, 200 + i)),
      ['SAME_RATE', 'SAME_DROPOUT', 'NO_DROPOUT', 'FLAT', undefined],
    ],
    ['12 buying daily', shop(12, () => [300, 300, 300]), ['NO_DROPOUT']],
    ['200 buying daily', shop(200, (i) => [100 + i, 100 + i, 100 + i]), ['NO_DROPOUT']],
    ['regular as a clock', shop(300, (i) => [10, 252 + (i % 28), 290]), ['NO_DROPOUT']],
    [
      'a new shop of a day',
      shop(200, (i) => [i % 3 ? 0 : 1, i % 3 ? 0 : 1, 1]),
      ['NO_DROPOUT', 'SAME_RATE'],
    ],
    [
      'one with 1,500 orders',
      shop(300, (i) => (i ? buying(0.01, 0.005, 300 + i) : [1500, 1499, 1500])),
      [undefined, 'FLAT', 'SAME_DROPOUT'],
    ],
    [
      'fifty years',
      shop(300, () => buying(0.001, 0.0001, 18_000)),
      ['SAME_RATE', 'SAME_DROPOUT', 'FLAT'],
    ],
    [
      'few buy a lot',
      shop(500, () => buying(Math.min(3, 0.001 * random.uniform() ** -1.2), 0.003, 365)),
      [undefined, 'SAME_DROPOUT', 'FLAT'],
    ],
    ['all alike', shop(400, () => buying(0.03, 0.01, 280)), ['SAME_RATE', 'SAME_DROPOUT']],
    [
      'silent after one',
      shop(300, (i) => (i % 2 ? [0, 0, 200] : [1, 1, 200])),
      ['SAME_RATE', 'SAME_DROPOUT', 'NOT_CONVERGED'],
    ],
    [
      'half leave at once, half never',
      shop(300, (i) => (i % 2 ? [0, 0, 200] : buying(0.2, 1e-9, 200))),
      ['NO_DROPOUT', 'SAME_RATE', 'ALL_OR_NOTHING_DROPOUT'],
    ],
  ];

  test.each(SHOPS.flatMap((row) => FITTED_MODELS.map((model) => [row[0], model, row] as const)))(
    '%s, %s: a reason or a sound fit, never NaN',
    (_name, model, [, columns, allowed]) => {
      const fit = fitPurchases(model, inUnit(poolHistories(columns), 7));
      expect(allowed).toContain(fit.problem);
      expect(fit.identified).toBe(fit.problem === undefined);
      const numbers = [
        fit.logLikelihood,
        fit.gradient,
        ...Object.values(fit.parameters),
        ...Object.values(fit.standardErrors),
      ];
      expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
      expect(Object.values(fit.parameters).filter((value) => !(value > 0))).toEqual([]);
      if (fit.identified) {
        expect(fit.converged).toBe(true);
        expect(Object.keys(fit.standardErrors)).toEqual(Object.keys(fit.parameters));
      }
    },
  );
});

test('shops of any shape: no other start leads higher, where the data identify a model', () => {
  const random = makeRandom(21);
  const between = (low: number, high: number): number => low * (high / low) ** random.uniform();
  let identified = 0;
  for (let shops = 0; shops < 24; shops++) {
    const r = between(0.05, 8);
    const alpha = r / between(0.005, 1);
    const draw =
      shops % 3 === 0
        ? drawParetoNbd(r, alpha, between(0.05, 5), between(1, 300))
        : (shops % 3 === 1 ? drawBgNbd : drawMbgNbd)(r, alpha, between(0.05, 3), between(0.1, 10));
    const histories = poolHistories(
      shopOf(draw, Math.round(between(30, 250)), between(20, 300), random),
    );
    for (const model of FITTED_MODELS) {
      const fit = fitPurchases(model, histories);
      if (!fit.identified) continue;
      identified++;
      for (let starts = 0; starts < 4; starts++) {
        const start = {
          r: between(0.05, 20),
          alpha: between(0.1, 300),
          ...(model === 'Pareto/NBD'
            ? {s: between(0.02, 20), beta: between(0.05, 500)}
            : {a: between(0.02, 20), b: between(0.02, 50)}),
        };
        const other = fitPurchases(model, histories, [start], true);
        expect(other.logLikelihood).toBeLessThan(fit.logLikelihood + 0.001);
      }
    }
  }
  expect(identified).toBeGreaterThan(20);
});
