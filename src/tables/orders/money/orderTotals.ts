/** An order's total that stands on each of the order's rows counts once. Our rules. */
import {type Cell, type Cells, sameCell} from '../../../base/cells';
import {plain} from '../../../base/keys';
import {wordsOf} from '../../../messages';
import type {PurchaseRecognition} from '../../purchaseKind';

const ORDER_TOTAL = new RegExp(`\\b(?:${wordsOf(({headers}) => headers.orderTotal).join('|')})\\b`);

/** So many orders whose rows agree are no accident, where few orders have equal amounts. */
const MANY = 3;
const ALIKE = 0.5;
/** Nor are two where that would happen by chance once in a hundred tables. */
const TWO = 2;
const CHANCE = Math.log(0.01);
/** Of the orders whose rows agree, so few may not. */
const SLIPS = 0.05;

/** What the rows of orders show. */
export interface OrderTotals {
  /** Orders of several rows that have the same amount in all of them. */
  readonly orders: number;
  /** Counted once an order. */
  readonly isOnce: boolean;
  /** By the rows or the header, or by a person. */
  readonly isDecided: boolean;
  /** 1 where a row only goes on with the order of the row above, and brings nothing of its own. */
  readonly isFurther: Uint8Array;
}

/** Rows of one order stand together: a number, a customer, a day. Most rows differ in the number already. */
const isSameOrder = (
  one: readonly Cell[],
  other: readonly Cell[],
  {order, customer, date}: Readonly<Record<'order' | 'customer' | 'date', number>>,
): boolean =>
  one[order] === other[order] &&
  sameCell(one[customer], other[customer]) &&
  sameCell(one[date], other[date]);

const known = (value: number): boolean => value === value && value !== 0;

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell !== '';

/** @param answer what a person has said */
const decide = (
  header: string,
  {orders, same, alike}: Readonly<Record<'orders' | 'same' | 'alike', number>>,
  answer: string | undefined,
): Pick<OrderTotals, 'isOnce' | 'isDecided'> => {
  if (answer !== undefined) return {isOnce: answer === 'order', isDecided: true};
  const isDecided =
    ORDER_TOTAL.test(plain(header)) ||
    (orders >= MANY && alike < ALIKE) ||
    (orders >= TWO && same * Math.log(alike) < CHANCE);
  return {isOnce: isDecided, isDecided};
};

/**
 * Looks whether amounts are totals of whole orders, and leaves each of those on the first row of its order alone, in place.
 * O(rows).
 *
 * @param amounts row by row, NaN for none
 * @param answer what a person has said: `order` or `line`
 */
export const orderTotals = (
  cells: Cells,
  {columns, headers, headerIndex, isOrderTotal}: PurchaseRecognition,
  amounts: Float64Array,
  answer: string | undefined,
): OrderTotals | undefined => {
  const {order, amount, customer, date} = columns;
  if (order === undefined || amount === undefined) return undefined;
  const from = headerIndex + 1;
  const key = {order, customer: customer ?? order, date: date ?? order};
  const isFurther = new Uint8Array(amounts.length);
  const times = new Map<number, number>();
  let [orders, same, others, firsts] = [0, 0, 0, 0];
  for (let i = 0; i < amounts.length;) {
    const value = amounts[i] as number;
    const row = cells[from + i] as readonly Cell[];
    let end = i + 1;
    if (isFilled(row[order]))
      while (end < amounts.length && isSameOrder(row, cells[from + end] as readonly Cell[], key))
        end++;
    if (known(value)) {
      firsts++;
      times.set(value, (times.get(value) ?? 0) + 1);
      let repeats = 0;
      let differs = false;
      for (let at = i + 1; at < end; at++) {
        const next = amounts[at] as number;
        if (next === value) repeats++;
        else if (known(next)) differs = true;
      }
      if (differs) others++;
      else if (end > i + 1) {
        isFurther.fill(1, i + 1, end);
        orders += Number(repeats > 0);
        same += repeats;
      }
    }
    i = end;
  }
  let alike = 0;
  times.forEach((count) => (alike += (count / firsts) ** 2));
  const isTold = orders > 0 && others <= SLIPS * orders && isOrderTotal !== false;
  const told = isTold
    ? decide(headers[amount] ?? '', {orders, same, alike}, isOrderTotal ? 'order' : answer)
    : {isOnce: false, isDecided: true};
  for (let i = 0; i < amounts.length; i++) {
    if (!isFurther[i] || !known(amounts[i] as number)) continue;
    if (told.isOnce) amounts[i] = 0;
    else isFurther[i] = 0;
  }
  return {orders: isTold ? orders : 0, ...told, isFurther};
};
