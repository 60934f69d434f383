import {openHost} from '../src/host';
import type {AuthMode} from '../src/services/modes';

const actions = {
  read: 'SpreadsheetApp.getActive().getName()',
  write: `SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)`,
  menu: `SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi()`,
  sidebar: `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x').setTitle('t'))`,
  alert: `SpreadsheetApp.getUi().alert('x')`,
  select: `SpreadsheetApp.getActiveSheet().getRange('A1').activate()`,
  filter: `SpreadsheetApp.getActiveSheet().getRange('A1:B2').createFilter()`,
  properties: `PropertiesService.getDocumentProperties().getProperty('a')`,
  user: `PropertiesService.getUserProperties().getProperty('a')`,
  cache: `CacheService.getDocumentCache().get('a')`,
  lock: `LockService.getDocumentLock().tryLock(0)`,
  html: `HtmlService.createHtmlOutput('x')`,
  locale: 'Session.getActiveUserLocale()',
};

const attempts = Object.entries(actions)
  .map(
    ([name, code]) =>
      `try { ${code}; done.push('${name}') } catch (error) { denied.push(error.message) }`,
  )
  .join('\n');
const code = `function all(event) { const done = [], denied = []; ${attempts}
  return {done, denied, mode: String(event.authMode), same: event.authMode === ScriptApp.AuthMode.NONE} }`;

test.each<[AuthMode, string[]]>([
  ['NONE', ['menu', 'html', 'locale']],
  [
    'LIMITED',
    [
      'read',
      'write',
      'menu',
      'select',
      'filter',
      'properties',
      'user',
      'cache',
      'lock',
      'html',
      'locale',
    ],
  ],
  ['CUSTOM_FUNCTION', ['read', 'properties', 'user', 'cache', 'lock', 'html', 'locale']],
  ['FULL', Object.keys(actions)],
])('%s', async (mode, done) => {
  const result = await openHost({code}).trigger('all', mode);
  expect(result).toMatchObject({done, mode, same: mode === 'NONE'});
});

test('a refusal names the call; the mode holds for the top level too', async () => {
  const host = openHost({
    code: `SpreadsheetApp.getActive(); function onOpen() {}`,
  });
  await expect(host.trigger('onOpen', 'NONE')).rejects.toThrow(
    'You do not have permission to call SpreadsheetApp.getActive (NONE).',
  );
  expect(await host.trigger('onOpen', 'LIMITED')).toBeNull();
});

test('a menu that looks at the properties first stands under LIMITED only', async () => {
  const host = openHost({
    code: `function onOpen() {
      PropertiesService.getDocumentProperties().getProperty('language');
      SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi();
    }`,
  });
  await expect(host.trigger('onOpen', 'NONE')).rejects.toThrow(
    'You do not have permission to call PropertiesService.getDocumentProperties (NONE).',
  );
  expect(host.screen.menus).toEqual([]);
  await host.trigger('onOpen', 'LIMITED');
  expect(host.screen.menus).toHaveLength(1);
});

test('pages are put together, shown beside the sheet or over it', async () => {
  const host = openHost({
    files: {Sidebar: '<body data-view="">'},
    code: `function show() {
        const ui = SpreadsheetApp.getUi();
        const file = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
        const page = HtmlService.createHtmlOutput(file.replace('data-view=""', 'data-view="row"')).setTitle('Add-on');
        ui.showSidebar(page.append('<p>'));
        page.clear().append('later');
        ui.showModalDialog(HtmlService.createHtmlOutput().setContent('x').setWidth(400).setHeight(200), 'Help');
        return [page.getContent(), page.getTitle()];
      }
      function missing() { HtmlService.createHtmlOutputFromFile('toString') }`,
  });
  expect(await host.run('show')).toEqual(['later', 'Add-on']);
  expect(host.screen.sidebars).toEqual([{title: 'Add-on', content: '<body data-view="row"><p>'}]);
  expect(host.screen.dialogs).toEqual([{title: 'Help', content: 'x', width: 400, height: 200}]);
  await expect(host.run('missing')).rejects.toThrow('No HTML file named toString was found.');
});

test('a question without the button that the user presses is closed', async () => {
  const host = openHost({
    code: `function ask() {
      const ui = SpreadsheetApp.getUi();
      return [ui.alert('a'), ui.alert('b', ui.ButtonSet.OK_CANCEL), ui.alert('c', ui.ButtonSet.YES_NO_CANCEL)].map(String);
    }`,
  });
  expect(await host.run('ask')).toEqual(['OK', 'OK', 'CLOSE']);
  host.screen.answer = 'CANCEL';
  expect(await host.run('ask')).toEqual(['CLOSE', 'CANCEL', 'CANCEL']);
});

test('what is shown to the user is kept', async () => {
  const host = openHost({
    files: {Sidebar: '<p>hello'},
    code: `function onOpen() {
        const ui = SpreadsheetApp.getUi();
        ui.createAddonMenu().addItem('Open', 'open').addSeparator()
          .addSubMenu(ui.createMenu('More').addItem('A', 'a')).addToUi();
      }
      function open() {
        const ui = SpreadsheetApp.getUi();
        ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Add-on'));
        return ui.alert('Sure?', 'Really', ui.ButtonSet.YES_NO) === ui.Button.YES;
      }`,
  });
  await host.trigger('onOpen', 'NONE');
  host.screen.answer = 'YES';
  expect(await host.run('open')).toBe(true);
  expect(host.screen.menus).toEqual([
    {
      caption: '',
      items: [
        {caption: 'Open', functionName: 'open'},
        {caption: ''},
        {caption: 'More', items: [{caption: 'A', functionName: 'a'}]},
      ],
    },
  ]);
  expect(host.screen.sidebars).toEqual([{title: 'Add-on', content: '<p>hello'}]);
  expect(host.screen.alerts).toEqual(['Sure?\nReally']);
});
