import {Zone} from 'sheets-here/services/zone';
import {ask, classified} from './answer';
import {Failure} from './failure';
import {writeCsv} from './files';
import type {Host} from 'sheets-here/host';
import {messages} from './messages';
import {openFile} from './open';
import {dayOption, placeOf, placeOptions, readArguments} from './options';

const options = {
  ...placeOptions,
  'as-of': {type: 'string'},
  since: {type: 'string'},
  out: {type: 'string'},
} as const;

/**
 * Sets a schedule on the eve and lets the clock run into the day: the trigger's own handler tells who has become inactive, or
 * may soon. With --since what it compares with is a check as of that day.
 */
export async function flagInactive(args: readonly string[]): Promise<object> {
  const {values, positionals} = readArguments(args, options, 'one FILE.csv', (n) => n === 1);
  const [file = ''] = positionals;
  const asOf = dayOption(values['as-of']);
  const since = dayOption(values.since);
  if (asOf === undefined) throw new Failure(messages.missingOption('--as-of'), 2);
  const place = placeOf(values);
  const eve = new Zone(place.timeZone).instantOf(Date.parse(`${asOf}T12:00Z`) - DAY);
  const host = openFile(file, {...place, now: new Date(eve)});
  if (since !== undefined) await ask(host, 'checkNow', {asOf: since});
  const log = await fire(host);
  const {summary, table} = await classified(host, {
    asOf,
    ...(values.out !== undefined && {table: 'labels'}),
  });
  if (values.out !== undefined && table) writeCsv(values.out, table);
  const activity = summary.counts['activity'] ?? {};
  const count = (code: string) => activity[code] ?? 0;
  return {
    asOf: summary.asOf,
    customers: summary.customers,
    inactive: count('LAPSED'),
    atRisk: count('AT_RISK'),
    active: count('ACTIVE'),
    counts: summary.counts,
    ...(since !== undefined && {since, changes: changesIn(host, log)}),
  };
}

const DAY = 86_400_000;
/** From noon until an hour after the midnight that follows, when clocks may be put back. */
const HOURS = 14;

interface Schedule {
  readonly state: {readonly code: string; readonly text: string};
  readonly log: {readonly name: string} | null;
}

/** @returns the name of the log, if anything was logged */
async function fire(host: Host): Promise<string | undefined> {
  const nightly = {cadence: 'daily', hour: 0, mail: false, mailUnchanged: false};
  await ask(host, 'saveSchedule', nightly);
  await host.pass(HOURS);
  const {state, log} = (await ask(host, 'schedule', {})) as Schedule;
  if (state.code !== 'ok') throw new Failure(state.text.replace(/\s+/g, ' '));
  return log?.name;
}

/** The rows of the log, in its own words. */
const changesIn = (host: Host, log: string | undefined): object[] =>
  (log === undefined ? [] : host.book.sheet(log).texts().slice(1)).map(
    ([date, , customer, change, from, to, why]) => ({date, customer, change, from, to, why}),
  );
