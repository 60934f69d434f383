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

/** Beyond the last row and column, where somebody may write next. */
const MARGIN = 20;

export const standingOn = (sheet: SheetPort): Standing => {
  const [rows, columns] = [sheet.lastRow(), sheet.lastColumn()];
  if (!rows) return {cells: [], formulas: []};
  // The values last: whatever comes between the two, be it a formula, shows in them.
  const formulas = sheet.formulas({row: 1, column: 1, rows, columns});
  const block = sheet.readBlock(
    1,
    1,
    Math.min(sheet.height(), rows + MARGIN),
    Math.min(sheet.width(), columns + MARGIN),
  );
  return {cells: filledPart(block), formulas};
};

/** Up to the last row and the last column with a cell that is filled. */
const filledPart = (block: Cells): Cells => {
  let height = block.length;
  while (height && block[height - 1]?.every((cell) => cell === '')) height--;
  let width = block[0]?.length ?? 0;
  while (width && block.every((row) => row[width - 1] === '')) width--;
  return block.slice(0, height).map((row) => row.slice(0, width));
};

/** What is seen of a cell that holds a formula is the formula. */
export const seenOf = ({cells, formulas}: Standing): Cell[][] =>
  cells.map((row, r) => row.map((cell, c) => (formulas[r]?.[c] ? `=${formulas[r][c]}` : cell)));
