/** The sheet of a list: a new one, written in a single block as the last step, so that there is a whole list or none. */
import type {Cell, Cells} from '../base/cells';
import {UserError} from '../base/errors';
import type {Book, SheetPort} from '../google/port';
import {quietly} from '../door/answer';
import {isUntouched, startSheet} from '../sheet/newSheet';
import {listMark, type ListPart} from '../sheet/listMarks';

export interface ListTable {
  /** What stands over the table, a cell a row. */
  readonly top: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns, from 0, that the list has to find again, with what it keeps there. */
  readonly remembered: ReadonlyMap<
    ListPart,
    {readonly column: number; readonly facts: readonly (string | number)[]}
  >;
}

export const writeList = (
  book: Book,
  name: string,
  {top, header, rows, remembered}: ListTable,
): {readonly id: number; readonly name: string} => {
  const width = header.length;
  const wide = (cells: readonly Cell[]): Cell[] =>
    Array.from({length: width}, (_, c) => cells[c] ?? '');
  const block = [...top.map((text) => wide([text])), header, ...rows];
  const {sheet, name: free} = startSheet(book, name);
  fillList(book, sheet, block, {top, remembered});
  // Nothing is asked of Google any more: an answer that fails now would hide a list that stands.
  return {id: sheet.id, name: free};
};

const fillList = (
  book: Book,
  sheet: SheetPort,
  block: Cells,
  {top, remembered}: Pick<ListTable, 'top' | 'remembered'>,
): void => {
  const width = block[0]?.length ?? 1;
  // A list that was cut off before it wrote has left them.
  for (const mark of book.marks()) if (mark.sheetId === sheet.id) mark.remove();
  try {
    sheet.reach(block.length, width);
    for (const [part, {column, facts}] of remembered)
      sheet.markColumn(column + 1, listMark(part, ...facts));
    sheet.bold({row: 1, column: 1, rows: 1, columns: 1});
    sheet.bold({row: top.length + 1, column: 1, rows: 1, columns: width});
    sheet.freezeRows(top.length + 1);
    // Somebody has written there meanwhile: it is theirs.
    if (sheet.lastRow()) throw new UserError('sheetChanges');
    sheet.write(1, 1, block);
  } catch (error) {
    quietly(() => {
      book.deleteSheet(sheet, () => isUntouched(sheet));
    });
    throw error;
  }
};
