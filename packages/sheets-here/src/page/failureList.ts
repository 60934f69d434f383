/** The triggers that have failed, which on Google stand in the list of executions only. */
import type {PageWords} from '../messages';
import type {TriggerFailure} from '../services/firing';
import {openDialog} from './dialogs';
import {make} from './dom';
import type {Moments} from './moments';

export function showFailures(
  failures: readonly TriggerFailure[],
  words: PageWords,
  moments: Moments,
): void {
  const rows = failures.map(({at, handler, error}) =>
    make(
      'li',
      {},
      make('span', {class: 'quiet'}, `${moments(at)} · ${handler}`),
      make('span', {}, error.message),
    ),
  );
  openDialog('view', words.clock.failuresTitle, words, make('ul', {class: 'failures'}, ...rows));
}
