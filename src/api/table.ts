/** The steps that recognising and classifying share: which sheet, its cells, our own columns in it, and what was read. */
import type {Cell} from '../cells';
import {defaultOptions, type ClassOptions} from '../classify/options';
import {dayFromIso} from '../customers/dates';
import {readCustomers, readPeriods, type RowsReading} from '../customers/readRows';
import {type OrdersReading, readOrders} from '../customers/read';
import {type Choices, type Recognition, recognise} from '../customers/recognise';
import {type Facts, factsOfHistory} from '../customers/facts';
import {UserError} from '../errors';
import type {Book, Mark, SheetPort} from '../google/port';
import type {ClassifyRequest} from './request';
import {isCustomersSheet, marksOn, ownColumns, places} from './own';

export interface OpenTable {
  readonly sheet: SheetPort;
  readonly cells: Cell[][];
  readonly marks: readonly Mark[];
  readonly own: ReadonlyMap<string, number>;
  readonly recognition: Recognition;
}

const LOOKS = 3;

/**
 * @throws UserError noSheet, ownSheet, and all of recognise()
 */
export const openTable = (book: Book, sheetId: number | undefined, choices: Choices): OpenTable => {
  const sheet = sheetId === undefined ? book.activeSheet() : book.sheet(sheetId);
  if (!sheet) throw new UserError('noSheet');
  let marks = book.marks();
  let cells = sheet.read();
  if (isCustomersSheet(marks, sheet, cells)) throw new UserError('ownSheet', {sheet: sheet.name()});
  let own = ownColumns(cells, marksOn(marks, sheet));
  // A marked column that holds something else is either the user's now, or columns moved between the two looks.
  for (let look = 0; look < LOOKS && own.size < marksOn(marks, sheet).length; look++) {
    const again = book.marks();
    if (places(again) === places(marks)) break;
    marks = again;
    cells = sheet.read();
    own = ownColumns(cells, marksOn(marks, sheet));
  }
  const recognition = recognise(cells, new Set(own.values()), choices, book.calendar.dayOf);
  return {sheet, cells, marks, own, recognition};
};

export interface ReadTable {
  readonly reading: OrdersReading | RowsReading;
  readonly facts: Facts;
}

export const readTable = (
  book: Book,
  locale: string,
  table: OpenTable,
  choices: Choices,
  options: ClassOptions,
): ReadTable => {
  const {cells, recognition} = table;
  const {asOf, periodDays} = options;
  const context = {locale, dayOf: book.calendar.dayOf, asOf, choices};
  if (recognition.layout === 'orders') {
    const reading = readOrders(cells, recognition, context);
    return {reading, facts: factsOfHistory(reading.history, reading.hasAmounts, asOf, periodDays)};
  }
  const read = recognition.layout === 'periods' ? readPeriods : readCustomers;
  const reading = read(cells, recognition, context, periodDays);
  return {reading, facts: reading.facts};
};

export const asOfDay = (book: Book, iso: string | undefined): number =>
  (iso === undefined ? undefined : dayFromIso(iso)) ?? book.today();

export const optionsOf = (book: Book, request: ClassifyRequest): ClassOptions => {
  const defaults = defaultOptions(asOfDay(book, request.asOf));
  return {
    ...defaults,
    interval: request.interval,
    periodDays: request.periodDays ?? defaults.periodDays,
    cuts: request.cuts ?? defaults.cuts,
    margin: request.margin,
    retention: request.retention,
    discount: request.discount ?? defaults.discount,
    threshold: request.threshold,
    lifecycle: {
      ...defaults.lifecycle,
      atRiskIntervals: request.atRiskIntervals ?? defaults.lifecycle.atRiskIntervals,
      lapseIntervals: request.lapseIntervals ?? defaults.lifecycle.lapseIntervals,
      retentionOrders: request.retentionOrders ?? defaults.lifecycle.retentionOrders,
    },
  };
};

/** valibot leaves `undefined` where nothing was sent; the core knows only "present" and "absent". */
export const choicesOf = (sent: ClassifyRequest['choices']): Choices => ({
  ...(sent?.columns ? {columns: sent.columns} : {}),
  ...(sent?.dateOrder ? {dateOrder: sent.dateOrder} : {}),
});
