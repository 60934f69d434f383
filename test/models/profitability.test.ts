import fc from 'fast-check';
import {profitability, type Profitability} from '../../src/models/profitability';

// models.md 4b, tests; then its rule for zero and blank cells.
test.each<[(number | undefined)[], Profitability]>([
  [[50, 30], 'PROFITABLE'],
  [[20, -15], 'MIXED'],
  [[20, -30, -25], 'LOSING'],
  [[10, -15], 'LOSING'],
  [[], 'NONE'],
  [[undefined, undefined], 'NONE'],
  [[undefined, 5], 'PROFITABLE'],
  [[0], 'PROFITABLE'],
  [[0, -0], 'PROFITABLE'],
  [[15, -15], 'MIXED'],
  [[0, -5], 'LOSING'],
  // In doubles these add up to 5.6e-17 and -2.8e-17.
  [[0.1, 0.2, -0.3], 'MIXED'],
  [[0.3, -0.2, -0.1], 'MIXED'],
])('%j: %s', (contributions, expected) => {
  expect(profitability(contributions)).toBe(expected);
});

test('property: neither order nor blanks matter', () => {
  const cell = fc.option(
    fc.integer({min: -5000, max: 5000}).map((cents) => cents / 100),
    {nil: undefined},
  );
  fc.assert(
    fc.property(fc.array(cell, {maxLength: 12}), (cells) => {
      const expected = profitability(cells);
      expect(profitability([...cells].reverse())).toBe(expected);
      expect(profitability([...cells, undefined])).toBe(expected);
    }),
  );
});
