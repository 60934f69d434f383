/** Lines that leave blank what the first row of their order says. */
import type {Cell, Cells} from '../../../src/base/cells';
import {run} from '../../classes/run';

const HEADER = ['Order ID', 'Date', 'Customer', 'Product', 'Quantity', 'Amount'];
const FIRST = ['1', '2024-01-05', 'Ana', 'Cup', 1, 20];
const NEXT = ['2', '2024-02-05', 'Luis', 'Cup', 1, 10];
const line = (product: Cell, quantity: Cell, amount: Cell): Cell[] => [
  '',
  '',
  '',
  product,
  quantity,
  amount,
];

const read = (rows: Cells, header: readonly Cell[] = HEADER) => {
  const {reading, facts} = run([header, ...rows]);
  const notice = reading.notices.find(({code}) => code === 'CONTINUED_LINES');
  return {
    orders: reading.history?.orders.day.length ?? 0,
    revenue: facts.revenue.reduce((sum, one) => sum + one, 0),
    lines: notice?.rows ?? [],
    aside: reading.setAside.NO_CUSTOMER?.rows ?? [],
  };
};

describe('belong to the order above', () => {
  test.each<[string, Cells, readonly number[], number]>([
    ['a product and an amount', [FIRST, line('Plate', 1, 15), NEXT], [3], 45],
    ['several', [FIRST, line('Plate', 1, 15), line('Glass', 2, 5), NEXT], [3, 4], 50],
    ['no amount of its own', [FIRST, line('Plate', 1, ''), NEXT], [3], 30],
    ['only a product', [FIRST, line('Plate', '', ''), NEXT], [3], 30],
    ['the number again', [FIRST, ['1', '', '', 'Plate', 1, 15], NEXT], [3], 45],
    ['the number and the customer again', [FIRST, ['1', '', 'Ana', 'Plate', 1, 15], NEXT], [3], 45],
    ['bare amounts', [FIRST, line('', '', 15), line('', '', 7), NEXT], [3, 4], 52],
  ])('%s', (_, rows, lines, revenue) =>
    expect(read(rows)).toEqual({orders: 2, revenue, lines, aside: []}),
  );

  test('also where orders have no number', () => {
    const rows = [FIRST, line('Plate', 1, 15), NEXT].map((row) => row.slice(1));
    expect(read(rows, HEADER.slice(1))).toMatchObject({orders: 2, revenue: 45, lines: [3]});
  });

  test('and are left out with it', () => {
    const header = [...HEADER, 'Status'];
    const rows = [
      [...FIRST, 'Cancelled'],
      [...line('Plate', 1, 15), ''],
      [...NEXT, 'Paid'],
    ];
    expect(read(rows, header)).toMatchObject({orders: 1, revenue: 10});
    expect(
      read(
        rows.map((row) => row.slice(1)),
        header.slice(1),
      ),
    ).toMatchObject({revenue: 10});
  });
});

describe('do not belong to it', () => {
  test.each<[string, Cells, number, readonly number[]]>([
    ['an order without customer', [FIRST, ['9', '', '', 'Plate', 1, 15], NEXT], 30, [3]],
    ['a day without customer', [FIRST, ['', '2024-01-06', '', 'Plate', 1, 15], NEXT], 30, [3]],
    ['a total by name', [FIRST, NEXT, line('TOTAL', '', 30)], 30, [4]],
    ['a total by its sum', [FIRST, NEXT, line('', '', 30)], 30, [4]],
    ['a total that does not add up', [FIRST, NEXT, line('', '', 29)], 30, [4]],
    ['pieces and sum', [FIRST, NEXT, line('', 2, 30)], 30, [4]],
    ['a note', [FIRST, NEXT, ['', '', '', '', '', '', 'Seller: me']], 30, [4]],
    ['below a blank row', [FIRST, NEXT, ['', '', '', '', '', ''], line('Plate', 1, 15)], 30, [5]],
    ['below nothing', [line('Plate', 1, 15), FIRST, NEXT], 30, [2]],
    [
      'sums of each order',
      [FIRST, line('Plate', 1, 15), line('', '', 35), NEXT, line('', '', 10)],
      45,
      [4, 6],
    ],
  ])('%s', (_, rows, revenue, aside) => expect(read(rows)).toMatchObject({revenue, aside}));

  test('below a row that has no day itself', () => {
    const rows = [FIRST, ['3', '', 'Eva', 'Cup', 1, 9], line('Plate', 1, 15)];
    expect(read(rows)).toMatchObject({orders: 1, revenue: 20, lines: []});
  });
});
