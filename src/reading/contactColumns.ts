/** Columns that say how somebody is reached and whether they have agreed to it. Told by header alone: nothing is computed from them. */
import {plain} from '../base/keys';
import {type Headers, wordsOf} from '../messages';

const setOf = (list: (headers: Headers) => string): ReadonlySet<string> =>
  new Set(wordsOf(({headers}) => list(headers)));

/** Whole headers, as plain() leaves them. */
const CONTACT = setOf(({contact: {name, email, phone}}) => `${name}|${email}|${phone}`);
/** One of these words is enough. */
const CONSENT = setOf(({consent}) => consent.words);
/** Whole headers. */
const CONSENT_HEADERS = setOf(({consent}) => consent.headers);
/** What makes a header something about a consent: when, where and in which words it was given, or the opposite of one. */
const NO_CONSENT = setOf(({consent}) => consent.never);

export interface ContactColumns {
  /** Indices of names, e-mail addresses and phones, in the order of the sheet. */
  readonly contacts: readonly number[];
  /** Indices of columns of consents, in the order of the sheet. */
  readonly consents: readonly number[];
}

/**
 * @param headers one a column
 * @param skip indices of columns that are something else already
 * @example contactColumns(['Cliente', 'Teléfono', 'Opt-in'], new Set([0])) // contacts [1], consents [2]
 */
export const contactColumns = (
  headers: readonly string[],
  skip: ReadonlySet<number>,
): ContactColumns => {
  const contacts: number[] = [];
  const consents: number[] = [];
  headers.forEach((header, column) => {
    if (skip.has(column)) return;
    const text = plain(header);
    const words = text.split(' ');
    if (CONTACT.has(text)) contacts.push(column);
    else if (
      CONSENT_HEADERS.has(text) ||
      (words.some((word) => CONSENT.has(word)) && !words.some((word) => NO_CONSENT.has(word)))
    )
      consents.push(column);
  });
  return {contacts, consents};
};
