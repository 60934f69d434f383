/**
 * Sheets that we add: under the name meant for them, or with the next number behind it where it is taken. A run may be cut off
 * before its sheet is known as ours by anything on it: the name is noted first, and the next run takes that sheet up again. No
 * other sheet is taken, empty or not: it is a person's.
 */
import type {Book, SheetPort} from '../google/port';
import {quietly} from '../door/answer';
import {isNameTaken, refusalOf} from '../door/refusal';

const PREFIX = 'adding:';

export interface NewSheet {
  readonly sheet: SheetPort;
  readonly name: string;
}

/** @param claim makes the sheet known as ours, by a mark, a property or what is written there */
export const newSheet = (
  book: Book,
  name: string,
  claim: (made: NewSheet) => void = () => undefined,
): SheetPort => {
  const made = startSheet(book, name);
  claim(made);
  quietly(() => {
    book.properties.remove(PREFIX + name);
  });
  return made.sheet;
};

/**
 * The sheet alone, for who writes it as the last step and asks Google nothing more: the name stays noted until a run sweeps it
 * ({@link forgetMade}).
 */
export const startSheet = (book: Book, name: string): NewSheet =>
  begun(book, name) ?? insertFree(book, name);

/** Nothing has been put there: no cell, no note. */
export const isUntouched = (sheet: SheetPort): boolean => !sheet.lastRow() && !sheet.hasNotes();

/** Whether a run was cut off after it had made a sheet of this name. */
export const isBegun = (book: Book, name: string): boolean => begun(book, name) !== undefined;

const begun = (book: Book, name: string): NewSheet | undefined => {
  const noted = quietly(() => book.properties.read(PREFIX + name));
  const sheet = noted === undefined ? undefined : book.sheetNamed(noted);
  return noted !== undefined && sheet && isUntouched(sheet) ? {sheet, name: noted} : undefined;
};

const insertFree = (book: Book, name: string): NewSheet => {
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : `${name} ${String(n)}`;
    if (book.sheetNamed(free)) continue;
    quietly(() => {
      book.properties.write(PREFIX + name, free);
    });
    try {
      return {sheet: book.insertSheet(free), name: free};
    } catch (error) {
      if (!isTaken(book, free, error)) throw error;
    }
  }
};

/** Somebody has made a sheet of that name meanwhile, or has one that differs in its capitals alone. */
const isTaken = (book: Book, name: string, error: unknown): boolean =>
  isNameTaken(error) ||
  (refusalOf(error) === undefined &&
    !book.sheetNamed(name) &&
    book.visibleSheets().some((sheet) => sheet.name().toLowerCase() === name.toLowerCase()));

/** Notes of sheets that are known by now, or gone. */
export const forgetMade = (book: Book): void => {
  for (const [key, name] of Object.entries(book.properties.all())) {
    if (!key.startsWith(PREFIX)) continue;
    if (book.sheetNamed(name)?.lastRow() !== 0) book.properties.remove(key);
  }
};
