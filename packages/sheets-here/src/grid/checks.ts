/** What Google refuses about names and sizes, in its words. */
import {limits} from './limits';
import {Refusal} from './refusal';

interface Sized {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** @param names of the other sheets. */
export function checkSheetName(name: string, names: readonly string[]): void {
  if (name === '' || name.length > 100) throw new Refusal('Invalid sheet name.');
  // Google compares names without regard to case.
  if (names.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** @param cells to come to those of the sheets. */
export function checkGrowth(sheets: readonly Sized[], cells: number): void {
  const now = sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  if (now + cells > limits.cells)
    throw new Refusal(
      `This action would increase the number of cells in the workbook above the limit of ${limits.cells} cells.`,
    );
}

/** Lines are rows or columns, from 1. */
export function checkLines(from: number, count: number, size: number, what: string): void {
  if (from < 1 || count < 1 || from + count - 1 > size)
    throw new Refusal(`Those ${what} are out of bounds.`);
}

export function checkRowsGo(from: number, count: number, rows: number, frozen: number): void {
  checkLines(from, count, rows, 'rows');
  if (count >= rows - frozen && from > frozen)
    throw new Refusal('Sorry, it is not possible to delete all non-frozen rows.');
  if (count >= rows) throw new Refusal("You can't delete all the rows on the sheet.");
}

export function checkColumnsGo(from: number, count: number, columns: number): void {
  checkLines(from, count, columns, 'columns');
  if (count >= columns) throw new Refusal("You can't delete all the columns on the sheet.");
}

export function checkColumnsCome(count: number, columns: number): void {
  if (columns + count > limits.columns)
    throw new Refusal(`This action would exceed the limit of ${limits.columns} columns.`);
}

export function checkFrozen(frozen: number, rows: number): void {
  if (frozen >= rows) throw new Refusal("You can't freeze all visible rows on the sheet.");
}
