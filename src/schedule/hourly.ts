/**
 * The hourly trigger. It is one a person and spreadsheet, and its event names no document: what is due stands in the
 * spreadsheet's own properties. When nothing is, they are read and that is all.
 */
import {quietly} from '../door/answer';
import {openContext} from '../door/context';
import {latestDue} from './due';
import {checkScheduled, wantsRun} from './run';
import {allSchedules} from './stored';
import {NOTED, ownTrigger} from './view';
import type {Book, Office} from '../google/port';

export interface HourlyDoors {
  /** @throws UserError noSheet where Google gives the trigger no spreadsheet */
  book(): Book;
  readonly office: Office;
}

export const hourly =
  ({book: open, office}: HourlyDoors) =>
  (event: unknown): void => {
    let book: Book;
    try {
      book = open();
    } catch {
      // Nothing can be read or written here; whoever opens the panel next is told, and catches up.
      const uid = uidOf(event);
      if (uid === undefined) return;
      quietly(() => {
        office.remember(NOTED, JSON.stringify({uid, at: new Date(Date.now()).toISOString()}));
      });
      return;
    }
    // The event's own word for the id is longer or another in some add-ons; there is only one trigger that it can be.
    const uid = ownTrigger(office) ?? uidOf(event);
    if (uid === undefined) return;
    try {
      work(book, office, uid);
    } catch (error) {
      // Google would mail every failure; the next hour comes by itself.
      console.error(String(error));
    }
  };

const work = (book: Book, office: Office, uid: string): void => {
  const mine = schedulesOf(book, uid);
  if (!mine.length) {
    endTrigger(book, office, uid);
    return;
  }
  const now = book.now();
  const due = mine.filter(([, schedule]) => wantsRun(schedule, latestDue(schedule, now)));
  if (!due.length) return;
  const context = openContext(book, office);
  for (const [sheet] of due) checkScheduled(context, sheet, uid);
};

const uidOf = (event: unknown): string | undefined => {
  const {triggerUid} = (event ?? {}) as {readonly triggerUid?: unknown};
  return typeof triggerUid === 'string' || typeof triggerUid === 'number'
    ? String(triggerUid)
    : undefined;
};

const schedulesOf = (book: Book, uid: string) =>
  [...allSchedules(book.properties.all())].filter(([, {trigger}]) => trigger === uid);

/** Nobody's schedule any more: taken over by somebody else, or removed while it could not be. Asked again under the lock. */
const endTrigger = (book: Book, office: Office, uid: string): void => {
  book.locked(() => {
    if (!schedulesOf(book, uid).length) office.triggers.remove(uid);
  });
};
