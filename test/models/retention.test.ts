import fc from 'fast-check';
import {
  churnRate,
  cohort,
  countProblem,
  retentionRate,
  revenueRetention,
} from '../../src/models/retention';

// models.md 5, test: S = 1000, E = 1050, N = 200.
test('from counts', () => {
  expect(retentionRate(1000, 1050, 200)).toBe(0.85);
  expect(churnRate(1000, 1050, 200)).toBe(0.15);
});

test.each([
  [100, 100, 0, 1, 0],
  [100, 0, 0, 0, 1],
  [100, 50, 50, 0, 1],
  [3, 2, 0, 2 / 3, 1 / 3],
])('edges: %d, %d, %d', (start, end, added, kept, lost) => {
  expect(retentionRate(start, end, added)).toBe(kept);
  expect(churnRate(start, end, added)).toBe(lost);
});

test('nobody at the start: nothing to tell', () => {
  expect(retentionRate(0, 20, 20)).toBe('NO_START');
  expect(churnRate(0, 0, 0)).toBe('NO_START');
});

test.each([
  [100, 50, 60, 'NEW_ABOVE_END'],
  [100, 150, 20, 'KEPT_ABOVE_START'],
  [0, 5, 0, 'KEPT_ABOVE_START'],
])('contradict: %d, %d, %d', (start, end, added, problem) => {
  expect(countProblem(start, end, added)).toBe(problem);
  expect(() => retentionRate(start, end, added)).toThrow(RangeError);
  expect(() => churnRate(start, end, added)).toThrow(RangeError);
});
test.each([
  [-1, 0, 0],
  [5, -1, 0],
  [5, 5, -1],
  [NaN, 5, 1],
])('no counts: %d, %d, %d', (start, end, added) => {
  expect(() => retentionRate(start, end, added)).toThrow(RangeError);
});

test('property: retention and churn make 1', () => {
  const counts = fc
    .tuple(fc.nat({max: 1e6}), fc.nat({max: 1e6}), fc.nat({max: 1e6}))
    .map(([lost, kept, added]) => ({start: lost + kept, end: kept + added, added, kept}))
    .filter(({start}) => start > 0);
  fc.assert(
    fc.property(counts, ({start, end, added, kept}) => {
      const retention = Number(retentionRate(start, end, added));
      expect(retention).toBe(kept / start);
      expect(retention + Number(churnRate(start, end, added))).toBeCloseTo(1, 15);
    }),
  );
});

test('from keys: repeats and blanks do not count, order does not matter', () => {
  expect(cohort(['a', 'b', 'a', ''], ['b', 'c', '', 'b'])).toEqual({
    before: 2,
    after: 2,
    kept: 1,
    retention: 0.5,
  });
  expect(cohort(['', ''], ['a']).retention).toBeUndefined();
  expect(cohort([], []).retention).toBeUndefined();
  expect(cohort(['a'], []).retention).toBe(0);
  expect(cohort(['constructor'], ['__proto__']).retention).toBe(0);
});

const keys = fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd', 'e'), {maxLength: 30});

test('property: keys give what their counts give', () => {
  fc.assert(
    fc.property(keys, keys, (before, after) => {
      const found = cohort(before, after);
      expect(cohort([...before].reverse(), [...after, ...after])).toEqual(found);
      const added = found.after - found.kept;
      const rate = retentionRate(found.before, found.after, added);
      expect(found.retention ?? 'NO_START').toBe(rate);
    }),
  );
});

test('revenue: kept customers now, of all then', () => {
  // a grew, b left, c is new: 120 of 150.
  expect(revenueRetention(['a', 'b'], [100, 50], ['a', 'c'], [120, 80])).toEqual({
    before: 150,
    after: 120,
    customers: 2,
    unknown: 0,
    retention: 0.8,
  });
  // Above 100%, with several rows of a customer.
  expect(
    revenueRetention(['a', 'b', 'a'], [60, 50, 40], ['b', 'a', 'a'], [50, 100, 150]).retention,
  ).toBe(2);
});

test('revenue: who is not active, not known, or nobody', () => {
  // b had nothing, c only refunds: not active then, whatever they buy now.
  expect(
    revenueRetention(['a', 'b', 'c'], [100, 0, -5], ['a', 'b', 'c'], [50, 70, 70]).retention,
  ).toBe(0.5);
  // A blank is unknown, not 0: the customer is left out of both sides.
  expect(
    revenueRetention(['a', 'b', 'c'], [100, undefined, 10], ['a', 'b', 'c'], [50, 9, undefined]),
  ).toEqual({before: 100, after: 50, customers: 1, unknown: 2, retention: 0.5});
  expect(revenueRetention(['', 'a'], [100, 10], ['', 'a'], [900, 10]).retention).toBe(1);
  expect(revenueRetention([], [], ['a'], [5]).retention).toBeUndefined();
  expect(revenueRetention(['a'], [0], ['a'], [5]).retention).toBeUndefined();
  // 100.10 taken back in parts leaves nothing, not rounding error.
  expect(revenueRetention(['a', 'a', 'a'], [0.3, -0.1, -0.2], [], []).customers).toBe(0);
  expect(() => revenueRetention(['a'], [], [], [])).toThrow(RangeError);
});

test('property: the order of rows does not matter; everybody kept with equal revenue is 1', () => {
  const rows = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({min: 1, max: 500})),
    {
      minLength: 1,
      maxLength: 20,
    },
  );
  const turned = <T>(list: readonly T[]): T[] => [...list].reverse();
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const [k1, r1] = [before.map(([key]) => key), before.map(([, amount]) => amount)];
      const [k2, r2] = [after.map(([key]) => key), after.map(([, amount]) => amount)];
      expect(revenueRetention(k1, r1, k1, r1).retention).toBe(1);
      expect(revenueRetention(turned(k1), turned(r1), turned(k2), turned(r2))).toEqual(
        revenueRetention(k1, r1, k2, r2),
      );
    }),
  );
});
