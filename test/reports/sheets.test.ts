/** The four reports in the strict host, with the real bundle: what stands on their sheets, over them, and beside them. */
import {existsSync, readFileSync} from 'node:fs';
import {openHost, type Host, type HostOptions, type MemorySheet} from 'sheets-here/host';
import {type Language, languages} from '../../src/messages';
import {failing, LASTING_FAULTS, undisturbed} from '../host/disturb';
import {asked, call, everything, openShop, openTable, ownCells, shared} from '../host/shop';

/** Colours, charts and names are looked at here; where Google refuses them: test/sweeps/unknowns.test.ts. */
const PERMITTED = {unknowns: {currentonly: 'enough'}} as const;

type Kind = 'flow' | 'retention' | 'cohorts' | 'migration';
const KINDS: readonly Kind[] = ['flow', 'retention', 'cohorts', 'migration'];

/** The sheet's cells, and all that lies over them: two that look the same are the same. */
const look = (sheet: MemorySheet): unknown => ({
  name: sheet.name,
  texts: sheet.texts(),
  frozen: sheet.frozenRows,
  rules: sheet.conditionalRules,
  charts: sheet.charts.map(({type, areas, position, headers, options}) => ({
    type,
    areas,
    position,
    headers,
    options,
  })),
  formats: overlaysOf(sheet, 'format'),
  weights: overlaysOf(sheet, 'weight'),
});

const overlaysOf = (sheet: MemorySheet, kind: 'format' | 'weight'): string[][] =>
  Array.from({length: sheet.columnCount}, (_, c) =>
    sheet.overlay(kind, c + 1, 1, Math.max(1, sheet.lastRow)),
  );

const title = (sheet: MemorySheet): string => String(sheet.texts()[0]?.[0]);
const header = (sheet: MemorySheet): string[] =>
  (sheet.texts()[4] ?? []).map(String).filter((text) => text !== '');

const LANGUAGES: readonly Language[] = ['en', 'es'];
const scenes = LANGUAGES.flatMap((language) => KINDS.map((report) => ({language, report})));

const open = (language: string, options: Partial<HostOptions> = {}) =>
  openShop({
    ...PERMITTED,
    userLocale: language,
    locale: language === 'es' ? 'es_ES' : 'en_US',
    ...options,
  });

test.each(scenes)('$report in $language, and again in the same place', async (scene) => {
  const {language, report} = scene;
  const {reports} = languages[language];
  const {host, orders} = open(language);
  const before = ownCells(host);
  const made = await asked(host, 'makeReport', {report});
  expect(host.book.activeSheet).toBe(orders);
  expect(made.sheet.name).toBe(reports.names[report]);
  const sheet = host.book.sheet(made.sheet.name);

  expect(title(sheet)).toContain('Orders');
  expect(title(sheet)).not.toMatch(/incomplet/i);
  const heads = reports.heads[report === 'migration' ? 'moves' : report];
  expect(header(sheet).slice(0, heads.length)).toEqual(heads);
  expect(sheet.frozenRows).toBe(report === 'migration' ? 0 : 5);
  expect(sheet.overlay('weight', 1, 5, 2)).toEqual(['bold', '']);
  expect(sheet.overlay('weight', 1, 1, 1)).toEqual(['bold']);

  const [chart, ...others] = sheet.charts;
  expect(others).toEqual([]);
  expect(chart).toMatchObject({
    type: report === 'retention' ? 'LINE' : 'COLUMN',
    headers: 1,
    options: {title: reports.chart[report]},
  });
  expect(chart?.areas).toHaveLength(1);
  const [charted] = chart?.areas ?? [];
  // It begins at the header and stands beside or below what it shows.
  expect(charted).toMatchObject({row: 5, column: 1});
  const {row = 0, column = 0} = chart?.position ?? {};
  expect(column > header(sheet).length || row > sheet.lastRow).toBe(true);

  expect(sheet.conditionalRules.length).toBeGreaterThan(0);
  for (const rule of sheet.conditionalRules) {
    expect(rule).toMatchObject({kind: 'gradient', min: {type: 'MIN'}, max: {type: 'MAX'}});
    for (const area of rule.areas)
      expect(area.row + area.rows - 1).toBeLessThanOrEqual(sheet.lastRow);
  }

  const first = look(sheet);
  const id = sheet.charts[0]?.id;
  await asked(host, 'makeReport', {report});
  expect(look(sheet)).toEqual(first);
  expect(sheet.charts[0]?.id).toBe(id);
  expect(host.book.sheets).toHaveLength(3);
  expect(ownCells(host)).toEqual(before);
});

test('texts that look like dates and numbers stay texts', async () => {
  const {host} = openShop(PERMITTED);
  const made = await asked(host, 'makeReport', {report: 'flow'});
  const months = host.book.sheet(made.sheet.name).texts().slice(5);
  expect(months.map(([label]) => label)).toEqual(
    ['01', '02', '03', '04', '05', '06'].map((month) => `2024-${month}`),
  );
  const years = await asked(host, 'makeReport', {report: 'flow', period: 'year'});
  expect(host.book.sheet(years.sheet.name).read(1, 6, 1)).toEqual(['2024']);
});

test('the language is changed: the same sheet, one chart', async () => {
  const {host} = openShop(PERMITTED);
  const made = await asked(host, 'makeReport', {report: 'flow'});
  await asked(host, 'settings', {save: {language: 'es'}});
  const again = await asked(host, 'makeReport', {report: 'flow'});
  expect(again.sheet.id).toBe(made.sheet.id);
  const sheet = host.book.sheet(made.sheet.name);
  expect(sheet.charts.map(({options}) => options['title'])).toEqual([
    languages.es.reports.chart.flow,
  ]);
});

test('what a person puts on the sheet stays: cells, rules, a chart', async () => {
  const {host} = openShop(PERMITTED);
  const made = await asked(host, 'makeReport', {report: 'flow', to: '2024-05-31'});
  const sheet = host.book.sheet(made.sheet.name);
  sheet.put(5, 9, [['My notes'], ['a good month']]);
  const rule = {
    kind: 'condition',
    areas: [{row: 6, column: 9, rows: 10, columns: 1}],
    criteria: 'TEXT_CONTAINS',
    values: ['good'],
    format: {bold: true},
  } as const;
  const gradient = {
    kind: 'gradient',
    areas: [{row: 6, column: 6, rows: 10, columns: 1}],
    min: {colour: '#ffffff', type: 'MIN'},
    max: {colour: '#00ff00', type: 'MAX'},
  } as const;
  sheet.setConditionalRules([rule, ...sheet.conditionalRules, gradient]);
  const [chart] = sheet.charts;
  if (!chart) throw new Error('no chart');
  sheet.setCharts([{...chart, id: 7, options: {title: 'Mine'}}, chart]);
  host.book.activeSheet = sheet;
  const again = await asked(host, 'makeReport', {report: 'flow'});
  expect(again.sheet.id).toBe(made.sheet.id);
  expect([sheet.read(9, 5, 2), sheet.read(1, 11, 1)]).toEqual([
    ['My notes', 'a good month'],
    ['2024-06'],
  ]);
  expect(sheet.conditionalRules).toContainEqual(rule);
  expect(sheet.conditionalRules).toContainEqual(gradient);
  expect(sheet.conditionalRules).toHaveLength(3);
  expect(sheet.charts.map(({options}) => options['title'])).toEqual([
    'Mine',
    languages.en.reports.chart.flow,
  ]);
  expect(sheet.charts[1]?.areas).toEqual([{row: 5, column: 1, rows: 7, columns: 4}]);
});

test.each([
  {moved: 'beside the table stays there', to: {row: 2, column: 12}, then: {row: 2, column: 12}},
  {moved: 'onto the table comes off it', to: {row: 6, column: 2}, then: {row: 5, column: 9}},
])('our chart, moved $moved', async ({to, then}) => {
  const {host} = openShop(PERMITTED);
  const made = await asked(host, 'makeReport', {report: 'flow'});
  const sheet = host.book.sheet(made.sheet.name);
  sheet.setCharts(sheet.charts.map((chart) => ({...chart, position: {...chart.position, ...to}})));
  await asked(host, 'makeReport', {report: 'flow'});
  expect(sheet.charts.map(({position}) => position)).toEqual([expect.objectContaining(then)]);
});

test('a report of one month, which no other came before, has no chart of what there was', async () => {
  const {host} = openShop(PERMITTED);
  const made = await asked(host, 'makeReport', {report: 'retention'});
  const sheet = host.book.sheet(made.sheet.name);
  expect(sheet.charts).toHaveLength(1);
  await asked(host, 'makeReport', {report: 'retention', to: '2024-01-31'});
  expect(sheet.charts).toEqual([]);
});

/** As text, which is compared some hundred times. */
const stateOf = (host: Host, report: string): string => {
  const sheet = host.book.sheets.find(({name}) => name === report);
  return JSON.stringify([everything(host), sheet && look(sheet)]);
};

const prepared = [
  {scene: 'new', prepare: () => Promise.resolve()},
  {
    scene: 'refreshed',
    prepare: async (host: Host, report: Kind) => {
      const made = await asked(host, 'makeReport', {report, to: '2024-04-15'});
      host.book.sheet(made.sheet.name).put(3, 20, [['mine']]);
    },
  },
] as const;

/** They are written by the same code: one report shows all, and each of the others the worst. */
const cases = KINDS.flatMap((report) =>
  prepared.flatMap(({scene, prepare}) =>
    LASTING_FAULTS.filter(
      (fault) => report === 'flow' || (scene === 'refreshed' && fault === 'a killed execution'),
    ).map((fault) => ({report, scene, prepare, fault})),
  ),
);

test.each(cases)('$report, $scene: $fault at any call', async ({report, prepare, fault}) => {
  const calm = openShop(PERMITTED).host;
  await prepare(calm, report);
  const [calls, {sheet}] = await undisturbed(calm, () => asked(calm, 'makeReport', {report}));
  const whole = JSON.stringify(look(calm.book.sheet(sheet.name)));
  const expected = stateOf(calm, sheet.name);
  expect(calls).toBeGreaterThan(20);

  for (let at = 0; at < calls; at++) {
    const {host} = openShop(PERMITTED);
    await prepare(host, report);
    const own = ownCells(host);
    const settled = stateOf(host, sheet.name);
    const answer = await failing(host, at, fault, () => call(host, 'makeReport', {report}));
    const where = `${fault} at step ${String(at)}`;
    expect({where, own: ownCells(host)}).toEqual({where, own});
    const half = host.book.sheets.find(({name}) => name === sheet.name);
    if (half?.lastRow && (answer instanceof Error || !answer.ok)) {
      const says = title(half).includes('incomplete');
      const untouched = stateOf(host, sheet.name) === settled;
      const done = JSON.stringify(look(half)) === whole;
      expect({where, fine: says || untouched || done}).toEqual({where, fine: true});
    }
    host.book.activeSheet = host.book.sheet('Orders');
    await asked(host, 'makeReport', {report});
    const now = stateOf(host, sheet.name);
    if (now !== expected)
      expect({where, now: JSON.parse(now) as unknown}).toEqual({where, now: JSON.parse(expected)});
  }
});

const DATA = '../shared/data';
const FILES = [
  ['cdnow-sample-orders.csv', '1998-06-30'],
  ['cdnow-full-orders.csv', '1998-06-30'],
  ['superstore-order-lines.csv', '2018-12-31'],
] as const;
const isThere = existsSync(DATA);

(isThere ? test : test.skip).each(FILES)(
  `%s: start + new + back - quiet = end in every month, and all reports are made${isThere ? '' : ` (skipped: ${DATA} is not here)`}`,
  async (file, to) => {
    const host = openHost({...shared, now: new Date(`${to}T10:00:00Z`)});
    host.openCsv(readFileSync(`${DATA}/${file}`), 'Orders');
    const {sheet, rows} = await asked(host, 'makeReport', {report: 'flow', to});
    const table = host.book.sheet(sheet.name);
    const columns = [2, 3, 4, 5, 6].map((column) => table.read(column, 6, rows).map(Number));
    const [joined = [], back = [], quiet = [], start = [], end = []] = columns;
    expect(rows).toBeGreaterThan(11);
    expect(start[0]).toBe(0);
    const ends = start.map(
      (count, m) => count + (joined[m] ?? NaN) + (back[m] ?? NaN) - (quiet[m] ?? NaN),
    );
    expect(end).toEqual(ends);
    expect(start.slice(1)).toEqual(end.slice(0, -1));
    for (const report of KINDS)
      expect((await asked(host, 'makeReport', {report, to})).rows).toBeGreaterThan(5);
    // The end of the flow is told by the same rule as the activity of a run of that day.
    host.book.activeSheet = host.book.sheet('Orders');
    const {summary} = await asked(host, 'classify', {asOf: to});
    const {ACTIVE = 0, AT_RISK = 0} = summary.counts['activity'] ?? {};
    expect(end.at(-1)).toBe(ACTIVE + AT_RISK);
    expect(joined.reduce((sum, count) => sum + count, 0)).toBe(summary.customers);
  },
);

test('a table that is not of orders is told so', async () => {
  const {host} = openTable([
    ['Customer', 'Orders', 'Revenue'],
    ['Ana', 3, 120],
    ['Luis', 1, 10],
  ]);
  expect(await call(host, 'makeReport', {report: 'flow'})).toMatchObject({
    ok: false,
    code: 'needsOrders',
  });
  expect(host.book.sheets).toHaveLength(1);
});
