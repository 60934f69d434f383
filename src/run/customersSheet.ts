/**
 * The sheet of customers that belongs to a table of orders. A new one is written whole; from then on every customer keeps their
 * row, so that comments, colours and whatever a person adds stay with them: new ones come at the end, and who is gone is said so.
 */
import {type Cell, type Cells, isBlank} from '../base/cells';
import type {BoundColumn} from '../classes/column';
import {UserError} from '../base/errors';
import type {Book, Mark, SheetPort} from '../google/port';
import type {Messages} from '../messages';
import {clearColumn} from './customersCells';
import {unfilterBefore} from '../sheet/filter';
import {
  customersHeader,
  type CustomersHeader,
  customersMark,
  findCustomersSheet,
  markedSourceOf,
  marksOn,
  topOf,
} from '../sheet/ownership';
import {
  bothWritten,
  foreignIn,
  isValueOf,
  keepWritten,
  keyOf,
  type Written,
  writtenOf,
  writtenOn,
} from '../sheet/written';
import {newSheet} from '../sheet/newSheet';
import {areMostlyOurs} from '../sheet/ownColumns';
import type {Pace} from '../sheet/pace';
import {type Guard, type GuardedRow, guardOf} from '../sheet/guard';
import {type Assign, type KeptCell, publish, TableMoved, type Target} from '../sheet/publish';

export interface FoundCustomers {
  readonly customers: SheetPort;
  readonly isNew: boolean;
  /** The name of the sheet before, on which our header is not found any more: it is the person's now. */
  readonly left?: string;
}

/** The sheet, made if absent. */
export const customersSheet = (
  book: Book,
  marks: readonly Mark[],
  source: SheetPort,
  messages: Messages,
): FoundCustomers => {
  const existing = findCustomersSheet(book, marks, source);
  const markOf = ({id}: SheetPort): string => customersMark({customers: id, source: source.id});
  if (existing) {
    const top = topOf(existing);
    const header = customersHeader(top, marksOn(marks, existing));
    // In a copied file nothing is remembered of what we wrote.
    const isOurs = !top.length || (header && writtenOn(book, existing.id));
    if (isOurs) {
      if (markedSourceOf(marks, existing) === undefined)
        existing.markColumn((header?.keyColumn ?? 0) + 1, markOf(existing));
      return {customers: existing, isNew: false};
    }
  }
  const customers = newSheet(book, messages.sheets.customers, ({sheet}) => {
    sheet.markColumn(1, markOf(sheet));
  });
  if (!existing) return {customers, isNew: true};
  for (const mark of marks)
    if (mark.sheetId === existing.id && mark.value === markOf(existing)) mark.remove();
  return {customers, isNew: true, left: existing.name()};
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

/** The sheet, and what is to be written there. */
export interface CustomersWork {
  readonly book: Book;
  readonly sheet: SheetPort;
  readonly marks: readonly Mark[];
  readonly table: CustomersTable;
  readonly pace: Pace;
}

export interface CustomersWritten {
  /** What stood there before. */
  readonly before: Cells;
  /** A person's cells in our columns. */
  readonly kept: readonly KeptCell[];
}

/** @throws OutOfTime when the rest has to be written by another run: headers say "incomplete" */
export const writeCustomers = (work: CustomersWork): CustomersWritten => {
  const {book, sheet, marks} = work;
  const before = sheet.lastRow() ? sheet.read() : [];
  const header = customersHeader(before, marksOn(marks, sheet));
  const known = before.length ? writtenOn(book, sheet.id) : undefined;
  const next = writtenBy(work, before, header, known);
  // Before anything is written: a run that is cut off leaves cells that are known as ours.
  const union = bothWritten(known, next);
  remember(work, union, !before.length);
  let kept: readonly KeptCell[] = [];
  if (header) {
    unfilterBefore(sheet, header.own);
    leaveTheirs(work, {before, header, known, union});
    kept = writeBeside(work, {before, header, known, union});
    const chosen = new Set(work.table.columns.map(({id}) => id));
    for (const id of header.own.keys())
      if (!chosen.has(id)) clearColumn(book, sheet, id, marksOn(marks, sheet), known);
  } else if (before.length) throw new TableMoved();
  else writeNew(work);
  remember(work, next, !before.length);
  return {before, kept};
};

/** A column under our header where most is a person's is theirs: ours is made beside, and known by its mark. */
const leaveTheirs = ({book, table}: CustomersWork, {before, header, known}: Standing): void => {
  for (const [id, column] of header.own) {
    if (column === header.keyColumn || table.columns.every((each) => each.id !== id)) continue;
    const isOurs = isValueOf(known, id, book.calendar);
    const filled = before
      .slice(header.index + 1)
      .map((row) => row[column] ?? '')
      .filter((cell) => !isBlank(cell));
    if (!areMostlyOurs(filled, isOurs)) header.own.delete(id);
  }
};

/** A first run does not fail for want of memory: the next one leaves what it made, and says so. @throws UserError storeFull */
const remember = ({book, sheet}: CustomersWork, written: Written, isNew: boolean): void => {
  try {
    keepWritten(book, sheet.id, written);
  } catch (error) {
    if (!isNew || error instanceof UserError) throw error;
  }
};

/** All cells of ours as the run leaves them. */
const writtenBy = (
  {book, table}: CustomersWork,
  before: Cells,
  header: CustomersHeader | undefined,
  known: Written | undefined,
): Written => {
  const {columns, count, customerOf, gone} = table;
  const [subject, ...others] = columns;
  const name = subject && table.cell(subject);
  const cellsOf = others.map((column) => [column.id, table.cell(column)] as const);
  const rows = header ? before.slice(header.index + 1) : [];
  const isName = nameIn(book, known, subject?.id);
  return writtenOf(book.calendar, (add) => {
    for (let c = 0; c < count; c++) {
      const key = keyOf(name?.(c) ?? '');
      if (subject) add(subject.id, key, name?.(c) ?? '');
      for (const [id, cell] of cellsOf) add(id, key, cell(c));
    }
    for (const row of rows) {
      const cell = row[header?.keyColumn ?? 0] ?? '';
      if (!subject || isBlank(cell) || !isName(cell)) continue;
      add(subject.id, keyOf(cell), cell);
      if (customerOf(cell) === undefined) add('reason', keyOf(cell), gone);
    }
  });
};

/** Whether a cell in the column of customers is a name that we wrote there. */
const nameIn = (
  book: Book,
  known: Written | undefined,
  subject = '',
): ((cell: Cell) => boolean) => {
  const foreign = foreignIn(known, [subject], book.calendar);
  return (cell) => !foreign({key: keyOf(cell), cells: [cell]}).length;
};

const writeNew = ({sheet, table, pace}: CustomersWork): void => {
  const {columns, header, incomplete, count} = table;
  const headers = columns.map(header);
  const cellsOf = columns.map((column) => table.cell(column));
  const rows: Cell[][] = [];
  for (let c = 0; c < count; c++) rows.push(cellsOf.map((cell) => cell(c)));
  sheet.reach(count + 1, headers.length);
  // Somebody may have written on the new sheet by now: the run begins anew and finds it so.
  if (sheet.lastRow()) throw new TableMoved();
  if (pace.fits((count + 1) * headers.length)) {
    sheet.write(1, 1, [headers, ...rows]);
    pace.wrote(count);
    return;
  }
  sheet.write(1, 1, [headers.map(incomplete)]);
  pace.write(
    rows,
    () => false,
    (from, some) => {
      sheet.write(from + 2, 1, some);
    },
  );
  sheet.write(1, 1, [headers]);
};

/** Results of rows without one: the customer is no longer in the orders, or there is no customer. */
const GONE = -1;
const NO_KEY = -2;

/** What stands. */
interface Standing {
  readonly before: Cells;
  readonly header: CustomersHeader;
  readonly known: Written | undefined;
  /** That and what is about to be written. */
  readonly union: Written;
}

const writeBeside = (work: CustomersWork, standing: Standing): readonly KeptCell[] => {
  const {book, sheet, table, pace} = work;
  const {before, header, known, union} = standing;
  const {keyColumn, index, own} = header;
  const cells = [...before, ...addCustomers(work, standing)];
  const targets = table.columns.slice(1).map((column): Target => {
    const cell = table.cell(column);
    const heading = table.header(column);
    const missing = column.id === 'reason' ? table.gone : '';
    return {
      id: column.id,
      header: heading,
      incompleteHeader: table.incomplete(heading),
      mark: column.id,
      cell: (entry) => (entry >= 0 ? cell(entry) : entry === GONE ? missing : ''),
    };
  });
  const isName = nameIn(book, known, table.columns[0]?.id);
  const entryOf = (key: Cell): number =>
    isBlank(key) ? NO_KEY : (table.customerOf(key) ?? (isName(key) ? GONE : NO_KEY));
  const assign: Assign = (keys) => Int32Array.from(keys, entryOf);
  const subject = table.columns[0];
  const name = subject && table.cell(subject);
  const ids = targets.map(({id}) => id);
  const guard = guardOf(union, ids, book.calendar, (entry) => name?.(entry) ?? '');
  // Beside a remark in the column of customers nothing is ours.
  const isRemark = ({entry, key}: GuardedRow): boolean => entry === NO_KEY && !isBlank(key);
  const held: Guard['held'] = (row) =>
    isRemark(row)
      ? row.cells.flatMap((cell, place) => (isBlank(cell) ? [] : [place]))
      : guard.held(row);
  return publish({
    book,
    sheet,
    snapshot: {cells, headerIndex: index, keyColumn, own},
    targets,
    assign,
    pace,
    guard: {...guard, held},
  });
};

/** Names of customers who have no row yet, below everything. @returns their rows */
const addCustomers = (
  {sheet, table, pace}: CustomersWork,
  {before, header: {keyColumn, index}}: Standing,
): Cells => {
  const present = new Set(
    before.slice(index + 1).map((row) => table.customerOf(row[keyColumn] ?? '')),
  );
  const name = table.cell(table.columns[0] as BoundColumn);
  const added: Cell[][] = [];
  for (let c = 0; c < table.count; c++) if (!present.has(c)) added.push([name(c)]);
  if (!added.length) return [];
  const at = keyColumn + 1;
  sheet.reach(before.length + added.length, at);
  pace.write(
    added,
    () => false,
    (from, rows) => {
      sheet.write(before.length + 1 + from, at, rows);
    },
  );
  const width = before[0]?.length ?? 0;
  return added.map(([cell = '']) => {
    const row = new Array<Cell>(width).fill('');
    row[keyColumn] = cell;
    return row;
  });
};
