/** What is remembered has an end: keys of sheets that are gone go, a full store says so, and a sheet that goes meanwhile is told. */
import type {Host} from 'sheets-here/host';
import {before, disturbed, undisturbed} from '../host/disturb';
import {AS_OF, asked, call, CUSTOMERS, openShop, openTable, ownCells} from '../host/shop';

const plan = {cadence: 'daily', hour: 8, mail: false, mailUnchanged: false} as const;

test('keys of sheets that are gone go away when a run writes', async () => {
  const {host} = openTable(CUSTOMERS);
  const other = host.book.insertSheet('Other');
  other.put(1, 1, CUSTOMERS);
  host.book.activeSheet = other;
  await asked(host, 'settings', {sheet: other.id, choices: {leaveOut: []}});
  await asked(host, 'classify', {asOf: AS_OF, run: 'one'});
  await asked(host, 'checkNow', {asOf: AS_OF});
  await asked(host, 'saveSchedule', plan);
  const of = (id: number): string[] =>
    [...host.properties().keys()].filter((key) => key.split(':')[1] === String(id));
  expect(of(other.id).length).toBeGreaterThan(3);
  const table = host.book.sheet('Table');
  host.book.deleteSheet(other);
  host.book.activeSheet = table;
  await asked(host, 'classify', {asOf: AS_OF});
  expect(of(other.id)).toEqual([]);
});

/** Another hundred sheets have been there. */
const fill = (host: Host): void => {
  const properties = host.properties();
  for (let i = 0; i < 56; i++) properties.set(`mine${String(i)}`, 'x'.repeat(9000));
  let left = 500 * 1024;
  for (const [key, value] of properties) left -= key.length + value.length;
  properties.set('last', 'x'.repeat(Math.max(0, left - 30)));
};

test.each([
  ['classify', {asOf: AS_OF}],
  ['settings', {save: {margin: 0.5, discount: 0.1}}],
  ['saveSchedule', plan],
  ['makeReport', {report: 'flow'}],
  ['checkNow', {asOf: AS_OF}],
] as const)('%s with a full store has a sentence of its own', async (name, request) => {
  const {host} = openShop();
  const own = ownCells(host);
  fill(host);
  expect(await call(host, name, request)).toMatchObject({
    ok: false,
    code: 'storeFull',
    message: expect.stringMatching(/500 KB/) as string,
  });
  expect(ownCells(host)).toEqual(own);
});

const CALLS = [
  ['classify', {asOf: AS_OF}],
  ['show', {sheet: 0, column: 'activity', code: 'ACTIVE', how: 'filter'}],
  ['makeReport', {report: 'flow'}],
  ['removeResults', {}],
] as const;

test.each(CALLS)('%s: the sheet is deleted between any two calls', async (name, request) => {
  const begin = async (): Promise<Host> => {
    const {host} = openShop();
    await asked(host, 'classify', {asOf: AS_OF});
    return host;
  };
  const calm = await begin();
  const [calls] = await undisturbed(calm, () => call(calm, name, request), before);
  const seen = new Set<string>();
  for (let at = 0; at < calls; at++) {
    const host = await begin();
    const answer = await disturbed(
      host,
      at,
      () => {
        host.book.deleteSheet(host.book.sheet('Orders'));
      },
      () => call(host, name, request),
      before,
    );
    if (answer instanceof Error) throw answer;
    if (!answer.ok) seen.add(answer.code);
    expect({at, code: answer.ok ? '' : answer.code}).not.toEqual({at, code: 'unexpected'});
  }
  expect(
    [...seen].filter(
      (code) =>
        !/^(sheetGone|sheetChanges|noKind|emptySheet|noHeader|needsOrders|noResults|notReadYet|chartSheet|ownSheet|noCustomerColumn)$/.test(
          code,
        ),
    ),
  ).toEqual([]);
});
