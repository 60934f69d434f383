/** A look at the cells below a header: enough to tell what a column holds, however long it is. */
import {type Cell, type Cells, isBlank, isDate} from '../base/cells';
import {looksLikeDate} from './dates';
import {looksLikeMoney} from './money';

/** What the cells below a header have to look like. */
export type Content = 'key' | 'date' | 'money' | 'text';

const MOST_CELLS = 200;
const SERIAL_FROM = 20000; // 1954
const SERIAL_TO = 80000; // 2119

/** Filled cells of a column, evenly from top to bottom, some 200 at most. */
const columnSample = (cells: Cells, headerIndex: number, column: number): Cell[] => {
  const body = cells.length - headerIndex - 1;
  const step = Math.max(1, Math.floor(body / MOST_CELLS));
  const sample: Cell[] = [];
  for (let row = headerIndex + 1; row < cells.length; row += step) {
    const cell = cells[row]?.[column];
    if (cell !== undefined && !isBlank(cell)) sample.push(cell);
  }
  return sample;
};

/** Samples of the columns below a header row, each taken once. */
export const columnSampler = (
  cells: Cells,
  headerIndex: number,
): ((column: number) => readonly Cell[]) => {
  const samples = new Map<number, readonly Cell[]>();
  return (column) => {
    const known = samples.get(column) ?? columnSample(cells, headerIndex, column);
    samples.set(column, known);
    return known;
  };
};

/** Part of the cells that pass, 0 to 1; 0 where there are none. */
export const shareOf = (sample: readonly Cell[], test: (cell: Cell) => boolean): number =>
  sample.length ? sample.filter(test).length / sample.length : 0;

/** Seconds or milliseconds since 1970, from 1990 to 2100. */
const isEpoch = (value: number): boolean =>
  (value >= 631_152_000 && value < 4_102_444_800) ||
  (value >= 631_152e6 && value < 4_102_444_800e3);

const isDateNumber = (value: number): boolean =>
  (value >= SERIAL_FROM && value <= SERIAL_TO) || isEpoch(value);

const TESTS: Readonly<Record<Content, (cell: Cell) => boolean>> = {
  date: (cell) => looksLikeDate(cell) || (typeof cell === 'number' && isDateNumber(cell)),
  money: (cell) => typeof cell === 'number' || looksLikeMoney(cell),
  key: (cell) => !isDate(cell) && typeof cell !== 'boolean',
  text: () => true,
};

/** Whether half of the cells at least look like that. */
export const fits = (sample: readonly Cell[], content: Content): boolean =>
  shareOf(sample, TESTS[content]) >= 0.5;

export const isEmail = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length < 300 && /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/.test(cell);
