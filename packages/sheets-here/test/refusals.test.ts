import {hostOf, inside, refusal} from './inside';

const outside = 'The coordinates of the range are outside the dimensions of the sheet.';

test.each([
  [
    'sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])',
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    'sheet.getRange(1, 1, 1, 2).setValues([[1, 2, 3]])',
    'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
  ],
  [
    'sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]])',
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  ['sheet.getRange(1001, 1)', outside],
  ['sheet.getRange(1, 27)', outside],
  ['sheet.getRange("AA1")', outside],
  ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
  ['sheet.getRange("nonsense")', 'Range not found'],
  ['sheet.getRange("Other!A1")', 'Range not found'],
  [
    'sheet.getRange(1, "2")',
    "The parameters (number,String) don't match the method signature for Sheet.getRange.",
  ],
  ['sheet.getRange()', "The parameters () don't match the method signature for Sheet.getRange."],
  [
    'sheet.getRange("A1").setValues("x")',
    "The parameters (String) don't match the method signature for Range.setValues.",
  ],
  [
    'sheet.getRange("A1").setValue(() => 1)',
    "The parameters (Function) don't match the method signature for Range.setValue.",
  ],
  ['sheet.getRange("A1").setValues([[NaN]])', 'A cell cannot hold NaN.'],
  ['sheet.getRange("A1").setValues([[Infinity]])', 'A cell cannot hold Infinity.'],
  ['sheet.getRange("A1").setValues([[{}]])', 'A cell cannot hold Object.'],
  ['sheet.getRange("A1").setValues([[new Date(NaN)]])', 'A cell cannot hold Date.'],
  [
    'sheet.getRange("A1").setValue("x".repeat(50001))',
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'SpreadsheetApp.getActive().insertSheet("sheet1")',
    'A sheet with the name "sheet1" already exists. Please enter another name.',
  ],
  [
    'SpreadsheetApp.getActive().deleteSheet(sheet)',
    "You can't remove all the visible sheets in a document.",
  ],
  ['sheet.hideSheet()', "You can't hide all the sheets in a document."],
  [
    'sheet.insertRowsAfter(1000, 400000)',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  ['sheet.insertColumnsAfter(27, 1)', 'Those columns are out of bounds.'],
  ['sheet.insertColumnsAfter(26, 18253)', 'This action would exceed the limit of 18278 columns.'],
  ['sheet.deleteColumns(1, 26)', "You can't delete all the columns on the sheet."],
  ['sheet.deleteRows(2, 1000)', 'Those rows are out of bounds.'],
  [
    'const other = SpreadsheetApp.getActive().insertSheet("b"); SpreadsheetApp.getActive().deleteSheet(other); other.getRange("A1").getValue()',
    'Sheet 100001 not found',
  ],
  ['const range = sheet.getRange("Z1"); sheet.deleteColumn(1); range.getValue()', outside],
  [
    'PropertiesService.getDocumentProperties().setProperty("k", "é".repeat(4609))',
    'Argument too large: value',
  ],
  [
    'for (let i = 0; i < 60; i++) PropertiesService.getUserProperties().setProperty("k" + i, "x".repeat(9000))',
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  ],
  ['CacheService.getScriptCache().put("k".repeat(251), "v")', 'Argument too large: key'],
  ['CacheService.getScriptCache().put("k", "v".repeat(102401))', 'Argument too large: value'],
  [
    'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
    'A sidebar needs a title.',
  ],
  [
    'Utilities.formatDate(new Date(0), "Nowhere/X", "yyyy")',
    'Invalid argument: timeZone. Should be of type: String (Nowhere/X)',
  ],
  [
    'Utilities.formatDate(new Date(0), "Etc/UTC", "MMM")',
    'not emulated: Utilities.formatDate with MMM',
  ],
])('%s', async (body, message) => {
  expect(await refusal(body)).toBe(message);
});

test('nothing is written when one cell is refused', async () => {
  const host = hostOf(`SpreadsheetApp.getActiveSheet().getRange('A1:B1').setValues([[1, NaN]])`);
  await expect(host.run('main')).rejects.toThrow('NaN');
  expect(host.book.activeSheet.cells()).toEqual([]);
});

test('ranges tell where they are', async () => {
  const found = await inside(`
    sheet.getRange('B2:C3').setValues([[1, null], [undefined, 'x']]);
    const range = sheet.getRange(2, 2, 3, 2);
    return [range.getA1Notation(), range.getLastRow(), range.getLastColumn(), sheet.getLastRow(), sheet.getLastColumn(),
      sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues(), sheet.getRange('C:C').getNumRows(),
      sheet.getRange('A2:A').getA1Notation(), sheet.getRange('2:3').getNumColumns(), String(range), range.getSheet().getName()]`);
  expect(found).toEqual([
    'B2:C4',
    4,
    3,
    3,
    3,
    'A1:C3',
    [
      ['', '', ''],
      ['', 1, ''],
      ['', '', 'x'],
    ],
    1000,
    'A2:A1000',
    26,
    'Range',
    'Sheet1',
  ]);
});

test('formats decide whether a number is a date', async () => {
  const found = await inside(`
    const cell = sheet.getRange('A1').setValue(45292);
    const before = typeof cell.getValue();
    cell.setNumberFormat('yyyy-mm-dd');
    const after = cell.getValue().toISOString();
    sheet.getRange('B1').setNumberFormat('@').setValue('00012');
    return [before, after, sheet.getRange('B1').getValue(), sheet.getRange('A1:B1').getNumberFormats()]`);
  expect(found).toEqual(['number', '2024-01-01T00:00:00.000Z', '00012', [['yyyy-mm-dd', '@']]]);
});

test('lists the sheets, their order and the active one', async () => {
  const found = await inside(`
    const book = SpreadsheetApp.getActive();
    book.insertSheet('First', 0); book.insertSheet('Last'); sheet.setName('Middle');
    book.setActiveSheet(sheet);
    book.getSheetByName('last').hideSheet();
    return [book.getSheets().map((one) => one.getName() + one.getIndex()), book.getSheetByName('nope'),
      book.getActiveSheet().getName(), book.getSheetById(0).getName(), book.getSheetByName('Last').isSheetHidden()]`);
  expect(found).toEqual([['First1', 'Middle2', 'Last3'], null, 'Middle', 'Middle', true]);
});
