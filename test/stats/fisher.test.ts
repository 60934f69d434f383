import fc from 'fast-check';
import {fisherExact} from '../../src/stats/fisher';

const error = (found: number, exact: number): number => Math.abs(found - exact) / exact;

// mpmath 1.3.0, 50 digits: all tables of the margins by the ratio of neighbours, summed where not likelier than the one seen. The
// first (the lady tasting tea, 34/70) and the second are also the examples of R's and SciPy's manuals.
test.each<[[number, number, number, number], number]>([
  [[3, 1, 1, 3], 0.4857142857142857],
  [[1, 9, 11, 3], 0.0027594561852200836],
  [[10, 0, 0, 10], 1.082508822446903e-5],
  [[2, 998, 9, 991], 0.06470495791578933],
  [[0, 100, 5, 95], 0.059383210468586585],
  [[8, 2, 1, 5], 0.03496503496503497],
  [[0, 5, 5, 0], 0.007936507936507936],
  [[12, 5, 29, 2], 0.08026855207410465],
  [[30, 970, 70, 930], 5.1395402642055614e-5],
  [[1, 2235, 2235, 997764], 0.07160656680738199],
  [[3, 999997, 14, 999986], 0.012725466921215066],
  [[2000, 998000, 236, 199764], 2.785350512195482e-16],
  [[450000, 50000, 449000, 51000], 0.0009153227303300038],
])('%j', (table, exact) => {
  expect(error(fisherExact(...table), exact)).toBeLessThan(1e-12);
});

test.each<[[number, number, number, number]]>([
  [[0, 10, 0, 10]],
  [[1, 49, 0, 50]],
  [[0, 0, 0, 0]],
  [[7, 0, 9, 0]],
  [[0, 0, 3, 4]],
])('nothing but chance: %j', (table) => {
  expect(fisherExact(...table)).toBe(1);
});

test('too unlikely for a number is 0', () => {
  expect(fisherExact(5000, 0, 0, 5000)).toBe(0);
});

const count = fc.nat({max: 40});

/** All by rational arithmetic: binomials of whole numbers without rounding. */
const exactP = (a: number, b: number, c: number, d: number): number => {
  const choose = (n: number, k: number): bigint => {
    let result = 1n;
    for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
    return k < 0 || k > n ? 0n : result;
  };
  const weight = (k: number): bigint => choose(a + c, k) * choose(b + d, a + b - k);
  let unlikely = 0n;
  let all = 0n;
  for (let k = 0; k <= a + b; k++) {
    all += weight(k);
    if (weight(k) <= weight(a)) unlikely += weight(k);
  }
  const SCALE = 10n ** 60n;
  return Number((unlikely * SCALE) / all) / 1e60;
};

test('property: as in whole numbers without rounding', () => {
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      expect(error(fisherExact(a, b, c, d), exactP(a, b, c, d))).toBeLessThan(1e-12);
    }),
  );
});

test('property: groups and outcomes may change places', () => {
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const p = fisherExact(a, b, c, d);
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
      for (const other of [
        fisherExact(c, d, a, b),
        fisherExact(b, a, d, c),
        fisherExact(a, c, b, d),
      ])
        expect(error(other, p)).toBeLessThan(1e-12);
    }),
  );
});
