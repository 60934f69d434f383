/** Writes one of the four reports of a table of orders to a sheet of its own. */
import {DEFAULT_INTERVAL} from '../classes/options';
import type {ClassOptions} from '../classes/options';
import {dayFromIso} from '../reading/dates';
import {type History, purchaseGaps} from '../classes/history';
import type {Reading} from '../tables/reading';
import {UserError} from '../base/errors';
import {fill, type Messages} from '../messages';
import type {CallContext} from '../door/context';
import * as v from 'valibot';
import {asOf, sheet} from '../door/request';
import {group, oneOf} from '../door/validated';
import {sheetOf, tableBehind} from '../sheet/tableBehind';
import {openStored} from '../run/opened';
import {asOfDay} from '../run/table';
import {type Layout, layOut, type Table} from '../sheet/reportLayout';
import {migrate, migrationTable} from './migration';
import {cohortsTable, flowTable, retentionTable} from './overTime';
import {beginning, periodsBetween, type Unit} from './periods';
import {writeReport} from '../sheet/reportSheet';
import type {ReportMade} from './types';

export const reportRequest = group({
  sheet,
  report: oneOf(['flow', 'retention', 'cohorts', 'migration']),
  from: asOf,
  to: asOf,
  period: v.optional(oneOf(['month', 'quarter', 'year'])),
});
export type ReportRequest = v.InferOutput<typeof reportRequest>;

/** How far a date of the migration looks back, where the request says a period. */
const LENGTHS: Readonly<Record<Unit, number>> = {month: 30, quarter: 91, year: 365};

/** @throws UserError needsOrders, needsAmounts, daysTheWrongWay, busy, and all of openTable() and the readers */
export const makeReport = (context: CallContext, request: ReportRequest): ReportMade =>
  context.book.locked(() => {
    const {book, messages} = context;
    const {reports} = messages;
    const marks = book.marks();
    const source = tableBehind(book, sheetOf(book, request.sheet), marks);
    const days = daysOf(context, request);
    const asked = {request, days, name: source.name(), messages};
    const {table, options, read} = openStored(context, source, days.to, marks);
    if (table.recognition.kind !== 'orders')
      throw new UserError('needsOrders', {sheet: asked.name});
    const {reading, bought} = read();
    const {history, facts} = bought ?? {};
    if (!history || !facts) throw new UserError('needsOrders', {sheet: asked.name});
    const orders = {history, hasAmounts: facts.hasAmounts};

    const {made, how, notes, from} =
      request.report === 'migration'
        ? migrationReport(asked, orders, options)
        : reportOverTime(asked, request.report, orders, options);
    const title = fill(reports.titles[request.report], {
      sheet: asked.name,
      from: days.say(from),
      day: days.say(days.to),
    });
    const told = [...notes, ...asideNotes(reading, messages)];
    const layout = (movedTo: string | undefined): Layout => {
      if (movedTo !== undefined) told.push(fill(reports.notes.otherSheet, {sheet: movedTo}));
      return layOut(title, how, told, made);
    };
    const {sheet} = writeReport(book, source, request.report, messages, layout);
    return {sheet: {id: sheet.id, name: sheet.name()}, rows: made.count, notes: told};
  });

/** What the reports are made of. */
interface Orders {
  readonly history: History;
  readonly hasAmounts: boolean;
}

/** First and last day that were asked for, and how a day is said. */
interface Days {
  readonly from: number | undefined;
  readonly to: number;
  readonly say: (day: number) => string;
}

/** @throws UserError daysTheWrongWay */
const daysOf = ({book, messages}: CallContext, request: ReportRequest): Days => {
  const {day: say} = messages;
  const to = asOfDay(book, request.to);
  const from = request.from === undefined ? undefined : dayFromIso(request.from);
  if (from !== undefined && from >= to)
    throw new UserError('daysTheWrongWay', {from: say(from), to: say(to)});
  return {from, to, say};
};

interface Asked {
  readonly request: ReportRequest;
  readonly days: Days;
  /** Of the table's sheet. */
  readonly name: string;
  readonly messages: Messages;
}

interface Report {
  readonly made: Table;
  /** How it is to be read. */
  readonly how: string;
  readonly notes: readonly string[];
  /** The day that the title names as the first. */
  readonly from: number;
}

/** @throws UserError needsAmounts */
const migrationReport = (
  {request, days: {from: asked, to, say}, name, messages}: Asked,
  {history, hasAmounts}: Orders,
  {periodDays, cuts}: ClassOptions,
): Report => {
  const {reports} = messages;
  if (!hasAmounts) throw new UserError('needsAmounts', {sheet: name});
  const days = request.period ? LENGTHS[request.period] : periodDays;
  const from = asked ?? to - days;
  const migration = migrate(history, from, to, days, cuts);
  const noneBefore = !migration.lines.some(Number.isFinite);
  return {
    made: migrationTable(migration, messages),
    how: fill(reports.how.migration, {days, from: say(from), day: say(to)}),
    notes: [
      ...(to - from < days ? [reports.notes.overlap] : []),
      ...(noneBefore ? [fill(reports.notes.noneBefore, {from: say(from)})] : []),
    ],
    from,
  };
};

const reportOverTime = (
  {request, days: {from, to, say}, messages}: Asked,
  report: Exclude<ReportRequest['report'], 'migration'>,
  {history, hasAmounts}: Orders,
  options: ClassOptions,
): Report => {
  const {reports} = messages;
  const unit = request.period ?? 'month';
  const first = startOf(from, report === 'retention', unit) ?? earliest(history.orders.day);
  const periods = periodsBetween(first, to, unit, reports);
  const {partial, trimmed, labels} = periods;
  const gaps = purchaseGaps(history.orders);
  const interval = options.interval ?? gaps.median ?? DEFAULT_INTERVAL;
  const isDefault = options.interval === undefined && gaps.median === undefined;
  const tables = {
    flow: () => flowTable(history, periods, interval, options.lifecycle, reports),
    retention: () => retentionTable(history, periods, hasAmounts, reports),
    cohorts: () => cohortsTable(history, periods, reports),
  };
  return {
    made: tables[report](),
    how: fill(reports.how[report], {
      interval: String(interval).replace('.', messages.numbers.decimal),
      unit: reports.units[unit],
    }),
    notes: [
      ...(partial ? [fill(reports.notes.partial, {day: say(to)})] : []),
      ...(trimmed ? [fill(reports.notes.trimmed, {count: labels.length})] : []),
      ...(report === 'flow' && isDefault ? [fill(reports.notes.defaultInterval, {interval})] : []),
      ...(report === 'retention' && !hasAmounts ? [reports.notes.noAmounts] : []),
    ],
    from: from ?? to,
  };
};

/** Rows that were not used. Days later than the last one are not asked for, and so not missed. */
const asideNotes = ({setAside}: Reading, {reports}: Messages): string[] => {
  let count = 0;
  for (const [reason, list] of Object.entries(setAside))
    if (reason !== 'FUTURE_DATE') count += list.count;
  return count ? [fill(reports.notes.setAside, {count})] : [];
};

/** The period of the day; retention, told against the period before, begins one earlier. */
const startOf = (from: number | undefined, oneEarlier: boolean, unit: Unit): number | undefined => {
  if (from === undefined) return undefined;
  const first = beginning(from, unit);
  return oneEarlier ? first - 1 : first;
};

const earliest = (days: Int32Array): number => days.reduce((least, day) => Math.min(least, day));
