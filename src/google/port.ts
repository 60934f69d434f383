/**
 * The door to the spreadsheet. Everything outside google/ sees these types only; adapter.ts fulfils them with SpreadsheetApp.
 * Rows and columns count from 1, as people see them.
 */
import type {Cell, Cells} from '../base/cells';

/** The sheet has become smaller than what was about to be read or written. */
export class SheetShrunk extends Error {}

export interface Book {
  /** `es_ES`, `en_US`, also `es`, `en`. */
  locale(): string;
  /** `Europe/Madrid`. */
  timeZone(): string;
  /** Where the spreadsheet opens, if Google tells. */
  url(): string | undefined;
  /** The instant of midnight at which a civil day (days since 1970-01-01) begins in the spreadsheet's zone, and back. */
  readonly calendar: Calendar;
  /** The civil day of this moment in the spreadsheet's zone. */
  today(): number;
  /** The civil day and the hour (0 to 23) of this moment, by the spreadsheet's clock. */
  now(): {readonly day: number; readonly hour: number};
  /** @throws UserError chartSheet when what is active holds no cells */
  activeSheet(): SheetPort;
  sheet(id: number): SheetPort | undefined;
  sheetNamed(name: string): SheetPort | undefined;
  /** Sheets with cells that are in sight, in their order. */
  visibleSheets(): SheetPort[];
  insertSheet(name: string): SheetPort;
  /**
   * @param mayGo asked right before it, when nothing else is left to do
   * @returns whether it is gone
   */
  deleteSheet(sheet: SheetPort, mayGo?: () => boolean): boolean;
  /** Gives cells a name by which formulas find them, or moves it there, where Google permits it. */
  nameRange(name: string, sheet: SheetPort, area: Area): void;
  /** The columns of a sheet that names of the person's mean, a list a name. */
  namedColumns(sheet: SheetPort): readonly (readonly number[])[];
  /** Takes the name away, if there is one whose cells are gone. */
  unnameRange(name: string): void;
  /** Every column mark of this add-on in the spreadsheet, where it now is. */
  marks(): Mark[];
  /** Runs `work` while holding the document lock; raises UserError('busy') when another run holds it. */
  locked<T>(work: () => T): T;
  /** What is kept with the spreadsheet: up to 9 KB a value. */
  readonly properties: {
    all(): Readonly<Record<string, string>>;
    read(key: string): string | undefined;
    write(key: string, value: string): void;
    /** Several at once, beside those that are there. */
    writeAll(values: Readonly<Record<string, string>>): void;
    remove(key: string): void;
  };
  /** What is kept for some minutes, and can be lost at any time. */
  readonly notes: {
    read(key: string): string | undefined;
    write(key: string, value: string): void;
  };
}

export interface Calendar {
  dayOf(instant: number): number;
  instantOf(day: number): number;
  /** false where the clocks leave its midnight out, so that it begins at 01:00, or the whole day. */
  hasMidnight(day: number): boolean;
}

/** A mark on a column (developer metadata): it follows the column through moves, renames and inserted neighbours. */
export interface Mark {
  readonly sheetId: number;
  readonly column: number;
  readonly value: string;
  change(value: string): void;
  remove(): void;
}

/** A sheet as the panel names it and finds it again. */
export interface NamedSheet {
  readonly id: number;
  readonly name: string;
}

export interface SheetPort {
  readonly id: number;
  name(): string;
  lastRow(): number;
  lastColumn(): number;
  /** From A1 to the last used cell. An empty sheet gives one empty cell. */
  read(): Cell[][];
  readBlock(row: number, column: number, rows: number, columns: number): Cell[][];
  /** Whether any cell of the sheet, used or not, has a note. */
  hasNotes(): boolean;
  /** Text is written as text, whatever it begins with or looks like. */
  write(row: number, column: number, cells: Cells): void;
  /** Formulas of our own making, or as they were read, one a row; '' leaves the cell empty. */
  writeFormulas(row: number, column: number, formulas: readonly string[]): void;
  /** '' where a cell holds none. */
  formulas(area: Area): string[][];
  /** '' where a cell bears none. */
  notes(area: Area): string[][];
  /** One a row. */
  writeNotes(row: number, column: number, notes: readonly string[]): void;
  /** The first cell of an area whose cells have been made one with others, as `F4`. */
  mergedCell(area: Area): string | undefined;
  /** What may be typed there is free again. */
  clearRules(area: Area): void;
  /** Gives whole columns this number format. */
  formatColumns(columns: readonly number[], format: string): void;
  /** Adds rows and columns at the end until the sheet holds at least this many. */
  reach(rows: number, columns: number): void;
  /** Adds columns behind one; what stands further right moves. */
  insertColumns(after: number, count: number): void;
  /** Of the grid, empty ones too. */
  width(): number;
  height(): number;
  markColumn(column: number, value: string): void;
  deleteColumn(column: number): void;
  /** The cell with the frame around it. */
  activeCell(): CellPort;
  /** Makes it the active sheet. */
  show(): void;
  /** Shows the sheet and selects these areas; the first cell of the last one is active then. */
  select(areas: readonly Area[]): void;
  filter(): FilterPort | undefined;
  createFilter(area: Area): FilterPort;
  /** What this add-on has noted of the sheet's filter. */
  filterMark(): string | undefined;
  markFilter(value: string | undefined): void;
  /** Puts the sheet out of sight; it stays reachable by its id. */
  hide(): void;
  /**
   * The one rule of colour that is ours on a person's sheet, told by `N("ciclo")` in its formula; theirs stay untouched, in
   * their order. Functions with two arguments may not stand in it: their separator depends on the locale.
   * @param formula relative to the area's first cell; undefined takes our rule away
   * @returns false where Google does not permit it
   */
  highlight(formula: string | undefined, area?: Area): boolean;
  /**
   * From white to our colour, each area by itself, in place of those of before, where Google permits it. Whatever rules a person
   * has added stay.
   */
  heat(areas: readonly Area[]): void;
  /**
   * Brings the chart up to date that bears one of the titles, makes it or takes it away, where Google permits it.
   *
   * @param written the cells that it may not cover
   */
  setChart(titles: readonly string[], chart: ChartSpec | undefined, written: Area): void;
  shareFormat(area: Area): void;
  bold(area: Area): void;
  freezeRows(count: number): void;
}

export interface ChartSpec {
  readonly kind: 'line' | 'column';
  readonly title: string;
  /** The first row names the series, the first column the places. */
  readonly area: Area;
  /** The cell at whose corner it stands, unless it is there already and covers nothing that is written. */
  readonly at: {readonly row: number; readonly column: number};
  readonly stacked?: boolean;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellPort {
  readonly row: number;
  /** `B2` */
  readonly name: string;
  isBlank(): boolean;
  setFormula(formula: string): void;
}

/** The one filter that a sheet may have. Its first row is the header; columns are those of the sheet. */
export interface FilterPort {
  readonly area: Area;
  /** Whether rows are hidden by what this column holds. */
  hides(column: number): boolean;
  /** Shows the rows only whose cell in the column is this text. */
  showOnly(column: number, text: string): void;
  showAll(column: number): void;
  remove(): void;
}

/** Permissions that the person may have refused; everything else works without them. */
export type Missing = 'triggers' | 'mail' | 'address';

/** The person's triggers, mail and notes: what a schedule needs beside the spreadsheet. */
export interface Office {
  /** The one hourly trigger of this person in this spreadsheet. */
  readonly triggers: {
    /** Its id. */
    find(): string | undefined;
    /** Finds or makes it. */
    ensure(): string;
    remove(uid: string): void;
  };
  /** Mail to the person themselves, and to nobody else. */
  readonly mail: {
    address(): string;
    /** Mails that may still go out today. */
    remaining(): number;
    send(mail: Letter): void;
  };
  missing(): readonly Missing[];
  /** Where Google asks for what is missing. */
  consentUrl(): string | undefined;
  /** Kept with the person. */
  remember(key: string, value: string | undefined): void;
  recall(key: string): string | undefined;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
