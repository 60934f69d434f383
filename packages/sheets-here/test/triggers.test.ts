import {hostOf, refusal} from './inside';

const make = `ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create()`;

/** A host whose bundle makes a trigger in `main` and answers it in `hourly`. */
const withHandler = (body: string, made = make) =>
  hostOf(`return ${made}.getUniqueId()\n}\nfunction hourly(e) {\n${body}`, {
    unknowns: {activeInTrigger: 'document', triggerUid: 'same'},
  });

test('an hourly trigger fires once in every hour that passes', async () => {
  const host = withHandler(`PropertiesService.getUserProperties().setProperty(
    'events', (PropertiesService.getUserProperties().getProperty('events') || '') + e.hour + ',')`);
  const uid = await host.run('main');
  await host.pass(5);
  expect(host.properties('user').get('events')).toBe('10,11,12,13,14,');
  expect(host.now).toEqual(new Date('2024-06-15T15:00:00Z'));
  expect(host.triggers.map((one) => [one.uid, one.handler])).toEqual([[uid, 'hourly']]);
});

test("the event holds Google's fields and no document", async () => {
  const host = withHandler(`PropertiesService.getUserProperties().setProperty('event',
    JSON.stringify({...e, mode: e.authMode === ScriptApp.AuthMode.FULL, now: new Date().toISOString().slice(0, 19)}))`);
  const uid = await host.run('main');
  await host.pass(1);
  const event = JSON.parse(host.properties('user').get('event') ?? '') as Record<string, unknown>;
  const minute = Number(event['minute']);
  expect(event).toEqual({
    ...{triggerUid: uid, timezone: 'UTC', authMode: 'FULL', mode: true},
    ...{year: 2024, month: 6, 'day-of-month': 15, 'day-of-week': 6, 'week-of-year': 24},
    ...{hour: 10, minute, second: 0},
    now: new Date(Date.UTC(2024, 5, 15, 10, minute)).toISOString().slice(0, 19),
  });
});

test('a weekly trigger fires on its weekday and hour in its zone', async () => {
  const host = withHandler(
    `PropertiesService.getUserProperties().setProperty('day', e['day-of-week'] + ' ' + e.hour + ' ' +
      (PropertiesService.getUserProperties().getProperty('day') || ''))`,
    `ScriptApp.newTrigger('hourly').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8)
      .inTimezone('Europe/Madrid').everyWeeks(1).create()`,
  );
  await host.run('main');
  await host.pass(15 * 24);
  expect(host.properties('user').get('day')?.trim()).toBe('1 6 1 6');
});

test('a handler that fails is recorded and goes on', async () => {
  const host = withHandler(`throw new Error('no')`);
  await host.run('main');
  await host.pass(2);
  expect(host.triggerFailures.map(({handler, error}) => [handler, error.message])).toEqual([
    ['hourly', 'no'],
    ['hourly', 'no'],
  ]);
});

test('a handler that is gone fails as well', async () => {
  const host = hostOf(`${make}`);
  await host.run('main');
  await host.pass(1);
  expect(host.triggerFailures[0]?.error.message).toBe('Script function not found: hourly');
});

test('a trigger may take itself away', async () => {
  const host = withHandler(`
    ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).forEach((one) => {
      if (one.getUniqueId() === e.triggerUid) ScriptApp.deleteTrigger(one);
    })`);
  await host.run('main');
  await host.pass(3);
  expect(host.triggers).toEqual([]);
  expect(host.triggerFailures).toEqual([]);
});

test('after ninety minutes in a day no trigger fires until the next', async () => {
  const count = `const own = PropertiesService.getUserProperties();
    const day = new Date().toISOString().slice(0, 10);
    own.setProperty(day, String(Number(own.getProperty(day)) + 1));`;
  const host = withHandler(`Utilities.sleep(300000); Utilities.sleep(50000); ${count}`);
  await host.run('main');
  await host.pass(14 + 24);
  // 350 seconds each: the sixteenth passes the limit.
  expect(host.properties('user').get('2024-06-15')).toBe('14');
  expect(host.properties('user').get('2024-06-16')).toBe('16');
  expect(host.triggerMinutes.get('2024-06-16')).toBeGreaterThan(90);
  expect(host.triggerMinutes.get('2024-06-16')).toBeLessThan(97);
});

test('without an active spreadsheet the handler finds null', async () => {
  const host = withHandler(
    `if (SpreadsheetApp.getActiveSpreadsheet() === null && SpreadsheetApp.getActive() === null) throw new Error('none')`,
  );
  host.withoutActive = true;
  await host.run('main');
  await host.pass(1);
  expect(host.triggerFailures.map(({error}) => error.message)).toEqual(['none']);
});

test('what a trigger says of itself', async () => {
  const host = hostOf(`${make}
    const [one] = ScriptApp.getProjectTriggers();
    return [one.getHandlerFunction(), one.getEventType() === ScriptApp.EventType.CLOCK,
      one.getTriggerSource() === ScriptApp.TriggerSource.CLOCK, one.getTriggerSourceId()]`);
  expect(await host.run('main')).toEqual(['hourly', true, true, null]);
});

test.each([
  [`${make}; ${make}`, /^This add-on has created too many time-based triggers in this document/],
  [
    `ScriptApp.newTrigger('a').timeBased().everyMinutes(30)`,
    'Clock events must be scheduled at least 1 hour(s) apart.',
  ],
  [`ScriptApp.newTrigger('a').timeBased().create()`, /no recurrence/],
  [`ScriptApp.newTrigger('a').timeBased().everyHours(0)`, /not valid/],
  [`ScriptApp.newTrigger('a').timeBased().everyDays(1).atHour(24)`, /between 0 and 23/],
  [`ScriptApp.newTrigger('a').timeBased().everyWeeks(1).create()`, /must have a weekday/],
  [`ScriptApp.newTrigger('a').timeBased().inTimezone('Moon')`, 'Invalid timezone: Moon'],
  [
    `const one = ${make}; ScriptApp.deleteTrigger(one); ScriptApp.deleteTrigger(one)`,
    /no longer there/,
  ],
])('refused: %s', async (body, message) => {
  expect(await refusal(body)).toMatch(message);
});

test.each([
  ['script.scriptapp', 'ScriptApp.getProjectTriggers()'],
  ['script.scriptapp', make],
  ['script.send_mail', `MailApp.sendEmail('a@b.co', 's', 'b')`],
  ['userinfo.email', 'Session.getEffectiveUser().getEmail()'],
] as const)('without %s: %s', async (scope, call) => {
  const message = await refusal(call, {refusedScopes: [scope]});
  expect(message).toContain('Specified permissions are not sufficient');
  expect(message).toContain(`https://www.googleapis.com/auth/${scope}`);
});

test('each permission can be asked for by itself', async () => {
  const ask = (scope: string) =>
    `String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL,
      ['https://www.googleapis.com/auth/${scope}']).getAuthorizationStatus())`;
  const host = hostOf(`return [${ask('script.send_mail')}, ${ask('script.scriptapp')}]`, {
    refusedScopes: ['script.send_mail'],
  });
  expect(await host.run('main')).toEqual(['REQUIRED', 'NOT_REQUIRED']);
});

test('a simple trigger may neither make triggers nor send mail', async () => {
  for (const call of [make, `MailApp.sendEmail('a@b.co', 's', 'b')`])
    await expect(hostOf(call).trigger('main', 'LIMITED')).rejects.toThrow('permission');
});
