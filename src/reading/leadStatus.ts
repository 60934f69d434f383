/** What a lead's status says: whether an opportunity is open. */
import type {Cell} from '../base/cells';
import {plain} from '../base/keys';
import {lazily} from '../base/memo';
import {wordsOf} from '../messages';
import {isYes} from './yesNo';

const open = lazily(() => new Set(wordsOf(({words}) => words.leadStatus.OPEN)));
const notOpen = lazily(() => new Set(wordsOf(({words}) => words.leadStatus.NOT_OPEN)));

/**
 * Whether a status says that an opportunity is open.
 *
 * @returns undefined for a blank cell and for words that are not known
 * @example opportunityIn('Perdido') // false
 */
export const opportunityIn = (cell: Cell): boolean | undefined => {
  const word = plain(String(cell));
  return open().has(word) ? true : notOpen().has(word) ? false : isYes(cell);
};

/** Whatever else such a cell holds is a lead without an open opportunity. @example isOpenLead('Presupuesto') // true */
export const isOpenLead = (cell: Cell): boolean => opportunityIn(cell) === true;
