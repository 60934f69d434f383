/** Yes and no, as people write them in any language. */
import {type Cell, isBlank} from '../base/cells';
import {plain} from '../base/keys';
import {everyLanguage} from '../messages';

const said = (answer: 'YES' | 'NO'): ReadonlySet<string> =>
  new Set(everyLanguage.flatMap(({words}) => words.yesNo[answer].map(plain)));

const YES = said('YES');
const NO = said('NO');

/**
 * Whether a cell says yes.
 *
 * @returns undefined for a blank cell and for anything that is neither
 * @example isYes('Sí') // true
 */
export const isYes = (cell: Cell): boolean | undefined => {
  if (isBlank(cell)) return undefined;
  const word = plain(String(cell));
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
};
