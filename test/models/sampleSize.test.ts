import fc from 'fast-check';
import {detectableLift, sampleSize} from '../../src/models/sampleSize';

// models.md 9, tests at 95% and 80%.
test.each([
  [0.2, 0.25, 1094],
  [0.05, 0.06, 8158],
  [0.02, 0.025, 13809],
  [0.1, 0.12, 3841],
])('%d to %d', (base, target, n) => {
  expect(sampleSize(base, target)).toBe(n);
  expect(sampleSize(target, base)).toBe(n);
});

// mpmath 1.3.0, 50 digits: 3212.937, 2073.201, 1.921, 13526.364.
test.each([
  [0.1, 0.08, 0.95, 0.8, 3213],
  [0.2, 0.25, 0.99, 0.9, 2074],
  [0, 1, 0.95, 0.8, 2],
  [0.5, 0.51, 0.9, 0.5, 13527],
])('%d to %d at confidence %d and power %d', (base, target, confidence, power, n) => {
  expect(sampleSize(base, target, confidence, power)).toBe(n);
});

test('lift: edges', () => {
  expect(detectableLift(0.2, 1094)).toBeCloseTo(0.05, 4);
  expect(detectableLift(0.9, 3)).toBe('NONE');
  expect(detectableLift(1, 1e6)).toBe('NONE');
  expect(detectableLift(0, 2)).toBeLessThan(1);
  expect(detectableLift(0, 1)).toBe('NONE');
});

test.each([
  [0.2, 0.2, 0.95, 0.8],
  [-0.1, 0.2, 0.95, 0.8],
  [0.2, 1.1, 0.95, 0.8],
  [0.2, 0.3, 1, 0.8],
  [0.2, 0.3, 0, 0.8],
  [0.2, 0.3, 0.95, 1],
  [0.2, 0.3, 0.95, 0.4],
  [NaN, 0.3, 0.95, 0.8],
])('no size for %d to %d at %d and %d', (base, target, confidence, power) => {
  expect(() => sampleSize(base, target, confidence, power)).toThrow(RangeError);
});
test.each([0, -5, NaN, Infinity])('no lift with n = %d', (n) => {
  expect(() => detectableLift(0.2, n)).toThrow(RangeError);
});

const base = fc.double({min: 0.001, max: 0.9, noNaN: true});
const confidence = fc.double({min: 0.5, max: 0.999, noNaN: true});
const power = fc.double({min: 0.5, max: 0.99, noNaN: true});

test('property: size and lift are inverse to each other', () => {
  fc.assert(
    fc.property(base, fc.integer({min: 2, max: 1e6}), confidence, power, (p, n, sure, strong) => {
      const lift = detectableLift(p, n, sure, strong);
      fc.pre(typeof lift === 'number');
      expect(sampleSize(p, p + Number(lift), sure, strong)).toBe(n);
    }),
  );
});

test('property: the lift of a size shows what the size was for, and little less does not', () => {
  fc.assert(
    fc.property(base, fc.double({min: 0.001, max: 0.09, noNaN: true}), (p, rise) => {
      const n = sampleSize(p, p + rise);
      const lift = Number(detectableLift(p, n));
      expect(lift).toBeLessThanOrEqual(rise * (1 + 1e-8));
      expect(sampleSize(p, p + lift * 0.9)).toBeGreaterThanOrEqual(n);
    }),
  );
});

test('property: more confidence, more power or a smaller change takes no fewer customers', () => {
  fc.assert(
    fc.property(base, confidence, confidence, power, power, (p, c1, c2, w1, w2) => {
      const [low, high] = [Math.min(c1, c2), Math.max(c1, c2)];
      const [weak, strong] = [Math.min(w1, w2), Math.max(w1, w2)];
      expect(sampleSize(p, p + 0.05, low, weak)).toBeLessThanOrEqual(
        sampleSize(p, p + 0.05, high, strong),
      );
      expect(sampleSize(p, p + 0.09)).toBeLessThanOrEqual(sampleSize(p, p + 0.05));
    }),
  );
});
