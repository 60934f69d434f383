/** What a cell holds as Apps Script hands it over: `''` is an empty cell, a Date is an instant in the spreadsheet's zone. */
export type Cell = string | number | boolean | Date;

/** A block of cells, row by row; every row has the same length. */
export type Cells = readonly (readonly Cell[])[];

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');

/** Dates made in another V8 context fail `instanceof`; among cells, an object is always a Date. */
export const isDate = (cell: unknown): cell is Date =>
  typeof cell === 'object' && cell !== null && 'getTime' in cell;

/** Equal as cells: two dates are by their instant, all else by value and kind. */
export const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a === b || (isDate(a) && isDate(b) && a.getTime() === b.getTime());

/** The letters of a column, counted from 1. @example columnLetters(28) // 'AB' */
export const columnLetters = (column: number): string =>
  column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** As people call a cell. @param row counted from 1, as the column is @example cellName(9, 5) // 'E9' */
export const cellName = (row: number, column: number): string =>
  `${columnLetters(column)}${String(row)}`;
