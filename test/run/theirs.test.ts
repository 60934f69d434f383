/** A person's cells in, under and beside our columns: they survive runs and undo, and it is said where they are. */
import {Formula, type Host, type MemorySheet, type Stored} from 'sheets-here/host';
import {AS_OF, asked, call, CUSTOMERS, day, LATER, openShop, openTable} from '../host/shop';

const columnOf = (sheet: MemorySheet, header: string, row = 0): number =>
  sheet.texts()[row]?.indexOf(header) ?? -1;
const column = (sheet: MemorySheet, at: number): unknown[] => sheet.texts().map((row) => row[at]);
const codes = (answer: unknown): string[] => {
  const {summary, warnings} = answer as {
    readonly summary?: {readonly warnings: readonly {readonly code: string}[]};
    readonly warnings?: readonly {readonly code: string}[];
  };
  return (summary?.warnings ?? warnings ?? []).map(({code}) => code);
};

test.each<[string, string, readonly Stored[]]>([
  ['Why', 'My remarks', ['call', 'wait', 'no', 'gone', 'new']],
  ['LTV if kept', 'Discount', [5, 10, 15, 20, 25]],
  [
    'Lapsed from',
    'Next visit',
    ['2024-07-01', '2024-07-02', '2024-07-03', '2024-07-04', '2024-07-05'].map(day),
  ],
  [
    'As of',
    'Birthday',
    ['1980-07-01', '1981-07-02', '1982-07-03', '1983-07-04', '1984-07-05'].map(day),
  ],
])(
  'our column “%s” that a person has made their own stays theirs',
  async (ours, header, theirs) => {
    const {host, sheet} = openTable(CUSTOMERS);
    const columns = ['stage', 'lapse_date', 'ltv', 'reason', 'as_of'];
    await asked(host, 'classify', {asOf: AS_OF, columns, margin: 0.4});
    const at = columnOf(sheet, ours);
    sheet.put(1, at + 1, [[header], ...theirs.map((cell): Stored[] => [cell])]);
    const expected = column(sheet, at);
    const answer = await asked(host, 'classify', {asOf: LATER, columns, margin: 0.4});
    expect(column(sheet, at)).toEqual(expected);
    expect(codes(answer)).toContain('COLUMNS_THEIRS');
    expect(columnOf(sheet, ours)).toBeGreaterThan(at);
    // Said once.
    expect(codes(await asked(host, 'classify', {asOf: AS_OF, columns}))).not.toContain(
      'COLUMNS_THEIRS',
    );
    await asked(host, 'removeResults', {});
    expect(sheet.texts().map((row) => row[5])).toEqual(expected);
    expect(sheet.lastColumn).toBe(6);
  },
);

test.each<[string, Stored]>([
  ['a remark', 'ask her'],
  ['our word', 'Growth'],
  ['a number', 7],
  ['a formula', new Formula('=B2*2')],
])('one cell typed over with %s is left, said, and moves with its row', async (_, cell) => {
  const {host, sheet} = openTable(CUSTOMERS);
  await asked(host, 'classify', {asOf: AS_OF});
  const at = columnOf(sheet, 'Life-cycle stage');
  const row = sheet.texts().findIndex(([name]) => name === 'Eva');
  sheet.put(row + 1, at + 1, [[cell]]);
  const answer = await asked(host, 'classify', {asOf: LATER});
  expect(sheet.texts()[row]?.[at]).toBe(cell instanceof Formula ? cell.text : cell);
  expect(codes(answer)).toContain('CELLS_KEPT');
  sheet.sort(1);
  await asked(host, 'classify', {asOf: AS_OF});
  const moved = sheet.texts().find(([name]) => name === 'Eva');
  expect(moved?.[at]).toBe(cell instanceof Formula ? cell.text : cell);
  const undone = await asked(host, 'removeResults', {});
  expect(codes(undone)).toContain('COLUMNS_KEPT');
  expect(sheet.texts().flat()).toContain(cell instanceof Formula ? cell.text : cell);
  expect(sheet.lastColumn).toBe(6);
});

test('below and above the table in our columns everything of a person’s stays', async () => {
  const {host, orders} = openShop();
  await asked(host, 'classify', {asOf: AS_OF});
  const at = columnOf(orders, 'Pyramid', 1);
  const below = orders.lastRow + 2;
  orders.put(below, at, [
    ['Top:', new Formula('=COUNTIF(G3:G15,"Top")')],
    ['', 'a remark'],
  ]);
  orders.put(below + 3, at + 1, [['Top']]);
  orders.put(1, at + 1, [['my title']]);
  for (const asOf of [AS_OF, LATER]) {
    await asked(host, 'checkNow', {asOf});
    const texts = orders.texts();
    expect(texts[below - 1]?.slice(at - 1)).toEqual(['Top:', '=COUNTIF(G3:G15,"Top")']);
    expect([texts[below]?.[at], texts[below + 2]?.[at], texts[0]?.[at]]).toEqual([
      'a remark',
      'Top',
      'my title',
    ]);
  }
  const undone = await asked(host, 'removeResults', {});
  expect(codes(undone)).toContain('COLUMNS_KEPT');
  const left = orders.texts().flat();
  for (const text of ['Top:', 'a remark', 'Top', 'my title', '=COUNTIF(G3:G15,"Top")'])
    expect(left).toContain(text);
  expect(left.filter((text) => text === 'Pyramid' || text === 'Big')).toEqual([]);
});

test('columns under our words before the first run are the person’s', async () => {
  const [header = [], ...rows] = CUSTOMERS;
  const {host, sheet} = openTable([
    [...header, 'Activity', 'Pyramid'],
    ...rows.map((row, i): Stored[] => [
      ...row,
      i ? 'Active' : new Formula('=INACTIVITY(D2)'),
      i ? 'Top' : new Formula('=PYRAMID_TIER(E2)'),
    ]),
  ]);
  const before = sheet.texts();
  await asked(host, 'classify', {asOf: AS_OF});
  await asked(host, 'classify', {asOf: LATER});
  expect(sheet.texts().map((row) => row.slice(0, 7))).toEqual(before);
  await asked(host, 'removeResults', {});
  expect(sheet.texts()).toEqual(before);
});

test('notes and names on cells of our columns keep the column at undo', async () => {
  const {host, orders} = openShop();
  orders.setOverlay('note', 6, 5, ['look here']);
  await asked(host, 'classify', {asOf: AS_OF});
  const notesOf = (): string[] =>
    Array.from({length: orders.columnCount}, (_, i) => orders.overlay('note', i + 1, 1, 20)).flat();
  expect(notesOf().filter((note) => note)).toEqual(['look here']);
  const at = columnOf(orders, 'Activity', 1);
  orders.setOverlay('note', at + 1, 4, ['ask']);
  await asked(host, 'removeResults', {});
  expect(
    notesOf()
      .filter((note) => note)
      .sort(),
  ).toEqual(['ask', 'look here']);
  expect(orders.lastColumn).toBe(4);
});

test('a standing schedule is named by undo', async () => {
  const {host} = openShop({unknowns: {activeInTrigger: 'document'}});
  await asked(host, 'classify', {asOf: AS_OF});
  await asked(host, 'saveSchedule', {
    ...{cadence: 'daily', hour: 8, mail: false, mailUnchanged: false},
  });
  expect(codes(await asked(host, 'removeResults', {}))).toContain('SCHEDULE_GOES_ON');
});

describe('what keeps cells from taking our values', () => {
  test.each(['0', '#,##0.00 €', '0%', 'yyyy-mm-dd', 'hh:mm'])(
    'a format on the whole sheet: %s',
    async (format) => {
      const {host, sheet} = openTable(CUSTOMERS);
      const texts = new Array<string>(20).fill(format);
      for (let column = 6; column <= 26; column++) sheet.setOverlay('format', column, 1, texts);
      expect(await call(host, 'classify', {asOf: AS_OF})).toMatchObject({ok: true});
      const at = columnOf(sheet, 'Lapsed from');
      sheet.setOverlay('format', at + 1, 1, texts);
      expect(await call(host, 'classify', {asOf: LATER})).toMatchObject({ok: true});
      expect(sheet.overlay('format', at + 1, 2, 1)).toEqual([format]);
      expect(sheet.texts()[0]?.some((text) => String(text).includes('incomplete'))).toBe(false);
      const {removed} = await asked(host, 'removeResults', {});
      expect(removed.columns).toBe(9);
    },
  );

  const area = (row: number, column: number, rows: number, columns: number) => ({
    ...{row, column, rows, columns},
  });
  const clean = (host: Host): unknown =>
    host.book.sheets.map((sheet) => ({name: sheet.name, texts: sheet.texts()}));

  test.each([area(1, 6, 30, 3), area(1, 5, 30, 1), area(3, 7, 20, 1)])(
    'a rule beside the table: %j',
    async (place) => {
      const {host, orders} = openShop();
      orders.cellLimits = {merged: [], rules: [{area: place, accepts: (cell) => cell === 'yes'}]};
      expect(await call(host, 'classify', {asOf: AS_OF})).toMatchObject({ok: true});
      expect(columnOf(orders, 'Pyramid', 1)).toBe(6);
    },
  );

  test('a rule on a column of ours: a sentence of its own, and nothing is left incomplete', async () => {
    const {host, orders} = openShop();
    await asked(host, 'classify', {asOf: AS_OF});
    const before = clean(host);
    orders.cellLimits = {merged: [], rules: [{area: area(3, 6, 9, 1), accepts: () => false}]};
    expect(await call(host, 'classify', {asOf: LATER})).toMatchObject({code: 'validationRule'});
    expect(orders.texts()).toEqual((before as {texts: unknown}[])[0]?.texts);
  });

  test('merged cells beside the table move away, in our columns they are named', async () => {
    const {host, orders} = openShop();
    orders.cellLimits = {merged: [area(2, 6, 1, 3)], rules: []};
    expect(await call(host, 'classify', {asOf: AS_OF})).toMatchObject({ok: true});
    orders.cellLimits = {merged: [area(4, 6, 3, 1)], rules: []};
    const answer = await call(host, 'classify', {asOf: LATER});
    expect(answer).toMatchObject({code: 'mergedCells'});
    expect(JSON.stringify(answer)).toContain('F4');
    expect(
      orders
        .texts()
        .flat()
        .filter((text) => String(text).includes('incomplete')),
    ).toEqual([]);
  });
});

test('a day without a midnight equals its date', async () => {
  const {host, sheet} = openTable(CUSTOMERS, {timeZone: 'America/Sao_Paulo'});
  await asked(host, 'classify', {asOf: '2016-10-16'}).catch(() => undefined);
  await asked(host, 'classify', {asOf: '2017-10-15'}).catch(() => undefined);
  const at = columnOf(sheet, 'As of');
  expect(at).toBeGreaterThan(0);
  const [cell] = sheet.read(at + 1, 2, 1);
  expect(typeof cell === 'number' ? cell : (cell as {serial: number}).serial % 1).toBe(
    typeof cell === 'number' ? Math.floor(cell) : 0,
  );
});
