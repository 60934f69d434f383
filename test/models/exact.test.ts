/** Against 60 digits, over the range that the arguments allow: test/golden/exact.py says where the numbers come from. */
import fc from 'fast-check';
import {discountedPurchases} from '../../src/models/discountedPurchases';
import {paretoNbd} from '../../src/models/paretoNbd';
import {purchasesWhileAlive} from '../../src/models/purchasesWhileAlive';
import values from '../golden/exact.json';

/** Every row within the tolerance; the first that is not is shown whole. */
const within = <Row extends {readonly exact: number}>(
  rows: readonly Row[],
  tolerance: number,
  of: (row: Row) => number,
): void => {
  expect(rows.length).toBeGreaterThan(30);
  for (const row of rows) {
    const found = of(row);
    if (!(Math.abs(found - row.exact) <= tolerance * Math.abs(row.exact) + 1e-300))
      throw new Error(`${String(found)} for ${JSON.stringify(row)}`);
  }
};

test('expected purchases of BG/NBD and MBG/NBD', () => {
  within(values.purchases, 1e-10, ({t, survived, ...buying}) =>
    purchasesWhileAlive(buying, t, survived === 1 ? 1 : 0),
  );
});

test('discounted purchases of BG/NBD, with an end and without', () => {
  within(values.discounted, 1e-9, ({t, force, ...buying}) =>
    discountedPurchases(
      (time) => purchasesWhileAlive(buying, time, 0),
      t ?? Infinity,
      Math.expm1(force),
      buying.A / Math.max(1, buying.R),
    ),
  );
});

test('discounted purchases of Pareto/NBD, with an end and without', () => {
  within(values.paretoDiscounted, 1e-9, ({s, reach, t, force}) => {
    // Who has bought once at age 0, of a rate of 1: all that is left is the time alive.
    const parameters = {r: 1, alpha: 1, s, beta: reach};
    const known = {purchases: 0, age: 0};
    return discountedPurchases(
      (time) => paretoNbd.purchasesIfAlive(parameters, known, time),
      t ?? Infinity,
      Math.expm1(force),
      paretoNbd.timeScale(parameters, known),
    );
  });
});

test('P(alive) of Pareto/NBD', () => {
  within(values.paretoAlive, 1e-9, ({x, recency, age, ...parameters}) =>
    paretoNbd.aliveProbability(parameters, {purchases: x, recency, age}),
  );
});

// ../shared/findings/peers.md, faults 1 to 3: values of BTYD's manual, of mpmath, and parameters that others fitted.
test.each([
  ['an endless horizon', 1e6],
  ['no horizon', Infinity],
])('BTYD’s residual lifetime, %s', (_, horizon) => {
  const parameters = {r: 0.5629966, alpha: 12.559037, s: 0.4081095, beta: 10.5148048};
  const history = {purchases: 7, recency: 35, age: 77.86};
  const found = discountedPurchases(
    (time) => paretoNbd.expectedPurchases(parameters, history, time),
    horizon,
    0.002703648282715534,
    paretoNbd.timeScale(parameters, history),
  );
  expect(found).toBeCloseTo(1.864183, 5);
});

test('a shape beyond measure: who has been silent is none, and the number comes at once', () => {
  const found = paretoNbd.aliveProbability(
    {r: 0.5, alpha: 4, s: 1e300, beta: 1},
    {purchases: 2, recency: 1, age: 10},
  );
  expect(found).toBe(0);
});

test('a longer horizon never expects less', () => {
  const parameters = {r: 0.5, alpha: 10, s: 0.6, beta: 12};
  const history = {purchases: 2, recency: 30, age: 39};
  const scale = paretoNbd.timeScale(parameters, history);
  const of = (horizon: number): number =>
    discountedPurchases(
      (time) => paretoNbd.purchasesIfAlive(parameters, history, time),
      horizon,
      0.01,
      scale,
    );
  const time = fc.double({min: 0, max: 1e9, noNaN: true});
  fc.assert(
    fc.property(time, time, (one, other) => {
      const [shorter, longer] = one < other ? [one, other] : [other, one];
      expect(of(longer)).toBeGreaterThanOrEqual(of(shorter) * (1 - 1e-12));
      expect(of(Infinity)).toBeGreaterThanOrEqual(of(longer) * (1 - 1e-12));
    }),
  );
});
