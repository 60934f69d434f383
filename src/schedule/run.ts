/** A check whose outcome the sheet's schedule remembers: the panel's and the trigger's. */
import {check, type CheckRequest} from '../checks/check';
import type {Checked} from '../checks/types';
import {quietly} from '../door/answer';
import type {CallContext} from '../door/context';
import {latestDue} from './due';
import {stateOfCheck, stateOfFailure, stateOfKills, MOST_ATTEMPTS} from './outcome';
import {amend, type Stored, scheduleKey, storedSchedule} from './stored';
import {letterFor} from './letter';

/** The panel's check: what it does for today counts as the scheduled work that was due. */
export const checkNow = (context: CallContext, request: CheckRequest): Checked => {
  const {table, found} = check(context, request, letterFor);
  const schedule = storedSchedule(context.book.properties.read(scheduleKey(table)));
  // The check stands in the sheet: it does not fail for want of this note.
  if (schedule && request.asOf === undefined)
    quietly(() => {
      remember(context, table, schedule.trigger, found);
    });
  return found;
};

/**
 * The trigger's: never raises, so that no stream of failures follows. The try is counted before it begins, as Google may end it
 * without a word.
 */
export const checkScheduled = (context: CallContext, id: number, trigger: string): void => {
  const {book} = context;
  let attempts = 0;
  const begun = quietly(() => {
    amend(book, id, trigger, (schedule) => {
      attempts = schedule.attempts + 1;
      return attempts > MOST_ATTEMPTS
        ? {...schedule, state: stateOfKills(context.messages)}
        : {...schedule, attempts};
    });
    return true;
  });
  // Another run holds the spreadsheet: the next hour is soon enough.
  if (!begun || attempts === 0 || attempts > MOST_ATTEMPTS) return;
  try {
    remember(context, id, trigger, check(context, {sheet: id}, letterFor).found);
  } catch (error) {
    quietly(() => {
      amend(book, id, trigger, (schedule) => {
        const {last} = schedule.state;
        const state = stateOfFailure(error, attempts, context.messages);
        return {...schedule, state: {...state, ...(last ? {last} : {})}};
      });
    });
  }
};

const remember = (context: CallContext, id: number, trigger: string, result: Checked): void => {
  const {book, messages} = context;
  const state = stateOfCheck(result, messages);
  amend(book, id, trigger, (schedule) => ({
    ...schedule,
    attempts: 0,
    handled: result.unfinished ? schedule.handled : latestDue(schedule, book.now()),
    state: {...(schedule.state.last ? {last: schedule.state.last} : {}), ...state},
  }));
};

/** What there is to do for a schedule at this moment. */
export const wantsRun = ({state, handled}: Stored, latest: number): boolean =>
  !state.paused && (state.code === 'unfinished' || latest > handled);
