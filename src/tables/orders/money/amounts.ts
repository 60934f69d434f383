/**
 * Which of several columns is what an order brought, by what they make of each other: a price times a quantity, what is left when a
 * fee is taken off, the same in one currency. The better header is one reason among these. Our rules.
 */
import {choosableName, isPrice, matchOf} from '../../purchaseHeaders';
import type {Candidate} from '../../purchases';
import type {Way} from '../../twoReadings';
import {isConverted} from './currencies';
import {isNear} from './figures';
import {
  hasSeveralCurrencies,
  isExplained,
  isNetOf,
  isProductOf,
  isRepeated,
  known,
  type Table,
} from './relations';
import type {Draft} from './weigh';

/** Of several other columns so many are told. */
const MOST_TOLD = 2;
/** Points of a header that is the best word and nothing else. */
const WHOLE = 100;
/** Points of a header's word within which another is as good. */
const NEARLY = 10;

export interface Taken {
  readonly column: number;
  /** Columns that gave way to it for a reason of their own. */
  readonly gaveWay: readonly number[];
}

/** The column that is better than the one with the best header, and why not that one. */
export const better = (
  table: Table,
  first: number,
  others: readonly Candidate[],
  {price, quantity}: {readonly price: number | undefined; readonly quantity: number | undefined},
): Taken => {
  const {seen} = table;
  const gaveWay: number[] = [];
  let column = first;
  const give = (to: number): void => {
    gaveWay.push(column);
    column = to;
  };
  const find = (test: (column: number) => boolean): number | undefined =>
    others.find((other) => other.column !== column && test(other.column))?.column;
  if (hasSeveralCurrencies(seen) && !isConverted(seen.headers[column] ?? '')) {
    const converted = find((other) => isConverted(seen.headers[other] ?? ''));
    if (converted !== undefined) give(converted);
  }
  const gross = find((other) => isNetOf(table, column, other));
  if (gross !== undefined) give(gross);
  const product = find((other) => isProductOf(table, other, column, quantity));
  if (product !== undefined) give(product);
  if (price !== undefined && isRepeated(table, column)) {
    const line = find((other) => isProductOf(table, other, price, quantity));
    if (line !== undefined) give(line);
  }
  return {column, gaveWay};
};

const wayOf = (headers: readonly string[], column: number): Way => {
  const header = choosableName(headers, column);
  return {id: header, choices: {columns: {amount: header}}};
};

/**
 * Another column of money that would give other sums.
 *
 * @param isKnown what the column taken holds is known, whatever its header
 * @param isLine it is a price times a quantity
 */
export const otherAmounts = (
  table: Table,
  {column, gaveWay}: Taken,
  candidates: readonly Candidate[],
  {isKnown, isLine}: {readonly isKnown: boolean; readonly isLine: boolean},
): Draft[] => {
  const {seen, figures} = table;
  const ours = figures.of(column);
  const points = isKnown ? WHOLE : (matchOf(seen.row[column], 'amount')?.points ?? 0);
  const taken = wayOf(seen.headers, column);
  return candidates
    .filter((other) => {
      if (other.column === column || !other.fits) return false;
      if (isPrice(seen.row[other.column]) && !gaveWay.includes(other.column)) return false;
      const theirs = figures.of(other.column);
      // Nothing, or the same: no other reading.
      return (
        theirs.some((value) => known(value) !== 0) &&
        theirs.some((value, row) => !isNear(known(value), known(ours[row])))
      );
    })
    .filter(
      (other) =>
        gaveWay.includes(other.column) ||
        other.points >= points - NEARLY ||
        isExplained(table, column, other.column),
    )
    .slice(0, MOST_TOLD)
    .map((other) => ({
      doubt: 'amount' as const,
      column: seen.headers[column] ?? '',
      taken,
      other: wayOf(seen.headers, other.column),
      isDecided:
        isKnown ||
        isLine ||
        gaveWay.includes(other.column) ||
        other.points < points ||
        isExplained(table, column, other.column),
      changed: {
        columns: {...seen.columns, amount: other.column},
        // What is proven of the column taken says nothing of another.
        isOrderTotal: isRepeated(table, other.column) || undefined,
      },
    }));
};
