import {unknown, type Edit, type Found, type ServerCase} from '../case';
import {attempt, refused} from '../told';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** All named ranges called so; in a copy of a sheet the sheet's name may stand before it. */
const called = (name: string) =>
  SpreadsheetApp.getActive()
    .getNamedRanges()
    .filter((one) => one.getName().endsWith(name));

/** Where they are, and taken away: a name is the whole spreadsheet's. */
const columnsOf = (name: string): Found =>
  called(name).map((one) => {
    try {
      return one.getRange().getColumn();
    } finally {
      one.remove();
    }
  });

/** Column C has a name, then something happens. */
const named = (
  words: string,
  does: string,
  {change, edit}: {readonly change?: (sheet: Sheet) => void; readonly edit?: Edit},
  expected: ServerCase['expected'],
): ServerCase => {
  const name = `selfcheck_${words.replace(/-/g, '_')}`;
  return {
    id: `names/${words}`,
    does: `Column C has a name; ${does}. Which columns have it?`,
    expected,
    source: unknown,
    prepare({sheet}) {
      sheet.getRange('A1:D3').setValues([
        ['a', 'b', 'c', 'd'],
        [2, 1, 'second', 'x'],
        [1, 2, 'first', 'y'],
      ]);
      SpreadsheetApp.getActive().setNamedRange(name, sheet.getRange('C:C'));
    },
    ...(edit && {edit}),
    run({sheet}) {
      change?.(sheet);
      return columnsOf(name);
    },
  };
};

/** What is left of a name when its column is gone; then the name goes too. */
const afterDeleting = (
  sheet: Sheet,
  name: string,
  found: (left: readonly GoogleAppsScript.Spreadsheet.NamedRange[]) => Found,
): Found => {
  SpreadsheetApp.getActive().setNamedRange(name, sheet.getRange('C:C'));
  sheet.deleteColumn(3);
  const left = called(name);
  try {
    return found(left);
  } finally {
    for (const one of left) one.remove();
  }
};

export const cases: readonly ServerCase[] = [
  {...named('nothing', 'nothing happens', {}, [3]), source: 'Class Spreadsheet, getNamedRanges'},
  named(
    'inserted-before',
    'a column is inserted before it',
    {change: (sheet) => void sheet.insertColumnBefore(1)},
    [4],
  ),
  named(
    'deleted-before',
    'a column before it is deleted',
    {change: (sheet) => void sheet.deleteColumn(1)},
    [2],
  ),
  named(
    'moved-left',
    'it is moved before column A',
    {edit: {kind: 'moveColumn', from: 3, to: 1}},
    [1],
  ),
  named(
    'another-moved',
    'column A is moved before column E',
    {edit: {kind: 'moveColumn', from: 1, to: 5}},
    [2],
  ),
  named('sorted', 'the rows are sorted by column A', {edit: {kind: 'sort', column: 1}}, [3]),
  named('copied', 'the sheet is copied', {edit: {kind: 'copySheet'}}, [3]),
  {
    id: 'names/deleted',
    does: 'A column with a name is deleted. How many such names are there?',
    expected: 1,
    source: unknown,
    run: ({sheet}) => afterDeleting(sheet, 'selfcheck_deleted', (left) => left.length),
  },
  {
    id: 'names/deleted-range',
    does: 'A column with a name is deleted, and the range of the name is asked for.',
    expected: refused,
    source: unknown,
    run: ({sheet}) =>
      afterDeleting(sheet, 'selfcheck_deleted_range', ([one]) =>
        attempt(() => one?.getRange() ?? null),
      ),
  },
  {
    id: 'names/again',
    does: 'A name that there is is given to another column, and moves there.',
    expected: [2],
    source: 'Class Spreadsheet, setNamedRange',
    run({sheet}) {
      const name = 'selfcheck_again';
      const book = SpreadsheetApp.getActive();
      book.setNamedRange(name, sheet.getRange('C:C'));
      book.setNamedRange(name, sheet.getRange('B:B'));
      return columnsOf(name);
    },
  },
];
