/** Yes and no, as people write them in any language. */
import {type Cell, isBlank} from '../base/cells';
import {plain} from '../base/keys';
import {lazily} from '../base/memo';
import {everyLanguage} from '../messages';

const said = (answer: 'YES' | 'NO'): (() => ReadonlySet<string>) =>
  lazily(() => new Set(everyLanguage.flatMap(({words}) => words.yesNo[answer].map(plain))));

const yes = said('YES');
const no = said('NO');

/**
 * Whether a cell says yes.
 *
 * @returns undefined for a blank cell and for anything that is neither
 * @example isYes('Sí') // true
 */
export const isYes = (cell: Cell): boolean | undefined => {
  if (isBlank(cell)) return undefined;
  const word = plain(String(cell));
  return yes().has(word) ? true : no().has(word) ? false : undefined;
};
