import {hostOf, inside, refusal} from './inside';

test('ranges, cells and lists of ranges are selected', async () => {
  const found = await inside(`
    const book = SpreadsheetApp.getActive();
    const seen = [];
    const note = () => seen.push([book.getActiveSheet().getName(), book.getActiveRange().getA1Notation(),
      sheet.getActiveCell().getA1Notation(), book.getCurrentCell().getA1Notation(),
      sheet.getActiveRangeList().getRanges().map((range) => range.getA1Notation()).join()]);
    note();
    sheet.getRange('B2:C3').activate(); note();
    sheet.setActiveRange(sheet.getRange('D4')); note();
    sheet.setActiveSelection('E5:F6'); note();
    sheet.getRangeList(['A2:D2', 'A5:D7', 'B9']).activate(); note();
    const other = book.insertSheet('Other');
    note();
    book.setActiveRange(sheet.getRange('C:C')); note();
    other.activate(); note();
    return seen`);
  expect(found).toEqual([
    ['Sheet1', 'A1', 'A1', 'A1', 'A1'],
    ['Sheet1', 'B2:C3', 'B2', 'B2', 'B2:C3'],
    ['Sheet1', 'D4', 'D4', 'D4', 'D4'],
    ['Sheet1', 'E5:F6', 'E5', 'E5', 'E5:F6'],
    ['Sheet1', 'B9', 'B9', 'B9', 'A2:D2,A5:D7,B9'],
    ['Other', 'A1', 'B9', 'A1', 'A2:D2,A5:D7,B9'],
    ['Sheet1', 'C1:C1000', 'C1', 'C1', 'C1:C1000'],
    ['Other', 'A1', 'C1', 'A1', 'C1:C1000'],
  ]);
});

test('the selection stays on the sheet when it becomes smaller', async () => {
  const host = hostOf(`
    const sheet = SpreadsheetApp.getActiveSheet();
    if (input) sheet.getRange('Y990:Z1000').activate();
    return [sheet.getActiveRange().getA1Notation(), sheet.getActiveCell().getA1Notation()]`);
  await host.run('main', true);
  host.book.activeSheet.deleteRows(10, 900);
  host.book.activeSheet.deleteColumns(1, 1);
  expect(await host.run('main', false)).toEqual(['Y100', 'Y100']);
});

test.each([
  [
    `const other = SpreadsheetApp.getActive().insertSheet('o'); other.setActiveRange(sheet.getRange('A1'))`,
    'The range is not on this sheet.',
  ],
  [`sheet.getRangeList([]).activate()`, 'There is nothing to select.'],
  [`sheet.getRangeList(['A1', 'nonsense'])`, 'Range not found'],
  [
    `sheet.getRangeList('A1')`,
    "The parameters (String) don't match the method signature for Sheet.getRangeList.",
  ],
  [`sheet.getRangeList(['A1']).clear()`, 'not emulated: RangeList.clear'],
  [
    `const list = sheet.getRangeList(['A1', 'Z9']); sheet.deleteColumn(1); list.activate()`,
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
])('%s', async (body, message) => expect(await refusal(body)).toBe(message));

test('formulas are set and read one by one', async () => {
  const found = await inside(`
    const cell = sheet.getRange('B2');
    const before = [cell.isBlank(), cell.getFormula()];
    cell.setFormula('=LTV(100;0,8;0,1)');
    sheet.getRange('C2').setValue('x');
    return [...before, cell.isBlank(), cell.getFormula(), sheet.getRange('B2:C3').getFormula(), sheet.getRange('A1:C3').isBlank(),
      sheet.getRange('C2').getFormula(), sheet.getRange('C3:D9').isBlank()]`);
  expect(found).toEqual([
    true,
    '',
    false,
    '=LTV(100;0,8;0,1)',
    '=LTV(100;0,8;0,1)',
    false,
    '',
    true,
  ]);
});

test.each([
  [`sheet.getRange('A1:A2').setFormula('=1')`, 'not emulated: Range.setFormula on several cells'],
  [`sheet.getRange('A1').setFormula('1')`, 'not emulated: Range.setFormula with 1'],
])('%s', async (body, message) => expect(await refusal(body)).toBe(message));
