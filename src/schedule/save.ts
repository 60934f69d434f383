/** Makes, changes and ends the schedule of a sheet. One hourly trigger a person and spreadsheet serves them all. */
import {UserError} from '../base/errors';
import type {Book} from '../google/port';
import type {CallContext} from '../door/context';
import * as v from 'valibot';
import {sheet} from '../door/request';
import {flag, group, oneOf, wholeNumber} from '../door/validated';
import {latestDue} from './due';
import {allSchedules, keep, scheduleKey} from './stored';
import type {Plan, ScheduleView} from './types';
import {tableOf} from '../sheet/tableBehind';
import {ownTrigger, viewOf} from './view';

export const scheduleRequest = group({
  sheet,
  cadence: oneOf(['daily', 'weekly']),
  /** 1 = Monday. */
  weekday: v.optional(wholeNumber(1, 7)),
  hour: wholeNumber(0, 23),
  /** A digest by mail after each check, to the person who saves. */
  mail: flag,
  /** Also when nothing has changed. */
  mailUnchanged: flag,
});

/**
 * Saving resumes a schedule that rests, and takes over another person's, whose trigger then ends itself.
 *
 * @throws UserError busy, sheetGone, chartSheet, noAuthorisation
 */
export const saveSchedule = (
  context: CallContext,
  {
    cadence,
    weekday = 1,
    hour,
    mail,
    mailUnchanged,
    sheet: id,
  }: v.InferOutput<typeof scheduleRequest>,
): ScheduleView => {
  const {book, office} = context;
  const plan: Plan = {cadence, weekday, hour, mail, mailUnchanged};
  const sheet = tableOf(context.book, id);
  if (office.missing().includes('triggers')) throw new UserError('noAuthorisation');
  book.locked(() => {
    const earlier = allSchedules(book.properties.all()).get(sheet.id);
    const {last} = earlier?.state ?? {};
    forgetDeleted(book);
    keep(book, sheet.id, {
      ...plan,
      trigger: office.triggers.ensure(),
      handled: latestDue(plan, book.now()),
      attempts: 0,
      state: {
        code: 'waiting',
        at: new Date(Date.now()).toISOString(),
        text: context.messages.schedule.waiting,
        paused: false,
        ...(last ? {last} : {}),
      },
    });
  });
  return viewOf(context, sheet);
};

/** @throws UserError busy, sheetGone, chartSheet */
export const removeSchedule = (
  context: CallContext,
  {sheet: id}: {readonly sheet?: number | undefined},
): ScheduleView => {
  const {book, office} = context;
  const sheet = tableOf(book, id);
  book.locked(() => {
    book.properties.remove(scheduleKey(sheet.id));
    forgetDeleted(book);
    const own = ownTrigger(office);
    if (own === undefined) return;
    const left = [...allSchedules(book.properties.all()).values()];
    if (!left.some(({trigger}) => trigger === own)) office.triggers.remove(own);
  });
  return viewOf(context, sheet);
};

/** Schedules of sheets that have been deleted. */
const forgetDeleted = (book: Book): void => {
  for (const id of allSchedules(book.properties.all()).keys())
    if (book.sheet(id) === undefined) book.properties.remove(scheduleKey(id));
};
