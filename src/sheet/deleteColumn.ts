/**
 * Deletes a column of ours. Google has no "delete if nothing changed", so: ask the mark where the column is, look at what stands
 * there, delete, and look whether the mark is gone; else another editor moved columns at that moment, and what went in its place
 * is put back.
 */
import {type Cell, type Cells, isBlank, sameCell} from '../base/cells';
import {UserError} from '../base/errors';
import type {Book, Mark, SheetPort} from '../google/port';
import {markId, marksOn, places, SEARCH_ROWS} from './ownership';
import {blankCells, type Content, putBack} from './putBack';

export interface Deletion {
  readonly isMark: (mark: Mark) => boolean;
  /**
   * Whether the column holds nothing but what is ours.
   *
   * @param cells reads them; last of all, since the column is deleted right after
   * @param column as the sheet numbers it, where it can be asked for more
   */
  readonly mayGo: (id: string, cells: () => readonly Cell[], column?: number) => boolean;
  /** Whether a cell of a column that stays is ours, and goes. @param row index */
  readonly clear: (cell: Cell, row: number) => boolean;
  readonly before: Before;
}

/** The sheet as it was read, from A1. */
export interface Before {
  readonly cells: Cells;
  readonly formulas?: readonly (readonly string[])[];
  readonly notes?: readonly (readonly string[])[];
  /** Our columns: id -> index. */
  readonly own: ReadonlyMap<string, number>;
}

export interface Deleted {
  readonly outcome: 'deleted' | 'kept' | 'gone';
  /** Where it stays, as the sheet numbers it. */
  readonly column?: number;
  /** Headers of columns that were deleted for a moment and put back. */
  readonly putBack: readonly string[];
}

const TRIES = 3;

/** @throws UserError sheetChanges when columns keep moving */
export const deleteMarked = (book: Book, sheet: SheetPort, deletion: Deletion): Deleted => {
  const restored: string[] = [];
  let marks = marksOn(book.marks(), sheet);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const mark = marks.find(deletion.isMark);
    if (!mark) return {outcome: attempt ? 'deleted' : 'gone', putBack: restored};
    const {column} = mark;
    const read = (): readonly Cell[] => {
      const height = sheet.lastRow();
      return height ? sheet.readBlock(1, column, height, 1).map(([cell = '']) => cell) : [];
    };
    if (!deletion.mayGo(markId(mark), read, column)) {
      const again = marksOn(book.marks(), sheet);
      const isMoved = places(again) !== places(marks);
      marks = again;
      if (isMoved) continue;
      const stays = read();
      blankCells(
        sheet,
        column,
        stays.length,
        (row) => !isBlank(stays[row]) && deletion.clear(stays[row] ?? '', row),
      );
      mark.remove();
      return {outcome: 'kept', column, putBack: restored};
    }
    sheet.deleteColumn(column);
    const now = marksOn(book.marks(), sheet);
    if (!now.some(deletion.isMark)) return {outcome: 'deleted', putBack: restored};
    const hit = marks.find((one) => !now.some(({value}) => value === one.value));
    restored.push(...restore(sheet, column, hit && markId(hit), deletion));
    marks = marksOn(book.marks(), sheet);
  }
  throw new UserError('sheetChanges');
};

/** The row that tells columns apart: the fullest among the first. */
const tellingRow = (cells: Cells): number => {
  const filled = cells
    .slice(0, SEARCH_ROWS)
    .map((row) => row.filter((cell) => !isBlank(cell)).length);
  return Math.max(0, filled.indexOf(Math.max(0, ...filled)));
};

/**
 * Puts back what was deleted in place of ours.
 *
 * @param hit id of another column of ours that was
 * @returns headers
 */
const restore = (
  sheet: SheetPort,
  column: number,
  hit: string | undefined,
  {before, mayGo, clear}: Deletion,
): string[] => {
  const {cells, formulas, notes, own} = before;
  const ours = hit === undefined ? undefined : own.get(hit);
  if (hit !== undefined) {
    if (ours === undefined) return [];
    const stood = cells.map((row) => row[ours] ?? '');
    if (mayGo(hit, () => stood) && !notes?.some((row) => (row[ours] ?? '') !== '')) return [];
  }
  const row = tellingRow(cells);
  const source = ours ?? goneColumn(sheet, column, row, before);
  sheet.insertColumns(Math.max(1, column - 1), 1);
  if (source === undefined) return [];
  const content = cells.map((line, r): Content | undefined => {
    const [value = '', formula = ''] = [line[source], formulas?.[r]?.[source]];
    const isNothing = isBlank(value) && formula === '';
    return isNothing || (ours !== undefined && clear(value, r)) ? undefined : {value, formula};
  });
  putBack(sheet, 1, column, content);
  const noted = notes?.map((line) => line[source] ?? '') ?? [];
  if (noted.some((note) => note !== '')) sheet.writeNotes(1, column, noted);
  return [String(cells[row]?.[source])];
};

/** A person's column that stood in the sheet as it was read and stands there no more. */
const goneColumn = (
  sheet: SheetPort,
  column: number,
  row: number,
  {cells, own}: Before,
): number | undefined => {
  const width = sheet.lastColumn();
  const [now = []] = width ? sheet.readBlock(row + 1, 1, 1, width) : [];
  const left = [...now];
  const ours = new Set(own.values());
  const gone = (cells[row] ?? []).flatMap((cell, at) => {
    if (ours.has(at) || isBlank(cell)) return [];
    const found = left.findIndex((other) => sameCell(other, cell));
    if (found >= 0) left.splice(found, 1);
    return found < 0 ? [at] : [];
  });
  return [...gone].reverse().find((at) => at < column) ?? gone[0];
};
