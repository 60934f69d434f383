import {integrate} from '../../src/stats/quadrature';

test.each([0, 1, 5, 12, 31])('exact for the power %d', (power) => {
  const exact = (3 ** (power + 1) - 1) / (power + 1);
  expect(integrate((x) => x ** power, 1, 3) / exact).toBeCloseTo(1, 13);
});

test('fifteen digits of what has no singularity near', () => {
  expect(integrate(Math.exp, 0, 1)).toBeCloseTo(Math.E - 1, 14);
  expect(integrate((x) => 1 / x, 1, 2)).toBeCloseTo(Math.LN2, 14);
});

test('the other way round it is negative', () => {
  expect(integrate(Math.exp, 1, 0)).toBeCloseTo(1 - Math.E, 14);
});
