import {gaussLegendre} from '../../src/stats/gaussLegendre';

test.each([1, 2, 4, 8, 16, 32])('%i nodes are exact for powers up to twice as many', (nodes) => {
  const {at, weight} = gaussLegendre(nodes);
  for (let power = 0; power < 2 * nodes; power++) {
    let sum = 0;
    for (let i = 0; i < nodes; i++) sum += (weight[i] ?? NaN) * (at[i] ?? NaN) ** power;
    expect(Math.abs(sum * (power + 1) - 1)).toBeLessThan(3e-15 * (power + 1));
  }
});
