/** Reads a call's raw inputs by the kinds of its arguments. */
import {isBlank} from '../../base/cells';
import type {CellArgument, Facts, ListArgument, RowArgument} from './arguments';
import type {Call} from './call';
import type {RowByRow} from './declaration';
import {cellAt, gridOf, itemsOf, rowAt, type Grid} from './grid';
import {Problem, sentence} from './problem';
import {readWritten} from './written';

/** Ends a call that has no result: the sheet shows the sentence over the cell. */
export const fail = (problem: Problem, call: Call): never => {
  throw new Error(sentence(problem, call.speech()));
};

export const valueOrFail = <T>(value: T | Problem, call: Call, name: string): T =>
  value instanceof Problem ? fail(value.of(name), call) : value;

/** Reads one cell (or one row) of an argument: a value or a Problem. */
type ReadAt = (row: number, column: number) => unknown;

export const readerAt = (argument: RowByRow, grid: Grid, call: Call): ReadAt => {
  const {height, width} = grid;
  if (argument.shape === 'row') {
    const read = argument.reader(call);
    return (row) => read(rowAt(grid, height === 1 ? 0 : row));
  }
  const read = argument.reader(call);
  if (height === 1 && width === 1) {
    const value = read(cellAt(grid, 0, 0)); // The same for every row: read once.
    return () => value;
  }
  return (row, column) => read(cellAt(grid, height === 1 ? 0 : row, width === 1 ? 0 : column));
};

export interface Input<A> {
  readonly name: string;
  readonly argument: A;
  readonly grid: Grid;
}

/** A declared call: its name, what it takes and what it was given. */
interface Given<A> {
  readonly name: string;
  readonly args: Readonly<Record<string, A>>;
  readonly raw: readonly unknown[];
}

/** What each argument of a call was given, with text that is a number or a day read as such. */
export const inputsOf = <A extends Facts>(
  {name, args, raw}: Given<A>,
  call: Call,
): readonly Input<A>[] => {
  const given = Object.entries(args).map(([argumentName, argument], index) => ({
    name: argumentName,
    argument,
    grid: gridOf(raw[index]),
  }));
  const missing = given.filter(({argument, grid}) => isNeeded(argument) && isBlankCell(grid));
  // Of one that is missing its own sentence says what it takes.
  if (missing.length > 1)
    fail(new Problem('needs', {arguments: missing.map((one) => one.name).join(', ')}, name), call);
  return readWritten(given, call);
};

const isNeeded = ({optional, mayBeBlank}: Facts): boolean => !optional && mayBeBlank !== true;

const isBlankCell = (grid: Grid): boolean =>
  grid.height === 1 && grid.width === 1 && isBlank(cellAt(grid, 0, 0));

/** Reads an argument of which there is one for the whole call. */
export const readWhole = (
  argument: CellArgument<unknown> | RowArgument<unknown> | ListArgument<unknown>,
  grid: Grid,
  call: Call,
  name: string,
): unknown => {
  if (argument.shape === 'list') {
    return valueOrFail(argument.reader(call)(itemsOf(grid)), call, name);
  }
  if (grid.height > 1 || (grid.width > 1 && argument.shape === 'cell')) {
    return fail(new Problem('oneCell', {size: `${grid.height} × ${grid.width}`}, name), call);
  }
  return valueOrFail(readerAt(argument, grid, call)(0, 0), call, name);
};
