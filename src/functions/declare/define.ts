/**
 * Declares custom functions. From a declaration come the checks, the stretching of ranges, the sheet's help and the
 * reference page. Three sorts: cell by cell (here), all rows at once with a result for each row (defineColumn.ts: ranks need
 * all the others), whole ranges with one table as result (defineTable.ts).
 */
import type {ListArgument} from './arguments';
import type {CustomFunction, Example, Outcome, RowByRow, Values} from './declaration';
import {itemsOf, type Spread, spreadOf} from './grid';
import {Problem, sentence} from './problem';
import {fail, inputsOf, readerAt, valueOrFail, type Input} from './reading';
import {blanks, type Result} from './results';
import {spill} from './spill';

interface CellDeclaration<Args, R> {
  readonly args: Args;
  readonly result: Result<R>;
  /** undefined is a blank. */
  readonly run: (values: Values<Args>) => Outcome<R>;
  readonly examples: readonly Example<NoInfer<R>>[];
}

const named = ({name, argument, grid}: Input<RowByRow>) => ({
  name,
  grid,
  isRowWise: argument.shape === 'row',
});

/** Of a range. */
const isAnyFilled = ({isRange, rows, columns, isBlank}: Spread): boolean => {
  for (let row = 0; isRange && row < rows; row++)
    for (let column = 0; column < columns; column++) if (!isBlank(row, column)) return true;
  return false;
};

/** What is wrong with a single cell that serves every row: said once, in one cell. */
const wrongForAll = (
  inputs: readonly Input<RowByRow>[],
  readers: readonly ReturnType<typeof readerAt>[],
): Problem | undefined => {
  for (const [index, {name, argument, grid}] of inputs.entries()) {
    if (argument.shape === 'row' || grid.height > 1 || grid.width > 1) continue;
    const value = readers[index]?.(0, 0);
    if (value instanceof Problem) return value.of(name);
  }
  return undefined;
};

/**
 * A function that looks at one row at a time. Lists among its arguments are read once and go to every row.
 *
 * @example
 * export const ltvToCac = defineFunction('LTV_TO_CAC', {
 *   args: {ltv: number(), cac: number({above: 0})},
 *   result: asNumber,
 *   run: ({ltv, cac}) => ltv / cac,
 *   examples: [{cells: [240, 50], result: 4.8}],
 * });
 */
export const defineFunction = <
  Name extends string,
  Args extends Readonly<Record<string, RowByRow | ListArgument<unknown>>>,
  R,
>(
  name: Name,
  {args, result, run, examples}: CellDeclaration<Args, R>,
): CustomFunction<Name, keyof Args & string> => ({
  name,
  args,
  result,
  examples,
  evaluate: (call, raw) => {
    const inputs = inputsOf<RowByRow | ListArgument<unknown>>({name, args, raw}, call);
    const values: Record<string, unknown> = {};
    const rowByRow: Input<RowByRow>[] = [];
    for (const input of inputs) {
      const {argument, grid} = input;
      if (argument.shape === 'list') {
        values[input.name] = valueOrFail(argument.reader(call)(itemsOf(grid)), call, input.name);
      } else rowByRow.push({...input, argument});
    }
    const spread = spreadOf(rowByRow.map(named));
    if (spread instanceof Problem) return fail(spread, call);
    const readers = rowByRow.map(({argument, grid}) => readerAt(argument, grid, call));
    const names = rowByRow.map((input) => input.name);
    const wrong = isAnyFilled(spread) ? wrongForAll(rowByRow, readers) : undefined;
    if (wrong) return `# ${sentence(wrong, call.speech())}`;
    const nothing = blanks(result.width);
    return spill(spread, result.width, call, (row, column) => {
      if (spread.isBlank(row, column)) return nothing;
      // One record serves all rows: `run` keeps nothing of it.
      for (let index = 0; index < readers.length; index++) {
        const value = readers[index]?.(row, column);
        if (value instanceof Problem) return value.of(names[index] ?? '');
        values[names[index] ?? ''] = value;
      }
      // The readers gave what the arguments' types say.
      const outcome = run(values as Values<Args>);
      if (outcome === undefined) return nothing;
      return outcome instanceof Problem ? outcome : result.write(outcome, call);
    });
  },
});
