/** Exports pasted below each other, each with its own header row. */
import type {Cell, Cells} from '../../src/base/cells';
import {inOneOrder} from '../../src/tables/pastedBelow';
import {readAsFound} from '../classes/run';

const HEADER: readonly Cell[] = ['Order', 'Date', 'Customer', 'Amount'];
const rows: Cells = [HEADER, ['1', '2024-01-05', 'Ann', 10], ['2', '2024-01-06', 'Bob', 20]];

test('columns in another order are read by the header above them', () => {
  const {reading, bought} = readAsFound([
    ...rows,
    ['', '', '', ''],
    ['Customer', 'Amount', 'Date', 'Order'],
    ['Ann', 30, '2024-02-05', '3'],
    ['Cid', 40, '2024-03-05', '4'],
    HEADER,
    ['5', '2024-04-05', 'Cid', 50],
  ]);
  expect(reading.names).toEqual(['Ann', 'Bob', 'Cid']);
  expect([...(bought?.facts.revenue ?? [])]).toEqual([40, 20, 90]);
});

test.each<[string, Cells]>([
  ['the same order', [...rows, HEADER, ['3', '2024-02-05', 'Ann', 30]]],
  ['another table', [...rows, ['Customer', 'Amount', 'Day', 'Order'], ['Ann', 1, 2, 3]]],
  ['a name that is a header', [...rows, ['3', '2024-02-05', 'Customer', 30]]],
  [
    'two columns alike',
    [
      ['Total', 'Total', 'Date'],
      ['Date', 'Total', 'Total'],
    ],
  ],
])('%s stays as it is', (_, cells) => {
  expect(inOneOrder(cells, 0)).toBe(cells);
});
