/** Reads a call's raw inputs by the kinds of its arguments. */
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

/** What each argument of a call was given, with text that is a number or a day read as such. */
export const inputsOf = <A extends Facts>(
  args: Readonly<Record<string, A>>,
  inputs: readonly unknown[],
  call: Call,
): readonly Input<A>[] => {
  const given = Object.entries(args).map(([name, argument], index) => ({
    name,
    argument,
    grid: gridOf(inputs[index]),
  }));
  return readWritten(given, call);
};

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
