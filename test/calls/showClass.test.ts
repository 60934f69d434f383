/** A class shown in the sheet: by a filter that leaves the user's own alone, or by a selection. */
import type {Host, HostOptions, MemorySheet} from 'sheets-here/host';
import {
  AS_OF,
  asked,
  call,
  CUSTOMERS,
  everything,
  filterMarksOf,
  marksOf,
  openShop,
  openTable,
  ownCells,
  shownRows,
} from '../host/shop';

const classified = async (
  options: Partial<HostOptions> = {},
): Promise<{host: Host; orders: MemorySheet; customers: MemorySheet}> => {
  const {host, orders} = openShop(options);
  await asked(host, 'classify', {asOf: AS_OF});
  return {host, orders, customers: host.book.sheet('Ciclo customers')};
};

const classifiedCustomers = async () => {
  const {host, sheet} = openTable(CUSTOMERS);
  await asked(host, 'classify', {asOf: AS_OF});
  return {host, sheet};
};

const columnOf = (sheet: MemorySheet, header: string): number =>
  (sheet.texts()[0] ?? []).indexOf(header) + 1;

describe('a filter', () => {
  test('on the sheet of customers of a table of orders', async () => {
    const {host, orders, customers} = await classified();
    const before = everything(host);
    const request = {sheet: orders.id, column: 'stage', code: 'GROWTH', how: 'filter'};
    expect(await asked(host, 'show', request)).toEqual({
      ok: true,
      shown: 2,
      sheet: {id: customers.id, name: 'Ciclo customers'},
      how: 'filter',
    });
    // Luis and 00012.
    expect(shownRows(customers)).toEqual([1, 3, 5]);
    expect(host.book.activeSheet.name).toBe('Ciclo customers');
    expect(customers.filter?.area).toEqual({row: 1, column: 1, rows: 6, columns: 15});
    expect(orders.filter).toBeUndefined();

    // Another class takes the place of the first, on its column or on another.
    await asked(host, 'show', {...request, code: 'RETENTION'});
    expect(shownRows(customers)).toEqual([1, 2]);
    await asked(host, 'show', {...request, column: 'tier', code: 'SMALL'});
    expect(shownRows(customers)).toEqual([1, 3, 4, 5, 6]);

    expect(await asked(host, 'show', {...request, code: null})).toMatchObject({shown: 5});
    expect(customers.filter).toBeUndefined();
    expect(everything(host)).toEqual(before);
  });

  test('on a table of customers itself', async () => {
    const {host, sheet} = await classifiedCustomers();
    const request = {sheet: sheet.id, column: 'activity', code: 'LAPSED', how: 'filter'};
    expect(await asked(host, 'show', request)).toMatchObject({
      shown: 1,
      sheet: {name: 'Table'},
    });
    expect(shownRows(sheet)).toEqual([1, 4]);
  });

  test('on a class in the language in which it was written', async () => {
    const {host, orders} = openShop();
    await asked(host, 'classify', {asOf: AS_OF, language: 'es'});
    const request = {sheet: orders.id, column: 'stage', code: 'GROWTH', how: 'filter'};
    expect((await asked(host, 'show', request)).shown).toBe(2);
    expect(shownRows(host.book.sheet('Ciclo clientes'))).toEqual([1, 3, 5]);
  });

  test('of nobody shows nobody', async () => {
    const {host, orders, customers} = await classified();
    const request = {sheet: orders.id, column: 'activity', code: 'LAPSED', how: 'filter'};
    expect((await asked(host, 'show', request)).shown).toBe(0);
    expect(shownRows(customers)).toEqual([1]);
  });

  test('after our header has been taken away, and after columns were moved', async () => {
    const {host, sheet} = await classifiedCustomers();
    sheet.put(1, columnOf(sheet, 'Activity'), [['']]);
    sheet.insertColumns(2, 2);
    const request = {sheet: sheet.id, column: 'activity', code: 'LAPSED', how: 'filter'};
    expect((await asked(host, 'show', request)).shown).toBe(1);
    expect(shownRows(sheet)).toEqual([1, 4]);
  });

  test('in a copy of the sheet, whose columns carry no marks', async () => {
    const {host, sheet} = await classifiedCustomers();
    const copy = host.book.insertSheet('Copy');
    copy.put(1, 1, sheet.cells());
    const request = {sheet: copy.id, column: 'activity', code: 'LAPSED', how: 'filter'};
    expect(await asked(host, 'show', request)).toMatchObject({shown: 1, sheet: {name: 'Copy'}});
    expect(shownRows(copy)).toEqual([1, 4]);
    expect(sheet.filter).toBeUndefined();
  });

  test('when the sheet of customers itself is meant', async () => {
    const {host, customers} = await classified();
    const request = {sheet: customers.id, column: 'stage', code: 'GROWTH', how: 'filter'};
    expect((await asked(host, 'show', request)).shown).toBe(2);
    expect(shownRows(customers)).toEqual([1, 3, 5]);
  });

  test.each(['orders', 'customers'])('ends with the next run on a table of %s', async (kind) => {
    const {host, sheet} =
      kind === 'orders'
        ? await classified().then(({host, orders}) => ({host, sheet: orders}))
        : await classifiedCustomers();
    const request = {sheet: sheet.id, column: 'activity', code: 'ACTIVE', how: 'filter'};
    await asked(host, 'show', request);
    await asked(host, 'classify', {sheet: sheet.id, asOf: AS_OF, language: 'es'});
    expect(host.book.sheets.filter(({filter}) => filter)).toEqual([]);
    expect(filterMarksOf(host)).toEqual([]);
    await asked(host, 'show', request);
    const {activeSheet} = host.book;
    expect(shownRows(activeSheet).length).toBeGreaterThan(1);
    expect(activeSheet.texts()[0]).toContain('Actividad');
  });

  test('after a run with other columns', async () => {
    const {host, orders, customers} = await classified();
    const request = {sheet: orders.id, column: 'rfm', code: 'LOYAL', how: 'filter'};
    await asked(host, 'show', {...request, column: 'stage', code: 'GROWTH'});
    const columns = ['rfm', 'scores', 'stage', 'activity', 'phase', 'tier', 'ltv', 'action'];
    await asked(host, 'classify', {
      sheet: orders.id,
      asOf: AS_OF,
      columns: [...columns, 'reason', 'as_of', 'lapse_date'],
    });
    await asked(host, 'show', request);
    const rfm = columnOf(customers, 'RFM group') - 1;
    const loyal = customers.texts().flatMap((row, i) => (row[rfm] === 'Loyal' ? [i + 1] : []));
    expect(shownRows(customers)).toEqual([1, ...loyal]);
  });
});

describe('a filter of the user’s', () => {
  const theirs = async () => {
    const {host, sheet} = await classifiedCustomers();
    sheet.setFilter({row: 1, column: 1, rows: 6, columns: sheet.lastColumn});
    sheet.setFilterCriteria(1, {hiddenValues: ['Mar']});
    return {host, sheet};
  };

  test('gets our criterion beside theirs, and loses only ours', async () => {
    const {host, sheet} = await theirs();
    const before = sheet.filter;
    const request = {sheet: sheet.id, column: 'activity', code: 'ACTIVE', how: 'filter'};
    await asked(host, 'show', request);
    expect(shownRows(sheet)).toEqual([1, 2, 3]);
    await asked(host, 'show', {...request, column: 'stage', code: 'REACTIVATION'});
    expect(shownRows(sheet)).toEqual([1, 4]);
    await asked(host, 'show', {...request, column: 'stage', code: null});
    expect(sheet.filter).toEqual(before);
    expect(shownRows(sheet)).toEqual([1, 2, 3, 4, 6]);
    expect(filterMarksOf(host)).toEqual([]);
  });

  test('loses only ours with the next run', async () => {
    const {host, sheet} = await theirs();
    const before = sheet.filter;
    await asked(host, 'show', {sheet: sheet.id, column: 'tier', code: 'TOP', how: 'filter'});
    await asked(host, 'classify', {asOf: AS_OF});
    expect(sheet.filter).toEqual(before);
  });

  test('stays when everything of ours is removed', async () => {
    const {host, sheet} = await theirs();
    await asked(host, 'show', {sheet: sheet.id, column: 'tier', code: 'TOP', how: 'filter'});
    await asked(host, 'removeResults', {});
    expect(sheet.filter?.area).toEqual({row: 1, column: 1, rows: 6, columns: 5});
    expect([...(sheet.filter?.criteria.keys() ?? [])]).toEqual([1]);
    expect(shownRows(sheet)).toEqual([1, 2, 3, 4, 6]);
    expect(marksOf(host)).toEqual([]);
  });

  test.each([
    ['does not reach our column', {row: 1, column: 1, rows: 6, columns: 5}],
    ['begins below the header', {row: 2, column: 1, rows: 5, columns: 16}],
  ])('that %s is left as it is', async (_, area) => {
    const {host, sheet} = await classifiedCustomers();
    sheet.setFilter(area);
    sheet.setFilterCriteria(1, {hiddenValues: ['Mar']});
    const before = [sheet.filter, everything(host)];
    const request = {sheet: sheet.id, column: 'activity', code: 'ACTIVE'};
    expect(await call(host, 'show', {...request, how: 'filter'})).toMatchObject({
      ok: false,
      code: 'foreignFilter',
      message: expect.stringMatching(/“Table” has a filter of yours.*“Activity”/) as string,
    });
    expect([sheet.filter, everything(host)]).toEqual(before);
    // The way on.
    expect(await asked(host, 'show', {...request, how: 'select'})).toMatchObject({shown: 3});
    expect(sheet.filter).toEqual(before[0]);
  });

  test('on our own filter, a criterion of theirs keeps it', async () => {
    const {host, sheet} = await classifiedCustomers();
    const request = {sheet: sheet.id, column: 'activity', code: 'ACTIVE', how: 'filter'};
    await asked(host, 'show', request);
    sheet.setFilterCriteria(1, {hiddenValues: ['Mar']});
    await asked(host, 'show', {...request, code: null});
    expect([...(sheet.filter?.criteria.keys() ?? [])]).toEqual([1]);
    await asked(host, 'show', request);
    expect(shownRows(sheet)).toEqual([1, 2, 3]);
  });
});

test('undo takes our filter away, and nothing else', async () => {
  const {host, sheet} = openTable(CUSTOMERS);
  const before = {texts: sheet.texts(), marks: marksOf(host).length};
  await asked(host, 'settings', {save: {margin: 0.5}, choices: {dateOrder: 'dmy'}});
  await asked(host, 'classify', {asOf: AS_OF, run: 'a'});
  await asked(host, 'show', {sheet: sheet.id, column: 'tier', code: 'TOP', how: 'filter'});
  host.properties().set('theirs', 'stays');
  expect(await asked(host, 'removeResults', {})).toMatchObject({removed: {sheets: 0}});
  expect(sheet.filter).toBeUndefined();
  expect({texts: sheet.texts(), marks: marksOf(host).length}).toEqual(before);
  expect([...host.properties().keys()].sort()).toEqual(['settings', 'theirs']);
});

test('undo beside notes of the user: the sheet of customers stays, without our filter', async () => {
  const {host, orders, customers} = await classified();
  customers.put(1, 17, [['Notes'], ['call']]);
  await asked(host, 'show', {sheet: orders.id, column: 'tier', code: 'TOP', how: 'filter'});
  const {warnings} = await asked(host, 'removeResults', {sheet: orders.id});
  expect(warnings.map(({code}) => code)).toEqual(['NOTES_KEPT']);
  expect(customers.filter).toBeUndefined();
  expect(marksOf(host)).toEqual([]);
});

describe('a selection', () => {
  test('of the rows of a class, neighbours as one', async () => {
    const {host, orders, customers} = await classified();
    const before = everything(host);
    const request = {sheet: orders.id, column: 'tier', code: 'SMALL', how: 'select'};
    expect(await asked(host, 'show', request)).toEqual({
      ok: true,
      shown: 4,
      sheet: {id: customers.id, name: 'Ciclo customers'},
      how: 'select',
    });
    expect(host.book.activeSheet.name).toBe('Ciclo customers');
    expect(
      customers.selection.areas.map(({row, column, rows, columns}) => [row, column, rows, columns]),
    ).toEqual([[3, 1, 4, 15]]);
    expect(everything(host)).toEqual(before);
    await asked(host, 'show', {...request, column: 'stage', code: 'GROWTH'});
    expect(customers.selection.areas.map(({row, rows}) => [row, rows])).toEqual([
      [3, 1],
      [5, 1],
    ]);
  });

  test('of nobody leaves the selection as it is', async () => {
    const {host, orders} = await classified();
    const request = {sheet: orders.id, column: 'activity', code: 'LAPSED', how: 'select'};
    expect(await asked(host, 'show', request)).toMatchObject({shown: 0});
    expect(host.book.activeSheet.name).toBe('Orders');
  });

  test('of at most 500 blocks says how many rows were left out', async () => {
    const rows = Array.from({length: 1203}, (_, i) => [
      `c${String(i)}`,
      i % 2 ? 1 : 0,
      i % 2 ? '2024-06-01' : '',
    ]);
    const {host, sheet} = openTable([['Customer', 'Orders', 'Last order'], ...rows]);
    await asked(host, 'classify', {asOf: AS_OF});
    const request = {sheet: sheet.id, column: 'stage', code: 'ACQUISITION', how: 'select'};
    expect(await asked(host, 'show', request)).toMatchObject({shown: 500, left: 102});
    expect(sheet.selection.areas).toHaveLength(500);
  });
});

test.each(['filter', 'select'])('without results: %s', async (how) => {
  const {host, orders} = openShop();
  const before = ownCells(host);
  expect(
    await call(host, 'show', {sheet: orders.id, column: 'tier', code: 'TOP', how}),
  ).toMatchObject({
    ok: false,
    code: 'noResults',
    message: expect.stringContaining('“Pyramid”') as string,
  });
  expect(ownCells(host)).toEqual(before);
});

test('a column that was not chosen', async () => {
  const {host, orders} = await classified();
  expect(
    await call(host, 'show', {sheet: orders.id, column: 'phase', code: 'LOYALTY', how: 'filter'}),
  ).toMatchObject({code: 'noResults'});
});

test('looks at one column, however wide the table', async () => {
  const {host, orders} = await classified({unknowns: {currentonly: 'enough'}});
  await asked(host, 'show', {sheet: orders.id, column: 'tier', code: 'TOP', how: 'select'});
  expect(host.calls.serviceCalls).toBeLessThanOrEqual(4);
});
