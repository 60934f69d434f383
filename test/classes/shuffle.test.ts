/** What must not matter does not: the order of rows and columns, the spelling of a customer's name, the unit of money. */
import fc from 'fast-check';
import type {Cell} from '../../src/base/cells';
import {run} from './run';

const HEADER = ['Customer', 'Order no.', 'Order date', 'Amount', 'Profit', 'Comment'];
const row = fc
  .tuple(
    fc.constantFrom('Ana', 'Luis', 'Eva', '00012', '12', 'Ñu', ''),
    fc.constantFrom('1', '2', '3', ''),
    fc.integer({min: 19000, max: 19800}),
    fc.oneof(
      fc.integer({min: -5000, max: 50000}).map((cents) => cents / 100),
      fc.constantFrom('', 'pending', 0),
    ),
    fc.integer({min: -300, max: 900}),
    fc.constantFrom('', 'x', 'y'),
  )
  .map(([name, order, day, amount, profit, comment]): Cell[] => [
    name,
    order,
    new Date(day * 864e5),
    amount,
    profit,
    comment,
  ]);
const usable: Cell[] = ['Ana', '9', new Date(19500 * 864e5), 10, 1, ''];
/**
 * No two rows are equal, and no order is half without a name: whether equal rows count twice, and whose such lines are, depends on
 * what stands together (test/tables/orders).
 */
const unlike = (cells: readonly Cell[], index: number): Cell[] =>
  cells.map((cell, column) =>
    column === 3 && typeof cell === 'number'
      ? cell + index / 1000
      : column === 5
        ? `${String(cell)} ${String(index)}`
        : column === 1 && cells[0] === '' && cell !== ''
          ? `without a name ${String(index)}`
          : cell,
  );
const tables = fc
  .array(row, {minLength: 3, maxLength: 60})
  .map((rows) => [usable, ...rows].map(unlike));
/** Rows of the table in an order drawn beside it. */
const shuffled = tables.chain((rows) =>
  fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, {minLength: rows.length})),
);

const SETTING = {asOf: '2024-03-31'};
/** Classes of every customer; the first spelling shown depends on which row comes first. */
const classesOf = (cells: Cell[][]): unknown =>
  Object.fromEntries(
    Object.entries(run(cells, SETTING).all())
      .map(([key, cells]) => [key, {...cells, customer: ''}] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

test('the order of the rows', () => {
  fc.assert(
    fc.property(shuffled, ([rows, other]) =>
      expect(classesOf([HEADER, ...other])).toEqual(classesOf([HEADER, ...rows])),
    ),
  );
});

test('the order of the columns', () => {
  const columns = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], {minLength: 6});
  fc.assert(
    fc.property(tables, columns, (rows, order) => {
      const moved = [HEADER, ...rows].map((cells) => order.map((column) => cells[column] as Cell));
      expect(classesOf(moved)).toEqual(classesOf([HEADER, ...rows]));
    }),
  );
});

test('case and outer blanks of the name', () => {
  fc.assert(
    fc.property(tables, fc.infiniteStream(fc.boolean()), (rows, coins) => {
      const spelled = rows.map(([name = '', ...rest]) =>
        coins.next().value ? [` ${String(name).toUpperCase()} `, ...rest] : [name, ...rest],
      );
      expect(classesOf([HEADER, ...spelled])).toEqual(classesOf([HEADER, ...rows]));
    }),
  );
});

test('the unit of money', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(0.5, 10, 100), (rows, factor) => {
      const scaled = rows.map((cells) =>
        cells.map((cell, column) =>
          (column === 3 || column === 4) && typeof cell === 'number' ? cell * factor : cell,
        ),
      );
      expect(run([HEADER, ...scaled], SETTING).counts).toEqual(
        run([HEADER, ...rows], SETTING).counts,
      );
    }),
  );
});
