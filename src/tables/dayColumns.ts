/**
 * Days that do not stand in one column: year, month and day in columns of their own, months with a row a customer, and numbers
 * that are no days at all.
 */
import {type Cell, isDate} from '../base/cells';
import {UserError} from '../base/errors';
import {shareOf} from '../reading/columnSample';
import {readPeriod, readYearPart} from '../reading/periodHeaders';
import {mayBeTotal} from '../reading/totals';
import {listed, toChoose} from './purchaseHeaders';
import type {Purchases} from './purchases';

/** Part of the cells that have to be what the header says. */
const MOST = 0.9;
const SHOWN = 3;

/** A whole number, typed as one or as text. */
export const wholeNumber = (cell: Cell | undefined): number | undefined => {
  const value =
    typeof cell === 'number'
      ? cell
      : typeof cell === 'string' && /^\s*\d{1,6}\s*$/.test(cell)
        ? Number(cell)
        : NaN;
  return Number.isInteger(value) ? value : undefined;
};

const isWithin =
  (from: number, to: number) =>
  (cell: Cell): boolean => {
    const value = wholeNumber(cell);
    return value !== undefined && value >= from && value <= to;
  };

/** `24` is 2024; `Year 1` to `Year 9` are those of a study. */
const isYear = (cell: Cell): boolean => isWithin(1970, 2100)(cell) || isWithin(10, 49)(cell);
const isMonthNumber = isWithin(1, 12);
/** The numbers of days in a month, or in a study; nobody's dates, since the year 1901 would be a low one. */
const isDayNumber = isWithin(0, 9999);

const isMonth = (cell: Cell): boolean => isMonthNumber(cell) || readYearPart(cell) !== undefined;

/** A month with its year; a day where it begins or ends one. */
const isPeriod =
  (dayOf: ((instant: number) => number) | undefined) =>
  (cell: Cell): boolean => {
    if (isDate(cell)) {
      const day = dayOf?.(cell.getTime());
      return (
        readPeriod(cell, dayOf) !== undefined ||
        (day !== undefined && readPeriod(new Date((day + 1) * 864e5)) !== undefined)
      );
    }
    return !isYear(cell) && readPeriod(cell) !== undefined;
  };

export interface DayParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

type Part = keyof DayParts;

/** Whether the cells are like that, but for labels of sums among them. */
const isMostly = ({sample}: Purchases, column: number, test: (cell: Cell) => boolean): boolean =>
  shareOf(
    sample(column).filter((cell) => !mayBeTotal(cell)),
    test,
  ) >= MOST;

/** Columns whose header is the part's name and nothing else, and whose cells agree. */
const partIn = (seen: Purchases, part: Part, test: (cell: Cell) => boolean): number | undefined => {
  const choice = seen.choices.columns?.[part];
  if (choice !== undefined) return choice === '' ? undefined : seen.chosenColumn(choice);
  return seen.candidatesFor(part).find(({column, whole}) => whole && isMostly(seen, column, test))
    ?.column;
};

/** Whether the column of orders' days holds months: as text, since a date that begins one is a day as well. */
const isOfPeriods = (seen: Purchases, column: number): boolean =>
  isMostly(seen, column, (cell) => !isDate(cell) && isPeriod(undefined)(cell));

/**
 * The columns that give the day, or the month, of each row where no column of dates does.
 *
 * @returns undefined where there are none; without `year` the month holds it, or nobody says it
 */
export const dayPartsOf = (seen: Purchases): DayParts | undefined => {
  const dates = seen.candidatesFor('date');
  if (dates.some(({fits}) => fits)) return undefined;
  const period = partIn(seen, 'month', isPeriod(seen.dayOf));
  if (period !== undefined) return {month: period};
  const named = dates.find(({column}) => isOfPeriods(seen, column));
  if (named) return {month: named.column};
  const month = partIn(seen, 'month', isMonth);
  if (month === undefined) return undefined;
  const year = partIn(seen, 'year', isYear);
  const day = partIn(seen, 'day', isWithin(1, 31));
  return {
    month,
    ...(year !== undefined && {year}),
    ...(day !== undefined && {day}),
  };
};

/** Whether the parts tell of which year they are. */
export const saysYear = (seen: Purchases, {year, month}: DayParts): boolean =>
  year !== undefined || (month !== undefined && isMostly(seen, month, isPeriod(seen.dayOf)));

const headerOf = ({headers}: Purchases, column: number | undefined): string =>
  headers[column ?? -1] ?? '';

/** @throws UserError dayNumbers where the days are the numbers of days since nobody says when */
const checkDays = (seen: Purchases): void => {
  const {columns, headers, sample} = seen;
  if (columns.date === undefined) return;
  const cells = sample(columns.date);
  if (!cells.length || shareOf(cells, isDayNumber) < MOST) return;
  throw new UserError(
    'dayNumbers',
    {
      column: headerOf(seen, columns.date),
      examples: [...new Set(cells)].slice(0, SHOWN).map(String).join(', '),
    },
    toChoose(headers),
  );
};

/** @param months headers of months, or of the columns that hold them */
export const lacksYear = (months: readonly string[], headers: readonly string[]): UserError =>
  new UserError('monthsWithoutYear', {columns: listed(months)}, toChoose(headers));

/**
 * Takes what gives the day of each row: a column of dates, or year, month and day.
 *
 * @throws UserError noDateColumn, dayNumbers, monthsWithoutYear
 */
export const takeDays = (seen: Purchases): void => {
  const {columns, choices, headers, notices} = seen;
  const chosen = choices.columns?.date;
  const parts = chosen === undefined ? dayPartsOf(seen) : undefined;
  if (!parts) {
    if (chosen === undefined && seen.lackYear && !seen.candidatesFor('date').length)
      throw lacksYear(seen.lackYear, headers);
    seen.need('date');
    const {date} = columns;
    if (date !== undefined && isOfPeriods(seen, date)) {
      delete columns.date;
      columns.month = date;
    } else checkDays(seen);
    return;
  }
  if (!saysYear(seen, parts)) {
    const year = seen.yearAbove();
    const names = [parts.day, parts.month].flatMap((column) =>
      column === undefined ? [] : [headerOf(seen, column)],
    );
    if (year === undefined) throw lacksYear(names, headers);
    seen.assumed.year = year;
    notices.push({code: 'YEAR_ASSUMED', count: 1, params: {year, columns: names.join(', ')}});
  }
  Object.assign(columns, parts);
};
