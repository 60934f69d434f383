/** Which rows to take, in the new order: `order[i]` is the old row that comes to stand at `first + i`. */
export interface Arrangement {
  readonly first: number;
  readonly order: readonly number[];
}

/** The old positions of `size` lines after `count` of them, from `from` on, were moved before the line `to`. */
export function movedOrder(size: number, from: number, count: number, to: number): number[] {
  const all = Array.from({length: size}, (_, index) => index + 1);
  const block = all.splice(from - 1, count);
  all.splice(to > from ? to - count - 1 : to - 1, 0, ...block);
  return all;
}

/**
 * One kind of content of a sheet (values, notes, formats ...), kept column by column. Rows and columns count from 1.
 * A column's array ends with its last cell that is not empty, so lengths tell the used range.
 */
export class Layer<T> {
  private columns: T[][] = [];

  constructor(private readonly empty: T) {}

  get lastRow(): number {
    return this.columns.reduce((last, column) => Math.max(last, column.length), 0);
  }

  get lastColumn(): number {
    for (let column = this.columns.length; column > 0; column--)
      if (this.used(column)) return column;
    return 0;
  }

  /** Whether the column holds anything. */
  used(column: number): boolean {
    return (this.columns[column - 1]?.length ?? 0) > 0;
  }

  read(column: number, row: number, count: number): T[] {
    const cells = this.columns[column - 1]?.slice(row - 1, row - 1 + count) ?? [];
    while (cells.length < count) cells.push(this.empty);
    return cells;
  }

  write(column: number, row: number, cells: readonly T[]): void {
    const target = this.columnAt(column);
    while (target.length < row - 1) target.push(this.empty);
    cells.forEach((cell, index) => {
      target[row - 1 + index] = cell;
    });
    this.trim(target);
  }

  fill(column: number, row: number, count: number, cell: T): void {
    this.write(column, row, new Array<T>(count).fill(cell));
  }

  insertRows(before: number, count: number): void {
    this.columns = this.columns.map((column) =>
      column.length < before
        ? column
        : [
            ...column.slice(0, before - 1),
            ...new Array<T>(count).fill(this.empty),
            ...column.slice(before - 1),
          ],
    );
  }

  deleteRows(from: number, count: number): void {
    for (const column of this.columns) {
      column.splice(from - 1, count);
      this.trim(column);
    }
  }

  insertColumns(before: number, count: number): void {
    if (this.columns.length < before) return;
    this.columns.splice(before - 1, 0, ...Array.from({length: count}, (): T[] => []));
  }

  deleteColumns(from: number, count: number): void {
    this.columns.splice(from - 1, count);
  }

  moveColumns(from: number, count: number, to: number): void {
    const size = Math.max(this.columns.length, from + count - 1, to - 1);
    const old = this.columns;
    this.columns = movedOrder(size, from, count, to).map((column) => old[column - 1] ?? []);
  }

  arrangeRows({first, order}: Arrangement): void {
    for (const column of this.columns) {
      const moved = order.map((row) => column[row - 1] ?? this.empty);
      while (column.length < first - 1) column.push(this.empty);
      moved.forEach((cell, index) => {
        column[first - 1 + index] = cell;
      });
      this.trim(column);
    }
  }

  private columnAt(column: number): T[] {
    while (this.columns.length < column) this.columns.push([]);
    return this.columns[column - 1] ?? [];
  }

  private trim(column: T[]): void {
    let length = column.length;
    while (length > 0 && column[length - 1] === this.empty) length--;
    column.length = length;
  }
}
