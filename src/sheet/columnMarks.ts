/** The marks on our columns beside a table, set right after a run has written there. */
import type {Book, Mark, SheetPort} from '../google/port';
import {foundValue, isFinding, type Link, linkedSheet, markValue, marksOn} from './ownership';

/** A sheet with the marks of the spreadsheet and our columns on it: column id -> index. */
export interface MarkedSheet {
  readonly sheet: SheetPort;
  readonly marks: readonly Mark[];
  readonly own: ReadonlyMap<string, number>;
}

/** Whether columns were found by their headers, in a copy of a sheet: beside a column with a mark, they would be a person's. */
export const hasUnmarked = ({marks, sheet, own}: MarkedSheet): boolean => {
  const marked = new Set(marksOn(marks, sheet).map(({column}) => column - 1));
  return [...own.values()].some((column) => !marked.has(column));
};

/** Columns that were found get their marks. The mark of column `first` names a sheet of customers made anew. */
export const setMarks = (book: Book, table: MarkedSheet, first?: string, link?: Link): void => {
  const {marks, sheet, own} = table;
  const standing = marksOn(marks, sheet);
  for (const [id, column] of own) {
    const mark = standing.find((known) => known.column - 1 === column);
    const linked = id === first ? link : undefined;
    if (!mark) sheet.markColumn(column + 1, markValue(id, linked, true));
    else if (linked && linkedSheet(mark) !== linked.customers)
      mark.change(markValue(id, linked, isFinding(mark)));
  }
  if (!hasUnmarked(table) && !standing.some(isFinding)) return;
  for (const mark of marksOn(book.marks(), sheet))
    if (isFinding(mark)) mark.change(foundValue(mark));
};
