import type {Area, GridSheet} from '../grid/port';
import {Refusal} from '../grid/refusal';
import {columnLetters, type A1} from './a1';

/** A rectangle on a sheet by coordinates, as a Range is: it does not follow its cells. */
export class SheetArea implements Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;

  constructor(
    readonly sheet: GridSheet,
    {row, column, rows, columns}: Area,
    /** Named as a whole column (`C:C`) or a whole row (`2:2`). */
    readonly whole?: 'COLUMN' | 'ROW',
  ) {
    this.row = row;
    this.column = column;
    this.rows = rows;
    this.columns = columns;
  }

  /** @throws Refusal with Google's message for an area that is empty or beyond the sheet. */
  static checked(sheet: GridSheet, row: number, column: number, rows: number, columns: number) {
    for (const [value, what] of [
      [row, 'The starting row of the range is too small.'],
      [column, 'The starting column of the range is too small.'],
      [rows, 'The number of rows in the range must be at least 1.'],
      [columns, 'The number of columns in the range must be at least 1.'],
    ] as const)
      if (!(value >= 1)) throw new Refusal(what);
    // Google takes 2.5 for 2; here a fraction is a mistake to be shown.
    if (![row, column, rows, columns].every(Number.isInteger))
      throw new Refusal('The coordinates of the range are not whole numbers.');
    const area = new SheetArea(sheet, {row, column, rows, columns});
    area.check();
    return area;
  }

  static ofA1(sheet: GridSheet, {row, column, lastRow, lastColumn}: A1): SheetArea {
    const rows = (lastRow ?? sheet.rowCount) - (row ?? 1) + 1;
    const columns = (lastColumn ?? sheet.columnCount) - (column ?? 1) + 1;
    const openRows = row === undefined && lastRow === undefined;
    const openColumns = column === undefined && lastColumn === undefined;
    const whole = openRows ? 'COLUMN' : openColumns ? 'ROW' : undefined;
    const area = new SheetArea(sheet, {row: row ?? 1, column: column ?? 1, rows, columns}, whole);
    area.check();
    return area;
  }

  get lastRow(): number {
    return this.row + this.rows - 1;
  }

  get lastColumn(): number {
    return this.column + this.columns - 1;
  }

  get a1(): string {
    const first = columnLetters(this.column);
    const last = columnLetters(this.lastColumn);
    if (this.whole === 'COLUMN') return `${first}:${last}`;
    if (this.whole === 'ROW') return `${this.row}:${this.lastRow}`;
    const one = `${first}${this.row}`;
    return this.rows === 1 && this.columns === 1 ? one : `${one}:${last}${this.lastRow}`;
  }

  /** @throws Refusal when the sheet is gone or has become too small. */
  check(): void {
    const {sheet} = this;
    if (!sheet.book.sheets.includes(sheet)) throw new Refusal(`Sheet ${sheet.id} not found`);
    const inside =
      this.rows >= 1 &&
      this.columns >= 1 &&
      this.lastRow <= sheet.rowCount &&
      this.lastColumn <= sheet.columnCount;
    if (!inside)
      throw new Refusal('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
