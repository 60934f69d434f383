import fc from 'fast-check';
import {customerFlow, periodOf} from '../../src/models/customerFlow';
import {activity, atRiskFrom, LIFECYCLE_RULES, lapseFrom} from '../../src/models/lifecycle';
import {columnsOf, customersArbitrary, edgesArbitrary, sharedOrders} from './orderDays';

const flowOf = (
  customers: readonly (readonly number[])[],
  edges: readonly number[],
  store: number,
) => customerFlow(columnsOf(customers), Int32Array.from(edges), store);

const plain = (flow: ReturnType<typeof customerFlow>) =>
  Object.fromEntries(
    Object.entries(flow).map(([name, counts]) => [name, [...(counts as Int32Array)]]),
  );

test('one customer comes, goes quiet on the lapse day, comes back', () => {
  expect(plain(flowOf([[0, 300]], [-1, 99, 199, 300], 60))).toEqual({
    start: [0, 1, 0],
    joined: [1, 0, 0],
    quiet: [0, 1, 0],
    back: [0, 0, 1],
    end: [1, 0, 1],
  });
});

test.each([
  // Interval 60: after one order the lapse day is day 180.
  ['an order on the lapse day itself comes in time', [0, 180], 180, [0, 0], [1, 1]],
  ['a day later it does not', [0, 181], 181, [1, 1], [1, 1]],
  ['nothing is said beyond the as-of day', [0, 181], 179, [0, 0], [1, 1]],
  ['on the as-of day it is', [0, 500], 180, [1, 0], [1, 0]],
])('%s', (_, days, asOf, [quiet, back], [first, end]) => {
  const flow = flowOf([days], [-1, 100, asOf], 60);
  expect([flow.quiet[1], flow.back[1], flow.end[0], flow.end[1]]).toEqual([
    quiet,
    back,
    first,
    end,
  ]);
});

test('who came before the first period stands in its start', () => {
  expect(plain(flowOf([[0], [0, 400], [420]], [399, 430], 60))).toEqual({
    start: [0],
    joined: [1],
    back: [1],
    quiet: [0],
    end: [2],
  });
});

test('periodOf: edges belong to the period that they end', () => {
  const edges = Int32Array.of(-1, 30, 58);
  expect([-1, 0, 30, 31, 58, 59].map((day) => periodOf(edges, day))).toEqual([-1, 0, 0, 1, 1, 2]);
});

test('no customers, no periods', () => {
  expect(plain(flowOf([], [0, 10], 60))).toEqual({
    start: [0],
    joined: [0],
    back: [0],
    quiet: [0],
    end: [0],
  });
  expect(plain(flowOf([[3]], [10], 60))).toEqual({
    start: [],
    joined: [],
    back: [],
    quiet: [],
    end: [],
  });
});

/** Not lapsed at the end of a day, as classify would say of the orders up to then. */
const present = (days: readonly number[], on: number, store: number): boolean => {
  const known = days.filter((day) => day <= on);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return false;
  const [orders, span] = [known.length, last - first];
  return (
    activity(on - last, atRiskFrom(orders, span, store), lapseFrom(orders, span, store)) !==
    'LAPSED'
  );
};

test('property: the parts add up in every period, and end is who is not lapsed by the life cycle', () => {
  fc.assert(
    fc.property(
      customersArbitrary,
      edgesArbitrary,
      fc.double({min: 1, max: 400, noNaN: true}),
      (customers, edges, store) => {
        const flow = flowOf(customers, edges, store);
        edges.slice(1).forEach((last, p) => {
          const [start, joined, back, quiet, end] = [
            flow.start[p],
            flow.joined[p],
            flow.back[p],
            flow.quiet[p],
            flow.end[p],
          ].map(Number) as [number, number, number, number, number];
          expect(start + joined + back - quiet).toBe(end);
          expect(end).toBe(customers.filter((days) => present(days, last, store)).length);
          if (p > 0) expect(start).toBe(flow.end[p - 1]);
        });
      },
    ),
  );
});

test('property: the order of the customers does not matter', () => {
  fc.assert(
    fc.property(
      customersArbitrary.chain((customers) =>
        fc.tuple(
          fc.constant(customers),
          fc.shuffledSubarray(customers, {minLength: customers.length}),
        ),
      ),
      edgesArbitrary,
      ([customers, shuffled], edges) => {
        expect(plain(flowOf(shuffled, edges, 60))).toEqual(plain(flowOf(customers, edges, 60)));
      },
    ),
  );
});

test('rules are settings', () => {
  const flow = customerFlow(columnsOf([[0]]), Int32Array.of(-1, 100), 60, {
    ...LIFECYCLE_RULES,
    lapseIntervals: 1,
  });
  expect(flow.quiet[0]).toBe(1);
});

describe.each(['cdnow-sample-orders.csv', 'cdnow-full-orders.csv'])('%s', (file) => {
  const orders = sharedOrders(file);
  const run = orders ? test : test.skip;

  run(`by a plain count${orders ? '' : ' (skipped: ../shared/data is not here)'}`, () => {
    const customers = [...(orders ?? new Map<string, never[]>()).values()].map((list) =>
      [...new Set(list.map(({day}) => day))].sort((a, b) => a - b),
    );
    const months = Array.from({length: 19}, (_, m) => Date.UTC(1997, m, 1) / 86_400_000 - 1);
    const flow = flowOf(customers, months, 60);
    const first = customers.map(([day = NaN]) => day);
    months.slice(1).forEach((last, p) => {
      const before = months[p] ?? NaN;
      expect(flow.end[p]).toBe(customers.filter((days) => present(days, last, 60)).length);
      expect(flow.joined[p]).toBe(first.filter((day) => day > before && day <= last).length);
      // Day by day: quiet on a day when present the day before and not on it, though it brought no order.
      if (p > 5 || customers.length > 5000) return;
      let [quiet, back] = [0, 0];
      for (const days of customers)
        for (let day = before + 1; day <= last; day++) {
          const [then, now] = [present(days, day - 1, 60), present(days, day, 60)];
          if (then && !now) quiet++;
          if (!then && now && days[0] !== day) back++;
        }
      expect([flow.quiet[p], flow.back[p]]).toEqual([quiet, back]);
    });
    expect(flow.joined.reduce((sum, count) => sum + count, 0)).toBe(customers.length);
  });
});
