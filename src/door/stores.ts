/** The document's properties, read once: a call asks for a dozen of them, and each question is a call of a service. */
import {bytes} from '../base/bytes';
import type {Book} from '../google/port';

/** Google's limit for a property, with some room for the key. */
const LARGEST = 9 * 1024 - 100;

/** Whether a property can hold a text. */
export const fitsProperty = (text: string): boolean => bytes(text) <= LARGEST;

/**
 * A spreadsheet whose properties are read all at once when the first is asked for, and kept. What is written goes through at
 * once, key by key, so that nobody else's is lost; a write that fails forgets the copy. Under the document lock all is read
 * anew: decisions are made there, and until it was ours another run may have written.
 */
export const readOnce = (book: Book): Book => {
  const {properties} = book;
  let kept: Map<string, string> | undefined;
  const all = (): Map<string, string> => (kept ??= new Map(Object.entries(properties.all())));
  /** @param write what may fail */
  const change = (write: () => void, follow: (known: Map<string, string>) => void): void => {
    const known = kept;
    kept = undefined;
    write();
    if (known) follow(known);
    kept = known;
  };
  return {
    ...book,
    locked: (work) =>
      book.locked(() => {
        kept = undefined;
        return work();
      }),
    properties: {
      all: () => Object.fromEntries(all()),
      read: (key) => all().get(key),
      write: (key, value) => {
        change(
          () => {
            properties.write(key, value);
          },
          (known) => known.set(key, value),
        );
      },
      writeAll: (values) => {
        change(
          () => {
            properties.writeAll(values);
          },
          (known) => {
            for (const [key, value] of Object.entries(values)) known.set(key, value);
          },
        );
      },
      remove: (key) => {
        change(
          () => {
            properties.remove(key);
          },
          (known) => known.delete(key),
        );
      },
    },
  };
};
