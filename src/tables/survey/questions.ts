/** Questions of a form: what a header asks, and whether cells answer it on a scale. */
import type {Cell} from '../../base/cells';
import {plain} from '../../base/keys';
import {answerWords, cues, type Question} from '../kindWords';

const holds = (words: readonly string[], cue: string): boolean =>
  cue.endsWith('*') ? words.some((word) => word.startsWith(cue.slice(0, -1))) : words.includes(cue);

/**
 * The first question that a header asks, in the order of the list.
 *
 * @example questionOf('How likely are you to recommend us (0-10)?') // 'recommend'
 */
export const questionOf = (header: string): Question | undefined => {
  const words = plain(header).split(' ');
  return cues().find(([, alternatives]) =>
    alternatives.some((alternative) => alternative.every((cue) => holds(words, cue))),
  )?.[0];
};

const SCALE = /[([]\s*\d{1,2}\s*(?:-|–|a|al|to)\s*\d{1,2}\s*[)\]]/i;
const GRID_ROW = /\S\s*\[[^\]]+\]\s*$/;

/** `Greeting (1-5)`, `How important is … [Price]`. */
export const isRated = (header: string): boolean => SCALE.test(header) || GRID_ROW.test(header);

const NUMBER = /^\s*(\d{1,3})(?:[.,]\d)?\s*(?:$|[-–:.(/]|de |of |out )/i;
const STARS = /^[★☆⭐*\s\ufe0f]+$/;

/** `4`, `4 - Good`, `very satisfied`, `★★★`. */
export const answers = (cell: Cell): boolean => {
  if (typeof cell === 'number') return cell >= 0 && cell <= 100;
  if (typeof cell !== 'string') return false;
  return NUMBER.test(cell) || STARS.test(cell) || answerWords().has(plain(cell));
};
