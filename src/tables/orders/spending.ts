/** What an account pays out is no sale, and whom it pays is no customer. */
import type {Cells} from '../../base/cells';
import {customerKey} from '../../base/keys';
import type {PurchaseRecognition} from '../purchaseKind';
import {type Column, ofClass, type Value} from './saleColumns';

/**
 * What an account has paid out stands among what came in: a type whose rows are all negative, of people who never paid anything, is
 * spending and no sale.
 */
export const leaveOutSpending = (
  {at, values}: Column,
  cells: Cells,
  {headerIndex, columns}: PurchaseRecognition,
  amounts: Float64Array,
): void => {
  const from = headerIndex + 1;
  const unclear = ofClass([...new Set(values.values())], 'unclear');
  if (!unclear.length) return;
  const paying = new Set<string>();
  const earning = new Set<Value>();
  const keyOf = (i: number): string => customerKey(cells[from + i]?.[columns.customer ?? -1] ?? '');
  amounts.forEach((amount, i) => {
    if (amount > 0) paying.add(keyOf(i));
  });
  amounts.forEach((amount, i) => {
    const value = values.get(cells[from + i]?.[at] ?? '');
    // Who has paid may be paid back.
    if (value && (!(amount < 0) || paying.has(keyOf(i)))) earning.add(value);
  });
  for (const value of unclear) if (!earning.has(value)) value.class = 'transfer';
};
