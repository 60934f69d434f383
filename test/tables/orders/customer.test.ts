/** Which of several columns is the customer, by what each makes of the rows. */
import fc from 'fast-check';
import type {Cell, Cells} from '../../../src/base/cells';
import {failure, recognised, recognisePurchases, run} from '../../classes/run';

const two = (n: number): string => String(n).padStart(2, '0');

/** Columns side by side, with a day and an amount a row; shorter columns start again. */
const table = (columns: Readonly<Record<string, readonly Cell[]>>, rows = 12): Cells => [
  ['Date', 'Amount', ...Object.keys(columns)],
  ...Array.from({length: rows}, (_, i): Cell[] => [
    `2024-${two(1 + (i % 12))}-${two(1 + (Math.floor(i / 12) % 28))}`,
    10 + i,
    ...Object.values(columns).map((cells) => cells[i % cells.length] ?? ''),
  ]),
];
const taken = (cells: Cells) => {
  const found = recognisePurchases(cells);
  return {
    customer: recognised(found)['customer'],
    codes: found.notices.map(({code, count}) => [code, count]),
  };
};

const IDS = ['c1', 'c2', 'c3', 'c4'];
const GAPS = ['c1', '', 'c3', ''];
const MAILS = ['a@x.org', 'b@x.org', 'c@x.org', 'd@x.org'];
const MAIL_GAPS = ['a@x.org', '', '', ''];
const NAMES = ['Ana Gil', 'Luis Paz', 'Eva Sol', 'Iván Rey'];
const USERS = ['ana77', 'paz_1', 'evasol', 'king9'];

describe('a key with gaps gives way to one that is full', () => {
  test.each<[string, Readonly<Record<string, readonly Cell[]>>, string]>([
    ['id -> e-mail', {'Customer ID': GAPS, 'Customer Email': MAILS}, 'Customer Email'],
    ['e-mail before the id', {Email: MAILS, 'Customer ID': GAPS}, 'Email'],
    ['id 0 is a gap', {'Customer ID': [5, 0, 6, 0], Email: MAILS}, 'Email'],
    ['so is nobody', {'Customer ID': ['c1', 'N/A', 'c3', 'guest'], Email: MAILS}, 'Email'],
    ['e-mail before a name', {'Customer ID': GAPS, 'Customer Name': NAMES, Email: MAILS}, 'Email'],
    [
      'user name before a name',
      {Email: MAIL_GAPS, 'Buyer Name': NAMES, 'Buyer Username': USERS},
      'Buyer Username',
    ],
    ['e-mail -> name', {EmailAddress: MAIL_GAPS, ContactName: NAMES}, 'ContactName'],
    [
      'id -> name, where e-mails have gaps too',
      {'Id cliente': GAPS, Correo: MAIL_GAPS, Nombre: NAMES},
      'Nombre',
    ],
    [
      'an e-mail under a longer header',
      {'Customer ID': GAPS, 'Checkout email address': MAILS},
      'Checkout email address',
    ],
  ])('%s', (_, columns, customer) => {
    const found = taken(table(columns));
    expect(found.customer).toBe(customer);
    expect(found.codes.map(([code]) => code)).toContain('CUSTOMER_GAPS');
  });

  test('what was taken, and why, is said with both names and the rows won', () => {
    const {notices} = recognisePurchases(table({'Customer ID': GAPS, 'Customer Email': MAILS}));
    expect(notices).toEqual([
      {
        code: 'CUSTOMER_GAPS',
        count: 6,
        params: {taken: 'Customer Email (D)', other: 'Customer ID (C)'},
      },
    ]);
  });

  test.each<[string, Readonly<Record<string, readonly Cell[]>>, string]>([
    ['no gap', {'Customer ID': IDS, Email: MAILS}, 'Customer ID'],
    ['gaps in both', {'Customer ID': GAPS, Email: ['a@x.org', '', '', '']}, 'Customer ID'],
    ['the same gaps', {'Customer ID': GAPS, Email: ['a@x.org', '', 'c@x.org', '']}, 'Customer ID'],
    [
      'no e-mails',
      {'Customer ID': GAPS, 'Email status': ['yes', 'no', 'yes', 'yes']},
      'Customer ID',
    ],
    [
      'a mark',
      {'Customer ID': ['c1', 'c2', 'c3', 'c4', 'c5', ''], Member: ['yes', 'no']},
      'Customer ID',
    ],
    ['numbers of orders', {Email: MAIL_GAPS, Name: ['#1001', '#1002', '#1003', '#1004']}, 'Email'],
    [
      'namesakes',
      {
        'Customer ID': ['c1', 'c2', 'c3', 'c4', 'c5', ''],
        Name: ['Sam', 'Sam', 'Al', 'Bo', 'Cy', 'Di'],
      },
      'Customer ID',
    ],
    [
      'a town',
      {'Customer ID': GAPS, 'Customer City': ['León', 'Ávila', 'Lugo', 'Soria']},
      'Customer ID',
    ],
  ])('%s: the id stays', (_, columns, customer) => {
    const found = taken(table(columns));
    expect(found.customer).toBe(customer);
    expect(found.codes.map(([code]) => code)).not.toContain('CUSTOMER_GAPS');
  });

  test('whom the person has chosen stays', () => {
    const cells = table({'Customer ID': GAPS, 'Customer Email': MAILS});
    const found = recognisePurchases(cells, [], {columns: {customer: 'Customer ID'}});
    expect(recognised(found)['customer']).toBe('Customer ID');
  });

  test('every guest is a customer, found again by the e-mail', () => {
    const {reading, customer} = run(table({'Customer ID': GAPS, 'Customer Email': MAILS}));
    expect(reading.keys).toEqual(MAILS);
    expect(reading.setAside).toEqual({});
    expect(customer('b@x.org')['orders']).toBe(3);
    expect(reading.customerOf('B@X.org')).toBe(1);
  });

  test('however gaps fall, an id and its full e-mail tell the same customers as the e-mail alone', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(6), fc.boolean()), {minLength: 1}), (rows) => {
        const who = rows.map(([n]) => n);
        const email = who.map((n) => `p${String(n)}@x.org`);
        const id = rows.map(([n, has]) => (has ? `c${String(n)}` : ''));
        const both = run(table({'Customer ID': id, Email: email}, rows.length));
        expect(both.reading.keys).toHaveLength(new Set(who).size);
        expect(both.reading.setAside).toEqual({});
      }),
    );
  });
});

describe('the shop is no customer', () => {
  const SHOP = [...Array.from({length: 11}, () => 'Main shop'), 'Old shop'];
  test.each<[string, Readonly<Record<string, readonly Cell[]>>, string]>([
    ['Usuario beside Cliente', {Usuario: ['caja1', 'caja2'], Cliente: NAMES}, 'Cliente'],
    ['User beside Customer', {User: ['till1', 'till2'], Customer: NAMES}, 'Customer'],
    ['Customer beside User', {Customer: NAMES, User: ['till1', 'till2']}, 'Customer'],
    ['User beside a name', {User: ['till1', 'till2'], 'Client name': NAMES}, 'Client name'],
    ['nearly constant', {'Account ID': SHOP, Customer: NAMES}, 'Customer'],
    [
      'nearly constant, an e-mail',
      {'Contact email': ['shop@x.org'], 'Full name': NAMES},
      'Full name',
    ],
    ['seller', {'Seller ID': IDS, Buyer: NAMES}, 'Buyer'],
    [
      'account owner',
      {'Account owner': ['Rosa', 'Juan'], 'Account name': NAMES, Client: NAMES},
      'Client',
    ],
    ['cashier', {'Cashier user': ['till1', 'till2'], Guest: NAMES}, 'Guest'],
  ])('%s', (_, columns, customer) => expect(taken(table(columns)).customer).toBe(customer));

  test.each<[string, Readonly<Record<string, readonly Cell[]>>, string, number]>([
    ['alone', {Usuario: NAMES}, 'Usuario', 12],
    ['user beside no customer', {User: USERS, Name: NAMES}, 'User', 12],
    [
      'one customer who buys nearly all',
      {'Customer ID': ['c1'], 'Customer Name': ['Ana']},
      'Customer ID',
      12,
    ],
    ['few rows', {'Customer ID': ['c1'], Email: MAILS}, 'Customer ID', 6],
    [
      'a mark that varies',
      {
        'Customer ID': ['c1', 'c1', 'c1', 'c1', 'c1', 'c1', 'c1', 'c1', 'c1', 'c1', 'c1', 'c2'],
        Member: ['yes', 'no'],
      },
      'Customer ID',
      12,
    ],
  ])('%s: stays', (_, columns, customer, rows) =>
    expect(taken(table(columns, rows)).customer).toBe(customer),
  );
});

describe('an id that is new with every order is the order’s', () => {
  const fresh = Array.from({length: 30}, (_, i) => `n${String(i)}`);
  const people = Array.from({length: 18}, (_, i) => `u${String(i)}`);
  const mails = people.map((id) => `${id}@x.org`);
  test.each<[string, Readonly<Record<string, readonly Cell[]>>, string]>([
    ['another id', {customer_id: fresh, customer_unique_id: people}, 'customer_unique_id'],
    ['an e-mail', {'Customer ID': fresh, Email: mails}, 'Email'],
    [
      'a name',
      {
        'Customer ID': fresh,
        'Customer Name': people.map((_, i) => `Ana ${'abcdefghijklmnopqr'[i] ?? ''}`),
      },
      'Customer Name',
    ],
  ])('%s returns', (_, columns, customer) => {
    const found = taken(table(columns, 30));
    expect(found).toEqual({customer, codes: [['CUSTOMER_NEW_EACH_TIME', 30]]});
  });

  test('also where orders have several lines', () => {
    const twice = (cells: readonly string[]) => cells.flatMap((cell) => [cell, cell]);
    const numbers = fresh.map((_, i) => `o${String(i)}`);
    const columns = {
      order_id: twice(numbers),
      customer_id: twice(fresh),
      customer_unique_id: twice(people),
    };
    expect(taken(table(columns, 60)).customer).toBe('customer_unique_id');
  });

  test.each<[string, Readonly<Record<string, readonly Cell[]>>, number]>([
    ['few rows', {'Customer ID': fresh, Email: mails.slice(0, 9)}, 19],
    ['one comes back', {'Customer ID': [...fresh.slice(0, 29), 'n0'], Email: mails}, 30],
    [
      'nobody comes back by either',
      {'Customer ID': fresh, Email: fresh.map((id) => `${id}@x.org`)},
      30,
    ],
    [
      'two namesakes',
      {
        'Customer ID': fresh,
        'Customer Name': [...fresh.slice(0, 28).map((_, i) => 'x'.repeat(i + 1)), 'x', 'xx'],
      },
      30,
    ],
    ['a mark', {'Customer ID': fresh, Member: ['yes', 'no', 'gold', 'blue', 'red', 'pink']}, 30],
  ])('%s: stays', (_, columns, rows) =>
    expect(taken(table(columns, rows)).customer).toBe('Customer ID'),
  );
});

describe('ids that a program has shortened', () => {
  test.each<[string, readonly Cell[], string]>([
    ['text', ['6.12346E+12', '6.12351E+12'], '6.12346E+12'],
    ['with a comma', [' 6,12346e+12 '], '6,12346e+12'],
    ['numbers', [6123460000000, 6123510000000], '6.12346E+12'],
    ['most of them', ['6.12346E+12', '6.12351E+12', '77'], '6.12346E+12'],
  ])('%s: an error that names the column and an id', (_, ids, example) =>
    expect(failure(() => recognisePurchases(table({'Customer ID': ids})))).toEqual({
      key: 'shortenedIds',
      params: {column: 'Customer ID', example},
    }),
  );

  test.each<[string, readonly Cell[], number]>([
    ['whole', [6123461234567, 6123461234568, '6123461234569'], 12],
    ['few', ['6.12346E+12', 'c1', 'c2', 'c3'], 12],
    ['one', ['6.12346E+12'], 1],
    ['short', [100000, 200000], 12],
  ])('%s: none', (_, ids, rows) =>
    expect(taken(table({'Customer ID': ids}, rows)).customer).toBe('Customer ID'),
  );

  test('another column, chosen, is read', () => {
    const cells = table({'Customer ID': ['6.12346E+12', '6.12351E+12'], Phone: NAMES});
    const found = recognisePurchases(cells, [], {columns: {customer: 'Phone'}});
    expect(recognised(found)['customer']).toBe('Phone');
  });
});
