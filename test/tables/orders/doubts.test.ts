/** What rows say of themselves: totals that are no customers, totals repeated, names of nobody. */
import type {Cell, Cells} from '../../../src/base/cells';
import type {Reading} from '../../../src/tables/reading';
import {run} from '../../classes/run';

const told = ({notices}: Reading, code: string): Readonly<Record<string, unknown>> | undefined => {
  const found = notices.find((notice) => notice.code === code);
  if (!found) return undefined;
  const {count, params = {}, rows} = found;
  return {count, ...params, ...(rows ? {rows} : {})};
};
const read = (cells: Cells): Reading => run(cells).reading;
const orders = (header: readonly Cell[], ...rows: Cells): Reading =>
  read([['Customer', 'Date', 'Amount', ...header], ...rows]);

describe('totals are no customers', () => {
  const TABLES: readonly [string, Cells, row: number][] = [
    [
      'orders',
      [
        ['Cliente', 'Fecha', 'Importe'],
        ['Ana', '2024-05-01', 10],
        ['Luis', '2024-05-02', 20],
        ['TOTAL', '2024-05-31', 30],
      ],
      4,
    ],
    [
      'customers',
      [
        ['Cliente', 'Pedidos', 'Última compra', 'Total gastado'],
        ['Ana', 3, '2024-05-01', 10],
        ['Luis', 1, '2024-05-02', 20],
        ['', '', '', ''],
        ['Total general', 4, '', 30],
      ],
      5,
    ],
    [
      'periods',
      [
        ['Customer', 'Jan 2024', 'Feb 2024'],
        ['Ana', 10, 20],
        ['Total', 10, 20],
      ],
      3,
    ],
  ];
  test.each(TABLES)('in a table of %s', (layout, cells, row) => {
    const {reading, customer} = run(cells);
    expect(reading.layout).toBe(layout);
    expect(reading.keys).not.toContain('total');
    expect(reading.setAside).toEqual({NO_CUSTOMER: {count: 1, rows: [row]}});
    expect(told(reading, 'TOTAL_ROWS')).toEqual({count: 1, rows: [row]});
    expect(customer('Ana')).toBeDefined();
    // Without the total the result is the same.
    const without = run(cells.filter((_, index) => index !== row - 1));
    expect(reading.keys).toEqual(without.reading.keys);
    expect(run(cells).all()).toEqual(without.all());
  });
});

describe('the total of an order on each of its rows', () => {
  const lines = (header: string, amounts: readonly (readonly [string, number])[]) =>
    told(
      read([
        ['Order ID', 'Customer', 'Date', header],
        ...amounts.map(([id, amount]): Cell[] => [id, 'Ana', '2024-05-01', amount]),
      ]),
      'REPEATED_TOTALS',
    );
  const same = ['1', '1', '2', '3', '3', '4', '4'].map((id) => [id, Number(id) * 10] as const);

  test('is told when the header says so', () =>
    expect(lines('Order total', same.slice(0, 3))).toEqual({count: 1, column: 'Order total'}));
  test('is told of many orders under any header', () =>
    expect(lines('Amount', same)).toEqual({count: 3, column: 'Amount'}));
  test('one order alone may be an accident', () =>
    expect(lines('Amount', same.slice(0, 3))).toBeUndefined());
  test('one order whose rows differ shows that they are lines', () =>
    expect(lines('Order total', [...same, ['4', 7]])).toBeUndefined());
  test('blank and zero rows are no lines of their own', () =>
    expect(lines('Order total', [...same, ['4', 0]])?.['count']).toBe(3));
});

test.each<[string, Cells, string | undefined]>([
  ['two codes', [['EUR'], ['USD'], ['EUR']], 'EUR, USD'],
  ['one code', [['EUR'], ['EUR'], ['']], undefined],
])('a column of currencies with %s', (_, codes, expected) => {
  const rows = codes.map((code, i): Cell[] => ['Ana', `2024-05-0${String(i + 1)}`, 10, ...code]);
  expect(told(orders(['Currency'], ...rows), 'MIXED_CURRENCIES')?.['currencies']).toBe(expected);
});
