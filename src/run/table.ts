/** The steps that recognising and classifying share: which sheet, its cells, our own columns in it, and what was read. */
import type {Cell} from '../base/cells';
import {classify} from '../classes/classify';
import type {Results} from '../classes/columns';
import {defaultOptions, type ClassOptions} from '../classes/options';
import {dayFromIso} from '../reading/dates';
import {type PurchaseGaps, purchaseGaps} from '../classes/history';
import type {Choices, SheetSeen} from '../tables/kind';
import type {ReadTable, Recognition} from '../tables/purchaseKind';
import {readerOf, recogniseSheet} from '../tables/recognise';
import {verdictOn} from '../tables/verdict';
import {type ErrorKey, UserError} from '../base/errors';
import type {Book, Mark, SheetPort} from '../google/port';
import type {ClassifyRequest, SentChoices} from '../door/request';
import type {MarkedSheet} from '../sheet/columnMarks';
import {isList} from '../sheet/listMarks';
import {isCustomersSheet, isLog, marksOn, ownColumns, places} from '../sheet/ownership';

export interface OpenTable extends MarkedSheet {
  readonly cells: Cell[][];
  readonly recognition: Recognition;
  readonly seen: SheetSeen;
}

const LOOKS = 3;

/**
 * @param known marks that have just been looked up
 * @param reading measures how long Google takes
 * @throws UserError ownSheet, and all of recognise()
 */
export const openTable = (
  book: Book,
  sheet: SheetPort,
  choices: Choices,
  known?: readonly Mark[],
  reading: (read: () => Cell[][]) => Cell[][] = (read) => read(),
): OpenTable => {
  let marks = known ?? book.marks();
  let cells = reading(() => sheet.read());
  if (isList(marks, sheet) || isCustomersSheet(marks, sheet, cells) || isLog(cells))
    throw new UserError('ownSheet', {sheet: sheet.name()});
  let own = ownColumns(cells, marksOn(marks, sheet));
  // A marked column that holds something else is either the user's now, or columns moved between the two looks.
  for (let look = 0; look < LOOKS && own.size < marksOn(marks, sheet).length; look++) {
    const again = book.marks();
    if (places(again) === places(marks)) break;
    marks = again;
    cells = sheet.read();
    own = ownColumns(cells, marksOn(marks, sheet));
  }
  const seen: SheetSeen = {
    cells,
    ignored: new Set(own.values()),
    choices,
    name: () => sheet.name(),
    dayOf: book.calendar.dayOf,
  };
  return {sheet, cells, marks, own, seen, recognition: recognised(seen)};
};

/** Nothing is wrong with the sheet: it holds something else than what is read. */
const OTHER_KIND: readonly ErrorKey[] = [
  'notReadYet',
  'noKind',
  'noHeader',
  'noCustomerColumn',
  'noDateColumn',
];

/** A sheet that is refused is said to be what it is. */
const recognised = (seen: SheetSeen): Recognition => {
  try {
    return recogniseSheet(seen);
  } catch (error) {
    if (!(error instanceof UserError) || !OTHER_KIND.includes(error.key)) throw error;
    throw new UserError(error.key, error.params, error.headers, verdictOn(seen));
  }
};

export type {ReadTable};

export interface ClassifiedTable {
  readonly results: Results;
  /** Days between orders; undefined for a table that does not tell. */
  readonly gaps: PurchaseGaps | undefined;
}

export const classifyTable = (
  {reading, facts}: ReadTable,
  options: ClassOptions,
): ClassifiedTable => {
  const gaps = reading.history && purchaseGaps(reading.history.orders);
  return {
    gaps,
    results: {
      facts,
      classes: classify(facts, gaps?.median, options),
      names: reading.names,
      asOf: options.asOf,
      periodDays: options.periodDays,
    },
  };
};

/** @throws UserError nothingUsable */
export const readTable = (
  book: Book,
  locale: string,
  table: OpenTable,
  choices: Choices,
  options: ClassOptions,
  watchedRow?: number,
): ReadTable => {
  const {cells, recognition} = table;
  const context = {locale, dayOf: book.calendar.dayOf, asOf: options.asOf, choices, watchedRow};
  return readerOf(recognition).read(cells, recognition, context, options.periodDays);
};

export const asOfDay = (book: Book, iso: string | undefined): number =>
  (iso === undefined ? undefined : dayFromIso(iso)) ?? book.today();

/** @param asOf days since 1970-01-01, where it is known as a number */
export const optionsOf = (
  book: Book,
  request: ClassifyRequest,
  asOf = asOfDay(book, request.asOf),
): ClassOptions => {
  const defaults = defaultOptions(asOf);
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
export const choicesOf = (sent: SentChoices | null | undefined): Choices => ({
  ...(sent?.kind ? {kind: sent.kind} : {}),
  ...(sent?.columns ? {columns: sent.columns} : {}),
  ...(sent?.dateOrder ? {dateOrder: sent.dateOrder} : {}),
});
