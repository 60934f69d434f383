/** The amount of each line of a table of orders. */
import type {Cells} from '../../base/cells';
import {readMoney} from '../../reading/money';
import type {PurchaseRecognition} from '../purchaseKind';
import {type DiscountIs, lineLeft, SIGN} from './money/discount';

/** Amount of each line: the amount column, or unit price x quantity less the discount. */
export const lineAmounts = (
  cells: Cells,
  from: number,
  recognition: PurchaseRecognition,
  locale: string,
):
  | {
      amounts: Float64Array;
      bad: Uint8Array;
      ambiguous: boolean;
      currencies: readonly string[];
      currency: string | undefined;
    }
  | undefined => {
  const {amount, price, quantity, discount} = recognition.columns;
  if (amount !== undefined) return readMoney(cells, from, amount, {locale});
  if (price === undefined || quantity === undefined) return undefined;
  const prices = readMoney(cells, from, price, {locale});
  const quantities = readMoney(cells, from, quantity, {locale});
  const is = recognition.discountIs ?? 'percent';
  const discounts =
    discount === undefined ? undefined : readDiscounts(cells, from, discount, is, locale);
  const amounts = new Float64Array(prices.amounts.length);
  const bad = new Uint8Array(amounts.length);
  for (let i = 0; i < amounts.length; i++) {
    const off = discounts?.amounts[i] ?? 0;
    amounts[i] = lineLeft(
      discounts?.isShare[i] ? 'percent' : is,
      prices.amounts[i] as number,
      quantities.amounts[i] as number,
      off === off ? off : 0,
    );
    bad[i] = (prices.bad[i] as number) | (quantities.bad[i] as number) | (discounts?.bad[i] ?? 0);
  }
  return {
    amounts,
    bad,
    ambiguous: prices.ambiguous || quantities.ambiguous,
    currency: prices.currency,
    currencies: prices.currencies,
  };
};

/**
 * Discounts as shares, or as money. `15%` as text is 0.15 in any column; of the rest, a column of shares with any value above 1 holds
 * percentages. What can be none sets its row aside: less than nothing, a share of more than all of the price, money among shares.
 */
const readDiscounts = (
  cells: Cells,
  from: number,
  at: number,
  is: DiscountIs,
  locale: string,
): {readonly amounts: Float64Array; readonly bad: Uint8Array; readonly isShare: Uint8Array} => {
  const signed = new Uint8Array(cells.length - from);
  const inMoney = new Uint8Array(signed.length);
  const bare = cells.slice(from).map((row, i) => {
    const cell = row[at] ?? '';
    if (typeof cell === 'string' && SIGN.test(cell)) inMoney[i] = 1;
    if (typeof cell !== 'string' || !cell.includes('%')) return [cell];
    signed[i] = 1;
    return [cell.replace('%', '')];
  });
  const {amounts, bad} = readMoney(bare, 0, 0, {locale});
  const percent = amounts.some((value, i) => !signed[i] && value > 1);
  const isShare = signed.map((one) => Number(one || is === 'percent'));
  for (let i = 0; i < amounts.length; i++) {
    if (isShare[i] && (signed[i] || percent)) amounts[i] = (amounts[i] as number) / 100;
    const value = amounts[i] as number;
    if (value < 0 || (isShare[i] && (value > 1 || inMoney[i]))) bad[i] = 1;
  }
  return {amounts, bad, isShare};
};
