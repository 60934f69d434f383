import {hostOf, refusal} from './inside';

const book =
  'const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getActiveSheet();';

test('a named range is found, moved and taken away', async () => {
  const host = hostOf(`${book}
    book.setNamedRange('MODEL', sheet.getRange('B2:F2'));
    const first = book.getRangeByName('model').getA1Notation();
    book.setNamedRange('Model', sheet.getRange('B3:F3'));
    const second = book.getRangeByName('MODEL').getA1Notation();
    book.removeNamedRange('MODEL');
    return [first, second, book.getRangeByName('MODEL')]`);
  expect(await host.run('main')).toEqual(['B2:F2', 'B3:F3', null]);
});

test('it follows its cells, and means nothing once they are gone', async () => {
  const host = hostOf(`${book}
    book.setNamedRange('MODEL', sheet.getRange('B2:F2'));
    return null`);
  await host.run('main');
  host.book.activeSheet.insertRows(1, 2);
  expect(host.book.names.of('MODEL')?.area).toEqual({row: 4, column: 2, rows: 1, columns: 5});
  host.book.activeSheet.deleteRows(4, 1);
  expect(host.book.names.of('MODEL')?.area).toBeUndefined();
});

test.each([
  [`book.setNamedRange('A1', sheet.getRange('B2'))`, 'Invalid name: A1'],
  [`book.setNamedRange('2nd', sheet.getRange('B2'))`, 'Invalid name: 2nd'],
  [`book.setNamedRange('with space', sheet.getRange('B2'))`, 'Invalid name: with space'],
  [`book.setNamedRange('true', sheet.getRange('B2'))`, 'Invalid name: true'],
  [`book.removeNamedRange('NONE')`, 'Named range NONE not found.'],
])('refused: %s', async (body, message) => {
  expect(await refusal(`${book} ${body}`)).toMatch(message);
});
