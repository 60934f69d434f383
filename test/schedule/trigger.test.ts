/** A schedule lives through days of the strict host's clock: what is due, what goes wrong, and what is mailed. */
import {ExecutionKilled, ServiceFault, type Host, type MemorySheet} from 'sheets-here/host';
import {failing, LASTING_FAULTS, undisturbed} from '../host/disturb';
import {asked, call, day, everything, openShop} from '../host/shop';

const DAILY = {cadence: 'daily', hour: 8, mail: true, mailUnchanged: false} as const;

/** It is 2024-06-15, 10:00. */
const scheduled = async (
  plan: object = DAILY,
  options: Parameters<typeof openShop>[0] = {},
): Promise<{host: Host; orders: MemorySheet}> => {
  // Under the other answer a trigger does next to nothing: “a trigger without a spreadsheet” below.
  const shop = openShop({unknowns: {activeInTrigger: 'document'}, ...options});
  await asked(shop.host, 'saveSchedule', plan);
  return shop;
};

const stateOf = async (host: Host): Promise<unknown> => (await asked(host, 'schedule', {})).state;

const logged = (host: Host): unknown[][] =>
  host.book.sheets
    .filter(({name}) => name === 'Ciclo log')
    .flatMap((sheet) => sheet.texts().slice(1))
    .map((row) => [row[2], row[3], row[8]]);

test('saving makes one trigger, however often, and tells when it runs', async () => {
  const {host} = await scheduled();
  expect(await asked(host, 'schedule', {})).toMatchObject({
    sheet: {name: 'Orders'},
    timeZone: 'Etc/UTC',
    schedule: {...DAILY, mine: true},
    state: {code: 'waiting', paused: false},
    next: '2024-06-16T08',
    overdue: false,
    address: 'you@example.com',
    missing: [],
    log: null,
    mailsLeft: 100,
  });
  const weekly = {...DAILY, cadence: 'weekly', weekday: 1};
  expect(await asked(host, 'saveSchedule', weekly)).toMatchObject({next: '2024-06-17T08'});
  host.book.activeSheet = host.book.sheet('Notes');
  await asked(host, 'saveSchedule', DAILY);
  expect(host.triggers).toHaveLength(1);
});

test('the trigger goes with the last schedule', async () => {
  const {host} = await scheduled();
  host.book.activeSheet = host.book.sheet('Notes');
  await asked(host, 'saveSchedule', DAILY);
  await asked(host, 'removeSchedule', {});
  expect(host.triggers).toHaveLength(1);
  host.book.activeSheet = host.book.sheet('Orders');
  expect(await asked(host, 'removeSchedule', {})).toMatchObject({schedule: null, next: null});
  expect(host.triggers).toHaveLength(0);
});

describe.each(['same', 'longer', 'number'] as const)('the event tells its id: %s', (triggerUid) => {
  const unknowns = {activeInTrigger: 'document', triggerUid} as const;

  test('the schedule runs all the same', async () => {
    const {host} = await scheduled(DAILY, {unknowns});
    await host.pass(24);
    expect(await stateOf(host)).toMatchObject({code: 'ok', last: {asOf: '2024-06-16'}});
    expect(host.triggerFailures).toEqual([]);
  });

  test('a trigger without a spreadsheet is told of', async () => {
    const {host} = await scheduled(DAILY, {unknowns});
    host.withoutActive = true;
    await host.pass(26);
    host.withoutActive = false;
    expect(await stateOf(host)).toMatchObject({code: 'noted'});
  });

  test('another person’s schedule is not run', async () => {
    const {host} = await scheduled(DAILY, {unknowns});
    const [[key, text] = ['', '']] = [...host.properties()].filter(([name]) =>
      name.startsWith('schedule:'),
    );
    const theirs = {...(JSON.parse(text) as object), trigger: '4111111111084959903'};
    host.properties().set(key, JSON.stringify(theirs));
    await host.pass(24);
    expect([host.triggers, host.triggerFailures]).toEqual([[], []]);
    expect(JSON.parse(host.properties().get(key) ?? '')).toEqual(theirs);
  });
});

test('its handler can be called by no formula and no page', async () => {
  const {host} = await scheduled();
  const [{handler} = {handler: ''}] = host.triggers;
  expect(handler).toMatch(/_$/);
  expect(host.functionNames()).toContain(handler);
  await expect(host.run(handler, {})).rejects.toThrow('private');
  await expect(host.callFunction(handler)).rejects.toThrow('private');
});

test('a trigger that no schedule knows any more ends itself', async () => {
  const {host} = await scheduled();
  host.properties('document').clear();
  await host.pass(1);
  expect([host.triggers, host.triggerFailures]).toEqual([[], []]);
});

test('nothing is mailed while nothing changes, and a week brings one mail for each day of change', async () => {
  const {host, orders} = await scheduled();
  await host.pass(48);
  expect(host.mails).toEqual([]);
  expect(await stateOf(host)).toMatchObject({code: 'ok', last: {asOf: '2024-06-17'}});
  orders.put(16, 1, [['Zoe', day('2024-06-17'), 50]]);
  await host.pass(24 * 7);
  expect(host.mails.map(({subject}) => subject)).toMatchInlineSnapshot(`
   [
     "Ciclo, Orders: 1 new",
   ]
  `);
  const {at, ...mail} = host.mails[0] ?? {};
  expect(at?.toISOString()).toMatch(/^2024-06-18T08:/);
  expect(mail).toMatchInlineSnapshot(`
   {
     "body": "As of 2024-06-18, since 2024-06-17:
   - 1 new

   Open the sheet: https://docs.google.com/spreadsheets/d/local-spreadsheet/edit#gid=0

   You get this mail because you set up a schedule. To stop it, open the sheet, then Extensions, Ciclo, “Schedule…”.",
     "htmlBody": "<p>As of 2024-06-18, since 2024-06-17:</p><ul><li>1 new</li></ul><p><a href="https://docs.google.com/spreadsheets/d/local-spreadsheet/edit#gid=0">Open the sheet</a></p><p style="color:#666;font-size:smaller">You get this mail because you set up a schedule. To stop it, open the sheet, then Extensions, Ciclo, “Schedule…”.</p>",
     "name": "Ciclo",
     "subject": "Ciclo, Orders: 1 new",
     "to": "you@example.com",
   }
  `);
  expect(host.triggerFailures).toEqual([]);
  expect(new Set(logged(host).map(String)).size).toBe(logged(host).length);
});

test('weekly: days that nobody was there for are made up for at once', async () => {
  const {host} = await scheduled({...DAILY, cadence: 'weekly', weekday: 1, mailUnchanged: true});
  await host.pass(24 * 2);
  expect(await stateOf(host)).toMatchObject({last: {asOf: '2024-06-17'}});
  // The service is away for two Mondays.
  host.intercept = () => {
    throw new ServiceFault('Service Spreadsheets failed.');
  };
  await host.pass(24 * 15);
  host.intercept = undefined;
  expect(await stateOf(host)).toMatchObject({last: {asOf: '2024-06-17'}});
  await host.pass(2);
  expect(await stateOf(host)).toMatchObject({code: 'ok', last: {asOf: '2024-07-02'}});
  expect(host.mails).toHaveLength(2);
});

test('a sheet that is gone ends in one sentence, without a mail and without failures', async () => {
  const {host, orders} = await scheduled();
  await host.pass(24);
  host.book.activeSheet = host.book.sheet('Notes');
  host.book.deleteSheet(orders);
  await host.pass(72);
  expect([host.mails, host.triggerFailures]).toEqual([[], []]);
  expect(await asked(host, 'schedule', {})).toMatchObject({
    schedule: null,
    state: {code: 'sheetGone', paused: true},
  });
  await asked(host, 'removeSchedule', {});
  expect(await asked(host, 'schedule', {})).toMatchObject({schedule: null, state: null});
  expect(host.triggers).toHaveLength(0);
});

test('a table that can no longer be read rests until it is saved again', async () => {
  const {host, orders} = await scheduled();
  orders.put(2, 1, [['Remarks', 'Things', 'Words', '']]);
  await host.pass(72);
  expect([host.mails, host.triggerFailures]).toEqual([[], []]);
  expect(await stateOf(host)).toMatchObject({paused: true});
  orders.put(2, 1, [['Customer', 'Order date', 'Amount', 'With tax']]);
  await host.pass(24);
  expect(await stateOf(host)).toMatchObject({paused: true});
  await asked(host, 'saveSchedule', DAILY);
  await host.pass(24);
  expect(await stateOf(host)).toMatchObject({code: 'ok'});
});

test('when no mail may go out any more the digest follows, with all that has happened since', async () => {
  const {host, orders} = await scheduled();
  await host.pass(24);
  orders.put(16, 1, [['Zoe', day('2024-06-16'), 50]]);
  host.spendMails(100);
  await host.pass(23);
  expect(host.mails).toHaveLength(0);
  expect(await stateOf(host)).toMatchObject({
    code: 'ok',
    text: expect.stringContaining('no more mail') as string,
  });
  orders.put(17, 1, [['Max', day('2024-06-17'), 50]]);
  await host.pass(24);
  expect(host.mails).toHaveLength(1);
  expect(host.mails[0]?.body).toContain('2 new');
});

test.each([
  ['script.send_mail', 'mail'],
  ['userinfo.email', 'address'],
] as const)('without %s everything else goes on', async (scope, missing) => {
  const {host, orders} = await scheduled(DAILY, {refusedScopes: [scope]});
  await host.pass(24);
  orders.put(16, 1, [['Zoe', day('2024-06-16'), 50]]);
  await host.pass(24);
  expect(logged(host)).toHaveLength(1);
  expect([host.mails, host.triggerFailures]).toEqual([[], []]);
  expect(await asked(host, 'schedule', {})).toMatchObject({
    missing: [missing],
    state: {code: 'ok', text: expect.stringContaining('may not send you mail') as string},
  });
});

test('without triggers the panel says so, and checks by hand work', async () => {
  const {host} = openShop({refusedScopes: ['script.scriptapp']});
  expect(await call(host, 'saveSchedule', DAILY)).toMatchObject({
    ok: false,
    code: 'noAuthorisation',
  });
  expect(await asked(host, 'schedule', {})).toMatchObject({missing: ['triggers'], schedule: null});
  expect(await asked(host, 'checkNow', {})).toMatchObject({asOf: '2024-06-15'});
});

test('a trigger without a spreadsheet says so, and the panel makes up for it', async () => {
  const {host} = await scheduled();
  host.withoutActive = true;
  await host.pass(26);
  host.withoutActive = false;
  expect(host.triggerFailures).toEqual([]);
  expect(await asked(host, 'schedule', {})).toMatchObject({
    overdue: true,
    state: {code: 'noted', paused: false},
  });
  await asked(host, 'checkNow', {});
  expect(await asked(host, 'schedule', {})).toMatchObject({overdue: false, state: {code: 'ok'}});
});

describe('cut off at any call', () => {
  /** Half past seven, a check; three new customers and one who is gone. The check at eight is disturbed. */
  const prepared = async (): Promise<Host> => {
    const {host, orders} = await scheduled(DAILY, {now: new Date('2024-06-15T07:30:00Z')});
    await asked(host, 'checkNow', {});
    orders.put(16, 1, [
      ['Zoe', day('2024-06-15'), 50],
      ['Max', day('2024-06-15'), 9000],
    ]);
    orders.put(10, 1, [['Bea']]);
    return host;
  };

  test.each(LASTING_FAULTS)('%s', async (fault) => {
    const calm = await prepared();
    const [calls] = await undisturbed(calm, () => calm.pass(2));
    expect(calls).toBeGreaterThan(60);
    expect(calm.mails).toHaveLength(1);
    expect(logged(calm).length).toBe(4);
    const expected = {sheets: everything(calm), log: logged(calm)};

    for (let at = 0; at < calls; at++) {
      const host = await prepared();
      await failing(host, at, fault, () => host.pass(2));
      await host.pass(2);
      const where = `${fault} at call ${String(at)}`;
      expect({where, sheets: everything(host), log: logged(host)}).toEqual({where, ...expected});
      host.book.activeSheet = host.book.sheet('Orders');
      const {text} = (await stateOf(host)) as {text: string};
      const mails = host.mails.length;
      expect({
        where,
        mails: mails === 1 || /may have been mailed/.test(text) || text,
      }).toEqual({where, mails: true});
      expect({
        where,
        failures: host.triggerFailures.filter(({error}) => !(error instanceof ExecutionKilled)),
      }).toEqual({where, failures: []});
    }
  });
});
