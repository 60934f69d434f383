import fc from 'fast-check';
import {costPerCustomer, paybackOrders, valueToCost} from '../../src/models/acquisitionCost';

// models.md 7, tests: 50,000 for 2,500 customers; with the whole load 87,500.
test('cost per acquired customer', () => {
  expect(costPerCustomer(50000, 2500)).toBe(20);
  expect(costPerCustomer(87500, 2500)).toBe(35);
  expect(costPerCustomer(0, 10)).toBe(0);
  expect(costPerCustomer(5000, 0)).toBe('NO_CUSTOMERS');
  expect(costPerCustomer(0, 0)).toBe('NO_CUSTOMERS');
});

// models.md 7: CAC 50, LTV 240.
test('lifetime value for each unit of cost', () => {
  expect(valueToCost(240, 50)).toBe(4.8);
  expect(valueToCost(-10, 50)).toBe(-0.2);
});

// models.md 7: CAC 50, order of 80 at 60%: 1.04, that is two orders.
test('orders that pay back', () => {
  const orders = paybackOrders(50, 80, 0.6);
  expect(orders).toBeCloseTo(1.0417, 4);
  expect(Math.ceil(Number(orders))).toBe(2);
  expect(paybackOrders(0, 80, 0.6)).toBe(0);
  expect(paybackOrders(0, 0, 0)).toBe(0);
});

test.each([
  [50, 80, 0],
  [50, 80, -0.1],
  [50, 0, 0.6],
  [50, -80, -0.6],
])('never pays back: %d, %d, %d', (cost, value, margin) => {
  expect(paybackOrders(cost, value, margin)).toBe('NEVER');
});

test('errors', () => {
  expect(() => costPerCustomer(-1, 5)).toThrow(RangeError);
  expect(() => costPerCustomer(1, -5)).toThrow(RangeError);
  expect(() => valueToCost(240, 0)).toThrow(RangeError);
  expect(() => paybackOrders(-1, 80, 0.6)).toThrow(RangeError);
});

test('property: as many orders bring back exactly the cost', () => {
  const money = fc.double({min: 0.01, max: 1e6, noNaN: true});
  fc.assert(
    fc.property(
      money,
      money,
      fc.double({min: 0.01, max: 1, noNaN: true}),
      (cost, value, margin) => {
        const orders = Number(paybackOrders(cost, value, margin));
        expect(Math.abs((orders * value * margin) / cost - 1)).toBeLessThan(1e-14);
      },
    ),
  );
});
