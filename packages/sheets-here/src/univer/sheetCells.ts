import type {ICellData, IObjectMatrixPrimitiveType, Nullable, ObjectMatrix} from '@univerjs/core';
import {SetRangeValuesMutation} from '@univerjs/sheets';
import {Formula, WallTime, type Stored} from '../grid/cell';
import {dataOf, type Shown} from './cells';
import type {UniverSheet} from './sheet';
import type {StyleOverlay} from './styles';
import {dateFormat} from './values';

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The cells of a sheet where Univer keeps them, with what their styles say; results that spill lie elsewhere. */
export class UniverCells {
  constructor(private readonly sheet: UniverSheet) {}

  get lastRow(): number {
    const {cells, spilled} = this.matrices();
    for (let row = this.sheet.rowCount; row > 0; row--)
      if (hasContent(cells[row - 1]) || hasContent(spilled?.[row - 1])) return row;
    return 0;
  }

  get lastColumn(): number {
    const {cells, spilled} = this.matrices();
    let last = -1;
    for (const matrix of [cells, spilled ?? {}])
      for (const row in matrix) {
        const line = matrix[row];
        for (const column in line)
          if (Number(column) > last && isContent(line[Number(column)])) last = Number(column);
      }
    return last + 1;
  }

  read(column: number, row: number, count: number): Stored[] {
    const {cells, spilled} = this.matrices();
    const {reader} = this.sheet.book;
    const read: Stored[] = [];
    for (let index = row - 1; index < row - 1 + count; index++) {
      const cell = cells[index]?.[column - 1];
      if (cell && isContent(cell)) {
        const shown = reader.shown(cell);
        const formula = cell.f || cell.si ? this.formulaAt(index, column - 1, cell) : undefined;
        read.push(formula === undefined ? shown : new Formula(formula, shown));
      } else {
        const result = spilled?.[index]?.[column - 1];
        // The format is the cell's own, or came with the result.
        read.push(result ? reader.shown({...result, s: cell?.s ?? result.s ?? null}) : '');
      }
    }
    return read;
  }

  write(column: number, row: number, cells: readonly Stored[]): void {
    const {book, worksheet, sheetId, target} = this.sheet;
    const matrix = worksheet.getCellMatrix();
    const lines = matrix.getMatrix();
    const throughUniver: Matrix = {};
    cells.forEach((cell, index) => {
      const line = row - 1 + index;
      const old = lines[line]?.[column - 1];
      const style = this.styleFor(cell, old?.s);
      if (cell instanceof Formula || old?.f || old?.si) {
        const data = cell instanceof Formula ? this.formulaData(cell) : dataOf(cell);
        throughUniver[line] = {[column - 1]: {...blank, ...data, s: style ?? null}};
      } else if (old || cell !== '') put(matrix, line, column - 1, cell, style);
    });
    // Univer keeps accounts of formulas.
    if (Object.keys(throughUniver).length > 0)
      book.commands.run(SetRangeValuesMutation.id, {...target, cellValue: throughUniver});
    book.herald.written(sheetId, column, row, cells.length, true);
  }

  overlay(kind: StyleOverlay, column: number, row: number, count: number): string[] {
    const {cells} = this.matrices();
    const {styles} = this.sheet.book;
    return Array.from({length: count}, (_, index) =>
      styles.text(kind, cells[row - 1 + index]?.[column - 1]?.s),
    );
  }

  setOverlay(kind: StyleOverlay, column: number, row: number, texts: readonly string[]): void {
    const {book, worksheet, sheetId} = this.sheet;
    const {styles} = book;
    const matrix = worksheet.getCellMatrix().getMatrix();
    texts.forEach((text, index) => {
      const line = row - 1 + index;
      const old = matrix[line]?.[column - 1];
      const style = styles.changed(kind, old?.s, text);
      if (old) setStyle(old, style);
      else if (style !== undefined) (matrix[line] ??= {})[column - 1] = {s: style};
    });
    book.herald.written(sheetId, column, row, texts.length, kind === 'format');
  }

  hasOverlay(kind: StyleOverlay, column: number): boolean {
    const {cells} = this.matrices();
    const {styles} = this.sheet.book;
    for (const row in cells) {
      const style = cells[row]?.[column - 1]?.s;
      if (style && styles.text(kind, style) !== '') return true;
    }
    return false;
  }

  private matrices() {
    const {book, worksheet, sheetId} = this.sheet;
    const cells: Matrix = worksheet.getCellMatrix().getMatrix();
    return {cells, spilled: book.spilledCells(sheetId)};
  }

  private formulaAt(row: number, column: number, {f}: ICellData): string | undefined {
    const {book, sheetId} = this.sheet;
    return book.typedFormula(f || book.sharedFormula(sheetId, row, column));
  }

  private formulaData({text}: Formula): ICellData {
    return {f: this.sheet.book.storedFormula(text)};
  }

  /** A date shows as one, and what is none is not shown as a date because of what was there before. */
  private styleFor(cell: Stored, style: ICellData['s']): string | undefined {
    const {styles} = this.sheet.book;
    if (cell instanceof WallTime) return styles.forDate(style, dateFormat(cell));
    return style ? styles.forOther(style) : undefined;
  }
}

/** Takes away what a cell held, in the words of Univer's mutations. */
const blank = {v: null, f: null, si: null, p: null, custom: null} satisfies ICellData;

const isContent = (cell: Nullable<ICellData>): boolean =>
  !!cell &&
  ((cell.v !== undefined && cell.v !== null && cell.v !== '') || !!cell.f || !!cell.si || !!cell.p);

function hasContent(line: Record<number, Nullable<ICellData>> | undefined): boolean {
  for (const column in line) if (isContent(line[Number(column)])) return true;
  return false;
}

function put(
  matrix: ObjectMatrix<Nullable<ICellData>>,
  row: number,
  column: number,
  cell: Shown,
  style?: string,
): void {
  if (cell === '' && style === undefined) {
    matrix.realDeleteValue(row, column);
    return;
  }
  const data: ICellData = cell === '' ? {} : dataOf(cell);
  if (style !== undefined) data.s = style;
  matrix.setValue(row, column, data);
}

function setStyle(cell: ICellData, style: string | undefined): void {
  if (style === undefined) delete cell.s;
  else cell.s = style;
}
