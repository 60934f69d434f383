/** A copied file has the marks and sheets of its original and none of its properties: nothing of the original is lost there. */
import type {Host} from 'sheets-here/host';
import {AS_OF, asked, call, day, LATER, openShop} from '../host/shop';

const plan = {cadence: 'daily', hour: 8, mail: false, mailUnchanged: false} as const;

/** A shop with everything that Ciclo makes, as its copy. */
const copied = async (): Promise<Host> => {
  const {host, orders} = openShop();
  await asked(host, 'classify', {asOf: AS_OF});
  await asked(host, 'makeReport', {report: 'flow'});
  await asked(host, 'makeList', {
    ...{sheet: 0, column: 'activity', code: 'ACTIVE', columns: [], consent: 'all'},
    test: {name: 'spring', share: 0.5},
  });
  await asked(host, 'checkNow', {asOf: AS_OF});
  orders.put(16, 1, [['Zoe', day('2024-06-16'), 50]]);
  await asked(host, 'checkNow', {asOf: '2024-06-20'});
  await host.run('menuExamples');
  host.book.activeSheet = orders;
  host.properties().clear();
  return host;
};

/** Every cell, by sheet: those of the table as far as the person's columns go. */
const cellsOf = (host: Host): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    host.book.sheets.map((sheet) => [
      sheet.name,
      sheet.name === 'Orders' ? sheet.texts().map((row) => row.slice(0, 4)) : sheet.texts(),
    ]),
  );

test.each([
  ['classify', {asOf: LATER}],
  ['removeResults', {}],
  ['saveSchedule', plan],
  ['makeReport', {report: 'flow'}],
  ['checkNow', {asOf: LATER}],
  ['makeList', {sheet: 0, column: 'activity', code: 'ACTIVE', columns: [], consent: 'all'}],
  ['start', {}],
] as const)('%s leaves all that is there', async (name, request) => {
  const host = await copied();
  const before = cellsOf(host);
  const answer = await call(host, name, request);
  if (!answer.ok) expect(answer.code).not.toBe('unexpected');
  expect(cellsOf(host)).toMatchObject(before);
  // And a second time, with what the first has remembered.
  const again = await call(host, name, request);
  expect(again.ok).toBe(answer.ok);
  expect(cellsOf(host)).toMatchObject(before);
});

test('examples that are there are shown', async () => {
  const host = await copied();
  const count = host.book.sheets.length;
  await host.run('menuExamples');
  expect(host.book.activeSheet.name).toBe('Ciclo examples');
  expect(host.book.sheets).toHaveLength(count);
});

test('the list is still read out', async () => {
  const host = await copied();
  host.book.activeSheet = host.book.sheet('Ciclo list: Active');
  expect(await call(host, 'readOut', {})).toMatchObject({ok: true});
});
