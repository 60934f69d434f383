/** Which sheet a call means, and which table of the person's is behind a sheet of ours. */
import {UserError} from '../base/errors';
import type {Book, Mark, SheetPort} from '../google/port';
import {listedSheet} from './listMarks';
import {sourceOf} from './ownership';
import {reportedSheet} from './reportSheet';

/** The table that a sheet of ours tells of: its customers, a list, a report or a model; any other sheet itself. */
export const tableBehind = (
  book: Book,
  sheet: SheetPort,
  marks: readonly Mark[] = book.marks(),
): SheetPort =>
  sourceOf(book, marks, sheet) ?? listedSheet(book, marks, sheet) ?? reportedSheet(book, sheet);

/** @throws UserError sheetGone, chartSheet */
export const sheetOf = (book: Book, id: number | undefined): SheetPort => {
  const sheet = id === undefined ? book.activeSheet() : book.sheet(id);
  if (!sheet) throw new UserError('sheetGone');
  return sheet;
};

/** @throws UserError sheetGone, chartSheet */
export const tableOf = (book: Book, id: number | undefined): SheetPort =>
  tableBehind(book, sheetOf(book, id));
