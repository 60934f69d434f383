/** Lists to act on: who is on them, what stands over them, and that nothing of the person's changes, in the strict host. */
import type {Host, MemorySheet, Stored} from 'sheets-here/host';
import {GROUPS} from '../../src/models/testGroup';
import {
  AS_OF,
  asked,
  call,
  CUSTOMERS,
  day,
  everything,
  openShop,
  openTable,
  ownCells,
} from '../host/shop';

const HEADER = 8;

/** The table of a list, with its header. */
const tableOf = (host: Host, name: string): unknown[][] =>
  host.book
    .sheet(name)
    .texts()
    .slice(HEADER - 1);
const topOf = (host: Host, name: string): string[] =>
  host.book
    .sheet(name)
    .texts()
    .slice(0, HEADER - 1)
    .map((row) => String(row[0]));

/** Three of stage Growth or Conversion with everything that a shop knows of its customers. */
const PEOPLE: readonly (readonly Stored[])[] = [
  ['Customer ID', 'Name', 'E-mail', 'Phone', 'Orders', 'First order', 'Last order', 'Consent'],
  ['C1', 'Ana', 'ana@x.es', '+34 600 11 22 33', 2, day('2024-02-01'), day('2024-05-20'), 'yes'],
  ['C2', 'Luis', 'luis@x.es', 600112233, 2, day('2024-02-01'), day('2024-05-20'), 'no'],
  ['C3', '=1+1', '<script>alert(1)</script>', '', 2, day('2024-02-01'), day('2024-05-20'), 'doble'],
  ['C4', 'Eva', '', '', 3, day('2024-01-01'), day('2024-05-20'), ''],
  ['C5', 'Mar', '', '', 3, day('2024-01-01'), day('2024-05-20'), 'quizás'],
  ['C6', 'Leo', '', '', 3, day('2024-01-01'), day('2024-05-20'), 'existing customer'],
  ['C7', 'Pau', '', '', 1, day('2021-01-01'), day('2021-01-01'), 'unsubscribed'],
];

const withPeople = (rows = PEOPLE, locale = 'en_US'): {host: Host; sheet: MemorySheet} =>
  openTable(rows, {locale});

const growth = (sheet: MemorySheet, more: object = {}): object => ({
  sheet: sheet.id,
  column: 'stage',
  code: 'GROWTH',
  columns: [],
  consent: 'sendable',
  ...more,
});

test('who may be contacted, with their contacts, the chosen columns and empty ones', async () => {
  const {host, sheet} = withPeople();
  const before = sheet.texts();
  const made = await asked(
    host,
    'makeList',
    growth(sheet, {columns: ['activity', 'orders', 'lapse_date']}),
  );
  expect(made).toMatchObject({
    sheet: {name: 'Ciclo list: Growth'},
    customers: 2,
    left: {noConsent: 4},
    groups: null,
  });
  expect(made.warnings.map(({code, count}) => [code, count])).toEqual([
    ['LIST_UNREAD_CONSENT', 1],
    ['LIST_ONLY_SIMILAR', 1],
  ]);
  expect(made.warnings[0]?.text).toContain('“quizás”');
  const [header, ...rows] = tableOf(host, 'Ciclo list: Growth');
  expect(header).toEqual([
    'Customer ID',
    'Name',
    'E-mail',
    'Phone',
    'Orders',
    'Activity',
    'Lapsed from',
    'Contacted',
    'Converted',
    'Notes',
  ]);
  expect(rows).toEqual([
    ['C1', 'Ana', 'ana@x.es', '+34 600 11 22 33', 2, 'Active', expect.any(String), '', '', ''],
    ['C3', '=1+1', '<script>alert(1)</script>', '', 2, 'Active', expect.any(String), '', '', ''],
  ]);
  // Text, and no formula, though a formula would look the same here.
  const list = host.book.sheet('Ciclo list: Growth');
  expect(list.read(2, HEADER + 2, 1)).toEqual(['=1+1']);
  expect(sheet.texts()).toEqual(before);
  expect(host.book.activeSheet).toBe(sheet);
});

test('what stands over the table: class, day, consent, plan, whose rule, test', async () => {
  const {host, sheet} = withPeople();
  await asked(host, 'makeList', growth(sheet, {test: {name: 'spring', share: 0.125}}));
  expect(topOf(host, 'Ciclo list: Growth')).toEqual([
    'Growth (Life-cycle stage): 2 customers of “Table”, as of 2024-06-15',
    'Only those who may be contacted, by the column “Consent”; 4 others were left out.',
    'Objective: A wider basket',
    'Message: Cross-selling',
    'Control ratio: Products per customer',
    expect.stringMatching(
      /^This is the plan of the stage Growth, in which 2 of 2 are\. Published: .+ Our rule: these texts\. Our rule: the class in “Life-cycle stage”\.$/,
    ),
    'Test “spring”: do not contact group A (12.5%); contact group B. Fill in both groups, and compare them once, at the end.',
  ]);
});

test('in Spanish', async () => {
  const {host, sheet} = withPeople(PEOPLE, 'es_ES');
  const made = await asked(
    host,
    'makeList',
    growth(sheet, {columns: ['stage'], test: {name: 'primavera', share: 0.5}}),
  );
  expect(made.sheet.name).toBe('Ciclo lista: Crecimiento');
  const [header] = tableOf(host, made.sheet.name);
  expect(header?.slice(-5)).toEqual([
    'Etapa del ciclo de vida',
    'Grupo',
    'Contactado',
    'Convertido',
    'Notas',
  ]);
  for (const text of [...topOf(host, made.sheet.name), ...made.warnings.map((one) => one.text)])
    expect(text).not.toMatch(/[{}]|\b(the|and|customers|of)\b/);
  expect(topOf(host, made.sheet.name)[0]).toContain('a 15/6/2024');
});

test('everybody, and that is said', async () => {
  const {host, sheet} = withPeople();
  const made = await asked(host, 'makeList', growth(sheet, {consent: 'all'}));
  expect(made).toMatchObject({customers: 6, left: {noConsent: 0}});
  expect(made.warnings.map(({code, count}) => [code, count])).toContainEqual([
    'LIST_WITHOUT_CONSENT',
    4,
  ]);
  expect(topOf(host, made.sheet.name)[1]).toBe(
    'Everybody: by the column “Consent”, 4 of them may not be contacted.',
  );
});

test('no column of consents: a warning, on the sheet too', async () => {
  const {host, sheet} = openTable(CUSTOMERS);
  const made = await asked(host, 'makeList', growth(sheet));
  expect(made).toMatchObject({customers: 1, left: {noConsent: null}});
  expect(made.warnings.map(({code}) => code)).toEqual(['LIST_NO_CONSENTS']);
  expect(topOf(host, made.sheet.name)[1]).toMatch(/no column of consents/);
});

test.each([
  [['Opt-in'], 'TRUE', 1],
  [['Acepta publicidad'], 'sí', 1],
  [['Consentimiento RGPD'], 'doble', 1],
  [['Newsletter'], true, 1],
  [['Newsletter'], false, 0],
  [['Consent'], 1, 1],
  [['Consent'], 'baja', 0],
  [['Fecha de consentimiento'], day('2024-01-01'), null],
  [['Opt out'], 'yes', null],
] as const)('a column %j with %j', async ([header], cell, may) => {
  const rows = [
    ['Customer', 'Orders', 'First order', 'Last order', header],
    ['Ana', 2, day('2024-02-01'), day('2024-05-20'), cell],
    ['Luis', 2, day('2024-02-01'), day('2024-05-20'), cell],
  ];
  const {host, sheet} = withPeople(rows);
  const answer = await call(host, 'makeList', growth(sheet));
  if (may === 0) expect(answer).toMatchObject({ok: false, code: 'nobodyMayBeContacted'});
  else expect(answer).toMatchObject({ok: true, customers: 2, left: {noConsent: may && 0}});
});

test('of orders: the newest consent and contact count, and a no without a date', async () => {
  const rows: Stored[][] = [
    ['Customer ID', 'Order date', 'Amount', 'Email', 'Consent'],
    ['Ana', day('2024-05-01'), 10, 'new@x.es', 'no'],
    ['Ana', day('2024-02-01'), 10, 'old@x.es', 'yes'],
    ['Luis', day('2024-02-01'), 10, 'luis@x.es', 'no'],
    ['Luis', day('2024-05-01'), 10, '', 'yes'],
    ['Eva', day('2024-02-01'), 10, '', 'yes'],
    ['Eva', day('2024-05-01'), 10, '', 'yes'],
    ['Eva', '', 10, '', 'withdrawn'],
    ['Mar', day('2024-02-01'), 10, '', 'yes'],
    ['Mar', day('2024-05-01'), 10, 'mar@x.es', 'yes'],
    ['Mar', day('2024-05-01'), 10, '', 'no'],
  ];
  const {host, sheet} = withPeople(rows);
  const made = await asked(host, 'makeList', growth(sheet));
  expect(made).toMatchObject({customers: 1, left: {noConsent: 3}});
  expect(tableOf(host, made.sheet.name)[1]).toEqual(['Luis', 'luis@x.es', '', '', '']);
  await asked(host, 'makeList', growth(sheet, {consent: 'all'}));
  expect(tableOf(host, `${made.sheet.name} 2`)[1]?.slice(0, 2)).toEqual(['Ana', 'new@x.es']);
});

test('a list never writes over another, and is no table to classify or undo', async () => {
  const {host, sheet} = withPeople();
  await asked(host, 'makeList', growth(sheet));
  const list = host.book.sheet('Ciclo list: Growth');
  list.put(HEADER + 1, 8, [['mine']]);
  const written = list.texts();
  const again = await asked(host, 'makeList', growth(sheet));
  expect(again.sheet.name).toBe('Ciclo list: Growth 2');
  expect(list.texts()).toEqual(written);
  expect(await call(host, 'classify', {sheet: list.id})).toMatchObject({code: 'ownSheet'});
  expect(await call(host, 'removeResults', {sheet: list.id})).toMatchObject({code: 'ownSheet'});
  // From the list itself, its source is meant.
  const third = await asked(host, 'makeList', growth(list));
  expect(third.sheet.name).toBe('Ciclo list: Growth 3');
});

test('undo leaves lists alone, and says so', async () => {
  const {host, orders} = openShop();
  await asked(host, 'classify', {asOf: AS_OF});
  await asked(host, 'makeList', growth(orders));
  const before = host.book.sheet('Ciclo list: Growth').texts();
  const removed = await asked(host, 'removeResults', {});
  expect(removed.warnings).toEqual([
    expect.objectContaining({
      code: 'LIST_KEPT',
      text: expect.stringContaining('“Ciclo list: Growth”') as string,
    }),
  ]);
  expect(host.book.sheet('Ciclo list: Growth').texts()).toEqual(before);
  expect(
    await call(host, 'readOut', {sheet: host.book.sheet('Ciclo list: Growth').id}),
  ).toMatchObject({code: 'noListTest'});
});

test('of the customers’ sheet the orders are meant; the day is that of the results', async () => {
  const {host, orders} = openShop({now: new Date('2025-03-01T10:00:00Z')});
  const today = await asked(host, 'makeList', growth(orders, {column: 'activity', code: 'LAPSED'}));
  expect(topOf(host, today.sheet.name)[0]).toContain('as of 2025-03-01');
  await asked(host, 'classify', {asOf: AS_OF});
  const shown = await asked(host, 'show', {
    sheet: orders.id,
    column: 'activity',
    code: 'ACTIVE',
    how: 'select',
  });
  const customers = host.book.sheet('Ciclo customers');
  const made = await asked(
    host,
    'makeList',
    growth(customers, {column: 'activity', code: 'ACTIVE'}),
  );
  expect(made.customers).toBe(shown.shown);
  expect(topOf(host, made.sheet.name)[0]).toContain('“Orders”, as of 2024-06-15');
  expect(made.warnings.map(({code}) => code)).toEqual(['LIST_NO_CONSENTS']);
});

test('orders after the day of the results are told', async () => {
  const {host, orders} = openShop({now: new Date('2025-03-01T10:00:00Z')});
  await asked(host, 'classify', {asOf: '2024-05-15'});
  const made = await asked(host, 'makeList', growth(orders));
  expect(made.warnings).toContainEqual(
    expect.objectContaining({
      code: 'LIST_LATER_ORDERS',
      text: expect.stringContaining('later than 2024-05-15') as string,
    }),
  );
});

test('without the day beside the results, that of the last run counts; a date still to come is no later order', async () => {
  const {host, sheet} = openTable([
    ...CUSTOMERS,
    ['Noa', 1, day('2031-01-01'), day('2031-01-01'), 5],
  ]);
  const now = await asked(host, 'makeList', growth(sheet));
  expect(now.warnings.map(({code}) => code)).toEqual(['LIST_NO_CONSENTS']);
  await asked(host, 'classify', {asOf: '2024-06-01', columns: ['stage'], run: 'a-1'});
  const made = await asked(host, 'makeList', growth(sheet));
  expect(topOf(host, made.sheet.name)[0]).toContain('as of 2024-06-01');
  expect(made.warnings.map(({code, count}) => [code, count])).toEqual([
    ['LIST_NO_CONSENTS', 1],
    ['LIST_LATER_ORDERS', 2],
  ]);
});

test('the plan is that of most, and a published class says so', async () => {
  const {host, sheet} = openTable(CUSTOMERS);
  const top = async (column: string, code: string): Promise<string[]> => {
    const made = await asked(host, 'makeList', growth(sheet, {column, code}));
    return topOf(host, made.sheet.name);
  };
  const lapsed = await top('activity', 'LAPSED');
  expect(lapsed[2]).toBe('Objective: Return');
  const inactive = await top('tier', 'INACTIVE');
  expect(inactive[5]).toMatch(
    /stage Reactivation, in which 1 of 1 are\..*Published rule: the class in “Pyramid”\.$/,
  );
});

test.each(['en_US', 'es_ES'])(
  'nobody in the class: a sentence and no sheet (%s)',
  async (locale) => {
    const {host, sheet} = withPeople(PEOPLE, locale);
    const before = everything(host);
    const request = growth(sheet, {code: 'RETENTION'});
    const answer = await call(host, 'makeList', request);
    expect(answer).toMatchObject({ok: false, code: 'nobodyInClass'});
    expect(JSON.stringify(answer)).toMatch(/Retention|Retención/);
    expect(await call(host, 'makeList', growth(sheet, {code: 'REACTIVATION'}))).toMatchObject({
      code: 'nobodyMayBeContacted',
    });
    expect(everything(host)).toEqual(before);
  },
);

test('groups are those of TEST_GROUP, for any name of a test', async () => {
  for (const name of ['spring', ' Año: 50% | x ', '=CMD', '<b>', '{count}', '\ud800']) {
    const {host, sheet} = withPeople();
    const made = await asked(
      host,
      'makeList',
      growth(sheet, {consent: 'all', test: {name, share: 0.3}}),
    );
    const rows = tableOf(host, made.sheet.name).slice(1);
    const groups = rows.map((row) => row[4]);
    for (const [i, row] of rows.entries())
      expect(groups[i]).toBe(
        (await host.callFunction('TEST_GROUP', row[0] as string, name, 0.3))[0]?.[0],
      );
    expect(made.groups).toEqual({
      A: groups.filter((group) => group === 'A').length,
      B: groups.filter((group) => group === 'B').length,
    });
    const alone = GROUPS.find((group) => groups.every((one) => one === group));
    expect(made.warnings.some(({code}) => code === 'LIST_ONE_GROUP')).toBe(alone !== undefined);
    host.book.activeSheet = host.book.sheet(made.sheet.name);
    expect(await call(host, 'readOut', {})).toMatchObject(
      alone ? {code: 'emptyGroup'} : {ok: true, test: name},
    );
  }
});

test('a customer who stands twice is on the list once, and one no counts', async () => {
  const rows: Stored[][] = [
    ['Customer', 'Orders', 'First order', 'Last order', 'Consent'],
    ['Ana', 2, day('2024-02-01'), day('2024-05-20'), 'yes'],
    ['ANA', 2, day('2024-02-01'), day('2024-05-20'), 'yes'],
    ['Luis', 2, day('2024-02-01'), day('2024-05-20'), 'yes'],
    ['luis ', 2, day('2024-02-01'), day('2024-05-20'), 'no'],
  ];
  const {host, sheet} = withPeople(rows);
  const made = await asked(host, 'makeList', growth(sheet));
  expect(made).toMatchObject({customers: 1, left: {noConsent: 1}});
  expect(made.warnings).toContainEqual(expect.objectContaining({code: 'LIST_REPEATED', count: 2}));
  expect(tableOf(host, made.sheet.name)[1]?.[0]).toBe('Ana');
});

test('10,000 customers: as many calls as for ten, and one block', async () => {
  const rows = (count: number): Stored[][] => [
    ['Customer', 'E-mail', 'Orders', 'First order', 'Last order', 'Consent'],
    ...Array.from({length: count}, (_, i): Stored[] => [
      `C${String(i)}`,
      `c${String(i)}@x.es`,
      2,
      day('2024-02-01'),
      day('2024-05-20'),
      'yes',
    ]),
  ];
  const calls = async (count: number): Promise<string[]> => {
    const {host, sheet} = withPeople(rows(count));
    const made = await asked(
      host,
      'makeList',
      growth(sheet, {columns: ['tier', 'ltv'], test: {name: 't', share: 0.2}, run: 'a-1'}),
    );
    expect(made.customers).toBe(count);
    return host.calls.log.map(({method}) => method).filter((method) => method !== 'formatDate');
  };
  const few = await calls(10);
  const many = await calls(10_000);
  expect(many.filter((method) => method === 'setValues')).toHaveLength(1);
  expect(many.filter((method) => !/^insertRows|^getMax/.test(method))).toEqual(
    few.filter((method) => !/^insertRows|^getMax/.test(method)),
  );
});

test('own cells stay as they were whatever class is listed', async () => {
  const {host, orders} = openShop();
  await asked(host, 'classify', {asOf: AS_OF});
  const before = ownCells(host);
  await asked(host, 'makeList', growth(orders, {column: 'tier', code: 'INACTIVE'})).catch(
    () => undefined,
  );
  await asked(host, 'makeList', growth(orders, {columns: ['reason', 'first', 'ltv', 'scores']}));
  expect(ownCells(host)).toEqual(before);
});

test('where the e-mail names the customers, their names are contacts', async () => {
  const {host, sheet} = withPeople([
    ['Email', 'Customer', 'Orders', 'First order', 'Last order'],
    ['ana@x.es', 'Ana', 2, day('2024-02-01'), day('2024-05-20')],
  ]);
  const made = await asked(host, 'makeList', growth(sheet));
  expect(tableOf(host, made.sheet.name)).toEqual([
    ['Email', 'Customer', 'Contacted', 'Converted', 'Notes'],
    ['ana@x.es', 'Ana', '', '', ''],
  ]);
});

test('the panel opened on a list knows its table’s last run', async () => {
  const {host, orders} = openShop();
  await asked(host, 'classify', {asOf: AS_OF, run: 'a-1'});
  const made = await asked(host, 'makeList', growth(orders));
  host.book.activeSheet = host.book.sheet(made.sheet.name);
  expect(await asked(host, 'start', {})).toMatchObject({
    table: {ok: false, code: 'ownSheet'},
    last: {summary: {sheet: {id: orders.id}}},
  });
});
