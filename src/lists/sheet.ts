/** The sheet of a list: a new one, written in a single block as the last step, so that there is a whole list or none. */
import {type Cell, type Cells, columnLetters} from '../base/cells';
import {UserError} from '../base/errors';
import {TONES} from '../classes/palette';
import type {Area, Book, Dress, SheetPort} from '../google/port';
import {quietly} from '../door/answer';
import {type DressedColumn, dressQuietly, sheetDress} from '../sheet/dress';
import type {Place} from '../sheet/formats';
import {isUntouched, startSheet} from '../sheet/newSheet';
import {listMark, type ListPart} from '../sheet/listMarks';
import {groupWords} from './words';

export interface ListTable {
  /** Goes into a note on the first cell, a line each. */
  readonly plan: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** One a column of the table. */
  readonly columns: readonly DressedColumn[];
  /** Columns of cells to tick, from 0. */
  readonly boxes: {readonly first: number; readonly count: number};
  readonly place: Place;
  /** Columns, from 0, that the list has to find again, with what it keeps there. */
  readonly remembered: ReadonlyMap<
    ListPart,
    {readonly column: number; readonly facts: readonly (string | number)[]}
  >;
}

export const writeList = (
  book: Book,
  name: string,
  table: ListTable,
): {readonly id: number; readonly name: string} => {
  const {sheet, name: free} = startSheet(book, name);
  fillList(book, sheet, table);
  // Nothing that is asked of Google now may fail: an error would hide a list that stands.
  quietly(() => {
    sheet.writeNotes(1, 1, [table.plan.join('\n')]);
  });
  return {id: sheet.id, name: free};
};

const fillList = (book: Book, sheet: SheetPort, table: ListTable): void => {
  const block: Cells = [table.header, ...table.rows];
  // A list that was cut off before it wrote has left them.
  for (const mark of book.marks()) if (mark.sheetId === sheet.id) mark.remove();
  try {
    sheet.reach(block.length, table.header.length);
    for (const [part, {column, facts}] of table.remembered)
      sheet.markColumn(column + 1, listMark(part, ...facts));
    dressQuietly(sheet, () => listDress(table));
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

const listDress = ({columns, rows, boxes, remembered, place}: ListTable): Dress => {
  const dress = sheetDress({columns, headerRow: 1, lastRow: rows.length + 1, place}, true);
  const group = remembered.get('group')?.column;
  const [head, ...tones] = dress.rules ?? [];
  const body: Area = {row: 2, column: 1, rows: rows.length, columns: columns.length};
  return {
    ...dress,
    boxes: {...body, column: boxes.first + 1, columns: boxes.count},
    // Above the colours of classes: who is held out is grey from end to end.
    rules: [
      ...(head ? [head] : []),
      ...(group === undefined ? [] : [{formula: heldOut(group), areas: [body], ...TONES.gone}]),
      ...tones,
    ],
  };
};

/** True in the rows of who is held out, by the word of any language. @param column from 0 */
const heldOut = (column: number): string =>
  `=${groupWords('A')
    .map((word) => `($${columnLetters(column + 1)}2="${word.replace(/"/g, '""')}")`)
    .join('+')}`;
