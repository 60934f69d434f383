import {hostOf, inside, refusal} from './inside';

test('widths, frozen columns and wraps are set and read', async () => {
  expect(
    await inside(`
      sheet.setColumnWidths(2, 2, 150).setFrozenColumns(1);
      sheet.getRange('A1:B1').setWrap(true);
      sheet.getRange('B1').setWrap(false);
      return [
        [1, 2, 3, 4].map((column) => sheet.getColumnWidth(column)),
        sheet.getFrozenColumns(),
        ['A1', 'B1', 'C1'].map((cell) => sheet.getRange(cell).getWrap()),
      ];`),
  ).toEqual([[100, 150, 150, 100], 1, [true, false, false]]);
});

test('a list of ranges takes one look for all', async () => {
  const host = hostOf(`
    const list = SpreadsheetApp.getActiveSheet().getRangeList(['A1:B1', 'A4']);
    list.setFontWeight('bold').setBackground('#eeeeee').setWrap(true).setNumberFormat('0.0');`);
  await host.run('main');
  const {activeSheet: sheet} = host.book;
  const looks = (row: number, column: number): string[] =>
    (['weight', 'background', 'wrap', 'format'] as const).flatMap((kind) =>
      sheet.overlay(kind, column, row, 1),
    );
  for (const [row, column] of [
    [1, 1],
    [1, 2],
    [4, 1],
  ] as const)
    expect(looks(row, column)).toEqual(['bold', '#eeeeee', 'WRAP', '0.0']);
  expect(looks(4, 2)).toEqual(['', '', '', '']);
});

test('where one of a list may not be edited, none is changed', async () => {
  const host = hostOf(`
    try {
      SpreadsheetApp.getActiveSheet().getRangeList(['A1', 'B2']).setFontWeight('bold');
    } catch (error) { return error.message }`);
  host.book.activeSheet.protect({row: 2, column: 2, rows: 1, columns: 1});
  expect(await host.run('main')).toMatch(/protected/);
  expect(host.book.activeSheet.overlay('weight', 1, 1, 1)).toEqual(['']);
});

test('columns put in behind one have its wrap', async () => {
  expect(
    await inside(`
      sheet.getRange('B1:B3').setWrap(true);
      sheet.insertColumnsAfter(2, 1);
      return sheet.getRange('C2').getWrap();`),
  ).toBe(true);
});

test.each([
  ['sheet.setColumnWidths(26, 2, 50)', 'Those columns are out of bounds.'],
  ['sheet.getColumnWidth(27)', 'Those columns are out of bounds.'],
  ['sheet.setColumnWidths(1, 2, 0)', 'not emulated: a column that is 0 pixels wide'],
  ['sheet.setColumnWidths(1, 2, 9.5)', 'not emulated: a column that is 9.5 pixels wide'],
  [
    "sheet.setColumnWidths(1, 2, '50')",
    "The parameters (number,number,String) don't match the method signature for Sheet.setColumnWidths.",
  ],
  ['sheet.setFrozenColumns(26)', "You can't freeze all visible columns on the sheet."],
  [
    "sheet.getRange('A1').setWrap('yes')",
    "The parameters (String) don't match the method signature for Range.setWrap.",
  ],
])('refuses %s', async (body, message) => {
  expect(await refusal(body)).toBe(message);
});

test('boxes to tick: an empty cell stays empty, and other values are taken unless they are refused', async () => {
  expect(
    await inside(`
      const rule = (allows) =>
        SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(allows).build();
      sheet.getRange('A1:A3').setDataValidation(rule(true));
      sheet.getRange('A2').setDataValidation(rule(false)).setValue(true);
      sheet.getRange('A1').setValue('yes');
      const refused = [];
      for (const cell of ['A2', 'A3'])
        try { sheet.getRange(cell).setValue('maybe') } catch (error) { refused.push(error.message) }
      sheet.getRange('A2').setDataValidation(null).setValue('maybe');
      return [sheet.getRange('A1:A3').getValues(), refused, rule(false).getAllowInvalid()];`),
  ).toEqual([
    [['yes'], ['maybe'], ['maybe']],
    [expect.stringContaining('cell A2 violates the data validation rules') as string],
    false,
  ]);
  expect(await refusal('SpreadsheetApp.newDataValidation().build()')).toMatch(/criteria/);
});
