/**
 * Numbers and days that stand as text, read as classification reads a column: all cells of it decide which mark is decimal and
 * which number is the day; where they do not, another range of the call does, and else the locale. What is neither stays as it
 * is, and its argument says what it takes.
 */
import {SERIAL_OF_1970} from '../../base/calendar';
import {isBlank, type Cell} from '../../base/cells';
import {BAD_DAY, NO_DAY, readDates, type DateOrder} from '../../reading/dates';
import type {DecimalMark} from '../../reading/decimalMark';
import {readMoney} from '../../reading/money';
import type {Facts} from './arguments';
import type {Call} from './call';
import {cellAt, rowAt, type Grid} from './grid';

interface Given {
  readonly argument: Facts;
  readonly grid: Grid;
}

type Column = readonly Cell[];

/** A column, and what its text was read with; not `sure` where the locale decided. */
interface Read<Choice> {
  readonly cells: Column;
  readonly choice: Choice | undefined;
  readonly sure: boolean;
}

type ReadColumn<Choice> = (column: Column, facts: Facts, choice?: Choice) => Read<Choice>;

const asRows = (column: Column): Cell[][] => column.map((cell) => [cell]);

const numbersOf =
  (call: Call): ReadColumn<DecimalMark> =>
  (column, _, chosen) => {
    const {amounts, decimal, ambiguous} = readMoney(asRows(column), 0, 0, {
      get locale() {
        return call.locale();
      },
      decimal: chosen,
    });
    const cells = column.map((cell, index) => {
      const amount = amounts[index] ?? NaN;
      return Number.isNaN(amount) ? cell : amount;
    });
    return {cells, choice: decimal, sure: !ambiguous};
  };

/** Days become serial numbers. What means "never" is blank, but where a day has to be: there it is the day it names. */
const daysOf =
  (call: Call): ReadColumn<DateOrder> =>
  (column, {mayBeBlank}, chosen) => {
    const {days, order, ambiguous} = readDates(asRows(column), 0, 0, {
      dayOf: call.dayOf,
      get locale() {
        return call.locale();
      },
      order: chosen,
      serials: true,
    });
    const cells = column.map((cell, index) => {
      const day = days[index] ?? BAD_DAY;
      if (day > BAD_DAY) return day + SERIAL_OF_1970;
      return day === NO_DAY && mayBeBlank === true ? '' : cell;
    });
    // Years in two digits and in front say nothing of other columns.
    return {cells, choice: order === 'ymd' ? undefined : order, sure: !ambiguous};
  };

/** A range of one row is one column that lies. */
const columnsOf = (grid: Grid): Column[] => {
  if (grid.height === 1) return [rowAt(grid, 0)];
  const rows = Array.from({length: grid.height}, (_, row) => row);
  return Array.from({length: grid.width}, (_, column) =>
    rows.map((row) => cellAt(grid, row, column)),
  );
};

const gridFrom = (columns: readonly Column[], {height, width}: Grid): Grid => ({
  rows:
    height === 1
      ? columns
      : Array.from({length: height}, (_, row) => columns.map((column) => column[row] ?? '')),
  height,
  width,
});

/** All ranges of one kind in a call. A single cell is read by itself. */
const readTogether = <Choice>(
  given: readonly Given[],
  read: ReadColumn<Choice>,
): Map<Given, Grid> => {
  const all = given.map((each) => ({
    each,
    columns: columnsOf(each.grid).map((cells) => ({
      cells,
      alone: read(cells, each.argument),
      isRange: cells.length > 1,
    })),
  }));
  const known = all
    .flatMap(({columns}) => columns)
    .find(({alone, isRange}) => isRange && alone.sure && alone.choice !== undefined);
  return new Map(
    all.map(({each, columns}) => [
      each,
      gridFrom(
        columns.map(({cells, alone, isRange}) =>
          known === undefined || alone.sure || !isRange
            ? alone.cells
            : read(cells, each.argument, known.alone.choice).cells,
        ),
        each.grid,
      ),
    ]),
  );
};

const isText = (cell: unknown): boolean => typeof cell === 'string' && !isBlank(cell);
const hasText = ({rows}: Grid): boolean => rows.some((row) => row.some(isText));

/** The same inputs, with numbers as numbers and days as serial numbers wherever they can be read. */
export const readWritten = <G extends Given>(inputs: readonly G[], call: Call): readonly G[] => {
  const numbers = readTogether(
    inputs.filter(({argument, grid}) => argument.type === 'number' && hasText(grid)),
    numbersOf(call),
  );
  const days = readTogether(
    inputs.filter(({argument}) => argument.type === 'Date'),
    daysOf(call),
  );
  return inputs.map((input) => {
    const grid = numbers.get(input) ?? days.get(input);
    return grid === undefined ? input : {...input, grid};
  });
};
