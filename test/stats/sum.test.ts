import fc from 'fast-check';
import {sum} from '../../src/stats/sum';

test.each([
  [[], 0],
  [[5], 5],
  [[1, 1e100, 1, -1e100], 2],
  [Array.from({length: 10}, () => 0.1), 1],
])('%j', (values, total) => {
  expect(sum(values)).toBe(total);
});

test('property: to the last digit the sum of money in cents, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: -1e9, max: 1e9}), {maxLength: 200}), (cents) => {
      const exact = cents.reduce((total, each) => total + each, 0) / 100;
      const amounts = cents.map((each) => each / 100);
      expect(Math.abs(sum(amounts) - exact)).toBeLessThanOrEqual(1e-6 + Math.abs(exact) * 2e-16);
      expect(Math.abs(sum([...amounts].reverse()) - sum(amounts))).toBeLessThanOrEqual(
        1e-12 + Math.abs(exact) * 4e-16,
      );
    }),
  );
});
