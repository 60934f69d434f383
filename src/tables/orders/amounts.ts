/** The amount of each line of a table of orders. */
import type {Cells} from '../../base/cells';
import {readMoney} from '../../reading/money';
import type {PurchaseRecognition} from '../purchaseKind';

/** Amount of each line: the amount column, or unit price x quantity x (1 - discount). */
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
  const discounts =
    discount === undefined ? undefined : readDiscounts(cells, from, discount, recognition, locale);
  const amounts = new Float64Array(prices.amounts.length);
  const bad = new Uint8Array(amounts.length);
  for (let i = 0; i < amounts.length; i++) {
    const off = discounts?.amounts[i] ?? 0;
    amounts[i] =
      (prices.amounts[i] as number) *
      (quantities.amounts[i] as number) *
      (1 - (off === off ? off : 0));
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
 * Discounts as shares. `15%` as text is 0.15; of the rest, a column with any value above 1 holds percentages. What is no share
 * sets its row aside: less than nothing, more than all of the price, and sums of money, since nobody says whether they come off
 * the unit or off the line.
 */
const readDiscounts = (
  cells: Cells,
  from: number,
  at: number,
  {headers}: PurchaseRecognition,
  locale: string,
): {readonly amounts: Float64Array; readonly bad: Uint8Array} => {
  const signed = new Uint8Array(cells.length - from);
  const bare = cells.slice(from).map((row, i) => {
    const cell = row[at] ?? '';
    if (typeof cell !== 'string' || !cell.includes('%')) return [cell];
    signed[i] = 1;
    return [cell.replace('%', '')];
  });
  const {amounts, bad, currency} = readMoney(bare, 0, 0, {locale});
  const inMoney = currency !== undefined || IN_MONEY.test(headers[at] ?? '');
  const percent = amounts.some((value, i) => !signed[i] && value > 1);
  for (let i = 0; i < amounts.length; i++) {
    if (signed[i] || percent) amounts[i] = (amounts[i] as number) / 100;
    const share = amounts[i] as number;
    if (share < 0 || share > 1 || (inMoney && !signed[i] && share > 0)) bad[i] = 1;
  }
  return {amounts, bad};
};

/** Headers of discounts that are sums of money. */
const IN_MONEY =
  /[$€£]|(?:^|[^a-z])(?:amount|value|importe|monto|valor|eur|euros?|usd|gbp|mxn|dollars?|pesos?)(?![a-z])/i;
