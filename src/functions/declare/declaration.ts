/** What a declared function is to those who call it, and what its `run` gets. */
import type {Cell, Cells} from '../../base/cells';
import type {CellArgument, ColumnArgument, Facts, ListArgument, RowArgument} from './arguments';
import type {Call} from './call';
import type {Problem} from './problem';
import type {Result, Table} from './results';

/** What the generator and the tests read of an argument. */
export interface ArgumentFacts extends Facts {
  readonly shape: 'cell' | 'row' | 'list' | 'column';
}

/**
 * A call and what comes of it, in no language: words stand as codes, results as `run` gives them, so that each language shows its
 * own. `result` is that of the whole call, `results` are those of its rows; undefined is a blank. Numbers carry as many
 * decimals as are to be shown.
 */
export type Example<R = unknown> = {readonly cells: readonly (Cell | Cells)[]} & (
  {readonly result: R | undefined} | {readonly results: readonly (R | undefined)[]}
);

export interface CustomFunction<Name extends string = string, Argument extends string = string> {
  readonly name: Name;
  readonly args: Readonly<Record<Argument, ArgumentFacts>>;
  readonly result: Result<unknown> | Table<unknown>;
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
