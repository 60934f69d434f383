/** The log of checks, in the strict host: rows of a person's stay, whenever they come, and so do those of earlier checks. */
import {Formula, type Host, type MemorySheet} from 'sheets-here/host';
import {before, disturbed, failing, undisturbed} from '../host/disturb';
import {asked, call, CUSTOMERS, day, openTable} from '../host/shop';

/** A table that has been checked twice, and of which a third check has something to log. */
const logged = async (): Promise<{host: Host; sheet: MemorySheet; log: () => MemorySheet}> => {
  const {host, sheet} = openTable(CUSTOMERS);
  await asked(host, 'checkNow', {asOf: '2024-06-15'});
  sheet.put(7, 1, [['Zoe', 1, day('2024-06-16'), day('2024-06-16'), 5]]);
  await asked(host, 'checkNow', {asOf: '2024-06-20'});
  sheet.put(8, 1, [
    ['Max', 1, day('2024-06-21'), day('2024-06-21'), 5],
    ['Ida', 1, day('2024-06-21'), day('2024-06-21'), 5],
  ]);
  return {host, sheet, log: () => host.book.sheet('Ciclo log')};
};
const rowsOf = (log: MemorySheet): string[] =>
  log
    .texts()
    .slice(1)
    .map((row) => row.join('|'))
    .filter((row) => row.replace(/\|/g, '') !== '');
const next = (host: Host) => call(host, 'checkNow', {asOf: '2024-06-25'});

const edits: Readonly<Record<string, (log: MemorySheet) => readonly string[]>> = {
  'inserts a row in the middle': (log) => {
    log.insertRows(2, 1);
    return [];
  },
  'inserts a row of their own': (log) => {
    log.insertRows(2, 1);
    log.put(2, 3, [['mine']]);
    return ['||mine||||||'];
  },
  'deletes nothing but sorts': (log) => {
    log.sort(3);
    return [];
  },
};

test.each(Object.keys(edits))('somebody %s between any two calls of a check', async (edit) => {
  const calm = await logged();
  const [calls] = await undisturbed(calm.host, () => next(calm.host), before);
  const expected = rowsOf(calm.log()).sort();
  // The table is read and written before.
  for (let at = calls - 40; at < calls; at++) {
    const {host, log} = await logged();
    let added: readonly string[] = [];
    await disturbed(
      host,
      at,
      () => {
        added = edits[edit]?.(log()) ?? [];
      },
      () => next(host),
      before,
    );
    await next(host);
    expect({at, rows: rowsOf(log()).sort()}).toEqual({at, rows: [...expected, ...added].sort()});
  }
});

test('rows and formulas that a person puts below the last stay', async () => {
  const {host, log} = await logged();
  const last = log().lastRow;
  log().put(last + 1, 1, [['mine', '', new Formula('=COUNTA(C:C)')]]);
  await next(host);
  expect(log().texts()[last]?.slice(0, 3)).toEqual(['mine', '', '=COUNTA(C:C)']);
  expect(log().lastRow).toBeGreaterThan(last + 1);
});

test('it is bold and frozen wherever the first check that logs is cut off', async () => {
  const begin = async () => {
    const {host, sheet} = openTable(CUSTOMERS);
    await asked(host, 'checkNow', {asOf: '2024-06-15'});
    sheet.put(7, 1, [['Zoe', 1, day('2024-06-16'), day('2024-06-16'), 5]]);
    return host;
  };
  const run = (host: Host) => call(host, 'checkNow', {asOf: '2024-06-20'});
  const calm = await begin();
  const [calls] = await undisturbed(calm, () => run(calm));
  for (let at = calls - 70; at < calls; at++) {
    const host = await begin();
    await failing(host, at, 'a killed execution', () => run(host));
    host.book.activeSheet = host.book.sheet('Table');
    await run(host);
    const log = host.book.sheet('Ciclo log');
    expect({at, look: [log.frozenRows, log.overlay('weight', 1, 1, 1)]}).toEqual({
      at,
      look: [1, ['bold']],
    });
    expect({at, sheets: host.book.sheets.length}).toEqual({at, sheets: 3});
  }
});

test('a name that fills its cell is neither gone nor new at the next check', async () => {
  const {host, sheet} = openTable(CUSTOMERS);
  sheet.put(7, 1, [[`=${'x'.repeat(49_999)}`, 1, day('2024-06-16'), day('2024-06-16'), 5]]);
  await asked(host, 'checkNow', {asOf: '2024-06-20'});
  const {counts} = await asked(host, 'checkNow', {asOf: '2024-06-20'});
  expect(counts).toMatchObject({NEW: 0, GONE: 0});
});
