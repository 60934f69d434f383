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
