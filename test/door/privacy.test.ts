/** What the privacy policy (docs/privacy.md) says of what is kept beside the cells, and of mail. */
import type {Host} from 'sheets-here/host';
import {valid} from '../host/requests';
import {asked, day, openShop} from '../host/shop';

/** Customers of the shop as they are written in it. */
const NAMES = /\b(ana|luis|eva|zoe)\b|00012/i;

const kept = (host: Host, kind: 'document' | 'user' = 'document'): string =>
  [...host.properties(kind)].map((entry) => entry.join('=')).join('\n');

/** A schedule whose check of tomorrow finds that somebody has gone quiet. */
const quietTomorrow = async (): Promise<Host> => {
  const {host, orders} = openShop({unknowns: {activeInTrigger: 'document'}});
  orders.put(16, 1, [
    ['Zoe', day('2024-01-02'), 500],
    ['Zoe', day('2024-01-09'), 500],
    ['Zoe', day('2024-01-16'), 500],
  ]);
  await asked(host, 'checkNow', {asOf: '2024-01-17'});
  await asked(host, 'saveSchedule', {cadence: 'daily', hour: 8, mail: true, mailUnchanged: false});
  return host;
};

test('a name is kept beside the cells until it is mailed, to you alone, and no longer', async () => {
  const host = await quietTomorrow();
  host.spendMails(100);
  await host.pass(24);
  expect([host.mails, host.triggerFailures]).toEqual([[], []]);
  expect(kept(host)).toMatch(NAMES);
  await host.pass(24);
  expect(host.mails).toHaveLength(1);
  expect(host.mails[0]).toMatchObject({to: 'you@example.com'});
  expect(host.mails[0]?.body).toContain('Zoe');
  expect(kept(host)).not.toMatch(NAMES);
});

test('what was not mailed yet goes with “Remove what Ciclo wrote”', async () => {
  const host = await quietTomorrow();
  host.spendMails(100);
  await host.pass(24);
  expect(kept(host)).toMatch(NAMES);
  await asked(host, 'removeResults', {});
  expect(kept(host)).not.toMatch(NAMES);
});

test('whatever the panel is asked, no name and no address stays beside the cells, nor anything with the person', async () => {
  const {host} = openShop({unknowns: {activeInTrigger: 'document'}});
  for (const [name, request] of Object.entries(valid)) await host.run(name, request);
  await host.pass(24);
  expect(kept(host)).not.toMatch(NAMES);
  expect(kept(host)).not.toContain('you@example.com');
  expect(kept(host, 'user')).toBe('');
});

test('with the person stays only the note of a trigger that was given no spreadsheet', async () => {
  const {host} = openShop({unknowns: {activeInTrigger: 'document'}});
  await asked(host, 'saveSchedule', valid.saveSchedule);
  host.withoutActive = true;
  await host.pass(2);
  expect([...host.properties('user').keys()]).toEqual(['noted']);
  const note = JSON.parse(host.properties('user').get('noted') ?? '') as object;
  expect(Object.keys(note)).toEqual(['uid', 'at']);
});
