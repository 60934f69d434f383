/** Rows that sum up others: no customers, no headers. */
import type {Cell} from '../base/cells';
import {lazily} from '../base/memo';
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

const MAYBE = new RegExp(`^\\W*(?:${anyOf(({maybe}) => maybe)})\\W*$`, 'i');

/** Longer texts are no labels. */
const LONGEST = 80;

/**
 * Whether a cell may be the label of a sum, which its numbers have to prove: `North Total`, `Suma`, and all that isTotal() is.
 *
 * @example mayBeTotal('Total Norte') // true
 */
export const mayBeTotal = (cell: Cell | undefined): cell is string =>
  typeof cell === 'string' &&
  cell.length <= LONGEST &&
  (TOTAL.test(cell) || OF_SOMETHING.test(cell) || MAYBE.test(cell));

/** Two letters in one number, whatever their case; other characters may share it, which the patterns then tell. */
const pairAt = (text: string, at: number): number =>
  (((text.charCodeAt(at) | 32) & 127) << 7) | ((text.charCodeAt(at + 1) | 32) & 127);

const pairsOf = (texts: readonly string[], at: (text: string) => number): Uint8Array => {
  const pairs = new Uint8Array(1 << 14);
  for (const text of texts) pairs[pairAt(text, at(text))] = 1;
  return pairs;
};

const labels = lazily(() => {
  const words = [BEFORE, NAMES, anyOf(({maybe}) => maybe)].join('|').split('|');
  const ends = [...words, ...anyOf(({after}) => after).split('|')];
  return {
    first: pairsOf(words, () => 0),
    last: pairsOf(ends, (text) => text.length - 2),
  };
});

const isLetterCode = (code: number): boolean => {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || code > 127;
};

/**
 * Whether a text begins or ends as a label of a sum does: of a hundred thousand texts next to none, told without a pattern. Marks
 * around it are looked through by mayBeTotal().
 */
export const beginsLikeTotal = (text: string): boolean => {
  if (text.length < 3 || text.length > LONGEST) return false;
  return !isLetterCode(text.charCodeAt(0))
    ? !isDigit(text.charCodeAt(0))
    : labels().first[pairAt(text, 0)] === 1;
};

export const endsLikeTotal = (text: string): boolean => {
  if (text.length < 3 || text.length > LONGEST) return false;
  const last = text.charCodeAt(text.length - 1);
  return isLetterCode(last) ? labels().last[pairAt(text, text.length - 2)] === 1 : !isDigit(last);
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What `Ana Total` and `Total Ana` are the total of; '' where it is of nothing that is named. */
export const totalledIn = (label: string): string =>
  isTotal(label) || MAYBE.test(label) ? '' : label.replace(OF_SOMETHING, '').trim();

/** Sums were rounded by whoever wrote them. */
const TOLERANCE = 0.00501;

/** Whether a number is the sum that was worked out, to half a cent. */
export const addsUp = (sum: number, value: number): boolean => Math.abs(sum - value) < TOLERANCE;

/** Groups within groups: so many beginnings of them are remembered. */
const MOST_STARTS = 64;

/** Sums of rows since the last group ended, since earlier ones did, and from the top. */
export const runningSums = (width: number) => {
  const whole = new Float64Array(width);
  let starts: Float64Array[] = [whole.slice()];
  /** Rows since the last total. */
  let rows = 0;
  return {
    rows: (): number => rows,
    add: (values: ArrayLike<number>): void => {
      rows++;
      for (let at = 0; at < width; at++) {
        const value = values[at] as number;
        if (value === value) whole[at] = (whole[at] as number) + value;
      }
    },
    /** Whether all of the numbers, and one at least, are sums of the same rows above. */
    areSums: (values: ArrayLike<number>): boolean => {
      const known: number[] = [];
      for (let at = 0; at < width; at++) {
        const value = values[at] as number;
        if (value === value && value !== 0) known.push(at);
      }
      return (
        known.length > 0 &&
        starts.some((start) =>
          known.every((at) =>
            addsUp((whole[at] as number) - (start[at] as number), values[at] as number),
          ),
        )
      );
    },
    /** A group ends here. */
    end: (): void => {
      rows = 0;
      // The top stays; of the others the latest ones.
      const [top, ...later] = starts;
      starts = [top as Float64Array, ...later.slice(2 - MOST_STARTS), whole.slice()];
    },
  };
};

/**
 * Rows named as the total of something that are proven to be one: all their numbers are the sums of the rows above, since the
 * last such row, since an earlier one, or from the top. `North Total` is one, the shop `Total Wine` is none.
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
  const sums = runningSums(columns.length);
  names.forEach((name, i) => {
    const values = columns.map((column) => column[i] ?? NaN);
    if (mayBeTotal(name) && sums.areSums(values)) {
      proven.add(i);
      sums.end();
    } else sums.add(values);
  });
  return proven;
};
