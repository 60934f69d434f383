/**
 * Classifies the table on a sheet and writes the results: tags beside each order and a sheet of customers, or result columns
 * beside each customer. Everything is computed before the first write.
 */
import type {Cell, Cells} from '../cells';
import {classify as classesOf} from '../classify/classify';
import {
  BASE_COLUMNS,
  OPTIONAL_COLUMNS,
  ORDER_TAGS,
  RESULT_COLUMNS,
  type ResultColumn,
  type Results,
  type Wording,
} from '../classify/columns';
import {perDay} from '../classify/perDay';
import {isoDay, civilFromDay} from '../customers/dates';
import {purchaseGaps} from '../customers/history';
import type {OrdersReading} from '../customers/read';
import type {RowsReading} from '../customers/readRows';
import type {Recognition} from '../customers/recognise';
import {UserError} from '../errors';
import {fill, messagesFor} from '../messages';
import {SheetShrunk} from '../google/port';
import {customersSheet, writeCustomers} from './customersSheet';
import type {Call} from './edge';
import {linkedSheet, markValue, marksOn} from './own';
import {publish, TableMoved, type Assign, type Target} from './publish';
import {checked, type ClassifyRequest, schemas} from './request';
import {classNotices, plainTable, summarise, type Summary} from './summary';
import {choicesOf, openTable, type OpenTable, optionsOf, readTable, type ReadTable} from './table';

export interface Classified {
  readonly summary: Summary & {
    readonly milliseconds: {
      readonly read: number;
      readonly classify: number;
      readonly write: number;
    };
  };
  readonly table?: ReturnType<typeof plainTable>;
}

/** How often a run begins anew because another editor moved columns under it. */
const ATTEMPTS = 3;

/** @throws UserError busy, sheetChanges, and all of openTable() and the readers */
export const classify = ({book, locale, messages: spoken}: Call, sent: unknown): Classified => {
  const request = checked(schemas.classify, sent);
  const messages = request.language ? messagesFor(request.language) : spoken;
  return book.locked(() => {
    const restored = new Set<string>();
    for (let attempt = 1; ; attempt++) {
      try {
        return run({book, locale, messages}, request, [...restored]);
      } catch (error) {
        if (error instanceof TableMoved) error.restored.forEach((header) => restored.add(header));
        else if (!(error instanceof SheetShrunk)) throw error;
        if (attempt === ATTEMPTS) throw new UserError('sheetChanges');
      }
    }
  });
};

const run = (call: Call, request: ClassifyRequest, restored: readonly string[]): Classified => {
  const {book, locale, messages} = call;
  const started = Date.now();
  const choices = choicesOf(request.choices);
  const options = optionsOf(book, request);
  const table = openTable(book, request.sheet, choices);
  const opened = Date.now();
  const read = readTable(book, locale, table, choices, options);
  const {reading, facts} = read;
  const gaps = reading.history && purchaseGaps(reading.history.orders);
  const classes = classesOf(facts, gaps?.median, options);
  const results: Results = {
    facts,
    classes,
    names: reading.names,
    asOf: options.asOf,
    periodDays: options.periodDays,
  };
  const classified = Date.now();
  write(call, request, table, read, results);
  const written = Date.now();

  const notices = [...reading.notices, ...classNotices(classes, facts, gaps !== undefined)];
  if (restored.length)
    notices.push({
      code: 'CELLS_PUT_BACK',
      count: restored.length,
      params: {columns: restored.join(', ')},
    });
  return {
    summary: {
      ...summarise(reading, table.recognition, results, gaps, options.lifecycle, notices, messages),
      milliseconds: {
        read: opened - started,
        classify: classified - opened,
        write: written - classified,
      },
    },
    ...(request.table ? {table: plainTable(results, messages, request.table === 'codes')} : {}),
  };
};

/** Day first in Spanish, ISO elsewhere: a sentence must not be read two ways. */
const dayText = (locale: string): ((day: number) => string) =>
  /^es/i.test(locale)
    ? (day) => {
        const {year, month, day: date} = civilFromDay(day);
        return `${String(date)}/${String(month)}/${String(year)}`;
      }
    : isoDay;

const write = (
  {book, locale, messages}: Call,
  request: ClassifyRequest,
  table: OpenTable,
  read: ReadTable,
  results: Results,
): void => {
  const {sheet, marks, own, cells, recognition} = table;
  const {reading} = read;
  const chosen = RESULT_COLUMNS.filter(({id}) =>
    request.columns ? request.columns.includes(id) : !OPTIONAL_COLUMNS.includes(id),
  );
  const wording: Wording = {
    messages,
    codes: false,
    // One Date a day: sheets of 100,000 rows hold a few hundred days.
    day: perDay((day) => new Date(book.calendar.instantOf(day))),
    dayText: dayText(locale),
  };
  const header = (column: ResultColumn): string => messages.columns[column.header(results)];
  const incomplete = (text: string): string => fill(messages.sheets.incomplete, {header: text});
  const targetsOf = (columns: readonly ResultColumn[], customers?: number): Target[] =>
    columns.map((column, i) => {
      const cell = column.cells(results, wording);
      return {
        id: column.id,
        header: header(column),
        incompleteHeader: incomplete(header(column)),
        mark: markValue(column.id, i === 0 ? customers : undefined),
        cell: (entry) => (entry >= 0 ? cell(entry) : ''),
      };
    });
  const snapshot = {
    cells,
    headerRow: recognition.headerRow,
    keyColumn: recognition.columns.customer ?? 0,
    own,
  };

  if (reading.layout === 'customers' || reading.layout === 'periods') {
    publish(
      book,
      sheet,
      snapshot,
      targetsOf(chosen),
      assignRows(reading as RowsReading, table),
      () => undefined,
    );
    return;
  }
  const customers = customersSheet(book, marks, sheet, messages);
  const writeSheet = (): void => {
    const columns = [...BASE_COLUMNS, ...chosen];
    writeCustomers(book, customers, {
      columns,
      header,
      incomplete,
      cell: (column) => column.cells(results, wording),
      count: results.classes.count,
      customerOf: reading.customerOf,
      gone: fill(messages.reasons.gone, {date: dayText(locale)(results.asOf)}),
    });
  };
  const tags = chosen.filter(({id}) => ORDER_TAGS.includes(id));
  if (!tags.length) {
    writeSheet();
    return;
  }
  publish(
    book,
    sheet,
    snapshot,
    targetsOf(tags, customers.id),
    assignCustomers(reading as OrdersReading, table),
    writeSheet,
  );
  relink(table, tags[0] as ResultColumn, customers.id);
};

/** A sheet of customers made anew is named by the mark of our first column. */
const relink = ({marks, sheet, own}: OpenTable, first: ResultColumn, customers: number): void => {
  const column = own.get(first.id);
  const mark = marksOn(marks, sheet).find((known) => known.column - 1 === column);
  if (mark && linkedSheet(mark) !== customers) mark.change(markValue(first.id, customers));
};

/** While the keys stand as they were read, the customer of each row is known; else each key is looked up. */
const assignCustomers = (
  {rowCustomer, customerOf}: OrdersReading,
  {cells, recognition}: OpenTable,
): Assign => {
  const asRead = keysAsRead(cells, recognition);
  return (keys) =>
    asRead(keys) ? rowCustomer : Int32Array.from(keys, (key) => customerOf(key) ?? -1);
};

const keysAsRead = (
  cells: Cells,
  recognition: Recognition,
): ((keys: readonly Cell[]) => boolean) => {
  const from = recognition.headerRow + 1;
  const keyColumn = recognition.columns.customer ?? 0;
  return (keys) =>
    keys.length === cells.length - from &&
    keys.every(
      (key, i) =>
        key === cells[from + i]?.[keyColumn] ||
        String(key) === String(cells[from + i]?.[keyColumn]),
    );
};

/**
 * One result a row. While the keys stand as they were read, row for row; after rows have moved, by key, which has to be unique.
 */
const assignRows = (reading: RowsReading, {cells, recognition}: OpenTable): Assign => {
  const from = recognition.headerRow + 1;
  const keyColumn = recognition.columns.customer ?? 0;
  const entryOfRow = new Int32Array(cells.length - from).fill(-1);
  reading.lineRow.forEach((row, entry) => (entryOfRow[row - from] = entry));
  const asRead = keysAsRead(cells, recognition);
  const entriesOfKey = new Map<number, number[]>();
  reading.lineRow.forEach((row, entry) => {
    const key = reading.customerOf(cells[row]?.[keyColumn] ?? '') ?? -1;
    entriesOfKey.set(key, [...(entriesOfKey.get(key) ?? []), entry]);
  });
  return (keys) => {
    if (asRead(keys)) return entryOfRow;
    const entries = new Int32Array(keys.length).fill(-1);
    for (let i = 0; i < keys.length; i++) {
      const key = reading.customerOf(keys[i] as Cell);
      if (key === undefined) continue;
      const known = entriesOfKey.get(key) ?? [];
      if (known.length !== 1) return undefined;
      entries[i] = known[0] as number;
    }
    return entries;
  };
};
