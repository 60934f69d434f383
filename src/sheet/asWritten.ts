/**
 * Whether a small sheet of ours (a report, a model, examples) still holds what we wrote: a print of its cells is remembered. A
 * cell that was typed over, a formula and a moved row all change it: then the sheet is the person's.
 */
import {type Cell, type Cells, isDate} from '../base/cells';
import type {SheetPort} from '../google/port';
import {murmur3} from '../stats/hash';

/** Google may give back a number with its last digits rounded. */
const DIGITS = 12;

const textOf = (cell: Cell): string => {
  if (typeof cell === 'number') return `n${cell.toPrecision(DIGITS)}`;
  if (isDate(cell)) return `d${String(cell.getTime())}`;
  return typeof cell === 'string' ? cell.replace(/\s+$/, '') : `b${String(cell)}`;
};

/** Blank cells and rows at the end count for nothing. */
export const printOf = (cells: Cells): number => {
  const rows = cells.map((row) => row.map(textOf).join('\t').replace(/\t+$/, ''));
  return murmur3(rows.join('\n').replace(/\n+$/, ''));
};

/** What stands on a sheet: its values, and where formulas stand. */
export interface Standing {
  readonly cells: Cells;
  readonly formulas: readonly (readonly string[])[];
}

export const standingOn = (sheet: SheetPort): Standing => {
  const rows = sheet.lastRow();
  if (!rows) return {cells: [], formulas: []};
  const cells = sheet.read();
  const columns = cells[0]?.length ?? 1;
  return {
    cells,
    formulas: sheet.formulas({row: 1, column: 1, rows: cells.length, columns}),
  };
};

/** What is seen of a cell that holds a formula is the formula. */
export const seenOf = ({cells, formulas}: Standing): Cell[][] =>
  cells.map((row, r) => row.map((cell, c) => (formulas[r]?.[c] ? `=${formulas[r][c]}` : cell)));
