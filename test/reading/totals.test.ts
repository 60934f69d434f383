/** Labels of sums, in the words people and programs write. */
import type {Cell} from '../../src/base/cells';
import {
  beginsLikeTotal,
  endsLikeTotal,
  isTotal,
  mayBeTotal,
  provenTotals,
  totalledIn,
} from '../../src/reading/totals';

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

test.each<[Cell, boolean]>([
  ['Ana Total', true],
  ['Total Ana', true],
  ['Gran total', true],
  ['Suma', true],
  ['SUM:', true],
  ['2024-01-05 Total', true],
  ['Summa', false],
  ['Totality', false],
  ['Subtotalling', false],
  [`${'long '.repeat(20)}Total`, false],
  [12, false],
])('%s may be the label of a sum: %p', (cell, may) => {
  expect(mayBeTotal(cell)).toBe(may);
  // At a glance none is overlooked.
  if (may) expect(beginsLikeTotal(String(cell)) || endsLikeTotal(String(cell))).toBe(true);
});

test.each([
  'Total',
  'TOTALES',
  '(Total)',
  '*Subtotal*',
  'Total general',
  'Grand total',
  'Promedio',
  '-- TOTAL --',
])('%s begins as a total', (label) => expect(beginsLikeTotal(label)).toBe(true));

test.each(['T-shirt', 'Socks', 'Anna', '12', 'C-001', ''])('%p does not', (text) =>
  expect(beginsLikeTotal(text) || endsLikeTotal(text)).toBe(false),
);

test.each([
  ['Ana Total', 'Ana'],
  ['Total Ana', 'Ana'],
  ['Subtotal Norte', 'Norte'],
  ['Total', ''],
  ['Suma', ''],
])('%s is the total of %p', (label, of) => expect(totalledIn(label)).toBe(of));

test('groups within groups', () =>
  expect(
    provenIn(
      ['a', 1],
      ['a Total', 1],
      ['b', 2],
      ['b Total', 2],
      ['N Total', 3],
      ['c', 4],
      ['S Total', 4],
      ['Total', 7],
    ),
  ).toEqual([1, 3, 4, 6, 7]));
