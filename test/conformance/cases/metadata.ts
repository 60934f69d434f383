import {unknown, type Edit, type Found, type ServerCase} from '../case';
import {accepted, attempt, refused} from '../told';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const guide = 'Developer metadata guide: it stays with its row or column as that moves';

const marks = (id: string) =>
  SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey(id).find();

/** The columns that are marked with the case's name. */
const markedColumns = (id: string): Found =>
  marks(id).map((one) => one.getLocation().getColumn()?.getColumn() ?? null);

/** Column C is marked with the case's name, then something happens. */
const marked = (
  words: string,
  does: string,
  {change, edit}: {readonly change?: (sheet: Sheet) => void; readonly edit?: Edit},
  expected: ServerCase['expected'],
  source: string,
): ServerCase => {
  const id = `metadata/${words}`;
  return {
    id,
    does: `Column C is marked; ${does}. Which columns are marked?`,
    expected,
    source,
    prepare({sheet}) {
      sheet.getRange('A1:D3').setValues([
        ['a', 'b', 'c', 'd'],
        [2, 1, 'second', 'x'],
        [1, 2, 'first', 'y'],
      ]);
      sheet.getRange('C:C').addDeveloperMetadata(id, 'value');
    },
    ...(edit && {edit}),
    run({sheet}) {
      change?.(sheet);
      return markedColumns(id);
    },
  };
};

/** Runs on its own sheet under a key of its own. */
const plain = (
  words: string,
  does: string,
  act: (sheet: Sheet, key: string) => Found,
  expected: ServerCase['expected'],
  source: string,
): ServerCase => {
  const id = `metadata/${words}`;
  return {id, does, expected, source, run: ({sheet}) => act(sheet, id)};
};

export const cases: readonly ServerCase[] = [
  marked('nothing', 'nothing happens', {}, [3], 'Class Range, addDeveloperMetadata'),
  marked(
    'inserted-before',
    'a column is inserted before it',
    {change: (sheet) => void sheet.insertColumnBefore(1)},
    [4],
    guide,
  ),
  marked(
    'inserted-after',
    'a column is inserted after it',
    {change: (sheet) => void sheet.insertColumnAfter(3)},
    [3],
    guide,
  ),
  marked(
    'deleted-before',
    'a column before it is deleted',
    {change: (sheet) => void sheet.deleteColumn(1)},
    [2],
    guide,
  ),
  marked(
    'deleted',
    'the column is deleted',
    {change: (sheet) => void sheet.deleteColumn(3)},
    [],
    guide,
  ),
  marked(
    'moved-left',
    'it is moved before column A',
    {edit: {kind: 'moveColumn', from: 3, to: 1}},
    [1],
    guide,
  ),
  marked(
    'moved-right',
    'it is moved before column F',
    {edit: {kind: 'moveColumn', from: 3, to: 6}},
    [5],
    guide,
  ),
  marked(
    'another-moved',
    'column A is moved before column E',
    {edit: {kind: 'moveColumn', from: 1, to: 5}},
    [2],
    guide,
  ),
  marked(
    'sorted',
    'the rows are sorted by column A',
    {edit: {kind: 'sort', column: 1}},
    [3],
    guide,
  ),
  marked('copied', 'the sheet is copied', {edit: {kind: 'copySheet'}}, [3], unknown),
  marked(
    'cleared',
    'its header is changed and its cells are emptied',
    {
      change(sheet) {
        sheet.getRange('C1').setValue('other');
        sheet.getRange('C:C').clearContent();
      },
    },
    [3],
    guide,
  ),
  {
    id: 'metadata/row-sorted',
    does: 'Row 3 is marked; the rows are sorted so that its cells come to row 2. Which rows are marked?',
    expected: [3],
    source: unknown,
    prepare({sheet}) {
      sheet.getRange('A1:A3').setValues([['head'], [2], [1]]);
      sheet.getRange('3:3').addDeveloperMetadata('metadata/row-sorted');
    },
    edit: {kind: 'sort', column: 1},
    run: () =>
      marks('metadata/row-sorted').map((one) => one.getLocation().getRow()?.getRow() ?? null),
  },
  plain(
    'two-of-a-key',
    'A column is marked twice with one key: both are found, in the order in which they were made.',
    (sheet, key) => {
      sheet.getRange('B:B').addDeveloperMetadata(key, 'one').addDeveloperMetadata(key, 'two');
      return marks(key).map((one) => one.getValue());
    },
    ['one', 'two'],
    unknown,
  ),
  plain(
    'changed',
    'The value of a mark is set anew, and read by another search.',
    (sheet, key) => {
      sheet.getRange('B:B').addDeveloperMetadata(key, 'one');
      marks(key)[0]?.setValue('two');
      return marks(key).map((one) => one.getValue());
    },
    ['two'],
    'Class DeveloperMetadata, setValue',
  ),
  plain(
    'removed',
    'A mark is removed.',
    (sheet, key) => {
      sheet.addDeveloperMetadata(key);
      marks(key)[0]?.remove();
      return marks(key).length;
    },
    0,
    'Class DeveloperMetadata, remove',
  ),
  plain(
    'usual-visibility',
    'The visibility of a mark that was made without one.',
    (sheet, key) => {
      sheet.addDeveloperMetadata(key);
      return marks(key).map((one) => String(one.getVisibility()));
    },
    ['DOCUMENT'],
    unknown,
  ),
  plain(
    'block',
    'A block of cells is marked.',
    (sheet, key) => attempt(() => void sheet.getRange('A1:B2').addDeveloperMetadata(key)),
    refused,
    'Developer metadata guide: a spreadsheet, a sheet, a row or a column',
  ),
  plain(
    'two-columns',
    'Two columns are marked at once.',
    (sheet, key) => attempt(() => void sheet.getRange('A:B').addDeveloperMetadata(key)),
    refused,
    unknown,
  ),
  plain(
    'empty-column',
    'A column without a cell in it is marked.',
    (sheet, key) => attempt(() => void sheet.getRange('F:F').addDeveloperMetadata(key)),
    accepted,
    unknown,
  ),
  plain(
    'column-name',
    'How the range of a marked column is called.',
    (sheet, key) => {
      sheet.getRange('C:C').addDeveloperMetadata(key);
      return marks(key).map((one) => one.getLocation().getColumn()?.getA1Notation() ?? null);
    },
    ['C:C'],
    unknown,
  ),
  plain(
    'deleted-sheet',
    'A sheet with a mark on it is deleted: the mark is gone.',
    (_, key) => {
      const book = SpreadsheetApp.getActive();
      const other = book.insertSheet('selfcheck other');
      other.getRange('A:A').addDeveloperMetadata(key);
      book.deleteSheet(other);
      return marks(key).length;
    },
    0,
    unknown,
  ),
];
