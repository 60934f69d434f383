import fc from 'fast-check';
import type {Cell, Cells} from '../../../src/base/cells';
import {isoDay} from '../../../src/reading/dates';
import type {OrdersReading} from '../../../src/tables/orders/read';
import {readOrders} from '../../../src/tables/orders/readings';
import type {Choices} from '../../../src/tables/recognise';
import {day, dayOf, failure, recognisePurchases} from '../../classes/run';
import {processorTime} from '../processorTime';

interface Setting {
  readonly asOf?: string;
  readonly locale?: string;
  readonly choices?: Choices;
}

const read = (cells: Cells, {asOf = '2024-12-31', locale = 'es_ES', choices = {}}: Setting = {}) =>
  readOrders(cells, recognisePurchases(cells, [], choices, dayOf), {
    locale,
    dayOf,
    asOf: day(asOf),
    choices,
  });

const HEADER = ['Cliente', 'Fecha', 'Importe'];
const readRows = (rows: Cells, setting?: Setting): OrdersReading =>
  read([HEADER, ...rows], setting);

/** Each customer's orders as days, revenue, and movements of money as [day, amount]. */
const people = ({keys, history}: OrdersReading) =>
  Object.fromEntries(
    keys.map((key, c) => {
      const {orders, money} = history;
      const [from, to] = [money.start[c] ?? 0, money.start[c + 1] ?? 0];
      return [
        key,
        {
          orders: [...orders.day.slice(orders.start[c], orders.start[c + 1])].map(isoDay),
          known: [...orders.known.slice(orders.start[c], orders.start[c + 1])],
          revenue: history.revenue[c],
          money: [...money.day.slice(from, to)].map((on, i) => [
            isoDay(on),
            money.amount[from + i],
          ]),
        },
      ];
    }),
  );
const ordersOf = (reading: OrdersReading) =>
  Object.fromEntries(Object.entries(people(reading)).map(([key, {orders}]) => [key, orders]));
const revenueOf = (reading: OrdersReading) =>
  Object.fromEntries(Object.entries(people(reading)).map(([key, {revenue}]) => [key, revenue]));
const notices = ({notices: told}: OrdersReading) =>
  Object.fromEntries(
    told.map(({code, count, rows, params}) => [code, {count, ...(rows ? {rows} : {}), ...params}]),
  );

describe('rows set aside', () => {
  // classification.md section 2: the first that holds of NO_CUSTOMER, NO_DATE, BAD_DATE, BAD_AMOUNT, FUTURE_DATE;
  // a day before 1990 is as one that cannot be.
  const GOOD = {name: 'Ana', date: '2024-05-01', amount: 10} as const;
  const BAD = {
    NO_CUSTOMER: {name: ' '},
    NO_DATE: {date: ''},
    BAD_DATE: {date: '2024-02-31'},
    OLD_DATE: {date: '1989-12-31'},
    BAD_AMOUNT: {amount: 'pending'},
    FUTURE_DATE: {date: '2025-01-01'},
  } as const;
  type Reason = keyof typeof BAD;
  const ORDER: readonly Reason[] = [
    'NO_CUSTOMER',
    'NO_DATE',
    'BAD_DATE',
    'OLD_DATE',
    'BAD_AMOUNT',
    'FUTURE_DATE',
  ];
  const sets = ORDER.reduce<readonly (readonly Reason[])[]>(
    (all, reason) => [...all, ...all.map((one) => [...one, reason])],
    [[]],
  ).filter(
    (set) =>
      set.length > 0 &&
      // A cell has one date.
      set.filter((reason) => reason.endsWith('DATE')).length <= 1,
  );

  test.each(sets.map((set) => [set.join(' and '), set] as const))('%s', (_, set) => {
    const row = set.reduce<{name: string; date: string; amount: Cell}>(
      (cells, reason) => ({...cells, ...BAD[reason]}),
      GOOD,
    );
    const reading = readRows([
      ['Luis', '2024-05-01', 1],
      [row.name, row.date, row.amount],
    ]);
    const first = ORDER.find((reason) => set.includes(reason));
    expect(reading.setAside).toEqual({[first ?? '']: {count: 1, rows: [3]}});
    expect(reading.rows).toBe(2);
    expect(ordersOf(reading)).toEqual({luis: ['2024-05-01']});
  });

  test('row numbers are those of the sheet, with rows above the header and blank rows between', () => {
    const reading = read([
      ['Ventas de 2024', '', ''],
      ['', '', ''],
      HEADER,
      ['Ana', '2024-05-01', 1],
      ['', '', ''],
      ['', '2024-05-02', 2],
      [' ', '', '\u00a0'],
      ['Luis', 'ayer', 3],
      ['Total', '', 6],
    ]);
    expect(reading.setAside).toEqual({
      NO_CUSTOMER: {count: 1, rows: [6]},
      BAD_DATE: {count: 1, rows: [8]},
      NO_DATE: {count: 1, rows: [9]},
    });
    // Rows with any cell filled: 4, 6, 8 and 9.
    expect(reading.rows).toBe(4);
  });

  test.each<[Cell, string | undefined]>([
    ['0000-00-00 00:00:00', 'BAD_DATE'],
    ['1970-01-01 01:00:00', 'BAD_DATE'],
    ['1900-01-01', 'BAD_DATE'],
    ['9999-12-31', 'BAD_DATE'],
    [new Date(0), 'BAD_DATE'],
    ['1899-12-31', 'OLD_DATE'],
    ['1975-06-01', 'OLD_DATE'],
    ['1990-01-01', undefined],
  ])('an order on %s is set aside: %s', (date, reason) => {
    const reading = readRows([
      ['Ana', '2024-05-01', 1],
      ['Ana', date, 2],
    ]);
    expect(reading.setAside).toEqual(reason ? {[reason]: {count: 1, rows: [3]}} : {});
    expect(ordersOf(reading)).toEqual({ana: [...(reason ? [] : [date]), '2024-05-01']});
  });

  test('all are counted, the first ten are named', () => {
    const bad = Array.from({length: 25}, (): Cell[] => ['Ana', '2024-02-30', 1]);
    const {setAside} = readRows([...bad, ['Ana', '2024-02-28', 1]]);
    expect(setAside).toEqual({BAD_DATE: {count: 25, rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}});
  });

  test('a total in the customer column or beside it is no customer', () => {
    const reading = readRows([
      ['Ana', '2024-05-01', 1],
      ['TOTAL', '', 1],
      ['', '', 1],
    ]);
    expect(reading.keys).toEqual(['ana']);
    expect(reading.setAside).toEqual({
      NO_DATE: {count: 1, rows: [3]},
      NO_CUSTOMER: {count: 1, rows: [4]},
    });
  });

  test('as_of counts, the day after is set aside', () => {
    const rows: Cells = [
      ['Ana', '2024-05-01', 1],
      ['Ana', '2024-05-02', 2],
      ['Ana', '2024-05-03', 4],
    ];
    const reading = readRows(rows, {asOf: '2024-05-02'});
    expect(people(reading)['ana']).toMatchObject({
      orders: ['2024-05-01', '2024-05-02'],
      revenue: 3,
    });
    expect(reading.setAside).toEqual({FUTURE_DATE: {count: 1, rows: [4]}});
  });

  test.each<[string, Cells, object]>([
    [
      'no dates',
      [
        ['Ana', '', 1],
        ['Luis', '', 2],
        ['', '2024-01-01', 3],
      ],
      {rows: 3, reason: 'NO_DATE', count: 2, example: '2, 3', column: 'Fecha'},
    ],
    [
      'all later',
      [['Ana', '2030-01-01', 1]],
      {rows: 1, reason: 'FUTURE_DATE', count: 1, example: '2', column: 'Fecha'},
    ],
    [
      'nobody',
      Array.from({length: 5}, (): Cell[] => ['', '2024-01-01', 3]),
      {rows: 5, reason: 'NO_CUSTOMER', count: 5, example: '2, 3, 4', column: 'Cliente'},
    ],
  ])('nothing usable is one error: %s', (_, rows, params) => {
    expect(failure(() => readRows(rows))).toEqual({key: 'nothingUsable', params});
  });

  test('rows added after as_of change nothing but their own count', () => {
    const row = fc
      .tuple(
        fc.constantFrom('Ana', 'Luis', 'Eva'),
        fc.integer({min: 19000, max: 19900}),
        fc.integer({min: -500, max: 900}),
      )
      .map(([name, on, amount]): Cell[] => [name, new Date(on * 864e5), amount]);
    const later = fc
      .tuple(
        fc.constantFrom('Ana', 'Nuevo'),
        fc.integer({min: 19901, max: 20100}),
        fc.integer({min: -500, max: 900}),
      )
      .map(([name, on, amount]): Cell[] => [name, new Date(on * 864e5), amount]);
    const asOf = isoDay(19900);
    fc.assert(
      fc.property(
        fc.array(row, {minLength: 1}),
        fc.array(later, {minLength: 1}),
        fc.nat(),
        (rows, added, at) => {
          const alone = readRows(rows, {asOf});
          const place = at % (rows.length + 1);
          const both = readRows([...rows.slice(0, place), ...added, ...rows.slice(place)], {asOf});
          expect(people(both)).toEqual(people(alone));
          expect(both.setAside.FUTURE_DATE?.count).toBe(added.length);
          expect(notices(both)['DUPLICATE_ROWS']).toEqual(notices(alone)['DUPLICATE_ROWS']);
        },
      ),
    );
  });
});

describe('refunds', () => {
  test('lower revenue on their own day and make no order, first or last day', () => {
    const reading = readRows([
      ['Ana', '2024-01-10', -5],
      ['Ana', '2024-02-01', 100],
      ['Ana', '2024-03-01', '-30,00 €'],
      ['Ana', '2024-04-01', '(10)'],
    ]);
    expect(people(reading)['ana']).toEqual({
      orders: ['2024-02-01'],
      known: [1],
      revenue: 55,
      money: [
        ['2024-01-10', -5],
        ['2024-02-01', 100],
        ['2024-03-01', -30],
        ['2024-04-01', -10],
      ],
    });
  });

  test('only refunds: no orders, and it is said', () => {
    const reading = readRows([
      ['Ana', '2024-01-10', -5],
      ['Luis', '2024-01-10', 5],
    ]);
    expect(ordersOf(reading)).toEqual({ana: [], luis: ['2024-01-10']});
    expect(revenueOf(reading)).toEqual({ana: -5, luis: 5});
    expect(notices(reading)).toEqual({REFUNDS_ONLY: {count: 1}});
  });

  test('a refund on the day of an order joins it in revenue only', () => {
    const reading = readRows([
      ['Ana', '2024-01-10', -50],
      ['Ana', '2024-01-10', 50],
    ]);
    expect(people(reading)['ana']).toMatchObject({orders: ['2024-01-10'], revenue: 0});
  });

  test('cents add up whatever their order', () => {
    const cents = fc.array(fc.integer({min: -99999, max: 99999}), {minLength: 1, maxLength: 40});
    fc.assert(
      fc.property(cents, (amounts) => {
        const rows = amounts.map((amount): Cell[] => ['Ana', '2024-01-10', amount / 100]);
        const sum = amounts.reduce((a, b) => a + b, 0) / 100;
        expect(readRows(rows).history.revenue[0]).toBeCloseTo(sum, 6);
        expect(readRows([...rows].reverse()).history.revenue[0]).toBe(
          readRows(rows).history.revenue[0],
        );
      }),
    );
  });
});

describe('amounts that are nothing', () => {
  test('0 makes an order, and it is said', () => {
    const reading = readRows([
      ['Ana', '2024-01-10', 0],
      ['Ana', '2024-01-11', '0,00 €'],
      ['Ana', '2024-01-12', 5],
    ]);
    expect(people(reading)['ana']).toMatchObject({
      orders: ['2024-01-10', '2024-01-11', '2024-01-12'],
      known: [1, 1, 1],
      revenue: 5,
    });
    expect(notices(reading)).toEqual({ZERO_AMOUNT: {count: 2, rows: [2, 3]}});
  });

  test('blank makes an order of unknown value, and it is said', () => {
    const reading = readRows([
      ['Ana', '2024-01-10', ''],
      ['Ana', '2024-01-10', 5],
      ['Ana', '2024-01-11', ' '],
      ['Luis', '2024-01-11', ''],
    ]);
    expect(people(reading)).toMatchObject({
      ana: {orders: ['2024-01-10', '2024-01-11'], known: [1, 0], revenue: 5},
      luis: {orders: ['2024-01-11'], known: [0], revenue: 0},
    });
    expect(notices(reading)).toEqual({NO_AMOUNT: {count: 3}});
  });

  test('one known line makes the value of an order known, before or after a blank one', () => {
    const known = (...amounts: readonly Cell[]): unknown =>
      people(readRows(amounts.map((amount): Cell[] => ['Ana', '2024-01-10', amount])))['ana']
        ?.known;
    expect([known(5, ''), known('', 5), known('', '')]).toEqual([[1], [1], [0]]);
  });

  test('no amount column at all', () => {
    const reading = read([
      ['Cliente', 'Fecha de pedido'],
      ['Ana', '2024-01-10'],
    ]);
    expect(reading.hasAmounts).toBe(false);
    expect(notices(reading)).toEqual({NO_AMOUNT_COLUMN: {count: 1}});
  });
});

describe('rows equal in every cell', () => {
  const one: Cell[] = ['Ana', '2024-01-10', 5, 'x'];
  const header = [...HEADER, 'Nota'];
  test.each<[string, Cells, number | undefined]>([
    ['none', [one], undefined],
    ['two', [one, [...one]], 1],
    ['three', [one, [...one], [...one]], 2],
    ['two pairs', [one, ['Luis', ...one.slice(1)], [...one], ['Luis', ...one.slice(1)]], 2],
    ['apart from each other', [one, ['Eva', '2024-01-09', 1, ''], [...one]], 1],
    ['one cell differs', [one, [...one.slice(0, 3), 'y']], undefined],
    ['one cell differs among three', [one, [...one.slice(0, 3), 'y'], [...one]], 1],
    ['another spelling of the customer', [one, [' ana', ...one.slice(1)]], undefined],
    ['text and number are two', [one, ['Ana', '2024-01-10', '5', 'x']], undefined],
    [
      'text and number are two, among three',
      [one, ['Ana', '2024-01-10', '5', 'x'], ['Ana', '2024-01-10', '5', 'y']],
      undefined,
    ],
    ['refunds, too', [one, ['Ana', '2024-02-01', -5, ''], ['Ana', '2024-02-01', -5, '']], 1],
    ['many', Array.from({length: 1000}, () => [...one]), 999],
  ])('%s', (_, rows, count) => {
    const reading = read([header, ...rows]);
    expect(notices(reading)['DUPLICATE_ROWS']?.count).toBe(count);
    // All are kept.
    expect(reading.history.money.amount).toHaveLength(rows.length);
  });

  test('real dates are equal by their moment', () => {
    const row = (milliseconds: number): Cell[] => [
      'Ana',
      new Date(Date.UTC(2024, 0, 10) + milliseconds),
      5,
    ];
    expect(notices(readRows([row(0), row(0)]))).toMatchObject({DUPLICATE_ROWS: {count: 1}});
    expect(notices(readRows([row(0), row(0), row(0)]))).toMatchObject({DUPLICATE_ROWS: {count: 2}});
    expect(notices(readRows([row(0), row(1)]))).toEqual({});
    expect(notices(readRows([row(0), row(1), row(2)]))).toEqual({});
  });

  test('20,000 rows of one customer and day cost no time', () => {
    const rows = Array.from({length: 20_000}, (_, i): Cell[] => ['Ana', '2024-01-10', i]);
    const time = processorTime(() => {
      expect(notices(readRows(rows))['DUPLICATE_ROWS']).toBeUndefined();
    });
    expect(time).toBeLessThan(2000);
  });
});

describe('order ids', () => {
  const header = ['Nº pedido', ...HEADER];

  test('without an id, an order is a customer and a day', () => {
    const reading = readRows([
      ['Ana', '2024-01-10 09:00', 5],
      ['Ana', '2024-01-10 21:00', 6],
      ['Ana', '2024-01-11', 7],
      ['Luis', '2024-01-10', 8],
    ]);
    expect(ordersOf(reading)).toEqual({ana: ['2024-01-10', '2024-01-11'], luis: ['2024-01-10']});
    expect(reading.layout).toBe('orders');
  });

  test('with an id, two on a day are two and lines of one are one', () => {
    const reading = read([
      header,
      ['P1', 'Ana', '2024-01-10', 5],
      ['P2', 'Ana', '2024-01-10', 6],
      ['P2', 'Ana', '2024-01-10', 7],
    ]);
    expect(ordersOf(reading)).toEqual({ana: ['2024-01-10', '2024-01-10']});
    expect(revenueOf(reading)).toEqual({ana: 18});
    expect(reading.layout).toBe('order lines');
  });

  test('every id once: a table of orders', () => {
    const reading = read([header, ['P1', 'Ana', '2024-01-10', 5], ['P2', 'Ana', '2024-01-10', 6]]);
    expect(reading.layout).toBe('orders');
  });

  test('blank ids do not make a table of order lines', () => {
    const reading = read([
      header,
      ['P1', 'Ana', '2024-01-10', 5],
      ['', 'Ana', '2024-01-10', 6],
      ['', 'Eva', '2024-01-10', 6],
    ]);
    expect(reading.layout).toBe('orders');
  });

  test('an order is dated by its earliest line that is no refund, and its money with it', () => {
    const reading = read([
      header,
      ['P1', 'Ana', '2024-01-12', 5],
      ['P1', 'Ana', '2024-01-10', 6],
      ['P1', 'Ana', '2024-01-08', -1],
      ['P1', 'Ana', '2024-01-20', -2],
    ]);
    expect(people(reading)['ana']).toEqual({
      orders: ['2024-01-10'],
      known: [1],
      revenue: 8,
      money: [
        ['2024-01-08', -1],
        ['2024-01-10', 6],
        ['2024-01-10', 5],
        ['2024-01-20', -2],
      ],
    });
  });

  test('a line without an amount dates the order, too', () => {
    const reading = read([header, ['P1', 'Ana', '2024-01-10', ''], ['P1', 'Ana', '2024-01-12', 5]]);
    expect(people(reading)['ana']).toMatchObject({orders: ['2024-01-10'], known: [1], revenue: 5});
  });

  test('where the id is blank, a customer and a day', () => {
    const reading = read([
      header,
      ['P1', 'Ana', '2024-01-10', 5],
      ['', 'Ana', '2024-01-10', 6],
      [' ', 'Ana', '2024-01-10', 7],
      ['', 'Ana', '2024-01-11', 7],
    ]);
    expect(ordersOf(reading)).toEqual({ana: ['2024-01-10', '2024-01-10', '2024-01-11']});
  });

  test('one id of two customers is two orders, however their lines are mixed', () => {
    const reading = read([
      header,
      ['P1', 'Ana', '2024-01-10', 5],
      ['P1', 'Luis', '2024-01-09', 6],
      ['P1', 'Ana', '2024-01-12', 7],
      ['P1', 'Luis', '2024-01-11', 8],
    ]);
    expect(ordersOf(reading)).toEqual({ana: ['2024-01-10'], luis: ['2024-01-09']});
    expect(revenueOf(reading)).toEqual({ana: 12, luis: 14});
  });

  test('ids are equal as customers are: case and outer blanks', () => {
    const reading = read([
      header,
      ['p1', 'Ana', '2024-01-10', 5],
      [' P1 ', 'Ana', '2024-01-12', 5],
      [12, 'Ana', '2024-01-14', 5],
      ['12', 'Ana', '2024-01-16', 5],
      ['012', 'Ana', '2024-01-18', 5],
    ]);
    expect(ordersOf(reading)).toEqual({ana: ['2024-01-10', '2024-01-14', '2024-01-18']});
  });
});

describe('unit price x quantity x (1 - discount)', () => {
  const amounts = (
    rows: Cells,
    header = ['Cliente', 'Fecha', 'Precio unitario', 'Cantidad', 'Descuento'],
  ) =>
    [...read([header, ...rows]).history.money.amount].map((value) => Math.round(value * 1e6) / 1e6);
  const row = (price: Cell, quantity: Cell, discount: Cell): Cell[] => [
    'Ana',
    '2024-01-10',
    price,
    quantity,
    discount,
  ];

  test.each<[string, Cells, readonly number[]]>([
    ['no discount', [row(10, 3, ''), row('2,50 €', '4', 0)], [30, 10]],
    ['shares', [row(10, 3, 0.2), row(10, 3, 0)], [24, 30]],
    ['percentages', [row(10, 3, 20), row(10, 3, 0.5)], [24, 29.85]],
    [
      'text with the sign',
      [row(10, 3, '20%'), row(10, 3, '5 %'), row(10, 3, '0 %')],
      [24, 28.5, 30],
    ],
    ['text with the sign beside a share', [row(10, 3, '20%'), row(10, 3, 0.2)], [24, 24]],
    ['all of it', [row(10, 3, 1), row(10, 3, 0.5)], [0, 15]],
    ['all of it in percent', [row(10, 3, 100), row(10, 3, 50)], [0, 15]],
    ['returns have a negative quantity', [row(10, 3, 0), row(10, -1, 0)], [30, -10]],
  ])('%s', (_, rows, expected) => {
    expect(amounts(rows)).toEqual(expected);
  });

  test('a price or quantity that is blank is an unknown amount, one that is no number sets the row aside', () => {
    const header = ['Cliente', 'Fecha', 'Precio unitario', 'Cantidad', 'Descuento'];
    const reading = read([
      header,
      row('', 1, 0),
      row(5, '', 0),
      row('gratis', 1, 0),
      row(5, 'dos', 0),
      row(5, 2, 'mucho'),
      row(5, 2, 0),
    ]);
    expect(reading.setAside).toEqual({BAD_AMOUNT: {count: 3, rows: [4, 5, 6]}});
    expect(notices(reading)).toEqual({NO_AMOUNT: {count: 2}});
    expect(reading.twoReadings).toBeUndefined();
    expect(revenueOf(reading)).toEqual({ana: 10});
  });

  test('more than all of it is no discount', () => {
    const header = ['Cliente', 'Fecha', 'Precio unitario', 'Cantidad', 'Descuento'];
    const reading = read([header, row(5, 2, 150), row(5, 2, 10)]);
    expect(reading.setAside).toEqual({BAD_AMOUNT: {count: 1, rows: [2]}});
    expect(revenueOf(reading)).toEqual({ana: 9});
  });

  test('a discount below nothing would raise the price', () => {
    const header = ['Cliente', 'Fecha', 'Precio unitario', 'Cantidad', 'Descuento'];
    const reading = read([header, row(5, 2, -0.1), row(5, 2, '-10%'), row(5, 2, 0.1)]);
    expect(reading.setAside).toEqual({BAD_AMOUNT: {count: 2, rows: [2, 3]}});
    expect(revenueOf(reading)).toEqual({ana: 9});
  });

  // Off a unit it would be twice as much: nobody says, so that is asked.
  test.each<[string, string, readonly Cell[], number, number]>([
    ['by the sign in a cell', 'Descuento', ['5,00 €', 2, '', 0, '10%'], 42, 35],
    ['by the sign in the header', 'Descuento (€)', [5, 2, '', 0, '10%'], 42, 35],
    ['by a word in the header', 'discount_amount', [5, 2, '', 0, '10%'], 42, 35],
    ['by a word in the header', 'Importe descuento', [0.5, 0.2, '', 0, '10%'], 48.3, 47.6],
  ])('a discount in money is no share, %s: %s', (_, discount, cells, line, piece) => {
    const header = ['Cliente', 'Fecha', 'Precio unitario', 'Cantidad', discount];
    const reading = read([header, ...cells.map((cell) => row(5, 2, cell))]);
    expect(reading.setAside).toEqual({});
    expect(revenueOf(reading)).toEqual({ana: line});
    const [two] = reading.twoReadings ?? [];
    expect(two?.other).toMatchObject({id: 'piece', revenue: piece});
    expect(two?.isOpen).toBe(line - piece > 0.1 * line);
  });

  test('an amount column goes before them', () => {
    const header = ['Cliente', 'Fecha', 'Precio unitario', 'Cantidad', 'Total'];
    expect(amounts([row(10, 3, 29.99)], header)).toEqual([29.99]);
  });
});

describe('money', () => {
  test('currencies that are mixed are said', () => {
    const reading = readRows([
      ['Ana', '2024-01-10', '5,00 €'],
      ['Ana', '2024-01-11', '6,00 €'],
      ['Ana', '2024-01-12', '$7,00'],
    ]);
    expect(reading.currency).toBe('€');
    expect(notices(reading)).toEqual({MIXED_CURRENCIES: {count: 1, currencies: '€, $'}});
    expect(revenueOf(reading)).toEqual({ana: 18});
  });

  test.each([
    ['es_ES', 1234],
    ['en_US', 1.234],
  ])('1.234 alone is decided by the locale %s, and that is said', (locale, revenue) => {
    const reading = readRows([['Ana', '2024-01-10', '1.234']], {locale});
    expect(revenueOf(reading)).toEqual({ana: revenue});
    expect(notices(reading)).toEqual({AMBIGUOUS_AMOUNTS: {count: 1}});
  });

  test('the rest of the column decides before the locale', () => {
    const reading = readRows(
      [
        ['Ana', '2024-01-10', '1.234'],
        ['Ana', '2024-01-10', '0,5'],
      ],
      {locale: 'en_US'},
    );
    expect(revenueOf(reading)).toEqual({ana: 1234.5});
    expect(notices(reading)).toEqual({});
  });

  test('profit: added up, and cells that are no number are said', () => {
    const reading = read([
      [...HEADER, 'Beneficio'],
      ['Ana', '2024-01-10', 10, 3],
      ['Ana', '2024-01-11', 10, -5.5],
      ['Ana', '2024-01-12', 10, '?'],
      ['Luis', '2024-01-12', 10, ''],
    ]);
    expect([...(reading.history.profit ?? [])]).toEqual([-2.5, 0]);
    expect(notices(reading)).toEqual({BAD_PROFIT: {count: 1}});
    expect(reading.setAside).toEqual({});
  });

  test('profit keeps to its rows when others are set aside', () => {
    const reading = read([
      [...HEADER, 'Beneficio'],
      ['', '2024-01-10', 10, 100],
      ['Ana', '2024-01-11', 10, 1],
      ['Ana', 'no', 10, 200],
      ['Luis', '2024-01-12', 10, 2],
    ]);
    expect([...(reading.history.profit ?? [])]).toEqual([1, 2]);
  });
});

describe('customers', () => {
  test('one customer in several spellings; the first is shown', () => {
    const reading = readRows([
      [' Ana López ', '2024-01-10', 1],
      ['ANA LÓPEZ', '2024-01-11', 2],
      ['ana lo\u0301pez', '2024-01-12', 4],
      ['Ａna López', '2024-01-13', 8],
      ['\u00a0Ana López', '2024-01-14', 16],
    ]);
    expect(reading.names).toEqual(['Ana López']);
    expect(revenueOf(reading)).toEqual({'ana lópez': 31});
  });

  test('leading zeros and inner blanks count; a number is its digits', () => {
    const reading = readRows([
      ['00012', '2024-01-10', 1],
      ['12', '2024-01-10', 2],
      [12, '2024-01-10', 4],
      ['Ana  López', '2024-01-10', 8],
      ['Ana López', '2024-01-10', 16],
    ]);
    expect(reading.keys).toEqual(['00012', '12', 'ana  lópez', 'ana lópez']);
    expect(Object.values(revenueOf(reading))).toEqual(expect.arrayContaining([1, 6, 8, 16]));
    expect(reading.names).toEqual(['00012', '12', 'Ana  López', 'Ana López']);
  });

  test('whoever bought is found by any spelling, nobody else is', () => {
    const {customerOf} = readRows([
      ['Ana', '2024-01-10', 1],
      [7, '2024-01-10', 1],
      ['Eva', 'never', 1],
    ]);
    expect([' ANA', 'ana', 7, '7', 'Eva', '', ' ', 'x'].map(customerOf)).toEqual([
      0,
      0,
      1,
      1,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('each row knows its customer, also one that was set aside', () => {
    const {entryOfRow} = readRows([
      ['Ana', 'never', 1],
      ['Luis', '2024-01-10', 1],
      ['', '2024-01-10', 1],
      ['', '', ''],
      ['ANA', '2024-01-10', 1],
      ['Eva', '2030-01-01', 1],
    ]);
    expect([...entryOfRow]).toEqual([1, 0, -1, -1, 1, -1]);
  });
});

describe('dates', () => {
  test('all could be both: the locale decides, and that is said', () => {
    const rows: Cells = [['Ana', '03/04/2024', 1]];
    expect(ordersOf(readRows(rows))).toEqual({ana: ['2024-04-03']});
    expect(ordersOf(readRows(rows, {locale: 'en_US'}))).toEqual({ana: ['2024-03-04']});
    expect(notices(readRows(rows))).toEqual({AMBIGUOUS_DATES: {count: 1, order: 'dmy'}});
  });

  test('one that is certain decides for all', () => {
    const reading = readRows(
      [
        ['Ana', '03/04/2024', 1],
        ['Ana', '25/04/2024', 1],
      ],
      {locale: 'en_US'},
    );
    expect(ordersOf(reading)).toEqual({ana: ['2024-04-03', '2024-04-25']});
    expect(notices(reading)).toEqual({});
  });

  test('a choice decides before all', () => {
    const reading = readRows([['Ana', '03/04/2024', 1]], {choices: {dateOrder: 'mdy'}});
    expect(ordersOf(reading)).toEqual({ana: ['2024-03-04']});
    expect(notices(reading)).toEqual({});
  });

  test('real dates, text and serial numbers side by side', () => {
    const reading = readRows([
      ['Ana', new Date('2024-01-10T09:30:00Z'), 1],
      ['Ana', '11 ene 2024', 1],
      // Serial 45303 is 2024-01-12 where 2024-01-01 is 45292.
      ['Ana', 45303.75, 1],
    ]);
    expect(ordersOf(reading)).toEqual({ana: ['2024-01-10', '2024-01-11', '2024-01-12']});
  });
});
