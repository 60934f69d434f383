import type {Book, SheetPort} from '../google/port';
import {closeDigest, pendingDigest} from './digest';
import {stateKey} from './state';

/**
 * Forgets how the customers of a table stood, and takes its colour away. The log stays: it is a record for people.
 *
 * @returns how many sheets are gone
 */
export const forgetCheck = (book: Book, sheet: SheetPort): number => {
  // The numbers of checks go on: rows of the log bear those that have been.
  const pending = pendingDigest(book, sheet.id);
  if (pending) closeDigest(book, sheet.id, pending);
  const kept = book.properties.read(stateKey(sheet.id));
  if (kept === undefined) return 0;
  sheet.highlight(undefined);
  const state = book.sheet(Number(kept));
  if (state) book.deleteSheet(state);
  book.properties.remove(stateKey(sheet.id));
  return state ? 1 : 0;
};
