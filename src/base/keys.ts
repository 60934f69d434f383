/** What makes two spellings one: strictly for customers, generously for headers and words. */
import type {Cell} from './cells';

/** Marks that print nothing: soft hyphen, zero-width blanks and joiners, reading-direction marks, byte-order mark. */
const INVISIBLE =
  /[\ufe00-\ufe0f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Most text is ASCII, which needs none of the Unicode forms: looking first saves most of the time. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

const ACCENTS = /[\u0300-\u036f]/g;

/** Letters that Unicode does not take apart into a letter and an accent. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
  ['ς', 'σ'],
]);
const SPECIAL = /[ßæœøłđðþħıŋŧς]/g;

/**
 * Runs of what is neither letter nor digit. Letters are listed by where they stand, since Apps Script may not know
 * property escapes; surrogates are left out, so an emoji in a header is as good as a blank.
 */
const BETWEEN =
  /[^0-9a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2100-\u218f\u2c00-\u2dff\u3005-\u3007\u3021-\ud7ff\ue000-\ufe2f\ufe70-\uffef]+/g;

/**
 * The key under which two spellings are one customer: Unicode NFKC, trimmed, case folded, nothing else. Inner blanks
 * and leading zeros count; a number is its plain digits, so 1901 and '1901' are one customer and '00012' is not 12.
 * Folding goes beyond lower case where lower case depends on the neighbours or on the spelling: 'ß' is 'ss' and
 * 'ς' is 'σ', so that 'STRASSE' and 'Straße' are one.
 *
 * @returns '' for a blank cell, which is no customer; never raises.
 * @example customerKey(' Ana López ') === customerKey('ANA LÓPEZ') // true
 */
export function customerKey(cell: Cell): string {
  if (typeof cell === 'string') return folded(cell);
  if (typeof cell === 'object') return Number.isNaN(cell.getTime()) ? '' : cell.toISOString();
  return String(cell).toLowerCase();
}

function folded(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.trim().toLowerCase();
  const lower = text.normalize('NFKC').toLowerCase();
  // Lower case may take letters apart again ('ΐ' from its capitals), hence the second composing.
  return lower.replace(/ß/g, 'ss').replace(/ς/g, 'σ').normalize('NFKC').trim();
}

/**
 * Text without what the eye overlooks: accents, case, invisible marks, and the forms Unicode holds equal (full-width
 * digits, no-break blanks, 'º'). Punctuation and blanks stay where they are.
 *
 * @example unaccented('Miércoles, 3º') // 'miercoles, 3o'
 */
export function unaccented(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD') // lower case may bring a new accent: 'İ' becomes 'i' with a dot above
    .replace(ACCENTS, '')
    .replace(INVISIBLE, '')
    .replace(SPECIAL, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}

/** Text without marks that print nothing; everything visible stays. */
export const visible = (text: string): string => text.replace(INVISIBLE, '');

/**
 * A header or word reduced to what two spellings of it share: {@link unaccented}, punctuation and blanks folded to one
 * blank, trimmed.
 *
 * @example plain('  N.º de_Cliente ') // 'n o de cliente'
 */
export function plain(text: string): string {
  return unaccented(text).replace(BETWEEN, ' ').trim();
}
