import fc from 'fast-check';
import type {Cell} from '../../src/base/cells';
import {isoDay} from '../../src/reading/dates';
import {readPeriod, readYearPart, type YearPart} from '../../src/reading/periodHeaders';

const shown = (cell: Cell, dayOf?: (instant: number) => number): string | undefined => {
  const period = readPeriod(cell, dayOf);
  return period && `${isoDay(period.from)} ${isoDay(period.to)}`;
};

const FEBRUARY = '2024-02-01 2024-02-29';
const SECOND_QUARTER = '2024-04-01 2024-06-30';
const YEAR = '2024-01-01 2024-12-31';

test.each<[Cell, string]>([
  // Months.
  ['Feb 2024', FEBRUARY],
  ['feb 2024', FEBRUARY],
  ['FEBRUARY 2024', FEBRUARY],
  ['February, 2024', FEBRUARY],
  ['feb-24', FEBRUARY],
  ['feb.-24', FEBRUARY],
  ["Feb '24", FEBRUARY],
  ['Febrero 2024', FEBRUARY],
  ['2024 feb', FEBRUARY],
  ['2024-02', FEBRUARY],
  ['2024/2', FEBRUARY],
  ['02/2024', FEBRUARY],
  ['2-2024', FEBRUARY],
  ['2024.02', FEBRUARY],
  ['feb24', FEBRUARY],
  ['feb2024', FEBRUARY],
  ['202402', FEBRUARY],
  [202402, FEBRUARY],
  ['febrero de 2024', FEBRUARY],
  [new Date('2024-02-01T00:00:00Z'), FEBRUARY],
  ['ene-24', '2024-01-01 2024-01-31'],
  ['Jan 2024', '2024-01-01 2024-01-31'],
  ['dic 2023', '2023-12-01 2023-12-31'],
  ['Sept. 2023', '2023-09-01 2023-09-30'],
  ['feb-23', '2023-02-01 2023-02-28'],
  // Quarters.
  ['Q2 2024', SECOND_QUARTER],
  ['2024-Q2', SECOND_QUARTER],
  ['2024 Q2', SECOND_QUARTER],
  ['2024Q2', SECOND_QUARTER],
  ['T2 2024', SECOND_QUARTER],
  ['2T 2024', SECOND_QUARTER],
  ['2T24', SECOND_QUARTER],
  ['2T-24', SECOND_QUARTER],
  ['Q2-24', SECOND_QUARTER],
  ['2º trimestre 2024', SECOND_QUARTER],
  ['2.º trimestre de 2024', SECOND_QUARTER],
  ['2nd quarter 2024', SECOND_QUARTER],
  ['Q1 2024', '2024-01-01 2024-03-31'],
  ['Q4 2024', '2024-10-01 2024-12-31'],
  // Halves.
  ['H1 2024', '2024-01-01 2024-06-30'],
  ['2024-H2', '2024-07-01 2024-12-31'],
  ['S2 2024', '2024-07-01 2024-12-31'],
  ['1S24', '2024-01-01 2024-06-30'],
  ['1er semestre 2024', '2024-01-01 2024-06-30'],
  ['2.º semestre de 2024', '2024-07-01 2024-12-31'],
  ['1st half 2024', '2024-01-01 2024-06-30'],
  // Years.
  ['FY 2024', YEAR],
  ['Año 2024', YEAR],
  ['Total 2024', YEAR],
  ['2024', YEAR],
  [2024, YEAR],
  [' 2024 ', YEAR],
  ['2023', '2023-01-01 2023-12-31'],
])('%j is %s', (cell, expected) => {
  expect(shown(cell)).toBe(expected);
});

test.each<[Cell]>([
  [''],
  ['Total'],
  ['Cliente'],
  ['Mayo'], // which year?
  ['Mar'],
  ['Q2'],
  ['Q5 2024'],
  ['0T 2024'],
  ['13/2024'],
  ['00/2024'],
  ['2024-13'],
  ['2024-00'],
  ['02/24'], // February 2024 or 2 February?
  ['2024-02-01'],
  ['01/02/2024'],
  ['Ventas 2024'],
  ['Marca 2024'],
  ['1850'],
  [1850],
  [2024.5],
  [24],
  [45296],
  [202413],
  ['202413'],
  [202400],
  [19900],
  [true],
  ['24'],
  [new Date('2024-02-02T00:00:00Z')],
  [new Date(NaN)],
  ['2024 '.repeat(9)],
  ['x'.repeat(50_000)],
])('%j is none', (cell) => {
  expect(shown(cell)).toBeUndefined();
});

test('a date is read in the calendar of the spreadsheet', () => {
  const earlier = (instant: number): number => Math.floor((instant - 11 * 36e5) / 864e5);
  expect(shown(new Date('2024-02-01T11:00:00Z'), earlier)).toBe(FEBRUARY);
  expect(shown(new Date('2024-02-01T10:59:59Z'), earlier)).toBeUndefined();
});

test('months of both languages follow each other without a gap', () => {
  const english = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  const spanish = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');
  fc.assert(
    fc.property(fc.integer({min: 1990, max: 2090}), fc.nat({max: 10}), (year, month) => {
      const one = readPeriod(`${english[month] ?? ''} ${String(year)}`);
      const next = readPeriod(`${spanish[month + 1] ?? ''}-${String(year)}`);
      const number = readPeriod(`${String(year)}-${String(month + 2).padStart(2, '0')}`);
      expect(one && one.to + 1).toBe(next?.from);
      expect(number).toEqual(next);
    }),
  );
});

test('any text at all: an answer or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double(), fc.date()), (cell) => {
      const period = readPeriod(cell);
      if (period) expect(period.to).toBeGreaterThan(period.from);
    }),
  );
});

test.each<[Cell, YearPart | undefined]>([
  ['Enero', {month: 1, months: 1}],
  ['Sept.', {month: 9, months: 1}],
  ['dic', {month: 12, months: 1}],
  ['Q2', {month: 4, months: 3}],
  ['3er trimestre', {month: 7, months: 3}],
  ['H2', {month: 7, months: 6}],
  ['1er semestre', {month: 1, months: 6}],
  ['Enero 2024', undefined],
  ['2024', undefined],
  ['Maya', undefined],
  ['S3', undefined],
  ['Total', undefined],
  [3, undefined],
  ['', undefined],
])('%s without its year is %o', (cell, part) => expect(readYearPart(cell)).toEqual(part));
