/** Checks of a small shop, one after another, in the strict host: what is logged, kept, coloured and answered. */
import {asked, AS_OF, call, CUSTOMERS, day, LATER, openShop, openTable} from '../host/shop';
import {type Checked, NO_CHANGES} from '../../src/checks/types';
import type {Host, MemorySheet} from 'sheets-here/host';
import {murmur3} from '../../src/stats/hash';

/** Colours, charts and names are looked at here; where Google refuses them: test/sweeps/unknowns.test.ts. */
const PERMITTED = {unknowns: {currentonly: 'enough'}} as const;

const check = (host: Host, request: object = {}): Promise<Checked> =>
  asked(host, 'checkNow', request);

/** The rows below the header, days as days. */
const logOf = (host: Host): unknown[][] => host.book.sheet('Ciclo log').texts().slice(1);

const sheetNames = (host: Host): string[] => host.book.sheets.map(({name}) => name);

const ruleOf = (sheet: MemorySheet): unknown =>
  sheet.conditionalRules.map((rule) =>
    rule.kind === 'condition' ? [rule.values[0], rule.areas] : rule.kind,
  );

test('the first check keeps how everybody stands and tells no changes', async () => {
  const {host} = openShop(PERMITTED);
  expect(await check(host, {asOf: AS_OF})).toEqual({
    ok: true,
    asOf: AS_OF,
    since: null,
    counts: NO_CHANGES,
    startedAnew: 'first',
    log: null,
    mailed: 'off',
    highlighted: null,
  });
  expect(sheetNames(host)).toEqual(['Orders', 'Notes', 'Ciclo customers', 'Ciclo state']);
  expect(host.book.sheet('Ciclo state').hidden).toBe(true);
  expect(
    host.book
      .sheet('Ciclo state')
      .texts()
      .slice(1)
      .map((row) => row.slice(0, 2)),
  ).toEqual([
    ['Ana', 'ACTIVE'],
    ['Luis', 'ACTIVE'],
    ['Eva', 'ACTIVE'],
    ['00012', 'ACTIVE'],
    ['=1+1', 'ACTIVE'],
  ]);
});

test('a later check logs who moved, and why', async () => {
  const {host, orders} = openShop(PERMITTED);
  await check(host, {asOf: AS_OF});
  orders.put(16, 1, [['Zoe', day('2024-12-10'), 50]]);
  const checked = await check(host, {asOf: LATER});
  expect(checked).toMatchObject({
    asOf: LATER,
    since: AS_OF,
    counts: {...NO_CHANGES, NEW: 1, AT_RISK: 2, INACTIVE: 3},
    startedAnew: null,
    log: {name: 'Ciclo log'},
    highlighted: {name: 'Ciclo customers'},
  });
  expect(logOf(host)).toMatchInlineSnapshot(`
   [
     [
       "2024-12-15",
       "Orders",
       "Ana",
       "Lapsed",
       "Active",
       "Lapsed",
       "195 days since the last order; lapsed from 2024-11-09.",
       1,
       "0-2",
     ],
     [
       "2024-12-15",
       "Orders",
       "Luis",
       "Now at risk",
       "Active",
       "At risk",
       "209 days since the last order; lapsed from 2025-01-24.",
       1,
       "0-2",
     ],
     [
       "2024-12-15",
       "Orders",
       "Eva",
       "Lapsed",
       "Active",
       "Lapsed",
       "285 days since the last order; lapsed from 2024-09-01.",
       1,
       "0-2",
     ],
     [
       "2024-12-15",
       "Orders",
       "00012",
       "Now at risk",
       "Active",
       "At risk",
       "188 days since the last order; lapsed from 2024-12-29.",
       1,
       "0-2",
     ],
     [
       "2024-12-15",
       "Orders",
       "=1+1",
       "Lapsed",
       "Active",
       "Lapsed",
       "197 days since the last order; lapsed from 2024-11-28.",
       1,
       "0-2",
     ],
     [
       "2024-12-15",
       "Orders",
       "Zoe",
       "New",
       "",
       "Active",
       "First seen in this table.",
       1,
       "0-2",
     ],
   ]
  `);
  expect(ruleOf(host.book.sheet('Ciclo customers'))).toMatchInlineSnapshot(`
   [
     [
       "=($H2="Lapsed")*($I2>45458)*(N("ciclo")=0)",
       [
         {
           "column": 1,
           "columns": 15,
           "row": 2,
           "rows": 6,
         },
       ],
     ],
   ]
  `);
});

test('the same day again changes nothing', async () => {
  const {host} = openShop(PERMITTED);
  await check(host, {asOf: AS_OF});
  await check(host, {asOf: LATER});
  const before = [logOf(host), host.book.sheet('Ciclo state').texts()];
  expect(await check(host, {asOf: LATER})).toMatchObject({
    since: LATER,
    counts: NO_CHANGES,
    startedAnew: null,
    // Still those who became inactive between the two days.
    highlighted: {name: 'Ciclo customers'},
  });
  expect([logOf(host), host.book.sheet('Ciclo state').texts()]).toEqual(before);
});

test('a table without amounts, and customers without any class, are followed too', async () => {
  const {host, sheet} = openTable([
    ['Customer', 'Date'],
    ['Ana', day('2023-01-01')],
    ['Luis', day('2024-06-01')],
  ]);
  await check(host, {asOf: AS_OF});
  sheet.put(4, 1, [['Eva', day('2024-06-10')]]);
  expect(await check(host, {asOf: LATER})).toMatchObject({
    counts: {...NO_CHANGES, NEW: 1, AT_RISK: 1},
    startedAnew: null,
  });
});

test('an earlier day is refused, and everything stays', async () => {
  const {host} = openShop(PERMITTED);
  await check(host, {asOf: LATER});
  const before = host.book.sheet('Ciclo state').texts();
  expect(await call(host, 'checkNow', {asOf: AS_OF})).toMatchObject({
    ok: false,
    code: 'checkedLater',
    message: expect.stringContaining('2024-12-15') as string,
  });
  expect(host.book.sheet('Ciclo state').texts()).toEqual(before);
});

/** The state's first row, with something else in its head; the checksum is right. */
const rewriteHead = (host: Host, change: (head: Record<string, unknown>) => object): void => {
  const sheet = host.book.sheet('Ciclo state');
  const [[head = ''] = [], ...rows] = sheet.texts().map((row) => row.map(String));
  const text = JSON.stringify(change(JSON.parse(head) as Record<string, unknown>));
  const body = rows.map((row) => row.slice(0, 3).join('\t')).join('\n');
  sheet.put(1, 1, [[text, murmur3(`${text}\n${body}`)]]);
};

test('a state of an older version, which does not say what it follows, is believed', async () => {
  const {host} = openShop(PERMITTED);
  await check(host, {asOf: AS_OF});
  rewriteHead(host, ({follows, ...head}) => {
    expect(follows).toEqual(['activity', 'tier']);
    return head;
  });
  expect(await check(host, {asOf: LATER})).toMatchObject({
    since: AS_OF,
    counts: {...NO_CHANGES, AT_RISK: 2, INACTIVE: 3},
    startedAnew: null,
  });
});

test('a sheet of which other classes were followed before is looked at for the first time', async () => {
  const {host} = openShop(PERMITTED);
  await check(host, {asOf: AS_OF});
  rewriteHead(host, (head) => ({...head, follows: ['rfm', 'tier']}));
  expect(await check(host, {asOf: LATER})).toMatchObject({
    since: null,
    counts: NO_CHANGES,
    startedAnew: 'first',
  });
});

test.each([
  [
    'changed',
    'tampered',
    (host: Host) => {
      host.book.sheet('Ciclo state').put(2, 2, [['LAPSED']]);
    },
  ],
  [
    'emptied in one row',
    'tampered',
    (host: Host) => {
      host.book.sheet('Ciclo state').put(3, 1, [['', '', '']]);
    },
  ],
  [
    'deleted',
    'missing',
    (host: Host) => {
      host.book.deleteSheet(host.book.sheet('Ciclo state'));
    },
  ],
] as const)('a state that was %s starts anew and says so', async (_, trouble, harm) => {
  const {host} = openShop(PERMITTED);
  await check(host, {asOf: AS_OF});
  await check(host, {asOf: '2024-09-15'});
  const logged = logOf(host);
  harm(host);
  expect(await check(host, {asOf: LATER})).toMatchObject({
    counts: NO_CHANGES,
    startedAnew: trouble,
  });
  const log = logOf(host);
  expect(log.slice(0, logged.length)).toEqual(logged);
  expect(log.slice(logged.length).map((row) => row[3])).toEqual(['Started anew']);
  expect(await check(host, {asOf: '2024-12-16'})).toMatchObject({
    counts: NO_CHANGES,
    startedAnew: null,
  });
});

test('who comes back, who is gone, and lines that stay frozen', async () => {
  const {host, sheet} = openTable(CUSTOMERS, PERMITTED);
  await check(host, {asOf: '2024-06-15'});
  // Eva buys again; Leo's row is deleted; Luis earns more than Ana did.
  sheet.put(4, 2, [[2, day('2021-03-01'), day('2024-06-18'), 90]]);
  sheet.put(3, 2, [[9, day('2024-02-01'), day('2024-06-18'), 900]]);
  sheet.put(6, 1, [['', '', '', '', '']]);
  const {counts} = await check(host, {asOf: '2024-06-20'});
  expect(counts).toEqual({...NO_CHANGES, CAME_BACK: 1, TIER_UP: 1, GONE: 1});
  const rows = logOf(host).map((row) => row.slice(2, 7));
  expect(rows).toMatchInlineSnapshot(`
   [
     [
       "Luis",
       "Moved up",
       "Small",
       "Top",
       "Revenue 900 in the last 365 days; Top from 500, as of 2024-06-15.",
     ],
     [
       "Eva",
       "Came back",
       "Lapsed",
       "Active",
       "2 days since the last order; lapsed from 2026-06-18.",
     ],
     [
       "Leo",
       "No longer in the table",
       "",
       "",
       "In the table on 2024-06-15, not in it any more.",
     ],
   ]
  `);
});

test('customers sorted, noted beside and renamed headers are followed all the same', async () => {
  const {host, sheet} = openTable(CUSTOMERS, PERMITTED);
  await check(host, {asOf: '2024-06-15'});
  sheet.sort(1, {descending: true});
  expect(await check(host, {asOf: '2024-06-15'})).toMatchObject({counts: NO_CHANGES});
});

test('undo takes the state and the colour away, and leaves the log', async () => {
  const {host, sheet} = openTable(CUSTOMERS, PERMITTED);
  await check(host, {asOf: '2024-06-15'});
  await check(host, {asOf: '2024-12-15'});
  expect(sheet.conditionalRules).toHaveLength(1);
  await asked(host, 'removeResults', {});
  expect(sheetNames(host)).toEqual(['Table', 'Ciclo log']);
  expect(sheet.conditionalRules).toEqual([]);
  const logged = logOf(host);
  expect(logged.length).toBeGreaterThan(0);
  expect(await check(host, {asOf: '2024-12-15'})).toMatchObject({startedAnew: 'first'});
  sheet.put(7, 1, [['Zoe', 1, day('2024-12-10'), day('2024-12-10'), 5]]);
  await check(host, {asOf: '2024-12-16'});
  expect(logOf(host).slice(0, logged.length)).toEqual(logged);
  expect(logOf(host).length).toBeGreaterThan(logged.length);
});

test('a log whose columns somebody moved is left alone', async () => {
  const {host} = openShop(PERMITTED);
  await check(host, {asOf: AS_OF});
  await check(host, {asOf: '2024-09-15'});
  const log = host.book.sheet('Ciclo log');
  log.put(1, 3, [['My customers']]);
  const mine = log.texts();
  await check(host, {asOf: LATER});
  expect(log.texts()).toEqual(mine);
  expect(host.book.sheet('Ciclo log 2').texts().length).toBeGreaterThan(1);
});

test('the log is no table of orders', async () => {
  const {host} = openShop(PERMITTED);
  await check(host, {asOf: AS_OF});
  await check(host, {asOf: LATER});
  host.book.activeSheet = host.book.sheet('Ciclo log');
  const before = host.book.sheet('Ciclo log').texts();
  expect(await call(host, 'classify', {})).toMatchObject({ok: false, code: 'ownSheet'});
  expect(host.book.sheet('Ciclo log').texts()).toEqual(before);
});

test('a long log is folded by month, and no customer is lost from its counts', async () => {
  const names = Array.from({length: 6000}, (_, i) => [
    `C${String(i)}`,
    1,
    day('2024-01-01'),
    day('2024-01-01'),
    10,
  ]);
  const {host, sheet} = openTable([CUSTOMERS[0] ?? [], ...names.slice(0, 10)]);
  await check(host, {asOf: '2024-01-15'});
  sheet.put(2, 1, names);
  await check(host, {asOf: '2024-01-16'});
  await check(host, {asOf: '2024-12-16'});
  const log = logOf(host);
  const total = (kind: string): number =>
    log.filter((row) => row[3] === kind).reduce((sum, row) => sum + Number(row[7]), 0);
  expect([total('New'), total('Lapsed')]).toEqual([5990, 6000]);
  expect(log.length).toBeLessThan(6100);
});

test('in Spanish, on the table itself', async () => {
  const {host} = openTable(CUSTOMERS, {...PERMITTED, locale: 'es_ES'});
  await check(host, {asOf: '2024-06-15'});
  const checked = await check(host, {asOf: '2024-12-15'});
  expect(checked).toMatchObject({log: {name: 'Ciclo registro'}, highlighted: {name: 'Table'}});
  expect(host.book.sheet('Ciclo registro').texts().slice(0, 3)).toMatchInlineSnapshot(`
   [
     [
       "Fecha",
       "Hoja",
       "Cliente",
       "Cambio",
       "De",
       "A",
       "Por qué",
       "Clientes",
       "Revisión",
     ],
     [
       "2024-12-15",
       "Table",
       "Ana",
       "Ahora en riesgo",
       "Activo",
       "En riesgo",
       "188 días desde el último pedido; perdido desde el 28/1/2025.",
       1,
       "0-2",
     ],
     [
       "2024-12-15",
       "Table",
       "Luis",
       "Ahora en riesgo",
       "Activo",
       "En riesgo",
       "209 días desde el último pedido; perdido desde el 5/3/2025.",
       1,
       "0-2",
     ],
   ]
  `);
  expect(ruleOf(host.book.sheet('Table'))).toMatchInlineSnapshot(`
   [
     [
       "=($G2="Perdido")*($H2>45458)*(N("ciclo")=0)",
       [
         {
           "column": 1,
           "columns": 14,
           "row": 2,
           "rows": 5,
         },
       ],
     ],
   ]
  `);
});
