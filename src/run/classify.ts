/** Classifies the table on a sheet: reads, computes everything, writes, and says what was found. */
import type {ClassOptions} from '../classes/options';
import type {Predicted} from '../classes/prediction';
import type {Results} from '../classes/results';
import {isPredicted} from '../tables/columns';
import type {Reading} from '../tables/reading';
import type {Bought, ReadTable} from '../tables/readKind';
import {type Notice, UserError} from '../base/errors';
import {languageOf} from '../messages';
import {type Book, type SheetPort, SheetShrunk} from '../google/port';
import {changesOf} from './changes';
import type {CallContext} from '../door/context';
import {reporter, type Reporter} from '../door/progress';
import {makePace, OutOfTime, type Pace, type Rows} from '../sheet/pace';
import {predictionAnswer, type PredictionAnswer} from '../prediction/answer';
import {predictTable} from '../prediction/fit';
import {writeModel} from '../prediction/modelSheet';
import {findCustomersSheet} from '../sheet/ownership';
import {TableMoved} from '../sheet/publish';
import {quietly} from '../door/answer';
import {forgetGone} from './forgetGone';
import {rememberRun} from './lastRun';
import {leftNotices, type Met, ownershipNotices} from './ownershipNotices';
import type {ClassifyRequest} from '../door/request';
import {forgetUnfinished, goingOn, keepUnfinished, unfinishedRun} from './unfinished';
import {plainTable, summarise, type Summary} from './summary';
import {choicesOf, openTable, type OpenTable, optionsOf, readTable} from './table';
import {sheetOf} from '../sheet/tableBehind';
import {type Earlier, writeResults, type Written} from './writeResults';

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
export const classify = (call: CallContext, request: ClassifyRequest): Classified => {
  const {book} = call;
  const speaking = call.speaking(request.language ?? languageOf(call.locale));
  const report = reporter(book, request.run);
  return book.locked(() => {
    const {classified} = classifyWith(speaking, request, report);
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
  readonly reading: Reading;
  /** As it stood before the run wrote. */
  readonly table: OpenTable;
  /** The sheet of the customers of a table of orders. */
  readonly customersSheetPort: SheetPort | undefined;
  /** An earlier run had been left unfinished. */
  readonly goesOn: boolean;
}

/**
 * For whoever holds the document lock already: classifies, and gives more than the summary.
 *
 * @param began instant at which the execution began, of which Google allows six minutes
 */
export const classifyWith = (
  call: CallContext,
  request: ClassifyRequest,
  report: Reporter = () => undefined,
  began = Date.now(),
): Run => {
  const pace = makePace(began, (rows) => {
    report('write', rows);
  });
  const {book} = call;
  const met: Met = {columns: new Set(), lost: new Set()};
  const earlier: Earlier = {found: {}};
  for (let attempt = 1; ; attempt++) {
    try {
      const done = run({call, request, report, pace, met, earlier});
      const {id} = done.table.sheet;
      if (done.classified.unfinished) keepUnfinished(book, id, request, done.results.asOf);
      else if (done.goesOn) forgetUnfinished(book, id);
      return done;
    } catch (error) {
      if (error instanceof TableMoved) {
        error.putBack.columns.forEach((header) => met.columns.add(header));
        error.putBack.lost.forEach((cell) => met.lost.add(cell));
      } else if (!(error instanceof SheetShrunk)) throw error;
      if (attempt === ATTEMPTS) throw new UserError('sheetChanges');
    }
  }
};

/** What each attempt of a run is given. */
interface Attempt {
  readonly call: CallContext;
  readonly request: ClassifyRequest;
  readonly report: Reporter;
  readonly pace: Pace;
  readonly met: Met;
  readonly earlier: Earlier;
}

const run = (attempt: Attempt): Run => {
  const {call, request, report, pace} = attempt;
  const {book} = call;
  const clock = [Date.now()];
  const passed = (): void => void clock.push(Date.now());
  report('read');
  const opened = openForRun(attempt);
  const {table, options, name} = opened;
  passed();
  const read = readTable(call, table, options);
  const {reading} = read;
  report('classify', {rows: reading.rows, customers: reading.names.length});
  const {results, predicted, isLater} = findResults(attempt, opened, read);
  const prediction = predicted && predictionAnswer(predicted.prediction, call.messages);
  passed();
  report('write');
  const checking = (): void => {
    report('check');
  };
  const {earlier} = attempt;
  quietly(() => {
    forgetGone(book, new Set([table.sheet.id, ...table.marks.map(({sheetId}) => sheetId)]));
  });
  const writing = {call, request, table, reading, results, pace, earlier, checking};
  const written = isLater ? undefined : inTime(pace, () => writeResults(writing));
  const {sheet} = table;
  const model =
    written && prediction
      ? writeModel(book, {sheet, name}, prediction, options.asOf, call.messages)
      : undefined;
  passed();
  const [started = 0, looked = 0, computed = 0, ended = 0] = clock;
  const notices: Notice[] = [
    ...reading.notices,
    ...results.notices,
    ...(read.bought && isPredicting(request) ? predictionNotices(read.bought, prediction) : []),
    ...ownershipNotices(attempt.met, table, written),
    ...leftNotices(earlier.left),
  ];
  const told = {recognition: table.recognition, reading, results, notices};
  const classified: Classified = {
    ...(written ? {} : {unfinished: pace.progress()}),
    summary: {
      // Whoever follows a run draws its result.
      ...summarise(told, call.messages, request.run !== undefined),
      sheet: {id: sheet.id, name},
      customersSheet: written?.named ?? null,
      ...(prediction
        ? {prediction: {...prediction, sheet: model ? {id: model.id, name: model.name()} : null}}
        : {}),
      currency: request.currency?.trim() || (reading.currency ?? null),
      changes: written ? changesOf(written.before, results, book.calendar.dayOf) : null,
      milliseconds: {
        read: looked - started,
        classify: computed - looked,
        write: ended - computed,
      },
    },
    ...(request.table
      ? {table: plainTable(results, call.messages, request.table === 'codes')}
      : {}),
  };
  return {
    classified,
    results,
    reading,
    table,
    customersSheetPort: written?.customers,
    goesOn: opened.goesOn,
  };
};

/** A table that is about to be read. */
interface Opened {
  readonly table: OpenTable;
  readonly options: ClassOptions;
  /** Of its sheet. */
  readonly name: string;
  readonly goesOn: boolean;
}

/** @throws UserError all of openTable() */
const openForRun = ({call: {book}, request, pace}: Attempt): Opened => {
  const choices = choicesOf(request.choices);
  const table = openTable(book, sheetOf(book, request.sheet), choices, undefined, pace.reading);
  const {sheet} = table;
  const mayGoOn = isPredicting(request) || hasResults(book, table);
  const left = mayGoOn ? unfinishedRun(book, sheet.id) : undefined;
  const options = optionsOf(book, goingOn(book, left, request));
  // Asked before anything is written: Google answers it only when all formulas have been calculated.
  return {table, options, name: sheet.name(), goesOn: left !== undefined};
};

/** The classes, with what a purchase model expects where one is asked for; `isLater`: time was too short to fit it. */
const findResults = (
  {call: {book}, request, report, pace}: Attempt,
  {table, options}: Opened,
  {bought, classify: found}: ReadTable,
): {
  readonly results: Results;
  readonly predicted?: Predicted | undefined;
  readonly isLater: boolean;
} => {
  const results = found();
  if (!bought || !isPredicting(request)) return {results, isLater: false};
  report('predict');
  const outcome = predictTable(book, table.sheet.id, bought, options, pace.hasTime);
  if (outcome === 'later') return {results, isLater: true};
  return {results: found(outcome), predicted: outcome, isLater: false};
};

/** Where none have been written, no run was left unfinished but one that was still predicting. */
const hasResults = (book: Book, {sheet, marks, own}: OpenTable): boolean =>
  own.size > 0 || findCustomersSheet(book, marks, sheet) !== undefined;

const isPredicting = ({predict, columns}: ClassifyRequest): boolean =>
  predict === true || (columns?.some(isPredicted) ?? false);

const predictionNotices = (
  {history}: Bought,
  prediction: PredictionAnswer | undefined,
): Notice[] => [
  ...(history ? [] : [{code: 'NO_ORDER_DAYS' as const, count: 1}]),
  ...(prediction?.chosen === null
    ? [{code: 'NOT_PREDICTED' as const, count: 1, params: {why: prediction.why}}]
    : []),
];

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
