/** The steps that recognising and classifying share: which sheet, its cells, our own columns in it, and what was read. */
import type {Cell} from '../base/cells';
import {defaultOptions, type ClassOptions} from '../classes/options';
import {dayFromIso} from '../reading/dates';
import type {Choices, SheetSeen} from '../tables/kind';
import type {ReadTable, Recognised} from '../tables/readKind';
import {recogniseSheet} from '../tables/recognise';
import {verdictOn} from '../tables/verdict';
import {type ErrorKey, UserError} from '../base/errors';
import type {Book, Mark, SheetPort} from '../google/port';
import type {CallContext} from '../door/context';
import type {ClassifyRequest, SentChoices} from '../door/request';
import type {MarkedSheet} from '../sheet/columnMarks';
import {refuseOpen} from './twoReadings';
import {isList} from '../sheet/listMarks';
import {lookAtOwn, type Owned} from '../sheet/ownColumns';
import {isCustomersSheet, isLog} from '../sheet/ownership';

export interface OpenTable extends MarkedSheet, Omit<Owned, 'own'> {
  readonly cells: Cell[][];
  readonly recognition: Recognised;
  readonly seen: SheetSeen;
}

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
  const marks = known ?? book.marks();
  const cells = reading(() => sheet.read());
  if (isList(marks, sheet) || isCustomersSheet(marks, sheet, cells) || isLog(cells))
    throw new UserError('ownSheet', {sheet: sheet.name()});
  const looked = lookAtOwn(book, sheet, marks, cells);
  const seen: SheetSeen = {
    cells: looked.cells,
    ignored: new Set(looked.own.values()),
    choices,
    name: () => sheet.name(),
    dayOf: book.calendar.dayOf,
  };
  return {sheet, ...looked, seen, recognition: recognised(seen)};
};

/** Nothing is wrong with the sheet: it holds something else than what is read. */
const OTHER_KIND: readonly ErrorKey[] = [
  'notReadYet',
  'noKind',
  'noHeader',
  'noCustomerColumn',
  'noDateColumn',
  'joinDayOnly',
  'dayNumbers',
  'monthsWithoutYear',
];

/** A sheet that is refused is said to be what it is. */
const recognised = (seen: SheetSeen): Recognised => {
  try {
    return recogniseSheet(seen);
  } catch (error) {
    if (!(error instanceof UserError) || !OTHER_KIND.includes(error.key)) throw error;
    throw new UserError(error.key, error.params, error.headers, verdictOn(seen));
  }
};

/**
 * @param watchedRow a row, as the sheet numbers it, that is listed with its reason when it is set aside
 * @throws UserError nothingUsable, undecided
 */
export const readTable = (
  context: Pick<CallContext, 'book' | 'locale'>,
  table: OpenTable,
  options: ClassOptions,
  watchedRow?: number,
): ReadTable => {
  const read = readAsIs(context, table, options, watchedRow);
  refuseOpen(read.reading);
  return read;
};

/**
 * As readTable(), for whoever shows what is open and lets a person choose.
 *
 * @throws UserError nothingUsable
 */
export const readAsIs = (
  {book, locale}: Pick<CallContext, 'book' | 'locale'>,
  {recognition, seen: {choices}}: OpenTable,
  options: ClassOptions,
  watchedRow?: number,
): ReadTable =>
  recognition.read(
    {locale, dayOf: book.calendar.dayOf, asOf: options.asOf, choices, watchedRow},
    options,
  );

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
  ...(sent?.leaveOut ? {leaveOut: sent.leaveOut} : {}),
  ...(sent?.count ? {count: sent.count} : {}),
  ...(sent?.rates ? {rates: sent.rates} : {}),
  ...(sent?.answers ? {answers: sent.answers} : {}),
});
