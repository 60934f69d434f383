import fc from 'fast-check';
import {logGamma} from '../../src/stats/logGamma';

/** Exact: logarithms of factorials, and Γ(1/2) = √π. */
const known: readonly (readonly [number, number])[] = [
  [1, 0],
  [2, 0],
  [3, Math.log(2)],
  [11, Math.log(3628800)],
  [0.5, Math.log(Math.PI) / 2],
  [1.5, Math.log(Math.PI) / 2 - Math.LN2],
];

test.each(known)('logGamma(%d)', (x, expected) => {
  expect(logGamma(x)).toBeCloseTo(expected, 13);
});

test('x Γ(x) = Γ(x + 1)', () => {
  fc.assert(
    fc.property(fc.double({min: 1e-6, max: 2000, noNaN: true}), (x) => {
      const one = logGamma(x + 1);
      expect(Math.abs(logGamma(x) + Math.log(x) - one)).toBeLessThan(
        1e-13 * Math.max(1, Math.abs(one)),
      );
    }),
  );
});

test('nothing at and below 0', () => {
  expect(logGamma(0)).toBeNaN();
  expect(logGamma(-1.5)).toBeNaN();
});
