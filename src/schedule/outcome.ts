/** What came of a scheduled check, as the state that the panel shows. */
import {type ErrorKey, UserError} from '../base/errors';
import {SheetShrunk} from '../google/port';
import {fill, type Messages} from '../messages';
import {CHANGE_KINDS, type ChangeCounts, type Checked} from '../checks/types';
import {failure} from '../door/answer';
import {refusalOf} from '../door/refusal';
import type {State} from './types';

/** Tries in a row after which a schedule rests. */
export const MOST_ATTEMPTS = 6;

/** Worth another try an hour later; anything else waits for a person. */
const TRANSIENT: readonly ErrorKey[] = ['service', 'busy', 'sheetChanges', 'unexpected'];

const errorKeyOf = (error: unknown): ErrorKey =>
  error instanceof UserError
    ? error.key
    : error instanceof SheetShrunk
      ? 'sheetChanges'
      : (refusalOf(error) ?? 'unexpected');

const LONGEST_WARNING = 400;

const now = (): string => new Date(Date.now()).toISOString();

/** `3 newly inactive, 1 came back`; a sentence of its own where nothing has changed. */
export const countsText = (counts: ChangeCounts, {schedule}: Messages): string => {
  const said = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    fill(schedule.counts[kind], {n: counts[kind]}),
  );
  return said.length ? said.join(', ') : schedule.unchanged;
};

export const stateOfCheck = (
  {asOf, counts, mailed, unfinished, startedAnew, warnings = []}: Checked,
  messages: Messages,
): State => {
  const {schedule} = messages;
  const day = messages.day(asOf);
  if (unfinished)
    return {
      code: 'unfinished',
      at: now(),
      text: fill(schedule.unfinished, {day, ...unfinished}),
      paused: false,
    };
  const sentences = [
    startedAnew
      ? fill(schedule.startedAnew[startedAnew], {day})
      : fill(schedule.done, {day, counts: countsText(counts, messages)}),
    // Without a digest there is nothing to say of it.
    mailed === 'off' || mailed === 'nothing' ? '' : schedule.mailed[mailed],
    ...warnings.map((text) => text.slice(0, LONGEST_WARNING)),
  ];
  return {
    code: 'ok',
    at: now(),
    text: sentences.filter((text) => text !== '').join(' '),
    paused: false,
    last: {asOf, counts},
  };
};

/** @param attempts tries in a row that came to nothing, this one included */
export const stateOfFailure = (error: unknown, attempts: number, messages: Messages): State => {
  const code = errorKeyOf(error);
  const paused = !TRANSIENT.includes(code) || attempts >= MOST_ATTEMPTS;
  const {message} = failure(error, messages);
  const {schedule} = messages;
  return {
    code,
    at: now(),
    text: `${message.slice(0, 1000)} ${paused ? schedule.paused : schedule.again}`,
    paused,
  };
};

/** A try that was killed left no word of why: Google ended it, and would end the next. */
export const stateOfKills = (messages: Messages): State => ({
  code: 'service',
  at: now(),
  text: `${messages.errors.service} ${messages.schedule.paused}`,
  paused: true,
});
