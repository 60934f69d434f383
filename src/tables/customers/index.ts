/** Customers: one row is a customer, with totals typed by hand or counted by a program. */
import type {Field} from '../fields';
import {NO_MONEY} from '../orders/money/weigh';
import {definePurchases} from '../purchaseKind';
import {readCustomers} from './read';

/** Any of these without an order date makes it a table of customers. */
const TELLING = ['last', 'orders', 'first', 'leadStatus', 'relationship', 'inTarget'] as const;

const TAKEN: readonly Field[] = [
  'last',
  'first',
  'orders',
  'revenue',
  'profit',
  'leadStatus',
  'relationship',
  'inTarget',
];

export const customers = definePurchases({
  id: 'customers',
  fields: [
    'customer',
    'orders',
    'first',
    'last',
    'revenue',
    'profit',
    'leadStatus',
    'relationship',
    'inTarget',
  ],
  wanted: ['orders', 'first', 'last', 'revenue'],
  hasDays: true,
  suits: ({named, periods}) =>
    named('date')
      ? named('last') && (named('orders') || named('revenue'))
      : periods.length < 2 && TELLING.some(named),
  take: ({take}) => {
    TAKEN.forEach((field) => take(field));
    return NO_MONEY;
  },
  read: (cells, recognition, context, periodDays) => {
    const reading = readCustomers(cells, recognition, context, periodDays);
    return {reading, facts: reading.facts};
  },
});
