import type {MemorySheet} from '../src/host';
import {hostOf, inside} from './inside';

const protectedMessage =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const typedMessage = 'This operation is not allowed on cells in typed columns.';
const objectMessage = 'The action is not supported for OBJECT sheet.';

/** The message of what the body raises in a sheet that another editor has prepared. */
async function refusalIn(prepare: (sheet: MemorySheet) => void, body: string): Promise<string> {
  const host = hostOf(
    `const sheet = SpreadsheetApp.getActiveSheet();
     try { ${body} } catch (error) { return error.message } return 'accepted'`,
  );
  prepare(host.book.activeSheet);
  return String(await host.run('main'));
}

/** B2:C3. */
const area = {row: 2, column: 2, rows: 2, columns: 2};

describe('what another editor has protected', () => {
  test.each([
    [`sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]])`, protectedMessage],
    [`sheet.getRange('C3').setValue(1)`, protectedMessage],
    [`sheet.getRange('C3').setFormula('=1')`, protectedMessage],
    [`sheet.getRange('C3').clearContent()`, protectedMessage],
    [`sheet.getRange('C3').setNote('x')`, protectedMessage],
    [`sheet.getRange('C3').setNumberFormat('0')`, protectedMessage],
    [`sheet.getRange('C3').setBackground('red')`, protectedMessage],
    [`sheet.getRange('A1:D9').createFilter()`, protectedMessage],
    [`sheet.getRange('C3').protect()`, protectedMessage],
    [`sheet.deleteColumn(2)`, protectedMessage],
    [`sheet.deleteRows(1, 2)`, protectedMessage],
    [`sheet.insertColumnAfter(2)`, protectedMessage],
    [
      `SpreadsheetApp.getActive().insertSheet('x'); SpreadsheetApp.getActive().deleteSheet(sheet)`,
      protectedMessage,
    ],
    [`sheet.getRange('D4').setValue(1)`, 'accepted'],
    [`sheet.getRange('B2:C3').getValues()`, 'accepted'],
    [`sheet.insertColumnAfter(1); sheet.insertRowsAfter(3, 1)`, 'accepted'],
    [`sheet.deleteColumn(4)`, 'accepted'],
    [`sheet.setName('x')`, 'accepted'],
  ])('a range: %s', async (body, message) => {
    expect(await refusalIn((sheet) => sheet.protect(area), body)).toBe(message);
  });

  test.each([
    [`sheet.getRange('Z9').setValue(1)`, protectedMessage],
    [`sheet.insertColumnAfter(1)`, protectedMessage],
    [`sheet.setName('x')`, protectedMessage],
    [`sheet.setFrozenRows(1)`, protectedMessage],
    [`sheet.getDataRange().getValues()`, 'accepted'],
  ])('a sheet: %s', async (body, message) => {
    expect(await refusalIn((sheet) => sheet.protect(), body)).toBe(message);
  });

  test('nothing is written, and the protection follows its cells', async () => {
    const host = hostOf(`SpreadsheetApp.getActiveSheet().getRange(input).setValue(1)`);
    const sheet = host.book.activeSheet;
    sheet.protect(area);
    await expect(host.run('main', 'A1:B2')).rejects.toThrow(protectedMessage);
    expect(sheet.cells()).toEqual([]);
    sheet.insertColumns(1, 2);
    await host.run('main', 'A1:C9');
    await expect(host.run('main', 'D2')).rejects.toThrow(protectedMessage);
    sheet.deleteColumns(4, 2);
    await host.run('main', 'D2');
  });
});

test('protections of one’s own hinder nobody, are listed and removed', async () => {
  const found = await inside(`
    const {RANGE, SHEET} = SpreadsheetApp.ProtectionType;
    const book = SpreadsheetApp.getActive();
    const range = sheet.getRange('B2:C3').protect().setDescription('mine');
    const whole = sheet.protect();
    sheet.getRange('B2').setValue(1);
    const before = [sheet.getProtections(RANGE).length, book.getProtections(SHEET).length, sheet.protect() === whole,
      range.getRange().getA1Notation(), range.getDescription(), range.canEdit(), range.isWarningOnly(),
      whole.getProtectionType() === SHEET, range.setWarningOnly(true).isWarningOnly(), whole.getRange().getA1Notation()];
    range.remove();
    try { range.getRange() } catch (error) { before.push(error.message) }
    return [...before, sheet.getProtections(RANGE).length]`);
  expect(found).toEqual([
    1,
    1,
    true,
    'B2:C3',
    'mine',
    true,
    false,
    true,
    true,
    'A1:Z1000',
    'The protection is no longer there.',
    0,
  ]);
});

test('another editor’s protection can be seen, not removed', async () => {
  const body = `const [one] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    if (one.canEdit()) throw new Error('may edit');`;
  const protect = (sheet: MemorySheet) => sheet.protect(area);
  expect(await refusalIn(protect, `${body} one.remove()`)).toBe(protectedMessage);
  expect(await refusalIn(protect, `${body} one.setWarningOnly(true)`)).toBe(protectedMessage);
});

describe('typed columns of a table', () => {
  test.each([
    [`sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]])`, typedMessage],
    [`sheet.getRange('C3').setFormula('=1')`, typedMessage],
    [`sheet.getRange('C3').getValue()`, 'accepted'],
    [`sheet.getRange('D2').setValue(1)`, 'accepted'],
    [`sheet.insertColumnsBefore(2, 2); sheet.getRange('B2:C3').setValue(1)`, 'accepted'],
    [`sheet.insertColumnsBefore(2, 2); sheet.getRange('D2').setValue(1)`, typedMessage],
  ])('%s', async (body, message) => {
    expect(await refusalIn((sheet) => void (sheet.typedAreas = [area]), body)).toBe(message);
  });
});

describe('a chart on a sheet of its own', () => {
  const chart = (sheet: MemorySheet) => {
    sheet.book.activeSheet = sheet.book.insertChartSheet('Chart');
  };
  test.each([
    `sheet.getDataRange()`,
    `sheet.getRange('A1')`,
    `sheet.getRange(1, 1)`,
    `sheet.getLastRow()`,
    `sheet.getMaxColumns()`,
    `sheet.insertRowsAfter(1, 1)`,
    `sheet.getFilter()`,
    `sheet.getActiveRange()`,
    `sheet.getRangeList(['A1'])`,
    `sheet.clearContents()`,
  ])('%s', async (body) => expect(await refusalIn(chart, body)).toBe(objectMessage));

  test('has a name, a type and a place, and no selection', async () => {
    const host = hostOf(`
      const book = SpreadsheetApp.getActive(), sheet = book.getActiveSheet();
      return [sheet.getName(), sheet.getType() === SpreadsheetApp.SheetType.OBJECT, sheet.getSheetId(), sheet.getIndex(),
        book.getActiveRange(), book.getCurrentCell(), SpreadsheetApp.getActiveRange(), sheet.setName('C').activate().getName()]`);
    chart(host.book.activeSheet);
    expect(await host.run('main')).toEqual(['Chart', true, 100001, 2, null, null, null, 'C']);
  });
});

test.each([
  ['A1', undefined, true],
  ['A1:B2', area, false],
  ['C3', area, false],
  ['D4', area, true],
])('whether one may edit %s can be asked', async (a1, closed, may) => {
  const host = hostOf(`return SpreadsheetApp.getActiveSheet().getRange('${a1}').canEdit()`);
  if (closed) host.book.activeSheet.protect(closed);
  expect(await host.run('main')).toBe(may);
});
