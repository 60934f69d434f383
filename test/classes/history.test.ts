import fc from 'fast-check';
import {
  buildHistory,
  type History,
  type Lines,
  money6,
  ordersBetween,
  purchaseGaps,
} from '../../src/classes/history';

interface Line {
  readonly customer: number;
  readonly day: number;
  readonly amount: number;
  readonly order?: number;
  readonly profit?: number;
}

const linesOf = (list: readonly Line[], withIds = false): Lines => ({
  count: list.length,
  customers: Math.max(-1, ...list.map(({customer}) => customer)) + 1,
  customer: Int32Array.from(list, ({customer}) => customer),
  day: Int32Array.from(list, ({day}) => day),
  amount: Float64Array.from(list, ({amount}) => amount),
  profit: list.some(({profit}) => profit !== undefined)
    ? Float64Array.from(list, ({profit = NaN}) => profit)
    : undefined,
  order: withIds ? Int32Array.from(list, ({order = -1}) => order) : undefined,
  orderIds: Math.max(-1, ...list.map(({order = -1}) => order)) + 1,
});
const historyOf = (list: readonly Line[], withIds = false): History =>
  buildHistory(linesOf(list, withIds));
const daysOf = ({orders, customers}: History): number[][] =>
  Array.from({length: customers}, (_, c) => [
    ...orders.day.slice(orders.start[c], orders.start[c + 1]),
  ]);
/** A history of orders of 1 on the given days, a customer each. */
const bought = (...customers: readonly (readonly number[])[]): History =>
  historyOf(customers.flatMap((days, customer) => days.map((day) => ({customer, day, amount: 1}))));
const gapsOf = (...customers: readonly (readonly number[])[]) =>
  purchaseGaps(bought(...customers).orders);

describe('the history of each customer', () => {
  test('days ascend whatever the order of the lines', () => {
    expect(daysOf(bought([30, 10, 20], [5], [40, 40]))).toEqual([[10, 20, 30], [5], [40]]);
  });

  test('days before 1970 and years apart', () => {
    expect(daysOf(bought([-25000, 0, 20000]))).toEqual([[-25000, 0, 20000]]);
  });

  test('nobody', () => {
    const {customers, orders, revenue} = historyOf([]);
    expect({customers, starts: [...orders.start], revenue: [...revenue]}).toEqual({
      customers: 0,
      starts: [0],
      revenue: [],
    });
  });

  test('revenue is exact to six decimals, whatever was added up', () => {
    const cents = [0.1, 0.2, 0.3, 1e9, -1e9, 0.1];
    const {revenue} = historyOf(cents.map((amount) => ({customer: 0, day: 1, amount})));
    expect(revenue[0]).toBe(0.7);
    expect(Object.is(money6(-1e-9), 0)).toBe(true);
    expect(money6(0.1 + 0.2)).toBe(0.3);
    expect(money6(1e300)).toBe(1e300);
  });

  test('unknown profit adds nothing', () => {
    const {profit} = historyOf([
      {customer: 0, day: 1, amount: 5, profit: 2},
      {customer: 0, day: 2, amount: 5},
      {customer: 1, day: 2, amount: 5},
    ]);
    expect([...(profit ?? [])]).toEqual([2, 0]);
  });

  /** Orders and money by lists and searches, straight from classification.md section 2. */
  const plainly = (list: readonly Line[], customers: number) =>
    Array.from({length: customers}, (_, customer) => {
      const own = list.filter((line) => line.customer === customer);
      const orders = new Map<string, number>();
      for (const {order = -1, day, amount} of own) {
        if (amount < 0) continue;
        const name = order < 0 ? `day ${String(day)}` : `id ${String(order)}`;
        orders.set(name, Math.min(day, orders.get(name) ?? Infinity));
      }
      return {
        days: [...orders.values()].sort((a, b) => a - b),
        cents: own.reduce(
          (sum, {amount}) => sum + (Number.isNaN(amount) ? 0 : Math.round(amount * 100)),
          0,
        ),
      };
    });
  const line = fc.record({
    customer: fc.nat({max: 3}),
    day: fc.nat({max: 12}),
    amount: fc.oneof(
      fc.integer({min: -300, max: 900}).map((cents) => cents / 100),
      fc.constant(NaN),
    ),
    order: fc.integer({min: -1, max: 4}),
  });

  test('agrees with a plain reading of the rules', () => {
    fc.assert(
      fc.property(fc.array(line, {maxLength: 40}), (list) => {
        const history = historyOf(list, true);
        const expected = plainly(list, history.customers);
        expect(daysOf(history)).toEqual(expected.map(({days}) => days));
        expect([...history.revenue].map((money) => Math.round(money * 100) + 0)).toEqual(
          expected.map(({cents}) => cents + 0),
        );
        // Money that moved is all there.
        expect(history.money.amount).toHaveLength(
          list.filter(({amount}) => !Number.isNaN(amount)).length,
        );
      }),
    );
  });
});

describe('gaps between orders', () => {
  // classification.md section 2: consecutive distinct order days of one customer, all customers pooled; the median, or the
  // mean of the middle two.
  test.each<[string, readonly (readonly number[])[], number | undefined, number]>([
    ['nobody bought twice', [[1], [5], [9]], undefined, 0],
    ['one gap', [[1, 31]], 30, 1],
    ['an odd number', [[0, 10, 30, 60]], 20, 3],
    ['an even number: the mean of the middle two', [[0, 10, 30]], 15, 2],
    [
      'the mean of the middle two may be half a day',
      [
        [0, 10],
        [0, 11],
      ],
      10.5,
      2,
    ],
    ['pooled over the customers', [[0, 10], [0, 20, 60], [7]], 20, 3],
    [
      'never between customers',
      [
        [0, 100],
        [1, 101],
      ],
      100,
      2,
    ],
    ['two orders on a day are no gap', [[5, 5, 15]], 10, 1],
    [
      'gaps of years',
      [
        [0, 5000],
        [0, 6000],
        [0, 10],
      ],
      5000,
      3,
    ],
  ])('%s', (_, customers, median, count) => {
    const gaps = gapsOf(...customers);
    expect({median: gaps.median, count: gaps.count}).toEqual({median, count});
  });

  test('two orders on one day by their ids are no gap', () => {
    const {orders} = historyOf(
      [
        {customer: 0, day: 5, amount: 1, order: 0},
        {customer: 0, day: 5, amount: 1, order: 1},
        {customer: 0, day: 25, amount: 1, order: 2},
      ],
      true,
    );
    expect(purchaseGaps(orders)).toMatchObject({median: 20, count: 1});
  });

  test('the share of gaps so long or longer', () => {
    const gaps = gapsOf([0, 10, 30, 60, 100]);
    expect([0, 10, 10.5, 20, 30, 40, 41].map((days) => gaps.shareFrom(days))).toEqual([
      1, 1, 0.75, 0.75, 0.5, 0.25, 0,
    ]);
    expect(gapsOf([1]).shareFrom(0)).toBe(0);
  });

  test('agree with sorting them', () => {
    const days = fc.array(fc.nat({max: 9000}), {maxLength: 12});
    fc.assert(
      fc.property(
        fc.array(days, {minLength: 1, maxLength: 8}),
        fc.nat({max: 9000}),
        (customers, from) => {
          const all = customers
            .flatMap((list) => {
              const sorted = [...new Set(list)].sort((a, b) => a - b);
              return sorted.slice(1).map((day, i) => day - (sorted[i] ?? 0));
            })
            .sort((a, b) => a - b);
          const gaps = gapsOf(...customers);
          const [low, high] = [
            all[Math.floor((all.length - 1) / 2)],
            all[Math.floor(all.length / 2)],
          ];
          expect(gaps.median).toBe(
            low === undefined || high === undefined ? undefined : (low + high) / 2,
          );
          expect(gaps.count).toBe(all.length);
          expect(gaps.shareFrom(from)).toBeCloseTo(
            all.filter((gap) => gap >= from).length / (all.length || 1),
            12,
          );
        },
      ),
    );
  });
});

describe('orders within a period', () => {
  const {orders} = historyOf([
    {customer: 0, day: 10, amount: 1},
    {customer: 0, day: 20, amount: NaN},
    {customer: 0, day: 30, amount: 1},
    {customer: 1, day: 20, amount: 1},
  ]);
  test.each<[string, number, number, number, boolean]>([
    ['all', 0, 99, 3, true],
    ['the first day is left out', 10, 30, 2, true],
    ['the last day counts', 9, 10, 1, true],
    ['none before', 0, 9, 0, false],
    ['none after', 30, 99, 0, false],
    ['only one without an amount', 10, 20, 1, false],
    ['a period in the middle', 15, 25, 1, false],
  ])('%s', (_, from, to, count, known) => {
    expect(ordersBetween(orders, 0, from, to)).toEqual({count, known});
  });
});
