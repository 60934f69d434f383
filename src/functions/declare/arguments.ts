/**
 * What an argument is: how its cells are read (one by one, row by row, as a whole range, as a column) and what blank means.
 * The kinds of values are in kinds.ts.
 */
import {isBlank, type Cell} from '../../base/cells';
import type {Messages} from '../../messages';
import type {Call} from './call';
import {Problem} from './problem';

/** From what a cell (a row, a range) holds to a plain value. */
export type Reader<Input, T> = (input: Input) => T | Problem;

/** For the editor's help: what one cell of it holds. */
export type CellType = 'number' | 'string' | 'boolean' | 'Date';

export interface Limits {
  readonly min?: number;
  readonly max?: number;
  /** Exclusive bounds. */
  readonly above?: number;
  readonly below?: number;
  readonly whole?: boolean;
}

/** Wordings by code: what is shown for a code is its first. */
export type Wordings = Readonly<Record<string, string | readonly string[]>>;

/** What the checks, the help and the reference page read of an argument: said here, and nowhere a second time. */
export interface Facts {
  /** May be left out; its help begins with "Optional." */
  readonly optional: boolean;
  readonly type: CellType;
  /** Of its numbers. */
  readonly limits?: Limits;
  /** The words that it takes. */
  readonly words?: (messages: Messages) => Wordings;
  /** Any other text goes as well as the words. */
  readonly open?: boolean;
  /** Its cells may be blank … */
  readonly mayBeBlank?: boolean;
  /** … and then this stands for them; undefined: what it means is told in the help. */
  readonly blank?: unknown;
  /** A single row or column only. */
  readonly line?: boolean;
}

/** Read cell by cell; a range makes the call one over a range. */
export interface CellArgument<T> extends Facts {
  readonly shape: 'cell';
  reader(call: Call): Reader<Cell, T>;
}

/** Read row by row: a row of the range is one value. */
export interface RowArgument<T> extends Facts {
  readonly shape: 'row';
  reader(call: Call): Reader<readonly Cell[], T>;
}

/** Cells of a whole range, with their places in it (from 1). */
export interface Items {
  readonly cells: readonly Cell[];
  readonly positions: readonly number[];
  /** Several rows and several columns. */
  readonly isBlock: boolean;
}

/** Read as a whole: a list of the range's cells. */
export interface ListArgument<T> extends Facts {
  readonly shape: 'list';
  reader(call: Call): Reader<Items, T>;
}

/** For column functions: every row's value at once, row for row with the other columns. */
export interface ColumnArgument<T> extends Facts {
  readonly shape: 'column';
  readonly each: CellArgument<T> | RowArgument<T>;
}

const blankCell = <T, B>(argument: CellArgument<T>, blank: B): CellArgument<T | B> => ({
  ...argument,
  mayBeBlank: true,
  blank,
  reader: (call) => {
    const read = argument.reader(call);
    return (cell) => (isBlank(cell) ? blank : read(cell));
  },
});

const blankList = <T, B>(argument: ListArgument<T>, blank: B): ListArgument<T | B> => ({
  ...argument,
  blank,
  reader: (call) => {
    const read = argument.reader(call);
    return (items) => (items.cells.length === 0 ? blank : read(items));
  },
});

/** May be left out or blank: `blank` stands for it, undefined when not given. */
export function optional<T>(argument: CellArgument<T>): CellArgument<T | undefined>;
export function optional<T>(argument: ListArgument<T>): ListArgument<T | undefined>;
export function optional<T>(argument: CellArgument<T>, blank: T): CellArgument<T>;
export function optional<T>(argument: ListArgument<T>, blank: T): ListArgument<T>;
export function optional(
  argument: CellArgument<unknown> | ListArgument<unknown>,
  blank?: unknown,
): CellArgument<unknown> | ListArgument<unknown> {
  const filled =
    argument.shape === 'cell' ? blankCell(argument, blank) : blankList(argument, blank);
  return {...filled, optional: true};
}

/** Has to be there, but its cells may be blank: blank is unknown, and arrives as undefined. */
export const mayBeBlank = <T>(argument: CellArgument<T>): CellArgument<T | undefined> =>
  blankCell(argument, undefined);

/** Has to be there, but may hold nothing: a list of no customers is one. */
export const mayBeEmpty = <T>(argument: ListArgument<readonly T[]>): ListArgument<readonly T[]> =>
  blankList(argument, []);

/** All cells of a range, row by row and without the blank tail; `line` takes a single row or column only. */
export const list = <T>(
  of: CellArgument<T>,
  {line = false}: {readonly line?: boolean} = {},
): ListArgument<readonly T[]> => ({
  ...of,
  shape: 'list',
  line,
  reader: (call) => {
    const read = of.reader(call);
    return ({cells, positions, isBlock}) => {
      if (cells.length === 0) return new Problem('blankRange');
      if (line && isBlock) return new Problem('notLine');
      const values: T[] = [];
      for (let index = 0; index < cells.length; index++) {
        const value = read(cells[index] ?? '');
        if (value instanceof Problem) return value.at(positions[index] ?? index + 1);
        values.push(value);
      }
      return values;
    };
  },
});

/** A row of the range is one value: the list of its cells. */
export const eachRow = <T>(of: CellArgument<T>): RowArgument<readonly T[]> => ({
  ...of,
  shape: 'row',
  reader: (call) => {
    const read = of.reader(call);
    return (cells) => {
      const values: T[] = [];
      for (let index = 0; index < cells.length; index++) {
        const value = read(cells[index] ?? '');
        if (value instanceof Problem) return value.at(index + 1);
        values.push(value);
      }
      return values;
    };
  },
});

/** In a column function: every row's value at once. */
export const column = <T>(each: CellArgument<T> | RowArgument<T>): ColumnArgument<T> => ({
  ...each,
  shape: 'column',
  each,
});
