/**
 * The sheet of customers that belongs to a table of orders. It is ours and written whole, in one block; but once a person has
 * added cells of their own, every customer keeps their row, and only our columns are written.
 */
import {type Cell, type Cells, isBlank, sameCell} from '../base/cells';
import type {BoundColumn} from '../classes/column';
import type {Book, Mark, SheetPort} from '../google/port';
import {UserError} from '../base/errors';
import type {Messages} from '../messages';
import {unfilterBefore} from '../sheet/filter';
import {findCustomersSheet, headedColumns, ownHeader, subjectColumn} from '../sheet/ownership';
import {newSheet} from '../sheet/newSheet';
import type {Pace} from '../sheet/pace';
import {publish, ROUNDS, type Assign, type Target} from '../sheet/publish';

/** The sheet, made if absent. */
export const customersSheet = (
  book: Book,
  marks: readonly Mark[],
  source: SheetPort,
  messages: Messages,
): {readonly customers: SheetPort; readonly isNew: boolean} => {
  const existing = findCustomersSheet(book, marks, source);
  if (existing) return {customers: existing, isNew: false};
  return {customers: newSheet(book, messages.sheets.customers), isNew: true};
};

export interface CustomersTable {
  readonly columns: readonly BoundColumn[];
  readonly header: (column: BoundColumn) => string;
  /** Cell of customer c in a column. */
  readonly cell: (column: BoundColumn) => (c: number) => Cell;
  readonly count: number;
  readonly customerOf: (cell: Cell) => number | undefined;
  /** What is said beside a customer who is no longer in the orders. */
  readonly gone: string;
  readonly incomplete: (header: string) => string;
}

/**
 * @returns what stood there before
 * @throws OutOfTime when the rest has to be written by another run: headers say "incomplete"
 */
export const writeCustomers = (
  book: Book,
  sheet: SheetPort,
  table: CustomersTable,
  pace: Pace,
): Cells => {
  const before = sheet.lastRow() ? sheet.read() : [];
  unfilterBefore(sheet, headedColumns(before[0] ?? []));
  if (hasForeignCells(before)) writeBeside(book, sheet, table, before, pace);
  else writeWhole(sheet, table, before, pace);
  return before;
};

/** Anything under a header that is not ours, or in a column without one. */
export const hasForeignCells = (cells: Cells): boolean => {
  const header = cells[0] ?? [];
  return cells.some((row) =>
    row.some((cell, column) => !isBlank(cell) && ownHeader(header[column]) === undefined),
  );
};

const writeWhole = (sheet: SheetPort, table: CustomersTable, before: Cells, pace: Pace): void => {
  const height = Math.max(before.length, table.count + 1);
  const width = Math.max(before[0]?.length ?? 0, table.columns.length);
  const cellsOf = table.columns.map((column) => table.cell(column));
  const blank: Cell[] = new Array<Cell>(width).fill('');
  const block: Cell[][] = [pad(table.columns.map(table.header), width)];
  for (let c = 0; c < table.count; c++) {
    const row = new Array<Cell>(width).fill('');
    for (let i = 0; i < cellsOf.length; i++) row[i] = (cellsOf[i] as (c: number) => Cell)(c);
    block.push(row);
  }
  while (block.length < height) block.push(blank);
  sheet.reach(height, width);
  if (height === before.length && block.every((row, r) => isSame(row, before[r]))) {
    pace.wrote(table.count);
    return;
  }
  if (!isCutOff(table, before) && pace.fits(height * width)) {
    sheet.write(1, 1, block);
    pace.wrote(table.count);
  } else writeInBlocks(sheet, table, block, before, pace);
};

const isSame = (row: readonly Cell[], other: readonly Cell[] = []): boolean =>
  row.every((cell, i) => sameCell(other[i] ?? '', cell));

/** Whether a run has left the sheet with part of its rows. */
const isCutOff = ({columns, header, incomplete}: CustomersTable, [first]: Cells): boolean =>
  columns.some((column, i) => first?.[i] === incomplete(header(column)));

const writeInBlocks = (
  sheet: SheetPort,
  {columns, header, incomplete}: CustomersTable,
  [headers = [], ...rows]: Cells,
  before: Cells,
  pace: Pace,
): void => {
  // A column of ours that is to go keeps its header until it is empty: without one it would be taken for a person's.
  sheet.write(1, 1, [
    headers.map((_, i) => {
      const column = columns[i];
      return column ? incomplete(header(column)) : (before[0]?.[i] ?? '');
    }),
  ]);
  let now = before;
  for (let round = 0; round <= ROUNDS; round++) {
    const blocks = pace.write(
      rows,
      (r) => isSame(rows[r] ?? [], now[r + 1]),
      (from, some) => {
        sheet.write(from + 2, 1, some);
      },
    );
    if (!blocks) {
      sheet.write(1, 1, [headers]);
      return;
    }
    pace.hurry(rows.length * headers.length);
    now = sheet.read();
  }
  throw new UserError('sheetChanges');
};

const pad = (cells: readonly Cell[], width: number): Cell[] => [
  ...cells,
  ...new Array<Cell>(width - cells.length).fill(''),
];

/** Results of rows without one: the customer is no longer in the orders, or there is no customer. */
const GONE = -1;
const NO_KEY = -2;

const writeBeside = (
  book: Book,
  sheet: SheetPort,
  table: CustomersTable,
  before: Cells,
  pace: Pace,
): void => {
  const own = headedColumns(before[0] ?? []);
  let keyColumn = subjectColumn(own);
  if (keyColumn === undefined) {
    keyColumn = before[0]?.length ?? 0;
    sheet.reach(before.length, keyColumn + 1);
    sheet.write(1, keyColumn + 1, [[table.header(table.columns[0] as BoundColumn)]]);
  }
  const present = new Set(before.slice(1).map((row) => table.customerOf(row[keyColumn] ?? '')));
  const name = table.cell(table.columns[0] as BoundColumn);
  const added: Cell[][] = [];
  for (let c = 0; c < table.count; c++) if (!present.has(c)) added.push([name(c)]);
  if (added.length) {
    sheet.reach(before.length + added.length, keyColumn + 1);
    const at = keyColumn + 1;
    pace.write(
      added,
      () => false,
      (from, rows) => {
        sheet.write(before.length + 1 + from, at, rows);
      },
    );
  }
  const targets = table.columns.slice(1).map((column): Target => {
    const cell = table.cell(column);
    const header = table.header(column);
    const missing = column.id === 'reason' ? table.gone : '';
    return {
      id: column.id,
      header,
      incompleteHeader: table.incomplete(header),
      mark: column.id,
      cell: (entry) => (entry >= 0 ? cell(entry) : entry === GONE ? missing : ''),
    };
  });
  const assign: Assign = (keys) =>
    Int32Array.from(keys, (key) => (isBlank(key) ? NO_KEY : (table.customerOf(key) ?? GONE)));
  const now = sheet.read();
  const snapshot = {cells: now, headerIndex: 0, keyColumn, own};
  publish({book, sheet, snapshot, targets, assign, pace});
};
