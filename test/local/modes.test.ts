import {openHost} from '../../local/host';
import type {AuthMode} from '../../local/services/modes';

const actions = {
  read: 'SpreadsheetApp.getActive().getName()',
  write: `SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)`,
  menu: `SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi()`,
  sidebar: `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x').setTitle('t'))`,
  properties: `PropertiesService.getDocumentProperties().getProperty('a')`,
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
  ['NONE', ['menu', 'locale']],
  ['LIMITED', ['read', 'write', 'menu', 'properties', 'locale']],
  ['CUSTOM_FUNCTION', ['read', 'properties', 'locale']],
  ['FULL', ['read', 'write', 'menu', 'sidebar', 'properties', 'locale']],
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
        ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Ciclo'));
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
  expect(host.screen.sidebars).toEqual([{title: 'Ciclo', content: '<p>hello'}]);
  expect(host.screen.alerts).toEqual(['Sure?\nReally']);
});
