/** The day of each row of a table of orders: from a column of dates, or put together from year, month and day. */
import {type Cell, type Cells, isBlank, isDate} from '../../base/cells';
import type {Notice} from '../../base/errors';
import {lazily} from '../../base/memo';
import {wordsOf} from '../../messages';
import {BAD_DAY, civilFromDay, type DateColumn, NO_DAY, readDates} from '../../reading/dates';
import {
  type Period,
  readPeriod,
  readYearPart,
  span,
  type YearPart,
} from '../../reading/periodHeaders';
import {wholeNumber} from '../dayColumns';
import {hasWord} from '../kind';
import type {PurchaseRecognition} from '../purchaseKind';
import type {ReadContext} from '../reading';

/** Text and numbers remembered at most: there are few months, and few years. */
const MOST_KNOWN = 10_000;

/** What the numbers of a row mean. */
interface Meant {
  readonly assumed: number | undefined;
  readonly areQuarters: boolean;
  readonly dayOf: (instant: number) => number;
}

const quarters = lazily(() => new Set(wordsOf(({words}) => words.dates.quarter)));

const partNumbered = (number: number, isQuarter: boolean): YearPart | undefined => {
  if (!isQuarter) return {month: number, months: 1};
  return number >= 1 && number <= 4 ? {month: 3 * number - 2, months: 3} : undefined;
};

/** In two digits or four. */
const yearIn = (cell: Cell): number | undefined => {
  const year = wholeNumber(cell);
  return year !== undefined && year < 100 ? year + 2000 : year;
};

/** The stretch of time that a row names, or its one day; undefined where it is none. */
const stretchOf = (
  [year, month, day]: readonly [Cell | undefined, Cell | undefined, Cell | undefined],
  {assumed, areQuarters, dayOf}: Meant,
): Period | undefined => {
  if (isDate(month)) {
    if (day !== undefined || year !== undefined) return undefined;
    const civil = civilFromDay(dayOf(month.getTime()));
    return span(civil.year, civil.month, 1);
  }
  const inYear = year === undefined ? assumed : yearIn(year);
  if (inYear === undefined) return month === undefined ? undefined : readPeriod(month);
  const number = wholeNumber(month);
  const part = number === undefined ? readYearPart(month) : partNumbered(number, areQuarters);
  const found = part && span(inYear, part.month, part.months);
  if (!found || day === undefined) return found;
  const on = found.from + (wholeNumber(day) ?? 0) - 1;
  return part.months === 1 && on >= found.from && on <= found.to ? {from: on, to: on} : undefined;
};

/** @returns whether rows name months rather than days: each is dated on its last day, or on the day of the run within one */
export const hasMonths = ({columns}: Pick<PurchaseRecognition, 'columns'>): boolean =>
  columns.date === undefined && columns.day === undefined && columns.month !== undefined;

/** As readDates() reads a column of dates. */
const daysOfParts = (
  cells: Cells,
  from: number,
  {columns, headers, assumedYear}: PurchaseRecognition,
  {dayOf, asOf}: ReadContext,
): DateColumn => {
  const days = new Int32Array(cells.length - from);
  const known = new Map<string, number>();
  const {year, month, day} = columns;
  const areQuarters = hasWord(headers[month ?? -1] ?? '', quarters());
  const meant = {assumed: assumedYear, areQuarters, dayOf};
  for (let i = 0; i < days.length; i++) {
    const row = cells[from + i] ?? [];
    const at = (column: number | undefined): Cell | undefined =>
      column === undefined ? undefined : (row[column] ?? '');
    const parts = [at(year), at(month), at(day)] as const;
    if (parts.every(isBlank)) {
      days[i] = NO_DAY;
      continue;
    }
    const key = parts.map((part) => (isDate(part) ? part.getTime() : part)).join('\n');
    let found = known.get(key);
    if (found === undefined) {
      const stretch = stretchOf(parts, meant);
      found = !stretch ? BAD_DAY : stretch.from > asOf ? stretch.to : Math.min(stretch.to, asOf);
      if (known.size < MOST_KNOWN) known.set(key, found);
    }
    days[i] = found;
  }
  return {days, order: undefined, ambiguous: false, text: 0, halfConverted: false};
};

/** The days of the rows from `from` on. */
export const orderDays = (
  cells: Cells,
  from: number,
  recognition: PurchaseRecognition,
  context: ReadContext,
): DateColumn => {
  const {date} = recognition.columns;
  if (date === undefined) return daysOfParts(cells, from, recognition, context);
  const {dayOf, locale, choices} = context;
  return readDates(cells, from, date, {dayOf, locale, serials: true, order: choices.dateOrder});
};

/** Rows told as months: all of a customer's in one month are one order, and one without money is none. */
export const isOnePerMonth = (recognition: Pick<PurchaseRecognition, 'columns'>): boolean =>
  hasMonths(recognition) && recognition.columns.order === undefined;

/** Of rows told as months, those that are no order left out. */
export const buyersAmong = (
  rowCustomer: Int32Array,
  amounts: Float64Array | undefined,
): Int32Array =>
  amounts
    ? rowCustomer.map((who, i) => {
        const value = amounts[i] as number;
        return value !== value || value === 0 ? -1 : who;
      })
    : rowCustomer;

/** The first day of each month, which may stand for the whole of it: so many in a row are no accident. */
const MANY = 6;
const MONTHS = 3;

/** Whether all days begin a month, and there are several of them. */
const areMonthStarts = (days: Int32Array, rowCustomer: Int32Array): boolean => {
  const months = new Set<number>();
  let count = 0;
  for (let i = 0; i < days.length; i++) {
    if ((rowCustomer[i] as number) < 0) continue;
    const on = days[i] as number;
    if (!months.has(on)) {
      if (civilFromDay(on).day !== 1) return false;
      months.add(on);
    }
    count++;
  }
  return count >= MANY && months.size >= MONTHS;
};

/** What was taken for a day where rows tell of months, or may. */
export const monthNotices = (
  recognition: PurchaseRecognition,
  days: Int32Array,
  rowCustomer: Int32Array,
): Notice[] => {
  const {columns, headers} = recognition;
  const told = (code: Notice['code'], column: number | undefined): Notice[] => [
    {code, count: 1, params: {column: headers[column ?? -1] ?? ''}},
  ];
  if (isOnePerMonth(recognition)) return told('MONTH_ORDERS', columns.month);
  if (hasMonths(recognition)) return told('MONTH_DAYS', columns.month);
  return columns.date !== undefined && areMonthStarts(days, rowCustomer)
    ? told('MONTH_STARTS', columns.date)
    : [];
};
