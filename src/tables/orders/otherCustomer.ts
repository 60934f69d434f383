/** Another column that tells customers apart under a header as good: whether that matters, and how much, is told. */
import {isShop} from './customer';
import type {Purchases} from '../purchases';
import {choosableName, columnName, matchOf} from '../purchaseHeaders';
import type {Way} from '../twoReadings';
import type {Draft} from './money/weigh';

/** Customer and date have been taken, and nothing that the rows show has decided between columns of customers. */
export const otherCustomer = (seen: Purchases): Draft[] => {
  const {columns, choices, shaped, completing, headers, notices, row} = seen;
  const {customer} = columns;
  if (customer === undefined || choices.columns?.customer !== undefined) return [];
  if (shaped.customer !== undefined || completing.length) return [];
  const own = matchOf(row[customer], 'customer');
  const other = seen
    .namedBy('customer')
    .find(({column, points, fits}) => column !== customer && fits && points === own?.points);
  const told = notices.find(
    ({code, params}) => code === 'TWO_CANDIDATES' && params?.['field'] === 'customer',
  );
  if (!other || told?.params?.['taken'] !== columnName(headers, customer)) return [];
  if (told.params['other'] !== columnName(headers, other.column)) return [];
  // The shop's own side has given way to the customer's, whatever its header.
  if (own && isShop(seen, other, {...own, column: customer, fits: true})) return [];
  const way = (column: number): Way => {
    const name = choosableName(headers, column);
    return {id: name, choices: {columns: {customer: name}}};
  };
  return [
    {
      doubt: 'customer',
      column: headers[customer] ?? '',
      taken: way(customer),
      other: way(other.column),
      isDecided: false,
      changed: {columns: {...columns, customer: other.column}},
    },
  ];
};
