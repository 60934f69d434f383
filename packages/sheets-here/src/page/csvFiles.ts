/** CSV files into the book and out of it. */
import type {FUniver} from '@univerjs/core/facade';
import {extractPureTextFromCell} from '@univerjs/core';
import {csvFormatRows} from 'd3-dsv';
import {decodeText, parseCsv, sheetNameOf} from '../csv';
import {WallTime} from '../grid/cell';
import {limits} from '../grid/limits';
import {valueOf, type Stored} from '../grid/cell';
import type {PageWords} from '../messages';
import {columnLetters} from '../services/a1';
import type {UniverBook, UniverSheet} from '../univer/grid';
import {make} from './dom';
import {sheetData, type Cells} from './sheetData';

/** The cells of a file. @throws Error, in the page's words, for what no sheet holds. */
export function readCsv(bytes: Uint8Array, words: PageWords, language: string): Cells {
  const columns = parseCsv(decodeText(bytes));
  const rows = columns[0]?.length ?? 0;
  const number = new Intl.NumberFormat(language);
  if (rows === 0) throw new Error(words.emptyFile);
  if (rows * columns.length > limits.cells)
    throw new Error(words.tooManyCells(number.format(limits.cells)));
  columns.forEach((column, index) => {
    const row = column.findIndex(
      (cell) => typeof cell === 'string' && cell.length > limits.characters,
    );
    if (row >= 0)
      throw new Error(
        words.longCell(`${columnLetters(index + 1)}${row + 1}`, number.format(limits.characters)),
      );
  });
  return columns;
}

/** A file as a new first sheet. */
export function openSheet(api: FUniver, book: UniverBook, columns: Cells, name: string): void {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.insertSheet(freeName(book, name), {index: 0, sheet: sheetData(columns)});
  if (sheet) workbook?.setActiveSheet(sheet);
}

/** Google, too, opens a file twice under two names. */
function freeName(book: UniverBook, name: string): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name} (${count})`;
  return free;
}

/** Lets the person choose a file; undefined when none was. */
export function chooseFile(): Promise<File | undefined> {
  const input = make('input', {type: 'file', accept: '.csv,.tsv,.txt,text/csv', hidden: ''});
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    document.body.append(input);
    input.click();
    input.remove();
  });
}

export async function readFile(file: File): Promise<{name: string; bytes: Uint8Array}> {
  return {name: sheetNameOf(file.name), bytes: new Uint8Array(await file.arrayBuffer())};
}

/**
 * What the sheet shows, as CSV. Text that begins like a formula gets an apostrophe before it: whatever opens the file would
 * else calculate what once came as data from someone else.
 */
export function csvOf(sheet: UniverSheet): string {
  const {worksheet, lastRow, lastColumn} = sheet;
  const columns = Array.from({length: lastColumn}, (_, index) => sheet.read(index + 1, 1, lastRow));
  const shown = (cell: Stored, row: number, column: number): string => {
    const value = valueOf(cell);
    if (value === '') return '';
    if (typeof value === 'string') return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    if (typeof value === 'boolean') return String(value).toUpperCase();
    const text = extractPureTextFromCell(worksheet.getCell(row, column));
    if (text !== '') return text;
    return value instanceof WallTime ? value.toString() : String(value);
  };
  const rows = Array.from({length: lastRow}, (_, row) =>
    columns.map((cells, column) => shown(cells[row] ?? '', row, column)),
  );
  return `${csvFormatRows(rows)}\n`;
}

/** Gives the person a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: 'text/csv;charset=utf-8'}));
  const link = make('a', {href: address, download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
