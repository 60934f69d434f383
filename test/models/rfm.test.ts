import fc from 'fast-check';
import {midRankScores, RFM_GROUPS, type RfmGroup, rfmGroup, rfmScores} from '../../src/models/rfm';

const scores = (values: readonly number[], levels = 5, lowest = 1): number[] => [
  ...midRankScores(Float64Array.from(values), levels, lowest),
];
const frequency = (orders: readonly number[]): number[] => [
  ...rfmScores(
    Float64Array.from(orders, () => 0),
    Float64Array.from(orders),
  ).f,
];

describe('mid-rank scores', () => {
  // models.md 3c, tests [C]; the others computed by hand from p = (less + equal/2)/N, score = 1 + min(4, floor(5p)).
  test.each([
    ['five apart', [10, 20, 30, 40, 50], [1, 2, 3, 4, 5]],
    ['five apart, falling', [50, 40, 30, 20, 10], [5, 4, 3, 2, 1]],
    ['all equal: the middle', [7, 7, 7], [3, 3, 3]],
    ['one alone: p = 1/2', [42], [3]],
    ['two: p = 1/4 and 3/4', [1, 2], [2, 4]],
    ['a tie of two among three', [1, 1, 2], [2, 2, 5]],
    ['ten apart: two in each', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]],
    ['negative and zero', [-5, 0, 0, 5, 100], [1, 3, 3, 4, 5]],
    ['fractions', [0.1, 0.2, 0.3, 0.4, 0.5], [1, 2, 3, 4, 5]],
    ['nobody', [], []],
  ])('%s', (_, values, expected) => {
    expect(scores(values)).toEqual(expected);
  });

  test('far apart and close together are the same', () => {
    expect(scores([1, 2, 3, 4, 1e9])).toEqual(scores([1, 2, 3, 4, 5]));
    expect(scores([-1e9, 2, 2, 4, 1e9])).toEqual(scores([1, 2, 2, 4, 5]));
  });

  /** Straight from the definition, in whole numbers: p = (2 less + equal) / 2N. */
  const defined = (values: readonly number[], levels: number, lowest: number): number[] =>
    values.map((value) => {
      const less = values.filter((other) => other < value).length;
      const equal = values.filter((other) => other === value).length;
      const level = Math.floor((levels * (2 * less + equal)) / (2 * values.length));
      return lowest + Math.min(levels - 1, level);
    });

  test.each([
    ['close whole numbers', fc.integer({min: -20, max: 20})],
    ['whole numbers far apart', fc.integer({min: -1e9, max: 1e9})],
    ['money', fc.integer({min: -5000, max: 5000}).map((cents) => cents / 100)],
  ])('agree with the definition: %s', (_, value) => {
    fc.assert(
      fc.property(fc.array(value, {maxLength: 60}), fc.constantFrom(3, 4, 5), (values, levels) => {
        expect(scores(values, levels, 2)).toEqual(defined(values, levels, 2));
      }),
    );
  });

  test('do not depend on the order of the customers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 15}), {minLength: 1}), (values) => {
        expect(scores([...values].reverse())).toEqual(scores(values).reverse());
      }),
    );
  });
});

describe('frequency', () => {
  // models.md 3c, tests [C].
  test.each([
    [
      [1, 1, 1, 1, 1, 1, 1, 2, 3, 5],
      [1, 1, 1, 1, 1, 1, 1, 2, 4, 5],
    ],
    [
      [2, 2, 2, 2],
      [4, 4, 4, 4],
    ],
    [
      [1, 1],
      [1, 1],
    ],
    [[9], [4]],
  ])('of %j orders', (orders, expected) => {
    expect(frequency(orders)).toEqual(expected);
  });

  test('one order is 1 and more orders are more, whoever else there is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 30}), {minLength: 1}), (orders) => {
        const found = frequency(orders);
        orders.forEach((count, one) => {
          expect((found[one] ?? 0) === 1).toBe(count === 1);
          orders.forEach((other, two) => {
            if (count <= other) expect(found[one] ?? 0).toBeLessThanOrEqual(found[two] ?? 0);
          });
        });
      }),
    );
  });
});

test('recency: the later last order scores more', () => {
  // models.md 3c [C]: days since last 50 to 10 in steps of 10 are 1 to 5.
  const last = Float64Array.of(-50, -40, -30, -20, -10);
  expect([...rfmScores(last, new Float64Array(5).fill(1)).r]).toEqual([1, 2, 3, 4, 5]);
});

describe('the ten groups', () => {
  // models.md 3c, the boxes as they are written there: R x F -> group.
  const BOXES: readonly (readonly [string, string, RfmGroup])[] = [
    ['12', '12', 'HIBERNATING'],
    ['12', '34', 'AT_RISK'],
    ['12', '5', 'CANT_LOSE'],
    ['3', '12', 'ABOUT_TO_SLEEP'],
    ['3', '3', 'NEED_ATTENTION'],
    ['34', '45', 'LOYAL'],
    ['4', '1', 'PROMISING'],
    ['5', '1', 'NEW'],
    ['45', '23', 'POTENTIAL_LOYALIST'],
    ['5', '45', 'CHAMPION'],
  ];
  const PAIRS = [1, 2, 3, 4, 5].flatMap((r) => [1, 2, 3, 4, 5].map((f) => [r, f] as const));

  test.each(PAIRS)('R %d, F %d is in one box and no other', (r, f) => {
    const boxes = BOXES.filter(([rs, fs]) => rs.includes(String(r)) && fs.includes(String(f)));
    expect(boxes).toHaveLength(1);
    expect(rfmGroup(r, f)).toBe(boxes[0]?.[2]);
  });

  test('each of the ten occurs', () => {
    const found = new Set(PAIRS.map(([r, f]) => rfmGroup(r, f)));
    expect([...found].sort()).toEqual([...RFM_GROUPS].sort());
    expect(RFM_GROUPS).toHaveLength(10);
  });

  test.each([
    [0, 1],
    [1, 0],
    [6, 1],
    [1, 6],
    [1.5, 1],
    [NaN, 1],
  ])('R %d, F %d is no group', (r, f) => {
    expect(rfmGroup(r, f)).toBeUndefined();
  });
});
