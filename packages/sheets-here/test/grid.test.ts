/** What every grid does, in the words of its port: the memory grid and Univer's. */
import type {Stored} from '../src/grid/cell';
import type {GridBook, GridSheet, Overlay} from '../src/grid/port';
import {openWorkbench} from './workbench';

const {
  closeUnivers,
  Direction,
  Formula,
  MemoryBook,
  openUniver,
  RANGE_TYPE,
  sheetCommands,
  WallTime,
} = openWorkbench();
const {
  InsertColCommand,
  InsertRowCommand,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColCommand,
  RemoveRowCommand,
  RemoveSheetCommand,
} = sheetCommands;

/** What a person, or another editor, does to a sheet. */
interface Hands {
  insertRows(sheet: GridSheet, before: number, count: number): Promise<unknown>;
  deleteRows(sheet: GridSheet, from: number, count: number): Promise<unknown>;
  insertColumns(sheet: GridSheet, before: number, count: number): Promise<unknown>;
  deleteColumns(sheet: GridSheet, from: number, count: number): Promise<unknown>;
  moveRows(sheet: GridSheet, from: number, count: number, to: number): Promise<unknown>;
  moveColumns(sheet: GridSheet, from: number, count: number, to: number): Promise<unknown>;
  deleteSheet(sheet: GridSheet): Promise<unknown>;
}

interface Opened {
  readonly book: GridBook;
  readonly hands: Hands;
}

function memory(): Opened {
  const book = new MemoryBook({locale: 'en_US', timeZone: 'Etc/UTC'});
  const own = (sheet: GridSheet) => book.sheet(sheet.name);
  return {
    book,
    hands: {
      insertRows: async (sheet, before, count) => own(sheet).insertRows(before, count),
      deleteRows: async (sheet, from, count) => own(sheet).deleteRows(from, count),
      insertColumns: async (sheet, before, count) => own(sheet).insertColumns(before, count),
      deleteColumns: async (sheet, from, count) => own(sheet).deleteColumns(from, count),
      moveRows: async (sheet, from, count, to) => own(sheet).moveRows(from, count, to),
      moveColumns: async (sheet, from, count, to) => own(sheet).moveColumns(from, count, to),
      deleteSheet: async (sheet) => book.deleteSheet(sheet),
    },
  };
}

function univer(): Opened {
  const {book, person} = openUniver();
  const target = (sheet: GridSheet) => book.sheet(sheet.name).target;
  const rows = (sheet: GridSheet, from: number, count: number) => ({
    startRow: from - 1,
    endRow: from + count - 2,
    startColumn: 0,
    endColumn: sheet.columnCount - 1,
    rangeType: RANGE_TYPE.ROW,
  });
  const columns = (sheet: GridSheet, from: number, count: number) => ({
    startRow: 0,
    endRow: sheet.rowCount - 1,
    startColumn: from - 1,
    endColumn: from + count - 2,
    rangeType: RANGE_TYPE.COLUMN,
  });
  return {
    book,
    hands: {
      insertRows: (sheet, before, count) =>
        person(InsertRowCommand.id, {
          ...target(sheet),
          range: rows(sheet, before, count),
          direction: Direction.UP,
        }),
      deleteRows: (sheet, from, count) =>
        person(RemoveRowCommand.id, {...target(sheet), range: rows(sheet, from, count)}),
      insertColumns: (sheet, before, count) =>
        person(InsertColCommand.id, {
          ...target(sheet),
          range: columns(sheet, before, count),
          direction: Direction.LEFT,
        }),
      deleteColumns: (sheet, from, count) =>
        person(RemoveColCommand.id, {...target(sheet), range: columns(sheet, from, count)}),
      moveRows: (sheet, from, count, to) =>
        person(MoveRowsCommand.id, {
          ...target(sheet),
          fromRange: rows(sheet, from, count),
          toRange: rows(sheet, to, count),
          range: rows(sheet, from, count),
        }),
      moveColumns: (sheet, from, count, to) =>
        person(MoveColsCommand.id, {
          ...target(sheet),
          fromRange: columns(sheet, from, count),
          toRange: columns(sheet, to, count),
          range: columns(sheet, from, count),
        }),
      deleteSheet: (sheet) => person(RemoveSheetCommand.id, target(sheet)),
    },
  };
}

afterEach(closeUnivers);

const day = (text: string) => WallTime.of(Date.parse(`${text}Z`));
const shown = (cell: Stored): unknown => {
  if (cell instanceof WallTime) return `day ${cell}`;
  return cell instanceof Formula ? `formula ${cell}` : cell;
};
const read = (sheet: GridSheet, column: number, row: number, count: number) =>
  sheet.read(column, row, count).map(shown);

const grids: [string, () => Opened][] = [
  ['memory', memory],
  ['Univer', univer],
];

describe.each(grids)('%s grid', (_, open) => {
  test.each<[string, Stored]>([
    ['a whole number', 7],
    ['a fraction', -0.125],
    ['a large number', 123456789012345],
    ['zero', 0],
    ['text', 'Ana'],
    ['text of several lines', 'one\ntwo'],
    ['text like a number', '00123'],
    ['text like a whole number', '12'],
    ['text like a truth value', 'TRUE'],
    ['text like a date', '2024-01-31'],
    ['text like an error', '#N/A'],
    ['yes', true],
    ['no', false],
    ['a day', day('2024-02-29')],
    ['a day before 1970', day('1901-12-13')],
    ['a time', day('2024-02-29T13:05:07')],
    ['nothing', ''],
    ['a formula', new Formula('=SUM(A1:A2)')],
  ])('keeps %s', (_, cell) => {
    const {activeSheet: sheet} = open().book;
    sheet.write(2, 3, [cell]);
    expect(read(sheet, 2, 2, 3)).toEqual(['', shown(cell), '']);
    expect([sheet.lastRow, sheet.lastColumn]).toEqual(cell === '' ? [0, 0] : [3, 2]);
  });

  test.each<[string, Stored, Stored]>([
    ['a number after a date', day('2024-01-31'), 5],
    ['a date after a number', 5, day('2024-01-31')],
    ['a number after text', '00123', 5],
    ['text after a number', 5, '00123'],
    ['a number after a truth value', true, 1],
    ['a value after a formula', new Formula('=1+1'), 'x'],
    ['a formula after a value', 'x', new Formula('=1+1')],
    ['nothing after a date', day('2024-01-31'), ''],
    ['nothing after a formula', new Formula('=1+1'), ''],
  ])('%s', (_, before, after) => {
    const {activeSheet: sheet} = open().book;
    sheet.write(1, 1, [before]);
    sheet.write(1, 1, [after]);
    expect(read(sheet, 1, 1, 1)).toEqual([shown(after)]);
    expect(sheet.overlay('format', 1, 1, 1)).toEqual(['']);
    expect(sheet.lastRow).toBe(after === '' ? 0 : 1);
  });

  test.each<[Overlay, string, string]>([
    ['format', '0.00', 'dd/mm/yyyy'],
    ['note', 'one\ntwo', 'three'],
    ['weight', 'bold', 'normal'],
    ['background', '#ff0000', '#00ff00'],
  ])('%s lies over the cells', (kind, one, other) => {
    const {activeSheet: sheet} = open().book;
    expect(sheet.hasOverlay(kind, 2)).toBe(false);
    sheet.write(2, 1, ['x', 2, 'y']);
    sheet.setOverlay(kind, 2, 2, [one, '', other]);
    expect(sheet.overlay(kind, 2, 1, 5)).toEqual(['', one, '', other, '']);
    expect([sheet.hasOverlay(kind, 2), sheet.hasOverlay(kind, 1)]).toEqual([true, false]);
    expect(sheet.read(2, 1, 4)).toEqual(['x', 2, 'y', '']);
    expect(sheet.lastRow).toBe(3);
    sheet.write(2, 2, ['new']);
    expect(sheet.overlay(kind, 2, 2, 1)).toEqual([one]);
    sheet.insertRows(1, 1);
    sheet.insertColumns(1, 1);
    expect(sheet.overlay(kind, 3, 3, 3)).toEqual([one, '', other]);
    sheet.deleteRows(3, 1);
    sheet.deleteColumns(1, 1);
    expect(sheet.overlay(kind, 2, 1, 5)).toEqual(['', '', '', other, '']);
    sheet.setOverlay(kind, 2, 4, ['']);
    expect(sheet.hasOverlay(kind, 2)).toBe(false);
    expect(sheet.overlay(kind, 2, 4, 1)).toEqual(['']);
  });

  test('overlays of several kinds do not disturb one another', () => {
    const {activeSheet: sheet} = open().book;
    sheet.write(1, 1, [day('2024-01-31')]);
    sheet.setOverlay('weight', 1, 1, ['bold']);
    sheet.setOverlay('background', 1, 1, ['#ff0000']);
    sheet.setOverlay('format', 1, 1, ['dd/mm/yyyy']);
    sheet.setOverlay('weight', 1, 1, ['']);
    const texts = (['format', 'weight', 'background'] as const).map((kind) =>
      sheet.overlay(kind, 1, 1, 1).join(),
    );
    expect(texts).toEqual(['dd/mm/yyyy', '', '#ff0000']);
    expect(read(sheet, 1, 1, 1)).toEqual(['day 2024-01-31']);
  });

  test('rows and columns come and go with what is in them', () => {
    const {activeSheet: sheet} = open().book;
    sheet.write(1, 1, ['a', 'b', 'c']);
    sheet.write(2, 1, [1, 2, 3]);
    sheet.insertRows(2, 2);
    expect(read(sheet, 1, 1, 5)).toEqual(['a', '', '', 'b', 'c']);
    expect(sheet.rowCount).toBe(1002);
    sheet.deleteRows(1, 3);
    expect(read(sheet, 1, 1, 3)).toEqual(['b', 'c', '']);
    sheet.insertColumns(2, 1);
    expect([read(sheet, 2, 1, 2), read(sheet, 3, 1, 2)]).toEqual([
      ['', ''],
      [2, 3],
    ]);
    sheet.deleteColumns(1, 2);
    expect(read(sheet, 1, 1, 2)).toEqual([2, 3]);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([999, 25]);
    sheet.insertRows(1000, 1);
    sheet.insertColumns(26, 1);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1000, 26]);
  });

  test.each<[string, (sheet: GridSheet, book: GridBook) => void]>([
    ['Those rows are out of bounds.', (sheet) => sheet.insertRows(1002, 1)],
    ['Those rows are out of bounds.', (sheet) => sheet.deleteRows(1000, 2)],
    ['Those columns are out of bounds.', (sheet) => sheet.insertColumns(28, 1)],
    ['Those columns are out of bounds.', (sheet) => sheet.deleteColumns(0, 1)],
    ["You can't delete all the columns on the sheet.", (sheet) => sheet.deleteColumns(1, 26)],
    [
      'Sorry, it is not possible to delete all non-frozen rows.',
      (sheet) => sheet.deleteRows(1, 1000),
    ],
    [
      "You can't freeze all visible rows on the sheet.",
      (sheet) => {
        sheet.frozenRows = 1000;
      },
    ],
    [
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      (sheet) => sheet.insertRows(1, 400_000),
    ],
    [
      'This action would exceed the limit of 18278 columns.',
      (sheet) => sheet.insertColumns(1, 18_278),
    ],
    ['Invalid sheet name.', (_, book) => book.insertSheet('')],
    [
      'A sheet with the name "OTHER" already exists. Please enter another name.',
      (_, book) => {
        book.insertSheet('Other');
        book.insertSheet('OTHER');
      },
    ],
    [
      'A sheet with the name "other" already exists. Please enter another name.',
      (sheet, book) => {
        book.insertSheet('Other');
        sheet.name = 'other';
      },
    ],
    [
      "You can't remove all the visible sheets in a document.",
      (sheet, book) => {
        book.insertSheet('Other').hidden = true;
        book.deleteSheet(sheet);
      },
    ],
  ])('refuses: %s', (message, act) => {
    const {book} = open();
    const {activeSheet} = book;
    expect(() => act(activeSheet, book)).toThrow(message);
    expect([activeSheet.rowCount, activeSheet.columnCount]).toEqual([1000, 26]);
    expect(book.sheets[0]).toBe(activeSheet);
  });

  test('frozen rows', () => {
    const {activeSheet: sheet} = open().book;
    expect(sheet.frozenRows).toBe(0);
    sheet.frozenRows = 2;
    expect(sheet.frozenRows).toBe(2);
    sheet.deleteRows(2, 3);
    expect(sheet.frozenRows).toBe(1);
    sheet.frozenRows = 0;
    expect(sheet.frozenRows).toBe(0);
  });

  test('sheets: order, names, ids, which is active, which are hidden', () => {
    const {book} = open();
    const [first] = book.sheets;
    expect(first?.name).toBe('Sheet1');
    expect(first?.id).toBe(0);
    const last = book.insertSheet('Last');
    const middle = book.insertSheet('Middle', 1);
    expect(book.sheets.map(({name}) => name)).toEqual(['Sheet1', 'Middle', 'Last']);
    expect(book.activeSheet).toBe(first);
    expect([last.rowCount, last.columnCount, last.kind]).toEqual([1000, 26, 'GRID']);
    book.activeSheet = middle;
    expect(book.activeSheet).toBe(middle);
    middle.name = 'Centre';
    middle.name = 'CENTRE';
    expect(book.sheets[1]?.name).toBe('CENTRE');
    last.hidden = true;
    expect([last.hidden, middle.hidden]).toEqual([true, false]);
    last.hidden = false;
    expect([last.hidden, book.activeSheet]).toEqual([false, middle]);
    book.deleteSheet(middle);
    expect(book.activeSheet).toBe(first);
    expect(book.sheets).toEqual([first, last]);
    expect(() => {
      book.activeSheet = middle;
    }).toThrow(`Sheet ${middle.id} not found`);
    const again = book.insertSheet('Middle');
    expect(new Set([first?.id, last.id, middle.id, again.id]).size).toBe(4);
    expect(book.sheets.map(({id}) => id)).toEqual([0, last.id, again.id]);
  });

  test('selections, of a sheet that is not shown too', () => {
    const {book} = open();
    const {activeSheet: sheet} = book;
    const one = {row: 1, column: 1, rows: 1, columns: 1};
    expect(sheet.selection).toEqual({areas: [one], cell: {row: 1, column: 1}});
    const areas = [
      {row: 2, column: 2, rows: 3, columns: 1},
      {row: 7, column: 1, rows: 1, columns: 26},
      {row: 1, column: 4, rows: 1000, columns: 2},
    ];
    sheet.selection = {areas, cell: {row: 5, column: 4}};
    expect(sheet.selection).toEqual({areas, cell: {row: 5, column: 4}});
    const other = book.insertSheet('Other');
    other.selection = {areas: [{...one, row: 3}], cell: {row: 3, column: 1}};
    expect(other.selection.areas).toEqual([{...one, row: 3}]);
    expect(book.activeSheet).toBe(sheet);
    expect(sheet.selection.areas).toEqual(areas);
  });

  describe('what a person does', () => {
    test.each<[string, (hands: Hands, sheet: GridSheet) => Promise<unknown>, string, number[]]>([
      ['a column before', (hands, sheet) => hands.insertColumns(sheet, 1, 2), '5', [4, 2]],
      ['a column at it', (hands, sheet) => hands.insertColumns(sheet, 3, 1), '4', [4, 2]],
      ['a column after', (hands, sheet) => hands.insertColumns(sheet, 4, 1), '3', [4, 2]],
      ['a column gone before', (hands, sheet) => hands.deleteColumns(sheet, 1, 1), '2', [4, 2]],
      ['its column gone', (hands, sheet) => hands.deleteColumns(sheet, 2, 2), '', [4, 2]],
      ['moved to the front', (hands, sheet) => hands.moveColumns(sheet, 3, 1, 1), '1', [4, 2]],
      ['moved to the right', (hands, sheet) => hands.moveColumns(sheet, 3, 1, 6), '5', [4, 2]],
      ['another moved over it', (hands, sheet) => hands.moveColumns(sheet, 1, 1, 5), '2', [4, 2]],
      ['rows inserted', (hands, sheet) => hands.insertRows(sheet, 2, 3), '3', [7, 2]],
      ['rows inserted within', (hands, sheet) => hands.insertRows(sheet, 5, 1), '3', [4, 3]],
      ['rows gone', (hands, sheet) => hands.deleteRows(sheet, 2, 2), '3', [2, 2]],
      ['rows moved', (hands, sheet) => hands.moveRows(sheet, 4, 2, 2), '3', [2, 2]],
    ])('marks and protections follow: %s', async (_, act, marked, rows) => {
      const {book, hands} = open();
      const {activeSheet: sheet} = book;
      sheet.write(3, 1, ['mark', 1, 2, 3, 4]);
      const other = book.insertSheet('Other');
      for (const one of [sheet, other])
        book.metadata.add({type: 'COLUMN', sheet: one, index: 3}, 'key', null, 'PROJECT');
      book.protections.add(sheet, {row: 4, column: 1, rows: 2, columns: 3}, false);
      await act(hands, sheet);
      const places = book.metadata
        .all()
        .flatMap(({place}) => ('index' in place && place.sheet === sheet ? [place.index] : []));
      expect(places.join()).toBe(marked);
      if (places[0] !== undefined) expect(sheet.read(places[0], 1, 1)).toEqual(['mark']);
      const [protection] = book.protections.of(sheet);
      expect([protection?.area?.row, protection?.area?.rows]).toEqual(rows);
      const left = book.metadata.all().find(({place}) => 'sheet' in place && place.sheet === other);
      expect(left?.place).toMatchObject({index: 3});
    });

    test('marks go with a sheet, and the sheet is gone', async () => {
      const {book, hands} = open();
      const other = book.insertSheet('Other');
      book.metadata.add({type: 'SHEET', sheet: other}, 'key', null, 'PROJECT');
      book.metadata.add({type: 'SPREADSHEET'}, 'key', null, 'PROJECT');
      book.protections.add(other, undefined, false);
      await hands.deleteSheet(other);
      expect(book.metadata.all().map(({place}) => place.type)).toEqual(['SPREADSHEET']);
      expect(book.protections.of(other)).toEqual([]);
      expect(book.sheets).not.toContain(other);
    });
  });

  describe('a filter', () => {
    const filtered = () => {
      const {book, hands} = open();
      const {activeSheet: sheet} = book;
      sheet.write(1, 1, ['who', 'Ana', 'Luis', '', 'Ana']);
      sheet.write(2, 1, ['n', 1, 2, 3, true]);
      sheet.setFilter({row: 1, column: 1, rows: 5, columns: 2});
      return {sheet, hands};
    };
    const hidden = (sheet: GridSheet) =>
      [1, 2, 3, 4, 5, 6].filter((row) => sheet.isHiddenByFilter(row));

    test.each([
      [{hiddenValues: ['Ana']}, [2, 5]],
      [{hiddenValues: ['']}, [4]],
      [{hiddenValues: ['Luis', '']}, [3, 4]],
      [{hiddenValues: [], textEqualTo: 'Ana'}, [3, 4]],
      [{hiddenValues: []}, []],
    ])('%j hides', (criteria, rows) => {
      const {sheet} = filtered();
      sheet.setFilterCriteria(1, criteria);
      expect(hidden(sheet)).toEqual(rows);
      expect([...(sheet.filter?.criteria ?? [])]).toEqual([[1, criteria]]);
      sheet.setFilterCriteria(1, undefined);
      expect([hidden(sheet), sheet.filter?.criteria.size]).toEqual([[], 0]);
    });

    test('has columns that do not disturb one another, follows its cells, and goes', async () => {
      const {sheet, hands} = filtered();
      sheet.setFilterCriteria(1, {hiddenValues: ['Luis']});
      sheet.setFilterCriteria(2, {hiddenValues: ['1']});
      expect(hidden(sheet)).toEqual([2, 3]);
      await hands.insertColumns(sheet, 1, 1);
      sheet.insertRows(1, 2);
      expect(sheet.filter?.area).toEqual({row: 3, column: 2, rows: 5, columns: 2});
      expect([...(sheet.filter?.criteria.keys() ?? [])]).toEqual([2, 3]);
      sheet.setFilter(undefined);
      expect([sheet.filter, hidden(sheet)]).toEqual([undefined, []]);
      sheet.setFilterCriteria(1, {hiddenValues: ['Ana']});
      expect(sheet.filter).toBe(undefined);
    });
  });
});
