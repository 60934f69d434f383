/** Which money is taken, and what is told or asked where it could be another. Numbers worked out by hand. */
import type {Cell, Cells} from '../../../src/base/cells';
import type {Choices} from '../../../src/tables/kind';
import type {Reading} from '../../../src/tables/reading';
import {run} from '../../classes/run';

interface Told {
  readonly revenue: number;
  readonly orders: number;
  readonly two: readonly (readonly [
    doubt: string,
    taken: string,
    other: string,
    revenue: number,
    isOpen: boolean,
  ])[];
  readonly codes: readonly string[];
  readonly reading: Reading;
}

const read = (cells: Cells, choices: Choices = {}): Told => {
  const {reading, all} = run(cells, {choices});
  const sum = (field: string) =>
    Object.values(all()).reduce((total, one) => total + Number(one[field]), 0);
  return {
    revenue: Math.round(sum('revenue') * 100) / 100,
    orders: sum('orders'),
    two: (reading.twoReadings ?? []).map(
      ({id, taken, other, isOpen}) => [id, taken.id, other.id, other.revenue, isOpen] as const,
    ),
    codes: reading.notices.map(({code}) => code),
    reading,
  };
};

/** Rows of these columns after a customer and a day, each on a day of its own. */
const table = (headers: readonly string[], ...rows: readonly (readonly Cell[])[]): Cells => [
  ['Customer', 'Date', ...headers],
  ...rows.map((row, i): Cell[] => [`c${String(i % 3)}`, `2024-01-${String(i + 10)}`, ...row]),
];

/** Rows of orders: number and what else, customer and day by the number. */
const lines = (headers: readonly string[], ...rows: readonly (readonly Cell[])[]): Cells => [
  ['Order ID', 'Customer', 'Date', ...headers],
  ...rows.map(([id = '', ...rest]): Cell[] => [
    id,
    `c${String(id)}`,
    `2024-02-${String(id).padStart(2, '0')}`,
    ...rest,
  ]),
];

describe('a price beside a quantity', () => {
  test('is multiplied where its header says that it is of one piece', () => {
    const {revenue, two} = read(table(['Quantity', 'Unit price'], [3, 10], [2, 20]));
    expect([revenue, two]).toEqual([70, []]);
  });
  test('is of one piece where cents would be lost otherwise', () => {
    const {revenue, two} = read(table(['Quantity', 'Price'], [3, 9.99], [3, 5.5], [2, 7.25]));
    expect([revenue, two]).toEqual([60.97, []]);
  });
  test('is multiplied by convention, and the other reading is told', () => {
    const {revenue, two} = read(table(['Quantity', 'Price'], [2, 10], [5, 20], [1, 30]));
    expect(revenue).toBe(150);
    expect(two).toEqual([['price', 'unit', 'line', 60, false]]);
  });
  test('is of the line where it grows with the quantity of one product', () => {
    const {revenue, two} = read(
      table(
        ['Product', 'Quantity', 'Price'],
        ['A', 1, 5],
        ['A', 2, 10],
        ['A', 3, 15],
        ['B', 1, 7],
        ['B', 4, 28],
        ['B', 2, 14],
      ),
    );
    expect(revenue).toBe(79);
    expect(two.every(([, taken, , , isOpen]) => taken === 'line' && !isOpen)).toBe(true);
  });
  test('is asked where nothing decides', () => {
    const {two} = read(table(['Quantity', 'Item price'], [2, 10], [5, 20], [1, 30]));
    expect(two).toEqual([['price', 'unit', 'line', 60, true]]);
  });
  test.each<[string, Choices, number]>([
    ['of the line', {columns: {amount: 'Item price'}}, 60],
    ['of one piece', {columns: {price: 'Item price', amount: ''}}, 150],
  ])('is %s where a person says so', (_, choices, expected) => {
    const {revenue, two} = read(
      table(['Quantity', 'Item price'], [2, 10], [5, 20], [1, 30]),
      choices,
    );
    expect([revenue, two]).toEqual([expected, []]);
  });
  test('is not multiplied where the line has its own amount', () => {
    const {revenue, two} = read(table(['Quantity', 'Amount', 'Total'], [3, 10, 30], [2, 20, 40]));
    expect(revenue).toBe(70);
    expect(two).toEqual([['amount', 'Total', 'Amount', 30, false]]);
  });
});

describe('a total on each row of an order', () => {
  const same = [
    [1, 'A', 10],
    [1, 'B', 10],
    [2, 'A', 20],
    [3, 'A', 30],
    [3, 'C', 30],
    [4, 'A', 40],
    [4, 'C', 40],
  ] as const;
  test('counts once, whatever the header, where many orders agree', () => {
    const {revenue, codes, orders} = read(lines(['Product', 'Amount'], ...same));
    expect([revenue, orders]).toEqual([100, 4]);
    expect(codes).toContain('REPEATED_TOTALS');
  });
  test('is added up where a person says that it is the line’s', () => {
    const {revenue} = read(lines(['Product', 'Amount'], ...same), {answers: {total: 'line'}});
    expect(revenue).toBe(180);
  });
  test('is asked of one order alone', () => {
    const {two} = read(lines(['Product', 'Amount'], ...same.slice(0, 3)));
    expect(two).toEqual([['total', 'line', 'order', 30, true]]);
  });
  test('is no total where price and quantity make it the line’s', () => {
    const {revenue, two} = read(
      lines(
        ['Quantity', 'Unit price', 'Total'],
        [1, 2, 5, 10],
        [1, 5, 2, 10],
        [2, 3, 4, 12],
        [3, 2, 15, 30],
        [3, 1, 30, 30],
      ),
    );
    expect([revenue, two]).toEqual([92, []]);
  });
  test('gives way to amounts that price and quantity prove', () => {
    const {revenue, two} = read(
      lines(
        ['Quantity', 'Unit price', 'Line amount', 'Total'],
        [1, 2, 50, 100, 120],
        [1, 1, 20, 20, 120],
        [2, 4, 25, 100, 125],
        [2, 5, 5, 25, 125],
      ),
    );
    expect(revenue).toBe(245);
    // The totals, once an order each, are as much.
    expect(two).toEqual([]);
  });
  test('is told, not asked, where price and quantity prove the lines and it has the postage too', () => {
    const {revenue, two} = read(
      lines(
        ['Quantity', 'Unit price', 'Line amount', 'Total'],
        [1, 2, 50, 100, 150],
        [1, 1, 20, 20, 150],
        [2, 4, 25, 100, 155],
        [2, 5, 5, 25, 155],
      ),
    );
    expect(revenue).toBe(245);
    expect(two).toEqual([['amount', 'Line amount', 'Total', 305, false]]);
  });
  test('is no total where the same price stands on all lines of all orders', () => {
    const {revenue, two} = read(
      lines(['Amount'], [1, 5], [1, 5], [2, 5], [3, 5], [3, 5], [4, 5], [4, 5]),
    );
    expect(revenue).toBe(35);
    expect(two).toEqual([['total', 'line', 'order', 20, true]]);
  });
});

describe('several columns of money', () => {
  test('what is left of a fee gives way to what was paid, and is told', () => {
    const {revenue, two} = read(
      table(['Gross', 'Fee', 'Net'], [120, -6.22, 113.78], [50, -2, 48], [90, -4.75, 85.25]),
    );
    expect(revenue).toBe(260);
    expect(two).toEqual([['amount', 'Gross', 'Net', 247.03, false]]);
  });
  test('what is left of a discount does not', () => {
    const {revenue} = read(
      table(['Gross sales', 'Discounts', 'Net sales'], [120, 20, 100], [50, 0, 50], [90, 10, 80]),
    );
    expect(revenue).toBe(230);
  });
  test('in Spanish', () => {
    const {revenue} = read([
      ['Cliente', 'Fecha', 'Bruto', 'Comisión', 'Neto'],
      ['Ana', '2024-01-10', 120, 6, 114],
      ['Luis', '2024-01-11', 50, 2, 48],
    ]);
    expect(revenue).toBe(170);
  });
  test('equal headers and unlike sums are asked', () => {
    const {two} = read(table(['Amount', 'Sales'], [10, 25], [20, 31], [30, 77]));
    expect(two).toEqual([['amount', 'Amount', 'Sales', 133, true]]);
  });
  test('what tax and postage explain is told', () => {
    const {two} = read(
      table(
        ['Order value', 'Postage', 'Sales tax', 'Order total'],
        [10, 5, 1, 16],
        [20, 5, 2, 27],
        [30, 0, 3, 33],
      ),
    );
    expect(two).toEqual([['amount', 'Order value', 'Order total', 76, false]]);
  });
  test('equal sums are no question', () => {
    const {two} = read(table(['Amount', 'Total'], [10, 10], [20, 20], [30, 30]));
    expect(two).toEqual([]);
  });
});

describe('currencies', () => {
  const mixed = (one: string, other: string) =>
    table(['Amount', 'Currency'], [10, one], [20, one], [1000, other], [30, one]);
  test('of like size are added up and said', () => {
    const {revenue, codes, two} = read(mixed('EUR', 'usd'));
    expect(revenue).toBe(1060);
    expect(codes).toContain('MIXED_CURRENCIES');
    expect(two).toEqual([['currency', 'all', 'main', 60, false]]);
  });
  test('of unlike size: only the commonest counts', () => {
    const {revenue, reading, codes} = read(mixed('USD', 'MXN'));
    expect(revenue).toBe(60);
    expect(reading.setAside).toEqual({OTHER_CURRENCY: {count: 1, rows: [4]}});
    expect(codes).toContain('OTHER_CURRENCIES');
    expect(reading.currencies).toEqual(['USD', 'MXN']);
  });
  test('a rate makes them one', () => {
    const {revenue, codes, two} = read(mixed('USD', 'MXN'), {rates: {MXN: 0.05}});
    expect([revenue, two]).toEqual([110, []]);
    expect(codes).not.toContain('MIXED_CURRENCIES');
  });
  test('a converted column is taken', () => {
    const {revenue, codes} = read(
      table(
        ['Amount', 'Currency', 'Converted amount', 'Converted currency'],
        [10, 'EUR', 10, 'EUR'],
        [1000, 'MXN', 52, 'EUR'],
        [20, 'EUR', 20, 'EUR'],
      ),
    );
    expect(revenue).toBe(82);
    expect(codes).not.toContain('MIXED_CURRENCIES');
  });
});

describe('a discount', () => {
  const columns = ['Quantity', 'Unit price', 'Discount'];
  test.each<
    [string, readonly string[], readonly (readonly number[])[], number, string | undefined]
  >([
    [
      'a line’s amount shows that it is money',
      [...columns, 'Paid by card'],
      [
        [2, 10, 4, 16],
        [1, 50, 5, 45],
        [3, 10, 0, 30],
      ],
      91,
      undefined,
    ],
    [
      'a line’s amount shows that it is a percentage',
      [...columns, 'Paid by card'],
      [
        [2, 10, 4, 19.2],
        [1, 50, 5, 47.5],
        [3, 10, 0, 30],
      ],
      96.7,
      undefined,
    ],
    [
      'the tax shows that it is money',
      [...columns, 'Tax'],
      [
        [2, 24.5, 4, 9],
        [1, 189, 0, 37.8],
        [4, 24.5, 8, 18],
      ],
      324,
      undefined,
    ],
    [
      'round numbers are percentages',
      columns,
      [
        [2, 10, 10],
        [1, 50, 5],
        [3, 10, 0],
      ],
      95.5,
      undefined,
    ],
    [
      'others are told with what money would give',
      columns,
      [
        [2, 10, 4],
        [1, 50, 3],
        [3, 10, 0],
      ],
      97.7,
      'line',
    ],
  ])('%s', (_, headers, rows, expected, other) => {
    const {revenue, two} = read(table(headers, ...rows));
    expect(revenue).toBeCloseTo(expected, 6);
    expect(two.find(([doubt]) => doubt === 'discount')?.[2]).toBe(other);
  });
});

test('what an account pays out is no sale', () => {
  const {revenue, reading} = read([
    ['Date', 'Name', 'Type', 'Amount'],
    ['2024-01-10', 'Ana', 'Website payment', 100],
    ['2024-01-11', 'Ana', 'Payment reversal', -20],
    ['2024-01-12', 'Supplier Ltd', 'General payment', -300],
    ['2024-01-13', 'Ben', 'Website payment', 50],
  ]);
  expect(revenue).toBe(130);
  expect(reading.setAside).toEqual({NO_SALE: {count: 1, rows: [4]}});
});

describe('an amount whose header names its currency, beside one in several', () => {
  test.each(['Amount (EUR)', 'Amount in EUR', 'Amount €'])('%s is taken', (header) => {
    const {revenue} = read(
      table(['Currency', 'Amount', header], ['USD', 110, 100], ['MXN', 2000, 100], ['EUR', 5, 5]),
    );
    expect(revenue).toBe(205);
  });
  test('not where there is but one currency', () => {
    const {revenue} = read(
      table(['Currency', 'Amount', 'Amount USD'], ['EUR', 10, 11], ['EUR', 20, 22]),
    );
    expect(revenue).toBe(30);
  });
});

describe('two columns of customers', () => {
  const rows = (others: readonly string[]) => [
    ['Date', 'Client', 'Buyer', 'Amount'],
    ...others.map((buyer, i): Cell[] => [
      `2024-01-${String(i + 10)}`,
      `c${String(i % 3)}`,
      buyer,
      10,
    ]),
  ];
  test('that tell others apart are asked, with what each gives', () => {
    const {reading} = read(rows(['a', 'b', 'c', 'd', 'e', 'a']));
    const [two] = reading.twoReadings ?? [];
    expect(two).toMatchObject({
      id: 'customer',
      isOpen: true,
      taken: {id: 'Client', customers: 3},
      other: {id: 'Buyer', customers: 5, choices: {columns: {customer: 'Buyer'}}},
    });
  });
  test('that tell the same ones apart are no question', () => {
    expect(read(rows(['x', 'y', 'z', 'x', 'y', 'z'])).two).toEqual([]);
  });
  test('of which a person has chosen one are none either', () => {
    const cells = rows(['a', 'b', 'c', 'd', 'e', 'a']);
    expect(read(cells, {columns: {customer: 'Buyer'}}).two).toEqual([]);
  });
});
