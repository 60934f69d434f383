/** The numbers of a table's columns, as far down as relations between them have to be looked for. */
import type {Cell} from '../../../base/cells';
import {plain} from '../../../base/keys';
import {type Headers, wordsOf} from '../../../messages';
import {readMoney} from '../../../reading/money';
import type {Purchases} from '../../purchases';

/** So many rows show what adds up to what. */
const MOST_ROWS = 1000;
/** So many rows agreeing are no accident, where so large a part of them does. */
const FEWEST = 2;
const NEARLY_ALL = 0.9;
/** Amounts were rounded to cents by whoever wrote them. */
const CENT = 0.011;

export interface Figures {
  /** Rows looked at. */
  readonly count: number;
  /** A column's numbers; NaN for none. */
  readonly of: (column: number) => Float64Array;
  readonly cell: (row: number, column: number) => Cell;
}

export const figuresOf = ({cells, headerIndex}: Purchases): Figures => {
  const rows = cells.slice(headerIndex + 1, headerIndex + 1 + MOST_ROWS);
  const known = new Map<number, Float64Array>();
  return {
    count: rows.length,
    of: (column) => {
      // Only where all text is open does a locale decide; then all columns are open in the same way.
      const found = known.get(column) ?? readMoney(rows, 0, column, {locale: 'en'}).amounts;
      known.set(column, found);
      return found;
    },
    cell: (row, column) => rows[row]?.[column] ?? '',
  };
};

/** @param rounded how many cents of rounding may have been multiplied */
export const isNear = (one: number, other: number, rounded = 1): boolean =>
  Math.abs(one - other) <= CENT * Math.max(1, Math.abs(rounded));

/**
 * Whether something holds in nearly all rows that can tell, and in two at least.
 *
 * @param test undefined where a row says nothing
 */
export const holds = (
  {count}: Pick<Figures, 'count'>,
  test: (row: number) => boolean | undefined,
): boolean => {
  let [told, held] = [0, 0];
  for (let row = 0; row < count; row++) {
    const is = test(row);
    if (is === undefined) continue;
    told++;
    if (is) held++;
  }
  return held >= FEWEST && held >= NEARLY_ALL * told;
};

type MoneyWords = keyof Headers['money'];

/** Whether a header holds one of the words, whole. */
export const says = (id: MoneyWords): ((header: string) => boolean) => {
  const words = new RegExp(`\\b(?:${wordsOf(({headers}) => headers.money[id]).join('|')})\\b`);
  return (header) => words.test(plain(header));
};
