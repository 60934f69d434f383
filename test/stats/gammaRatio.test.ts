import {digammaDifference, logGammaRatio} from '../../src/stats/gammaRatio';

// mpmath 1.3.0, 50 digits.
test.each([
  [1e-9, 1, -20.72326583694641, 999999999.9999999],
  [1e-9, 3.5, -19.522292232918964, 1000000001.6803722],
  [0.243, 7, 5.720772315640429, 6.260511701497464],
  [0.243, 0.001, -0.004342046358090738, 0.018071700451749745],
  [3.7, 1500, 9492.727135270696, 6.148197927177501],
  [15.9, 2, 5.593632731155214, 0.12206467939414238],
  [16, 1e-7, 2.7410133315521494e-7, 6.449378319533885e-9],
  [250.5, 3, 16.582313158780128, 0.011928555148820914],
  [1e6, 4, 55.262048231850095, 3.999994000014e-6],
  [1e8, 1500, 27631.032358372355, 1.4999887576123863e-5],
  [5, 1e6, 12815570.468656572, 12.30939738952239],
])('z = %p, n = %p', (z, n, ratio, difference) => {
  const close = (actual: number, expected: number): void => {
    expect(Math.abs(actual - expected)).toBeLessThan(Math.max(1e-13 * Math.abs(expected), 2e-15));
  };
  close(logGammaRatio(z, n), ratio);
  close(digammaDifference(z, n), difference);
});

test('nothing further is nothing', () => {
  expect(logGammaRatio(3, 0)).toBe(0);
  expect(digammaDifference(3, 0)).toBe(0);
});
