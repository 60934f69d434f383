/** What a declared function is to those who call it, and what its `run` gets. */
import type {Cell, Cells} from '../cells';
import type {CellArgument, ColumnArgument, ListArgument, RowArgument} from './arguments';
import type {Call} from './call';
import type {Problem} from './problem';

/** What the generator and the tests read of an argument. */
export interface ArgumentFacts {
  readonly optional: boolean;
  readonly type: string;
  readonly shape: 'cell' | 'row' | 'list' | 'column';
}

/** A call as someone would write it, and its result in an English spreadsheet. */
export interface Example {
  readonly cells: readonly (Cell | Cells)[];
  readonly result: Cell | Cells;
}

export interface CustomFunction<Name extends string = string, Argument extends string = string> {
  readonly name: Name;
  readonly args: Readonly<Record<Argument, ArgumentFacts>>;
  readonly examples: readonly Example[];
  /** @throws Error with one sentence, when the call as a whole has no result */
  evaluate(call: Call, inputs: readonly unknown[]): Cell | Cell[][];
}

export type RowByRow = CellArgument<unknown> | RowArgument<unknown>;
export type AnyArgument = RowByRow | ListArgument<unknown> | ColumnArgument<unknown>;

type ValueOf<A> =
  A extends ColumnArgument<infer T>
    ? readonly T[]
    : A extends CellArgument<infer T>
      ? T
      : A extends RowArgument<infer T>
        ? T
        : A extends ListArgument<infer T>
          ? T
          : never;

/** The plain values that `run` gets. */
export type Values<Args> = {readonly [Name in keyof Args]: ValueOf<Args[Name]>};

export type Outcome<R> = R | Problem | undefined;
