/**
 * Classifies a sheet, tells what has changed since the last check, and keeps how everybody stands for the next.
 *
 * Every step can be cut off, and the next check goes on from there: what is to be mailed is noted first, log rows carry the
 * number of their check and are written over, not beside, and the new state is written after them in one piece.
 */
import {type Cell, sameCell} from '../base/cells';
import type {Follow, FollowedCodes, Lines} from '../classes/follow';
import {tellingInactive} from '../tables/columns';
import {dayFromIso, isoDay} from '../reading/dates';
import {UserError} from '../base/errors';
import type {SheetPort} from '../google/port';
import {fill} from '../messages';
import {findingLongNames} from '../run/longNames';
import {classifyWith, type Run} from '../run/classify';
import type {CallContext} from '../door/context';
import {reporter} from '../door/progress';
import * as v from 'valibot';
import {asOf, type ClassifyRequest, run, sheet} from '../door/request';
import {group} from '../door/validated';
import {tableOf} from '../sheet/tableBehind';
import {storedRequest} from '../door/settings';
import {type Change, changesBetween, entriesOf, rowsOf} from './compare';
import {
  carriedBy,
  keepDigest,
  mailDigest,
  mostValuable,
  type Pending,
  pendingDigest,
} from './digest';
import {highlightNewlyInactive} from './highlight';
import {findLog, type LogRow, writeLog} from './log';
import {type FoundState, readState, type State, stateSheet, writeHead, writeState} from './state';
import {type ChangeCounts, type Checked, type Digest, type Mail, NO_CHANGES} from './types';

/** Lines of the pyramid hold for a year; after that its period has passed once. */
const LINES_HOLD = 365;
const LONGEST_NAME = 80;

export const checkRequest = group({sheet, asOf, run: v.optional(run)});
export type CheckRequest = v.InferOutput<typeof checkRequest>;

/** What a check found, and of which table: the sheet that was asked for may be one of ours. */
interface TableChecked {
  readonly table: number;
  readonly found: Checked;
}

/**
 * @param mail what keeps a digest from being mailed, or the way to mail it
 * @throws UserError busy, checkedLater, and all of classify()
 */
export const check = (call: CallContext, request: CheckRequest, mail: Mail): TableChecked => {
  const {book} = call;
  const began = Date.now();
  const report = reporter(book, request.run);
  return book.locked(() => {
    const sheet = tableOf(book, request.sheet);
    const earlier = readState(book, sheet.id);
    const wanted = whatToClassify(call, sheet, request, earlier);
    const run = classifyWith(call, wanted, report, began);
    const found = run.classified.unfinished
      ? unfinished(run, earlier)
      : compare(call, run, comparable(earlier, run.results.follow), mail);
    report('done');
    return {table: sheet.id, found};
  });
};

/** As has been set in the panel, of the day of the check. */
const whatToClassify = (
  call: CallContext,
  sheet: SheetPort,
  {asOf, run}: CheckRequest,
  {state}: FoundState,
): ClassifyRequest => {
  const stored = storedRequest(call, sheet.id);
  return {
    ...stored,
    columns: tellingInactive(stored.columns),
    sheet: sheet.id,
    ...(run === undefined ? {} : {run}),
    ...dayOfCheck(call, asOf, state),
  };
};

const dayOfCheck = (
  {book, messages}: CallContext,
  asked: string | undefined,
  state: State | undefined,
): {readonly asOf?: string} => {
  const day = (asked === undefined ? undefined : dayFromIso(asked)) ?? book.today();
  if (!state || day >= state.asOf) return asked === undefined ? {} : {asOf: asked};
  // A spreadsheet whose time zone has been moved westward is a day back for some hours.
  if (asked === undefined && day === state.asOf - 1) return {asOf: isoDay(state.asOf)};
  throw new UserError('checkedLater', {last: messages.day(state.asOf), day: messages.day(day)});
};

const countsOf = (changes: readonly Change[]): ChangeCounts =>
  changes.reduce((counts, {kind}) => ({...counts, [kind]: counts[kind] + 1}), NO_CHANGES);

const unfinished = (
  {classified: {unfinished: rows}, results}: Run,
  {state}: FoundState,
): Checked => ({
  asOf: isoDay(results.asOf),
  since: state ? isoDay(state.asOf) : null,
  counts: NO_CHANGES,
  startedAnew: null,
  log: null,
  mailed: 'off',
  ...(rows ? {unfinished: rows} : {}),
  highlighted: null,
});

/** A sheet that holds another kind of table than before is looked at for the first time. */
const comparable = (found: FoundState, {columns}: Follow): FoundState =>
  found.state && found.state.follows.join() !== columns.join()
    ? {...found, state: undefined, trouble: 'first'}
    : found;

const compare = (
  call: CallContext,
  run: Run,
  {state, trouble, sheet, height}: FoundState,
  mail: Mail,
): Checked => {
  const {book, messages} = call;
  const {results, reading, classified} = run;
  const source = classified.summary.sheet;
  const {made, makeLines, columns: follows} = results.follow;
  // Lines made otherwise, of another period or other cuts, cannot tell who moved.
  const lined = state?.made === made ? state : undefined;
  const customerOf = findingLongNames(results.names, reading.customerOf);
  const entries = entriesOf(results, customerOf);
  const changes = state ? changesBetween(state, results, customerOf, entries, lined?.lines) : [];
  const frozen: Lines =
    lined && results.asOf - lined.linesDay <= LINES_HOLD
      ? {lines: lined.lines, linesDay: lined.linesDay}
      : {lines: makeLines(), linesDay: results.asOf};
  const rows = rowsOf(results, entries, frozen.lines);
  const pending = pendingDigest(book, source.id);
  const sequence = nextSequence(state, pending);
  // An earlier try may have left rows in the log.
  const triedBefore = pending?.sequence === sequence;
  const later = state !== undefined && results.asOf > state.asOf;
  const sameRows = state?.linesDay === frozen.linesDay && sameAs(rows, state.rows);
  let since = state?.since ?? null;
  let standing = state?.sequence ?? 0;
  const warned = told(run, ONCE);
  if (!sameRows || later || triedBefore || warned.length) {
    if (later) since = state.asOf;
    keepDigest(book, source.id, {
      sequence,
      anew: !state,
      own: digestOf(changes, run, state),
      earlier: pending ? (triedBefore ? pending.earlier : carriedBy(pending)) : null,
      mail: 'pending',
    });
    const name = `${String(source.id)}-${String(sequence)}`;
    const said =
      trouble === null || trouble === 'first'
        ? changes.map((change) => logRow({call, run, lines: lined ?? frozen, state, name}, change))
        : [anewRow(call, run, trouble, name)];
    const rowsOfLog = [...said, ...warned.map((text) => warnedRow(call, run, text, name))];
    if (rowsOfLog.length || triedBefore) writeLog(book, messages, name, rowsOfLog);
    const next: State = {sequence, asOf: results.asOf, since, made, follows, ...frozen, rows};
    if (sameRows && sheet) writeHead(sheet, next);
    else writeState(sheet ?? stateSheet(book, source.id, messages), next, height);
    standing = sequence;
  }
  const highlighted = highlightNewlyInactive(book, run, messages, since ?? undefined);
  const mailed = mailDigest(call, source, standing, mail);
  const log = findLog(book);
  return {
    asOf: isoDay(results.asOf),
    since: state ? isoDay(state.asOf) : null,
    counts: countsOf(changes),
    startedAnew: trouble,
    log: log ? {id: log.id, name: log.name()} : null,
    mailed,
    highlighted,
    ...withWarnings(told(run, [...ONCE, 'CELLS_KEPT'])),
  };
};

/** Of a run: what is said once, when it happens. */
const ONCE: readonly string[] = ['CELLS_PUT_BACK', 'CELLS_LOST', 'COLUMNS_THEIRS'];

const told = ({classified: {summary}}: Run, codes: readonly string[]): string[] =>
  summary.warnings.flatMap(({code, text}) => (codes.includes(code) ? [text] : []));

const withWarnings = (warnings: readonly string[]): {readonly warnings?: readonly string[]} =>
  warnings.length ? {warnings} : {};

/**
 * The number of the next check. Where no state is to be believed, the digest knows how far they had got; a try to start anew
 * that was cut off is taken up again.
 */
const nextSequence = (state: State | undefined, pending: Pending | undefined): number =>
  state
    ? state.sequence + 1
    : (pending?.sequence ?? 0) + (pending?.anew && pending.mail !== 'closed' ? 0 : 1);

const sameAs = (rows: State['rows'], others: State['rows']): boolean =>
  rows.length === others.length &&
  rows.every((row, i) => row.every((cell, j) => sameCell(cell, others[i]?.[j])));

const digestOf = (changes: readonly Change[], run: Run, state: State | undefined): Digest => ({
  asOf: isoDay(run.results.asOf),
  since: state ? isoDay(state.asOf) : null,
  counts: countsOf(changes),
  ...withWarnings(told(run, ONCE)),
  quiet: mostValuable(
    changes.flatMap(({kind, entry, name}) => {
      const quiet = entry === undefined ? undefined : run.results.follow.quietOf({kind, entry});
      return quiet
        ? [
            {
              name: String(name).slice(0, LONGEST_NAME),
              value: quiet.value,
              last: isoDay(quiet.last),
            },
          ]
        : [];
    }),
  ),
});

/** What a row of the log is told from, beside the change itself. */
interface Telling {
  readonly call: CallContext;
  readonly run: Run;
  readonly lines: Lines;
  readonly state: State | undefined;
  /** Of the check. */
  readonly name: string;
}

const logRow = (telling: Telling, change: Change): LogRow => {
  const {call, run, name} = telling;
  const {labels, check: words} = call.messages;
  const {place} = change;
  const id = run.results.follow.columns[place];
  const known: Readonly<Record<string, string>> = id === undefined ? {} : labels[id];
  const label = (codes: FollowedCodes | undefined): string => known[codes?.[place] ?? ''] ?? '';
  return [
    dayCell(call, run),
    run.classified.summary.sheet.name,
    change.name,
    words.kinds[change.kind],
    label(change.from),
    label(change.to),
    whyOf(telling, change),
    1,
    name,
  ];
};

const anewRow = (
  call: CallContext,
  run: Run,
  trouble: 'missing' | 'tampered',
  name: string,
): LogRow => {
  const {check: words, schedule} = call.messages;
  const why = fill(schedule.startedAnew[trouble], {day: call.messages.day(run.results.asOf)});
  const {name: sheet} = run.classified.summary.sheet;
  return [dayCell(call, run), sheet, '', words.startedAnew, '', '', why, '', name];
};

const warnedRow = (call: CallContext, run: Run, text: string, name: string): LogRow => {
  const {check: words} = call.messages;
  const {name: sheet} = run.classified.summary.sheet;
  return [dayCell(call, run), sheet, '', words.warned, '', '', text, '', name];
};

const dayCell = ({book}: CallContext, {results}: Run): Cell =>
  new Date(book.calendar.instantOf(results.asOf));

/** The numbers that decided. */
const whyOf = (
  {call: {messages}, run: {results}, lines, state}: Telling,
  {kind, entry, to}: Change,
): string => {
  const {why} = messages.check;
  if (kind === 'NEW') return why.fresh;
  if (entry === undefined || !to)
    return fill(why.gone, {since: messages.day(state?.asOf ?? results.asOf)});
  return results.follow.whyOf({kind, entry, to}, lines, messages);
};
