/** What is kept of sheets that are gone would fill the document's properties in the end. */
import type {Book} from '../google/port';
import {forgetMade} from '../sheet/newSheet';

/** Each is followed by the id of a sheet. */
const KEPT =
  /^(?:run|choices|digest|state|report|unfinished|schedule|written|making|fits|filter):(\d+)(?::|$)/;

/**
 * Costs two calls of a service for every sheet of which something is kept.
 *
 * @param there ids of sheets that are known to be there
 */
export const forgetGone = (book: Book, there: ReadonlySet<number>): void => {
  const gone = new Map<number, boolean>();
  for (const key of Object.keys(book.properties.all())) {
    const found = KEPT.exec(key)?.[1];
    if (found === undefined) continue;
    const id = Number(found);
    if (there.has(id)) continue;
    if (!gone.has(id)) gone.set(id, !isThere(book, id));
    if (gone.get(id)) book.properties.remove(key);
  }
  forgetMade(book);
};

/** A sheet that holds a chart now is there too. */
const isThere = (book: Book, id: number): boolean => {
  try {
    return book.sheet(id) !== undefined;
  } catch {
    return true;
  }
};
