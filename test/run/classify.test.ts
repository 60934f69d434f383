import {AS_OF, call, everything, openShop, ownCells} from '../host/shop';

const lines = (rows: readonly (readonly unknown[])[]): string[] =>
  rows.map((row) => row.join(' | '));

test('an orders table gets tags beside each row and a sheet of customers', async () => {
  const {host, orders} = openShop();
  const before = ownCells(host);
  const answer = await call(host, 'classify', {asOf: AS_OF});
  expect(answer).toMatchObject({ok: true, summary: {customers: 5, rows: 13, orders: 10}});
  expect(ownCells(host)).toEqual(before);
  expect(lines(orders.texts().map((row) => [row[0], ...row.slice(4)]))).toEqual([
    'Shop of the corner |  |  | ',
    'Customer | Life-cycle stage | Activity | Pyramid',
    'Ana | Retention | Active | Top',
    'Luis | Growth | Active | Small',
    'Ana | Retention | Active | Top',
    'Eva | Conversion | Active | Small',
    '00012 | Growth | Active | Small',
    'ana  | Retention | Active | Top',
    'Luis | Growth | Active | Small',
    '=1+1 | Conversion | Active | Small',
    'Ana | Retention | Active | Top',
    ' |  |  | ',
    'Eva | Conversion | Active | Small',
    '00012 | Growth | Active | Small',
    // Set aside for its date, but Luis is known.
    'Luis | Growth | Active | Small',
  ]);
  const customers = host.book.sheet('Ciclo customers');
  const [header, ...rows] = customers.texts();
  expect(header?.join(' | ')).toBe(
    'Customer | Orders | First order | Last order | Days since last order | Revenue | Life-cycle stage | Activity | ' +
      'Lapsed from | Pyramid | RFM group | Revenue LTV if kept | Next step | Why | As of',
  );
  expect(lines(rows.map((row) => row.slice(0, 8)))).toEqual([
    'Ana | 4 | 2024-01-10 | 2024-06-03 | 12 | 335 | Retention | Active',
    'Luis | 2 | 2024-01-12 | 2024-05-20 | 26 | 75 | Growth | Active',
    'Eva | 1 | 2024-03-05 | 2024-03-05 | 102 | 10.5 | Conversion | Active',
    '00012 | 2 | 2024-03-20 | 2024-06-10 | 5 | 200 | Growth | Active',
    '=1+1 | 1 | 2024-06-01 | 2024-06-01 | 14 | 10 | Conversion | Active',
  ]);
  // Text from the data stays text: no formula, no number, no date.
  expect(customers.cells()[5]?.[0]).toBe('=1+1');
  expect(customers.cells()[4]?.[0]).toBe('00012');
});

test('a second run gives the same sheet', async () => {
  const {host} = openShop();
  await call(host, 'classify', {asOf: AS_OF});
  const first = everything(host);
  await call(host, 'classify', {asOf: AS_OF});
  expect(everything(host)).toEqual(first);
});

test('removing leaves the spreadsheet as it was', async () => {
  const {host} = openShop();
  const before = everything(host);
  await call(host, 'classify', {asOf: AS_OF});
  expect(everything(host)).not.toEqual(before);
  expect(await call(host, 'removeResults', {})).toMatchObject({
    ok: true,
    removed: {columns: 3, sheets: 1},
  });
  expect(everything(host)).toEqual(before);
});
