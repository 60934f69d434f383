import fc from 'fast-check';
import {cohorts, retentionByPeriod} from '../../src/models/cohorts';
import {cohort, revenueRetention} from '../../src/models/retention';
import {columnsOf, customersArbitrary, edgesArbitrary, sharedOrders} from './orderDays';

const DAYS = [
  [1, 2, 12],
  [3, 25],
  [15, 16, 24],
];
const AMOUNTS = [10, 20, 30, 5, 7, 1, 2, 4];
const EDGES = Int32Array.of(0, 10, 20, 30);

test('cohorts by the period of the first order', () => {
  const orders = columnsOf(DAYS);
  const table = cohorts(orders, EDGES, {...orders, amount: Float64Array.from(AMOUNTS)});
  expect([...table.size]).toEqual([2, 1, 0]);
  expect([...table.active]).toEqual([2, 1, 1, 1, 1, 0, 0, 0, 0]);
  expect([...table.revenue]).toEqual([35, 30, 7, 3, 4, 0, 0, 0, 0]);
  expect(table.earlier).toBe(0);
});

test('who came earlier is counted, and money before the first order is not', () => {
  const orders = columnsOf(DAYS);
  const money = {
    start: Int32Array.of(0, 0, 0, 2),
    day: Int32Array.of(9, 15),
    amount: Float64Array.of(-50, 8),
  };
  const table = cohorts(orders, Int32Array.of(5, 10, 20), money);
  expect(table.earlier).toBe(2);
  expect([...table.size]).toEqual([0, 1]);
  expect([...table.revenue]).toEqual([0, 0, 8, 0]);
  expect(cohorts(columnsOf([]), EDGES).active.every((count) => count === 0)).toBe(true);
});

test('retention from one period to the next', () => {
  const orders = columnsOf(DAYS);
  const found = retentionByPeriod(orders, EDGES, {...orders, amount: Float64Array.from(AMOUNTS)});
  expect([...found.before]).toEqual([0, 2, 2]);
  expect([...found.kept]).toEqual([0, 1, 1]);
  expect([...found.revenueBefore]).toEqual([0, 35, 33]);
  expect([...found.revenueNow]).toEqual([0, 30, 4]);
  expect([...found.unknown]).toEqual([0, 0, 0]);
});

test('an order without an amount makes its customer unknown there', () => {
  const orders = {...columnsOf([[1, 12]]), known: Uint8Array.of(1, 0)};
  const money = {...columnsOf([[1]]), amount: Float64Array.of(9)};
  const found = retentionByPeriod(orders, EDGES, money);
  expect([...found.kept]).toEqual([0, 1, 0]);
  expect([...found.revenueBefore]).toEqual([0, 0, 0]);
  expect([...found.unknown]).toEqual([0, 1, 1]);
});

/** Keys of the customers with an order in each period. */
const active = (customers: readonly (readonly number[])[], edges: readonly number[]): string[][] =>
  edges
    .slice(1)
    .map((last, p) =>
      customers.flatMap((days, c) =>
        days.some((day) => day > (edges[p] ?? NaN) && day <= last) ? [String(c)] : [],
      ),
    );

test('property: every period as models/retention tells it from lists of customers', () => {
  fc.assert(
    fc.property(customersArbitrary, edgesArbitrary, (customers, edges) => {
      const orders = columnsOf(customers);
      // Whole amounts, some of them refunds: sums are exact.
      const amount = Float64Array.from(orders.day, (day, i) => ((day * 7 + i * 3) % 50) - 10);
      const found = retentionByPeriod(orders, Int32Array.from(edges), {...orders, amount});
      const keys = active(customers, edges);
      const spent = (p: number): (number | undefined)[] =>
        (keys[p] ?? []).map((key) => {
          let sum = 0;
          for (
            let i = orders.start[Number(key)] ?? 0;
            i < (orders.start[Number(key) + 1] ?? 0);
            i++
          ) {
            const day = orders.day[i] ?? NaN;
            if (day > (edges[p] ?? NaN) && day <= (edges[p + 1] ?? NaN)) sum += amount[i] ?? NaN;
          }
          return sum;
        });
      for (let p = 1; p < keys.length; p++) {
        const [before, after] = [keys[p - 1] ?? [], keys[p] ?? []];
        const counts = cohort(before, after);
        expect([found.before[p], found.kept[p]]).toEqual([counts.before, counts.kept]);
        const money = revenueRetention(before, spent(p - 1), after, spent(p));
        expect([found.revenueBefore[p], found.revenueNow[p]]).toEqual([money.before, money.after]);
      }
    }),
  );
});

test('property: cohorts hold every customer once, everybody in their first period, and no more later', () => {
  fc.assert(
    fc.property(customersArbitrary, edgesArbitrary, (customers, edges) => {
      const table = cohorts(columnsOf(customers), Int32Array.from(edges));
      const within = customers.filter(([day = NaN]) => day <= (edges.at(-1) ?? NaN)).length;
      expect(table.size.reduce((sum, size) => sum + size, 0) + table.earlier).toBe(within);
      table.size.forEach((size, p) => {
        const row = table.active.subarray(p * table.periods, (p + 1) * table.periods);
        expect(row[0]).toBe(size);
        row.forEach((count, later) => {
          expect(count).toBeLessThanOrEqual(size);
          if (p + later >= table.periods) expect(count).toBe(0);
        });
      });
    }),
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
        const cuts = Int32Array.from(edges);
        expect(cohorts(columnsOf(shuffled), cuts)).toEqual(cohorts(columnsOf(customers), cuts));
        expect(retentionByPeriod(columnsOf(shuffled), cuts)).toEqual(
          retentionByPeriod(columnsOf(customers), cuts),
        );
      },
    ),
  );
});

const orders = sharedOrders('cdnow-sample-orders.csv');
(orders ? test : test.skip)(
  `CDNOW's sample by a plain count${orders ? '' : ' (skipped: ../shared/data is not here)'}`,
  () => {
    const monthOf = (day: number): number => {
      const date = new Date(day * 86_400_000);
      return (date.getUTCFullYear() - 1997) * 12 + date.getUTCMonth();
    };
    const lists = [...(orders ?? new Map<string, never[]>()).values()].map((list) =>
      [...list].sort((a, b) => a.day - b.day),
    );
    const columns = columnsOf(lists.map((list) => list.map(({day}) => day)));
    const amount = Float64Array.from(lists.flatMap((list) => list.map((order) => order.amount)));
    const edges = Int32Array.from({length: 19}, (_, m) => Date.UTC(1997, m, 1) / 86_400_000 - 1);
    const table = cohorts(columns, edges, {...columns, amount});
    const seen = new Map<string, Set<number>>();
    const money = new Map<string, number>();
    lists.forEach((list, c) => {
      for (const order of list) {
        const cell = `${String(monthOf(list[0]?.day ?? NaN))}+${String(monthOf(order.day) - monthOf(list[0]?.day ?? NaN))}`;
        seen.set(cell, (seen.get(cell) ?? new Set()).add(c));
        money.set(cell, (money.get(cell) ?? 0) + order.amount);
      }
    });
    for (let p = 0; p < 18; p++)
      for (let later = 0; later < 18; later++) {
        const cell = `${String(p)}+${String(later)}`;
        expect(table.active[p * 18 + later]).toBe(seen.get(cell)?.size ?? 0);
        expect(table.revenue[p * 18 + later]).toBeCloseTo(money.get(cell) ?? 0, 6);
      }
    expect([...table.size].filter((size) => size > 0)).toHaveLength(3);
    expect(table.size.reduce((sum, size) => sum + size, 0)).toBe(2357);
  },
);
