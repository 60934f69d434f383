/** Rows that sum up others: no customers, no headers. */
import type {Cell} from '../base/cells';
import {type Words, wordsOf} from '../messages';

const anyOf = (list: (totals: Words['totals']) => string): string =>
  wordsOf(({words}) => list(words.totals)).join('|');

const TOTAL = new RegExp(
  `^\\W*(?:(?:${anyOf(({before}) => before)})[ -]?)?(?:${anyOf(({names}) => names)})(?: (?:${anyOf(({after}) => after)}))?\\W*$`,
  'i',
);

/**
 * Whether the cell of a customer is the label of a sum over other rows.
 *
 * @example isTotal('TOTAL GENERAL:') // true
 */
export const isTotal = (cell: Cell): boolean => typeof cell === 'string' && TOTAL.test(cell);
