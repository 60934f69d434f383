import {csvFormatRows} from 'd3-dsv';
import fc from 'fast-check';
import {openHost} from '../src/host';
import {cellOf, decodeText, findSeparator} from '../src/csv';

const opened = (source: string | Uint8Array) => openHost({code: ''}).openCsv(source, 'Orders');

test.each([
  ['1234.50', 1234.5],
  ['-3', -3],
  ['0.5', 0.5],
  ['00012', '00012'],
  ['123456789012345', 123456789012345],
  ['1234567890123456', '1234567890123456'],
  ['-1234567890123456', '-1234567890123456'],
  ['1234567890123456.0', '1234567890123456.0'],
  ['0.6400000000000001', 0.6400000000000001],
  ['-0.6400000000000001', -0.6400000000000001],
  ['115.06999999999999999', 115.07],
  ['1e5', '1e5'],
  ['TRUE', true],
  ['false', false],
  ['1.234,50 €', '1.234,50 €'],
  ['31/12/2024', '31/12/2024'],
  ['2024-02-30', '2024-02-30'],
  ['2024-01-02T10:00:00Z', '2024-01-02T10:00:00Z'],
  ['=A1', '=A1'],
  [' 5', ' 5'],
  ['', ''],
])('%s', (text, cell) => expect(cellOf(text)).toBe(cell));

test.each([
  ['2024-01-02', '2024-01-02'],
  ['2024-01-02 13:05', '2024-01-02 13:05:00'],
  ['2024-01-02T13:05:59', '2024-01-02 13:05:59'],
])('the date %s', (text, shown) => {
  expect(typeof cellOf(text)).toBe('object');
  expect(String(cellOf(text))).toBe(shown);
});

test.each([
  [',', 'a,b\n1,"x;y;z"\n'],
  [';', 'a;b;c\n1,5;2,5;x\n2,5;3;y\n'],
  ['\t', 'a\tb\n1,2\t3\n'],
  ['|', 'a|b\n1,5|2\n'],
  [';', 'Ventas, enero\n\nid;total\n1;2,50\n2;3,50\n'],
  [',', 'only\none\ncolumn'],
  [';', '"id";"total"\n"1";"2,50"\n"2";"3,50"\n'],
  [';', '"id";"note"\n"1";"a, b"\n"2";"c; d"\n'],
  ['\t', '"id"\t"total"\n"1"\t"2"\n'],
  [',', '"id","total"\n"1","2;50"\n'],
])('finds the separator %j', (separator, text) => expect(findSeparator(text)).toBe(separator));

test.each([
  ['UTF-8', Buffer.from('ñ€', 'utf8')],
  ['UTF-8 with a mark', Buffer.from('\uFEFFñ€', 'utf8')],
  ['UTF-16', Buffer.from('\uFEFFñ€', 'utf16le')],
  ['Windows-1252', Buffer.from([0xf1, 0x80])],
])('reads %s', (_, bytes) => expect(decodeText(bytes)).toBe('ñ€'));

test.each([
  ['beside a decimal comma', 'a,n\nx,1.234\ny,"10,50"\n', ['n', '1.234', '10,50']],
  ['beside money with one', 'a,n\nx,1.234\ny,"10,50 €"\n', ['n', '1.234', '10,50 €']],
  ['where semicolons part the cells', 'a;n\nx;1.234\ny;7\n', ['n', '1.234', 7]],
  ['elsewhere it is a number', 'a,n\nx,1.234\ny,10.5\n', ['n', 1.234, 10.5]],
  ['whatever the other columns hold', 'a,n\n"1,5",1.234\n2,7\n', ['n', 1.234, 7]],
])('1.234 may be a thousand: text %s', (_, source, cells) => {
  expect(opened(source).read(2, 1, 3)).toEqual(cells);
});

test('opens as the active sheet, in place of the empty one', () => {
  const sheet = opened('\uFEFFid,name\r\n1,"two\nlines"\n3,"say ""hi"""\r\n\n4\n');
  expect(sheet.cells()).toEqual([
    ['id', 'name'],
    [1, 'two\nlines'],
    [3, 'say "hi"'],
    ['', ''],
    [4, ''],
  ]);
  expect([sheet.name, sheet.rowCount, sheet.columnCount]).toEqual(['Orders', 1000, 26]);
  expect(sheet.book.sheets).toEqual([sheet]);
  expect(sheet.book.activeSheet).toBe(sheet);
});

test('grows the sheet to the file', () => {
  const sheet = opened(`${'x,'.repeat(29)}x\n`.repeat(1500));
  expect([sheet.rowCount, sheet.columnCount]).toEqual([1500, 30]);
});

describe('a quotation mark that nothing closes is an error, at its line', () => {
  test.each([
    ['to the end of the file', 'id,name\n1,"Ana\n2,Bo\n3,Eva\n', 2],
    ['up to the next quoted cell', 'id,name\n1,Ana\n2,"Bo\n3,"Eva"\n', 3],
    ['text behind the closing mark', 'id;name\r\n1;"Bar" Ana\r\n', 2],
    ['behind a cell of several lines', 'id,name\n1,"two\nlines"\n2,"Bo\n', 4],
    ['the last one is doubled', 'id,name\n1,"Ana""\n2,Bo\n', 2],
    ['in the first cell', '"id,name\n1,Ana\n', 1],
  ])('%s', (_, text, line) => {
    expect(() => opened(text)).toThrow(`line ${line}: a cell begins with a quotation mark`);
  });

  test.each([
    ['5" pipe', 'id,name\n1,5" pipe\n2,6" pipe\n', '5" pipe'],
    ['doubled', 'id,name\n1,"5"" pipe"\n', '5" pipe'],
    ['empty', 'id,name\n1,""\n2,x\n', ''],
    ['nothing but a mark', 'id,name\n1,""""\n', '"'],
  ])('not %s', (_, text, cell) => expect(opened(text).cells()[1]?.[1]).toBe(cell));

  test('nothing that is written as CSV is refused', () => {
    const cell = fc
      .string({unit: fc.constantFrom('"', ',', '\n', 'a', '=', ' ')})
      .map((text) => `x${text}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), {minLength: 2}), (rows) => {
        expect(opened(csvFormatRows(rows)).cells()).toEqual(rows);
      }),
    );
  });
});
