import fc from 'fast-check';
import {normalCdf, normalQuantile, normalTail} from '../../src/stats/normal';

/** How far off, as a share of the value. */
const error = (found: number, exact: number): number =>
  exact === 0 ? Math.abs(found) : Math.abs(found - exact) / Math.abs(exact);

// mpmath 1.3.0, 60 digits, then the nearest double: erfc(z / sqrt(2)) / 2 of the double next to z.
test.each([
  [-9, 1.0],
  [-3.5, 0.9997673709209645],
  [-1.5, 0.9331927987311419],
  [-0.7, 0.758036347776927],
  [-1e-9, 0.5000000003989423],
  [0, 0.5],
  [1e-9, 0.49999999960105773],
  [0.1, 0.460172162722971],
  [0.5, 0.3085375387259869],
  [1, 0.15865525393145705],
  [1.25, 0.10564977366685525],
  [1.4999, 0.0668201539998336],
  [1.5, 0.06680720126885807],
  [1.5001, 0.06679425048064647],
  [1.7, 0.04456546275854304],
  [2, 0.02275013194817921],
  [2.426, 0.007633135139652348],
  [2.5, 0.006209665325776135],
  [3, 0.0013498980316300946],
  [4, 3.1671241833119924e-5],
  [5, 2.866515718791939e-7],
  [6, 9.86587645037698e-10],
  [8, 6.220960574271784e-16],
  [10, 7.619853024160525e-24],
  [15, 3.670966199312751e-51],
  [20, 2.7536241186062337e-89],
  [30, 4.906713927148187e-198],
  [37.5, 4.605353009581955e-308],
])('the tail above %d', (z, exact) => {
  expect(error(normalTail(z), exact)).toBeLessThan(1e-14);
  expect(normalCdf(-z)).toBe(normalTail(z));
});

// mpmath 1.3.0, 60 digits: the root of erfc(-z / sqrt(2)) / 2 = p, of the double next to p.
test.each([
  [1e-300, -37.0470962993612],
  [1e-100, -21.273453560965326],
  [1e-20, -9.262340089798407],
  [1e-10, -6.361340902404057],
  [1e-6, -4.753424308822899],
  [0.0001, -3.7190164854556804],
  [0.001, -3.0902323061678136],
  [0.005, -2.575829303548901],
  [0.01, -2.326347874040841],
  [0.025, -1.9599639845400543],
  [0.05, -1.6448536269514726],
  [0.069, -1.4832801273356206],
  [0.07, -1.4757910281791706],
  [0.071, -1.4683837982456598],
  [0.1, -1.2815515655446004],
  [0.2, -0.8416212335729142],
  [0.3, -0.5244005127080408],
  [0.45, -0.12566134685507402],
  [0.4999999, -2.5066282747031063e-7],
  [0.5, 0],
  [0.5000001, 2.506628273311648e-7],
  [0.6, 0.2533471031357997],
  [0.8, 0.8416212335729144],
  [0.9, 1.2815515655446006],
  [0.929, 1.4683837982456602],
  [0.93, 1.475791028179171],
  [0.931, 1.483280127335621],
  [0.95, 1.6448536269514722],
  [0.975, 1.9599639845400538],
  [0.99, 2.3263478740408408],
  [0.995, 2.5758293035489004],
  [0.9999, 3.7190164854557084],
])('the quantile of %d', (p, exact) => {
  expect(error(normalQuantile(p), exact)).toBeLessThan(1e-14);
});

test('edges', () => {
  expect([Infinity, 50, -Infinity, -50].map(normalTail)).toEqual([0, 0, 1, 1]);
  expect(normalTail(NaN)).toBeNaN();
  expect(normalCdf(NaN)).toBeNaN();
});

test.each([0, 1, -0.1, 1.1, NaN])('no quantile of %d', (p) => {
  expect(() => normalQuantile(p)).toThrow(RangeError);
});

test('property: both tails make 1, and more is never likelier', () => {
  const z = fc.double({min: -38, max: 38, noNaN: true});
  fc.assert(
    fc.property(z, z, (one, other) => {
      expect(normalTail(one) + normalTail(-one)).toBeCloseTo(1, 15);
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(normalTail(high)).toBeLessThanOrEqual(normalTail(low) * (1 + 1e-14));
    }),
  );
});

test('property: quantile and distribution are inverse to each other', () => {
  fc.assert(
    fc.property(fc.double({min: 1e-300, max: 0.5, noNaN: true}), (p) => {
      // The exponent of the tail magnifies the rounding of z.
      const z = normalQuantile(p);
      expect(error(normalCdf(z), p)).toBeLessThan(1e-15 * (10 + z * z));
    }),
  );
});
