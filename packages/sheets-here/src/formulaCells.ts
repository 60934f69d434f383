/** Cells as a formula hands them to a custom function, and gets them back. */
import type {BlockColumn, Wire} from './services/wire';

export type CellResult = string | number | boolean | Date;

/** One cell, or rows of cells; '' is an empty cell. */
export type CellArgument = CellResult | readonly (readonly CellResult[])[];

/** @throws TypeError for what no cell holds (NaN), or rows of unequal length: the caller's mistake. */
export function wireOfCells(argument: CellArgument): Wire {
  if (argument instanceof Date) return {t: 'date', v: argument.getTime()};
  if (!isRows(argument)) {
    if (typeof argument === 'number' && !Number.isFinite(argument))
      throw new TypeError(`a cell cannot hold ${argument}`);
    return argument;
  }
  const width = argument[0]?.length ?? 0;
  if (width === 0 || argument.some((row) => row.length !== width))
    throw new TypeError('a range is rows of equal length, at least one cell');
  const columns = Array.from({length: width}, (_, index) => columnOf(argument, index));
  return {t: 'block', rows: argument.length, width, columns};
}

function columnOf(rows: readonly (readonly CellResult[])[], index: number): BlockColumn {
  const dates: number[] = [];
  const values = rows.map((row, position) => {
    const cell = row[index] ?? '';
    if (typeof cell === 'number' && !Number.isFinite(cell))
      throw new TypeError(`a cell cannot hold ${cell}`);
    if (!(cell instanceof Date)) return cell;
    dates.push(position);
    return cell.getTime();
  });
  return {v: values, ...(dates.length > 0 && {d: dates})};
}

/** The rows of a block that came back from the bundle. */
export const valuesOf = (wire: Wire): CellResult[][] =>
  typeof wire === 'object' && wire?.t === 'block' ? blockValues(wire) : [];

/** The rows of a block: instants become Dates. */
function blockValues(block: {
  readonly rows: number;
  readonly columns: readonly BlockColumn[];
}): CellResult[][] {
  const rows = Array.from({length: block.rows}, (): CellResult[] => []);
  for (const {v, d} of block.columns) {
    const dates = d === true ? undefined : new Set(d);
    v.forEach((value, index) => {
      const isDate = typeof value === 'number' && (dates?.has(index) ?? true);
      rows[index]?.push(isDate ? new Date(value) : value);
    });
  }
  return rows;
}

// Array.isArray alone does not narrow a readonly array.
const isRows = (argument: CellArgument): argument is readonly (readonly CellResult[])[] =>
  Array.isArray(argument);
