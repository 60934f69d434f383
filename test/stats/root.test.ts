import fc from 'fast-check';
import {rootOf} from '../../src/stats/root';

test.each<[(x: number) => number, number, number, number]>([
  [(x) => x * x - 2, 0, 2, Math.SQRT2],
  [(x) => 2 - x * x, 0, 2, Math.SQRT2],
  [(x) => x - 1, 0, 1, 1],
  [Math.sin, 3, 4, Math.PI],
  [(x) => (x < 0.3 ? -1 : 1), 0, 1, 0.3],
])('%s from %d to %d', (of, low, high, root) => {
  expect(Math.abs(rootOf(of, low, high) - root)).toBeLessThanOrEqual(1e-15 * root * 2);
});

test('ends of opposite sign reach 0 itself', () => {
  expect(rootOf((x) => x, -1, 3)).toBe(0);
});

test.each<[(x: number) => number]>([[(x) => x * x + 1], [(x) => -1 - x * x], [() => NaN]])(
  'no change of sign: %s',
  (of) => {
    expect(() => rootOf(of, 0, 1)).toThrow(RangeError);
  },
);

test('property: no number is nearer', () => {
  fc.assert(
    fc.property(fc.double({min: 1e-3, max: 1e3, noNaN: true}), (root) => {
      expect(rootOf((x) => x - root, 1e-4, 1e4)).toBe(root);
      expect(rootOf((x) => root - x, 1e-4, 1e4)).toBeLessThanOrEqual(root * (1 + 4e-16));
    }),
  );
});
