/** Whom the shop pays, where a table holds the movements of an account: suppliers are no customers. */
import type {Cells} from '../../base/cells';
import {customerKey} from '../../base/keys';
import type {PurchaseRecognition} from '../purchaseKind';

/**
 * Tells rows of money that goes out to somebody who never paid any.
 *
 * @param amounts of each row, NaN for unknown
 */
export const payees = (
  cells: Cells,
  {headerIndex, columns, shape}: PurchaseRecognition,
  amounts: Float64Array,
): ((i: number) => boolean) => {
  if (!shape?.paysToo) return () => false;
  const keyOf = (i: number): string =>
    customerKey(cells[headerIndex + 1 + i]?.[columns.customer ?? -1] ?? '');
  const paid = new Set<string>();
  amounts.forEach((amount, i) => {
    if (amount > 0) paid.add(keyOf(i));
  });
  return (i) => (amounts[i] as number) < 0 && keyOf(i) !== '' && !paid.has(keyOf(i));
};
