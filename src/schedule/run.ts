/** A check whose outcome the sheet's schedule remembers: the panel's and the trigger's. */
import {check} from '../checks/check';
import type {Checked} from '../checks/types';
import {type Call, quietly} from '../door/answer';
import {checked, schemas} from '../door/request';
import {spoken} from '../door/settings';
import {latestDue} from './due';
import {stateOfCheck, stateOfFailure, stateOfKills, MOST_ATTEMPTS} from './outcome';
import {amend, type Stored, scheduleKey, storedSchedule} from './stored';
import {letterFor} from './letter';
import {tableOf} from '../sheet/tableBehind';

/** The panel's check: what it does for today counts as the scheduled work that was due. */
export const checkNow = (call: Call, sent: unknown): Checked => {
  const request = checked(schemas.checkNow, sent);
  const {id} = tableOf(call.book, request.sheet);
  const result = check(call, {...request, sheet: id}, letterFor);
  const schedule = storedSchedule(call.book.properties.read(scheduleKey(id)));
  // The check stands in the sheet: it does not fail for want of this note.
  if (schedule && request.asOf === undefined)
    quietly(() => {
      remember(call, id, schedule.trigger, result);
    });
  return result;
};

/**
 * The trigger's: never raises, so that no stream of failures follows. The try is counted before it begins, as Google may end it
 * without a word.
 */
export const checkScheduled = (call: Call, id: number, trigger: string): void => {
  const {book} = call;
  const {messages} = spoken(call);
  let attempts = 0;
  const begun = quietly(() => {
    amend(book, id, trigger, (schedule) => {
      attempts = schedule.attempts + 1;
      return attempts > MOST_ATTEMPTS
        ? {...schedule, state: stateOfKills(messages)}
        : {...schedule, attempts};
    });
    return true;
  });
  // Another run holds the spreadsheet: the next hour is soon enough.
  if (!begun || attempts === 0 || attempts > MOST_ATTEMPTS) return;
  try {
    remember(call, id, trigger, check(call, {sheet: id}, letterFor));
  } catch (error) {
    quietly(() => {
      amend(book, id, trigger, (schedule) => {
        const {last} = schedule.state;
        const state = stateOfFailure(error, attempts, messages);
        return {...schedule, state: {...state, ...(last ? {last} : {})}};
      });
    });
  }
};

const remember = (call: Call, id: number, trigger: string, result: Checked): void => {
  const {book} = call;
  const state = stateOfCheck(result, spoken(call).messages);
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
