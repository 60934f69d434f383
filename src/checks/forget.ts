import type {Book, SheetPort} from '../google/port';
import {closeDigest, pendingDigest} from './digest';
import {isOnlyState, stateKey} from './state';

/** What an undo took away, and the names of what it left since a person has written there. */
export interface Forgotten {
  readonly removed: number;
  readonly stayed: readonly string[];
}

/** Forgets how the customers of a table stood, and takes its colour away. The log stays: it is a record for people. */
export const forgetCheck = (book: Book, sheet: SheetPort): Forgotten => {
  // The numbers of checks go on: rows of the log bear those that have been.
  const pending = pendingDigest(book, sheet.id);
  if (pending) closeDigest(book, sheet.id, pending);
  const kept = book.properties.read(stateKey(sheet.id));
  if (kept === undefined) return {removed: 0, stayed: []};
  sheet.highlight(undefined);
  const state = book.sheet(Number(kept));
  const isOurs = state !== undefined && book.deleteSheet(state, () => isOnlyState(state));
  book.properties.remove(stateKey(sheet.id));
  return {removed: isOurs ? 1 : 0, stayed: state && !isOurs ? [state.name()] : []};
};
