/** Whom to write to on a list, as a file for other tools: nobody held out, nobody who may not be contacted, nothing that runs. */
import type {Stored} from 'sheets-here/host';
import {emailIn, phoneIn, safeText} from '../../src/lists/export';
import {csvOf} from '../../sidebar/csv';
import {asked, call, day, openTable} from '../host/shop';

const days = [day('2024-02-01'), day('2024-05-20')] as const;
const ROWS: readonly (readonly Stored[])[] = [
  ['Customer ID', 'Name', 'E-mail', 'Phone', 'Orders', 'First order', 'Last order', 'Consent'],
  ['C1', 'Ana María López', 'ana@x.es', '+34 600 11 22 33', 2, ...days, 'yes'],
  ['C2', 'Luis', 'luis@x.es', 600112233, 2, ...days, 'no'],
  ['C3', '=HYPERLINK("http://x")', 'eva+shop@x.es', 'call me', 2, ...days, 'yes'],
  ['C4', 'Mar, "la" Gil', '=cmd|x!A1@x.es', '', 2, ...days, 'yes'],
  ['C5', 'Leo', 'ANA@x.es', '', 2, ...days, 'yes'],
];

const made = async (more: object = {}) => {
  const {host, sheet} = openTable(ROWS);
  const list = await asked(host, 'makeList', {
    ...{sheet: sheet.id, column: 'stage', code: 'GROWTH', columns: [], consent: 'all'},
    ...more,
  });
  return {host, sheet: list.sheet.id, list: host.book.sheet(list.sheet.name)};
};

test('addresses, names, phones and tags of who may be contacted', async () => {
  const {host, sheet} = await made();
  expect(await asked(host, 'exportList', {sheet})).toEqual({
    ok: true,
    sheet: {id: sheet, name: 'Ciclo list: Growth'},
    header: ['email', 'first_name', 'last_name', 'phone', 'tags'],
    rows: [
      ['ana@x.es', 'Ana', 'María López', '+34600112233', 'ciclo-stage-growth'],
      ['eva+shop@x.es', '\'=HYPERLINK("http://x")', '', '', 'ciclo-stage-growth'],
    ],
    left: {heldOut: 0, noConsent: 1, noEmail: 1},
    cut: 0,
  });
});

test('nobody held out is taken along, and the others bear the tag of their group', async () => {
  const {host, sheet, list} = await made({test: {name: 'spring', share: 0.5}});
  const {rows, left} = await asked(host, 'exportList', {sheet});
  const [header = [], ...people] = list.texts();
  const group = header.indexOf('Group');
  const held = people.filter((row) => row[group] === 'Hold out');
  expect(held.length).toBeGreaterThan(0);
  expect(left.heldOut).toBe(held.length);
  expect(rows.map(([email]) => email)).not.toContainEqual(
    expect.stringMatching(
      new RegExp(
        held
          .map((row) => String(row[2]))
          .join('|')
          .replace(/[+|=!]/g, '.'),
      ),
    ),
  );
  for (const row of rows) expect(row[4]).toBe('ciclo-stage-growth, ciclo-group-contact');
});

test('from the file back: the same customers', async () => {
  const {host, sheet} = await made();
  const {rows, header} = await asked(host, 'exportList', {sheet});
  const text = csvOf([header, ...rows]);
  expect(text.split('\r\n')[2]).toBe(
    `eva+shop@x.es,"'=HYPERLINK(""http://x"")",,,ciclo-stage-growth`,
  );
  expect(text).not.toContain('\ufeff');
  const {host: other, sheet: imported} = openTable(
    text
      .trim()
      .split('\r\n')
      .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)),
  );
  expect(other.book.activeSheet).toBe(imported);
  expect(imported.read(1, 2, rows.length)).toEqual(rows.map(([email]) => email));
});

test('rows above the header, a list without addresses, a sheet that is no list', async () => {
  const {host, sheet, list} = await made();
  const calm = await asked(host, 'exportList', {sheet});
  list.insertRows(1, 7);
  list.put(1, 1, [['A plan of an older version']]);
  expect(await asked(host, 'exportList', {sheet})).toEqual(calm);
  list.deleteColumns(3, 1);
  expect(await asked(host, 'exportList', {sheet})).toMatchObject({rows: [], left: {noEmail: 4}});
  list.deleteColumns(1, 1);
  expect(await call(host, 'exportList', {sheet})).toMatchObject({code: 'listColumnGone'});
  expect(await call(host, 'exportList', {sheet: 0})).toMatchObject({code: 'noList'});
});

test.each([
  ['ana@x.es', 'ana@x.es'],
  ['+ana@x.es', '+ana@x.es'],
  ["o'neil@mail.x.es", "o'neil@mail.x.es"],
  ['peña@correo.es', 'peña@correo.es'],
  ['=1+1@x.es', undefined],
  ['@x.es', undefined],
  ['-cmd|a!A1@x.es', undefined],
  ['+sum(1)@x.es', undefined],
  ['ana', undefined],
  ['ana@x', undefined],
  ['ana@x.es, luis@x.es', undefined],
])('the address %j is %j', (text, expected) => {
  expect(emailIn(text)).toBe(expected);
});

test.each([
  ['+34 600-11.22 33', '+34600112233'],
  ['(0034) 600112233', '0034600112233'],
  ['600112233', '600112233'],
  ['=600112233', ''],
  ['-600112233+1', ''],
  ['ask', ''],
])('the phone %j is %j', (text, expected) => {
  expect(phoneIn(text)).toBe(expected);
});

test.each(['=1', '+1', '-1', '@x', '\t=1', '\r=1'])('%j is text in a file', (text) => {
  expect(safeText(text)).toMatch(/^'/);
});
