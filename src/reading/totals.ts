/** Rows that sum up others: no customers, no headers. */
import type {Cell} from '../base/cells';
import {type Words, wordsOf} from '../messages';

const anyOf = (list: (totals: Words['totals']) => string): string =>
  wordsOf(({words}) => list(words.totals)).join('|');

const BEFORE = anyOf(({before}) => before);
const NAMES = anyOf(({names}) => names);
const TOTAL = new RegExp(
  `^\\W*(?:(?:${BEFORE})[ -]?)?(?:${NAMES})(?: (?:${anyOf(({after}) => after)}))?\\W*$`,
  'i',
);

/** `North Total`, `Subtotal Norte`: a total of something, or a name that holds the word. */
const OF_SOMETHING = new RegExp(
  `^\\W*(?:(?:${BEFORE})[ -]?)?(?:${NAMES})\\s|\\s(?:(?:${BEFORE})[ -]?)?(?:${NAMES})\\W*$`,
  'i',
);

/**
 * Whether the cell of a customer is the label of a sum over other rows.
 *
 * @example isTotal('TOTAL GENERAL:') // true
 */
export const isTotal = (cell: Cell): boolean => typeof cell === 'string' && TOTAL.test(cell);

/** Sums were rounded by whoever wrote them. */
const TOLERANCE = 0.00501;

/**
 * Rows named as the total of something that are proven to be one: all their numbers are the sums of the rows above, since the
 * last such row or from the top. `North Total` is one, the shop `Total Wine` is none. O(rows x columns).
 *
 * @param names cell of the customer, row by row
 * @param columns numbers of the same rows; NaN is none
 * @returns places of these rows
 * @example provenTotals(['Ana', 'Luis', 'North Total'], [Float64Array.of(1, 2, 3)]) // Set {2}
 */
export const provenTotals = (
  names: readonly Cell[],
  columns: readonly Float64Array[],
): ReadonlySet<number> => {
  const proven = new Set<number>();
  const part = new Float64Array(columns.length);
  const whole = new Float64Array(columns.length);
  names.forEach((name, i) => {
    const values = columns.map((column) => column[i] ?? NaN);
    const known = values.flatMap((value, at) => (value === value && value !== 0 ? [at] : []));
    const isSumOf = (sums: Float64Array): boolean =>
      known.length > 0 &&
      known.every((at) => Math.abs((sums[at] as number) - (values[at] as number)) < TOLERANCE);
    const isNamed = typeof name === 'string' && (TOTAL.test(name) || OF_SOMETHING.test(name));
    if (isNamed && (isSumOf(part) || isSumOf(whole))) {
      proven.add(i);
      part.fill(0);
      return;
    }
    for (const at of known) {
      part[at] = (part[at] as number) + (values[at] as number);
      whole[at] = (whole[at] as number) + (values[at] as number);
    }
  });
  return proven;
};
