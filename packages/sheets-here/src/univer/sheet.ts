import {BooleanNumber, RANGE_TYPE, type IRange, type Worksheet} from '@univerjs/core';
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
  SetSelectionsOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  type ISelectionWithStyle,
} from '@univerjs/sheets';
import type {Stored} from '../grid/cell';
import {
  checkColumnsCome,
  checkColumnsGo,
  checkFrozen,
  checkGrowth,
  checkLines,
  checkRowsGo,
  checkSheetName,
} from '../grid/checks';
import {noLimits} from '../grid/cellLimits';
import type {FilterCriteria, SheetFilter} from '../grid/filter';
import type {Chart, ConditionalRule} from '../grid/overlays';
import type {Area, GridSheet, Overlay, Selection} from '../grid/port';
import {Refusal} from '../grid/refusal';
import {UniverFilter} from './filter';
import type {UniverBook} from './grid';
import {UniverNotes} from './notes';
import {UniverCells} from './sheetCells';

/** A worksheet of Univer's. Reads and writes its cells where they are; everything else goes through Univer's commands. */
export class UniverSheet implements GridSheet {
  readonly kind = 'GRID';
  /** Another editor's tables, set by who wants to try them. */
  typedAreas: readonly Area[] = [];
  cellLimits = noLimits;
  conditionalRules: readonly ConditionalRule[] = [];
  charts: readonly Chart[] = [];
  private readonly cells: UniverCells;
  private readonly notes: UniverNotes;
  private readonly filters: UniverFilter;

  /** @param sheetId Univer's name for it. */
  constructor(
    readonly book: UniverBook,
    readonly id: number,
    readonly sheetId: string,
  ) {
    this.cells = new UniverCells(this);
    this.notes = new UniverNotes(this);
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
    return this.cells.lastRow;
  }

  get lastColumn(): number {
    return this.cells.lastColumn;
  }

  read(column: number, row: number, count: number): Stored[] {
    return this.cells.read(column, row, count);
  }

  write(column: number, row: number, cells: readonly Stored[]): void {
    this.cells.write(column, row, cells);
  }

  overlay(kind: Overlay, column: number, row: number, count: number): string[] {
    return kind === 'note'
      ? this.notes.texts(column, row, count)
      : this.cells.overlay(kind, column, row, count);
  }

  setOverlay(kind: Overlay, column: number, row: number, texts: readonly string[]): void {
    if (kind === 'note') this.notes.set(column, row, texts);
    else this.cells.setOverlay(kind, column, row, texts);
  }

  hasOverlay(kind: Overlay, column: number): boolean {
    return kind === 'note' ? this.notes.isAny(column) : this.cells.hasOverlay(kind, column);
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
    this.book.commands.runIfThere('sheet.operation.scroll-to-range', {range: this.rangeOf(seen)});
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
    this.book.commands.run(command, params);
  }

  /** Univer's own command deletes only rows that are shown, moves the selection, and takes the active sheet for this one. */
  private changeLines(command: string, mutation: string, range: IRange): void {
    const params = {...this.target, range};
    this.book.commands.runAsIfActive(this.worksheet, command, {id: mutation, params}, params);
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
