/** Writes one of the four reports of a table of orders to a sheet of its own. */
import {DEFAULT_INTERVAL} from '../classes/options';
import {dayFromIso, isoDay} from '../reading/dates';
import {purchaseGaps} from '../classes/history';
import type {OrdersReading} from '../tables/orders/read';
import {UserError} from '../base/errors';
import {fill} from '../messages';
import type {CallContext} from '../door/context';
import * as v from 'valibot';
import {asOf, sheet} from '../door/request';
import {group, oneOf} from '../door/validated';
import {choicesKey, storedChoices} from '../door/settings';
import {sheetOf, tableBehind} from '../sheet/tableBehind';
import {choicesOf, openTable, optionsOf, readTable} from '../run/table';
import {type Layout, layOut, type Table} from '../sheet/reportLayout';
import {migrate, migrationTable} from './migration';
import {cohortsTable, flowTable, retentionTable} from './overTime';
import {beginning, type Periods, periodsBetween, type Unit} from './periods';
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
export const makeReport = (context: CallContext, request: ReportRequest): ReportMade => {
  const {book, locale} = context;
  return book.locked(() => {
    const {settings, messages} = context;
    const marks = book.marks();
    const source = tableBehind(book, sheetOf(book, request.sheet), marks);
    const {reports, day: sayDay} = messages;
    const to = (request.to === undefined ? undefined : dayFromIso(request.to)) ?? book.today();
    const from = request.from === undefined ? undefined : dayFromIso(request.from);
    if (from !== undefined && from >= to)
      throw new UserError('daysTheWrongWay', {from: sayDay(from), to: sayDay(to)});

    const choices = choicesOf(storedChoices(book.properties.read(choicesKey(source.id))));
    const options = optionsOf(book, {...settings, asOf: isoDay(to)});
    const name = source.name();
    const table = openTable(book, source, choices, marks);
    if (table.recognition.layout !== 'orders') throw new UserError('needsOrders', {sheet: name});
    const reading = readTable(book, locale, table, choices, options).reading as OrdersReading;
    const {history, hasAmounts} = reading;

    const notes: string[] = [];
    const unit = request.period ?? 'month';
    let made: Table;
    let how: string = reports.how[request.report];
    let firstDay = from ?? to;
    if (request.report === 'migration') {
      if (!hasAmounts) throw new UserError('needsAmounts', {sheet: name});
      const days = request.period ? LENGTHS[request.period] : options.periodDays;
      firstDay = from ?? to - days;
      const migration = migrate(history, firstDay, to, days, options.cuts);
      if (to - firstDay < days) notes.push(reports.notes.overlap);
      if (!migration.lines.some(Number.isFinite))
        notes.push(fill(reports.notes.noneBefore, {from: sayDay(firstDay)}));
      how = fill(how, {days, from: sayDay(firstDay), day: sayDay(to)});
      made = migrationTable(migration, messages);
    } else {
      const periods = periodsBetween(
        startOf(from, request.report === 'retention', unit) ?? earliest(history.orders.day),
        to,
        unit,
        reports,
      );
      notes.push(...notesOf(periods));
      const gaps = purchaseGaps(history.orders);
      const interval = options.interval ?? gaps.median ?? DEFAULT_INTERVAL;
      const days = String(interval).replace('.', messages.numbers.decimal);
      how = fill(how, {interval: days, unit: reports.units[unit]});
      if (request.report === 'flow') {
        if (options.interval === undefined && gaps.median === undefined)
          notes.push(fill(reports.notes.defaultInterval, {interval}));
        made = flowTable(history, periods, interval, options.lifecycle, reports);
      } else if (request.report === 'retention') {
        if (!hasAmounts) notes.push(reports.notes.noAmounts);
        made = retentionTable(history, periods, hasAmounts, reports);
      } else made = cohortsTable(history, periods, reports);
    }
    // Days later than the last one are not asked for, and so not missed.
    let aside = 0;
    for (const [reason, list] of Object.entries(reading.setAside))
      if (reason !== 'FUTURE_DATE') aside += list.count;
    if (aside) notes.push(fill(reports.notes.setAside, {count: aside}));

    const title = fill(reports.titles[request.report], {
      sheet: name,
      from: sayDay(firstDay),
      day: sayDay(to),
    });
    const layout = (movedTo: string | undefined): Layout => {
      if (movedTo !== undefined) notes.push(fill(reports.notes.otherSheet, {sheet: movedTo}));
      return layOut(title, how, notes, made);
    };
    const {sheet} = writeReport(book, source, request.report, messages, layout);
    return {sheet: {id: sheet.id, name: sheet.name()}, rows: made.count, notes};

    function notesOf({partial, trimmed, labels}: Periods): string[] {
      return [
        ...(partial ? [fill(reports.notes.partial, {day: sayDay(to)})] : []),
        ...(trimmed ? [fill(reports.notes.trimmed, {count: labels.length})] : []),
      ];
    }
  });
};

/** The period of the day; retention, told against the period before, begins one earlier. */
const startOf = (from: number | undefined, oneEarlier: boolean, unit: Unit): number | undefined => {
  if (from === undefined) return undefined;
  const first = beginning(from, unit);
  return oneEarlier ? first - 1 : first;
};

const earliest = (days: Int32Array): number => days.reduce((least, day) => Math.min(least, day));
