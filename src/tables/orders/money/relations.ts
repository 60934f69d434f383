/** What the columns of money of one table make of each other. Our rules. */
import {plain} from '../../../base/keys';
import {lazily} from '../../../base/memo';
import {wordsOf} from '../../../messages';
import {fits} from '../../../reading/columnSample';
import type {Purchases} from '../../purchases';
import {type Figures, figuresOf, holds, isNear, says} from './figures';

const isFee = says('fee');
const currencyHeaders = lazily(() => new Set(wordsOf(({headers}) => headers.currency)));

/** Columns that are compared with each other at most. */
export const MOST_COLUMNS = 16;

export interface Table {
  readonly seen: Purchases;
  readonly figures: Figures;
  /** Columns of numbers, whatever they are called. */
  readonly numbers: readonly number[];
}

export const tableOf = (seen: Purchases): Table => {
  const {headers, sample, columns} = seen;
  const other = new Set([columns.customer, columns.date, columns.order]);
  const numbers = headers.flatMap((header, at) =>
    header !== '' && !other.has(at) && sample(at).length && fits(sample(at), 'money') ? [at] : [],
  );
  return {seen, figures: figuresOf(seen), numbers: numbers.slice(0, MOST_COLUMNS * 2)};
};

export const known = (value: number | undefined): number =>
  value !== undefined && value === value ? value : 0;

/** One column is the other with a fee taken off: then the fuller one is what was paid. */
export const isNetOf = ({seen, figures, numbers}: Table, net: number, gross: number): boolean => {
  const [left, whole] = [figures.of(net), figures.of(gross)];
  return numbers.some((at) => {
    if (at === net || at === gross || !isFee(seen.headers[at] ?? '')) return false;
    const fees = figures.of(at);
    return holds(figures, (row) =>
      known(fees[row]) === 0
        ? undefined
        : isNear(known(left[row]), known(whole[row]) - Math.abs(known(fees[row]))),
    );
  });
};

/** A column is another one times the quantity. */
export const isProductOf = (
  {figures}: Table,
  sum: number,
  price: number,
  quantity: number | undefined,
): boolean => {
  if (quantity === undefined || sum === price) return false;
  const [sums, prices, quantities] = [figures.of(sum), figures.of(price), figures.of(quantity)];
  return holds(figures, (row) => {
    const [value = NaN, each = NaN, pieces = NaN] = [sums[row], prices[row], quantities[row]];
    return pieces === 1 || !(each * pieces * value !== 0) || value !== value
      ? undefined
      : isNear(value, each * pieces, pieces);
  });
};

/** What one column has more than the other stands in one or two columns beside: tax, postage, a discount. */
export const isExplained = ({figures, numbers}: Table, one: number, other: number): boolean => {
  const [ours, theirs] = [figures.of(one), figures.of(other)];
  const beside = numbers
    .filter((at) => at !== one && at !== other)
    .slice(0, MOST_COLUMNS)
    .map((at) => figures.of(at));
  const isGap = (row: number, parts: number): boolean | undefined => {
    const gap = Math.abs(known(ours[row]) - known(theirs[row]));
    return gap < 0.005 && parts === 0 ? undefined : isNear(gap, Math.abs(parts));
  };
  return beside.some((first, i) =>
    beside
      .slice(i)
      .some((second) =>
        holds(figures, (row) =>
          isGap(row, known(first[row]) + (first === second ? 0 : known(second[row]))),
        ),
      ),
  );
};

export const hasSeveralCurrencies = ({headers, sample}: Purchases): boolean =>
  headers.some(
    (header, at) =>
      currencyHeaders().has(plain(header)) &&
      new Set(sample(at).map((cell) => plain(String(cell)))).size > 1,
  );

/** Every row of an order has the same sum, in orders of several rows. */
export const isRepeated = ({seen: {columns}, figures}: Table, column: number): boolean => {
  const {order} = columns;
  if (order === undefined) return false;
  const values = figures.of(column);
  let [same, others] = [0, 0];
  for (let row = 1; row < figures.count; row++) {
    const cell = figures.cell(row, order);
    if (cell === '' || cell !== figures.cell(row - 1, order) || !known(values[row])) continue;
    if (values[row] === values[row - 1]) same++;
    else others++;
  }
  return same > 0 && others === 0;
};
