/** Refunded amounts that stand in a column of their own are taken off the amounts of their order. */
import type {Cells} from '../../base/cells';
import {customerKey, plain} from '../../base/keys';
import {wordsOf} from '../../messages';
import {readMoney} from '../../reading/money';
import type {PurchaseRecognition} from '../purchaseKind';

const PIECES = new RegExp(`\\b(?:${wordsOf(({headers}) => headers.pieces).join('|')})\\b`);
const NET = new RegExp(`\\b(?:${wordsOf(({headers}) => headers.net).join('|')})\\b`);

/** Whether a header tells of numbers that are no money, or not that of the goods. */
export const isOfPieces = (header: string): boolean => PIECES.test(plain(header));

/** Refunded money of each row, 0 where there is none. */
export interface Refunded {
  readonly column: number;
  readonly money: Float64Array;
}

/** How many words one header has and the other has not. */
const apart = (one: string, other: string): number => {
  const [ours, theirs] = [plain(one).split(' '), plain(other).split(' ')];
  const missing = (from: string[], to: string[]) => from.filter((word) => !to.includes(word));
  return missing(ours, theirs).length + missing(theirs, ours).length;
};

/**
 * The column of refunded money that goes best with the amount; undefined where there is none, or the amount is net of it.
 *
 * @param among columns whose headers speak of refunds
 */
export const refundedMoney = (
  cells: Cells,
  {headers, headerIndex, columns}: PurchaseRecognition,
  among: readonly number[],
  locale: string,
): Refunded | undefined => {
  const amount = headers[columns.amount ?? columns.price ?? -1] ?? '';
  let best: Refunded | undefined;
  let least = Infinity;
  for (const column of among) {
    const header = headers[column] ?? '';
    const distance = apart(header, amount);
    if (distance >= least) continue;
    const {amounts, bad} = readMoney(cells, headerIndex + 1, column, {locale});
    const money = amounts.map((value) => (value === value ? Math.abs(value) : 0));
    // The label of a sum below stands in any column.
    const words = bad.reduce((sum, one) => sum + one, 0);
    // A column of 0 and 1 says yes and no.
    if (words > 1 || !money.some((value) => value !== 0 && value !== 1)) continue;
    best = {column, money};
    least = distance;
  }
  return best;
};

/**
 * Takes refunds off the amounts in place: what one line does not cover, the next of the same order does, and none falls below 0. A
 * refund that stands on all lines of an order, and is not each line's own amount, is the order's, and counts once.
 *
 * @param counts rows whose amounts may change
 * @returns the rows with a refund, as indices
 */
export const subtractRefunds = (
  cells: Cells,
  {headers, headerIndex, columns}: PurchaseRecognition,
  {money}: Refunded,
  amounts: Float64Array,
  counts: (i: number) => boolean,
): number[] => {
  const rows: number[] = [];
  if (NET.test(plain(headers[columns.amount ?? -1] ?? ''))) return rows;
  const orders = new Map<string, number[]>();
  money.forEach((_, i) => {
    if (!counts(i) || !((amounts[i] as number) > 0)) return;
    const id = columns.order === undefined ? '' : cells[headerIndex + 1 + i]?.[columns.order];
    const key = id === undefined || id === '' ? `row ${String(i)}` : `id ${customerKey(id)}`;
    const lines = orders.get(key);
    if (lines) lines.push(i);
    else orders.set(key, [i]);
  });
  orders.forEach((lines) => {
    const refunds = lines.map((i) => money[i] as number);
    const [first = 0] = refunds;
    const isRepeated =
      refunds.every((value) => value === first) && lines.some((i) => amounts[i] !== first);
    let left = isRepeated ? first : refunds.reduce((sum, value) => sum + value, 0);
    if (left > 0) rows.push(...lines.filter((i) => (money[i] as number) > 0));
    for (const i of lines) {
      const amount = amounts[i] as number;
      const taken = Math.min(amount, left);
      // Cents of a binary fraction: 47.5, not 47.49999.
      if (taken > 0) amounts[i] = Math.round((amount - taken) * 1e6) / 1e6;
      left -= taken;
    }
  });
  return rows;
};
