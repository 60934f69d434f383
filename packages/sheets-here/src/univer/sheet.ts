import {
  BooleanNumber,
  RANGE_TYPE,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  type ObjectMatrix,
  type Worksheet,
} from '@univerjs/core';
import {
  InsertColCommand,
  InsertColMutation,
  InsertRowCommand,
  InsertRowMutation,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  SelectionMoveType,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  type ISelectionWithStyle,
} from '@univerjs/sheets';
import {RemoveNoteMutation, UpdateNoteMutation} from '@univerjs/sheets-note';
import {Formula, WallTime, type Stored} from '../grid/cell';
import {
  checkColumnsCome,
  checkColumnsGo,
  checkFrozen,
  checkGrowth,
  checkLines,
  checkRowsGo,
  checkSheetName,
} from '../grid/checks';
import type {FilterCriteria, SheetFilter} from '../grid/filter';
import type {Chart, ConditionalRule} from '../grid/overlays';
import type {Area, GridSheet, Overlay, Selection} from '../grid/port';
import {Refusal} from '../grid/refusal';
import {dataOf, type Shown} from './cells';
import {UniverFilter} from './filter';
import type {UniverBook} from './grid';
import {dateFormat} from './values';

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Of the size that Univer gives to notes. */
const noteSize = {width: 160, height: 72};

/** A worksheet of Univer's. Reads and writes its cells where they are; everything else goes through Univer's commands. */
export class UniverSheet implements GridSheet {
  readonly kind = 'GRID';
  /** Another editor's tables, set by who wants to try them. */
  typedAreas: readonly Area[] = [];
  conditionalRules: readonly ConditionalRule[] = [];
  charts: readonly Chart[] = [];
  private readonly filters: UniverFilter;

  /** @param sheetId Univer's name for it. */
  constructor(
    readonly book: UniverBook,
    readonly id: number,
    readonly sheetId: string,
  ) {
    this.filters = new UniverFilter(this);
  }

  get name(): string {
    return this.worksheet.getName();
  }

  set name(name: string) {
    const others = this.book.sheets.filter((sheet) => sheet !== this);
    checkSheetName(
      name,
      others.map((sheet) => sheet.name),
    );
    if (name !== this.name) this.run(SetWorksheetNameCommand.id, {...this.target, name});
  }

  get hidden(): boolean {
    return this.worksheet.isSheetHidden() === BooleanNumber.TRUE;
  }

  set hidden(hidden: boolean) {
    if (hidden === this.hidden) return;
    const {activeSheet} = this.book;
    const mark = hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.run(SetWorksheetHideMutation.id, {...this.target, hidden: mark});
    // Univer turns to a sheet that is shown again.
    if (activeSheet !== this) this.book.activeSheet = activeSheet;
  }

  get frozenRows(): number {
    return Math.max(0, this.worksheet.getFreeze().ySplit);
  }

  set frozenRows(rows: number) {
    checkFrozen(rows, this.rowCount);
    const {startColumn, xSplit} = this.worksheet.getFreeze();
    const startRow = rows === 0 ? -1 : rows;
    this.run(SetFrozenMutation.id, {...this.target, startRow, ySplit: rows, startColumn, xSplit});
  }

  get rowCount(): number {
    return this.worksheet.getRowCount();
  }

  get columnCount(): number {
    return this.worksheet.getColumnCount();
  }

  get lastRow(): number {
    const {cells, spilled} = this.matrices();
    for (let row = this.rowCount; row > 0; row--)
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
    const {reader} = this.book;
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
    const matrix = this.worksheet.getCellMatrix();
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
      this.run(SetRangeValuesMutation.id, {...this.target, cellValue: throughUniver});
    this.book.herald.written(this.sheetId, column, row, cells.length, true);
  }

  overlay(kind: Overlay, column: number, row: number, count: number): string[] {
    if (kind === 'note') return this.notes(column, row, count);
    const {cells} = this.matrices();
    const {styles} = this.book;
    return Array.from({length: count}, (_, index) =>
      styles.text(kind, cells[row - 1 + index]?.[column - 1]?.s),
    );
  }

  setOverlay(kind: Overlay, column: number, row: number, texts: readonly string[]): void {
    if (kind === 'note') {
      this.setNotes(column, row, texts);
      return;
    }
    const matrix = this.worksheet.getCellMatrix().getMatrix();
    const {styles} = this.book;
    texts.forEach((text, index) => {
      const line = row - 1 + index;
      const old = matrix[line]?.[column - 1];
      const style = styles.changed(kind, old?.s, text);
      if (old) setStyle(old, style);
      else if (style !== undefined) (matrix[line] ??= {})[column - 1] = {s: style};
    });
    this.book.herald.written(this.sheetId, column, row, texts.length, kind === 'format');
  }

  hasOverlay(kind: Overlay, column: number): boolean {
    if (kind === 'note')
      return [...this.allNotes()].some(({col, note}) => col === column - 1 && note !== '');
    const {cells} = this.matrices();
    const {styles} = this.book;
    for (const row in cells) {
      const style = cells[row]?.[column - 1]?.s;
      if (style && styles.text(kind, style) !== '') return true;
    }
    return false;
  }

  insertRows(before: number, count: number): void {
    if (before !== 1) checkLines(before - 1, 1, this.rowCount, 'rows');
    checkGrowth(this.book.sheets, count * this.columnCount);
    this.changeLines(InsertRowCommand.id, InsertRowMutation.id, this.rowRange(before, count));
  }

  deleteRows(from: number, count: number): void {
    const frozen = this.frozenRows;
    checkRowsGo(from, count, this.rowCount, frozen);
    this.changeLines(RemoveRowCommand.id, RemoveRowMutation.id, this.rowRange(from, count));
    const gone = Math.min(count, Math.max(0, frozen - from + 1));
    if (this.frozenRows !== frozen - gone) this.frozenRows = frozen - gone;
  }

  insertColumns(before: number, count: number): void {
    if (before !== 1) checkLines(before - 1, 1, this.columnCount, 'columns');
    checkColumnsCome(count, this.columnCount);
    checkGrowth(this.book.sheets, count * this.rowCount);
    this.changeLines(InsertColCommand.id, InsertColMutation.id, this.columnRange(before, count));
  }

  deleteColumns(from: number, count: number): void {
    checkColumnsGo(from, count, this.columnCount);
    this.changeLines(RemoveColCommand.id, RemoveColMutation.id, this.columnRange(from, count));
  }

  get selection(): Selection {
    const selections = this.book.selections.getSelectionsOfWorksheet(this.sheetId) ?? [];
    const areas = selections.map(({range}) => this.areaOf(range));
    const primary = selections.at(-1)?.primary;
    const [first = {row: 1, column: 1, rows: 1, columns: 1}] = areas.slice(-1);
    return {
      areas: areas.length > 0 ? areas : [first],
      cell: primary
        ? {row: primary.actualRow + 1, column: primary.actualColumn + 1}
        : {row: first.row, column: first.column},
    };
  }

  set selection({areas, cell}: Selection) {
    const selections = areas.map((area, index): ISelectionWithStyle => {
      const last = index === areas.length - 1;
      return {range: this.rangeOf(area), primary: last ? primaryOf(cell) : null, style: null};
    });
    const type = SelectionMoveType.MOVE_END;
    // For a sheet that is not shown Univer would turn to it.
    if (this.book.activeSheet !== this) {
      this.book.selections.setSelections(this.sheetId, selections, type);
      return;
    }
    this.run(SetSelectionsOperation.id, {...this.target, selections, type});
    const seen = {...cell, rows: 1, columns: 1};
    this.book.runIfThere('sheet.operation.scroll-to-range', {range: this.rangeOf(seen)});
  }

  get filter(): SheetFilter | undefined {
    return this.filters.current;
  }

  setFilter(area: Area | undefined): void {
    this.filters.set(area);
  }

  setFilterCriteria(column: number, criteria: FilterCriteria | undefined): void {
    this.filters.setCriteria(column, criteria);
  }

  isHiddenByFilter(row: number): boolean {
    return this.filters.hides(row);
  }

  setConditionalRules(rules: readonly ConditionalRule[]): void {
    this.conditionalRules = rules;
    this.book.herald.overlaysChanged();
  }

  setCharts(charts: readonly Chart[]): void {
    this.charts = charts;
    this.book.herald.overlaysChanged();
  }

  /** @throws Refusal when the sheet is gone. */
  get worksheet(): Worksheet {
    const worksheet = this.book.workbook.getSheetBySheetId(this.sheetId);
    if (!worksheet) throw new Refusal(`Sheet ${this.id} not found`);
    return worksheet;
  }

  /** How Univer's commands name it. */
  get target() {
    return {unitId: this.book.unitId, subUnitId: this.sheetId};
  }

  private run(command: string, params: object): void {
    this.book.run(command, params);
  }

  /** Univer's own command deletes only rows that are shown, moves the selection, and takes the active sheet for this one. */
  private changeLines(command: string, mutation: string, range: IRange): void {
    const params = {...this.target, range};
    this.book.runAsIfActive(this.worksheet, command, {id: mutation, params}, params);
  }

  private rowRange(from: number, count: number): IRange {
    const endColumn = this.columnCount - 1;
    const rows = {startRow: from - 1, endRow: from + count - 2};
    return {...rows, startColumn: 0, endColumn, rangeType: RANGE_TYPE.ROW};
  }

  private columnRange(from: number, count: number): IRange {
    const endRow = this.rowCount - 1;
    const columns = {startColumn: from - 1, endColumn: from + count - 2};
    return {startRow: 0, endRow, ...columns, rangeType: RANGE_TYPE.COLUMN};
  }

  private matrices() {
    const cells: Matrix = this.worksheet.getCellMatrix().getMatrix();
    return {cells, spilled: this.book.spilledCells(this.sheetId)};
  }

  private formulaAt(row: number, column: number, {f}: ICellData): string | undefined {
    return this.book.typedFormula(f || this.book.sharedFormula(this.sheetId, row, column));
  }

  private formulaData({text}: Formula): ICellData {
    return {f: this.book.storedFormula(text)};
  }

  /** A date shows as one, and what is none is not shown as a date because of what was there before. */
  private styleFor(cell: Stored, style: ICellData['s']): string | undefined {
    const {styles} = this.book;
    if (cell instanceof WallTime) return styles.forDate(style, dateFormat(cell));
    return style ? styles.forOther(style) : undefined;
  }

  private *allNotes() {
    yield* this.book.notes.getSheetNotes(this.book.unitId, this.sheetId)?.values() ?? [];
  }

  private notes(column: number, row: number, count: number): string[] {
    const texts = new Array<string>(count).fill('');
    for (const note of this.allNotes()) {
      const index = note.row + 1 - row;
      if (note.col === column - 1 && index >= 0 && index < count) texts[index] = note.note;
    }
    return texts;
  }

  private setNotes(column: number, row: number, texts: readonly string[]): void {
    const old = this.notes(column, row, texts.length);
    texts.forEach((text, index) => {
      if (text === old[index]) return;
      const {unitId, sheetId} = {unitId: this.book.unitId, sheetId: this.sheetId};
      const place = {unitId, sheetId, row: row - 1 + index, col: column - 1};
      if (text === '') this.run(RemoveNoteMutation.id, place);
      else this.run(UpdateNoteMutation.id, {...place, note: {...noteSize, note: text}});
    });
  }

  /** An area of cells, from 1. A range of whole columns or rows is open in Univer. */
  areaOf({startRow, endRow, startColumn, endColumn}: IRange): Area {
    const row = Number.isNaN(startRow) ? 1 : startRow + 1;
    const column = Number.isNaN(startColumn) ? 1 : startColumn + 1;
    const lastRow = Number.isNaN(endRow) ? this.rowCount : endRow + 1;
    const lastColumn = Number.isNaN(endColumn) ? this.columnCount : endColumn + 1;
    return {row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1};
  }

  rangeOf({row, column, rows, columns}: Area): IRange {
    const wholeRow = column === 1 && columns === this.columnCount;
    const wholeColumn = row === 1 && rows === this.rowCount;
    const type = wholeColumn ? RANGE_TYPE.COLUMN : wholeRow ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL;
    return {
      startRow: row - 1,
      endRow: row + rows - 2,
      startColumn: column - 1,
      endColumn: column + columns - 2,
      rangeType: wholeColumn && wholeRow ? RANGE_TYPE.ALL : type,
    };
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

const primaryOf = ({row, column}: Selection['cell']) => ({
  actualRow: row - 1,
  actualColumn: column - 1,
  startRow: row - 1,
  endRow: row - 1,
  startColumn: column - 1,
  endColumn: column - 1,
  isMerged: false,
  isMergedMainCell: false,
});
