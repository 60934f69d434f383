import {existsSync, readFileSync} from 'node:fs';
import {fitSpend} from '../../../src/models/fitting/spend';
import {expectedOrderValue, spendLogLikelihood} from '../../../src/models/gammaGamma';
import {areDataThere, CDNOW_START, cdnow, madeShop, madeShopFits, makeRandom} from './data';

const onData = areDataThere && existsSync('../shared/reference/fits.json') ? test : test.skip;

onData('CDNOW: as likely as the fits of public tools, and the same expected values', () => {
  const fits = JSON.parse(readFileSync('../shared/reference/fits.json', 'utf8')) as Record<
    string,
    Record<string, Record<'p' | 'q' | 'v' | 'log_likelihood', number>>
  >;
  const tools = Object.values(fits).flatMap((tool) => tool['gamma_gamma'] ?? []);
  expect(tools).toHaveLength(2);
  const known = cdnow('cdnow-sample-orders').map(({days, values}) => {
    const repeats = values.filter((_, i) => i > 0 && (days[i] ?? NaN) <= CDNOW_START + 272);
    return {
      x: repeats.length,
      mean: repeats.reduce((sum, v) => sum + v, 0) / (repeats.length || 1),
    };
  });
  const fit = fitSpend(
    known.map(({x}) => x),
    known.map(({mean}) => mean),
  );
  expect(fit).toMatchObject({converged: true, identified: true});
  const used = known.filter(({x, mean}) => x > 0 && mean > 0);
  expect(fit.customers).toBe(used.length);
  const {p = NaN, q = NaN, v = NaN} = fit.parameters;
  const sumOf = (parameters: {p: number; q: number; v: number}): number =>
    used.reduce((sum, {x, mean}) => sum + spendLogLikelihood(parameters, x, mean), 0);
  expect(Math.abs(sumOf({p, q, v}) - fit.logLikelihood)).toBeLessThan(1e-8);
  for (const theirs of tools) {
    expect(fit.logLikelihood).toBeGreaterThan(sumOf(theirs) - 0.001);
    for (const {x, mean} of known) {
      const ours = expectedOrderValue({p, q, v}, x, mean);
      expect(Math.abs(ours / expectedOrderValue(theirs, x, mean) - 1)).toBeLessThan(2e-3);
    }
  }
});

test('the shop of test/data: as likely as the fit of scipy, and the same expected values', () => {
  const {
    p = NaN,
    q = NaN,
    v = NaN,
    log_likelihood: printed = NaN,
  } = madeShopFits()['gamma_gamma'] ?? {};
  const repeats = madeShop().map(({values}) => values.slice(1));
  const orders = repeats.map(({length}) => length);
  const means = repeats.map(
    (own) => own.reduce((sum, value) => sum + value, 0) / (own.length || 1),
  );
  const fit = fitSpend(orders, means);
  expect(fit).toMatchObject({converged: true, identified: true});
  expect(Math.abs(fit.logLikelihood - printed)).toBeLessThan(0.001);
  const {p: ownP = NaN, q: ownQ = NaN, v: ownV = NaN} = fit.parameters;
  orders.forEach((x, i) => {
    const mean = means[i] ?? NaN;
    const ours = expectedOrderValue({p: ownP, q: ownQ, v: ownV}, x, mean);
    expect(Math.abs(ours / expectedOrderValue({p, q, v}, x, mean) - 1)).toBeLessThan(2e-3);
  });
});

/** Mean of x orders of a customer whose own mean is drawn. */
const drawn = (seed: number, customers: number, p: number, q: number, v: number) => {
  const random = makeRandom(seed);
  const orders = Array.from({length: customers}, () => 1 + Math.floor(8 * random.uniform() ** 3));
  const means = orders.map((x) => random.gamma(p * x, x * random.gamma(q, v)));
  return {orders, means};
};

test('drawn shops give their parameters back within the standard errors', () => {
  const truth: Readonly<Record<string, number>> = {p: 4, q: 3.5, v: 20};
  const REPLICATES = 60;
  const scores: Record<string, number[]> = {p: [], q: [], v: []};
  for (let seed = 1; seed <= REPLICATES; seed++) {
    const {orders, means} = drawn(seed, 800, 4, 3.5, 20);
    const fit = fitSpend(orders, means);
    expect(fit).toMatchObject({converged: true, identified: true});
    for (const [name, own] of Object.entries(scores)) {
      const value = fit.parameters[name] ?? NaN;
      own.push(
        (Math.log(value / (truth[name] ?? NaN)) / (fit.standardErrors[name] ?? NaN)) * value,
      );
    }
  }
  for (const own of Object.values(scores)) {
    expect(Math.abs(own.reduce((sum, z) => sum + z, 0) / REPLICATES)).toBeLessThan(
      4 / Math.sqrt(REPLICATES),
    );
    const spread = Math.sqrt(own.reduce((sum, z) => sum + z * z, 0) / REPLICATES);
    expect(Math.abs(spread - 1)).toBeLessThan(4 / Math.sqrt(2 * REPLICATES));
  }
});

test('another currency gives the same expected values', () => {
  const {orders, means} = drawn(3, 300, 4, 3.5, 20);
  const one = fitSpend(orders, means);
  const other = fitSpend(
    orders,
    means.map((mean) => mean * 1e7),
  );
  expect(other.parameters['p']).toBeCloseTo(one.parameters['p'] ?? NaN, 6);
  expect((other.parameters['v'] ?? NaN) / 1e7).toBeCloseTo(one.parameters['v'] ?? NaN, 5);
});

test.each<[string, readonly number[], readonly number[], string]>([
  ['nobody', [], [], 'TOO_FEW_SPENDERS'],
  ['one', [3], [10], 'TOO_FEW_SPENDERS'],
  ['all for nothing', Array<number>(50).fill(3), Array<number>(50).fill(0), 'TOO_FEW_SPENDERS'],
  ['all the same', Array<number>(50).fill(3), Array<number>(50).fill(20), 'SAME_VALUES'],
  [
    'no mean of the means',
    Array<number>(300).fill(2),
    Array.from({length: 300}, (_, i) => ((i + 0.5) / 300) ** -2),
    'NO_MEAN',
  ],
  [
    'means as far apart with many orders as with few',
    Array.from({length: 300}, (_, i) => 1 + (i % 5)),
    Array.from({length: 300}, (_, i) => 5 + ((i * 37) % 95)),
    'SAME_MEANS',
  ],
])('%s: %#', (_name, orders, means, problem) => {
  const fit = fitSpend(orders, means);
  expect(fit).toMatchObject({identified: false, problem});
  for (const value of [fit.logLikelihood, ...Object.values(fit.parameters)])
    expect(Number.isFinite(value)).toBe(true);
});
