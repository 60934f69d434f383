/** What rows say of themselves: totals that are no customers, sales undone, totals repeated, names of nobody. */
import fc from 'fast-check';
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

describe('sales undone', () => {
  test.each([
    ['Order Status', 'cancelled'],
    ['Financial Status', 'refunded'],
    ['Financial Status', 'partially_refunded'],
    ['Estado', 'Cancelado'],
    ['Estado del pago', 'Anulado'],
    ['Estado de la orden', 'Venta cancelada'],
    ['Tipo', 'Devolución'],
    ['Event Type', 'Refund'],
    ['Status', 'Failed'],
    ['Estatus', 'Cancelada'],
    ['Tipo Documento', 'Nota de crédito'],
    ['Document type', 'Credit memo'],
  ])('%s: %s counts, and that is said', (column, status) => {
    const reading = orders(
      [column],
      ['Ana', '2024-05-01', 10, 'Completed'],
      ['Ana', '2024-05-02', 20, status],
      ['Luis', '2024-05-03', 30, status.toUpperCase()],
      ['Luis', '2024-05-04', -30, status],
      ['', '2024-05-04', 30, status],
    );
    expect(told(reading, 'UNDONE_SALES')).toEqual({count: 2, status, column, rows: [3, 4]});
  });

  test.each<[string, readonly Cell[]]>([
    ['Cancelled at', ['', '2024-05-03 10:00', '']],
    ['Fecha de cancelación', ['', new Date('2024-05-03'), '']],
    ['Refunded Amount', ['0.00', '$20.00', '$0.00']],
    ['Refund', [0, 20, '']],
    ['Refunded?', ['no', 'yes', 'No']],
    ['Devuelto', [false, true, '']],
  ])('%s, where filled', (column, beside) => {
    const reading = orders(
      [column],
      ...beside.map((cell, i): Cell[] => ['Ana', `2024-05-0${String(i + 1)}`, 20, cell]),
    );
    expect(told(reading, 'UNDONE_SALES')).toMatchObject({count: 1, column, rows: [3]});
  });

  test('a sale that several columns call undone is one', () => {
    const reading = orders(
      ['Status', 'Payment status', 'Refund'],
      ['Ana', '2024-05-02', 20, 'Done', 'Refunded', 20],
      ['Ana', '2024-05-01', 20, 'Cancelled', 'Voided', 0],
    );
    expect(told(reading, 'UNDONE_SALES')).toMatchObject({count: 2, rows: [2, 3]});
  });

  test.each([
    ['Status', 'Completed'],
    ['Estado', 'Jalisco'],
    ['Return status', 'No refund'],
    ['Notes', 'cancelled'],
    ['Customer type', 'returned'],
  ])('%s: %s is none', (column, status) => {
    const reading = orders([column], ['Ana', '2024-05-01', 10, status]);
    expect(told(reading, 'UNDONE_SALES')).toBeUndefined();
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

test('doubts change no number', () => {
  const cell = fc.constantFrom<Cell>('', 'refunded', 'cancelado', 'paid', 5);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, fc.integer({min: -9, max: 9}))), (rows) => {
      const table = (header: string): Cells => [
        ['Customer', 'Date', 'Amount', header],
        ['Ana', '2024-05-01', 10, ''],
        ...rows.map(([status, amount]): Cell[] => ['Ana', '2024-05-02', amount, status]),
      ];
      expect(run(table('Status')).all()).toEqual(run(table('Remark')).all());
    }),
  );
});
