/**
 * Classifies the table on a sheet and writes the results: tags beside each order and a sheet of customers, or result columns
 * beside each customer. Everything is computed before the first write.
 */
import {type Cell, type Cells, isBlank} from '../cells';
import {
  BASE_COLUMNS,
  isPredicted,
  OPTIONAL_COLUMNS,
  ORDER_TAGS,
  RESULT_COLUMNS,
  type ResultColumn,
  type Results,
  type Wording,
} from '../classify/columns';
import {perDay} from '../classify/perDay';
import type {OrdersReading} from '../customers/read';
import type {RowsReading} from '../customers/readRows';
import type {Recognition} from '../customers/recognise';
import {type Notice, UserError} from '../errors';
import {fill, messagesFor} from '../messages';
import {type SheetPort, SheetShrunk} from '../google/port';
import {type Before, changesOf, GONE, NOBODY} from './changes';
import {customersSheet, writeCustomers} from './customersSheet';
import type {Call} from './edge';
import {unfilterBefore} from './filter';
import {headedColumns, linkedSheet, markValue, marksOn} from './own';
import {reporter, type Reporter} from './progress';
import {makePace, OutOfTime, type Pace, type Rows} from './pace';
import {predictionAnswer} from './predict/answer';
import {predictTable} from './predict/fit';
import {writeModel} from './predict/sheet';
import {publish, TableMoved, type Assign, type Target} from './publish';
import {isForbidden} from './refusal';
import {rememberRun} from './remembered';
import {checked, type ClassifyRequest, schemas} from './request';
import {forgetUnfinished, goingOn, keepUnfinished, unfinishedRun} from './unfinished';
import {classNotices, plainTable, scoreCounts, summarise, type Summary} from './summary';
import {
  choicesOf,
  classifyTable,
  dayText,
  openTable,
  type OpenTable,
  optionsOf,
  readTable,
  type ReadTable,
  sheetOf,
} from './table';

export interface Classified {
  /** Rows in the sheet so far, when time ran out: the same request again goes on. */
  readonly unfinished?: Rows;
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
export const classify = (call: Call, sent: unknown): Classified => {
  const {book} = call;
  const request = checked(schemas.classify, sent);
  const messages = request.language ? messagesFor(request.language) : call.messages;
  const report = reporter(book, request.run);
  return book.locked(() => {
    const {classified} = classifyWith({...call, messages}, request, report);
    if (classified.unfinished) return classified;
    if (request.run !== undefined) rememberRun(book, classified.summary);
    report('done');
    return classified;
  });
};

/** Results as they stand in the sheet (unless it is unfinished), and what they were told from. */
export interface Run {
  readonly classified: Classified;
  readonly results: Results;
  readonly reading: OrdersReading | RowsReading;
  /** As it stood before the run wrote. */
  readonly table: OpenTable;
  /** The sheet of the customers of a table of orders. */
  readonly customersSheetPort: SheetPort | undefined;
}

/**
 * For whoever holds the document lock already: classifies, and gives more than the summary.
 *
 * @param began instant at which the execution began, of which Google allows six minutes
 */
export const classifyWith = (
  call: Call,
  request: ClassifyRequest,
  report: Reporter = () => undefined,
  began = Date.now(),
): Run => {
  const pace = makePace(began, (rows) => {
    report('write', rows);
  });
  const {book} = call;
  const {id} = sheetOf(book, request.sheet);
  const left = unfinishedRun(book, id);
  const wanted = goingOn(book, left, request);
  const restored = new Set<string>();
  const earlier: Earlier = {};
  for (let attempt = 1; ; attempt++) {
    try {
      const done = run(call, wanted, report, [...restored], earlier, pace);
      if (done.classified.unfinished) keepUnfinished(book, id, request, done.results.asOf);
      else if (left !== undefined) forgetUnfinished(book, id);
      return done;
    } catch (error) {
      if (error instanceof TableMoved) error.restored.forEach((header) => restored.add(header));
      else if (!(error instanceof SheetShrunk)) throw error;
      if (attempt === ATTEMPTS) throw new UserError('sheetChanges');
    }
  }
};

const run = (
  call: Call,
  request: ClassifyRequest,
  report: Reporter,
  restored: readonly string[],
  earlier: Earlier,
  pace: Pace,
): Run => {
  const {book, locale, messages} = call;
  const started = Date.now();
  report('read');
  const choices = choicesOf(request.choices);
  const options = optionsOf(book, request);
  const table = openTable(book, sheetOf(book, request.sheet), choices, undefined, pace.reading);
  const {sheet} = table;
  // Asked before anything is written: Google answers it only when all formulas have been calculated.
  const name = sheet.name();
  const opened = Date.now();
  const read = readTable(book, locale, table, choices, options);
  const {reading, facts} = read;
  report('classify', {rows: reading.rows, customers: facts.count});
  const told = classifyTable(read, options);
  const {gaps} = told;
  if (isPredicting(request)) report('predict');
  const found = isPredicting(request)
    ? predictTable(book, sheet.id, read, options, told.results.classes.store.basis, pace.hasTime)
    : undefined;
  const predicted = found === 'later' ? undefined : found;
  const results: Results = {...told.results, predicted};
  const prediction = predicted && predictionAnswer(predicted.prediction, messages);
  const computed = Date.now();
  report('write');
  const checking = (): void => {
    report('check');
  };
  const written =
    found === 'later'
      ? undefined
      : inTime(pace, () => write(call, request, table, read, results, checking, earlier, pace));
  const model =
    written && prediction
      ? writeModel(
          book,
          sheet,
          name,
          prediction,
          results,
          dayText(request.language ?? locale),
          messages,
        )
      : undefined;
  const ended = Date.now();

  const notices: Notice[] = [
    ...reading.notices,
    ...classNotices(results.classes, facts, gaps !== undefined),
  ];
  if (isPredicting(request) && !reading.history) notices.push({code: 'NO_ORDER_DAYS', count: 1});
  if (predicted && prediction?.chosen === null)
    notices.push({code: 'NOT_PREDICTED', count: 1, params: {why: prediction.why}});
  if (restored.length)
    notices.push({
      code: 'CELLS_PUT_BACK',
      count: restored.length,
      params: {columns: restored.join(', ')},
    });
  const summary = summarise(
    reading,
    table.recognition,
    results,
    gaps,
    options.lifecycle,
    notices,
    messages,
  );
  const classified: Classified = {
    ...(written ? {} : {unfinished: pace.progress()}),
    summary: {
      ...summary,
      // Whoever follows a run draws its result.
      counts: {
        ...summary.counts,
        ...(request.run === undefined ? {} : {scores: scoreCounts(results)}),
      },
      sheet: {id: sheet.id, name},
      customersSheet: written?.named ?? null,
      ...(prediction
        ? {prediction: {...prediction, sheet: model ? {id: model.id, name: model.name()} : null}}
        : {}),
      currency: request.currency?.trim() || (reading.currency ?? null),
      changes: written ? changesOf(written.before, results, book.calendar.dayOf) : null,
      milliseconds: {
        read: opened - started,
        classify: computed - opened,
        write: ended - computed,
      },
    },
    ...(request.table ? {table: plainTable(results, messages, request.table === 'codes')} : {}),
  };
  return {classified, results, reading, table, customersSheetPort: written?.customers};
};

const isPredicting = ({predict, columns}: ClassifyRequest): boolean =>
  predict === true || (columns?.some(isPredicted) ?? false);

/**
 * @returns undefined when time ran out between two blocks
 * @throws UserError tooSlow when not one block was written: the next run would not get further
 */
const inTime = (pace: Pace, work: () => Written): Written | undefined => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    if (!pace.moved()) throw new UserError('tooSlow');
    return undefined;
  }
};

/** What a run that has to begin anew knows of its first attempt: the sheet of customers as it stood before that. */
interface Earlier {
  customers?: Cells;
}

interface Written {
  /** Our columns as they stood. */
  readonly before: Before;
  readonly customers: SheetPort | undefined;
  readonly named: Summary['customersSheet'];
}

const write = (
  {book, locale, messages}: Call,
  request: ClassifyRequest,
  table: OpenTable,
  read: ReadTable,
  results: Results,
  checking: () => void,
  earlier: Earlier,
  pace: Pace,
): Written => {
  const {sheet, marks, own, cells, recognition} = table;
  const {reading} = read;
  const chosen = RESULT_COLUMNS.filter(
    ({id}) =>
      (request.columns ? request.columns.includes(id) : !OPTIONAL_COLUMNS.includes(id)) ||
      (results.predicted && isPredicted(id)),
  );
  const sayDay = dayText(request.language ?? locale);
  const wording: Wording = {
    messages,
    codes: false,
    // One Date a day: sheets of 100,000 rows hold a few hundred days.
    day: perDay((day) => new Date(book.calendar.instantOf(day))),
    dayText: sayDay,
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
        mark: markValue(
          column.id,
          i === 0 && customers !== undefined ? {customers, source: sheet.id} : undefined,
        ),
        cell: (entry) => (entry >= 0 ? cell(entry) : ''),
      };
    });
  const snapshot = {
    cells,
    headerRow: recognition.headerRow,
    keyColumn: recognition.columns.customer ?? 0,
    own,
  };
  const from = recognition.headerRow + 1;

  if (reading.layout === 'customers' || reading.layout === 'periods') {
    pace.begin(cells.length - from);
    const rows = entriesOfRows(reading as RowsReading, table);
    unfilterBefore(sheet, own);
    publish(
      book,
      sheet,
      snapshot,
      targetsOf(chosen),
      assignRows(reading as RowsReading, table, rows),
      pace,
      undefined,
      checking,
    );
    markFound(table);
    return {
      before: {cells, from, own, customerOf: (row) => rows[row - from] ?? NOBODY},
      customers: undefined,
      named: null,
    };
  }
  const orders = reading as OrdersReading;
  const {customers, isNew} = customersSheet(book, marks, sheet, messages);
  const named = {id: customers.id, name: customers.name()};
  const writeSheet = (): void => {
    const columns = [...BASE_COLUMNS, ...chosen];
    const before = writeCustomers(
      book,
      customers,
      {
        columns,
        header,
        incomplete,
        cell: (column) => column.cells(results, wording),
        count: results.classes.count,
        customerOf: reading.customerOf,
        gone: fill(messages.reasons.gone, {date: sayDay(results.asOf)}),
      },
      pace,
    );
    earlier.customers ??= before;
  };
  const tags = chosen.filter(({id}) => ORDER_TAGS.includes(id));
  pace.begin(results.classes.count + (tags.length ? cells.length - from : 0));
  if (tags.length) {
    try {
      publish(
        book,
        sheet,
        snapshot,
        targetsOf(tags, customers.id),
        assignCustomers(orders, table),
        pace,
        writeSheet,
        checking,
      );
    } catch (error) {
      if (isNew && isForbidden(error)) book.deleteSheet(customers);
      throw error;
    }
    relink(table, tags[0] as ResultColumn, customers.id);
    markFound(table, tags[0], customers.id);
  } else writeSheet();
  return {
    before: customersBefore(earlier.customers ?? [], reading) ?? {
      cells,
      from,
      own,
      customerOf: (row) => orders.rowCustomer[row - from] ?? NOBODY,
    },
    customers,
    named,
  };
};

/** The sheet of customers tells more than the tags: who has left the orders, and the day of the run before. */
const customersBefore = (
  cells: Cells,
  {customerOf}: OrdersReading | RowsReading,
): Before | undefined => {
  const own = headedColumns(cells[0] ?? []);
  const key = own.get('customer');
  if (key === undefined) return undefined;
  return {
    cells,
    from: 1,
    own,
    customerOf: (row) => {
      const cell = cells[row]?.[key];
      return isBlank(cell) ? NOBODY : (customerOf(cell as Cell) ?? GONE);
    },
  };
};

/** A sheet of customers made anew is named by the mark of our first column. */
const relink = ({marks, sheet, own}: OpenTable, first: ResultColumn, customers: number): void => {
  const column = own.get(first.id);
  const mark = marksOn(marks, sheet).find((known) => known.column - 1 === column);
  if (mark && linkedSheet(mark) !== customers)
    mark.change(markValue(first.id, {customers, source: sheet.id}));
};

/**
 * Columns that were found by their headers, in a copy of a sheet, get their marks: beside a column with a mark, those without
 * would be a person's.
 */
const markFound = (
  {marks, sheet, own}: OpenTable,
  first?: ResultColumn,
  customers?: number,
): void => {
  const marked = new Set(marksOn(marks, sheet).map(({column}) => column - 1));
  for (const [id, column] of own) {
    if (marked.has(column)) continue;
    const isLinked = id === first?.id && customers !== undefined;
    sheet.markColumn(
      column + 1,
      markValue(id, isLinked ? {customers, source: sheet.id} : undefined),
    );
  }
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

/** Entry of each row below the header, -1 for none. */
const entriesOfRows = (reading: RowsReading, {cells, recognition}: OpenTable): Int32Array => {
  const from = recognition.headerRow + 1;
  const entries = new Int32Array(cells.length - from).fill(-1);
  reading.lineRow.forEach((row, entry) => (entries[row - from] = entry));
  return entries;
};

/**
 * One result a row. While the keys stand as they were read, row for row; after rows have moved, by key, which has to be unique.
 */
const assignRows = (
  reading: RowsReading,
  {cells, recognition}: OpenTable,
  entryOfRow: Int32Array,
): Assign => {
  const keyColumn = recognition.columns.customer ?? 0;
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
