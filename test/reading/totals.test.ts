/** Labels of sums, in the words people and programs write. */
import type {Cell} from '../../src/base/cells';
import {isTotal, provenTotals} from '../../src/reading/totals';

test.each(['Total', 'TOTAL:', 'Totales', 'Subtotal', 'Sub-total', 'Grand Total', 'Total general'])(
  '%s is one',
  (name) => expect(isTotal(name)).toBe(true),
);

test.each<Cell>(['Total Energies', 'Totality', 'Ana Total', 'Toti', 'Summa', '', 12, true])(
  '%s may be a name',
  (name) => expect(isTotal(name)).toBe(false),
);

const provenIn = (...rows: readonly (readonly [string, ...number[]])[]): number[] => {
  const width = Math.max(...rows.map((row) => row.length - 1));
  const columns = Array.from({length: width}, (_, at) =>
    Float64Array.from(rows, (row) => Number(row[at + 1] ?? NaN)),
  );
  return [
    ...provenTotals(
      rows.map(([name]) => name),
      columns,
    ),
  ];
};

test.each<[string, number[], ...(readonly [string, ...number[]])[]]>([
  [
    'groups and the whole',
    [2, 4, 5],
    ['Ana', 1, 10],
    ['Luis', 2, 5.5],
    ['North Total', 3, 15.5],
    ['Eva', 1, 7],
    ['Total Sur', 1, 7],
    ['Grand Total', 4, 22.5],
  ],
  [
    'a sum of part of the columns',
    [2],
    ['Ana', 1, 10],
    ['Luis', 2, 5],
    ['Subtotal norte', NaN, 15],
  ],
  ['a rounded sum', [2], ['Ana', 0.333], ['Luis', 0.333], ['Total A', 0.67]],
  ['a shop whose name holds the word', [], ['Ana', 10], ['Luis', 5], ['Total Wine', 12]],
  ['a sum by another name', [], ['Ana', 10], ['Luis', 5], ['Eva', 15]],
  ['one column that is no sum', [], ['Ana', 1, 10], ['Luis', 2, 5], ['North Total', 9, 15]],
  ['no numbers', [], ['Ana', NaN], ['North Total', NaN]],
  ['nothing', [], ['Ana', 0], ['North Total', 0]],
])('%s', (_, proven, ...rows) => {
  expect(provenIn(...rows)).toEqual(proven);
});
