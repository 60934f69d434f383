/** The menu: built without the document, and what each of its items does. */
import {readFileSync} from 'node:fs';
import {openHost, ServiceFault, type Host} from 'sheets-here/host';
import {scopes, type Scope} from 'sheets-here/services/scopes';
import {languages} from '../../src/messages';
import {AS_OF, CUSTOMERS, everything, openShop, openTable, shared, shownRows} from '../host/shop';

const SIDEBAR = '<html><body data-view=""><script>x()</script></body></html>';
const files = {Sidebar: SIDEBAR};

const captions = (host: ReturnType<typeof openShop>['host']): string[] =>
  (host.screen.menus[0]?.items ?? []).map(({caption}) => caption);

describe.each(['NONE', 'LIMITED', 'FULL'] as const)('under %s', (mode) => {
  test.each(['onOpen', 'onInstall'])('%s builds the menu and touches nothing', async (handler) => {
    const {host} = openShop();
    await host.trigger(handler, mode);
    expect(captions(host)).toEqual([
      'Open the panel',
      'Classify this sheet',
      'Explain this row',
      'Show lapsed customers',
      'Schedule…',
      '',
      'Insert worked examples',
      'Remove what Ciclo wrote',
      'Formulas and help',
    ]);
    expect(host.calls.serviceCalls).toBe(0);
    expect(host.properties().size).toBe(0);
    const names = (host.screen.menus[0]?.items ?? []).flatMap(({functionName}) =>
      functionName === undefined ? [] : [functionName],
    );
    expect(host.functionNames()).toEqual(expect.arrayContaining(names));
  });
});

test('in the language of the account', async () => {
  const {host} = openShop({userLocale: 'es'});
  await host.trigger('onOpen', 'NONE');
  expect(captions(host)).toEqual([
    'Abrir el panel',
    'Clasificar esta hoja',
    'Explicar esta fila',
    'Ver clientes perdidos',
    'Avisos automáticos…',
    '',
    'Insertar ejemplos resueltos',
    'Quitar lo que escribió Ciclo',
    'Fórmulas y ayuda',
  ]);
});

test.each([
  ['menuOpen', ''],
  ['menuExplain', 'row'],
  ['menuHelp', 'formulas'],
])('%s opens the sidebar', async (item, view) => {
  const {host} = openShop({files});
  await host.menu(item);
  expect(host.screen.sidebars).toEqual([
    {title: 'Ciclo', content: SIDEBAR.replace('data-view=""', `data-view="${view}"`)},
  ]);
  expect(host.screen.alerts).toEqual([]);
});

test('Classify says what it did, uses what has been set, and leaves the result to the sidebar', async () => {
  const {host, orders} = openShop();
  await host.run('settings', {
    save: {language: 'es', columns: ['stage']},
    choices: {columns: {amount: ''}},
  });
  await host.menu('menuClassify');
  expect(host.screen.alerts).toHaveLength(1);
  expect(host.screen.alerts[0]).toMatch(/^5 clientes clasificados a partir de 13 filas/);
  expect(host.screen.alerts[0]).toContain('No se encontró ninguna columna de importe');
  expect(orders.texts()[1]?.slice(4)).toEqual(['Etapa del ciclo de vida']);
  expect(await host.run('start', {})).toMatchObject({last: {summary: {customers: 5}}});
});

describe('Show lapsed', () => {
  test('counts them, and shows them', async () => {
    const {host, sheet} = openTable(CUSTOMERS);
    await host.menu('menuFlagInactive');
    expect(host.screen.alerts).toEqual([
      `1 customer has lapsed, 0 are at risk, as of ${AS_OF}.\nThe sheet “Table” now shows those who have lapsed.`,
    ]);
    expect(shownRows(sheet)).toEqual([1, 4]);
  });

  test('adds its columns to those that were chosen', async () => {
    const {host, sheet} = openTable(CUSTOMERS, {locale: 'es_ES'});
    await host.run('settings', {save: {columns: ['tier', 'phase']}});
    await host.menu('menuFlagInactive');
    expect(sheet.texts()[0]?.slice(5)).toEqual(['Fase', 'Actividad', 'Perdido desde', 'Pirámide']);
    expect(host.screen.alerts[0]).toMatch(
      /^1 cliente perdido y 0 en riesgo, a fecha de 15\/6\/2024\./,
    );
  });

  test('without anybody filters nothing', async () => {
    const {host} = openShop();
    await host.menu('menuFlagInactive');
    expect(host.screen.alerts).toEqual([`0 customers have lapsed, 0 are at risk, as of ${AS_OF}.`]);
    expect(host.book.sheet('Ciclo customers').filter).toBeUndefined();
  });

  test('beside a filter of the user’s says why it does not', async () => {
    const {host, sheet} = openTable(CUSTOMERS);
    sheet.setFilter({row: 1, column: 1, rows: 6, columns: 5});
    await host.menu('menuFlagInactive');
    expect(host.screen.alerts[0]).toMatch(/^1 customer has lapsed.*\n.*has a filter of yours/);
  });
});

test('Remove takes it all away', async () => {
  const {host, orders} = openShop();
  const before = orders.texts();
  await host.menu('menuClassify');
  host.book.activeSheet = orders;
  await host.menu('menuRemove');
  expect(host.screen.alerts[1]).toBe('What Ciclo had written for this sheet is removed.');
  expect(orders.texts()).toEqual(before);
  expect(host.properties().size).toBe(0);
});

/** Each item with the permissions that it needs besides that for the spreadsheet. */
const ITEMS = {
  menuOpen: ['script.container.ui'],
  menuClassify: [],
  menuExplain: ['script.container.ui'],
  menuFlagInactive: [],
  menuExamples: [],
  menuRemove: [],
  menuHelp: ['script.container.ui'],
  menuSchedule: ['script.container.ui', 'script.scriptapp'],
} as const satisfies Readonly<Record<string, readonly Scope[]>>;
type Item = keyof typeof ITEMS;
const items = Object.keys(ITEMS) as Item[];
const needsOf = (item: Item): readonly Scope[] => ['spreadsheets.currentonly', ...ITEMS[item]];

/** What can be seen of a spreadsheet and its stores. */
const seen = (host: Host): unknown => ({
  sheets: everything(host),
  properties: [...host.properties()],
  triggers: host.triggers.length,
});

describe('a permission that was not ticked', () => {
  test('is one that the manifest asks for, and all that it asks for are tried', () => {
    const {oauthScopes} = JSON.parse(readFileSync('appsscript.json', 'utf8')) as {
      oauthScopes: string[];
    };
    expect(oauthScopes.map((one) => one.replace(/^.*\/auth\//, '')).sort()).toEqual(
      [...scopes].sort(),
    );
    const {host} = openShop({files});
    expect(
      host
        .functionNames()
        .filter((name) => name.startsWith('menu'))
        .sort(),
    ).toEqual([...items].sort());
  });

  const table = items.flatMap((item) => scopes.map((scope) => [item, scope] as const));

  test.each(table)('%s without %s', async (item, scope) => {
    const {host} = openShop({files, refusedScopes: [scope]});
    const before = seen(host);
    await host.menu(item);
    const isNeeded = needsOf(item).includes(scope);
    expect(host.screen.consents).toEqual(isNeeded ? [[scope]] : []);
    if (!isNeeded) return;
    expect([host.screen.alerts, host.screen.sidebars]).toEqual([[], []]);
    expect(seen(host)).toEqual(before);
    // Given in Google's window, and the item chosen once more.
    host.refusedScopes.clear();
    await host.menu(item);
    const {alerts, sidebars, consents} = host.screen;
    expect(consents).toHaveLength(1);
    expect(alerts.length + sidebars.length + Number(item === 'menuExamples')).toBe(1);
  });

  test.each(items)('%s asks for all that are missing at once', async (item) => {
    const {host} = openShop({files, refusedScopes: scopes});
    const before = seen(host);
    await host.menu(item);
    expect(host.screen.consents).toEqual([needsOf(item)]);
    expect([host.screen.alerts, host.screen.sidebars]).toEqual([[], []]);
    expect(seen(host)).toEqual(before);
  });

  test.each(['script.send_mail', 'userinfo.email'] as const)(
    'Schedule asks for %s where a digest is wanted, and only there',
    async (scope) => {
      const {host, orders} = openShop({files, refusedScopes: [scope]});
      const plan = {cadence: 'daily', hour: 8, mail: true, mailUnchanged: false};
      await host.run('saveSchedule', {...plan, mail: false});
      await host.menu('menuSchedule');
      expect([host.screen.consents, host.screen.sidebars.length]).toEqual([[], 1]);
      await host.run('saveSchedule', plan);
      await host.menu('menuSchedule');
      expect([host.screen.consents, host.screen.sidebars.length]).toEqual([[[scope]], 1]);
      // It is that of the table behind a sheet of ours, too.
      await host.run('classify', {});
      host.book.activeSheet = host.book.sheet('Ciclo customers');
      await host.menu('menuSchedule');
      expect(host.screen.consents).toHaveLength(2);
      host.book.activeSheet = orders;
      host.refusedScopes.clear();
      await host.menu('menuSchedule');
      expect([host.screen.consents.length, host.screen.sidebars.length]).toEqual([2, 2]);
    },
  );

  test('the panel never has Google ask, which it does not do there: it gets an address', async () => {
    const {host} = openShop({refusedScopes: scopes});
    expect(await host.run('start', {})).toMatchObject({
      code: 'noAuthorisation',
      url: expect.stringMatching(/^https:/) as string,
    });
    host.refusedScopes.delete('spreadsheets.currentonly');
    expect(await host.run('schedule', {})).toMatchObject({
      ok: true,
      missing: ['triggers', 'mail', 'address'],
      url: expect.stringMatching(/^https:/) as string,
    });
    host.refusedScopes.clear();
    expect(await host.run('schedule', {})).toMatchObject({missing: [], url: null});
    expect(host.screen.consents).toEqual([]);
  });
});

test.each(items.filter((item) => item !== 'menuExamples' && ITEMS[item].length === 0))(
  '%s says a failure in a dialog',
  async (item) => {
    const {host} = openShop({files, locale: 'es_ES'});
    host.intercept = ({phase, kind}) => {
      if (phase === 'before' && kind === 'service') throw new ServiceFault();
    };
    await host.menu(item);
    expect(host.screen.alerts).toEqual([languages.es.errors.service]);
  },
);

test('a chart sheet is told apart from an empty one', async () => {
  const host = openHost({...shared, files});
  host.book.activeSheet = host.book.insertChartSheet('Chart');
  await host.menu('menuClassify');
  expect(host.screen.alerts[0]).toMatch(/^This sheet holds a chart/);
});
