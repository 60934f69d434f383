/** The sheet of customers, in the strict host: it keeps its rows, belongs to one table, and what a person puts there stays. */
import {Formula, openHost, type Host, type MemorySheet} from 'sheets-here/host';
import {AS_OF, asked, call, day, LATER, openShop, shared} from '../host/shop';

const customersOf = (host: Host, name = 'Ciclo customers'): MemorySheet => host.book.sheet(name);
const names = (sheet: MemorySheet, from = 1): string[] =>
  sheet
    .texts()
    .slice(from)
    .map((row) => String(row[0]));
const classify = (host: Host, more: object = {}) => asked(host, 'classify', {asOf: AS_OF, ...more});
const codes = ({warnings}: {readonly warnings: readonly {readonly code: string}[]}): string[] =>
  warnings.map(({code}) => code);

/** A second table of orders with a customer of its own, as the active sheet. */
const addTable = (host: Host, name = 'Other'): MemorySheet => {
  const sheet = host.book.insertSheet(name);
  sheet.put(1, 1, [
    ['Customer', 'Order date', 'Amount'],
    ['Zoe', day('2024-05-01'), 10],
    ['Max', day('2024-05-02'), 20],
    ['Zoe', day('2024-06-01'), 30],
  ]);
  host.book.activeSheet = sheet;
  return sheet;
};

test('every row stays with its customer when orders are sorted, added and deleted', async () => {
  const {host, orders} = openShop();
  await classify(host);
  const sheet = customersOf(host);
  const before = names(sheet);
  before.forEach((name, i) => {
    sheet.setOverlay('note', 1, i + 2, [`of ${name}`]);
    sheet.setOverlay('background', 3, i + 2, [`#${String(i)}`]);
  });
  orders.sort(2, {descending: true, headerRows: 2});
  const last = orders.lastRow + 1;
  orders.put(last, 1, [['Zoe', day('2024-06-11'), 50]]);
  for (let row = orders.lastRow; row > 2; row--)
    if (orders.read(1, row, 1)[0] === 'Eva') orders.deleteRows(row, 1);
  await classify(host, {asOf: LATER});
  expect(names(sheet)).toEqual([...before, 'Zoe']);
  names(sheet).forEach((name, i) => {
    if (i < before.length) expect(sheet.overlay('note', 1, i + 2, 1)).toEqual([`of ${name}`]);
  });
  const why = (sheet.texts()[0] ?? []).indexOf('Why');
  const eva = sheet.texts().find(([name]) => name === 'Eva') ?? [];
  expect(eva[why]).toMatch(/^Not in the orders/);
  expect(eva[(sheet.texts()[0] ?? []).indexOf('Activity')]).toBe('');
});

describe('two tables never share one', () => {
  test('when the first tag of the one is gone', async () => {
    const {host, orders} = openShop();
    await classify(host);
    const first = customersOf(host).texts();
    orders.deleteColumns(5, 1);
    addTable(host);
    const {summary} = await classify(host);
    expect(summary.customersSheet?.name).toBe('Ciclo customers 2');
    expect(customersOf(host).texts()).toEqual(first);
    expect(names(customersOf(host, 'Ciclo customers 2'))).toEqual(['Zoe', 'Max']);
    host.book.activeSheet = orders;
    const again = await classify(host);
    expect(again.summary.customersSheet?.name).toBe('Ciclo customers');
  });

  test('when the one was classified without tags', async () => {
    const {host, orders} = openShop();
    await classify(host, {columns: ['ltv', 'reason']});
    const sheet = customersOf(host);
    sheet.put(1, sheet.lastColumn + 1, [['My notes'], ['call']]);
    const first = sheet.texts();
    const other = addTable(host);
    expect(await asked(host, 'removeResults', {})).toMatchObject({removed: {sheets: 0}});
    expect(sheet.texts()).toEqual(first);
    const {summary} = await classify(host);
    expect(summary.customersSheet?.name).toBe('Ciclo customers 2');
    expect(sheet.texts()).toEqual(first);
    host.book.activeSheet = orders;
    expect((await classify(host)).summary.customersSheet?.name).toBe('Ciclo customers');
    host.book.activeSheet = other;
    expect(await asked(host, 'removeResults', {})).toMatchObject({removed: {sheets: 1}});
    expect(host.book.sheets.map(({name}) => name)).toEqual([
      'Orders',
      'Notes',
      'Ciclo customers',
      'Other',
    ]);
  });
});

describe('a sheet of the person’s with that name is neither taken nor deleted', () => {
  test.each([
    ['empty', () => undefined],
    ['with a note', (sheet: MemorySheet) => sheet.setOverlay('note', 2, 2, ['mine'])],
    ['with a format', (sheet: MemorySheet) => sheet.setOverlay('format', 2, 2, ['0.00'])],
    [
      'with our header',
      (sheet: MemorySheet) =>
        sheet.put(1, 1, [
          ['Customer', 'Orders'],
          ['Ada', 3],
        ]),
    ],
  ])('%s', async (_, prepare) => {
    const {host} = openShop();
    const theirs = host.book.insertSheet('Ciclo customers');
    prepare(theirs);
    host.book.activeSheet = host.book.sheet('Orders');
    const look = () => [
      theirs.texts(),
      theirs.overlay('note', 2, 2, 1),
      theirs.overlay('format', 2, 2, 1),
    ];
    const before = look();
    const {summary} = await classify(host);
    expect(summary.customersSheet?.name).toBe('Ciclo customers 2');
    await asked(host, 'removeResults', {});
    expect(look()).toEqual(before);
    expect(host.book.sheets.map(({name}) => name)).toEqual(['Orders', 'Notes', 'Ciclo customers']);
  });
});

describe('what a person puts on the sheet', () => {
  test.each<[string, (sheet: MemorySheet) => void, (sheet: MemorySheet) => unknown]>([
    [
      'a title row above',
      (sheet) => {
        sheet.insertRows(1, 1);
        sheet.put(1, 1, [['Our best customers']]);
      },
      (sheet) => [sheet.read(1, 1, 2), sheet.lastColumn],
    ],
    [
      'a column between',
      (sheet) => {
        sheet.insertColumns(3, 1);
        sheet.put(1, 3, [['Mine'], ['a'], ['b']]);
      },
      (sheet) => sheet.read(3, 1, 3),
    ],
    [
      'remarks below',
      (sheet) => sheet.put(9, 1, [['Total'], [new Formula('=SUM(F2:F6)')]]),
      (sheet) => [
        sheet.read(1, 9, 2),
        sheet
          .texts()[8]
          ?.slice(1)
          .filter((cell) => cell !== ''),
      ],
    ],
    [
      'cells and formulas over ours',
      (sheet) => {
        sheet.put(3, 14, [['call her']]);
        sheet.put(4, 10, [[new Formula('=IF(F4>100,"Top","Small")')]]);
        sheet.put(5, 6, [[new Formula('=SUM(1,2)')]]);
      },
      (sheet) => [sheet.read(14, 3, 1), sheet.texts()[3]?.[9], sheet.texts()[4]?.[5]],
    ],
    [
      'a remark below, under a word of ours',
      (sheet) =>
        sheet.put(9, 1, [
          ['Total', '', '', '', '', 99, '', 'Active'],
          ['', '', '', '', '', 7],
        ]),
      (sheet) => sheet.texts().slice(8),
    ],
    [
      'a column of theirs under our header',
      (sheet) => sheet.put(2, 14, [['a'], ['b'], ['c'], ['d'], ['e']]),
      (sheet) => sheet.read(14, 1, 6),
    ],
    [
      'another header with remarks below',
      (sheet) => sheet.put(1, 14, [['My remarks'], ['a'], ['b'], ['c'], ['d'], ['e']]),
      (sheet) => sheet.read(14, 1, 6),
    ],
    ['cells far away', (sheet) => sheet.put(40, 20, [['far']]), (sheet) => sheet.read(20, 40, 1)],
  ])('%s stays through a run and undo', async (_, put, look) => {
    const {host} = openShop();
    await classify(host);
    const sheet = customersOf(host);
    put(sheet);
    const before = look(sheet);
    await classify(host, {asOf: LATER});
    expect(look(sheet)).toEqual(before);
    const removed = await asked(host, 'removeResults', {});
    expect(codes(removed)).toContain('NOTES_KEPT');
    expect(host.book.sheets).toContain(sheet);
  });

  test('a note alone keeps the sheet at undo', async () => {
    const {host} = openShop();
    await classify(host);
    const sheet = customersOf(host);
    sheet.setOverlay('note', 20, 300, ['mine']);
    expect(codes(await asked(host, 'removeResults', {}))).toEqual(['NOTES_KEPT']);
    expect(sheet.overlay('note', 20, 300, 1)).toEqual(['mine']);
  });

  test('other headings: the sheet is left, and the customers stand on a new one', async () => {
    const {host} = openShop();
    await classify(host);
    const sheet = customersOf(host);
    sheet.put(1, 1, [sheet.texts()[0]?.map((_, i) => `Mine ${String(i)}`) ?? []]);
    const before = sheet.texts();
    const {summary} = await classify(host, {asOf: LATER});
    expect(codes(summary)).toContain('CUSTOMERS_LEFT');
    expect(summary.customersSheet?.name).toBe('Ciclo customers 2');
    expect(sheet.texts()).toEqual(before);
    expect(codes((await classify(host, {asOf: LATER})).summary)).not.toContain('CUSTOMERS_LEFT');
    await asked(host, 'removeResults', {});
    expect(sheet.texts()).toEqual(before);
  });
});

test('in a copied file, whose marks live without what is remembered, nothing is written over', async () => {
  const {host} = openShop();
  await classify(host);
  const sheet = customersOf(host);
  host.properties().clear();
  sheet.put(3, 6, [[777]]);
  const before = sheet.texts();
  const {summary} = await classify(host, {asOf: LATER});
  expect(codes(summary)).toContain('CUSTOMERS_LEFT');
  expect(sheet.texts()).toEqual(before);
  expect(summary.customersSheet?.name).toBe('Ciclo customers 2');
  await asked(host, 'removeResults', {});
  expect(sheet.texts()).toEqual(before);
});

test('a new sheet on which somebody writes at once is left to them', async () => {
  const host = openHost({...shared, now: new Date('2024-06-15T10:00:00Z')});
  const [orders] = host.book.sheets;
  if (orders) host.book.deleteSheet(host.book.insertSheet('gone'));
  const table = addTable(host, 'Orders');
  host.intercept = ({method, phase}) => {
    if (method !== 'addDeveloperMetadata' || phase !== 'after') return;
    const made = host.book.sheets.find(({name}) => name === 'Ciclo customers');
    if (made && !made.lastRow) made.put(1, 1, [['mine']]);
  };
  host.book.activeSheet = table;
  const answer = await call(host, 'classify', {asOf: AS_OF});
  host.intercept = undefined;
  expect(answer.ok).toBe(true);
  expect(customersOf(host).texts()).toEqual([['mine']]);
  expect(names(customersOf(host, 'Ciclo customers 2'))).toEqual(['Zoe', 'Max']);
});
