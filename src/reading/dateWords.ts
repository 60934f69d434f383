/** Reads one text as a date without deciding what only the column can: which of two numbers is the day. */
import {unaccented} from '../base/keys';
import {everyLanguage, type Words, wordsOf} from '../messages';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/**
 * What a text says, packed into one number so that a column of readings is a plain array:
 * FIXED + year·10000 + month·100 + day when the text itself settles the order;
 * OPEN + year·10000 + first·100 + second for `3/4/2024`;
 * SHORT + third·10000 + first·100 + second for `3/4/24`, where even the year may stand first.
 */
export const UNREADABLE = -1;
export const FIXED = 0;
export const OPEN = 2 ** 28;
export const SHORT = 2 ** 29;
const FIELDS = 2 ** 28 - 1;

export const thirdOf = (reading: number): number => Math.floor((reading & FIELDS) / 10_000);
export const firstOf = (reading: number): number => Math.floor((reading & FIELDS) / 100) % 100;
export const secondOf = (reading: number): number => (reading & FIELDS) % 100;

/** Two-digit years as Google Sheets reads them: 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999. */
export const fullYear = (short: number): number => short + (short < 50 ? 2000 : 1900);

/** Longer texts are no dates; whoever calls leaves them out before paying for them. */
export const LONGEST_DATE = 72;

const pack = (third: number, first: number, second: number): number =>
  third * 10_000 + first * 100 + second;

const MONTHS = prefixes(({months}) => months);
const WEEKDAYS = prefixes(({weekdays}) => weekdays);

/**
 * The month (1 to 12) that a word in lower case without accents names in any language, at three letters or more.
 *
 * @example monthOf('set') // 9
 */
export const monthOf = (word: string): number | undefined => MONTHS.get(word);

/** Every abbreviation of three letters or more, to the place of its word, from 1: `sep`, `sept`, `set` are all 9. */
function prefixes(names: (words: Words) => readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const {words} of everyLanguage)
    names(words).forEach((texts, index) => {
      for (const word of texts.split('|'))
        for (let length = 3; length <= word.length; length++)
          places.set(word.slice(0, length), index + 1);
    });
  return places;
}

/** As a choice within a pattern. */
const anyOf = (list: (dates: Words['dates']) => string): string =>
  wordsOf(({words}) => list(words.dates)).join('|');

/** The time of day and zone that may follow a date. They are dropped: the civil day counts as it was written. */
const TAIL = (() => {
  const hour = '(?:[01]?\\d|2[0-4])';
  const clock = `${hour}[:.h][0-5]\\d(?:[:.](?:[0-5]\\d|60)(?:[.,]\\d{1,9})?)?`;
  const half = '\\s*[ap]\\.?\\s?m\\b\\.?';
  const hours = `\\s*(?:${anyOf((dates) => dates.hours)})\\b\\.?`;
  const time = `(?:${clock}(?:${half}|${hours})?|${hour}(?:${half}|${hours}))`;
  const zone =
    '\\s*(?:z|(?:utc|gmt)?\\s?[+-]\\d{1,2}(?::?\\d{2})?(?:\\s*utc)?|utc|[a-z]{1,4}t)(?:\\s*[[(][a-z0-9 /_+-]+[\\])])?';
  const lead = `\\s*(?:[-,@]\\s*|t|(?:${anyOf((dates) => dates.at)})\\s+)?`;
  const compact = 't\\d{2}(?:\\d{2}){0,2}(?:[.,]\\d{1,9})?';
  const full = `(?:${lead}${time}|${compact})(?:${zone})?|z|[+-]\\d{2}:\\d{2}`;
  return new RegExp(`^[.,]?(?:${full})?\\s*$`, 'i');
})();

const isTail = (text: string, from: number): boolean =>
  from === text.length || TAIL.test(text.slice(from));

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function numberIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** Past blanks with at most one of `/`, `-`, `.` among them. */
function separatorEnd(text: string, from: number): number {
  let at = blanksEnd(text, from);
  const code = text.charCodeAt(at);
  if (code === 47 || code === 45 || code === 46) at = blanksEnd(text, at + 1);
  return at;
}
function blanksEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at++;
  return at;
}

/** `2024-01-31`, `31/1/24`, `20240131`, each with or without a tail: the bulk of all dates, without a pattern. */
function scanNumeric(text: string): number {
  const firstEnd = digitsEnd(text, 0);
  if (firstEnd === 8) {
    if (!isTail(text, 8)) return UNREADABLE;
    return FIXED + pack(numberIn(text, 0, 4), numberIn(text, 4, 6), numberIn(text, 6, 8));
  }
  if (firstEnd === 0 || firstEnd === 3 || firstEnd > 4) return UNREADABLE;
  const second = separatorEnd(text, firstEnd);
  const secondEnd = digitsEnd(text, second);
  const third = separatorEnd(text, secondEnd);
  const thirdEnd = digitsEnd(text, third);
  const secondDigits = secondEnd - second;
  const thirdDigits = thirdEnd - third;
  if (second === firstEnd || third === secondEnd || secondDigits < 1 || secondDigits > 2)
    return UNREADABLE;
  const yearFirst = firstEnd === 4;
  if (thirdDigits !== 2 && thirdDigits !== (yearFirst ? 1 : 4)) return UNREADABLE;
  if (!isTail(text, thirdEnd)) return UNREADABLE;
  const [a, b, c] = [
    numberIn(text, 0, firstEnd),
    numberIn(text, second, secondEnd),
    numberIn(text, third, thirdEnd),
  ];
  if (yearFirst) return FIXED + pack(a, b, c);
  return (thirdDigits === 4 ? OPEN : SHORT) + pack(c, a, b);
}

const GAP = `[\\s.,/'-]*(?:(?:${anyOf((dates) => dates.of)})\\b)?[\\s.,/'-]*`;
const DAY = `(\\d{1,2})(?:\\.?(?:${anyOf((dates) => dates.ordinals)})(?![a-z]))?`;
const MONTH = '([a-z]{3,10})';
const YEAR = '(\\d{4}|\\d{2})(?!\\d)';
const DAY_MONTH_YEAR = new RegExp(`^${DAY}${GAP}${MONTH}${GAP}${YEAR}`);
const MONTH_DAY_YEAR = new RegExp(`^${MONTH}${GAP}${DAY}(?=[\\s.,/'-])${GAP}${YEAR}`);
const YEAR_MONTH_DAY = new RegExp(`^(\\d{4})${GAP}${MONTH}${GAP}${DAY}(?!\\d)`);

/** `3 de marzo de 2024`, `3-mar-24`, `March 3, 2024`, `2024 mar 3`; the text is unaccented and in lower case. */
function scanNamed(text: string): number {
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst) return named(text, dayFirst, 3, 2, 1);
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst) return named(text, monthFirst, 3, 1, 2);
  const yearFirst = YEAR_MONTH_DAY.exec(text);
  return yearFirst ? named(text, yearFirst, 1, 2, 3) : UNREADABLE;
}

function named(text: string, found: RegExpExecArray, year: number, month: number, day: number) {
  const place = MONTHS.get(found[month] ?? '');
  if (place === undefined || !isTail(text, found[0].length)) return UNREADABLE;
  const written = found[year] ?? '';
  const full = written.length === 2 ? fullYear(Number(written)) : Number(written);
  return FIXED + pack(full, place, Number(found[day]));
}

/** `Jan  5 10:22:11 UTC 2024`: C writes the year last, behind the time. */
const YEAR_BEHIND_TIME =
  /^([a-z]{3,10} +\d{1,2}),? +(\d{1,2}:\d{2}(?::\d{2})?)(?: +(?:[a-z]{1,4}t|utc|[+-]\d{4}))? +(\d{4})$/;

const LEADING_WORD = /^([a-z]{3,9})[\s.,]+(?=[a-z\d])/;
const DASHES = /[\u2010-\u2015\u2212]/g;

/**
 * The packed reading of a text, {@link UNREADABLE} when it is no date of any understood form. Impossible numbers
 * (month 13) pass: whether a reading is a day is for the caller to say.
 *
 * @param text trimmed, at most {@link LONGEST_DATE} characters.
 * @example scanDate('3 de marzo de 2024') === FIXED + 20240303 // true
 */
export function scanDate(text: string): number {
  const reading = scanNumeric(text);
  if (reading !== UNREADABLE) return reading;
  const clean = unaccented(text).replace(DASHES, '-').trim();
  const word = LEADING_WORD.exec(clean);
  if (word && WEEKDAYS.has(word[1] ?? '')) {
    const rest = scanEither(clean.slice(word[0].length));
    // `mar` is Tuesday and March: what makes no date as the one may as the other.
    if (rest !== UNREADABLE) return rest;
  }
  return scanEither(clean);
}

function scanEither(text: string): number {
  const numeric = scanNumeric(text);
  return numeric === UNREADABLE ? scanNamed(text.replace(YEAR_BEHIND_TIME, '$1 $3 $2')) : numeric;
}

/** Locales and countries that write the month first; of the languages without a country, English only. */
const MONTH_FIRST = /^(?:en|fil|tl)$|^(?:en|es|fil|tl|haw|chr)_(?:us|ph|pr|pa|gu|as|vi|mp|um|mh)$/;
const YEAR_FIRST = /^(?:ja|ko|zh|mn|hu|lt|sv|eu|fa)(?:_|$)|^(?:en|fr)_ca$|^en_za$/;

/**
 * How a locale writes a date in numbers, after CLDR: the month first in the United States, the Philippines, Panama and
 * Puerto Rico (and plain `en`), the year first in East Asia, Canada, Hungary, Lithuania, Sweden, the Basque Country,
 * Iran and South Africa, else the day first.
 *
 * @param locale as Google gives it (`es_ES`, `en`), or with a hyphen.
 */
export function localeOrder(locale: string): DateOrder {
  const name = locale.toLowerCase().replace(/-/g, '_');
  if (name === 'es_us' || name === 'es_ph') return 'dmy';
  if (MONTH_FIRST.test(name)) return 'mdy';
  return YEAR_FIRST.test(name) && !/^zh_(?:hk|mo)/.test(name) ? 'ymd' : 'dmy';
}

/** The order of day and month where the year comes last although the locale writes it first. */
export function dayMonthOrder(locale: string): DateOrder {
  const order = localeOrder(locale);
  if (order !== 'ymd') return order;
  return /^(?:ja|ko|zh|mn|eu|en)/.test(locale.toLowerCase()) ? 'mdy' : 'dmy';
}
