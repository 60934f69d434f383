/** Customers: one row is a customer, with totals typed by hand or counted by a program. */
import {dayPartsOf, saysYear} from '../dayColumns';
import type {Field} from '../fields';
import {NO_MONEY} from '../orders/money/weigh';
import type {Purchases} from '../purchases';
import {definePurchases} from '../purchaseKind';
import {returning} from '../purchaseSigns';
import {readCustomers} from './read';
import {tellRepeats} from './repeats';

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

/** A row a customer and month, with totals of the month: whoever was there in two months stands twice. */
const isByMonth = (seen: Purchases): boolean => {
  if (seen.named('last') || seen.named('first')) return false;
  const parts = dayPartsOf(seen);
  return parts !== undefined && saysYear(seen, parts) && standsTwice(seen);
};

const standsTwice = (seen: Purchases): boolean => {
  const [customer] = seen.candidatesFor('customer');
  return customer !== undefined && returning(seen, customer.column).again > 0;
};

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
  suits: (seen) => {
    const {named, periods} = seen;
    if (named('date')) return named('last') && (named('orders') || named('revenue'));
    return periods.length < 2 && TELLING.some(named) && !isByMonth(seen);
  },
  take: (seen) => {
    TAKEN.forEach((field) => seen.take(field));
    tellRepeats(seen);
    return NO_MONEY;
  },
  read: (cells, recognition, context, periodDays) => {
    const reading = readCustomers(cells, recognition, context, periodDays);
    return {reading, facts: reading.facts};
  },
});
