/**
 * The door to the spreadsheet. Everything outside google/ sees these types only; adapter.ts fulfils them with SpreadsheetApp.
 * Rows and columns count from 1, as people see them.
 */
import type {Cell, Cells} from '../cells';

/** The sheet has become smaller than what was about to be read or written. */
export class SheetShrunk extends Error {}

export interface Book {
  /** `es_ES`, `en_US`, also `es`, `en`. */
  locale(): string;
  /** The instant of midnight at which a civil day (days since 1970-01-01) begins in the spreadsheet's zone, and back. */
  readonly calendar: Calendar;
  /** The civil day of this moment in the spreadsheet's zone. */
  today(): number;
  activeSheet(): SheetPort | undefined;
  sheet(id: number): SheetPort | undefined;
  sheetNamed(name: string): SheetPort | undefined;
  insertSheet(name: string): SheetPort;
  deleteSheet(sheet: SheetPort): void;
  /** Every column mark of this add-on in the spreadsheet, where it now is. */
  marks(): Mark[];
  /** Runs `work` while holding the document lock; raises UserError('busy') when another run holds it. */
  locked<T>(work: () => T): T;
  readonly properties: {
    read(key: string): string | undefined;
    write(key: string, value: string): void;
  };
}

export interface Calendar {
  dayOf(instant: number): number;
  instantOf(day: number): number;
}

/** A mark on a column (developer metadata): it follows the column through moves, renames and inserted neighbours. */
export interface Mark {
  readonly sheetId: number;
  readonly column: number;
  readonly value: string;
  change(value: string): void;
  remove(): void;
}

export interface SheetPort {
  readonly id: number;
  name(): string;
  lastRow(): number;
  lastColumn(): number;
  /** From A1 to the last used cell. An empty sheet gives one empty cell. */
  read(): Cell[][];
  readBlock(row: number, column: number, rows: number, columns: number): Cell[][];
  /** Text is written as text, whatever it begins with or looks like. */
  write(row: number, column: number, cells: Cells): void;
  /** Adds rows and columns at the end until the sheet holds at least this many. */
  reach(rows: number, columns: number): void;
  markColumn(column: number, value: string): void;
  deleteColumn(column: number): void;
}
