/**
 * Pivot tables write the label of a group into its first row alone. A blank below it is that label, where the table proves to be
 * one; elsewhere a blank customer is a guest, and a blank day is a day that nobody wrote down.
 */
import {type Cell, type Cells, isBlank, isDate} from '../../base/cells';
import {customerKey} from '../../base/keys';
import {mayBeTotal, totalledIn} from '../../reading/totals';

/** Subtotals that name their group: part of the groups of several rows that have one. */
const MOST = 0.8;
/** Labels in order, blanks among the rows, and rows in order within their groups, from which on no chance makes them. */
const LABELS = 4;
const BLANKS = 0.25;
const IN_ORDER = 6;
/** Fewer where sums stand below. */
const IN_ORDER_WITH_TOTALS = 3;

/** What programs sort by: days, else names. */
type SortKey = (row: number, column: number) => number | string;

interface Groups {
  /** Rows of a blank label that the one above is to be written into. */
  readonly blanks: readonly number[];
  readonly labels: readonly Cell[];
  /** Of how many groups of several rows, how many end with a subtotal that names them. */
  readonly several: number;
  readonly named: number;
  /** First row of each group. */
  readonly starts: readonly number[];
  readonly hasTotals: boolean;
}

/** @param other the column whose cells each row of a group has */
const groupsIn = (cells: Cells, from: number, column: number, other: number): Groups => {
  const blanks: number[] = [];
  const labels: Cell[] = [];
  const starts: number[] = [];
  let [several, named] = [0, 0];
  let hasTotals = false;
  let size = 0;
  for (let r = from; r < cells.length; r++) {
    const row = cells[r] as readonly Cell[];
    const label = row[column] as Cell;
    const total = row.find(mayBeTotal);
    if (total !== undefined && isBlank(row[other])) {
      hasTotals = true;
      const last = labels[labels.length - 1];
      if (size > 1 && customerKey(totalledIn(total)) === customerKey(last ?? '')) named++;
      continue;
    }
    if (!isBlank(label)) {
      labels.push(label);
      starts.push(r);
      size = 1;
    } else if (!isBlank(row[other]) && labels.length) {
      blanks.push(r);
      if (++size === 2) several++;
    }
  }
  return {blanks, labels, several, named, starts, hasTotals};
};

/** Labels and, within each group, the rows stand in order: so a program sorts, and groups begin anew. */
const isSorted = (
  {blanks, starts, hasTotals}: Groups,
  column: number,
  other: number,
  keyOf: SortKey,
): boolean => {
  const rows = starts.length + blanks.length;
  const enough = Math.max(BLANKS * rows, hasTotals ? IN_ORDER_WITH_TOTALS : IN_ORDER);
  if (starts.length < LABELS || blanks.length < enough) return false;
  const isAfter = (r: number, before: number, at: number): boolean =>
    keyOf(r, at) > keyOf(before, at);
  return (
    starts.every((r, i) => i === 0 || isAfter(r, starts[i - 1] as number, column)) &&
    blanks.every((r) => isAfter(r, r - 1, other))
  );
};

/**
 * @param headerIndex of the header row
 * @param columns that of the labels, and one that every row of a group fills
 * @param daysIn the column of days and what it was read as, from the row below the header on
 * @returns the rows with labels written into the blanks of a pivot table, and how many of them; undefined where it is none
 */
export const fillGroups = (
  cells: Cells,
  headerIndex: number,
  [column, other]: readonly [number, number],
  daysIn: () => {readonly column: number; readonly days: Int32Array},
): {readonly cells: Cells; readonly count: number} | undefined => {
  const from = headerIndex + 1;
  if (!cells.some((row, r) => r >= from && isBlank(row[column]) && !isBlank(row[other])))
    return undefined;
  const groups = groupsIn(cells, from, column, other);
  const {blanks, labels, several, named} = groups;
  const keys = new Set(
    labels.map((label) => (isDate(label) ? label.getTime() : customerKey(label))),
  );
  if (!blanks.length || keys.size < labels.length) return undefined;
  const isNamed = several > 1 && named >= MOST * several;
  const sortKey = (): SortKey => {
    const {column: dates, days} = daysIn();
    return (r, at) =>
      at === dates ? (days[r - from] as number) : customerKey(cells[r]?.[at] as Cell);
  };
  if (!isNamed && !isSorted(groups, column, other, sortKey())) return undefined;
  const filled = cells.slice();
  for (const r of blanks) {
    // Rows are filled from above, so that the one before has its label already, but for a subtotal between.
    let above = r - 1;
    while (isBlank(filled[above]?.[column])) above--;
    const row = [...(cells[r] as readonly Cell[])];
    row[column] = filled[above]?.[column] as Cell;
    filled[r] = row;
  }
  return {cells: filled, count: blanks.length};
};
