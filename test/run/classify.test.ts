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
    'Customer | Next step | Why | Activity | Life-cycle stage | Pyramid | RFM group | Revenue in the period | Revenue | ' +
      'Revenue LTV if kept | Orders | Average order | Orders a year | Last order | Days since last order | ' +
      'Next order expected | First order | Lapsed from | As of',
  );
  // The most valuable first.
  expect(
    lines(rows.map(([name, , , ...row]) => [name ?? '', ...row.slice(0, 2), ...row.slice(4, 13)])),
  ).toEqual([
    'Ana | Active | Retention | 335 | 335 | 402 | 4 | 83.75 | 4 | 2024-06-03 | 12 | 2024-07-26',
    '00012 | Active | Growth | 200 | 200 | 240 | 2 | 100 | 2 | 2024-06-10 | 5 | 2024-08-16',
    'Luis | Active | Growth | 75 | 75 | 90 | 2 | 37.5 | 2 | 2024-05-20 | 26 | 2024-08-11',
    'Eva | Active | Conversion | 10.5 | 10.5 | 12.6 | 1 | 10.5 | 1 | 2024-03-05 | 102 | 2024-05-04',
    '=1+1 | Active | Conversion | 10 | 10 | 12 | 1 | 10 | 1 | 2024-06-01 | 14 | 2024-07-31',
  ]);
  // Text from the data stays text: no formula, no number, no date.
  expect(customers.cells()[5]?.[0]).toBe('=1+1');
  expect(customers.cells()[2]?.[0]).toBe('00012');
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
