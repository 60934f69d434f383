import type {CellArgument, ColumnArgument, ListArgument} from './arguments';
import type {Call} from './call';
import type {AnyArgument, CustomFunction, Example, Outcome, Values} from './declaration';
import {spreadOf, type Spread} from './grid';
import {Problem} from './problem';
import {fail, inputsOf, readerAt, readWhole, type Input} from './reading';
import {blanks, type Result} from './results';
import {spill} from './spill';

interface ColumnDeclaration<Args, R> {
  readonly args: Args;
  readonly result: Result<R>;
  /** Gets the rows that can be used, `count` of them, and gives one result for each, in order. */
  readonly run: (values: Values<Args>, count: number) => readonly Outcome<R>[] | Problem;
  readonly examples: readonly Example<NoInfer<R>>[];
}

/** The rows of a column function's ranges that can be used, and what is wrong with the others. */
const readColumns = (
  inputs: readonly Input<ColumnArgument<unknown>>[],
  spread: Spread,
  call: Call,
) => {
  const readers = inputs.map(({argument, grid}) => readerAt(argument.each, grid, call));
  const columns: unknown[][] = inputs.map(() => []);
  /** By place: the row's number among the usable, a Problem, or undefined for a blank. */
  const places: (number | Problem | undefined)[] = [];
  let count = 0;
  for (let row = 0; row < spread.rows; row++) {
    for (let column = 0; column < spread.columns; column++) {
      let place: number | Problem | undefined;
      if (!spread.isBlank(row, column)) {
        place = count;
        for (let index = 0; index < readers.length; index++) {
          const value = readers[index]?.(row, column);
          if (value instanceof Problem) {
            place = value.of(inputs[index]?.name ?? '');
            break;
          }
          const values = columns[index];
          if (values !== undefined) values[count] = value; // An unusable row is written over.
        }
        if (typeof place === 'number') count++;
      }
      places.push(place);
    }
  }
  for (const values of columns) values.length = count;
  return {columns, places, count};
};

/**
 * A function whose answer for a row depends on all rows: arguments in `column(...)` go row for row, the others are single
 * values or lists. A wrong row shows its sentence and is left out of the rest.
 */
export const defineColumnFunction = <
  Name extends string,
  Args extends Readonly<
    Record<string, CellArgument<unknown> | ListArgument<unknown> | ColumnArgument<unknown>>
  >,
  R,
>(
  name: Name,
  {args, result, run, examples}: ColumnDeclaration<Args, R>,
): CustomFunction<Name, keyof Args & string> => ({
  name,
  args,
  result,
  examples,
  evaluate: (call, raw) => {
    const values: Record<string, unknown> = {};
    const aligned: Input<ColumnArgument<unknown>>[] = [];
    for (const input of inputsOf<AnyArgument>({name, args, raw}, call)) {
      const {argument, grid} = input;
      if (argument.shape === 'column') aligned.push({...input, argument});
      else values[input.name] = readWhole(argument, grid, call, input.name);
    }
    const spread = spreadOf(
      aligned.map(({name, argument, grid}) => ({
        name,
        grid,
        isRowWise: argument.each.shape === 'row',
      })),
    );
    if (spread instanceof Problem) return fail(spread, call);
    const {columns, places, count} = readColumns(aligned, spread, call);
    aligned.forEach((input, index) => (values[input.name] = columns[index]));
    const outcomes = count === 0 ? [] : run(values as Values<Args>, count);
    if (outcomes instanceof Problem) return fail(outcomes, call);
    const nothing = blanks(result.width);
    return spill(spread, result.width, call, (row, column) => {
      const place = places[row * spread.columns + column];
      const outcome = typeof place === 'number' ? outcomes[place] : place;
      if (outcome === undefined) return nothing;
      return outcome instanceof Problem ? outcome : result.write(outcome, call);
    });
  },
});
