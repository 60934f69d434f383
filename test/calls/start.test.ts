/** What the sidebar is told when it opens, in one call. */
import {Formula} from 'sheets-here/host';
import {AS_OF, asked, call, CUSTOMERS, day, marksOf, openShop, openTable} from '../host/shop';

test('the table, the options with their defaults, and the columns', async () => {
  const {host} = openShop({locale: 'en_GB', timeZone: 'Europe/Madrid'});
  const answer = await asked(host, 'start', {});
  expect(answer).toMatchObject({
    ok: true,
    language: 'en',
    today: AS_OF,
    timeZone: 'Europe/Madrid',
    locale: 'en_GB',
    settings: {},
    choices: null,
    last: null,
    filtered: false,
    defaults: {
      interval: null,
      periodDays: 365,
      cuts: [1, 5, 20],
      discount: 0.1,
      atRiskIntervals: 2,
      lapseIntervals: 3,
      retentionOrders: 4,
      margin: null,
      retention: null,
      threshold: null,
    },
    table: {
      ok: true,
      sheet: {name: 'Orders'},
      headerRow: 2,
      rows: 13,
      customers: 5,
      recognised: {customer: 'Customer', date: 'Order date', amount: 'Amount'},
      columnSamples: [
        ['Ana', 'Luis', 'Ana'],
        ['2024-01-10', '2024-01-12', '2024-03-02'],
        ['120', '40', '80'],
        expect.any(Array),
      ],
    },
  });
  const {columns = []} = answer.kinds.find(({id}) => id === 'orders') ?? {};
  expect(columns.map(({id, header, optional}) => [id, header, optional])).toEqual([
    ['stage', 'Life-cycle stage', false],
    ['phase', 'Phase', true],
    ['activity', 'Activity', false],
    ['lapse_date', 'Lapsed from', false],
    ['tier', 'Pyramid', false],
    ['rfm', 'RFM group', false],
    ['scores', 'R · F · M', true],
    ['ltv', 'LTV if kept', false],
    ['action', 'Next step', false],
    ['reason', 'Why', false],
    ['as_of', 'As of', false],
  ]);
  expect(columns.filter(({published}) => published).map(({id}) => id)).toEqual(['phase', 'tier']);
  // The store, the marks, the cells.
  expect(host.calls.serviceCalls).toBe(3);
  expect(marksOf(host)).toEqual([]);
  expect(host.properties().size).toBe(0);
});

test('speaks the language that is set, else the spreadsheet’s', async () => {
  const {host} = openShop({locale: 'es_ES'});
  expect(await asked(host, 'start', {})).toMatchObject({language: 'es'});
  await asked(host, 'settings', {save: {language: 'en'}});
  const {language, kinds} = await asked(host, 'start', {});
  expect([language, kinds[0]?.columns[0]?.header]).toEqual(['en', 'Life-cycle stage']);
});

test('settings and choices are kept, each for its own', async () => {
  const {host, orders} = openShop();
  const choices = {columns: {amount: ''}, dateOrder: 'dmy'};
  await asked(host, 'settings', {save: {margin: 0.4, currency: '€'}});
  await asked(host, 'settings', {sheet: orders.id, choices});
  expect(await asked(host, 'start', {})).toMatchObject({
    settings: {margin: 0.4, currency: '€'},
    choices,
    table: {
      ok: true,
      recognised: {customer: 'Customer', date: 'Order date'},
      missing: ['amount', 'order', 'profit'],
    },
  });
  host.book.activeSheet = host.book.sheet('Notes');
  expect((await asked(host, 'start', {})).choices).toBeNull();
  // No choice at all leaves nothing behind.
  await asked(host, 'settings', {sheet: orders.id, choices: {}});
  expect([...host.properties().keys()]).toEqual(['settings']);
});

test.each([
  ['{"margin": 7}', {}],
  ['not JSON', {}],
  ['null', {}],
  ['{"margin": 0.2, "colour": "red"}', {}],
  ['{"margin": 0.2}', {margin: 0.2}],
])('settings that were tampered with count only while they are valid: %s', async (stored, read) => {
  const {host, orders} = openShop();
  host.properties().set('settings', stored);
  host.properties().set(`choices:${String(orders.id)}`, stored);
  host.properties().set(`run:${String(orders.id)}`, stored);
  expect(await asked(host, 'start', {})).toMatchObject({
    settings: read,
    choices: null,
    last: null,
    table: {ok: true},
  });
});

test('a bad table fails inside, with its sentence and its columns', async () => {
  const {host} = openTable([
    ['What', 'When', 'Amount'],
    ['tea', '2024-05-01', 1],
  ]);
  const {table, last} = await asked(host, 'start', {});
  expect(last).toBeNull();
  expect(table).toMatchObject({
    ok: false,
    code: 'noCustomerColumn',
    headers: ['What', 'When', 'Amount'],
  });
});

test.each([
  [
    'chartSheet',
    (host: ReturnType<typeof openShop>['host']) => host.book.insertChartSheet('Chart'),
  ],
  ['emptySheet', (host: ReturnType<typeof openShop>['host']) => host.book.insertSheet('New')],
] as const)('%s is active', async (code, make) => {
  const {host} = openShop();
  host.book.activeSheet = make(host);
  expect(await asked(host, 'start', {})).toMatchObject({table: {ok: false, code}, last: null});
});

describe('the last run', () => {
  test('is told on its sheet and on its sheet of customers, until it is undone', async () => {
    const {host, orders} = openShop();
    const {summary} = await asked(host, 'classify', {asOf: AS_OF, run: 'r-1'});
    const {last} = await asked(host, 'start', {});
    expect(last?.at).toMatch(/^2024-06-15T10:00:\d\d\.\d{3}Z$/);
    expect(last?.summary).toEqual(summary);

    host.book.activeSheet = host.book.sheet('Notes');
    expect((await asked(host, 'start', {})).last).toBeNull();
    host.book.activeSheet = host.book.sheet('Ciclo customers');
    expect(await asked(host, 'start', {})).toMatchObject({
      table: {ok: false, code: 'ownSheet'},
      last: {summary: {customers: 5}},
    });

    host.book.activeSheet = orders;
    await asked(host, 'removeResults', {});
    expect((await asked(host, 'start', {})).last).toBeNull();
    expect(host.properties().size).toBe(0);
  });

  test('is not kept of a run that nobody named', async () => {
    const {host} = openShop();
    await asked(host, 'classify', {asOf: AS_OF});
    const keys = [...host.properties().keys()];
    expect(keys.filter((key) => !/^(mark|written|making):/.test(key))).toEqual([]);
    expect((await asked(host, 'start', {})).last).toBeNull();
  });
});

test('a filter is told of', async () => {
  const {host, sheet} = openTable(CUSTOMERS);
  sheet.setFilter({row: 1, column: 1, rows: 6, columns: 5});
  expect((await asked(host, 'start', {})).filtered).toBe(true);
});

test('samples are texts, whatever the cells hold', async () => {
  const {host} = openTable([
    ['Customer', 'Date', 'Amount', '', 'Note'],
    ['<img onerror=1>', '2024-01-10', 1, 'x', new Formula('=A1')],
    ['x'.repeat(5000), '2024-01-11', 2, '', ''],
    ['Ana', '2024-01-12', true, '', ''],
  ]);
  const answer = await asked(host, 'recognise', {});
  expect(answer.columnSamples).toEqual([
    ['<img onerror=1>', `${'x'.repeat(39)}…`, 'Ana'],
    ['2024-01-10', '2024-01-11', '2024-01-12'],
    ['1', '2', 'true'],
    [],
    expect.any(Array),
  ]);
  expect(await call(host, 'start', {view: 'x'})).toMatchObject({ok: false, code: 'badArgument'});
});

test('a report leads back to its table, in the panel and for its schedule', async () => {
  const {host} = openShop();
  await asked(host, 'classify', {asOf: AS_OF, run: 'a'});
  await asked(host, 'makeReport', {report: 'flow', to: AS_OF});
  host.book.activeSheet = host.book.sheet('Ciclo flow');
  expect(await asked(host, 'start', {})).toMatchObject({
    table: {ok: false, code: 'ownSheet'},
    last: {summary: {sheet: {name: 'Orders'}}},
  });
  expect(await asked(host, 'schedule', {})).toMatchObject({sheet: {name: 'Orders'}});
});

test('days are written with the comma of the language', async () => {
  const {host, orders} = openShop({locale: 'es_ES'});
  orders.put(16, 1, [
    ['Bea', day('2024-06-01'), 5],
    ['Bea', day('2024-06-12'), 5],
  ]);
  await asked(host, 'makeReport', {report: 'flow', to: AS_OF});
  const [, how] = host.book.sheet('Ciclo flujo').texts();
  expect(String(how?.[0])).not.toMatch(/\d\.\d/);
});
