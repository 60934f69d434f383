import {hostOf} from './inside';

/** What a text becomes in a cell: shown as `texts()` shows it, with its type. */
async function typed(text: string, locale: string) {
  const host = hostOf(`SpreadsheetApp.getActiveSheet().getRange('A1').setValues([[input]])`, {
    locale,
  });
  await host.run('main', text);
  const [[cell] = []] = host.book.activeSheet.cells();
  const kind = typeof cell === 'object' ? cell.constructor.name : typeof cell;
  return `${kind} ${String(cell)}`;
}

describe('text is read as if it were typed', () => {
  test.each([
    ["'00012", 'string 00012'],
    ["'=A1", 'string =A1'],
    ["''x", "string 'x"],
    ['=A1', 'Formula =A1'],
    ['+A1', 'Formula =+A1'],
    ['+', 'string +'],
    ['00012', 'number 12'],
    ['1e5', 'number 100000'],
    ['12%', 'number 0.12'],
    ['$5', 'number 5'],
    ['1,234.5', 'number 1234.5'],
    ['(5)', 'number -5'],
    ['1,23', 'string 1,23'],
    ['5-3-4', 'WallTime 2004-05-03'],
    ['2024-01-02', 'WallTime 2024-01-02'],
    ['2024-02-30', 'string 2024-02-30'],
    ['31/12/2024', 'WallTime 2024-12-31'],
    ['1/2/2024', 'WallTime 2024-01-02'],
    ['may 5', 'WallTime 2024-05-05'],
    ['5 May 2023', 'WallTime 2023-05-05'],
    ['1-10', 'WallTime 2024-01-10'],
    ['2024-01-02 13:05', 'WallTime 2024-01-02 13:05:00'],
    ['10:30', 'WallTime 1899-12-30 10:30:00'],
    ['true', 'boolean true'],
    ['VERDADERO', 'string VERDADERO'],
    ['customer 7', 'string customer 7'],
    ['a@b.com', 'string a@b.com'],
  ])('en_US: %s', async (text, cell) => expect(await typed(text, 'en_US')).toBe(cell));

  test.each([
    ['1.234,5', 'number 1234.5'],
    ['1.5', 'WallTime 2024-05-01'],
    ['12,5 €', 'number 12.5'],
    ['1/2/2024', 'WallTime 2024-02-01'],
    ['5 de mayo de 2024', 'WallTime 2024-05-05'],
    ['3-ene-24', 'WallTime 2024-01-03'],
    ['verdadero', 'boolean true'],
    ['FALSE', 'boolean false'],
  ])('es_ES: %s', async (text, cell) => expect(await typed(text, 'es_ES')).toBe(cell));
});
