/** What the panel is told of a sheet's schedule. */
import {isoDay} from '../reading/dates';
import type {Book, Office, SheetPort} from '../google/port';
import {LOG_KEY} from '../checks/log';
import {quietly} from '../door/answer';
import type {CallContext} from '../door/context';
import {tableOf} from '../sheet/tableBehind';
import {isOverdue, nextMoment} from './due';
import {allSchedules, scheduleKey, type Stored, storedSchedule} from './stored';
import type {Plan, ScheduleView, State} from './types';

export const viewOf = (context: CallContext, sheet: SheetPort): ScheduleView => {
  const {book, office} = context;
  const kept = book.properties.all();
  const stored = storedSchedule(kept[scheduleKey(sheet.id)]);
  const missing = office.missing();
  const now = book.now();
  const mine = stored !== undefined && stored.trigger === ownTrigger(office);
  const state = stored
    ? (noted(context, stored) ?? stored.state)
    : (orphan(book, kept)?.state ?? null);
  const next = stored && !state?.paused ? nextMoment(stored, now) : undefined;
  const logId = kept[LOG_KEY] === undefined ? undefined : Number(kept[LOG_KEY]);
  const log = logId === undefined ? undefined : quietly(() => book.sheet(logId));
  return {
    sheet: {id: sheet.id, name: sheet.name()},
    timeZone: book.timeZone(),
    schedule: stored ? {...planOf(stored), mine} : null,
    state,
    next: next ? `${isoDay(next.day)}T${String(next.hour).padStart(2, '0')}` : null,
    overdue: mine && !state?.paused && isOverdue(stored, stored.handled, now),
    address: quietly(() => office.mail.address() || null) ?? null,
    missing,
    url: missing.length ? (quietly(() => office.consentUrl()) ?? null) : null,
    log: log ? {id: log.id, name: log.name()} : null,
    mailsLeft: missing.includes('mail') ? null : (quietly(() => office.mail.remaining()) ?? null),
  };
};

/** A schedule whose sheet has been deleted: told on every sheet without one, until a schedule is saved or removed. */
const orphan = (book: Book, kept: Readonly<Record<string, string>>): Stored | undefined =>
  [...allSchedules(kept)].find(
    ([id, {state}]) => state.code === 'sheetGone' && book.sheet(id) === undefined,
  )?.[1];

/** Whether the schedule of the active sheet's table mails a digest. @throws UserError chartSheet */
export const wantsMail = (book: Book): boolean =>
  storedSchedule(book.properties.read(scheduleKey(tableOf(book, undefined).id)))?.mail ?? false;

/** undefined also where the permission is missing that tells. */
export const ownTrigger = ({triggers}: Office): string | undefined =>
  quietly(() => triggers.find());

const planOf = ({cadence, weekday, hour, mail, mailUnchanged}: Stored): Plan => ({
  cadence,
  weekday,
  hour,
  mail,
  mailUnchanged,
});

/** Where a trigger was given no spreadsheet, it has told so to its person. */
export const NOTED = 'noted';

/** An event may give its trigger's id as a number, whose last digits are rounded: so many of the first are the id's. */
const TRUSTED = 14;

interface Note {
  /** As the event told it. */
  readonly uid: string;
  readonly at: string;
}

const noted = (context: CallContext, {trigger, state}: Stored): State | undefined => {
  const text = context.office.recall(NOTED);
  const note = text === undefined ? undefined : quietly(() => JSON.parse(text) as Partial<Note>);
  if (note?.uid === undefined || note.at === undefined || note.at < state.at) return undefined;
  if (note.uid.slice(0, TRUSTED) !== trigger.slice(0, TRUSTED)) return undefined;
  const {schedule: words} = context.messages;
  return {...state, code: 'noted', at: note.at, text: words.noted};
};
