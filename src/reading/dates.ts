/** Columns of dates, read into civil days. */
import {SERIAL_OF_1970} from '../base/calendar';
import type {Cell, Cells} from '../base/cells';
import {civilFromDay, dayFromCivil, isPossible} from '../base/calendar';
import {
  type DateOrder,
  FIXED,
  LONGEST_DATE,
  OPEN,
  SHORT,
  UNREADABLE,
  dayMonthOrder,
  firstOf,
  fullYear,
  localeOrder,
  scanDate,
  secondOf,
  thirdOf,
} from './dateWords';
import {visible} from '../base/keys';

export {civilFromDay, dayFromCivil, dayFromIso, isoDay} from '../base/calendar';
export type {DateOrder} from './dateWords';

/** A blank cell, or a day that means "never". */
export const NO_DAY = -2147483648;
/** A cell that is no possible date. */
export const BAD_DAY = -2147483647;

/** 1899-12-30. */
const SERIAL_ZERO = -SERIAL_OF_1970;
/** 1899-12-31, serial 1: a cell with a time of day only arrives as a Date on the day before. */
const EARLIEST = SERIAL_ZERO + 1;
/** 9999-12-31, serial 2958465. */
const LATEST = 2932896;

/**
 * What programs write for "never": 1900-01-01, the first instant that computers count (in America it falls on 1969-12-31), and
 * 9999-12-31. Text such as 0000-00-00 is read as one of them.
 */
const NEVER: ReadonlySet<number> = new Set([-25567, -1, 0, LATEST]);
const ZEROS: ReadonlySet<number> = new Set([FIXED, OPEN, SHORT]);

export interface DateOptions {
  /** The civil day of an instant in the spreadsheet's zone. */
  readonly dayOf: (instant: number) => number;
  /** The spreadsheet's locale, `es_ES` or `es`: decides where the text does not. */
  readonly locale: string;
  /** The order the user chose; without it the column decides. */
  readonly order?: DateOrder | undefined;
  /** Numbers are dates (for a column recognised as one): serial numbers, and 20240131 typed as a number. */
  readonly serials?: boolean | undefined;
}

export interface DateColumn {
  /**
   * Civil days since 1970-01-01; {@link NO_DAY} for a blank cell and for "never" (1900-01-01, 1970-01-01,
   * 9999-12-31, 0000-00-00), {@link BAD_DAY} for one that is no possible date.
   */
  readonly days: Int32Array;
  /** What text in numbers was read as; undefined when there was none whose order is open. */
  readonly order: DateOrder | undefined;
  /** The text did not decide the order, the locale did, and it matters for at least one cell. */
  readonly ambiguous: boolean;
  /** How many cells were text and read as a day. */
  readonly text: number;
  /**
   * Real dates next to text in the other order, as when Google took 03/04/2024 for a date month first and left
   * 13/04/2024 as text: the real dates probably have day and month exchanged.
   */
  readonly halfConverted: boolean;
}

const bounded = (day: number): number => (day >= EARLIEST && day <= LATEST ? day : BAD_DAY);

const meant = (day: number): number => (NEVER.has(day) ? NO_DAY : day);

const checked = (year: number, month: number, day: number): number =>
  isPossible(year, month, day) ? bounded(dayFromCivil(year, month, day)) : BAD_DAY;

/** The day of an open reading in one order, {@link BAD_DAY} where that order makes none of it. */
function dayInOrder(reading: number, order: DateOrder): number {
  const [first, second, third] = [firstOf(reading), secondOf(reading), thirdOf(reading)];
  const short = reading >= SHORT;
  if (order === 'ymd') return short ? checked(fullYear(first), second, third) : BAD_DAY;
  const year = short ? fullYear(third) : third;
  return order === 'dmy' ? checked(year, second, first) : checked(year, first, second);
}

/** The day of a text, {@link NO_DAY}, {@link BAD_DAY}, or the open reading (at least OPEN, above every day). */
function readText(text: string): number {
  const trimmed = text.trim();
  if (trimmed === '') return NO_DAY;
  if (trimmed.length > LONGEST_DATE) return BAD_DAY;
  const reading = scanDate(trimmed);
  if (reading === UNREADABLE) return visible(trimmed).trim() === '' ? NO_DAY : BAD_DAY;
  if (ZEROS.has(reading)) return 0;
  if (reading >= OPEN) return reading;
  return checked(thirdOf(reading), firstOf(reading), secondOf(reading));
}

function instantDay(instant: number, dayOf: (instant: number) => number): number {
  return Number.isNaN(instant) ? BAD_DAY : bounded(dayOf(instant));
}

/** Seconds since 1970 of 1990-01-01 and of 2100-01-01: programs write such numbers, or a thousand or a million times as many. */
const EPOCH_FROM = 631_152_000;
const EPOCH_TO = 4_102_444_800;

function serialDay(value: number, dayOf: (instant: number) => number): number {
  if (value >= 1 && value < 2958466) return Math.floor(value) + SERIAL_ZERO;
  for (const unit of [1, 1e3, 1e6])
    if (value >= EPOCH_FROM * unit && value < EPOCH_TO * unit)
      return instantDay(Math.floor((value / unit) * 1000), dayOf);
  if (!(value > 19_000_000 && value < 100_000_000 && Number.isInteger(value))) return BAD_DAY;
  return checked(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
}

/** Of text: `45537,75` as a program exports it, and what stands for seconds. Shorter numbers may be anything. */
const SERIAL_TEXT = /^\s*(\d{5}(?:[.,]\d+)?|\d{9,16})\s*$/;

function textOfNumber(text: string, dayOf: (instant: number) => number): number {
  const [, digits] = SERIAL_TEXT.exec(text) ?? [];
  const value = digits === undefined ? NaN : Number(digits.replace(',', '.'));
  return value >= 20_000 ? serialDay(value, dayOf) : BAD_DAY;
}

/** Distinct texts remembered at most: a column of times to the second repeats none of them. */
const MOST_TEXTS = 50_000;

/**
 * Reads a column of dates: `cells[from..][column]`, so that index 0 of the result is the row `from`. Real dates and
 * text may be mixed. Text such as 3/4/2024 is read in one order throughout, decided by all of it; a cell that is no day
 * in that order is {@link BAD_DAY}, never read in another. Days lie within 1899-12-31 and 9999-12-31. Two-digit years
 * 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999. Nothing is raised but what `dayOf` raises.
 *
 * @example
 * readDates([['13/04/2024'], ['1/4/2024']], 0, 0, {dayOf, locale: 'en_US'}).days // 13 April, 1 April: dmy
 */
export function readDates(
  cells: Cells,
  from: number,
  column: number,
  options: DateOptions,
): DateColumn {
  const days = new Int32Array(Math.max(0, cells.length - from));
  const {dayOf} = options;
  const serials = options.serials === true;
  const known = new Map<string, number>();
  let text = 0;
  let open = 0;
  for (let index = 0; index < days.length; index++) {
    const cell = cells[from + index]?.[column];
    if (typeof cell === 'object') days[index] = meant(instantDay(cell.getTime(), dayOf));
    else if (cell === '' || cell === undefined) days[index] = NO_DAY;
    else if (typeof cell === 'string') {
      let reading = cell.length > LONGEST_DATE ? readText(cell) : remembered(known, cell);
      if (reading === BAD_DAY && serials) reading = textOfNumber(cell, dayOf);
      const day = meant(reading);
      days[index] = day;
      if (day >= OPEN) open++;
      else if (day > BAD_DAY) text++;
    } else
      days[index] = serials && typeof cell === 'number' ? meant(serialDay(cell, dayOf)) : BAD_DAY;
  }
  if (open === 0) return {days, order: undefined, ambiguous: false, text, halfConverted: false};
  const {order, ambiguous, against} = decideOrder(days, options);
  const halfConverted = against && realDatesExchangeable(cells, from, column, days);
  for (let index = 0; index < days.length; index++) {
    const reading = days[index] ?? NO_DAY;
    if (reading < OPEN) continue;
    const day = meant(dayInOrder(reading, order));
    days[index] = day;
    if (day > BAD_DAY) text++;
  }
  return {days, order, ambiguous, text, halfConverted};
}

function remembered(known: Map<string, number>, text: string): number {
  let reading = known.get(text);
  if (reading === undefined) {
    reading = readText(text);
    if (known.size < MOST_TEXTS) known.set(text, reading);
  }
  return reading;
}

/**
 * The order of a column's open readings. Most valid days win, then more numbers above 12 (31/02 is no day, yet says
 * that days come first), then the locale. A two-digit year is read first only where that makes more days, or as many
 * in a locale that writes it first.
 */
function decideOrder(days: Int32Array, {locale, order}: DateOptions) {
  const valid = {dmy: 0, mdy: 0, ymd: 0};
  const hints = {dmy: 0, mdy: 0};
  let [both, differing] = [0, 0];
  for (const reading of days) {
    if (reading < OPEN) continue;
    const dayFirst = dayInOrder(reading, 'dmy');
    const monthFirst = dayInOrder(reading, 'mdy');
    if (dayFirst !== BAD_DAY) valid.dmy++;
    if (monthFirst !== BAD_DAY) valid.mdy++;
    if (dayFirst !== BAD_DAY && monthFirst !== BAD_DAY) both++;
    if (dayFirst !== monthFirst) differing++;
    if (dayInOrder(reading, 'ymd') !== BAD_DAY) valid.ymd++;
    const [first, second] = [firstOf(reading), secondOf(reading)];
    if (first > 12 && first <= 31 && second <= 12) hints.dmy++;
    if (second > 12 && second <= 31 && first <= 12) hints.mdy++;
  }
  const local = dayMonthOrder(locale);
  const lean = valid.dmy - valid.mdy || hints.dmy - hints.mdy;
  const usual = lean > 0 ? 'dmy' : lean < 0 ? 'mdy' : local;
  const lead = valid.ymd - valid[usual];
  const yearFirst = lead > 0 || (lead === 0 && valid.ymd > 0 && localeOrder(locale) === 'ymd');
  const decided: DateOrder = order ?? (yearFirst ? 'ymd' : usual);
  const ambiguous = yearFirst ? lead === 0 : lean === 0 && differing > 0;
  const against = !yearFirst && both === 0 && valid[usual] >= MANY && usual !== local;
  return {order: decided, ambiguous: order === undefined && ambiguous, against};
}

/** So many dates do not all fall on the 1st to the 12th by chance: (12/30)^10 is one in ten thousand. */
const MANY = 10;

/** Whether there are real dates, and all of them could have day and month exchanged. */
function realDatesExchangeable(cells: Cells, from: number, column: number, days: Int32Array) {
  let real = 0;
  for (let index = 0; index < days.length; index++) {
    const day = days[index] ?? BAD_DAY;
    if (typeof cells[from + index]?.[column] !== 'object' || day === BAD_DAY) continue;
    if (civilFromDay(day).day > 12) return false;
    real++;
  }
  return real >= MANY;
}

/**
 * The day of one cell, {@link NO_DAY} or {@link BAD_DAY}: a column of one. Text that could be both is read in the order
 * given, else in the locale's.
 *
 * @example readDay('3 mar 2024', {dayOf, locale: 'es_ES'}) === dayFromCivil(2024, 3, 3) // true
 */
export function readDay(cell: Cell, options: DateOptions): number {
  return readDates([[cell]], 0, 0, options).days[0] ?? NO_DAY;
}

/**
 * Whether a cell by itself shows that its column holds dates: a real date, or text in an understood form that is a day
 * in some order. Numbers never are; the header decides about those.
 *
 * @example looksLikeDate('13/25/2024') // false
 */
export function looksLikeDate(cell: Cell): boolean {
  if (typeof cell === 'object') return !Number.isNaN(cell.getTime());
  if (typeof cell !== 'string') return false;
  const reading = readText(cell);
  if (reading < OPEN) return reading > BAD_DAY;
  return ORDERS.some((order) => dayInOrder(reading, order) !== BAD_DAY);
}
const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
