/** What a header may name: the words of every field against the words of a header. */
import {distance} from 'fastest-levenshtein';
import type {Cell} from '../base/cells';
import {plain} from '../base/keys';
import {lazily} from '../base/memo';
import {type Headers as HeaderWords, wordsOf} from '../messages';

export interface FieldWords {
  /** Groups from best to worst; within a group all are equally good. `|` separates them. */
  readonly headers: readonly string[];
  /** Words that make a header something else, however much of the rest fits. */
  readonly never?: readonly string[] | undefined;
  /** The field has no questions and no sentences for headers: money, days and orders are named shortly. */
  readonly isShort?: boolean | undefined;
}

/** How well a header names a field: up to 100 points, by a name of the group `rank`. */
export interface Match {
  readonly points: number;
  readonly rank: number;
  /** The header is the name and nothing else. */
  readonly whole: boolean;
}

export type Matches<Field extends string> = Readonly<Partial<Record<Field, Match>>>;

/** A field that a header names best, with its points. */
export type Best<Field extends string> = readonly [Field, number];

export interface Headers<Field extends string> {
  /** A header's matches with every field that it may name. */
  readonly of: (cell: Cell | undefined) => Matches<Field>;
  /** The best of them; the first of equals in the order of the fields. */
  readonly best: (cell: Cell | undefined) => Best<Field> | undefined;
}

interface Name<Field> {
  readonly field: Field;
  readonly rank: number;
  readonly text: string;
}

const LONGEST_HEADER = 100;
/** More words than this, or a question mark, and the header asks or tells something. */
const SHORT_WORDS = 6;
/** Shorter names are found within a longer header only by accident. */
const SHORTEST_WITHIN = 5;

const NOTHING: Matches<never> = {};

/** Text without its blanks. */
const compact = (text: string): string => text.replace(/ /g, '');

const addTo = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

/** So many letters may be wrong in a word; in one that is the whole header, fewer. */
const slipsIn = (word: string, isAlone: boolean): number =>
  word.length >= (isAlone ? 9 : 6) ? 2 : word.length >= (isAlone ? 6 : 4) ? 1 : 0;

/** Slips of the pen: every word nearly the same, the short ones wholly. `Costumer ID` is `customer id`, `Note` is not `no`. */
const nearly = (text: string, theirs: readonly string[]): boolean => {
  const ours = text.split(' ');
  const isAlone = ours.length === 1;
  for (let i = 0; i < ours.length; i++) {
    const word = ours[i] as string;
    const other = theirs[i] as string;
    if (word === other) continue;
    const slips = slipsIn(word, isAlone);
    // Words are compared only where a slip could make them one: most of a sheet's texts are no headers.
    if (slips === 0 || Math.abs(word.length - other.length) > slips) return false;
    if (distance(word, other) > slips) return false;
  }
  return true;
};

/** Up to 10 points for how much of the header the known words make up. */
const coverage = (text: string, header: string): number =>
  Math.round((10 * text.length) / header.length);

/** Says of an amount only whether the tax is in it. */
const withTax = lazily(() => {
  const any = (list: (tax: HeaderWords['tax']) => string): string =>
    wordsOf(({headers: {tax}}) => list(tax)).join('|');
  const taxes = any(({names}) => names);
  const [before, after] = [any((tax) => tax.before), any((tax) => tax.after)];
  return new RegExp(`\\b(?:(?:${before}) (?:${taxes})|(?:${taxes}) (?:${after}))\\b`, 'g');
});
const LEADING_HASH = /^\s*#/;

/** Names by what a header is looked up with. */
const makeIndex = <Field extends string>(fields: Readonly<Record<Field, FieldWords>>) => {
  const byCompact = new Map<string, Name<Field>[]>();
  const byText = new Map<string, Name<Field>[]>();
  /** By the number of words and the length of the first: slips change it by two letters at most. */
  const byShape = new Map<number, Name<Field>[]>();
  let mostWords = 0;
  for (const field of Object.keys(fields) as Field[])
    fields[field].headers.forEach((group, rank) => {
      for (const text of group.split('|')) {
        const name = {field, rank, text};
        const blank = text.indexOf(' ');
        const words = blank < 0 ? 1 : text.split(' ').length;
        addTo(byCompact, blank < 0 ? text : compact(text), name);
        addTo(byText, text, name);
        addTo(byShape, shapeOf(words, blank < 0 ? text.length : blank), name);
        if (words > mostWords) mostWords = words;
      }
    });
  return {fields, byCompact, byText, byShape, mostWords};
};

const shapeOf = (words: number, first: number): number => words * 2 * LONGEST_HEADER + first;

/**
 * The matches of headers with these fields, each header looked up once.
 *
 * @param fieldWords asked with the first header, since a formula never has one
 * @example headersOf(() => ({date: {headers: ['order date', 'date']}})).of('Order dat').date // {points: 50, rank: 0, whole: false}
 */
export const headersOf = <Field extends string>(
  fieldWords: () => Readonly<Record<Field, FieldWords>>,
): Headers<Field> => {
  const indexed = lazily(() => makeIndex(fieldWords()));
  const known = new Map<string, {matches: Matches<Field>; best: Best<Field> | undefined}>();

  const matchesOf = (header: string, isLong: boolean): Matches<Field> => {
    const {fields, byCompact, byText, byShape, mostWords} = indexed();
    const words = header.split(' ');
    const matches: Partial<Record<Field, Match>> = {};
    const match = ({field, rank}: Name<Field>, points: number, whole = false): void => {
      if (isLong && fields[field].isShort) return;
      if (points > (matches[field]?.points ?? 0)) matches[field] = {points, rank, whole};
    };
    const alone = byCompact.get(words.length > 1 ? compact(header) : header);
    alone?.forEach((name) => match(name, 100 - 10 * name.rank, true));
    // `Total (inc. tax)` is a total, not a tax. Asked late: most texts of a sheet name nothing.
    const telling = lazily(() => header.replace(withTax(), ' ').split(' '));
    const isBanned = ({field}: Name<Field>): boolean =>
      fields[field].never?.some((word) => telling().includes(word)) ?? false;
    // Names within the header: every run of its words.
    for (let from = 0; from < words.length; from++) {
      let text = '';
      for (let to = from; to < Math.min(words.length, from + mostWords); to++) {
        text = to === from ? (words[to] as string) : `${text} ${words[to] as string}`;
        if (text.length < SHORTEST_WITHIN || text.length === header.length) continue;
        for (const name of byText.get(text) ?? [])
          if (!isBanned(name)) match(name, 55 - 10 * name.rank + coverage(text, header));
      }
    }
    const first = words[0]?.length ?? 0;
    for (let length = first - 2; length <= first + 2; length++)
      for (const name of byShape.get(shapeOf(words.length, length)) ?? [])
        if (nearly(name.text, words) && !isBanned(name)) match(name, 50 - 10 * name.rank);
    return matches;
  };

  const lookUp = (cell: Cell | undefined) => {
    if (typeof cell !== 'string' || cell.length > LONGEST_HEADER) return undefined;
    // `# de venta` is a number, not the sale; at the end (`Order #`) the rest says enough.
    const header = plain(cell.replace(LEADING_HASH, 'n '));
    // One sign of a cell may unfold into 18 letters: what is long then is no header either.
    if (header === '' || header.length > LONGEST_HEADER) return undefined;
    const isLong = /[?¿]/.test(cell) || header.split(' ').length > SHORT_WORDS;
    const key = isLong ? `${header}?` : header;
    let found = known.get(key);
    if (!found) {
      const matches = matchesOf(header, isLong);
      const [best] = (Object.keys(matches) as Field[])
        .map((field): Best<Field> => [field, matches[field]?.points ?? 0])
        .filter(([, points]) => points > 0)
        .sort((a, b) => b[1] - a[1]);
      known.set(key, (found = {matches, best}));
    }
    return found;
  };
  return {
    of: (cell) => lookUp(cell)?.matches ?? NOTHING,
    best: (cell) => lookUp(cell)?.best,
  };
};
