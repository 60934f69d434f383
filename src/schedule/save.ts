/** Makes, changes and ends the schedule of a sheet. One hourly trigger a person and spreadsheet serves them all. */
import {UserError} from '../base/errors';
import type {Book} from '../google/port';
import type {Call} from '../door/answer';
import {checked, schemas} from '../door/request';
import {spoken} from '../door/settings';
import {latestDue} from './due';
import {allSchedules, keep, scheduleKey} from './stored';
import type {Plan, ScheduleView} from './types';
import {tableOf} from '../sheet/tableBehind';
import {ownTrigger, viewOf} from './view';

/**
 * Saving resumes a schedule that rests, and takes over another person's, whose trigger then ends itself.
 *
 * @throws UserError busy, sheetGone, chartSheet, noAuthorisation
 */
export const saveSchedule = (call: Call, sent: unknown): ScheduleView => {
  const {
    cadence,
    weekday = 1,
    hour,
    mail,
    mailUnchanged,
    sheet: id,
  } = checked(schemas.saveSchedule, sent);
  const {book, office} = call;
  const plan: Plan = {cadence, weekday, hour, mail, mailUnchanged};
  const sheet = tableOf(call.book, id);
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
        text: spoken(call).messages.schedule.waiting,
        paused: false,
        ...(last ? {last} : {}),
      },
    });
  });
  return viewOf(call, sheet);
};

/** @throws UserError busy, sheetGone, chartSheet */
export const removeSchedule = (call: Call, sent: unknown): ScheduleView => {
  const request = checked(schemas.removeSchedule, sent);
  const {book, office} = call;
  const sheet = tableOf(call.book, request.sheet);
  book.locked(() => {
    book.properties.remove(scheduleKey(sheet.id));
    forgetDeleted(book);
    const own = ownTrigger(office);
    if (own === undefined) return;
    const left = [...allSchedules(book.properties.all()).values()];
    if (!left.some(({trigger}) => trigger === own)) office.triggers.remove(own);
  });
  return viewOf(call, sheet);
};

/** Schedules of sheets that have been deleted. */
const forgetDeleted = (book: Book): void => {
  for (const id of allSchedules(book.properties.all()).keys())
    if (book.sheet(id) === undefined) book.properties.remove(scheduleKey(id));
};
