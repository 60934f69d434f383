/**
 * What an order brought, once its columns have been found by their headers: which of several, of one piece or of the line, with the
 * discount as a part or in money. What the table leaves open is told with what the other reading would give.
 */
import {plain} from '../../../base/keys';
import {lazily} from '../../../base/memo';
import {wordsOf} from '../../../messages';
import type {PurchaseRecognition} from '../../purchaseKind';
import {choosableName, matchOf} from '../../purchaseHeaders';
import type {Purchases} from '../../purchases';
import {isProduct} from '../../purchaseSigns';
import type {Alternative, Way} from '../../twoReadings';
import {better, otherAmounts} from './amounts';
import {discountIs, type DiscountIs, DISCOUNTS} from './discount';
import {says} from './figures';
import {priceOf} from './price';
import {isProductOf, MOST_COLUMNS, type Table, tableOf} from './relations';

/** What the other way recognises. */
type Changed = Partial<
  Pick<PurchaseRecognition, 'columns' | 'amountFromPrice' | 'discountIs' | 'isOrderTotal'>
>;

export type Draft = Omit<Alternative<unknown>, 'recognition'> & {readonly changed: Changed};

export interface MoneyTaken {
  readonly amountFromPrice: boolean;
  readonly discountIs?: DiscountIs | undefined;
  /** Amounts are proven to be each line's own. */
  readonly isOrderTotal?: boolean;
  readonly drafts: readonly Draft[];
}

/** Where nothing has to be weighed. */
export const NO_MONEY: MoneyTaken = {amountFromPrice: false, drafts: []};

/** What an amount is computed from. */
const PARTS = ['price', 'quantity', 'discount'] as const;

const isTax = says('tax');
const plainPrices = lazily(() => new Set(wordsOf(({headers}) => headers.fields.price[1] ?? '')));

/** Of one piece or of the line: the columns and the amount under each, the better first. */
const weighPrice = (table: Table, price: number, quantity: number) => {
  const {seen, figures} = table;
  const header = seen.headers[price] ?? '';
  const product = seen.row.findIndex(
    (cell, at) => at !== price && at !== quantity && isProduct(cell),
  );
  const {isUnit, isDecided, isCertain} = priceOf(
    figures,
    {price, quantity, ...(product < 0 ? {} : {product})},
    header,
    plainPrices().has(plain(header)),
  );
  const {columns} = seen;
  const others = Object.entries(columns).filter(
    ([field]) => !(PARTS as readonly string[]).includes(field),
  );
  const asLine: Changed = {
    columns: {...Object.fromEntries(others), amount: price},
    amountFromPrice: false,
  };
  const asUnit: Changed = {columns: {...columns}, amountFromPrice: true};
  const name = choosableName(seen.headers, price);
  const unit: Way = {id: 'unit', choices: {columns: {price: name, amount: ''}}};
  const line: Way = {id: 'line', choices: {columns: {amount: name}}};
  const ways = isUnit
    ? {taken: unit, other: line, changed: asLine}
    : {taken: line, other: unit, changed: asUnit};
  const draft: Draft = {doubt: 'price', column: header, isDecided, ...ways};
  return {isUnit, draft: isCertain ? undefined : draft};
};

const weighDiscount = (
  table: Table,
  {price, quantity, discount}: Readonly<Record<'price' | 'quantity' | 'discount', number>>,
): {readonly discountIs: DiscountIs; readonly drafts: readonly Draft[]} => {
  const {seen, figures, numbers} = table;
  const {choices, headers} = seen;
  const header = headers[discount] ?? '';
  const columns = [price, quantity, discount];
  const beside = numbers.filter((at) => !columns.includes(at)).slice(0, MOST_COLUMNS);
  const [taxes, sums] = [true, false].map((is) =>
    beside.filter((at) => isTax(headers[at] ?? '') === is),
  );
  const found = discountIs(
    figures,
    {price, quantity, discount, sums: sums ?? [], taxes: taxes ?? []},
    header,
  );
  const chosen = DISCOUNTS.find((each) => each === choices.answers?.['discount']);
  const is = chosen ?? found.is;
  const other = chosen === undefined ? found.other : chosen === found.is ? found.other : found.is;
  const way = (id: DiscountIs): Way => ({id, choices: {answers: {discount: id}}});
  return {
    discountIs: is,
    drafts: other
      ? [
          {
            doubt: 'discount',
            column: header,
            taken: way(is),
            other: way(other),
            isDecided: chosen !== undefined,
            changed: {discountIs: other},
          },
        ]
      : [],
  };
};

/**
 * Decides after all columns have been taken by their headers, and changes what was taken.
 *
 * @param quantity its column, where one was found
 */
export const weighMoney = (
  seen: Purchases,
  amountFromPrice: boolean,
  quantity: number | undefined,
): MoneyTaken => {
  const {columns, choices} = seen;
  const {amount, price, discount} = columns;
  if (amount !== undefined) {
    if (choices.columns?.amount !== undefined) return {amountFromPrice, drafts: []};
    const table = tableOf(seen);
    const own = matchOf(seen.row[amount], 'amount') ?? {points: 0, rank: 0, whole: false};
    const candidates = [...seen.namedBy('amount'), {...own, column: amount, fits: true}];
    const [unit] = seen.candidatesFor('price');
    // What a program's export is known to mean is not weighed, but told as well.
    const isKnown = seen.shaped.amount !== undefined;
    const taken = isKnown
      ? {column: amount, gaveWay: []}
      : better(table, amount, candidates, {price: unit?.column, quantity});
    columns.amount = taken.column;
    const isLine = unit !== undefined && isProductOf(table, taken.column, unit.column, quantity);
    return {
      amountFromPrice,
      drafts: otherAmounts(table, taken, candidates, {isKnown, isLine}),
      ...(isLine ? {isOrderTotal: false} : {}),
    };
  }
  if (!amountFromPrice || price === undefined || quantity === undefined)
    return {amountFromPrice, drafts: []};
  const table = tableOf(seen);
  const drafts: Draft[] = [];
  if (choices.columns?.price === undefined) {
    const {isUnit, draft} = weighPrice(table, price, quantity);
    if (draft) drafts.push(draft);
    if (!isUnit) {
      delete columns.price;
      delete columns.quantity;
      delete columns.discount;
      columns.amount = price;
      return {amountFromPrice: false, drafts};
    }
  }
  if (discount === undefined) return {amountFromPrice, drafts};
  const weighed = weighDiscount(table, {price, quantity, discount});
  return {amountFromPrice, discountIs: weighed.discountIs, drafts: [...drafts, ...weighed.drafts]};
};
