/** Which column numbers the orders, and what becomes of numbers that stand in several rows. */
import type {Cell, Cells} from '../../../src/base/cells';
import {failure, recognised, recognisePurchases, type Run, run} from '../../classes/run';

const WHO = ['Ana', 'Ana', 'Luis', 'Ana', 'Eva', 'Luis'];
const DAYS = ['2024-01-05', '2024-01-05', '2024-01-09', '2024-02-07', '2024-02-07', '2024-03-01'];

/** Six rows of four customers' days, with more columns. */
const table = (columns: Readonly<Record<string, readonly Cell[]>>): Cells => [
  ['Customer', 'Date', 'Amount', ...Object.keys(columns)],
  ...WHO.map((who, i): Cell[] => [
    who,
    DAYS[i] ?? '',
    10 + i,
    ...Object.values(columns).map((cells) => cells[i] ?? ''),
  ]),
];
const order = (cells: Cells): string | undefined => recognised(recognisePurchases(cells))['order'];

const SHARED = ['#1', '#1', '#2', '#3', '#4', '#5'];
const CODES = ['F-2024/1', 'F-2024/2', 'F-2024/3', 'F-2024/4', 'F-2024/5', 'F-2024/6'];
const NUMBERS = [1, 2, 3, 4, 5, 6];
const PRODUCTS = ['Cup', 'Plate', 'Cup', 'Cup', 'Glass', 'Plate'];

describe('by its header', () => {
  test.each([
    ...['Bill No', 'Sale ID', 'Receipt', 'Invoice', 'PO', 'PO Number', 'Payment ID', 'Order #'],
    ...[
      'Folio',
      'Comprobante',
      'N.º de boleta',
      'Albarán',
      'Nº albarán',
      'Factura',
      'Nro. de factura',
    ],
    ...['Pedido', 'Ticket', 'Nº de ticket', 'Recibo', 'Remisión', 'Nº de operación'],
  ])('%s', (header) => expect(order(table({[header]: CODES}))).toBe(header));
});

describe('by what its values do', () => {
  test.each<[string, Readonly<Record<string, readonly Cell[]>>, string | undefined]>([
    ['lines share it', {Name: SHARED}, 'Name'],
    ['one of several', {Ref: NUMBERS, Document: SHARED, Product: PRODUCTS}, 'Document'],
    ['orders of one day', {Number: CODES}, 'Number'],
    ['a prefix beside products', {Nº: CODES, Product: PRODUCTS}, 'Nº'],
    ['bare numbers, no products', {Id: NUMBERS}, 'Id'],
    ['an empty better word', {'Receipt Number': [], Name: SHARED}, 'Name'],
    ['a better word nearly empty', {'Receipt Number': ['7'], 'Invoice ID': CODES}, 'Invoice ID'],
    ['the rows counted', {Nº: NUMBERS, Product: PRODUCTS}, undefined],
    ['several customers', {Ref: ['A1', 'A2', 'A1', 'A2', 'A1', 'A2']}, undefined],
    ['several days of one customer', {Ref: ['A1', 'A1', 'B1', 'A1', 'C1', 'B1']}, undefined],
    ['names', {Document: ['Cup', 'Cup', 'Cup', 'Plate', 'Glass', 'Plate']}, undefined],
    ['constant', {Code: ['A1', 'A1', 'A1', 'A1', 'A1', 'A1']}, undefined],
    ['what is sold', {Order: ['Big cup', 'Cup', 'Cup', 'Big cup', 'Big cup', 'Cup']}, 'Order'],
  ])('%s', (_, columns, expected) => expect(order(table(columns))).toBe(expected));

  test('words that come back with other customers and days are no numbers', () => {
    const words = ['Big cup', 'Cup', 'Plate'];
    const cells: Cells = [
      ['Customer', 'Date', 'Amount', 'Order'],
      ...Array.from({length: 9}, (_, i): Cell[] => [
        WHO[i % 6] ?? '',
        `2024-04-0${String(i + 1)}`,
        5,
        words[i % 3] ?? '',
      ]),
    ];
    expect(order(cells)).toBeUndefined();
  });

  test('a number that is new in every line is the line’s', () => {
    const cells = (product: string): Cells => [
      ['Customer', 'Date', 'Amount', 'Transaction ID', 'Document', product],
      ...Array.from({length: 8}, (_, i): Cell[] => {
        const document = Math.floor(i / 2);
        return [
          `C${String(document)}`,
          `2024-04-0${String(document + 1)}`,
          5,
          i,
          document + 1,
          'Cup',
        ];
      }),
    ];
    for (const [header, taken] of [
      ['Product', 'Document'],
      ['Town', 'Transaction ID'],
    ] as const) {
      const found = recognisePurchases(cells(header));
      expect(recognised(found)['order']).toBe(taken);
      expect(found.notices.map(({code}) => code)).toContain('TWO_CANDIDATES');
    }
  });

  test('a column told by its content is said', () => {
    const {notices} = recognisePurchases(table({Name: SHARED}));
    expect(notices).toEqual([
      {code: 'COLUMN_BY_CONTENT', count: 1, params: {field: 'order', taken: 'Name (D)'}},
    ]);
  });

  test('what a person has chosen stays', () => {
    const cells = table({Name: SHARED});
    for (const chosen of ['', 'Name'])
      expect(
        recognised(recognisePurchases(cells, [], {columns: {order: chosen}}))['order'] ?? '',
      ).toBe(chosen);
  });

  test('a number is no one’s name', () => {
    const cells: Cells = [
      ['Name', 'Billing name', 'Date', 'Total'],
      ['#1001', 'Ana Gil', '2024-01-05', 10],
      ['#1002', 'Ana Gil', '2024-01-05', 20],
    ];
    expect(recognised(recognisePurchases(cells))).toMatchObject({
      customer: 'Billing name',
      order: 'Name',
    });
    const nobody = cells.map(([name = '', , ...rest]) => [name, ...rest]);
    expect(failure(() => recognisePurchases(nobody)).key).toBe('noCustomerColumn');
  });
});

const lined = (rows: readonly (readonly Cell[])[], more: readonly string[] = []): Run =>
  run([['Ticket', 'Date', 'Customer', 'Amount', ...more], ...rows]);
const summary = ({reading, facts}: Run) => ({
  orders: reading.history?.orders.day.length ?? 0,
  revenue: facts.revenue.reduce((sum, one) => sum + one, 0),
  aside: reading.setAside.REPEATED_ORDER?.rows ?? [],
});
const told = ({reading}: Run, code: string): readonly number[] | number | undefined => {
  const found = reading.notices.find((notice) => notice.code === code);
  return found?.rows ?? found?.count;
};

describe('numbers that start again', () => {
  const daily = [
    [1, '2024-01-05', 'Ana', 10],
    [2, '2024-01-05', 'Luis', 20],
    [3, '2024-01-05', 'Ana', 5],
    [1, '2024-01-06', 'Ana', 11],
    [2, '2024-01-06', 'Eva', 12],
    [1, '2024-02-06', 'Luis', 7],
    [2, '2024-02-06', 'Ana', 8],
  ];
  test('name another order on another day', () => {
    const read = lined(daily);
    expect(summary(read)).toEqual({orders: 7, revenue: 73, aside: []});
    expect(told(read, 'NUMBERS_RESTART')).toBe(2);
    expect(told(read, 'ORDERS_DIFFER')).toBeUndefined();
    expect(read.customer('Ana')['lastOrder']).toBe(
      lined(daily.slice(0, 3).concat([daily[6] ?? []])).customer('Ana')['lastOrder'],
    );
  });
  test('one customer’s on another day are one order, and said', () => {
    const read = lined([
      [1, '2024-01-05', 'Ana', 20],
      [1, '2024-02-05', 'Ana', 20],
      [2, '2024-01-05', 'Luis', 10],
    ]);
    expect(summary(read)).toEqual({orders: 2, revenue: 50, aside: []});
    expect(told(read, 'ORDERS_DIFFER')).toEqual([3]);
  });
  test('one number of two customers is a slip', () => {
    const read = lined([
      [1, '2024-01-05', 'Ana', 20],
      [1, '2024-01-05', 'Luis', 10],
      [2, '2024-01-05', 'Luis', 10],
    ]);
    expect(summary(read).orders).toBe(3);
    expect(told(read, 'ORDERS_DIFFER')).toEqual([3]);
    expect(told(read, 'NUMBERS_RESTART')).toBeUndefined();
  });
  test('money that goes back later is no other order', () =>
    expect(
      told(
        lined([
          [1, '2024-01-05', 'Ana', 20],
          [1, '2024-02-05', 'Ana', -20],
        ]),
        'ORDERS_DIFFER',
      ),
    ).toBeUndefined());
});

describe('orders that stand in two exports', () => {
  const FIRST = [1, '2024-01-05', 'Ana', 10, 'Paid', ''];
  const more = ['Status', 'Shipped on'];
  test.each<[string, readonly (readonly Cell[])[], readonly number[], number]>([
    ['equal', [FIRST], [5], 60],
    ['a status later', [[1, '2024-01-05', 'Ana', 10, 'Completed', '']], [5], 60],
    ['a day filled in', [[1, '2024-01-05', 'Ana', 10, 'Paid', '2024-01-09']], [5], 60],
    ['a blank', [[1, '2024-01-05', 'ana ', '10.00', '', '']], [5], 60],
    ['other money', [[1, '2024-01-05', 'Ana', 12, 'Paid', '']], [], 72],
    ['another customer', [[1, '2024-01-05', 'Eva', 10, 'Paid', '']], [], 70],
    ['another day', [[1, '2024-01-06', 'Ana', 10, 'Paid', '']], [], 70],
    ['another number', [[4, '2024-01-05', 'Ana', 10, 'Paid', '']], [], 70],
  ])('%s', (_, rows, aside, revenue) => {
    const read = lined(
      [
        FIRST,
        [2, '2024-01-06', 'Luis', 20, 'Paid', ''],
        [3, '2024-01-07', 'Eva', 30, 'Paid', ''],
        ...rows,
      ],
      more,
    );
    expect(summary(read)).toMatchObject({aside, revenue});
    expect(told(read, 'REPEATED_ORDERS')).toEqual(aside.length ? aside : undefined);
    const isOther = !aside.length && rows[0]?.[0] === 1;
    expect(told(read, 'ORDERS_DIFFER')).toEqual(isOther ? [5] : undefined);
  });

  test('an order refunded since counts as written, and is said', () => {
    const read = lined(
      [
        FIRST,
        [2, '2024-01-06', 'Luis', 20, 'Paid', ''],
        [1, '2024-01-05', 'Ana', 10, 'Refunded', ''],
      ],
      more,
    );
    expect(summary(read).revenue).toBe(30);
    expect(told(read, 'ORDERS_DIFFER')).toEqual([4]);
  });

  test('whoever bought is marked beside the repeated row too', () => {
    const {reading} = lined([FIRST, [2, '2024-01-06', 'Luis', 20, 'Paid', ''], FIRST], more);
    expect([...reading.entryOfRow]).toEqual([0, 1, 0]);
  });

  const LINES = [
    ['A', '2024-01-05', 'Ana', 10, 'Cup'],
    ['A', '2024-01-05', 'Ana', 10, 'Cup'],
    ['A', '2024-01-05', 'Ana', 20, 'Plate'],
    ['B', '2024-01-09', 'Luis', 10, 'Cup'],
  ];
  test('a block of lines that comes again', () => {
    const read = lined([...LINES, ...LINES], ['Product']);
    expect(summary(read)).toEqual({orders: 2, revenue: 50, aside: [6, 7, 8, 9]});
    expect(told(read, 'DUPLICATE_ROWS')).toBe(1);
  });
  test('equal lines side by side, in a table of lines, are lines', () =>
    expect(summary(lined(LINES, ['Product']))).toEqual({orders: 2, revenue: 50, aside: []}));
  test('lines that stand anywhere', () => {
    const scattered = [
      ['A', '2024-01-05', 'Ana', 3, 'Bread'],
      ['B', '2024-01-05', 'Luis', 3, 'Bread'],
      ['A', '2024-01-05', 'Ana', 3, 'Bread'],
      ['B', '2024-01-05', 'Luis', 9, 'Wine'],
      ['A', '2024-01-05', 'Ana', 20, 'Cake'],
    ];
    expect(summary(lined(scattered, ['Product']))).toEqual({orders: 2, revenue: 38, aside: []});
  });
  test('an equal second row where every other order has one', () => {
    const rows = [
      [1, '2024-01-05', 'Ana', 10],
      [2, '2024-01-06', 'Luis', 20],
      [2, '2024-01-06', 'Luis', 20],
      [3, '2024-01-07', 'Eva', 30],
    ];
    expect(summary(lined(rows))).toEqual({orders: 3, revenue: 60, aside: [4]});
  });
  test('without a number, equal rows stay', () => {
    const read = run([
      ['Date', 'Customer', 'Amount'],
      ['2024-01-05', 'Ana', 5],
      ['2024-01-06', 'Eva', 5],
      ['2024-01-05', 'Ana', 5],
    ]);
    expect(summary(read)).toMatchObject({revenue: 15, aside: []});
  });
});
