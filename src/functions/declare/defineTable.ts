import type {Cell} from '../../base/cells';
import {isBlank} from '../../base/cells';
import type {CellArgument, ListArgument} from './arguments';
import type {Call} from './call';
import type {CustomFunction, Example, Values} from './declaration';
import {alignedItems, cellAt, sizesDiffer, type NamedGrid} from './grid';
import {Problem} from './problem';
import {fail, inputsOf, readWhole, valueOrFail, type Input} from './reading';
import type {Result, Table} from './results';

type TableArgument = CellArgument<unknown> | ListArgument<unknown>;

interface TableDeclaration<Args, R> {
  readonly args: Args;
  /** Lists that go cell for cell: their ranges have one size, and places at which all are blank do not count. */
  readonly aligned?: readonly (readonly (keyof Args & string)[])[];
  readonly result: Result<R> | Table<R>;
  readonly run: (values: Values<Args>) => R | Problem;
  readonly examples: readonly Example<NoInfer<R>>[];
}

const isLeftOut = ({grid}: Input<TableArgument>): boolean =>
  grid.height === 1 && grid.width === 1 && isBlank(cellAt(grid, 0, 0));

/** Reads lists that go cell for cell; an optional one that is left out goes with any size. */
const readAligned = (group: readonly Input<TableArgument>[], call: Call): [string, unknown][] => {
  const given = group.filter((input) => !isLeftOut(input));
  const sizes: NamedGrid[] = given.map(({name, grid}) => ({name, grid, isRowWise: false}));
  const [first] = sizes;
  const other = sizes.find(
    ({grid}) => grid.height !== first?.grid.height || grid.width !== first.grid.width,
  );
  if (first !== undefined && other !== undefined) fail(sizesDiffer(first, other), call);
  const items = alignedItems(given.map(({grid}) => grid));
  return given.map(({name, argument, grid}, index) => {
    const cells = items[index];
    return argument.shape === 'list' && cells !== undefined
      ? [name, valueOrFail(argument.reader(call)(cells), call, name)]
      : [name, readWhole(argument, grid, call, name)];
  });
};

const writeOnce = <R>(result: Result<R> | Table<R>, value: R, call: Call): Cell | Cell[][] => {
  if (!('width' in result)) {
    const rows = result.write(value, call);
    return rows instanceof Problem ? fail(rows, call) : rows;
  }
  const cells = result.write(value, call);
  if (cells instanceof Problem) return fail(cells, call);
  return result.width === 1 ? (cells[0] ?? '') : [cells];
};

/**
 * A function of whole ranges that gives one table, one row or one value. A wrong cell ends the call with its place.
 *
 * @example
 * defineTableFunction('PYRAMID_SUMMARY', {
 *   args: {tier: list(label('tier')), revenue: list(mayBeBlank(number()))},
 *   aligned: [['tier', 'revenue']],
 *   result: asTable(summaryTable),
 *   run: ({tier, revenue}) => summarise(tier, revenue),
 *   examples: [],
 * });
 */
export const defineTableFunction = <
  Name extends string,
  Args extends Readonly<Record<string, TableArgument>>,
  R,
>(
  name: Name,
  {args, aligned = [], result, run, examples}: TableDeclaration<Args, R>,
): CustomFunction<Name, keyof Args & string> => ({
  name,
  args,
  result,
  examples,
  evaluate: (call, raw) => {
    const inputs = inputsOf<TableArgument>({name, args, raw}, call);
    const values: Record<string, unknown> = {};
    for (const group of aligned) {
      const members = inputs.filter((input) => group.includes(input.name));
      for (const [argument, value] of readAligned(members, call)) values[argument] = value;
    }
    for (const {name: argumentName, argument, grid} of inputs) {
      if (argumentName in values) continue;
      values[argumentName] = readWhole(argument, grid, call, argumentName);
    }
    // The readers gave what the arguments' types say.
    const outcome = run(values as Values<Args>);
    return outcome instanceof Problem ? fail(outcome, call) : writeOnce(result, outcome, call);
  },
});
