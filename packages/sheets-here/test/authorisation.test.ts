import {hostOf, refusal} from './inside';
import {openHost} from '../src/host';

const status = `
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return [String(info.getAuthorizationStatus()), info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED,
    typeof info.getAuthorizationUrl()]`;

test('the status says whether something is refused, the address where to grant it', async () => {
  expect(await hostOf(status).run('main')).toEqual(['NOT_REQUIRED', false, 'object']);
  const host = hostOf(status, {refusedScopes: ['script.container.ui']});
  expect(await host.run('main')).toEqual(['REQUIRED', true, 'string']);
  host.refusedScopes.clear();
  expect(await host.run('main')).toEqual(['NOT_REQUIRED', false, 'object']);
});

const document =
  '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)';
const page = 'https://www.googleapis.com/auth/script.container.ui';
const showing = (how: string) =>
  `SpreadsheetApp.getUi().${how.replace('PAGE', `HtmlService.createHtmlOutput('x').setTitle('t')`)}`;

test.each([
  ['spreadsheets.currentonly', 'SpreadsheetApp.getActive()', `SpreadsheetApp.getActive`, document],
  [
    'spreadsheets.currentonly',
    'SpreadsheetApp.getActiveSheet()',
    'SpreadsheetApp.getActiveSheet',
    document,
  ],
  ['script.container.ui', showing('showSidebar(PAGE)'), 'Ui.showSidebar', page],
  ['script.container.ui', showing(`showModalDialog(PAGE, 'x')`), 'Ui.showModalDialog', page],
] as const)('%s: %s', async (scope, call, name, words) => {
  const host = hostOf(`try { ${call} } catch (error) { return error.message } return 'accepted'`, {
    refusedScopes: [scope],
  });
  expect(await host.run('main')).toBe(
    `Specified permissions are not sufficient to call ${name}. Required permissions: ${words}`,
  );
});

test.each([
  [`sheet.getRange('A1').setValue(1)`, 'script.container.ui'],
  [showing(`alert('x')`), 'script.container.ui'],
] as const)('%s needs no %s', async (call, scope) => {
  expect(await refusal(call, {refusedScopes: [scope]})).toBe('accepted');
});

test.each([
  `SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi()`,
  `SpreadsheetApp.getUi().alert('x')`,
  `SpreadsheetApp.newFilterCriteria()`,
  `PropertiesService.getDocumentProperties().getProperty('a')`,
  `LockService.getDocumentLock().tryLock(0)`,
  `HtmlService.createHtmlOutput('x')`,
  `Session.getActiveUserLocale()`,
])('%s needs no permission', async (call) => {
  const host = hostOf(`${call}; return 'done'`, {
    refusedScopes: ['spreadsheets.currentonly', 'script.container.ui'],
  });
  expect(await host.run('main')).toBe('done');
});

test('simple triggers and formulas ask nobody', async () => {
  const host = openHost({
    refusedScopes: ['spreadsheets.currentonly'],
    code: `function name() { return SpreadsheetApp.getActive().getName() }`,
  });
  expect(await host.trigger('name', 'LIMITED')).toBe('Untitled spreadsheet');
  expect(await host.callFunction('name')).toEqual([['Untitled spreadsheet']]);
  await expect(host.trigger('name', 'FULL')).rejects.toThrow('Specified permissions');
});

describe('requireScopes', () => {
  const mail = 'https://www.googleapis.com/auth/script.send_mail';
  const asking = (call: string) =>
    `try { ScriptApp.${call} } finally { PropertiesService.getUserProperties().setProperty('a', 'b') } ${showing(`alert('x')`)}`;
  const one = asking(`requireScopes(ScriptApp.AuthMode.FULL, ['${mail}'])`);
  const all = asking('requireAllScopes(ScriptApp.AuthMode.FULL)');

  test.each([
    [one, ['script.send_mail'], [['script.send_mail']]],
    [one, ['script.scriptapp'], []],
    [all, ['script.scriptapp', 'script.send_mail'], [['script.scriptapp', 'script.send_mail']]],
    [all, [], []],
  ] as const)('%s without %j', async (body, refused, asked) => {
    const host = hostOf(body, {refusedScopes: refused});
    await host.menu('main');
    expect(host.screen.consents).toEqual(asked);
    // The execution is over at once, whatever it would do in the end.
    const isOver = asked.length > 0;
    expect(host.properties('user').has('a')).toBe(!isOver);
    expect(host.screen.alerts).toEqual(isOver ? [] : ['x']);
  });

  test('a scope that the script does not ask for is an error', async () => {
    const host = hostOf(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${mail}s'])`);
    await expect(host.menu('main')).rejects.toThrow('send_mails');
  });

  test('only a menu item may ask', async () => {
    const host = hostOf(one);
    await expect(host.run('main')).rejects.toThrow('nobody can be asked');
    await expect(host.trigger('main', 'LIMITED')).rejects.toThrow('nobody can be asked');
    await expect(host.trigger('main', 'FULL')).rejects.toThrow('nobody can be asked');
    await expect(host.callFunction('main')).rejects.toThrow('nobody can be asked');
  });
});
