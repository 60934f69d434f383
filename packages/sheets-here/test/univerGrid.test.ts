/** What Univer's grid does beyond its port: it calculates, and a person works in it meanwhile. */
import type {Stored} from '../src/grid/cell';
import {openWorkbench} from './workbench';

const {
  closeUnivers,
  column,
  Direction,
  Formula,
  openUniver,
  RANGE_TYPE,
  redo,
  sheetCommands,
  typedBy,
  undo,
  until,
  valueShown,
  WallTime,
} = openWorkbench();

afterEach(closeUnivers);

type Sheet = ReturnType<typeof openUniver>['book']['activeSheet'];

const opened = (options?: Parameters<typeof openUniver>[0]) => {
  const univer = openUniver(options);
  return {...univer, sheet: univer.book.activeSheet};
};

const cells = (row: number, column: number, rows = 1, columns = 1) => ({
  startRow: row - 1,
  endRow: row + rows - 2,
  startColumn: column - 1,
  endColumn: column + columns - 2,
});

describe('formulas', () => {
  test('calculate after a write, and again when what they read is written', async () => {
    const {sheet} = opened();
    sheet.write(1, 1, [1, 2, 3]);
    sheet.write(2, 1, [
      new Formula('=SUM(A1:A3)'),
      new Formula('=SUM(A2:A)'),
      new Formula('=B1*2'),
    ]);
    await until(() =>
      expect(column(sheet, 2, 1, 3)).toEqual([
        '=SUM(A1:A3) -> 6',
        '=SUM(A2:A) -> 5',
        '=B1*2 -> 12',
      ]),
    );
    sheet.write(1, 3, [10]);
    await until(() =>
      expect([1, 2, 3].map((row) => valueShown(sheet, 2, row))).toEqual([13, 12, 26]),
    );
    sheet.write(1, 500, [100]);
    await until(() => expect(valueShown(sheet, 2, 2)).toBe(112));
  });

  test('spill, and what stands in their way or over them', async () => {
    const {sheet} = opened();
    sheet.write(1, 1, [new Formula('={1,2;3,4}')]);
    await until(() =>
      expect([column(sheet, 1, 1, 3), column(sheet, 2, 1, 3)]).toEqual([
        ['={1,2;3,4} -> 1', 3, ''],
        [2, 4, ''],
      ]),
    );
    expect([sheet.lastRow, sheet.lastColumn]).toEqual([2, 2]);
    sheet.write(2, 2, ['in the way']);
    await until(() =>
      expect([column(sheet, 1, 1, 2), column(sheet, 2, 1, 2)]).toEqual([
        ['={1,2;3,4} -> #SPILL!', ''],
        ['', 'in the way'],
      ]),
    );
    sheet.write(2, 2, ['']);
    await until(() => expect(column(sheet, 2, 1, 2)).toEqual([2, 4]));
    sheet.write(1, 1, ['over it']);
    await until(() =>
      expect([column(sheet, 1, 1, 2), column(sheet, 2, 1, 2)]).toEqual([
        ['over it', ''],
        ['', ''],
      ]),
    );
    expect([sheet.lastRow, sheet.lastColumn]).toEqual([1, 1]);
  });

  test('follow rows and columns of a sheet that is not shown, hidden rows too', async () => {
    const {book, sheet} = opened();
    const data = book.insertSheet('Data');
    data.write(1, 1, ['n', 1, 2, 3, 4]);
    sheet.write(1, 1, [new Formula('=SUM(Data!A2:A5)')]);
    await until(() => expect(valueShown(sheet, 1, 1)).toBe(10));
    data.setFilter({row: 1, column: 1, rows: 5, columns: 1});
    data.setFilterCriteria(1, {hiddenValues: ['2']});
    data.deleteRows(3, 2);
    expect(column(data, 1, 1, 4)).toEqual(['n', 1, 4, '']);
    await until(() => expect(column(sheet, 1, 1, 1)).toEqual(['=SUM(Data!A2:A3) -> 5']));
    data.insertColumns(1, 1);
    await until(() => expect(column(sheet, 1, 1, 1)).toEqual(['=SUM(Data!B2:B3) -> 5']));
    expect(book.activeSheet).toBe(sheet);
  });

  test('know named ranges, which follow their cells', async () => {
    const {book, sheet} = opened();
    const data = book.insertSheet("Data's");
    data.write(1, 1, ['n', 1, 2, 3]);
    book.names.set('NUMBERS', data, {row: 2, column: 1, rows: 3, columns: 1});
    sheet.write(1, 1, [new Formula('=SUM(NUMBERS)')]);
    await until(() => expect(valueShown(sheet, 1, 1)).toBe(6));
    data.write(1, 4, [30]);
    await until(() => expect(valueShown(sheet, 1, 1)).toBe(33));
    // Univer calculates a formula again when the cells change, not when the name comes to mean others.
    data.insertColumns(1, 1);
    expect(book.names.of('numbers')?.area).toMatchObject({row: 2, column: 2});
    book.names.remove('NUMBERS');
    expect(book.names.all()).toEqual([]);
  });

  test.each<[string, (sheet: Sheet) => void, string]>([
    ['a column inserted before', (sheet) => sheet.insertColumns(1, 1), '=SUM(B2:B,$B$3:$B,B4:4)'],
    ['rows inserted above', (sheet) => sheet.insertRows(1, 2), '=SUM(A4:A,$A$5:$A,A6:6)'],
    ['a row inserted within', (sheet) => sheet.insertRows(3, 1), '=SUM(A2:A,$A$4:$A,A5:5)'],
    ['a row deleted above', (sheet) => sheet.deleteRows(1, 1), '=SUM(A1:A,$A$2:$A,A3:3)'],
    ['rows appended', (sheet) => sheet.insertRows(1001, 5), '=SUM(A2:A,$A$3:$A,A4:4)'],
  ])('with open ranges follow %s', async (_, change, expected) => {
    const {book, sheet} = opened();
    const other = book.insertSheet('Other');
    sheet.write(1, 1, [100, 1, 2, 3]);
    other.write(1, 1, [new Formula('=SUM(Sheet1!A2:A,Sheet1!$A$3:$A,Sheet1!A4:4)')]);
    await until(() => expect(valueShown(other, 1, 1)).toBe(14));
    change(sheet);
    const text = expected.replace('(', '(Sheet1!').replaceAll(',', ',Sheet1!');
    await until(() => expect(column(other, 1, 1, 1)).toEqual([`${text} -> 14`]));
  });

  test('with open ranges see rows that have been added at the end', async () => {
    const {sheet} = opened();
    sheet.write(1, 1, ['n', 1]);
    sheet.write(2, 1, [new Formula('=SUM(A2:A)')]);
    await until(() => expect(valueShown(sheet, 2, 1)).toBe(1));
    sheet.insertRows(1001, 5);
    sheet.write(1, 1005, [50]);
    await until(() => expect(valueShown(sheet, 2, 1)).toBe(51));
    sheet.write(1, 1004, [100]);
    await until(() => expect(valueShown(sheet, 2, 1)).toBe(151));
  });

  test('with open ranges are copied like others', async () => {
    const {sheet, copied} = opened();
    expect(copied('=SUM(A2:A,$A$2:$A,B2:2)', 1, 1)).toBe('=SUM(B3:B,$A$2:$A,C3:3)');
    expect(copied('=SUM(A2:B5)', 1, 1)).toBe('=SUM(B3:C6)');
    expect(sheet.lastRow).toBe(0);
  });

  test('show what a deleted sheet leaves', async () => {
    const {book, sheet} = opened();
    const data = book.insertSheet('Data');
    data.write(1, 1, [1]);
    sheet.write(1, 1, [new Formula('=Data!A1')]);
    await until(() => expect(valueShown(sheet, 1, 1)).toBe(1));
    book.deleteSheet(data);
    await until(() => expect(valueShown(sheet, 1, 1)).toBe('#REF!'));
  });

  test('dates they give are dates', async () => {
    const {sheet} = opened();
    sheet.write(1, 1, [new Formula('=DATE(2024,2,29)'), WallTime.of(Date.parse('2024-01-31Z'))]);
    sheet.write(2, 1, [new Formula('=A2')]);
    await until(() =>
      expect([valueShown(sheet, 1, 1), valueShown(sheet, 2, 1)]).toEqual([
        '@2024-02-29',
        '@2024-01-31',
      ]),
    );
  });

  test('of a Spanish sheet are written and read in its words', async () => {
    const {sheet, univer} = opened({locale: 'es_ES'});
    expect(sheet.name).toBe('Hoja 1');
    sheet.write(1, 1, [new Formula('=SUM(1;2,5)*1,5'), new Formula('=IF(VERDADERO;"a;b";{1\\2})')]);
    await until(() =>
      expect(column(sheet, 1, 1, 2)).toEqual([
        '=SUM(1;2,5)*1,5 -> 5.25',
        '=IF(VERDADERO;"a;b";{1\\2}) -> a;b',
      ]),
    );
    expect(typedBy(univer, sheet, '=SUM(1;2,5)')).toEqual({
      stored: '=SUM(1,2.5)',
      edited: '=SUM(1;2,5)',
    });
    sheet.insertRows(1, 1);
    sheet.write(2, 1, [new Formula('=SUM(A2;0,5)')]);
    sheet.insertRows(1, 1);
    expect(column(sheet, 2, 2, 1)).toEqual(['=SUM(A3;0,5) -> ']);
  });
});

describe('a person', () => {
  test('types, formats, clears and pastes, and it is read at once', async () => {
    const {sheet, person} = opened();
    const set = (value: object, row = 1) =>
      person(sheetCommands.SetRangeValuesCommand.id, {
        ...sheet.target,
        range: cells(row, 1),
        value,
      });
    await set({v: 5});
    await set({v: 'Ana'}, 2);
    await set({v: 45322, t: 2, s: {n: {pattern: 'dd/mm/yyyy'}}}, 3);
    await set({v: 'TRUE'}, 4);
    await set({p: {id: 'p', body: {dataStream: 'bold part\r\n'}, documentStyle: {}}}, 5);
    expect(column(sheet, 1, 1, 6)).toEqual([5, 'Ana', '@2024-01-31', true, 'bold part', '']);
    expect(sheet.overlay('format', 1, 3, 1)).toEqual(['dd/mm/yyyy']);
    await person(sheetCommands.ClearSelectionContentCommand.id, {
      ...sheet.target,
      ranges: [cells(1, 1)],
    });
    expect(column(sheet, 1, 1, 2)).toEqual(['', 'Ana']);
    expect(sheet.lastRow).toBe(5);
  });

  test('makes text bold, and it stays text', async () => {
    const {sheet, person} = opened();
    const written: Stored[] = ['00123', 'TRUE', '12', 'Ana', true, 7];
    sheet.write(1, 1, written);
    await person(sheetCommands.SetStyleCommand.id, {
      ...sheet.target,
      range: cells(1, 1, 6),
      style: {type: 'bl', value: 1},
    });
    expect(sheet.read(1, 1, 6)).toEqual(written);
    expect(sheet.overlay('weight', 1, 1, 2)).toEqual(['bold', 'bold']);
  });

  test('undoes an inserted column, and the marks go back', async () => {
    const {sheet, book, person} = opened();
    sheet.write(3, 1, ['mark']);
    book.metadata.add({type: 'COLUMN', sheet, index: 3}, 'key', null, 'PROJECT');
    const place = () =>
      book.metadata.all().map((mark) => 'index' in mark.place && mark.place.index);
    const range = {...cells(1, 1, sheet.rowCount), rangeType: RANGE_TYPE.COLUMN};
    await person(sheetCommands.InsertColCommand.id, {
      ...sheet.target,
      range,
      direction: Direction.LEFT,
    });
    expect(place()).toEqual([4]);
    await person(undo, {});
    expect([place(), column(sheet, 3, 1, 1)]).toEqual([[3], ['mark']]);
    await person(redo, {});
    expect(place()).toEqual([4]);
  });

  test('cannot undo what stood before rows came through a script', async () => {
    const {sheet, person} = opened();
    await person(sheetCommands.SetRangeValuesCommand.id, {
      ...sheet.target,
      range: cells(1, 1),
      value: {v: 1},
    });
    sheet.insertRows(1, 1);
    await person(undo, {});
    expect(column(sheet, 1, 1, 2)).toEqual(['', 1]);
  });

  test('adds, renames, moves and deletes sheets', async () => {
    const {sheet, book, person} = opened();
    const {unitId} = sheet.target;
    await person(sheetCommands.InsertSheetCommand.id, {unitId, sheet: {name: 'Theirs'}});
    const [, theirs] = book.sheets;
    expect([book.sheets.map(({name}) => name), book.activeSheet]).toEqual([
      ['Sheet1', 'Theirs'],
      theirs,
    ]);
    expect(theirs?.id).toBeGreaterThan(0);
    await person(sheetCommands.SetWorksheetNameCommand.id, {...theirs?.target, name: 'Renamed'});
    await person(sheetCommands.SetWorksheetOrderCommand.id, {...theirs?.target, order: 0});
    expect(book.sheets.map(({name}) => name)).toEqual(['Renamed', 'Sheet1']);
    expect(book.sheets[0]).toBe(theirs);
    await person(sheetCommands.RemoveSheetCommand.id, theirs?.target ?? {});
    expect([book.sheets, book.activeSheet]).toEqual([[sheet], sheet]);
  });

  test('selects, and a script that works elsewhere does not take it away', async () => {
    const {sheet, book, person} = opened();
    const other = book.insertSheet('Other');
    await person(sheetCommands.SetSelectionsOperation.id, {
      ...sheet.target,
      selections: [
        {
          range: {...cells(2, 1, 1), endColumn: NaN, startColumn: NaN, rangeType: RANGE_TYPE.ROW},
          primary: null,
        },
      ],
    });
    expect(sheet.selection.areas).toEqual([{row: 2, column: 1, rows: 1, columns: 26}]);
    other.insertRows(1, 1);
    sheet.insertColumns(5, 1);
    other.frozenRows = 1;
    other.name = 'Renamed';
    expect(sheet.selection.areas.map(({row}) => row)).toEqual([2]);
    expect(book.activeSheet).toBe(sheet);
  });

  test('filters by values, which are then not the hidden ones', async () => {
    const {sheet, person} = opened();
    sheet.write(1, 1, ['who', 'Ana', 'Luis', '', 'Eva']);
    sheet.setFilter({row: 1, column: 1, rows: 5, columns: 1});
    await person('sheet.mutation.set-filter-criteria', {
      ...sheet.target,
      col: 0,
      criteria: {colId: 0, filters: {filters: ['Ana']}},
    });
    expect(sheet.filter?.criteria.get(1)).toEqual({hiddenValues: ['Luis', '', 'Eva']});
    expect(sheet.isHiddenByFilter(3)).toBe(true);
  });
});

test('what was written is announced once, with its corners, and nothing is changed by it', async () => {
  const {sheet, book, commands} = opened();
  const seen: unknown[] = [];
  commands.onCommandExecuted(({id, params}, options) => {
    if (id === sheetCommands.SetRangeValuesMutation.id) seen.push({params, options});
  });
  const written: Stored[] = ['00123', true, '12', 4];
  sheet.write(1, 1, written);
  sheet.write(2, 1, written);
  sheet.setOverlay('background', 2, 3, ['#ff0000']);
  expect(seen).toEqual([]);
  await Promise.resolve();
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    params: {...sheet.target, cellValue: {0: {0: {}, 1: {}}, 1: {}, 2: {1: {}}, 3: {0: {}, 1: {}}}},
    options: {onlyLocal: true},
  });
  expect([sheet.read(1, 1, 5), sheet.read(2, 1, 5)]).toEqual([
    [...written, ''],
    [...written, ''],
  ]);
  const other = book.insertSheet('Other');
  other.write(1, 1, [1]);
  book.deleteSheet(other);
  await Promise.resolve();
  expect(book.sheets).toEqual([sheet]);
});

test('a workbook that is there already is taken as it is', () => {
  const {book} = openUniver({
    workbook: {
      id: 'mine',
      name: 'Shop',
      sheetOrder: ['b', 'a'],
      sheets: {
        a: {id: 'a', name: 'A', rowCount: 5, columnCount: 2},
        b: {id: 'b', name: 'B', rowCount: 3, columnCount: 3, cellData: {0: {0: {v: 1, t: 2}}}},
      },
    },
  });
  expect(book.name).toBe('Shop');
  expect(book.sheets.map(({name, id, rowCount}) => [name, id, rowCount])).toEqual([
    ['B', 0, 3],
    ['A', 100_001, 5],
  ]);
  expect(book.sheet('B').read(1, 1, 1)).toEqual([1]);
  book.name = 'Other';
  expect(book.name).toBe('Other');
});

test('a hundred thousand rows are written and read by the column', () => {
  const {book} = openUniver();
  const big = book.insertSheet('Big', 1, 100_000, 10);
  const values = Array.from({length: 100_000}, (_, index): Stored =>
    index % 7 === 0 ? `K${index}` : index,
  );
  const began = performance.now();
  for (let index = 1; index <= 10; index++) big.write(index, 1, values);
  for (let index = 1; index <= 10; index++)
    expect(big.read(index, 1, 100_000)[99_999]).toBe(99_999);
  expect([big.lastRow, big.lastColumn]).toEqual([100_000, 10]);
  // A second here; Univer's own setValues and getValues take six.
  expect(performance.now() - began).toBeLessThan(5000);
});
