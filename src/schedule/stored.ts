/** A sheet's schedule as it is kept with the spreadsheet. */
import * as v from 'valibot';
import type {Book} from '../google/port';
import {quietly} from '../door/answer';
import type {Plan, State} from './types';

export interface Stored extends Plan {
  /** Id of the trigger that does the work: whose trigger it is, theirs is the schedule. */
  readonly trigger: string;
  /** The scheduled day (days since 1970-01-01) whose work is done. */
  readonly handled: number;
  /** Tries in a row that came to nothing. */
  readonly attempts: number;
  readonly state: State;
}

const PREFIX = 'schedule:';
export const scheduleKey = (sheet: number): string => `${PREFIX}${String(sheet)}`;

/** What decides is checked; the state is ours to show and was written by nobody else. */
const schema = v.object({
  cadence: v.picklist(['daily', 'weekly']),
  weekday: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
  hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
  mail: v.boolean(),
  mailUnchanged: v.boolean(),
  trigger: v.string(),
  handled: v.number(),
  attempts: v.number(),
  state: v.looseObject({code: v.string(), at: v.string(), text: v.string(), paused: v.boolean()}),
});

/** What somebody tampered with is no schedule. */
export const storedSchedule = (text: string | undefined): Stored | undefined => {
  if (text === undefined) return undefined;
  const found = quietly(() => v.safeParse(schema, JSON.parse(text)));
  return found?.success ? (found.output as unknown as Stored) : undefined;
};

/** Sheet -> schedule, among all that is kept with the spreadsheet. */
export const allSchedules = (kept: Readonly<Record<string, string>>): Map<number, Stored> => {
  const found = new Map<number, Stored>();
  for (const [key, text] of Object.entries(kept)) {
    const schedule = key.startsWith(PREFIX) ? storedSchedule(text) : undefined;
    if (schedule) found.set(Number(key.slice(PREFIX.length)), schedule);
  }
  return found;
};

export const keep = (book: Book, sheet: number, schedule: Stored): void => {
  book.properties.write(scheduleKey(sheet), JSON.stringify(schedule));
};

/**
 * Changes a schedule as it now stands, which a person may have saved anew or deleted meanwhile: then theirs stays.
 *
 * @throws UserError busy
 */
export const amend = (
  book: Book,
  sheet: number,
  trigger: string,
  change: (schedule: Stored) => Stored,
): void => {
  book.locked(() => {
    const schedule = storedSchedule(book.properties.read(scheduleKey(sheet)));
    if (schedule?.trigger === trigger) keep(book, sheet, change(schedule));
  });
};
