/** One person by several columns. */
import fc from 'fast-check';
import type {Cell, Cells} from '../../../src/base/cells';
import {areAlike, joinKeys} from '../../../src/tables/orders/person';
import {recognised, recognisePurchases, run} from '../../classes/run';

const table = (header: readonly string[], ...rows: readonly (readonly Cell[])[]): Cells => [
  ['Date', 'Amount', ...header],
  ...rows.map((row, i): Cell[] => [`2024-01-${String(10 + i)}`, 10 + i, ...row]),
];
const read = (cells: Cells) => {
  const {reading} = run(cells);
  const told = (code: string) => reading.notices.find((notice) => notice.code === code);
  return {
    people: [...reading.entryOfRow],
    completed: told('CUSTOMER_COMPLETED')?.rows ?? [],
    ambiguous: told('CUSTOMER_AMBIGUOUS')?.rows ?? [],
  };
};

test.each<[string, Cells, readonly number[], readonly number[], readonly number[]]>([
  [
    'id, e-mail and phone',
    table(
      ['Customer ID', 'Email', 'Phone'],
      ['c1', 'a@x.org', '600 111 222'],
      ['', 'a@x.org', ''],
      ['c2', 'b@x.org', '600 333 444'],
      ['', '', '600 333 444'],
      ['', 'guest@x.org', ''],
      ['c1', 'a2@x.org', ''],
      ['', 'a2@x.org', ''],
    ),
    [0, 0, 1, 1, 2, 0, 0],
    [3, 5, 6, 8],
    [],
  ],
  [
    'an e-mail of two ids',
    table(
      ['Customer ID', 'Email'],
      ['c1', 'f@x.org'],
      ['c2', 'f@x.org'],
      ['', 'f@x.org'],
      ['c3', 'b@x.org'],
    ),
    [0, 1, 2, 3],
    [4],
    [4],
  ],
  [
    'namesakes',
    table(
      ['Buyer Name', 'Buyer Email'],
      ['Sam Reed', 's1@x.org'],
      ['Sam Reed', 's2@x.org'],
      ['Sam Reed', ''],
      ['Ana Gil', 'ana@x.org'],
      ['Ana Gil', ''],
    ),
    [0, 1, 2, 3, 3],
    [4, 6],
    [4],
  ],
  [
    'a name and its phone',
    table(
      ['Cliente', 'Teléfono'],
      ['Ana Gil', '600111222'],
      ['', '600111222'],
      ['Luis Paz', ''],
      ['', '600999888'],
    ),
    [0, 0, 1, 2],
    [3, 5],
    [],
  ],
  [
    'the shop’s e-mail beside several names tells nothing',
    table(
      ['Name', 'Sender email address'],
      ['Ana', 'ana@x.org'],
      ['Luis', 'me@shop.org'],
      ['Eva', 'me@shop.org'],
      ['', 'me@shop.org'],
    ),
    [0, 1, 2, -1],
    [],
    [],
  ],
  [
    'one key tells all',
    table(['Customer ID', 'Email'], ['c1', 'a@x.org'], ['c2', 'b@x.org'], ['c1', 'other@x.org']),
    [0, 1, 0],
    [],
    [],
  ],
  [
    'nobody',
    table(['Customer ID', 'Email'], ['c1', 'a@x.org'], ['c2', ''], ['0', ''], ['', 'b@x.org']),
    [0, 1, -1, 2],
    [5],
    [],
  ],
])('%s', (_, cells, people, completed, ambiguous) =>
  expect(read(cells)).toEqual({people, completed, ambiguous}),
);

test('first names without their surnames join nobody', () => {
  const cells = table(
    ['Customer ID', 'First name', 'Last name'],
    ['c1', 'Ana', 'Gil'],
    ['c2', 'Eva', 'Sol'],
    ['', 'Ana', 'Paz'],
  );
  expect(read(cells)).toMatchObject({completed: []});
});

test('what a person has chosen tells alone', () => {
  const cells = table(['Customer ID', 'Email'], ['c1', 'a@x.org'], ['c2', ''], ['', 'b@x.org']);
  const found = recognisePurchases(cells, [], {columns: {customer: 'Customer ID'}});
  expect(found.completing).toEqual([]);
});

test('a customer is found by id and by the e-mail in the customer’s column', () => {
  const {reading} = run(
    table(
      ['Customer ID', 'Email'],
      ['c1', 'a@x.org'],
      ['c1', 'a2@x.org'],
      ['', 'a2@x.org'],
      ['', 'b@x.org'],
    ),
  );
  expect(reading.keys).toEqual(['c1', 'b@x.org']);
  for (const cell of ['c1', 'a@x.org', 'A2@x.org']) expect(reading.customerOf(cell)).toBe(0);
  expect(reading.customerOf('nobody@x.org')).toBeUndefined();
});

test.each<[string, readonly Cell[], string | undefined]>([
  ['Phone', ['600 111 222', '+34 600 333 444', 600111222], 'Phone'],
  ['Teléfono', ['600111222', '600333444', '600111222'], 'Teléfono'],
])('%s is a key where there is nothing better', (header, phones, expected) => {
  const cells = table([header], ...phones.map((phone) => [phone]));
  expect(recognised(recognisePurchases(cells))['customer']).toBe(expected);
  const both = table(
    [header, 'Customer'],
    ...phones.map((phone, i) => [phone, `Ana ${'xyz'[i] ?? ''}`]),
  );
  expect(recognised(recognisePurchases(both))['customer']).toBe('Customer');
});

test('joined keys: nobody is lost, and the first key’s people stay apart', () => {
  const key = fc.constantFrom('', 'a', 'b', 'c');
  fc.assert(
    fc.property(fc.array(fc.tuple(key, key, key), {minLength: 1}), (rows) => {
      const columns = [0, 1, 2].map((at) =>
        rows.map((row) => (row[at] ? `${String(at)}${row[at] ?? ''}` : '')),
      );
      const {keys, completed} = joinKeys(columns);
      rows.forEach((row, i) => {
        expect(keys[i] === '').toBe(row.every((cell) => cell === ''));
        if (row[0]) expect(keys[i]).toBe(`0${row[0]}`);
      });
      expect(completed.every((i) => rows[i]?.[0] === '')).toBe(true);
      expect(areAlike(keys, keys)).toBe(true);
    }),
  );
});
