/**
 * What a check has to mail, kept from before its first write until it is known to be mailed or not wanted. One property, so
 * that it is never half new: `sending` is written before Google is asked to send, and who finds it cannot know whether it did.
 */
import type {Book, NamedSheet} from '../google/port';
import {quietly} from '../door/answer';
import type {CallContext} from '../door/context';
import {refusalOf} from '../door/refusal';
import {CHANGE_KINDS, type ChangeCounts, type Checked, type Digest, type Mail} from './types';

export interface Pending {
  /** Of the state that this check writes. */
  readonly sequence: number;
  /** There was no state to go on from. */
  readonly anew: boolean;
  readonly own: Digest;
  /** What checks before this one could not mail yet. */
  readonly earlier: Digest | null;
  readonly mail: 'pending' | 'sending' | 'closed';
}

const MOST_QUIET = 10;
const MOST_WARNINGS = 5;

const keyOf = (sheet: number): string => `digest:${String(sheet)}`;

export const pendingDigest = (book: Book, sheet: number): Pending | undefined => {
  const text = book.properties.read(keyOf(sheet));
  return text === undefined ? undefined : quietly(() => JSON.parse(text) as Pending);
};

export const keepDigest = (book: Book, sheet: number, pending: Pending): void => {
  book.properties.write(keyOf(sheet), JSON.stringify(pending));
};

/** Nothing of it is to be mailed any more. Names of customers are kept no longer than for that; the number of the check is. */
export const closeDigest = (book: Book, sheet: number, pending: Pending): void => {
  const own = {...pending.own, quiet: []};
  keepDigest(book, sheet, {...pending, own, earlier: null, mail: 'closed'});
};

/** @returns what the next check has to mail beside its own changes */
export const carriedBy = ({own, earlier, mail}: Pending): Digest | null =>
  mail === 'pending' ? merged(own, earlier) : null;

const merged = (own: Digest, earlier: Digest | null): Digest => {
  if (!earlier) return own;
  const counts = Object.fromEntries(
    CHANGE_KINDS.map((kind) => [kind, own.counts[kind] + countIn(earlier, kind)]),
  ) as unknown as ChangeCounts;
  const quiet = mostValuable([...own.quiet, ...earlier.quiet]);
  const warnings = [...new Set([...(own.warnings ?? []), ...(earlier.warnings ?? [])])];
  return {
    ...{asOf: own.asOf, since: earlier.since, counts, quiet},
    ...(warnings.length ? {warnings: warnings.slice(0, MOST_WARNINGS)} : {}),
  };
};

/** What an older version kept knows fewer kinds. */
const countIn = ({counts}: Digest, kind: keyof ChangeCounts): number =>
  (counts as Partial<ChangeCounts>)[kind] ?? 0;

export const mostValuable = (quiet: readonly Digest['quiet'][number][]): Digest['quiet'] =>
  [...quiet].sort((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, MOST_QUIET);

/**
 * Mails what the last complete check has left to mail: once, or not at all where that cannot be known.
 *
 * @param sequence of the state that stands
 */
export const mailDigest = (
  call: CallContext,
  sheet: NamedSheet,
  sequence: number,
  mail: Mail,
): Checked['mailed'] => {
  const {book} = call;
  const pending = pendingDigest(book, sheet.id);
  if (pending?.sequence !== sequence || pending.mail === 'closed') return 'nothing';
  const close = (): void => {
    closeDigest(book, sheet.id, pending);
  };
  if (pending.mail === 'sending') {
    close();
    return 'unsure';
  }
  const letter = mail(call, sheet, merged(pending.own, pending.earlier));
  if (letter === 'quota') return letter;
  // Another person's schedule: theirs is the mail, with their next check.
  if (letter === 'theirs') return 'off';
  if (typeof letter !== 'function') {
    close();
    return letter;
  }
  keepDigest(book, sheet.id, {...pending, mail: 'sending'});
  try {
    letter();
  } catch (error) {
    close();
    if (refusalOf(error) === 'noAuthorisation') return 'noPermission';
    console.error(String(error));
    return 'unsure';
  }
  close();
  return 'sent';
};
