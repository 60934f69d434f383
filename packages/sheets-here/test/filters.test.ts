import type {MemorySheet} from '../src/host';
import {hostOf, inside, refusal} from './inside';

/** A title row, a header and five rows in B:D, with a filter over B2:D7. */
const table = `
  sheet.getRange('A1').setValue('title');
  sheet.getRange('B2:D7').setValues([
    ['name', 'stage', 'tier'],
    ['Ana', 'Active', 'TOP'], ['Luis', 'Lapsed', 'LOW'], ['Eva', '', 'TOP'], ['Bo', 'Active', 'LOW'], ['Flo', 'lapsed', true]]);
  const filter = sheet.getRange('B2:D7').createFilter();
  const criteria = () => SpreadsheetApp.newFilterCriteria();
  const hidden = () => [1, 2, 3, 4, 5, 6, 7, 8].filter((row) => sheet.isRowHiddenByFilter(row));`;

describe('which rows are hidden', () => {
  test.each([
    ['no criteria', '', []],
    [
      'equal to a text',
      `filter.setColumnFilterCriteria(3, criteria().whenTextEqualTo('Active').build())`,
      [4, 5, 7],
    ],
    [
      'hidden values',
      `filter.setColumnFilterCriteria(3, criteria().setHiddenValues(['Active', 'Lapsed']).build())`,
      [3, 4, 6],
    ],
    ['blanks', `filter.setColumnFilterCriteria(3, criteria().setHiddenValues(['']).build())`, [5]],
    [
      'a truth value',
      `filter.setColumnFilterCriteria(4, criteria().setHiddenValues(['TRUE']).build())`,
      [7],
    ],
    [
      'the header never',
      `filter.setColumnFilterCriteria(3, criteria().setHiddenValues(['stage']).build())`,
      [],
    ],
    [
      'two columns together',
      `filter.setColumnFilterCriteria(3, criteria().whenTextEqualTo('Active').build())
         .setColumnFilterCriteria(4, criteria().setHiddenValues(['LOW']).build())`,
      [4, 5, 6, 7],
    ],
    [
      'a second criterion on a column takes the place of the first',
      `filter.setColumnFilterCriteria(3, criteria().whenTextEqualTo('Active').build())
         .setColumnFilterCriteria(3, criteria().whenTextEqualTo('Lapsed').build())`,
      [3, 5, 6, 7],
    ],
    [
      'removed',
      `filter.setColumnFilterCriteria(3, criteria().whenTextEqualTo('x').build()).removeColumnFilterCriteria(3)`,
      [],
    ],
    [
      'set to null',
      `filter.setColumnFilterCriteria(3, criteria().whenTextEqualTo('x').build()).setColumnFilterCriteria(3, null)`,
      [],
    ],
    [
      'of criteria that were copied, the copy changed',
      `const one = criteria().whenTextEqualTo('Active').build(); one.copy().whenTextEqualTo('Lapsed').build();
       filter.setColumnFilterCriteria(3, one)`,
      [4, 5, 7],
    ],
    [
      'the filter taken away',
      `filter.setColumnFilterCriteria(3, criteria().whenTextEqualTo('x').build()).remove()`,
      [],
    ],
    [
      'computed anew when a cell changes',
      `filter.setColumnFilterCriteria(3, criteria().whenTextEqualTo('Active').build()); sheet.getRange('C5').setValue('Active')`,
      [4, 7],
    ],
  ])('%s', async (_, action, rows) => {
    expect(await inside(`${table}\n${action}; return hidden()`)).toEqual(rows);
  });
});

test('a filter and its criteria tell what they are', async () => {
  const found = await inside(`${table}
    const none = criteria().setHiddenValues(['a', 'b']).build();
    const one = criteria().whenTextEqualTo('Active').build();
    filter.setColumnFilterCriteria(3, one);
    const set = sheet.getFilter().getColumnFilterCriteria(3);
    return [filter.getRange().getA1Notation(), sheet.getRange('Z9').getFilter().getRange().getA1Notation(),
      filter.getColumnFilterCriteria(2), String(set.getCriteriaType()), set.getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO,
      set.getCriteriaValues(), set.getHiddenValues(), none.getHiddenValues(), none.getCriteriaType(), none.getCriteriaValues(),
      SpreadsheetApp.getActive().insertSheet('other').getFilter()]`);
  expect(found).toEqual([
    'B2:D7',
    'B2:D7',
    null,
    'TEXT_EQUAL_TO',
    true,
    ['Active'],
    [],
    ['a', 'b'],
    null,
    [],
    null,
  ]);
});

test.each([
  [
    `sheet.getRange('A1:B2').createFilter()`,
    "You can't create a filter in a sheet that already has a filter.",
  ],
  [`filter.setColumnFilterCriteria(1, null)`, 'The column position 1 is outside the filter.'],
  [`filter.getColumnFilterCriteria(5)`, 'The column position 5 is outside the filter.'],
  [
    `filter.setColumnFilterCriteria(3, criteria())`,
    "The parameters (number,FilterCriteriaBuilder) don't match the method signature for Filter.setColumnFilterCriteria.",
  ],
  [
    `criteria().setHiddenValues([1])`,
    "The parameters (Object[]) don't match the method signature for FilterCriteriaBuilder.setHiddenValues.",
  ],
  [`criteria().whenCellEmpty()`, 'not emulated: FilterCriteriaBuilder.whenCellEmpty'],
  [`SpreadsheetApp.BooleanCriteria.DATE_AFTER`, 'not emulated: BooleanCriteria.DATE_AFTER'],
  [`filter.remove(); filter.getRange()`, 'The filter is no longer on the sheet.'],
  [`filter.remove(); sheet.getRange('A1:B2').createFilter()`, 'accepted'],
  [`sheet.isRowHiddenByFilter(1001)`, 'Those rows are out of bounds.'],
])('%s', async (body, message) => {
  expect(await refusal(`${table}\n${body}`)).toBe(message);
});

describe('a filter follows its cells', () => {
  const state = `
    const filter = SpreadsheetApp.getActiveSheet().getFilter();
    if (!filter) return null;
    const range = filter.getRange();
    const columns = [];
    for (let column = range.getColumn(); column <= range.getLastColumn(); column++)
      if (filter.getColumnFilterCriteria(column)) columns.push(column);
    return [range.getA1Notation(), ...columns]`;
  test.each<[string, (sheet: MemorySheet) => void, unknown]>([
    ['rows inserted above', (sheet) => sheet.insertRows(1, 2), ['B4:D9', 3]],
    ['rows inserted inside', (sheet) => sheet.insertRows(3, 2), ['B2:D9', 3]],
    ['rows inserted below', (sheet) => sheet.insertRows(8, 2), ['B2:D7', 3]],
    ['columns inserted before', (sheet) => sheet.insertColumns(2, 1), ['C2:E7', 4]],
    ['columns inserted before the criteria', (sheet) => sheet.insertColumns(3, 1), ['B2:E7', 4]],
    ['columns inserted behind the criteria', (sheet) => sheet.insertColumns(4, 1), ['B2:E7', 3]],
    ['columns inserted after', (sheet) => sheet.insertColumns(5, 1), ['B2:D7', 3]],
    ['a column deleted before', (sheet) => sheet.deleteColumns(1, 1), ['A2:C7', 2]],
    ['the column of the criteria deleted', (sheet) => sheet.deleteColumns(3, 1), ['B2:C7']],
    ['more than its beginning deleted', (sheet) => sheet.deleteColumns(1, 2), ['A2:B7', 1]],
    ['all its columns deleted', (sheet) => sheet.deleteColumns(2, 3), null],
    ['its header deleted', (sheet) => sheet.deleteRows(1, 2), ['B1:D5', 3]],
    ['all its rows deleted', (sheet) => sheet.deleteRows(2, 6), null],
    [
      'the column of the criteria moved inside',
      (sheet) => sheet.moveColumns(3, 1, 2),
      ['B2:D7', 2],
    ],
    ['its last column moved inside', (sheet) => sheet.moveColumns(4, 1, 3), ['B2:D7', 4]],
    ['its first column moved to its end', (sheet) => sheet.moveColumns(2, 1, 5), ['B2:D7', 2]],
    ['the column of the criteria moved out', (sheet) => sheet.moveColumns(3, 1, 9), ['B2:C7']],
    ['another column moved in', (sheet) => sheet.moveColumns(9, 1, 3), ['B2:E7', 4]],
    ['moved whole', (sheet) => sheet.moveColumns(2, 3, 9), ['F2:H7', 7]],
    ['sorted', (sheet) => sheet.sort(2, {headerRows: 2}), ['B2:D7', 3]],
    ['the sheet renamed', (sheet) => void (sheet.name = 'Other'), ['B2:D7', 3]],
  ])('%s', async (_, change, found) => {
    const host = hostOf(`
      const sheet = SpreadsheetApp.getActiveSheet();
      if (input) {${table} filter.setColumnFilterCriteria(3, criteria().whenTextEqualTo('Active').build());} else {${state}}`);
    await host.run('main', true);
    change(host.book.activeSheet);
    expect(await host.run('main', false)).toEqual(found);
  });
});
