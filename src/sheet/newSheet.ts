/** Sheets that we add: under the name meant for them, or with the next number behind it where it is taken. */
import type {Book, SheetPort} from '../google/port';

export const newSheet = (book: Book, name: string): SheetPort => {
  let free = name;
  for (let n = 2; book.sheetNamed(free); n++) free = `${name} ${String(n)}`;
  return book.insertSheet(free);
};

/** The first of these names without a sheet, or whose sheet has no cell: a run that was cut off before it wrote, or emptied. */
export const newOrEmptySheet = (
  book: Book,
  name: string,
): {readonly sheet: SheetPort; readonly name: string; readonly isNew: boolean} => {
  let free = name;
  for (let n = 2; ; n++) {
    const existing = book.sheetNamed(free);
    if (!existing) return {sheet: book.insertSheet(free), name: free, isNew: true};
    if (!existing.lastRow()) return {sheet: existing, name: free, isNew: false};
    free = `${name} ${String(n)}`;
  }
};
