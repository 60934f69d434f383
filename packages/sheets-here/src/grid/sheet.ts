import {areaAfter, type LineChange} from './areas';
import {Formula, valueOf, WallTime, type Stored} from './cell';
import type {MemoryBook} from './book';
import {limitsAfter, noLimits} from './cellLimits';
import {checkColumnsCome, checkColumnsGo, checkFrozen, checkLines, checkRowsGo} from './checks';
import {filterAfter, hides, type FilterCriteria, type SheetFilter} from './filter';
import {Layer, movedOrder} from './layer';
import {chartsAfter, rulesAfter, type Chart, type ConditionalRule} from './overlays';
import type {Area, GridSheet, Overlay, Selection} from './port';

/** A sheet of the memory grid. Beyond the port it offers what tests and "another editor" do to it. */
export class MemorySheet implements GridSheet {
  hidden = false;
  selection: Selection = {
    areas: [{row: 1, column: 1, rows: 1, columns: 1}],
    cell: {row: 1, column: 1},
  };
  private filterNow: SheetFilter | undefined;
  /** Another editor's tables. */
  typedAreas: readonly Area[] = [];
  cellLimits = noLimits;
  private frozen = 0;
  private rules: readonly ConditionalRule[] = [];
  private chartsNow: readonly Chart[] = [];
  private readonly values = new Layer<Stored>('');
  private readonly overlays: Readonly<Record<Overlay, Layer<string>>> = {
    format: new Layer(''),
    note: new Layer(''),
    weight: new Layer(''),
    background: new Layer(''),
  };

  private rowsNow: number;
  private columnsNow: number;

  constructor(
    readonly book: MemoryBook,
    readonly id: number,
    private title: string,
    {rows, columns}: {readonly rows: number; readonly columns: number},
    readonly kind: GridSheet['kind'] = 'GRID',
  ) {
    this.rowsNow = rows;
    this.columnsNow = columns;
  }

  get name(): string {
    return this.title;
  }

  set name(name: string) {
    // A change of case alone is no clash with itself.
    if (name.toLowerCase() !== this.title.toLowerCase()) this.book.checkName(name);
    this.title = name;
  }

  get frozenRows(): number {
    return this.frozen;
  }

  set frozenRows(rows: number) {
    checkFrozen(rows, this.rowsNow);
    this.frozen = rows;
  }

  get rowCount(): number {
    return this.rowsNow;
  }

  get columnCount(): number {
    return this.columnsNow;
  }

  get lastRow(): number {
    return this.values.lastRow;
  }

  get lastColumn(): number {
    return this.values.lastColumn;
  }

  read(column: number, row: number, count: number): Stored[] {
    return this.values.read(column, row, count);
  }

  write(column: number, row: number, cells: readonly Stored[]): void {
    this.values.write(column, row, cells);
  }

  overlay(kind: Overlay, column: number, row: number, count: number): string[] {
    return this.overlays[kind].read(column, row, count);
  }

  setOverlay(kind: Overlay, column: number, row: number, texts: readonly string[]): void {
    this.overlays[kind].write(column, row, texts);
  }

  hasOverlay(kind: Overlay, column: number): boolean {
    return this.overlays[kind].used(column);
  }

  get filter(): SheetFilter | undefined {
    return this.filterNow;
  }

  setFilter(area: Area | undefined): void {
    this.filterNow = area && {area, criteria: new Map()};
  }

  setFilterCriteria(column: number, criteria: FilterCriteria | undefined): void {
    if (!this.filterNow) return;
    const others = [...this.filterNow.criteria].filter(([one]) => one !== column);
    const all = criteria ? [...others, [column, criteria] as const] : others;
    this.filterNow = {area: this.filterNow.area, criteria: new Map(all)};
  }

  isHiddenByFilter(row: number): boolean {
    const {area, criteria = []} = this.filter ?? {};
    if (!area || row <= area.row || row >= area.row + area.rows) return false;
    return [...criteria].some(([column, one]) => {
      const [cell = ''] = this.read(column, row, 1);
      return hides(one, shown(cell));
    });
  }

  get conditionalRules(): readonly ConditionalRule[] {
    return this.rules;
  }

  setConditionalRules(rules: readonly ConditionalRule[]): void {
    this.rules = rules;
  }

  get charts(): readonly Chart[] {
    return this.chartsNow;
  }

  setCharts(charts: readonly Chart[]): void {
    this.chartsNow = charts;
  }

  /** Protects an area, or the whole sheet, as another editor, against the user of the add-on. */
  protect(area?: Area): void {
    this.book.protections.add(this, area, false);
  }

  insertRows(before: number, count: number): void {
    if (before !== 1) checkLines(before - 1, 1, this.rowsNow, 'rows');
    this.book.checkGrowth(count * this.columnsNow);
    this.everyLayer((layer) => layer.insertRows(before, count));
    this.rowsNow += count;
    this.book.metadata.inserted(this, 'ROW', before, count);
    this.linesChanged({type: 'inserted', dimension: 'ROW', before, count});
  }

  deleteRows(from: number, count: number): void {
    checkRowsGo(from, count, this.rowsNow, this.frozen);
    this.everyLayer((layer) => layer.deleteRows(from, count));
    this.rowsNow -= count;
    const frozenGone = Math.min(count, Math.max(0, this.frozen - from + 1));
    this.frozen -= frozenGone;
    this.book.metadata.deleted(this, 'ROW', from, count);
    this.linesChanged({type: 'deleted', dimension: 'ROW', from, count});
  }

  insertColumns(before: number, count: number): void {
    if (before !== 1) checkLines(before - 1, 1, this.columnsNow, 'columns');
    checkColumnsCome(count, this.columnsNow);
    this.book.checkGrowth(count * this.rowsNow);
    this.everyLayer((layer) => layer.insertColumns(before, count));
    this.columnsNow += count;
    this.book.metadata.inserted(this, 'COLUMN', before, count);
    this.linesChanged({type: 'inserted', dimension: 'COLUMN', before, count});
  }

  deleteColumns(from: number, count: number): void {
    checkColumnsGo(from, count, this.columnsNow);
    this.everyLayer((layer) => layer.deleteColumns(from, count));
    this.columnsNow -= count;
    this.book.metadata.deleted(this, 'COLUMN', from, count);
    this.linesChanged({type: 'deleted', dimension: 'COLUMN', from, count});
  }

  /** Moves `count` columns so that they stand before the column that is now number `to`. */
  moveColumns(from: number, count: number, to: number): void {
    checkLines(from, count, this.columnsNow, 'columns');
    if (to >= from && to <= from + count) return;
    this.everyLayer((layer) => layer.moveColumns(from, count, to));
    this.book.metadata.moved(this, 'COLUMN', from, count, to);
    this.linesChanged({type: 'moved', dimension: 'COLUMN', from, count, to});
  }

  /** Moves `count` rows so that they stand before the row that is now number `to`. */
  moveRows(from: number, count: number, to: number): void {
    checkLines(from, count, this.rowsNow, 'rows');
    if (to >= from && to <= from + count) return;
    const order = movedOrder(this.rowsNow, from, count, to);
    this.everyLayer((layer) => layer.arrangeRows({first: 1, order}));
    this.book.metadata.moved(this, 'ROW', from, count, to);
    this.linesChanged({type: 'moved', dimension: 'ROW', from, count, to});
  }

  /** Sorts the used rows below `headerRows` by a column as the menu does: numbers, text, booleans, then blanks. */
  sort(column: number, {descending = false, headerRows = 1} = {}): void {
    const first = headerRows + 1;
    const cells = this.read(column, first, Math.max(0, this.lastRow - headerRows));
    const order = cells
      .map((cell, index) => ({cell, row: first + index}))
      .sort((one, two) => compare(one.cell, two.cell, descending))
      .map(({row}) => row);
    this.everyLayer((layer) => layer.arrangeRows({first, order}));
  }

  /** Everything from A1 to the last used cell, row by row. */
  cells(): Stored[][] {
    const columns = Array.from({length: this.lastColumn}, (_, index) =>
      this.read(index + 1, 1, this.lastRow),
    );
    return Array.from({length: this.lastRow}, (_, row) => columns.map((cells) => cells[row] ?? ''));
  }

  /** As `cells`, with dates as ISO text and formulas as their text: for comparing in tests. */
  texts(): (string | number | boolean)[][] {
    return this.cells().map((row) =>
      row.map((cell) =>
        cell instanceof WallTime || cell instanceof Formula ? cell.toString() : cell,
      ),
    );
  }

  /** Writes as another editor: values as they are, nothing parsed; the sheet grows when it must. */
  put(row: number, column: number, rows: readonly (readonly Stored[])[]): void {
    const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
    this.reach(row + rows.length - 1, column + width - 1);
    for (let index = 0; index < width; index++)
      this.write(
        column + index,
        row,
        rows.map((cells) => cells[index] ?? ''),
      );
  }

  /** Adds rows and columns at the end until the sheet has at least this many. */
  reach(rows: number, columns: number): void {
    if (rows > this.rowsNow) this.insertRows(this.rowsNow + 1, rows - this.rowsNow);
    if (columns > this.columnsNow)
      this.insertColumns(this.columnsNow + 1, columns - this.columnsNow);
  }

  /** What lies over the cells follows them. */
  private linesChanged(change: LineChange): void {
    this.filterNow = this.filterNow && filterAfter(this.filterNow, change);
    this.typedAreas = this.typedAreas.flatMap((area) => areaAfter(area, change) ?? []);
    this.cellLimits = limitsAfter(this.cellLimits, change);
    this.rules = rulesAfter(this.rules, change);
    this.chartsNow = chartsAfter(this.chartsNow, change);
    this.book.protections.changed(this, change);
    this.book.names.changed(this, change);
    const within = (line: number, size: number) => Math.min(line, size);
    const areas = this.selection.areas.map(({row, column, rows, columns}) => ({
      row: within(row, this.rowsNow),
      column: within(column, this.columnsNow),
      rows: Math.max(1, Math.min(rows, this.rowsNow - row + 1)),
      columns: Math.max(1, Math.min(columns, this.columnsNow - column + 1)),
    }));
    const {row, column} = this.selection.cell;
    const cell = {row: within(row, this.rowsNow), column: within(column, this.columnsNow)};
    this.selection = {areas, cell};
  }

  private everyLayer(change: (layer: Layer<Stored> | Layer<string>) => void): void {
    change(this.values);
    Object.values(this.overlays).forEach(change);
  }
}

/** The text that a cell shows. The memory grid takes no heed of formats: filters are by text and truth values. */
function shown(cell: Stored): string {
  const value = valueOf(cell);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function rank(cell: Stored): number {
  if (cell === '') return 3;
  if (typeof cell === 'number' || cell instanceof WallTime) return 0;
  return typeof cell === 'boolean' ? 2 : 1;
}

function compare(one: Stored, two: Stored, descending: boolean): number {
  const sign = descending ? -1 : 1;
  // Blanks stay at the end in both directions.
  if (one === '' || two === '') return rank(one) - rank(two);
  const byKind = rank(one) - rank(two);
  if (byKind !== 0) return sign * byKind;
  if (rank(one) === 0) return sign * (serial(one) - serial(two));
  return sign * String(one).localeCompare(String(two));
}

const serial = (cell: Stored): number => (cell instanceof WallTime ? cell.serial : Number(cell));
