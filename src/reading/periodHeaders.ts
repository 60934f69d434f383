/** Headers that are a stretch of time: a month, a quarter, a half or a year, in any language. */
import {type Cell, isBlank, isDate} from '../base/cells';
import {monthOf} from './dateWords';
import {dayFromCivil} from './dates';
import {plain} from '../base/keys';
import {type Words, wordsOf} from '../messages';

export interface Period {
  /** First and last civil day. */
  readonly from: number;
  readonly to: number;
}

/** Months of a year whose number is said elsewhere: from the first one on, so many. */
export interface YearPart {
  readonly month: number;
  readonly months: number;
}

export const span = (year: number, month: number, months: number): Period | undefined => {
  if (year < 1970 || year > 2100 || month < 1 || month > 12) return undefined;
  const next = month + months - 1;
  return {
    from: dayFromCivil(year, month, 1),
    to: dayFromCivil(year + Math.floor(next / 12), (next % 12) + 1, 1) - 1,
  };
};

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/**
 * Reads `Jan 2024`, `ene-24`, `2024-01`, `01/2024`, `Q1 2024`, `T1 2024`, `1T 2024`, `H1 2024`, `202401`, `2024`, `FY 2024`, and a date cell (its month: a
 * header typed as `Jan 2024` becomes a date in Sheets). Undefined for anything else.
 *
 * @param dayOf civil day of an instant; a date cell is read in UTC's middle of the day where it is not given
 * @example readPeriod('2024-Q1') // {from: 19723, to: 19813}
 */
export const readPeriod = (cell: Cell, dayOf?: (instant: number) => number): Period | undefined => {
  if (isDate(cell)) {
    // Half a day later is the same month in every zone, for a cell that is the first of its month at midnight.
    const at = new Date(dayOf ? dayOf(cell.getTime()) * 864e5 : cell.getTime() + 432e5);
    return at.getUTCDate() === 1 ? span(at.getUTCFullYear(), at.getUTCMonth() + 1, 1) : undefined;
  }
  if (typeof cell === 'number') {
    if (!Number.isInteger(cell) || cell < 1990 || cell > 210_012) return undefined;
    return cell <= 2100 ? span(cell, 1, 12) : readPeriod(String(cell));
  }
  if (typeof cell !== 'string' || cell.length > 24) return undefined;
  const words = wordsIn(plain(cell).replace(YEAR_WORD, ''));
  const [first = '', second] = words.length === 1 ? apart(words[0] ?? '') : words;
  if (words.length > 2) return undefined;
  if (second === undefined)
    return /^(19|20)\d\d$/.test(first) ? span(Number(first), 1, 12) : undefined;
  for (const [part, year] of [
    [first, second],
    [second, first],
  ] as const) {
    if (!/^((19|20)\d\d|\d\d)$/.test(year)) continue;
    const found = partNamed(part);
    if (found) return span(fullYear(year), found.month, found.months);
    if (/^(0?[1-9]|1[0-2])$/.test(part) && year.length === 4)
      return span(Number(year), Number(part), 1);
  }
  return undefined;
};

/** Quarters and halves as one word, without what only joins. */
const wordsIn = (text: string): string[] =>
  text
    .replace(QUARTER_WORD, 't$1')
    .replace(HALF_WORD, 'h$1')
    .split(' ')
    .filter((word) => !BETWEEN.includes(word));

const partNamed = (word: string): YearPart | undefined => {
  const quarter = QUARTER.exec(word);
  if (quarter) return {month: 3 * Number(quarter[1] ?? quarter[2]) - 2, months: 3};
  const half = HALF.exec(word);
  if (half) return {month: 6 * Number(half[1] ?? half[2]) - 5, months: 6};
  const month = monthOf(word);
  return month ? {month, months: 1} : undefined;
};

/**
 * A month, quarter or half that says nothing of its year.
 *
 * @example readYearPart('Enero') // {month: 1, months: 1}
 */
export const readYearPart = (cell: Cell | undefined): YearPart | undefined => {
  if (typeof cell !== 'string' || cell.length > 24) return undefined;
  const words = wordsIn(plain(cell));
  return words.length === 1 ? partNamed(words[0] ?? '') : undefined;
};

const BETWEEN = wordsOf(({words}) => words.dates.of);

function listed(list: (dates: Words['dates']) => string): string {
  return wordsOf(({words}) => list(words.dates)).join('|');
}

/** `2º trimestre`, `1er trim`, `3rd quarter`. */
const QUARTER_WORD = new RegExp(
  `\\b([1-4]) ?(?:${listed(({ordinals}) => ordinals)})? ?(?:${listed(({quarter}) => quarter)})\\b`,
);

/** `1er semestre`, `2nd half`. */
const HALF_WORD = new RegExp(
  `\\b([12]) ?(?:${listed(({ordinals}) => ordinals)})? ?(?:${listed(({half}) => half)})\\b`,
);

/** What stands before the year in `FY 2024`, `Total 2024`. */
const YEAR_WORD = new RegExp(`^(?:${listed(({year}) => year)}) (?=(?:19|20)\\d\\d$)`);

/** `t1`, `1t`. */
const LETTER = `(?:${listed(({quarterLetter}) => quarterLetter)})`;
const QUARTER = new RegExp(`^(?:${LETTER}([1-4])|([1-4])${LETTER})$`);
/** `h1`, `1s`. */
const HALF_LETTER = `(?:${listed(({halfLetter}) => halfLetter)})`;
const HALF = new RegExp(`^(?:${HALF_LETTER}([12])|([12])${HALF_LETTER})$`);
const PART = `(?:${LETTER}[1-4]|[1-4]${LETTER}|${HALF_LETTER}[12]|[12]${HALF_LETTER})`;

/** `ene24`, `2t24`; `2024q1`, `202401`. */
const COMPACT = new RegExp(
  `^(?:([a-z]{3,10}|${PART})(\\d{2}|\\d{4})|(\\d{4})(${PART}|0[1-9]|1[0-2]))$`,
);

/** A word that is a period and its year in one, as two; any other word alone. */
const apart = (word: string): readonly [string, string?] => {
  const [, part, year, yearFirst, partLast] = COMPACT.exec(word) ?? [];
  if (part !== undefined && year !== undefined) return [part, year];
  return yearFirst !== undefined && partLast !== undefined ? [yearFirst, partLast] : [word];
};

/** Months or quarters in the row below years, each of which is written once, above the first of its own. */
export const periodsBelow = (
  years: readonly Cell[],
  parts: readonly Cell[],
): readonly (Period | undefined)[] => {
  let year: Cell = '';
  return parts.map((part, column) => {
    const above = years[column] ?? '';
    if (!isBlank(above)) year = above;
    // Numbers below a year are amounts.
    return typeof part === 'string' && /[a-z]/i.test(part) && readPeriod(year)
      ? readPeriod(`${part} ${String(year)}`)
      : undefined;
  });
};
