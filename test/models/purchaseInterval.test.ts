import fc from 'fast-check';
import {buildHistory, purchaseGaps} from '../../src/classes/history';
import {purchaseInterval} from '../../src/models/purchaseInterval';

test.each<[string[], number[], number | undefined]>([
  [['a', 'a', 'b', 'b'], [0, 30, 5, 55], 40],
  [['a', 'a', 'a'], [10, 0, 30], 15],
  // Two orders on one day are one day.
  [['a', 'a', 'a'], [0, 0, 7], 7],
  [['a', 'b', 'c'], [0, 5, 9], undefined],
  [['a', 'a'], [3, 3], undefined],
  [[], [], undefined],
])('%j on %j', (customers, days, interval) => {
  expect(purchaseInterval(customers, days)).toBe(interval);
});

test('lists of one length', () => {
  expect(() => purchaseInterval(['a'], [])).toThrow(RangeError);
});

test('property: what the sidebar measures, in any order of rows', () => {
  const order = fc.tuple(fc.nat({max: 4}), fc.nat({max: 300}));
  fc.assert(
    fc.property(fc.array(order, {maxLength: 40}), (orders) => {
      const of = (rows: typeof orders) =>
        purchaseInterval(
          rows.map(([customer]) => `c${customer}`),
          rows.map(([, day]) => day),
        );
      const history = buildHistory({
        count: orders.length,
        customers: 5,
        customer: Int32Array.from(orders, ([customer]) => customer),
        day: Int32Array.from(orders, ([, day]) => day),
        amount: new Float64Array(orders.length).fill(NaN),
        profit: undefined,
        order: undefined,
        orderIds: 0,
      });
      expect(of(orders)).toBe(purchaseGaps(history.orders).median);
      expect(of([...orders].reverse())).toBe(of(orders));
    }),
  );
});
