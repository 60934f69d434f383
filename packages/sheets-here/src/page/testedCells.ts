/** What tests set and read in the cells of the page that no person can. */
import {extractPureTextFromCell} from '@univerjs/core';
import {Formula, valueOf, WallTime, type Stored} from '../grid/cell';
import type {Area} from '../grid/port';
import {parseA1} from '../services/a1';
import {SheetArea} from '../services/area';
import type {UniverBook, UniverSheet} from '../univer/grid';
import {errorMessage} from '../univer/view';

type Plain = string | number | boolean;

const sheetOf = (book: UniverBook, name?: string): UniverSheet =>
  name === undefined ? book.activeSheet : book.sheet(name);

/** What is named beyond the end of the sheet is left out. */
export function areaOf(a1: string, sheet: UniverSheet): SheetArea {
  const cells = parseA1(a1);
  if (!cells) throw new Error(`no cells: ${a1}`);
  const {lastRow = sheet.rowCount, lastColumn = sheet.columnCount} = cells;
  return SheetArea.ofA1(sheet, {
    ...cells,
    lastRow: Math.min(lastRow, sheet.rowCount),
    lastColumn: Math.min(lastColumn, sheet.columnCount),
  });
}

export const a1Of = (sheet: UniverSheet, {row, column, rows, columns}: Area): string =>
  new SheetArea(sheet, {row, column, rows, columns}).a1;

export function cellControls(book: UniverBook) {
  return {
    cell(a1: string, name?: string) {
      const sheet = sheetOf(book, name);
      const {row, column} = areaOf(a1, sheet);
      const [stored = ''] = sheet.read(column, row, 1);
      const raw = sheet.worksheet.getCellRaw(row - 1, column - 1);
      const message = errorMessage(raw);
      return {
        value: plain(stored),
        shown: String(extractPureTextFromCell(sheet.worksheet.getCell(row - 1, column - 1))),
        formula: stored instanceof Formula ? stored.text : '',
        error: message === undefined ? null : {text: String(raw?.v), message},
        /** As painted: the cell's own, or what a rule gives it. */
        background: sheet.worksheet.getComposedCellStyle(row - 1, column - 1).bg?.rgb ?? '',
        note: sheet.overlay('note', column, row, 1)[0] ?? '',
      };
    },
    values(a1: string, name?: string): Plain[][] {
      const sheet = sheetOf(book, name);
      const {row, column, rows, columns} = areaOf(a1, sheet);
      const read = Array.from({length: columns}, (_, index) =>
        sheet.read(column + index, row, rows),
      );
      return Array.from({length: rows}, (_, index) =>
        read.map((cells) => plain(cells[index] ?? '')),
      );
    },
    /** As another editor: texts stay texts. */
    put(a1: string, rows: readonly (readonly (Plain | {formula: string})[])[], name?: string) {
      const sheet = sheetOf(book, name);
      const {row, column} = areaOf(a1, sheet);
      const width = Math.max(...rows.map((cells) => cells.length));
      for (let index = 0; index < width; index++)
        sheet.write(
          column + index,
          row,
          rows.map((cells): Stored => {
            const cell = cells[index] ?? '';
            return typeof cell === 'object' ? new Formula(cell.formula) : cell;
          }),
        );
    },
  };
}

/** What another editor, or the user, has put over the cells. */
export function overlayControls(book: UniverBook) {
  return {
    filter(name?: string) {
      const sheet = sheetOf(book, name);
      const {filter} = sheet;
      if (!filter) return null;
      const {row, rows} = filter.area;
      return {
        a1: a1Of(sheet, filter.area),
        hiddenRows: Array.from({length: rows}, (_, index) => row + index).filter((line) =>
          sheet.isHiddenByFilter(line),
        ),
        criteria: Object.fromEntries(filter.criteria),
      };
    },
    /** A filter of the user's own. */
    setFilter(a1: string, column: number, hiddenValues: readonly string[]): void {
      const sheet = book.activeSheet;
      sheet.setFilter(areaOf(a1, sheet));
      if (hiddenValues.length > 0) sheet.setFilterCriteria(column, {hiddenValues});
    },
    /** Another editor protects cells, or the whole sheet; null takes all protections away. */
    protect(name: string, a1?: string | null): void {
      const sheet = book.sheet(name);
      if (a1 !== null)
        book.protections.add(sheet, a1 === undefined ? undefined : areaOf(a1, sheet), false);
      else for (const one of book.protections.of(sheet)) book.protections.remove(one);
    },
  };
}

function plain(cell: Stored): Plain {
  const value = valueOf(cell);
  return value instanceof WallTime ? value.toString() : value;
}
