/** The summary in the strict host: what stands on it, with and without amounts and days, and that nothing of a person's is lost. */
import {readFileSync} from 'node:fs';
import {openHost, type Host, type MemorySheet, type Stored} from 'sheets-here/host';
import {type Language, languages} from '../../src/messages';
import {asked, call, openShop, openTable, ownCells, shared} from '../host/shop';

const PERMITTED = {unknowns: {currentonly: 'enough'}} as const;
const LANGUAGES: readonly Language[] = ['en', 'es'];

const openSample = (language: Language): Host => {
  const host = openHost({
    ...shared,
    ...PERMITTED,
    now: new Date('2026-06-29T10:00:00Z'),
    userLocale: language,
    locale: language === 'es' ? 'es_ES' : 'en_US',
  });
  host.openCsv(readFileSync(`samples/shop-${language}.csv`), 'Shop');
  return host;
};

const rowsOf = (sheet: MemorySheet): string[][] => sheet.texts().map((row) => row.map(String));

/** Rows of the section that begins with the header, down to the blank row. */
const section = (rows: readonly string[][], head: string): string[][] => {
  const from = rows.findIndex(([first]) => first === head);
  const length = rows.slice(from).findIndex(([first]) => first === '');
  return from < 0 ? [] : rows.slice(from + 1, length < 0 ? undefined : from + length);
};

const number = (text: string | undefined): number => Number(text);

test.each(LANGUAGES)('the sample in %s: every section, and the sums of a run', async (language) => {
  const {reports, columns, labels} = languages[language];
  const host = openSample(language);
  const source = host.book.sheet('Shop');
  const {summary} = await asked(host, 'classify', {run: 'one'});
  host.book.activeSheet = source;
  const made = await asked(host, 'makeReport', {report: 'summary'});
  expect(made.sheet.name).toBe(reports.names.summary);
  const sheet = host.book.sheet(made.sheet.name);
  const rows = rowsOf(sheet);
  expect(rows[0]?.[0]).toContain('Shop');
  expect(rows[1]?.[0]).toContain(String(summary.customers));
  expect(rows[1]?.[0]).toMatch(/\d[.,]\d{3}/);

  for (const id of ['tier', 'stage', 'activity', 'action'] as const) {
    const counts = summary.counts[id] ?? {};
    const names: Readonly<Record<string, string>> = labels[id];
    const told = section(rows, columns[id]);
    for (const [code, n] of Object.entries(counts))
      expect(told.find(([label]) => label === names[code])?.[3]).toBe(String(n));
    const shares = told.map((row) => number(row[1]));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(told.every((row) => row[5] !== '')).toBe(true);
  }
  const revenue = section(rows, columns.tier).map((row) => number(row[4]));
  const tierRevenue = Object.values(summary.tierRevenue ?? {});
  expect(revenue.reduce((sum, each) => sum + each, 0)).toBeCloseTo(
    tierRevenue.reduce((sum, each) => sum + each, 0),
    0,
  );
  const calls = section(rows, reports.summary.call);
  expect(calls.length).toBe(Math.min(10, summary.counts['action']?.['SAVE'] ?? 0));
  for (const row of calls) {
    expect(row[2]).toBe(labels.action.SAVE);
    expect(row[1]).toContain('@');
    expect(row[5]).not.toBe('');
  }
  expect(section(rows, reports.summary.changed)).toEqual([
    [reports.summary.notYet, '', '', '', '', ''],
  ]);
});

test('dressed once: widths, formats, colours by words, and a chart below all that is written', async () => {
  const host = openSample('en');
  const {sheet: made} = await asked(host, 'makeReport', {report: 'summary'});
  const sheet = host.book.sheet(made.name);
  const [chart, ...others] = sheet.charts;
  expect(others).toEqual([]);
  expect(chart?.areas).toEqual([{row: 9, column: 1, rows: 6, columns: 3}]);
  expect(chart?.position.row).toBeGreaterThan(sheet.lastRow);
  expect(sheet.overlay('format', 2, 10, 1)).toEqual(['0.0%']);
  expect(sheet.overlay('format', 5, 10, 1)[0]).toContain('#,##0.00');
  expect(sheet.frozenRows).toBe(0);
  expect(sheet.conditionalRules.length).toBeGreaterThan(5);
  const rules = sheet.conditionalRules;
  host.book.activeSheet = host.book.sheet('Shop');
  await asked(host, 'makeReport', {report: 'summary'});
  expect(sheet.conditionalRules).toEqual(rules);
});

test('what a run or a check changed is told, whichever is newer', async () => {
  const {reports, check} = languages.en;
  const {host, orders} = openShop(PERMITTED);
  const told = async (): Promise<string[][]> => {
    host.book.activeSheet = orders;
    const {sheet} = await asked(host, 'makeReport', {report: 'summary'});
    const rows = rowsOf(host.book.sheet(sheet.name));
    const head = rows.find(([first]) => first === reports.summary.changed);
    return [head ?? [], ...section(rows, reports.summary.changed)];
  };
  await asked(host, 'classify', {run: 'one'});
  expect((await told())[1]?.[0]).toBe(reports.summary.notYet);
  host.book.activeSheet = orders;
  await asked(host, 'classify', {run: 'two', asOf: '2024-12-15'});
  const [head, ...rows] = await told();
  expect(head?.[5]).toContain('2024-06-15');
  const lapsed = rows.find(([kind]) => kind === check.kinds.INACTIVE);
  expect(Number(lapsed?.[3])).toBeGreaterThan(0);
  host.book.activeSheet = orders;
  await asked(host, 'checkNow', {asOf: '2024-12-16'});
  await asked(host, 'checkNow', {asOf: '2024-12-17'});
  const [later] = await told();
  expect(later?.[5]).toContain('check');
});

const CUSTOMERS: Stored[][] = [
  ['Customer', 'Orders', 'Revenue'],
  ['Ana', 3, 120],
  ['Luis', 1, 10],
];

test.each([
  {of: 'without amounts', drop: [2], left: ['tier', 'action']},
  {of: 'without days', drop: [], left: ['stage', 'activity']},
] as const)('a table $of: sections are left out, and said once', async ({of, drop, left}) => {
  const {columns} = languages.en;
  const orders = [
    ['Customer', 'Order date', 'Amount'],
    ['Ana', '2024-01-10', 120],
    ['Ana', '2024-05-10', 20],
    ['Luis', '2024-02-10', 20],
  ].map((row) => row.filter((_, at) => !drop.some((each) => each === at)));
  const {host} = openTable(of === 'without days' ? CUSTOMERS : orders);
  const {sheet, notes} = await asked(host, 'makeReport', {report: 'summary', to: '2024-06-15'});
  const rows = rowsOf(host.book.sheet(sheet.name));
  const said = notes.filter((note) => left.some((id) => note.includes(columns[id])));
  expect(said).toHaveLength(1);
  for (const id of ['tier', 'stage', 'activity', 'action'] as const)
    expect(rows.some(([first]) => first === columns[id])).toBe(
      !left.some((each) => each === id) && !(said[0] ?? '').includes(columns[id]),
    );
  expect(rows.flat().join(' ')).not.toMatch(/NaN|undefined|\{\w+\}/);
});

test('a person’s cell beside it stays; undo takes the sheet away', async () => {
  const {host, orders} = openShop(PERMITTED);
  const own = ownCells(host);
  const {sheet} = await asked(host, 'makeReport', {report: 'summary'});
  host.book.sheet(sheet.name).put(3, 9, [['mine']]);
  host.book.activeSheet = orders;
  const again = await asked(host, 'makeReport', {report: 'summary'});
  expect(again.sheet.id).toBe(sheet.id);
  expect(host.book.sheet(sheet.name).read(9, 3, 1)).toEqual(['mine']);
  host.book.sheet(sheet.name).put(3, 9, [['']]);
  host.book.activeSheet = orders;
  await asked(host, 'removeResults', {});
  expect(host.book.sheets.some(({name}) => name === sheet.name)).toBe(false);
  expect(ownCells(host)).toEqual(own);
});

test('rows that are no purchases have no summary', async () => {
  const {host} = openTable([
    ['E-mail', 'Source', 'Fit', 'Interest'],
    ['ana@x.es', 'web', 'A', 3],
    ['luis@x.es', 'fair', 'B', 1],
  ]);
  expect(await call(host, 'makeReport', {report: 'summary'})).toMatchObject({ok: false});
});
