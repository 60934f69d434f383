/** The add-on over Univer's grid does what it does over the memory grid. */
import {readFileSync} from 'node:fs';
import type {GridBook, Overlay} from 'sheets-here/grid/port';
import {openWorkbench} from '../../packages/sheets-here/test/workbench';

const {callsOver, closeUnivers, MemoryBook, openUniver, parseCsv, plain} = openWorkbench();

afterEach(closeUnivers);

const code = readFileSync('dist/Code.js', 'utf8');
const now = Date.parse('2025-01-15T10:00:00Z');
const overlays: readonly Overlay[] = ['note', 'weight', 'background'];

/** All that a book holds, for comparing. Formats of dates may differ, since one grid has to show them. */
const contents = (book: GridBook) =>
  book.sheets.map((sheet) => ({
    name: sheet.name,
    size: [sheet.rowCount, sheet.columnCount, sheet.lastRow, sheet.lastColumn],
    frozen: sheet.frozenRows,
    hidden: sheet.hidden,
    columns: Array.from({length: sheet.lastColumn}, (_, index) => ({
      cells: sheet.read(index + 1, 1, sheet.lastRow).map(plain),
      overlays: overlays.map((kind) => sheet.overlay(kind, index + 1, 1, sheet.lastRow)),
    })),
    marks: book.metadata
      .all()
      .filter(({place}) => 'sheet' in place && place.sheet === sheet)
      .map(({key, place}) => [key, place.type, 'index' in place ? place.index : 0]),
    filter: sheet.filter?.area,
  }));

test.each([
  ['en_US', 'Etc/UTC', 'samples/shop-en.csv'],
  ['es_ES', 'Europe/Madrid', 'samples/shop-es.csv'],
])('%s: classify twice and remove', async (locale, timeZone, file) => {
  const books: GridBook[] = [
    new MemoryBook({locale, timeZone, name: 'Untitled spreadsheet'}),
    openUniver({locale, timeZone}).book,
  ];
  const table = parseCsv(readFileSync(file, 'utf8'));
  const runs = books.map((book) => {
    const {activeSheet: sheet} = book;
    const rows = table[0]?.length ?? 0;
    if (rows > sheet.rowCount) sheet.insertRows(sheet.rowCount + 1, rows - sheet.rowCount);
    table.forEach((cells, index) => sheet.write(index + 1, 1, cells));
    return callsOver(book, code, now);
  });
  const both = async (name: string, request: object) => {
    const [memory, univer] = await Promise.all(runs.map((calls) => calls.run(name, request)));
    expect(univer).toEqual(memory);
    const [one, other] = books.map(contents);
    expect(other).toEqual(one);
    return memory;
  };
  expect(await both('classify', {asOf: '2024-12-31'})).toMatchObject({ok: true});
  expect(books[1]?.sheets[0]?.lastColumn).toBeGreaterThan(table.length);
  expect(await both('classify', {asOf: '2025-01-15'})).toMatchObject({ok: true});
  expect(await both('removeResults', {})).toMatchObject({ok: true});
  expect(books[1]?.sheets[0]?.lastColumn).toBe(table.length);
});
