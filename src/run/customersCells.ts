/** Which cells on a sheet of customers are ours, and how a column of ours is taken away there. */
import {isBlank} from '../base/cells';
import type {Book, Mark, SheetPort} from '../google/port';
import {seenOf, type Standing, standingOn} from '../sheet/asWritten';
import {customersHeader, ownHeader} from '../sheet/ownership';
import {blankCells} from '../sheet/putBack';
import {foreignIn, keyOf, type Written} from '../sheet/written';

/** Places of filled cells that we did not write: in our columns by what is remembered, elsewhere all of them. */
export const foreignOn = (
  book: Book,
  standing: Standing,
  marks: readonly Mark[],
  written: Written | undefined,
): (readonly [row: number, column: number])[] => {
  const seen = seenOf(standing);
  const header = customersHeader(seen, marks);
  const columns = [...(header?.own ?? [])];
  const ids = columns.map(([id]) => id);
  const isForeign = foreignIn(written, ids, book.calendar);
  const ours = new Set(columns.map(([, column]) => column));
  return seen.flatMap((row, r) => {
    const outside = row.flatMap((cell, c): [number, number][] =>
      isBlank(cell) || (header && ours.has(c) && r >= header.index) ? [] : [[r, c]],
    );
    if (!header || r <= header.index) return outside;
    const key = keyOf(row[header.keyColumn] ?? '');
    const cells = columns.map(([, column]) => row[column] ?? '');
    return [
      ...outside,
      ...isForeign({key, cells}).map((place): [number, number] => [r, columns[place]?.[1] ?? 0]),
    ];
  });
};

/** Deletes the column where nothing else is in it, else blanks what is ours. @returns whether anything was done */
export const clearColumn = (
  book: Book,
  sheet: SheetPort,
  id: string,
  marks: readonly Mark[],
  written: Written | undefined,
): boolean => {
  const standing = standingOn(sheet);
  const header = customersHeader(standing.cells, marks);
  const column = header?.own.get(id);
  if (!header || column === undefined) return false;
  const foreign = new Set(
    foreignOn(book, standing, marks, written).flatMap(([r, c]) => (c === column ? [r] : [])),
  );
  if (!foreign.size && !sheet.hasNotes()) {
    const [[head = ''] = []] = sheet.readBlock(header.index + 1, column + 1, 1, 1);
    if (ownHeader(head) !== id) return false;
    sheet.deleteColumn(column + 1);
    return true;
  }
  // Over cells that stay the header stays too.
  const first = header.index + (foreign.size ? 1 : 0);
  blankCells(sheet, column + 1, standing.cells.length, (row) => row >= first && !foreign.has(row));
  return true;
};
