import {hostOf, refusal} from './inside';

test('a mail stands in the outbox', async () => {
  const host = hostOf(`
    MailApp.sendEmail({to: Session.getEffectiveUser().getEmail(), subject: 'S', body: 'B', htmlBody: '<p>B</p>', name: 'N'});
    MailApp.sendEmail('a@b.co, c@d.co', 'T', 'C');
    return MailApp.getRemainingDailyQuota()`);
  expect(await host.run('main')).toBe(97);
  const at = expect.any(Date) as Date;
  expect(host.mails).toEqual([
    {at, to: 'you@example.com', subject: 'S', body: 'B', htmlBody: '<p>B</p>', name: 'N'},
    {at, to: 'a@b.co, c@d.co', subject: 'T', body: 'C', htmlBody: '', name: ''},
  ]);
});

test('the address is the one of the options', async () => {
  const host = hostOf('return Session.getEffectiveUser().getEmail()', {userAddress: 'me@shop.es'});
  expect(await host.run('main')).toBe('me@shop.es');
});

test.each([
  [`MailApp.sendEmail('', 's', 'b')`, 'Failed to send email: no recipient'],
  [`MailApp.sendEmail('nobody', 's', 'b')`, 'Invalid email: nobody'],
  [`MailApp.sendEmail('a@b.co', 's'.repeat(251), 'b')`, 'Argument too large: subject'],
  [`MailApp.sendEmail('a@b.co', 's', 'b'.repeat(205000))`, 'Limit Exceeded: Email Body Size.'],
  [
    `MailApp.sendEmail(Array(51).fill('a@b.co').join(), 's', 'b')`,
    'Limit Exceeded: Email Recipients Per Message.',
  ],
  [`MailApp.sendEmail({to: 'a@b.co', body: 'b'})`, /no subject/],
  [`MailApp.sendEmail({to: 'a@b.co', subject: 's', html: 'b'})`, /not emulated/],
])('refused: %s', async (body, message) => {
  expect(await refusal(body)).toMatch(message);
});

test('a hundred recipients in 24 hours from the first', async () => {
  const host = hostOf(
    `MailApp.sendEmail('a@b.co', 's', 'b'); return MailApp.getRemainingDailyQuota()`,
  );
  host.spendMails(99);
  expect(await host.run('main')).toBe(0);
  await expect(host.run('main')).rejects.toThrow(
    'Service invoked too many times for one day: email.',
  );
  await host.pass(23);
  await expect(host.run('main')).rejects.toThrow('too many times');
  await host.pass(1);
  expect(await host.run('main')).toBe(99);
});

test('slowness multiplies what calls cost', async () => {
  const host = hostOf('SpreadsheetApp.getActiveSheet().getRange(1, 1).getValues()');
  await host.run('main');
  const usual = host.calls.virtualSeconds;
  host.slowness = 10;
  await host.run('main');
  expect(host.calls.virtualSeconds).toBeCloseTo(usual * 10, 2);
});
