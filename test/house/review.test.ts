/**
 * What reviewers of the Marketplace look for, on the bundle as it is pushed. The rest of their list: the menu in
 * api/menu.test.ts, indicators in sidebar/waiting.test.ts, permissions in manifest.test.ts, pictures in listing.test.ts.
 */
import {readFileSync} from 'node:fs';
import vm from 'node:vm';
import {ServiceFault, type Intercept} from 'sheets-here/host';
import {api, handlers} from '../../src/entry';
import {functions} from '../../src/functions';
import {valid} from '../host/requests';
import {openShop} from '../host/shop';

const code = readFileSync('dist/Code.js', 'utf8');
const files = {Sidebar: '<html><body data-view=""></body></html>'};

const SERVICES = [
  'CacheService',
  'Charts',
  'DriveApp',
  'GmailApp',
  'HtmlService',
  'LockService',
  'Logger',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
  'console',
];

test('no service is as much as named while the bundle is loaded', () => {
  const named: string[] = [];
  const globals = Object.defineProperties(
    {},
    Object.fromEntries(SERVICES.map((name) => [name, {get: () => void named.push(name)}])),
  );
  vm.runInNewContext(code, globals);
  expect(named).toEqual([]);
  vm.runInNewContext('Session', globals);
  expect(named).toEqual(['Session']);
});

test('only what is meant to be called stands at the top level', () => {
  const meant = [...Object.keys(handlers), ...Object.keys(api), ...functions.map(({name}) => name)];
  expect([...openShop().host.functionNames()].sort()).toEqual(meant.sort());
});

describe('no exception of Google’s reaches a person as it is, and no customer the log', () => {
  const RAW = 'Exception: 0xDEAD (line 7, file "Code")';
  /** From the n-th call of a service on all fail: everything that is asked on the way to telling it, too. */
  const failing = (from: number): Intercept => {
    let count = 0;
    return ({phase, service, method}) => {
      // Without these there is nothing to tell it with.
      if (phase !== 'before' || ['Ui', 'console'].includes(service) || method === 'getUi') return;
      if (count++ >= from) throw new ServiceFault(RAW);
    };
  };
  const places = [0, 1, 2, 5, 10, 20, 40];

  test.each(Object.keys(api))('%s', async (name) => {
    for (const from of places) {
      const {host} = openShop({files});
      host.intercept = failing(from);
      const answer = await host.run(name, valid[name as keyof typeof valid]);
      expect(answer).toMatchObject({ok: expect.any(Boolean) as boolean});
      const {ok, message} = answer as {ok: boolean; message?: string};
      if (!ok) expect(message).toMatch(/^[A-ZÁÉÍÓÚ¿“].+[.?]$/);
      expect(JSON.stringify(answer)).not.toContain('0xDEAD');
      expect(host.calls.output.join()).not.toMatch(/\b(ana|luis|eva)\b/i);
    }
  });

  test.each(Object.keys(handlers).filter((name) => name.startsWith('menu')))('%s', async (name) => {
    for (const from of places) {
      const {host} = openShop({files});
      host.intercept = failing(from);
      await host.run(name);
      expect(host.screen.alerts.join()).not.toContain('0xDEAD');
      expect(host.screen.alerts.length + host.screen.sidebars.length).toBeGreaterThan(
        from ? -1 : 0,
      );
    }
  });

  test('hourly', async () => {
    for (const from of places) {
      const {host} = openShop({files});
      await host.run('saveSchedule', {cadence: 'daily', hour: 8, mail: true, mailUnchanged: true});
      host.intercept = failing(from);
      await host.pass(24);
      expect(host.triggerFailures).toEqual([]);
      expect(JSON.stringify(host.mails)).not.toContain('0xDEAD');
    }
  });
});
