import fc from 'fast-check';
import {largestOf, minimise, type Smooth} from '../../src/stats/minimise';

/** Value and derivatives of the sum of squares of some terms, each with its own gradient. */
const squares =
  (terms: (x: readonly number[]) => {value: number; slope: number[]}[]): Smooth =>
  (x, gradient) => {
    gradient.fill(0);
    let sum = 0;
    for (const {value, slope} of terms([...x])) {
      sum += value * value;
      slope.forEach((part, i) => (gradient[i] = (gradient[i] ?? 0) + 2 * value * part));
    }
    return sum;
  };

// J. J. Moré, B. S. Garbow, K. E. Hillstrom (1981), Testing Unconstrained Optimization Software, ACM TOMS 7(1): numbers as there.
const rosenbrock = squares(([x = 0, y = 0]) => [
  {value: 10 * (y - x * x), slope: [-20 * x, 10]},
  {value: 1 - x, slope: [-1, 0]},
]);
const beale = squares(([x = 0, y = 0]) =>
  [1.5, 2.25, 2.625].map((target, i) => ({
    value: target - x * (1 - y ** (i + 1)),
    slope: [-(1 - y ** (i + 1)), x * (i + 1) * y ** i],
  })),
);
const wood = squares(([a = 0, b = 0, c = 0, d = 0]) => [
  {value: 10 * (b - a * a), slope: [-20 * a, 10, 0, 0]},
  {value: 1 - a, slope: [-1, 0, 0, 0]},
  {value: Math.sqrt(90) * (d - c * c), slope: [0, 0, -2 * Math.sqrt(90) * c, Math.sqrt(90)]},
  {value: 1 - c, slope: [0, 0, -1, 0]},
  {value: Math.sqrt(10) * (b + d - 2), slope: [0, Math.sqrt(10), 0, Math.sqrt(10)]},
  {value: (b - d) / Math.sqrt(10), slope: [0, 1 / Math.sqrt(10), 0, -1 / Math.sqrt(10)]},
]);
/** Singular at its lowest point: converges there all the same. */
const powell = squares(([a = 0, b = 0, c = 0, d = 0]) => [
  {value: a + 10 * b, slope: [1, 10, 0, 0]},
  {value: Math.sqrt(5) * (c - d), slope: [0, 0, Math.sqrt(5), -Math.sqrt(5)]},
  {value: (b - 2 * c) ** 2, slope: [0, 2 * (b - 2 * c), -4 * (b - 2 * c), 0]},
  {
    value: Math.sqrt(10) * (a - d) ** 2,
    slope: [2 * Math.sqrt(10) * (a - d), 0, 0, -2 * Math.sqrt(10) * (a - d)],
  },
]);
/** (4) of the collection: scales a million million apart. */
const badlyScaled = squares(([x = 0, y = 0]) => [
  {value: x - 1e6, slope: [1, 0]},
  {value: y - 2e-6, slope: [0, 1]},
  {value: x * y - 2, slope: [y, x]},
]);

test.each<[string, Smooth, number[], number[], number, number]>([
  ['Rosenbrock', rosenbrock, [-1.2, 1], [1, 1], 1e-6, 60],
  ['Rosenbrock, far', rosenbrock, [-120, 100], [1, 1], 1e-6, 2000],
  ['Beale', beale, [1, 1], [3, 0.5], 1e-6, 40],
  ['Wood', wood, [-3, -1, -3, -1], [1, 1, 1, 1], 1e-6, 120],
  ['Powell, singular', powell, [3, -1, 0, 1], [0, 0, 0, 0], 2e-2, 80],
  ['Brown, badly scaled', badlyScaled, [1, 1], [1e6, 2e-6], 1e-6, 400],
])('%s', (_name, of, start, expected, off, asked) => {
  const found = minimise(of, start, {longestStep: 1e6, most: 1000});
  expect(found.converged).toBe(true);
  expect(largestOf(found.gradient)).toBeLessThanOrEqual(1e-6);
  expected.forEach((part, i) => {
    expect(Math.abs((found.x[i] ?? NaN) - part)).toBeLessThan(off * Math.max(1, Math.abs(part)));
  });
  expect(found.asked).toBeLessThanOrEqual(asked);
});

test('any convex quadratic from anywhere', () => {
  const part = fc.double({min: -5, max: 5, noNaN: true});
  fc.assert(
    fc.property(
      fc.array(part, {minLength: 9, maxLength: 9}),
      fc.array(part, {minLength: 3, maxLength: 3}),
      fc.array(part, {minLength: 3, maxLength: 3}),
      (matrix, centre, start) => {
        const row = (i: number): number[] => matrix.slice(3 * i, 3 * i + 3);
        const of = squares((x) => [
          ...[0, 1, 2].map((i) => ({
            value: row(i).reduce((sum, m, j) => sum + m * ((x[j] ?? 0) - (centre[j] ?? 0)), 0),
            slope: row(i),
          })),
          // Never flatter than this: the lowest point is one.
          ...[0, 1, 2].map((i) => ({
            value: (x[i] ?? 0) - (centre[i] ?? 0),
            slope: [0, 1, 2].map((j) => (i === j ? 1 : 0)),
          })),
        ]);
        const found = minimise(of, start);
        expect(found.converged).toBe(true);
        centre.forEach((c, i) => {
          expect(Math.abs((found.x[i] ?? NaN) - c)).toBeLessThan(1e-5);
        });
      },
    ),
  );
});

test('turns back from where there is no value', () => {
  const of: Smooth = (at, gradient) => {
    const x = at[0] ?? NaN;
    gradient[0] = 1 - 1 / x;
    return x > 0 ? x - Math.log(x) : NaN;
  };
  const found = minimise(of, [10], {longestStep: 100});
  expect(found.converged).toBe(true);
  expect(found.x[0]).toBeCloseTo(1, 5);
});

test('a function that falls for ever: flat enough at last, or past the limit', () => {
  const of: Smooth = (at, gradient) => {
    const fall = Math.exp(-(at[0] ?? NaN));
    gradient[0] = -fall;
    return fall;
  };
  expect(minimise(of, [0]).converged).toBe(true);
  const far = minimise(of, [0], {limit: 5});
  expect(far.converged).toBe(false);
  expect(far.x[0]).toBeGreaterThan(5);
});

test('no slope at the start, or no value: says so at once', () => {
  expect(minimise(() => 1, [3])).toMatchObject({converged: true, asked: 1, value: 1});
  expect(minimise(() => NaN, [3])).toMatchObject({converged: false, asked: 1, value: Infinity});
});

test('ends where it is told that the place is known', () => {
  const found = minimise(rosenbrock, [-1.2, 1], {isKnown: ([x = 0]) => x > 0});
  expect(found.converged).toBe(false);
  expect(found.x[0]).toBeGreaterThan(0);
  expect(found.x[0]).toBeLessThan(0.9);
});
