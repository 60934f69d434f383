/** Rows and customers of whom something is not known. */
import type {Cells} from '../../base/cells';
import type {History} from '../../classes/history';
import type {PurchaseRecognition} from '../purchaseKind';

/** A table of orders as read: rows set aside have a customer below 0. */
export interface ReadLines {
  readonly cells: Cells;
  readonly from: number;
  readonly recognition: PurchaseRecognition;
  readonly rowCustomer: Int32Array;
  readonly amounts: Float64Array;
  /** Number of each row's order, below 0 for none. */
  readonly order: Int32Array | undefined;
}

/**
 * Rows whose order has no amount at all. Further lines of an order whose total stands on another row add nothing, and lack nothing.
 *
 * @param isFurther whether a row without a number of its own belongs to the order above
 */
export const countUnknown = (
  {rowCustomer, amounts, order}: ReadLines,
  orderIds: number,
  isFurther: (i: number) => boolean,
): number => {
  const known = new Uint8Array(orderIds);
  for (let i = 0; order && i < order.length; i++) {
    const value = amounts[i] as number;
    const id = order[i] as number;
    if ((rowCustomer[i] as number) >= 0 && id >= 0 && value === value) known[id] = 1;
  }
  let unknown = 0;
  for (let i = 0; i < amounts.length; i++) {
    const value = amounts[i] as number;
    if ((rowCustomer[i] as number) < 0 || value === value) continue;
    const id = order ? (order[i] as number) : -1;
    if (!(id >= 0 ? known[id] : isFurther(i))) unknown++;
  }
  return unknown;
};

/** Customers who have nothing but refunds. */
export const refundsOnly = (history: History): number => {
  let count = 0;
  for (let c = 0; c < history.customers; c++)
    if (
      history.orders.start[c] === history.orders.start[c + 1] &&
      history.money.start[c] !== history.money.start[c + 1]
    )
      count++;
  return count;
};
