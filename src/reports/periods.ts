/** Months, quarters or years, one after another, up to the as-of day. */
import {civilFromDay, dayFromCivil} from '../reading/dates';
import {fill, type Messages} from '../messages';

export type Unit = 'month' | 'quarter' | 'year';

export interface Periods {
  /** The day before the first period, then the last day of each; the last one ends on `to`. */
  readonly edges: Int32Array;
  /** `2024-03`, `2024 Q1`, `2024`: they sort as they follow each other. */
  readonly labels: readonly string[];
  /** `to` comes before the end of its period. */
  readonly partial: boolean;
  /** Periods at the beginning were left out. */
  readonly trimmed: boolean;
}

/** Ten years of months: a mistyped date must not make a sheet of a thousand empty rows. */
const MOST = 120;

const MONTHS: Readonly<Record<Unit, number>> = {month: 1, quarter: 3, year: 12};

/** The first of the period in which a day falls, as a count of months since year 0. */
const monthOf = (day: number, unit: Unit): number => {
  const {year, month} = civilFromDay(day);
  const months = year * 12 + month - 1;
  return months - (months % MONTHS[unit]);
};
const firstDay = (months: number): number =>
  dayFromCivil(Math.floor(months / 12), (months % 12) + 1, 1);

/** The first day of the period in which a day falls. */
export const beginning = (day: number, unit: Unit): number => firstDay(monthOf(day, unit));

/** @param from a day of the first period */
export const periodsBetween = (
  from: number,
  to: number,
  unit: Unit,
  {quarter}: Pick<Messages['reports'], 'quarter'>,
): Periods => {
  const step = MONTHS[unit];
  const last = monthOf(to, unit);
  const wanted = monthOf(from, unit);
  const first = Math.max(wanted, last - (MOST - 1) * step);
  const edges = [firstDay(first) - 1];
  const labels: string[] = [];
  for (let months = first; months <= last; months += step) {
    edges.push(Math.min(firstDay(months + step) - 1, to));
    const year = String(Math.floor(months / 12));
    labels.push(
      unit === 'year'
        ? year
        : unit === 'quarter'
          ? fill(quarter, {year, quarter: (months % 12) / 3 + 1})
          : `${year}-${String((months % 12) + 1).padStart(2, '0')}`,
    );
  }
  return {
    edges: Int32Array.from(edges),
    labels,
    partial: to < firstDay(last + step) - 1,
    trimmed: first > wanted,
  };
};
