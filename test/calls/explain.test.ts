/** One row's customer: classes, why, the numbers and the dates. Reading only. */
import fc from 'fast-check';
import {AS_OF, asked, call, CUSTOMERS, everything, openShop, openTable} from '../host/shop';

test('an order’s customer', async () => {
  const {host} = openShop();
  const before = everything(host);
  const answer = await asked(host, 'explain', {row: 3, asOf: AS_OF});
  expect(answer).toMatchObject({
    ok: true,
    sheet: {name: 'Orders'},
    row: 3,
    customer: 'Ana',
    setAside: null,
    numbers: {
      orders: 4,
      revenue: 335,
      periodRevenue: 335,
      daysSinceLast: 12,
      ltv: expect.closeTo(402, 5) as number,
    },
    dates: [
      {day: '2024-01-10', amount: 120},
      {day: '2024-03-02', amount: 80},
      {day: '2024-05-01', amount: 60},
      {day: '2024-06-03', amount: 75},
    ],
    dateCount: 4,
  });
  expect(answer.classes.map(({id, code, label}) => [id, code, label])).toEqual([
    ['stage', 'RETENTION', 'Retention'],
    ['phase', 'LOYALTY', 'Loyalty'],
    ['activity', 'ACTIVE', 'Active'],
    ['tier', 'TOP', 'Top'],
    ['rfm', 'LOYAL', 'Loyal'],
    ['action', 'NURTURE', 'Nurture'],
  ]);
  expect(answer.reason).toMatch(/^4 orders, last 12 days ago; .* lapsed from 2024-/);
  expect(everything(host)).toEqual(before);
  expect(host.properties().size).toBe(0);
});

test('says the same as the sheet, in the language that is asked for', async () => {
  const {host} = openShop();
  await asked(host, 'classify', {asOf: AS_OF, language: 'es', margin: 0.3});
  const [header = [], ...rows] = host.book.sheet('Ciclo clientes').texts();
  for (const [i, row] of rows.entries()) {
    const answer = await asked(host, 'explain', {
      sheet: host.book.sheet('Ciclo clientes').id,
      row: i + 2,
      asOf: AS_OF,
      language: 'es',
      margin: 0.3,
    });
    expect(answer.customer).toBe(row[0]);
    expect(answer.sheet.name).toBe('Ciclo clientes');
    expect(answer.reason).toBe(row[header.indexOf('Por qué')]);
    for (const {header: name, label} of answer.classes)
      if (header.includes(name)) expect([name, label]).toEqual([name, row[header.indexOf(name)]]);
  }
  expect(rows).toHaveLength(5);
});

test('without a row: the one that is selected', async () => {
  const {host, orders} = openShop();
  orders.selection = {
    areas: [{row: 6, column: 2, rows: 1, columns: 1}],
    cell: {row: 6, column: 2},
  };
  expect(await asked(host, 'explain', {asOf: AS_OF})).toMatchObject({row: 6, customer: 'Eva'});
});

test.each([
  ['no customer', 12, ''],
  ['no possible date', 15, 'Luis'],
])('a row set aside for %s says so', async (setAside, row, customer) => {
  const {host} = openShop();
  expect(await asked(host, 'explain', {row, asOf: AS_OF})).toMatchObject({
    row,
    customer,
    setAside,
    classes: [],
    reason: '',
    numbers: {orders: null, revenue: null, ltv: null},
    dates: [],
    dateCount: 0,
  });
});

test('of many rows set aside each knows its reason', async () => {
  const {host} = openTable([
    ['Customer', 'Date', 'Amount'],
    ['Ana', '2024-01-10', 5],
    ...Array.from({length: 30}, (_, i) => [`c${String(i)}`, i % 2 ? 'soon' : '2024-01-10', 'x']),
  ]);
  for (const [row, reason] of [
    [3, 'amount that is no number'],
    [32, 'no possible date'],
    [31, 'amount that is no number'],
  ] as const)
    expect((await asked(host, 'explain', {row, asOf: AS_OF})).setAside).toBe(reason);
  const {host: second} = openTable([
    ['Customer', 'Orders', 'Last order'],
    ['Ana', 1, '2024-01-10'],
    ...Array.from({length: 30}, (_, i) => [`c${String(i)}`, 1, 'soon']),
  ]);
  expect((await asked(second, 'explain', {row: 30, asOf: AS_OF})).setAside).toBe(
    'no possible date',
  );
});

test('a customer of a customers table, and one who never bought', async () => {
  const {host} = openTable(CUSTOMERS);
  expect(await asked(host, 'explain', {row: 2, asOf: AS_OF})).toMatchObject({
    customer: 'Ana',
    numbers: {orders: 5, revenue: 500},
    dates: [
      {day: '2023-09-01', amount: null},
      {day: '2024-06-10', amount: null},
    ],
  });
  const never = await asked(host, 'explain', {row: 6, asOf: AS_OF});
  expect(never).toMatchObject({
    reason: 'Has not bought yet',
    numbers: {orders: 0, daysSinceLast: null, interval: null},
    dates: [],
  });
  expect(never.classes.find(({id}) => id === 'activity')).toMatchObject({code: null, label: ''});
});

test('a customer who is no longer in the orders', async () => {
  const {host, orders} = openShop();
  await asked(host, 'classify', {asOf: AS_OF});
  for (const row of [4, 9, 15]) orders.put(row, 1, [['Zoe']]);
  const sheet = host.book.sheet('Ciclo customers').id;
  expect(await asked(host, 'explain', {sheet, row: 3, asOf: AS_OF})).toMatchObject({
    customer: 'Luis',
    classes: [],
    setAside: null,
    reason: 'Not in the orders on 2024-06-15',
  });
});

test('at most the last 200 days, and a refund lowers its own day', async () => {
  const iso = (i: number): string => new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10);
  const {host} = openTable([
    ['Customer', 'Date', 'Amount'],
    ...Array.from({length: 250}, (_, i) => ['Ana', iso(i), i]),
    ['Ana', iso(249), -9],
    ['Ana', iso(249), ''],
  ]);
  const {dates, dateCount} = await asked(host, 'explain', {row: 2, asOf: AS_OF});
  expect([dates.length, dateCount]).toEqual([200, 250]);
  expect([dates[0], dates[199]]).toEqual([
    {day: iso(50), amount: 50},
    {day: iso(249), amount: 240},
  ]);
});

test.each([
  ['the title', 1],
  ['the header', 2],
  ['a row below the table', 40],
])('%s is no row of the table', async (_, row) => {
  const {host} = openShop();
  await asked(host, 'classify', {asOf: AS_OF});
  const answer = await call(host, 'explain', {row, asOf: AS_OF});
  expect(answer).toMatchObject({
    ok: false,
    code: 'noRow',
    message: `Row ${String(row)} is not a row of the table on “Orders”, which has rows 3 to 15. Select one of those.`,
  });
  const sheet = host.book.sheet('Ciclo customers').id;
  expect(await call(host, 'explain', {sheet, row: 1, asOf: AS_OF})).toMatchObject({
    code: 'noRow',
    message: expect.stringContaining('rows 2 to 6') as string,
  });
});

test('an empty row within the table is no row of it, whatever we wrote there', async () => {
  const {host, orders} = openShop();
  orders.insertRows(8, 1);
  await asked(host, 'classify', {asOf: AS_OF});
  expect(await call(host, 'explain', {row: 8, asOf: AS_OF})).toMatchObject({code: 'noRow'});
});

test('any row gives an answer or a sentence, and the sheet stays as it is', async () => {
  const {host} = openShop();
  await asked(host, 'classify', {asOf: AS_OF});
  const before = everything(host);
  await fc.assert(
    fc.asyncProperty(fc.integer({min: 1, max: 30}), fc.boolean(), async (row, own) => {
      const sheet = host.book.sheet(own ? 'Ciclo customers' : 'Orders').id;
      const answer = await call(host, 'explain', {sheet, row, asOf: AS_OF});
      expect(answer.ok || answer.code === 'noRow').toBe(true);
    }),
    {numRuns: 60},
  );
  expect(everything(host)).toEqual(before);
});
