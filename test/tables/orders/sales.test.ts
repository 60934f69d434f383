/** What a sale is, by what rows say of themselves in a status, a type or a stage, and by refunds in a column of their own. */
import fc from 'fast-check';
import type {Cell, Cells} from '../../../src/base/cells';
import type {OrdersReading} from '../../../src/tables/orders/read';
import type {Choices} from '../../../src/tables/kind';
import {type Run, run} from '../../classes/run';

const told = ({reading}: Run, code: string): Readonly<Record<string, unknown>> | undefined => {
  const found = reading.notices.find((notice) => notice.code === code);
  if (!found) return undefined;
  const {count, params = {}, rows} = found;
  return {count, ...params, ...(rows ? {rows} : {})};
};

const read = (header: readonly Cell[], rows: Cells, choices: Choices = {}): Run =>
  run([['Customer', 'Date', 'Amount', ...header], ...rows], {choices});

/** Revenue of all. */
const revenue = ({facts}: Run): number => facts.revenue.reduce((sum, one) => sum + one, 0);
const orders = ({reading}: Run): number => reading.history?.orders.day.length ?? 0;
const noSale = ({reading}: Run): unknown => reading.setAside.NO_SALE;

describe('what a status leaves out', () => {
  test.each([
    ['Order Status', 'cancelled'],
    ['Financial Status', 'refunded'],
    ['Payment status', 'Voided'],
    ['Status', 'Failed'],
    ['Status', 'Draft'],
    ['Status', 'authorized'],
    ['Status', 'Pending payment'],
    ['Stage', 'Closed lost'],
    ['Lineitem fulfillment status', 'returned'],
    ['Dispute Status', 'Lost'],
    ['Type', 'Quote'],
    ['Transaction type', 'Payout'],
    ['Document type', 'Pro-forma invoice'],
    ['Estado', 'Cancelado'],
    ['Estado', 'Borrador'],
    ['Estado', 'Pendiente'],
    ['Estado del pago', 'Anulado'],
    ['Estado de la orden', 'Venta cancelada'],
    ['Estatus', 'Cancelada'],
    ['Situación', 'Rechazado'],
    ['Etapa', 'Perdida'],
    ['Tipo de documento', 'Presupuesto'],
    ['Tipo de documento', 'Factura proforma'],
    ['Tipo', 'Comisión'],
  ])('%s: %s', (column, status) => {
    const read4 = read(
      [column],
      [
        ['Ana', '2024-05-01', 10, 'Something'],
        ['Ana', '2024-05-02', 20, status],
        ['Luis', '2024-05-03', 30, ` ${status.toUpperCase()}`],
        ['Eva', '2024-05-04', 40, 'Something'],
        ['Eva', '2024-05-04', 7, 'Something'],
        ['', '2024-05-04', 30, status],
      ],
    );
    expect(noSale(read4)).toEqual({count: 2, rows: [3, 4]});
    expect(told(read4, 'UNDONE_SALES')).toEqual({count: 2, status, column, rows: [3, 4]});
    expect(read4.reading.keys).toEqual(['ana', 'eva']);
    expect(revenue(read4)).toBe(57);
  });

  test.each([
    ['Status', 'Completed'],
    ['Status', 'paid'],
    ['Status', 'Awaiting shipment'],
    ['Status', 'Pending delivery'],
    ['Financial Status', 'partially_refunded'],
    ['Estado', 'Parcialmente reembolsado'],
    ['Estado', 'Jalisco'],
    ['Estado', 'Pendiente de envío'],
    ['Estado del envío', 'Pendiente'],
    ['Fulfillment Status', 'pending'],
    ['Return status', 'No refund'],
    ['Refund status', 'Failed'],
    ['Notes', 'cancelled'],
    ['Customer type', 'returned'],
    ['Customer status', 'Lost'],
    ['Subscription status', 'cancelled'],
    ['Type', 'Bank transfer'],
    ['Tipo', 'Factura'],
  ])('%s: %s counts', (column, status) => {
    const found = read([column], [['Ana', '2024-05-01', 10, status]]);
    expect(noSale(found)).toBeUndefined();
    expect(told(found, 'UNDONE_SALES')).toBeUndefined();
    expect(revenue(found)).toBe(10);
  });

  test('an invoice that is not paid yet is a sale', () => {
    const rows: Cells = [
      ['Ana', '2024-05-01', 10, 'Factura', 'Pendiente'],
      ['Ana', '2024-05-02', 20, 'Presupuesto', 'Pendiente'],
    ];
    const found = read(['Tipo', 'Estado'], rows);
    expect(revenue(found)).toBe(10);
    expect(told(found, 'UNDONE_SALES')).toMatchObject({status: 'Presupuesto', column: 'Tipo'});
    expect(
      revenue(
        read(
          ['Invoice date', 'Estado'],
          rows.map((row) => row.slice(0, 5)),
        ),
      ),
    ).toBe(30);
  });

  test('what has a minus sign has undone itself', () => {
    const found = read(
      ['Status'],
      [
        ['Ana', '2024-05-01', 30, 'Paid'],
        ['Ana', '2024-05-02', -7, 'Refunded'],
      ],
    );
    expect(noSale(found)).toBeUndefined();
    expect(revenue(found)).toBe(23);
  });

  test('a sale whose money goes back in a row of its own counts, and so does that row', () => {
    const found = read(
      ['Status'],
      [
        ['Ana', '2024-05-01', 30, 'Refunded'],
        ['Ana', '2024-05-02', -30, 'Completed'],
        ['Luis', '2024-05-01', 30, 'Refunded'],
        ['Luis', '2024-05-03', 9, 'Failed'],
        ['Luis', '2024-05-03', 9, 'Paid'],
        ['Luis', '2024-05-04', -9, 'Completed'],
      ],
    );
    expect(noSale(found)).toEqual({count: 2, rows: [4, 5]});
    expect(revenue(found)).toBe(0);
  });

  test('the further lines of an order that is left out go with it', () => {
    const found = run([
      ['Order ID', 'Customer', 'Date', 'Amount', 'Status', 'Cancelled at'],
      ['1', 'Ana', '2024-05-01', 10, 'voided', '2024-05-02'],
      ['1', 'Ana', '2024-05-01', '', '', ''],
      ['2', 'Ana', '2024-05-03', 5, 'paid', ''],
      ['2', 'Ana', '2024-05-03', '', '', ''],
    ]);
    expect(noSale(found)).toEqual({count: 2, rows: [2, 3]});
    expect(orders(found)).toBe(1);
  });
});

describe('returns', () => {
  const rows = (type: string, amount: number): Cells => [
    ['Ana', '2024-05-01', 100, 'Sale'],
    ['Ana', '2024-05-02', amount, type],
    ['Luis', '2024-05-03', 50, 'Sale'],
  ];
  test.each([
    ['Type', 'Refund'],
    ['Event Type', 'Return'],
    ['Document type', 'Credit memo'],
    ['Tipo', 'Devolución'],
    ['Tipo Documento', 'Nota de crédito'],
    ['Tipo de documento', 'Abono'],
    ['Tipo', 'Factura rectificativa'],
  ])('%s: %s lowers revenue, with or without a minus sign', (column, type) => {
    const without = read([column], rows(type, 30));
    expect([revenue(without), orders(without)]).toEqual([120, 2]);
    expect(told(without, 'RETURNED_SALES')).toEqual({count: 1, status: type, column, rows: [3]});
    const withSign = read([column], rows(type, -30));
    expect([revenue(withSign), orders(withSign)]).toEqual([120, 2]);
    expect(told(withSign, 'RETURNED_SALES')).toBeUndefined();
  });

  test('their profit goes back too', () => {
    const found = run([
      ['Customer', 'Date', 'Amount', 'Profit', 'Type'],
      ['Ana', '2024-05-01', 100, 40, 'Sale'],
      ['Ana', '2024-05-02', 30, 12, 'Refund'],
    ]);
    expect([...(found.reading.history?.profit ?? [])]).toEqual([28]);
  });

  test('where most rows say so, the word means a payment', () => {
    const found = read(
      ['Tipo'],
      [
        ['Ana', '2024-05-01', 10, 'Abono'],
        ['Ana', '2024-06-01', 10, 'Abono'],
        ['Luis', '2024-05-01', 10, 'Venta'],
      ],
    );
    expect(revenue(found)).toBe(30);
  });
});

describe('marks and refunds in a column of their own', () => {
  test.each<[string, readonly Cell[]]>([
    ['Cancelled at', ['', '2024-05-03 10:00', '']],
    ['Fecha de cancelación', ['', new Date('2024-05-03'), '']],
    ['Refunded?', ['no', 'yes', 'No']],
    ['Devuelto', [false, true, '']],
    ['Refunded', [0, 1, 0]],
  ])('%s, where filled, leaves the row out', (column, beside) => {
    const found = read(
      [column],
      beside.map((cell, i): Cell[] => ['Ana', `2024-05-0${String(i + 1)}`, 20, cell]),
    );
    expect(told(found, 'UNDONE_SALES')).toMatchObject({count: 1, column, rows: [3]});
    expect([revenue(found), orders(found)]).toEqual([40, 2]);
  });

  test.each<[string, readonly Cell[]]>([
    ['Refunded Amount', ['0.00', '$12.50', '$0.00']],
    ['Refund', [0, 12.5, '']],
    ['Refunds', ['', '-12.50', '']],
    ['Importe devuelto', ['', '12.50', '']],
  ])('%s is taken off', (column, beside) => {
    const cells: Cells = [
      ['Customer', 'Date', 'Total', column, 'Status'],
      ...beside.map((cell, i): Cell[] => [
        'Ana',
        `2024-05-0${String(i + 1)}`,
        20,
        cell,
        cell === '' || /^\$?0/.test(String(cell)) ? 'paid' : 'refunded',
      ]),
    ];
    const found = run(cells, {choices: {columns: {amount: 'Total'}}});
    expect([revenue(found), orders(found)]).toEqual([47.5, 3]);
    expect(told(found, 'REFUNDED_AMOUNTS')).toEqual({count: 1, column, rows: [3]});
    expect(noSale(found)).toBeUndefined();
  });

  const lines = (header: string, ...rows: Cells): number =>
    revenue(run([['Order ID', 'Customer', 'Date', 'Amount', header], ...rows]));

  test('once an order, where it repeats on its lines', () => {
    const row = (amount: number, refund: number): Cell[] => [
      '1',
      'Ana',
      '2024-05-01',
      amount,
      refund,
    ];
    expect(lines('Refunded amount', row(10, 25), row(20, 25))).toBe(5);
    expect(lines('Refunded amount', row(10, 10), row(20, 5))).toBe(15);
    expect(lines('Refunded amount', row(10, 10), row(10, 10))).toBe(0);
    // More than was paid: with postage.
    expect(lines('Refunded amount', row(10, 99))).toBe(0);
  });

  test('what is no money, or is net of refunds, is not taken off', () => {
    const net: Cells = [
      ['Customer', 'Date', 'Net sales', 'Refunds'],
      ['Ana', '2024-05-01', 20, 5],
    ];
    expect(revenue(run(net))).toBe(20);
    expect(lines('Refunded quantity', ['1', 'Ana', '2024-05-01', 20, 2])).toBe(20);
  });

  test('of two refunds the one in the money of the amount', () => {
    const found = (amount: string): number =>
      revenue(
        run(
          [
            [
              'Customer',
              'Date',
              'Amount',
              'Amount Refunded',
              'Converted Amount',
              'Converted Amount Refunded',
            ],
            ['Ana', '2024-05-01', 20, 5, 200, 50],
          ],
          {choices: {columns: {amount}}},
        ),
      );
    expect([found('Amount'), found('Converted Amount')]).toEqual([15, 150]);
  });
});

describe('a person decides', () => {
  const rows: Cells = [
    ['Ana', '2024-05-01', 10, 'Open'],
    ['Ana', '2024-05-02', 20, 'Cancelled'],
    ['Luis', '2024-05-03', 40, ' cancelled '],
    ['Luis', '2024-05-03', 80, 'Paid'],
  ];
  test.each<[Choices, number]>([
    [{}, 90],
    [{count: ['CANCELLED ']}, 150],
    [{leaveOut: ['open']}, 80],
    [{leaveOut: ['Open', 'Paid'], count: ['Cancelled']}, 60],
  ])('%j', (choices, expected) => expect(revenue(read(['Status'], rows, choices))).toBe(expected));

  test('the values found are told with what counts', () => {
    const {sales} = read(['Status'], rows, {leaveOut: ['open']}).reading as OrdersReading;
    expect(sales).toEqual([
      {
        column: 'Status',
        values: [
          {value: 'Cancelled', count: 2, counts: false},
          {value: 'Open', count: 1, counts: false},
          {value: 'Paid', count: 1, counts: true},
        ],
      },
    ]);
    const none = read(['Estado'], [['Ana', '2024-05-01', 10, 'Jalisco']]).reading as OrdersReading;
    expect(none.sales).toEqual([]);
  });
});

test('what is left out changes nothing else', () => {
  const status = fc.constantFrom<Cell>('', 'refunded', 'cancelado', 'draft', 'paid', 5);
  fc.assert(
    fc.property(fc.array(fc.tuple(status, fc.integer({min: 0, max: 9}))), (rows) => {
      const table = (kept: typeof rows): Cells => [
        ['Customer', 'Date', 'Amount', 'Status'],
        ['Ana', '2024-05-01', 10, ''],
        ...kept.map(([word, amount]): Cell[] => ['Ana', '2024-05-02', amount, word]),
      ];
      const counted = rows.filter(([word]) => ['', 'paid', 5].includes(word as string));
      expect(run(table(rows)).all()).toEqual(run(table(counted)).all());
    }),
  );
});
