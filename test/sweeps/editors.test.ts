/**
 * Another editor changes the sheet between any two calls of a run: results still land on their customers and no cell of the
 * user's is lost, or the run stops with a clear message.
 */
import type {Host, MemorySheet} from 'sheets-here/host';
import {before, disturbed, undisturbed} from '../host/disturb';
import {AS_OF, call, day, LATER, openShop} from '../host/shop';

const headerAt = (sheet: MemorySheet): number =>
  sheet.texts().findIndex((row) => row.includes('Customer') || row.includes('Client'));
const columnOf = (sheet: MemorySheet, header: string): number =>
  (sheet.texts()[headerAt(sheet)] ?? []).indexOf(header) + 1;

const edits: Readonly<Record<string, (orders: MemorySheet) => void>> = {
  'inserts a column at the left': (orders) => orders.insertColumns(1, 1),
  'inserts a column before the last of the table': (orders) =>
    orders.insertColumns(columnOf(orders, 'With tax'), 1),
  'inserts two columns in the middle': (orders) => orders.insertColumns(3, 2),
  'deletes a column': (orders) => orders.deleteColumns(columnOf(orders, 'With tax'), 1),
  'moves a column': (orders) => orders.moveColumns(columnOf(orders, 'Amount'), 1, 1),
  'inserts a row at the top': (orders) => orders.insertRows(1, 1),
  'inserts a row in the middle': (orders) => orders.insertRows(6, 1),
  'adds an order in the middle': (orders) => {
    orders.insertRows(6, 1);
    orders.put(6, columnOf(orders, 'Customer'), [['Eva', day('2024-06-09'), 12]]);
  },
  'deletes a row': (orders) => orders.deleteRows(5, 1),
  'deletes the last row': (orders) => orders.deleteRows(orders.lastRow, 1),
  'sorts by amount': (orders) =>
    orders.sort(columnOf(orders, 'Amount'), {descending: true, headerRows: headerAt(orders) + 1}),
  'renames a header of theirs': (orders) =>
    orders.put(headerAt(orders) + 1, columnOf(orders, 'Customer'), [['Client']]),
  'renames the sheet': (orders) => void (orders.name = 'Sales'),
};

const OURS = /^(Life-cycle stage|Activity|Pyramid)( \(incomplete.*)?$/;

/** The user's part of the table: all columns but ours, without blank columns and rows at the end. */
const theirs = (sheet: MemorySheet): string[] => {
  const texts = sheet.texts();
  const ours = new Set(
    (texts[headerAt(sheet)] ?? []).flatMap((text, i) => (OURS.test(String(text)) ? [i] : [])),
  );
  return texts.map((row) =>
    row
      .filter((_, i) => !ours.has(i))
      .join('|')
      .replace(/\|+$/, ''),
  );
};

const scenes: Readonly<Record<string, (host: Host) => Promise<string>>> = {
  'the first run': () => Promise.resolve(AS_OF),
  'a rerun': async (host) => {
    await call(host, 'classify', {asOf: AS_OF});
    return LATER;
  },
};

describe.each(Object.keys(scenes))('during %s', (scene) => {
  test.each(Object.keys(edits))('somebody %s', async (edit) => {
    const prepare = scenes[scene];
    const change = edits[edit];
    if (!prepare || !change) throw new Error(edit);
    const calm = openShop();
    const asOf = await prepare(calm.host);
    const [calls] = await undisturbed(calm.host, () => call(calm.host, 'classify', {asOf}), before);

    for (let at = 0; at < calls; at++) {
      const {host, orders} = openShop();
      await prepare(host);
      let expected: string[] = [];
      const disturb = (): void => {
        change(orders);
        expected = theirs(orders);
      };
      const answer = await disturbed(
        host,
        at,
        disturb,
        () => call(host, 'classify', {asOf}),
        before,
      );
      if (answer instanceof Error) throw answer;
      const where = `before call ${String(at)}`;
      if (!answer.ok) {
        expect({where, code: answer.code}).toEqual({
          where,
          code: expect.stringMatching(/^(sheetChanges|service)$/) as string,
        });
      } else expectOnTheirCustomers(orders, where);
      const warned = JSON.stringify(answer).includes('CELLS_PUT_BACK');
      const values = (rows: readonly string[]): string[] =>
        warned ? rows.map((row) => row.replace(/\|?(=C\d+\*1\.21|#NAME\?|0|#.*)$/, '')) : [...rows];
      expect({where, own: values(theirs(orders)).sort()}).toEqual({
        where,
        own: values(expected).sort(),
      });
    }
  });
});

/** Each row with results has those of its own customer, as the customers sheet has them. */
const expectOnTheirCustomers = (orders: MemorySheet, where: string): void => {
  const sheet = orders.book.sheet('Ciclo customers');
  const [header = [], ...customers] = sheet.texts();
  const known = new Map(
    customers.map((row) => [
      String(row[0]).trim().toLowerCase(),
      ['Life-cycle stage', 'Activity', 'Pyramid'].map((id) => row[header.indexOf(id)]).join(),
    ]),
  );
  const texts = orders.texts();
  const top = headerAt(orders);
  const columns = ['Life-cycle stage', 'Activity', 'Pyramid'].map((id) => columnOf(orders, id) - 1);
  expect({where, columns: columns.filter((column) => column < 0)}).toEqual({where, columns: []});
  const key = Math.max(columnOf(orders, 'Customer'), columnOf(orders, 'Client')) - 1;
  let tagged = 0;
  for (const row of texts.slice(top + 1)) {
    const tags = columns.map((column) => row[column]).join();
    if (tags === ',,') continue;
    tagged++;
    expect({where, row: row[key], tags}).toEqual({
      where,
      row: row[key],
      tags: known.get(String(row[key]).trim().toLowerCase()),
    });
  }
  expect({where, enough: tagged >= 10}).toEqual({where, enough: true});
};
