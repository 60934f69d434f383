import {gaussLegendre, integrate} from '../../src/stats/gaussLegendre';

test.each([1, 2, 4, 8, 16, 32])('%i nodes are exact for powers up to twice as many', (nodes) => {
  const {at, weight} = gaussLegendre(nodes);
  for (let power = 0; power < 2 * nodes; power++) {
    let sum = 0;
    for (let i = 0; i < nodes; i++) sum += (weight[i] ?? NaN) * (at[i] ?? NaN) ** power;
    expect(Math.abs(sum * (power + 1) - 1)).toBeLessThan(3e-15 * (power + 1));
  }
});

describe('one integral', () => {
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
});
