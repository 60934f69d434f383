import {Formula, WallTime, type Stored} from './cell';
import type {MemoryBook} from './book';
import {Layer, movedOrder} from './layer';
import {limits} from './limits';
import type {Area, GridSheet, Overlay} from './port';
import {Refusal} from './refusal';

/** A sheet of the memory grid. Beyond the port it offers what tests and "another editor" do to it. */
export class MemorySheet implements GridSheet {
  hidden = false;
  selection: Area = {row: 1, column: 1, rows: 1, columns: 1};
  private frozen = 0;
  private readonly values = new Layer<Stored>('');
  private readonly overlays: Readonly<Record<Overlay, Layer<string>>> = {
    format: new Layer(''),
    note: new Layer(''),
    weight: new Layer(''),
    background: new Layer(''),
  };

  constructor(
    readonly book: MemoryBook,
    readonly id: number,
    private title: string,
    private rowsNow: number,
    private columnsNow: number,
  ) {}

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
    if (rows >= this.rowsNow) throw new Refusal("You can't freeze all visible rows on the sheet.");
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

  insertRows(before: number, count: number): void {
    this.checkLine(before - 1, 1, this.rowsNow, 'rows', before === 1);
    this.book.checkGrowth(count * this.columnsNow);
    this.everyLayer((layer) => layer.insertRows(before, count));
    this.rowsNow += count;
    this.book.metadata.inserted(this, 'ROW', before, count);
  }

  deleteRows(from: number, count: number): void {
    this.checkLine(from, count, this.rowsNow, 'rows');
    if (count >= this.rowsNow - this.frozen && from > this.frozen)
      throw new Refusal('Sorry, it is not possible to delete all non-frozen rows.');
    if (count >= this.rowsNow) throw new Refusal("You can't delete all the rows on the sheet.");
    this.everyLayer((layer) => layer.deleteRows(from, count));
    this.rowsNow -= count;
    const frozenGone = Math.min(count, Math.max(0, this.frozen - from + 1));
    this.frozen -= frozenGone;
    this.book.metadata.deleted(this, 'ROW', from, count);
  }

  insertColumns(before: number, count: number): void {
    this.checkLine(before - 1, 1, this.columnsNow, 'columns', before === 1);
    if (this.columnsNow + count > limits.columns)
      throw new Refusal(`This action would exceed the limit of ${limits.columns} columns.`);
    this.book.checkGrowth(count * this.rowsNow);
    this.everyLayer((layer) => layer.insertColumns(before, count));
    this.columnsNow += count;
    this.book.metadata.inserted(this, 'COLUMN', before, count);
  }

  deleteColumns(from: number, count: number): void {
    this.checkLine(from, count, this.columnsNow, 'columns');
    if (count >= this.columnsNow)
      throw new Refusal("You can't delete all the columns on the sheet.");
    this.everyLayer((layer) => layer.deleteColumns(from, count));
    this.columnsNow -= count;
    this.book.metadata.deleted(this, 'COLUMN', from, count);
  }

  /** Moves `count` columns so that they stand before the column that is now number `to`. */
  moveColumns(from: number, count: number, to: number): void {
    this.checkLine(from, count, this.columnsNow, 'columns');
    if (to >= from && to <= from + count) return;
    this.everyLayer((layer) => layer.moveColumns(from, count, to));
    this.book.metadata.moved(this, 'COLUMN', from, count, to);
  }

  /** Moves `count` rows so that they stand before the row that is now number `to`. */
  moveRows(from: number, count: number, to: number): void {
    this.checkLine(from, count, this.rowsNow, 'rows');
    if (to >= from && to <= from + count) return;
    const order = movedOrder(this.rowsNow, from, count, to);
    this.everyLayer((layer) => layer.arrangeRows({first: 1, order}));
    this.book.metadata.moved(this, 'ROW', from, count, to);
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

  private everyLayer(change: (layer: Layer<Stored> | Layer<string>) => void): void {
    change(this.values);
    Object.values(this.overlays).forEach(change);
  }

  private checkLine(from: number, count: number, size: number, what: string, ok = false): void {
    if (ok) return;
    if (from < 1 || count < 1 || from + count - 1 > size)
      throw new Refusal(`Those ${what} are out of bounds.`);
  }
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
