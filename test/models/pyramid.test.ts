import fc from 'fast-check';
import {
  DEFAULT_CUTS,
  rankActives,
  tierOfInactive,
  TIERS,
  type Facts,
} from '../../src/models/pyramid';

const counts = (tiers: Uint8Array): number[] =>
  [0, 1, 2, 3].map((tier) => tiers.filter((each) => each === tier).length);
const falling = (count: number): Float64Array =>
  Float64Array.from({length: count}, (_, index) => count - index);

// ceil(N p / 100) in integers for p = 1, 5, 20, by hand.
test.each([
  [1, [1, 0, 0, 0]],
  [3, [1, 0, 0, 2]],
  [20, [1, 0, 3, 16]],
  [50, [1, 2, 7, 40]],
  [100, [1, 4, 15, 80]],
  [137, [2, 5, 21, 109]],
  [700, [7, 28, 105, 560]],
  [1000, [10, 40, 150, 800]],
])('%d customers of different revenue', (count, expected) => {
  expect(counts(rankActives(falling(count), DEFAULT_CUTS))).toEqual(expected);
});

// The twenty customers of the migration case: Top c1, Medium c2 to c4.
test('twenty customers', () => {
  const revenue = [
    1000, 600, 500, 400, 300, 250, 200, 180, 150, 120, 100, 90, 80, 70, 60, 50, 40, 30, 20, 10,
  ];
  const tiers = rankActives(Float64Array.from(revenue), DEFAULT_CUTS);
  expect([...tiers]).toEqual([0, 2, 2, 2, ...Array.from({length: 16}, () => 3)]);
});

test('equal revenues: all Small, as the group fits into no cut', () => {
  expect(counts(rankActives(new Float64Array(100).fill(5), DEFAULT_CUTS))).toEqual([0, 0, 0, 100]);
});

test('a tied group takes the highest tier it fits into wholly', () => {
  // Two share the first place of 100: the Top cut is 1, the cut of Top and Big 5.
  const revenue = falling(100);
  revenue[1] = 100;
  expect(counts(rankActives(revenue, DEFAULT_CUTS))).toEqual([0, 5, 15, 80]);
});

test('equal means equal to six decimals', () => {
  const tiers = rankActives(Float64Array.of(0.1 + 0.2, 0.3, 0.2, 0.1), [25, 50, 75]);
  expect([...tiers]).toEqual([1, 1, 2, 3]);
});

test('0.07 of 100 percent-like figures: cuts are exact', () => {
  // Math.ceil(100 * 0.07) is 8; 7% of 100 is 7. 12.5% of 8 is 1, 0.5% of 200 is 1.
  expect(counts(rankActives(falling(100), [7, 14, 28]))).toEqual([7, 7, 14, 72]);
  expect(counts(rankActives(falling(8), [12.5, 25, 50]))).toEqual([1, 1, 2, 4]);
  expect(counts(rankActives(falling(200), [0.5, 5.5, 100]))).toEqual([1, 10, 189, 0]);
  expect(counts(rankActives(falling(100), [0.07 * 100, 14, 28]))).toEqual([7, 7, 14, 72]);
});

test('revenue of 0 or less is Small whatever the cuts, and counts among the actives', () => {
  expect([...rankActives(Float64Array.of(-5, 0, 10, 0), [25, 50, 100])]).toEqual([3, 3, 0, 3]);
  expect([...rankActives(Float64Array.of(-5, -5), [100, 100, 100])]).toEqual([3, 3]);
});

test('no customers', () => {
  expect(rankActives(new Float64Array(0), DEFAULT_CUTS)).toHaveLength(0);
});

const amounts = fc.array(fc.integer({min: -2, max: 12}), {minLength: 1, maxLength: 60});
const cutsOf = fc
  .array(fc.double({min: 0, max: 100, noNaN: true}), {minLength: 3, maxLength: 3})
  .map((cuts) => cuts.sort((one, other) => one - other));

test('property: the order of customers does not matter; equal revenue, equal tier; never more than a cut', () => {
  fc.assert(
    fc.property(amounts, cutsOf, fc.nat(), (revenue, cuts, seed) => {
      const tiers = rankActives(Float64Array.from(revenue), cuts);
      const order = revenue
        .map((_, index) => index)
        .sort((one, other) => ((one * 31 + seed) % 17) - ((other * 31 + seed) % 17));
      const shuffled = rankActives(
        Float64Array.from(order.map((index) => revenue[index] ?? 0)),
        cuts,
      );
      expect([...shuffled]).toEqual(order.map((index) => tiers[index]));
      revenue.forEach((amount, one) => {
        revenue.forEach((other, index) => {
          if (amount === other) expect(tiers[one]).toBe(tiers[index]);
          if (amount > other) expect(tiers[one] ?? 9).toBeLessThanOrEqual(tiers[index] ?? 9);
        });
      });
      cuts.forEach((cut, tier) => {
        const within = tiers.filter((each) => each <= tier).length;
        expect(within).toBeLessThanOrEqual(Math.ceil((revenue.length * cut) / 100 + 1e-6));
      });
    }),
  );
});

// The rule of the classes below the actives: the first fact known to hold decides.
const facts = (
  revenue: number | undefined,
  everBought?: boolean,
  relationship?: boolean,
  inTarget?: boolean,
): Facts => ({revenue, everBought, relationship, inTarget});

test.each([
  [facts(0, true), 'INACTIVE'],
  [facts(-20, true, true, true), 'INACTIVE'],
  [facts(-20), 'INACTIVE'],
  [facts(0, false, true), 'PROSPECT'],
  [facts(0, false, false, true), 'SUSPECT'],
  [facts(0, false, false, false), 'REST_OF_WORLD'],
  [facts(0, false, false), 'UNKNOWN'],
  [facts(0, false, undefined, false), 'UNKNOWN'],
  [facts(0), 'UNKNOWN'],
  [facts(0, undefined, undefined, false), 'UNKNOWN'],
  [facts(undefined, true), 'UNKNOWN'],
  [facts(undefined, undefined, true), 'PROSPECT'],
  [facts(undefined, false, false, false), 'REST_OF_WORLD'],
])('%j is %s', (input, tier) => {
  expect(tierOfInactive(input)).toBe(tier);
});

test('the tiers run from the top down', () => {
  expect(TIERS.slice(0, 4)).toEqual(['TOP', 'BIG', 'MEDIUM', 'SMALL']);
});
