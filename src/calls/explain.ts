/** Why the customer of one row is in each class, with the numbers that decided. Reads, and writes nothing. */
import {type Cell, isBlank} from '../base/cells';
import {NONE} from '../classes/classify';
import {RESULT_COLUMNS, type Results} from '../classes/columns';
import {reasons} from '../classes/reason';
import {isoDay, NO_DAY} from '../reading/dates';
import type {History} from '../classes/history';
import type {OrdersReading} from '../tables/orders/read';
import type {RowsReading} from '../tables/rows';
import {UserError} from '../base/errors';
import type {SheetPort, NamedSheet} from '../google/port';
import {fill, languages, type Messages} from '../messages';
import type {CallContext} from '../door/context';
import {headedColumns, sourceOf} from '../sheet/ownership';
import * as v from 'valibot';
import {asOf, choices, optionEntries, rowNumber, sheet} from '../door/request';
import {group} from '../door/validated';
import {defineCall} from './defineCall';
import {
  choicesOf,
  classifyTable,
  openTable,
  type OpenTable,
  optionsOf,
  readTable,
} from '../run/table';
import {sheetOf} from '../sheet/tableBehind';

export interface Explained {
  readonly sheet: NamedSheet;
  /** As the sheet numbers it. */
  readonly row: number;
  readonly customer: string;
  /** Why the row was not used; then there are no classes. */
  readonly setAside: string | null;
  readonly classes: readonly {
    readonly id: string;
    readonly header: string;
    /** null: no class. */
    readonly code: string | null;
    readonly label: string;
    readonly published: boolean;
  }[];
  readonly reason: string;
  /** null: not known. */
  readonly numbers: Readonly<Record<NumberId, number | null>>;
  /** Days with orders, oldest first, the last 200. */
  readonly dates: readonly {readonly day: string; readonly amount: number | null}[];
  readonly dateCount: number;
}

type NumberId =
  | 'orders'
  | 'revenue'
  | 'periodRevenue'
  | 'daysSinceLast'
  | 'interval'
  | 'atRiskFrom'
  | 'lapseFrom'
  | 'ltv';

const MOST_DATES = 200;
const LONGEST_NAME = 500;

/** The customer as far as the row tells, and which one of the results; undefined with the reason why there is none. */
interface Found {
  readonly customer: Cell;
  readonly entry: number | undefined;
  readonly setAside: string | null;
  readonly reason: string;
}

const explainRequest = group({
  sheet,
  row: v.optional(rowNumber),
  choices: v.optional(choices),
  asOf,
  ...optionEntries,
});

/** @throws UserError noRow, and all of openTable() and the readers */
const explained = (
  context: CallContext,
  request: v.InferOutput<typeof explainRequest>,
): Explained => {
  const {book, locale} = context;
  const messages = request.language ? languages[request.language] : context.messages;
  const sheet = sheetOf(book, request.sheet);
  const row = request.row ?? sheet.activeCell().row;
  const marks = book.marks();
  const source = sourceOf(book, marks, sheet);
  // Before the table is read: a row without a customer is told at once.
  const key = source && keyOn(sheet, row);
  const choices = choicesOf(request.choices);
  const table = openTable(book, source ?? sheet, choices, marks);
  if (!source) checkRow(table, row);
  const options = optionsOf(book, request);
  const read = readTable(book, locale, table, choices, options, source ? undefined : row);
  const {reading} = read;
  const {results} = classifyTable(read, options);
  const found =
    key === undefined
      ? inTable(reading, table, row, messages)
      : {
          customer: key,
          entry: reading.customerOf(key),
          setAside: null,
          reason: fill(messages.reasons.gone, {date: messages.day(options.asOf)}),
        };
  const {customer, entry, setAside} = found;
  const dates = entry === undefined ? [] : datesOf(reading.history, results, entry);
  return {
    sheet: {id: sheet.id, name: sheet.name()},
    row,
    customer: nameOf(entry === undefined ? customer : (results.names[entry] ?? customer)),
    setAside,
    classes: entry === undefined ? [] : classesOf(results, entry, messages),
    reason:
      entry === undefined
        ? found.reason
        : String(
            reasons(results, {messages, codes: false, day: isoDay, dayText: messages.day})(entry),
          ),
    numbers: numbersOf(results, entry),
    dates: dates.slice(-MOST_DATES),
    dateCount: dates.length,
  };
};

export const explain = defineCall('explain', {request: explainRequest, run: explained});

const nameOf = (cell: Cell): string =>
  (typeof cell === 'object' ? cell.toISOString() : String(cell).trim()).slice(0, LONGEST_NAME);

/** The customer's name in a row of a sheet of customers. @throws UserError noRow */
const keyOn = (sheet: SheetPort, row: number): Cell => {
  const last = sheet.lastRow();
  const [header = []] = last ? sheet.readBlock(1, 1, 1, sheet.lastColumn()) : [];
  const column = headedColumns(header).get('customer');
  const key =
    column !== undefined && row > 1 && row <= last
      ? sheet.readBlock(row, column + 1, 1, 1)[0]?.[0]
      : undefined;
  if (key === undefined || isBlank(key)) throw noRow(sheet, row, 2, last);
  return key;
};

const checkRow = ({sheet, cells, recognition, own}: OpenTable, row: number): void => {
  const ours = new Set(own.values());
  const isFilled = cells[row - 1]?.some((cell, column) => !isBlank(cell) && !ours.has(column));
  const first = recognition.headerIndex + 2;
  if (row < first || !isFilled) throw noRow(sheet, row, first, cells.length);
};

const noRow = (sheet: SheetPort, row: number, first: number, last: number): UserError =>
  new UserError('noRow', {row, sheet: sheet.name(), first, last});

const inTable = (
  reading: OrdersReading | RowsReading,
  {cells, recognition}: OpenTable,
  row: number,
  messages: Messages,
): Found => {
  const customer = cells[row - 1]?.[recognition.columns.customer ?? 0] ?? '';
  const aside = Object.entries(reading.setAside).find(([, {rows}]) => rows.includes(row));
  if (aside) {
    const words: Readonly<Record<string, string>> = messages.setAside;
    return {customer, entry: undefined, setAside: words[aside[0]] ?? aside[0], reason: ''};
  }
  const entry =
    'rowCustomer' in reading
      ? (reading.rowCustomer[row - recognition.headerIndex - 2] ?? -1)
      : reading.lineRow.indexOf(row - 1);
  return {customer, entry: entry < 0 ? undefined : entry, setAside: null, reason: ''};
};

const classesOf = (results: Results, entry: number, messages: Messages): Explained['classes'] =>
  RESULT_COLUMNS.flatMap((column) => {
    const {id, coded} = column;
    if (!coded) return [];
    const at = coded.of(results.classes)[entry] ?? NONE;
    const code = coded.codes[at] ?? null;
    const labels: Readonly<Record<string, string>> = messages.labels[coded.id];
    return [
      {
        id,
        header: messages.columns[column.header(results)],
        code,
        label: code === null ? '' : (labels[code] ?? code),
        published: column.isPublished ?? false,
      },
    ];
  });

const numbersOf = (
  {facts, classes, asOf}: Results,
  entry: number | undefined,
): Explained['numbers'] => {
  const of = (values: ArrayLike<number>): number | null => {
    const value = entry === undefined ? NaN : (values[entry] ?? NaN);
    return Number.isFinite(value) ? value : null;
  };
  const last = of(facts.last);
  return {
    orders: of(facts.orders),
    revenue: of(facts.revenue),
    periodRevenue: of(facts.periodRevenue),
    daysSinceLast: last === null || last === NO_DAY ? null : asOf - last,
    interval: of(classes.interval),
    atRiskFrom: of(classes.atRiskFrom),
    lapseFrom: of(classes.lapseFrom),
    ltv: of(classes.ltv),
  };
};

/** Order days with what came in on each; of a customer typed by hand the first and the last. */
const datesOf = (
  history: History | undefined,
  {facts}: Results,
  entry: number,
): {day: string; amount: number | null}[] => {
  const amounts = new Map<number, number | null>();
  if (history) {
    const {orders, money} = history;
    const within = (start: Int32Array, see: (i: number) => void): void => {
      for (let i = start[entry] as number; i < (start[entry + 1] as number); i++) see(i);
    };
    within(orders.start, (i) => amounts.set(orders.day[i] as number, null));
    within(money.start, (i) => {
      const day = money.day[i] as number;
      const sum = amounts.get(day);
      if (sum !== undefined) amounts.set(day, (sum ?? 0) + (money.amount[i] as number));
    });
  } else
    for (const day of [facts.first[entry] as number, facts.last[entry] as number])
      if (day !== NO_DAY) amounts.set(day, null);
  return [...amounts]
    .sort(([a], [b]) => a - b)
    .map(([day, amount]) => ({day: isoDay(day), amount}));
};
