/** Which columns of a header row are periods: by their headers, by two rows of them, or with a year that stands elsewhere. */
import {type Cell, type Cells} from '../../base/cells';
import {plain} from '../../base/keys';
import {looksLikeMoney} from '../../reading/money';
import {
  type Period,
  periodsBelow,
  readPeriod,
  readYearPart,
  span,
} from '../../reading/periodHeaders';

export interface PeriodColumn extends Period {
  readonly column: number;
}

/** Columns of periods, and what is to be said of their year. */
export interface PeriodColumns {
  readonly periods: readonly PeriodColumn[];
  /** The year that months without one were taken to be of. */
  readonly assumedYear?: number;
  /** Headers of months whose year nobody says. */
  readonly lackYear?: readonly string[];
}

/** `S1` to `S52` are weeks, in Spanish, where the half-years would be `S1` and `S2`. */
const WEEK = /^s ?(?:[3-9]|[1-5]\d)(?: (?:19|20)?\d\d)?$/;
const HALF = /^(?:s ?[12]|[12] ?s)(?: |$)/;

interface Titled {
  readonly cells: Cells;
  readonly headerIndex: number;
  readonly isExcluded: (column: number) => boolean;
  readonly dayOf: ((instant: number) => number) | undefined;
  readonly yearAbove: () => number | undefined;
}

const hasAmounts = (cells: Cells, headerIndex: number, column: number): boolean =>
  cells
    .slice(headerIndex + 1)
    .some((row) => typeof row[column] === 'number' || looksLikeMoney(row[column] ?? ''));

/** Months from January on, each once: of one year, where its number is known. */
const isOneYear = (months: readonly number[]): boolean =>
  months.every((month, i) => i === 0 || month > (months[i - 1] as number));

/** Two months at least, with amounts below. */
const withoutYear = ({
  cells,
  headerIndex,
  isExcluded,
  yearAbove,
}: Titled): PeriodColumns | undefined => {
  const row = cells[headerIndex] ?? [];
  const parts = row.flatMap((cell, column) => {
    const part = isExcluded(column) ? undefined : readYearPart(cell);
    return part && hasAmounts(cells, headerIndex, column) ? [{...part, column}] : [];
  });
  const months = parts.flatMap(({month, months: length}) => (length === 1 ? [month] : []));
  const finest = months.length ? months : parts.map(({month}) => month);
  if (finest.length < 2) return undefined;
  const year = isOneYear(finest) ? yearAbove() : undefined;
  if (year === undefined)
    return {periods: [], lackYear: parts.map(({column}) => String(row[column]).trim())};
  return {
    assumedYear: year,
    periods: parts.flatMap(({column, month, months: length}) => {
      const period = span(year, month, length);
      return period ? [{...period, column}] : [];
    }),
  };
};

export const periodColumns = (titled: Titled): PeriodColumns => {
  const {cells, headerIndex, isExcluded, dayOf} = titled;
  const row = cells[headerIndex] ?? [];
  const above = periodsBelow(cells[headerIndex - 1] ?? [], row);

  const below = above.some(Boolean) ? above : periodsBelow(row, cells[headerIndex + 1] ?? []);
  const isBelow = below.some(Boolean);
  const hasWeeks = row.some((cell) => typeof cell === 'string' && WEEK.test(plain(cell)));
  const isWeek = (cell: Cell): boolean =>
    hasWeeks && typeof cell === 'string' && HALF.test(plain(cell));
  const periods = row.flatMap((cell, column): PeriodColumn[] => {
    if (isExcluded(column) || isWeek(cell)) return [];
    const period = isBelow ? below[column] : readPeriod(cell, dayOf);
    return period ? [{...period, column}] : [];
  });
  const months = periods.filter(({from, to}) => to - from < 100);
  if (months.length || hasWeeks) return {periods};
  return withoutYear(titled) ?? {periods};
};
