/** Why the customer of one row is in each class, with the numbers that decided. Reads, and writes nothing. */
import {type Cell, isBlank} from '../base/cells';
import {NONE} from '../classes/classes';
import {reasonOf, type Results} from '../classes/results';
import {isoDay} from '../reading/dates';
import type {Reading} from '../tables/reading';
import type {NumberTold} from '../tables/readKind';
import {kindRead} from '../tables/recognise';
import {UserError} from '../base/errors';
import type {SheetPort, NamedSheet} from '../google/port';
import {fill, languages, type Messages} from '../messages';
import type {CallContext} from '../door/context';
import {customersHeader, sourceOf, topOf} from '../sheet/ownership';
import * as v from 'valibot';
import {asOf, choices, optionEntries, rowNumber, sheet} from '../door/request';
import {group} from '../door/validated';
import {defineCall} from './defineCall';
import {choicesOf, openTable, type OpenTable, optionsOf, readTable} from '../run/table';
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
  /** By id; null: not known. */
  readonly numbers: Readonly<Record<string, number | null>>;
  /** Which of them are told, in their order, and how they are written. */
  readonly told: readonly NumberTold[];
  /** Days on which something happened, such as orders, oldest first, the last 200. */
  readonly dates: readonly {readonly day: string; readonly amount: number | null}[];
  readonly dateCount: number;
}

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
  const {book} = context;
  const messages = request.language ? languages[request.language] : context.messages;
  const sheet = sheetOf(book, request.sheet);
  const row = request.row ?? sheet.activeCell().row;
  const marks = book.marks();
  const source = sourceOf(book, marks, sheet);
  // Before the table is read: a row without a customer is told at once.
  const key = source && keyOn(sheet, row);
  const table = openTable(book, source ?? sheet, choicesOf(request.choices), marks);
  if (!source) checkRow(table, row);
  const options = optionsOf(book, request);
  const {reading, classify} = readTable(context, table, options, source ? undefined : row);
  const results = classify();
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
  const {numbers, dates} = results.particulars(entry);
  return {
    sheet: {id: sheet.id, name: sheet.name()},
    row,
    customer: nameOf(entry === undefined ? customer : (results.names[entry] ?? customer)),
    setAside,
    classes: entry === undefined ? [] : classesOf(results, entry, messages),
    reason: entry === undefined ? found.reason : reasonOf(results, entry, messages),
    numbers,
    told: kindRead(table.recognition).numbers,
    dates: dates.slice(-MOST_DATES).map(({day, amount}) => ({day: isoDay(day), amount})),
    dateCount: dates.length,
  };
};

export const explain = defineCall('explain', {request: explainRequest, run: explained});

const nameOf = (cell: Cell): string =>
  (typeof cell === 'object' ? cell.toISOString() : String(cell).trim()).slice(0, LONGEST_NAME);

/** The customer's name in a row of a sheet of customers. @throws UserError noRow */
const keyOn = (sheet: SheetPort, row: number): Cell => {
  const last = sheet.lastRow();
  const header = customersHeader(topOf(sheet));
  const first = (header?.index ?? 0) + 2;
  const key =
    header && row >= first && row <= last
      ? sheet.readBlock(row, header.keyColumn + 1, 1, 1)[0]?.[0]
      : undefined;
  if (key === undefined || isBlank(key)) throw noRow(sheet, row, first, last);
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
  {entryOfRow, setAside}: Reading,
  {cells, recognition}: OpenTable,
  row: number,
  messages: Messages,
): Found => {
  const customer = cells[row - 1]?.[recognition.columns['customer'] ?? 0] ?? '';
  const aside = Object.entries(setAside).find(([, {rows}]) => rows.includes(row));
  if (aside) {
    const words: Readonly<Record<string, string>> = messages.setAside;
    return {customer, entry: undefined, setAside: words[aside[0]] ?? aside[0], reason: ''};
  }
  const entry = entryOfRow[row - recognition.headerIndex - 2] ?? -1;
  return {customer, entry: entry < 0 ? undefined : entry, setAside: null, reason: ''};
};

const classesOf = ({columns}: Results, entry: number, messages: Messages): Explained['classes'] =>
  columns.flatMap(({id, coded, classes, header, isPublished = false}) => {
    if (!coded || !classes) return [];
    const code = coded.codes[classes[entry] ?? NONE] ?? null;
    const labels: Readonly<Record<string, string>> = messages.labels[coded.id];
    return [
      {
        id,
        header: messages.columns[header],
        code,
        label: code === null ? '' : (labels[code] ?? code),
        published: isPublished,
      },
    ];
  });
