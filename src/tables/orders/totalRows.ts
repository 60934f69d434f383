/**
 * Rows of a table of orders that sum up others: labelled so in any column, and proven by adding up, or without a day and named
 * so and nothing else. Counted, they would count all money twice.
 */
import {type Cell, type Cells, isBlank} from '../../base/cells';
import {customerKey} from '../../base/keys';
import {BAD_DAY, NO_DAY} from '../../reading/dates';
import {
  beginsLikeTotal,
  endsLikeTotal,
  isTotal,
  mayBeTotal,
  runningSums,
  totalledIn,
} from '../../reading/totals';

interface Rows {
  readonly cells: Cells;
  readonly from: number;
  readonly customer: number;
  readonly days: Int32Array;
  readonly amounts: Float64Array;
}

const isUndated = (day: number | undefined): boolean => day === NO_DAY || day === BAD_DAY;

/** Rows without a day or a customer that any cell names as a total. */
const oddRows = ({cells, from, customer, days}: Rows): Map<number, string> => {
  const labels = new Map<number, string>();
  for (let i = 0; i < days.length; i++) {
    const row = cells[from + i] as readonly Cell[];
    if (!isUndated(days[i]) && !isBlank(row[customer])) continue;
    const found = row.filter(mayBeTotal);
    const label = found.find(isTotal) ?? found[0];
    if (label !== undefined) labels.set(i, label);
  }
  return labels;
};

const isLabel = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && beginsLikeTotal(cell) && isTotal(cell);

/** A customer who may be the sum of others'; what is a total whatever it adds up to is told elsewhere. */
const isSumOfSomebody = (name: Cell): name is string =>
  typeof name === 'string' &&
  (beginsLikeTotal(name) || endsLikeTotal(name)) &&
  mayBeTotal(name) &&
  !isTotal(name);

/** Rows with a day and a customer, by the column that names them as totals. */
const datedRows = ({cells, from, customer, days}: Rows): Map<number, Map<number, string>> => {
  const columns = new Map<number, Map<number, string>>();
  const add = (column: number, i: number, label: string): void => {
    const labels = columns.get(column) ?? new Map<number, string>();
    columns.set(column, labels.set(i, label));
  };
  for (let i = 0; i < days.length; i++) {
    const row = cells[from + i] as readonly Cell[];
    const name = row[customer] as Cell;
    if (isUndated(days[i]) || isBlank(name)) continue;
    if (isSumOfSomebody(name)) add(customer, i, name);
    for (let column = 0; column < row.length; column++)
      if (column !== customer && isLabel(row[column])) add(column, i, String(row[column]));
  }
  return columns;
};

/** The labelled rows whose amount is the sum of rows above, and the most rows that one of them sums up. */
const provenAmong = (
  {amounts}: Rows,
  isLabelled: (i: number) => boolean,
): {readonly rows: readonly number[]; readonly most: number} => {
  const sums = runningSums(1);
  const rows: number[] = [];
  let most = 0;
  for (let i = 0; i < amounts.length; i++) {
    const value = [amounts[i] as number];
    if (isLabelled(i) && sums.areSums(value)) {
      rows.push(i);
      most = Math.max(most, sums.rows());
      sums.end();
    } else sums.add(value);
  }
  return {rows, most};
};

/** `Ana Total` names who stands in the row above it; `Suma` names nobody. */
const isOfRowAbove = ({cells, from, customer}: Rows, i: number, label: string): boolean => {
  const of = totalledIn(label);
  if (of === '') return true;
  const above = cells[from + i - 1] ?? [];
  return i > 0 && customerKey(above[customer] ?? '') === customerKey(of);
};

/** @returns places of these rows below the header. O(rows x columns), at a glance. */
export const totalRows = (rows: Rows): ReadonlySet<number> => {
  const totals = new Set<number>();
  const odd = oddRows(rows);
  if (odd.size) {
    for (const i of provenAmong(rows, (at) => odd.has(at)).rows) totals.add(i);
    odd.forEach((label, i) => {
      if (isTotal(label)) totals.add(i);
    });
  }
  datedRows(rows).forEach((labels) => {
    const {rows: proven, most} = provenAmong(rows, (i) => totals.has(i) || labels.has(i));
    const own = proven.filter((i) => labels.has(i));
    // One that does not add up says that the word means something else in this column.
    const isSure = own.length === labels.size && most > 1;
    if (isSure && own.every((i) => isOfRowAbove(rows, i, labels.get(i) ?? '')))
      own.forEach((i) => totals.add(i));
  });
  return totals;
};
