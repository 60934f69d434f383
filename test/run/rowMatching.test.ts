/** Whose result each row gets, after somebody has moved rows. */
import type {Cell, Cells} from '../../src/base/cells';
import type {OpenTable} from '../../src/run/table';
import {assignSubjects} from '../../src/run/rowMatching';
import type {Reading} from '../../src/tables/reading';

const assigned = (keys: readonly Cell[], entries: readonly number[], now: readonly Cell[]) => {
  const cells: Cells = [['Customer'], ...keys.map((key): Cell[] => [key])];
  const known = new Map<Cell, number>([
    ['Ana', 0],
    ['Luis', 1],
  ]);
  const reading = {
    entryOfRow: Int32Array.from(entries),
    customerOf: (cell: Cell) => known.get(cell),
  };
  const recognition = {headerIndex: 0, columns: {customer: 0}};
  const found = assignSubjects(
    reading as unknown as Reading,
    {cells, recognition} as unknown as OpenTable,
  )(now);
  return found && [...found];
};

test.each<
  [string, readonly Cell[], readonly number[], readonly Cell[], readonly number[] | undefined]
>([
  ['as they were', ['Ana', '', 'Luis'], [0, 0, 1], ['Ana', '', 'Luis'], [0, 0, 1]],
  [
    'moved, each told by its key',
    ['Ana', 'Luis', 'Ana'],
    [0, 1, 0],
    ['Luis', 'Ana', 'Ana'],
    [1, 0, 0],
  ],
  ['one more, by nobody known', ['Ana', 'Luis'], [0, 1], ['Eva', 'Ana', 'Luis'], [-1, 0, 1]],
  ['moved, a row below its order', ['Ana', '', 'Luis'], [0, 0, 1], ['Luis', 'Ana', ''], undefined],
  ['moved, a row set aside', ['Ana', '', 'Luis'], [0, -1, 1], ['Luis', 'Ana', ''], [1, 0, -1]],
])('rows %s', (_, keys, entries, now, expected) => {
  expect(assigned(keys, entries, now)).toEqual(expected);
});
