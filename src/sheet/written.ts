/**
 * What we last wrote on a sheet, so that a person's own cells are told from ours, whatever they hold: a Bloom filter in the
 * document's properties. It never takes a cell of ours for a person's. It knows each value of a column, and, while a sheet has
 * few enough cells, beside whom it stood.
 */
import {SERIAL_OF_1970} from '../base/calendar';
import {
  addTo,
  type Bloom,
  bloomBits,
  bloomIn,
  bloomText,
  emptyBloom,
  isIn,
  unionOf,
} from '../base/bloom';
import {type Cell, isBlank, isDate} from '../base/cells';
import {customerKey} from '../base/keys';
import type {Book, Calendar} from '../google/port';

export interface Written {
  readonly bloom: Bloom;
  /** Whether it knows beside whom a value stood. */
  readonly isKeyed: boolean;
}

/** One cell of ours. @param key whose row it is in, see {@link keyOf}; '' where rows are nobody's */
export type AddCell = (column: string, key: string, cell: Cell) => void;

/** 87,382 characters. */
const MOST_BITS = 2 ** 19;
/** Fewer bits a cell would take one cell of a person's in 40 for ours. */
const FEWEST_BITS = 8;

const DAY = 86_400_000;
/** A number under a format of dates comes back as an instant, to the millisecond. */
const MILLIONTH = 1e6;

/** Whose row a cell stands in: the name of its customer, in whatever spelling. */
export const keyOf = (name: Cell): string => customerKey(name);

/**
 * A cell as it is remembered, whatever format it has meanwhile: a day is its serial number, and so is the number that a format of
 * dates shows as one. The first instant of a day may be 01:00.
 */
export const cellText =
  ({dayOf, instantOf}: Calendar): ((cell: Cell) => string) =>
  (cell) => {
    if (typeof cell === 'number') return numberText(cell);
    if (!isDate(cell)) return String(cell);
    const instant = cell.getTime();
    if (Number.isNaN(instant)) return '';
    const day = dayOf(instant);
    const passed = (instant - instantOf(day)) / DAY;
    return numberText(day + SERIAL_OF_1970 + passed);
  };

const numberText = (value: number): string => String(Math.round(value * MILLIONTH) / MILLIONTH + 0);

const BETWEEN = '\t';
const valueEntry = (column: string, text: string): string => `v${column}${BETWEEN}${text}`;
const keyEntry = (key: string): string => `k${key}`;
const cellEntry = (column: string, text: string, key: string): string =>
  `c${column}${BETWEEN}${text}${BETWEEN}${key}`;

/** Whether this stood in a row of this customer's, as far as a filter with keys tells. */
export const isBeside = ({bloom}: Written, column: string, text: string, key: string): boolean =>
  isIn(bloom, cellEntry(column, text, key));

/** Whether a row of this customer's was written, as far as a filter with keys tells. */
export const isKey = ({bloom}: Written, key: string): boolean => isIn(bloom, keyEntry(key));

/** Adds blank ones too; they are left out. @param fill gives all cells, the same each time */
export const writtenOf = (calendar: Calendar, fill: (add: AddCell) => void): Written => {
  const textOf = cellText(calendar);
  const values = new Map<string, Set<Cell>>();
  const keys = new Set<string>();
  let cells = 0;
  fill((column, key, cell) => {
    if (cell === '') return;
    cells++;
    keys.add(key);
    const known = values.get(column);
    // Instants are one by their number: equal days may be different objects.
    const value = isDate(cell) ? textOf(cell) : cell;
    if (known) known.add(value);
    else values.set(column, new Set([value]));
  });
  let texts = 0;
  for (const known of values.values()) texts += known.size;
  const isKeyed = (texts + keys.size + cells) * FEWEST_BITS <= MOST_BITS;
  const wanted = isKeyed ? texts + keys.size + cells : texts;
  const bloom = emptyBloom(bloomBits(wanted, MOST_BITS));
  for (const [column, known] of values)
    for (const value of known) addTo(bloom, valueEntry(column, textOf(value)));
  if (isKeyed) {
    for (const key of keys) addTo(bloom, keyEntry(key));
    fill((column, key, cell) => {
      if (cell !== '') addTo(bloom, cellEntry(column, textOf(cell), key));
    });
  }
  return {bloom, isKeyed};
};

/** Knows what either knows. */
export const bothWritten = (one: Written | undefined, other: Written): Written =>
  one ? {bloom: unionOf(one.bloom, other.bloom), isKeyed: one.isKeyed && other.isKeyed} : other;

/** A row of our columns, as it stands. */
export interface OwnRow {
  readonly key: string;
  /** One a column asked for. */
  readonly cells: readonly Cell[];
}

/** Which of a row's cells we did not write: their places among the columns. Blank ones are nobody's. */
export type ForeignIn = (row: OwnRow) => readonly number[];

const NONE: readonly number[] = [];

/** Most cells of a column hold what others hold: each value is looked up once. */
const valuesOf = (written: Written | undefined, column: string): ((text: string) => boolean) => {
  const answers = new Map<string, boolean>();
  return (text) => {
    if (!written) return false;
    let answer = answers.get(text);
    if (answer === undefined)
      answers.set(text, (answer = isIn(written.bloom, valueEntry(column, text))));
    return answer;
  };
};

/**
 * Whether a cell of this column holds what we wrote in it, beside whomever.
 *
 * @param written undefined: nothing is known as ours
 */
export const isValueOf = (
  written: Written | undefined,
  column: string,
  calendar: Calendar,
): ((cell: Cell) => boolean) => {
  const isValue = valuesOf(written, column);
  const textOf = cellText(calendar);
  return (cell) => isValue(textOf(cell));
};

/**
 * @param columns ids of our columns, in the order of a row's cells
 * @param written undefined: nothing is known as ours
 */
export const foreignIn = (
  written: Written | undefined,
  columns: readonly string[],
  calendar: Calendar,
): ForeignIn => {
  const textOf = cellText(calendar);
  const known = columns.map((column) => valuesOf(written, column));
  return ({key, cells}) => {
    const foreign: number[] = [];
    const elsewhere: number[] = [];
    let here = 0;
    cells.forEach((cell, place) => {
      if (isBlank(cell)) return;
      const text = textOf(cell);
      if (!known[place]?.(text)) foreign.push(place);
      else if (written?.isKeyed && !isIn(written.bloom, cellEntry(columns[place] ?? '', text, key)))
        elsewhere.push(place);
      else here++;
    });
    // Most cells of the row are what we wrote beside somebody else: the row got another customer, or was copied.
    const isMoved = (): boolean =>
      (elsewhere.length > 1 && elsewhere.length > here) || !(written && isKey(written, key));
    if (elsewhere.length && !isMoved()) foreign.push(...elsewhere);
    return foreign.length ? foreign.sort((a, b) => a - b) : NONE;
  };
};

const PREFIX = 'written:';
const VERSION = '1';
const LONGEST_PART = 8000;
const keyOfPart = (sheet: number, part: number): string =>
  `${PREFIX}${String(sheet)}:${String(part)}`;

const textOfWritten = ({bloom, isKeyed}: Written): string =>
  `${VERSION}${isKeyed ? 'k' : 'v'}${bloomText(bloom)}`;

const writtenIn = (text: string): Written | undefined => {
  const bloom = text.startsWith(VERSION) ? bloomIn(text.slice(2)) : undefined;
  return bloom && {bloom, isKeyed: text[1] === 'k'};
};

const partsOf = (kept: Readonly<Record<string, string>>, sheet: number): string[] => {
  const parts: string[] = [];
  for (let part; (part = kept[keyOfPart(sheet, parts.length)]) !== undefined;) parts.push(part);
  return parts;
};

/** What was last written on a sheet; undefined where nothing is remembered. */
export const writtenOn = (book: Book, sheet: number): Written | undefined => {
  const parts = partsOf(book.properties.all(), sheet);
  return parts.length ? writtenIn(parts.join('')) : undefined;
};

/** Sheets, there still or not, of which something is remembered. */
export const writtenSheets = (book: Book): number[] => {
  const ids = new Set<number>();
  for (const key of Object.keys(book.properties.all()))
    if (key.startsWith(PREFIX)) ids.add(Number(key.slice(PREFIX.length).split(':')[0]));
  return [...ids];
};

/**
 * Keeps it in place of what was kept. Costs one call of a service, and one more for each part that is no longer needed.
 *
 * @param beside other properties that are to be written in the same call
 */
export const keepWritten = (
  book: Book,
  sheet: number,
  written: Written,
  beside: Readonly<Record<string, string>> = {},
): void => {
  const before = partsOf(book.properties.all(), sheet);
  const text = textOfWritten(written);
  if (before.join('') === text && !Object.keys(beside).length) return;
  const parts: Record<string, string> = {...beside};
  for (let at = 0; at < text.length; at += LONGEST_PART)
    parts[keyOfPart(sheet, at / LONGEST_PART)] = text.slice(at, at + LONGEST_PART);
  book.properties.writeAll(parts);
  for (let part = Math.ceil(text.length / LONGEST_PART); part < before.length; part++)
    book.properties.remove(keyOfPart(sheet, part));
};

export const forgetWritten = (book: Book, sheet: number): void => {
  // From the end: what a run that is cut off leaves is found and forgotten again.
  for (let part = partsOf(book.properties.all(), sheet).length - 1; part >= 0; part--)
    book.properties.remove(keyOfPart(sheet, part));
};
