/** The menu: built without the document, and what each of its items does. */
import {AS_OF, CUSTOMERS, openShop, openTable, shared, shownRows} from '../host/shop';
import {openHost} from 'sheets-here/host';

const SIDEBAR = '<html><body data-view=""><script>x()</script></body></html>';
const files = {Sidebar: SIDEBAR};

const captions = (host: ReturnType<typeof openShop>['host']): string[] =>
  (host.screen.menus[0]?.items ?? []).map(({caption}) => caption);

describe.each(['NONE', 'LIMITED', 'FULL'] as const)('under %s', (mode) => {
  test.each(['onOpen', 'onInstall'])('%s builds the menu and touches nothing', async (handler) => {
    const {host} = openShop();
    await host.trigger(handler, mode);
    expect(captions(host)).toEqual([
      'Open Ciclo',
      'Classify this sheet',
      'Explain this row',
      'Flag inactive customers',
      'Schedule…',
      '',
      'Insert worked examples',
      'Remove what Ciclo wrote',
      'Help',
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
    'Abrir Ciclo',
    'Clasificar esta hoja',
    'Explicar esta fila',
    'Marcar clientes inactivos',
    'Programación…',
    '',
    'Insertar ejemplos resueltos',
    'Quitar lo que escribió Ciclo',
    'Ayuda',
  ]);
});

test.each([
  ['menuOpen', ''],
  ['menuExplain', 'row'],
  ['menuHelp', 'formulas'],
])('%s opens the sidebar', async (item, view) => {
  const {host} = openShop({files});
  await host.run(item);
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
  await host.run('menuClassify');
  expect(host.screen.alerts).toHaveLength(1);
  expect(host.screen.alerts[0]).toMatch(/^5 clientes clasificados a partir de 13 filas/);
  expect(host.screen.alerts[0]).toContain('No se encontró ninguna columna de importe');
  expect(orders.texts()[1]?.slice(4)).toEqual(['Etapa del ciclo de vida']);
  expect(await host.run('start', {})).toMatchObject({last: {summary: {customers: 5}}});
});

describe('Flag inactive', () => {
  test('counts them, and shows them', async () => {
    const {host, sheet} = openTable(CUSTOMERS);
    await host.run('menuFlagInactive');
    expect(host.screen.alerts).toEqual([
      `1 customer has lapsed, 0 are at risk, as of ${AS_OF}.\nThe sheet “Table” now shows those who have lapsed.`,
    ]);
    expect(shownRows(sheet)).toEqual([1, 4]);
  });

  test('adds its columns to those that were chosen', async () => {
    const {host, sheet} = openTable(CUSTOMERS, {locale: 'es_ES'});
    await host.run('settings', {save: {columns: ['tier', 'phase']}});
    await host.run('menuFlagInactive');
    expect(sheet.texts()[0]?.slice(5)).toEqual(['Fase', 'Actividad', 'Inactivo desde', 'Pirámide']);
    expect(host.screen.alerts[0]).toMatch(
      /^1 cliente ausente y 0 en riesgo, a fecha de 15\/6\/2024\./,
    );
  });

  test('without anybody filters nothing', async () => {
    const {host} = openShop();
    await host.run('menuFlagInactive');
    expect(host.screen.alerts).toEqual([`0 customers have lapsed, 0 are at risk, as of ${AS_OF}.`]);
    expect(host.book.sheet('Ciclo customers').filter).toBeUndefined();
  });

  test('beside a filter of the user’s says why it does not', async () => {
    const {host, sheet} = openTable(CUSTOMERS);
    sheet.setFilter({row: 1, column: 1, rows: 6, columns: 5});
    await host.run('menuFlagInactive');
    expect(host.screen.alerts[0]).toMatch(/^1 customer has lapsed.*\n.*has a filter of yours/);
  });
});

test('Remove takes it all away', async () => {
  const {host, orders} = openShop();
  const before = orders.texts();
  await host.run('menuClassify');
  host.book.activeSheet = orders;
  await host.run('menuRemove');
  expect(host.screen.alerts[1]).toBe('What Ciclo had written for this sheet is removed.');
  expect(orders.texts()).toEqual(before);
  expect(host.properties().size).toBe(0);
});

test.each([
  'menuOpen',
  'menuClassify',
  'menuExplain',
  'menuFlagInactive',
  'menuRemove',
  'menuHelp',
  'menuSchedule',
])('%s says a failure in a dialog', async (item) => {
  const {host} = openShop({files, userLocale: 'es', refusedScopes: ['spreadsheets.currentonly']});
  await host.run(item);
  expect(host.screen.alerts).toEqual([
    'A Ciclo le falta el permiso que necesita en esta hoja de cálculo. Concédelo cuando Google lo pida y vuelve a intentarlo.',
  ]);
});

test('a chart sheet is told apart from an empty one', async () => {
  const host = openHost({...shared, files});
  host.book.activeSheet = host.book.insertChartSheet('Chart');
  await host.run('menuClassify');
  expect(host.screen.alerts[0]).toMatch(/^This sheet holds a chart/);
});
