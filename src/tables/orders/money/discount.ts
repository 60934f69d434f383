/**
 * Whether a discount is a part of the price or a sum of money, and whether that comes off the line or off each piece: decided by
 * what the columns beside it add up to. Our rules.
 */
import type {Cell} from '../../../base/cells';
import {type Figures, holds, isNear} from './figures';

/** A share of the price, or money off the line or off each piece. */
export type DiscountIs = 'percent' | 'line' | 'piece';

export const DISCOUNTS: readonly DiscountIs[] = ['percent', 'line', 'piece'];

export interface Found {
  readonly is: DiscountIs;
  readonly isDecided: boolean;
  /** What else it may be, where nothing decides. */
  readonly other?: DiscountIs;
}

/** Headers of discounts that are sums of money. */
const IN_MONEY =
  /[$€£]|(?:^|[^a-z])(?:amount|value|importe|monto|valor|eur|euros?|usd|gbp|mxn|dollars?|pesos?)(?![a-z])/i;
const IN_PERCENT = /%|(?:^|[^a-z])(?:rate|percent|pct|percentage|porcentaje|tasa)(?![a-z])/i;

interface Columns {
  readonly price: number;
  readonly quantity: number;
  readonly discount: number;
  /** Money that may be the line's: with the discount taken off, and perhaps with the tax. */
  readonly sums: readonly number[];
  readonly taxes: readonly number[];
}

/** Of a sum of money. */
export const SIGN = /[$€£]/;

const isText = (cell: Cell): cell is string => typeof cell === 'string';

/** What is left of a line. @param discount a share of 0 to 1, or money */
export const lineLeft = (
  is: DiscountIs,
  price: number,
  quantity: number,
  discount: number,
): number =>
  is === 'percent'
    ? price * quantity * (1 - discount)
    : is === 'line'
      ? price * quantity - discount
      : (price - discount) * quantity;

/** The rates of tax that stand in rows without a discount are those of the others. */
const ratesAgree = (
  figures: Figures,
  left: (row: number) => number,
  tax: Float64Array,
  isOff: (row: number) => boolean,
): boolean => {
  const rate = (row: number): number => Math.round(((tax[row] ?? NaN) / left(row)) * 500);
  const plainRates = new Set<number>();
  for (let row = 0; row < figures.count; row++)
    if (!isOff(row) && (tax[row] ?? 0) > 0) plainRates.add(rate(row));
  if (!plainRates.size) return false;
  return holds(figures, (row) =>
    isOff(row) && (tax[row] ?? 0) > 0 ? plainRates.has(rate(row)) : undefined,
  );
};

/** @param header of the discount */
export const discountIs = (figures: Figures, columns: Columns, header: string): Found => {
  const [prices, quantities, discounts] = [
    figures.of(columns.price),
    figures.of(columns.quantity),
    figures.of(columns.discount),
  ];
  const isOff = (row: number): boolean => (discounts[row] ?? 0) > 0;
  const rows = Array.from({length: figures.count}, (_, row) => row);
  const cells = rows.map((row) => figures.cell(row, columns.discount));
  const signed = cells.some((cell) => isText(cell) && SIGN.test(cell));
  const inPercent = cells.some((cell) => isText(cell) && cell.includes('%'));
  if (IN_PERCENT.test(header) || (inPercent && !signed && !IN_MONEY.test(header)))
    return {is: 'percent', isDecided: true};
  const off = rows.filter(isOff);
  const values = off.map((row) => discounts[row] as number);
  if (!values.length) return {is: 'percent', isDecided: true};
  const percent = values.some((value) => value > 1);
  const left = (is: DiscountIs) => (row: number) =>
    lineLeft(
      is,
      prices[row] ?? NaN,
      quantities[row] ?? NaN,
      (discounts[row] ?? NaN) / (is === 'percent' && percent ? 100 : 1),
    );

  const proven = DISCOUNTS.filter(
    (is) =>
      columns.sums.some((sum) => {
        const sums = figures.of(sum);
        return [undefined, ...columns.taxes].some((tax) => {
          const taxes = tax === undefined ? undefined : figures.of(tax);
          return holds(figures, (row) =>
            isOff(row)
              ? isNear(left(is)(row) + (taxes?.[row] ?? 0), sums[row] ?? NaN, quantities[row] ?? 1)
              : undefined,
          );
        });
      }) || columns.taxes.some((tax) => ratesAgree(figures, left(is), figures.of(tax), isOff)),
  );
  const [only] = proven;
  if (only && proven.length === 1) return {is: only, isDecided: true};

  const isMany = off.some((row) => (quantities[row] ?? 1) > 1);
  if (only && !proven.includes('percent')) return {is: 'line', isDecided: !isMany};
  const ofMoney = isMany ? ({other: 'piece', isDecided: false} as const) : {isDecided: true};
  // More than all of the price is no part of it, nor is it money off it.
  const isBeyond =
    values.some((value) => value > 100) && off.every((row) => left('line')(row) >= 0);
  if (signed || IN_MONEY.test(header) || isBeyond) return {is: 'line', ...ofMoney};
  const areRound = values.every((value) => value <= 1 || value % 5 === 0);
  return areRound && (!percent || values.every((value) => value <= 100))
    ? {is: 'percent', isDecided: true}
    : {is: 'percent', other: 'line', isDecided: false};
};
