/**
 * Finds the header row and what each column is: by header, confirmed by content. Nothing is guessed in silence: a tie is
 * reported, and every choice can be changed.
 */
import {distance} from 'fastest-levenshtein';
import {columnLetters, type Cell, type Cells, isBlank, isDate} from '../base/cells';
import {type Notice, UserError} from '../base/errors';
import {type DateOrder, looksLikeDate} from './dates';
import {type Field, FIELDS, NEVER} from '../tables/fields';
import {plain} from '../base/keys';
import {type Headers, wordsOf} from '../messages';
import {isTotal} from './totals';
import {looksLikeMoney} from './money';
import {type Period, readPeriod} from './periodHeaders';

export type Layout = 'orders' | 'order lines' | 'customers' | 'periods';

/** What a person has chosen over our reading; a header that is '' leaves the field out. */
export interface Choices {
  readonly columns?: Readonly<Partial<Record<Field, string>>>;
  readonly dateOrder?: DateOrder;
}

export interface Recognition {
  /** Index of the header row within the cells. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly layout: Exclude<Layout, 'order lines'>;
  /** Column index of each field found. */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** The amount is the product of price, quantity and discount. */
  readonly amountFromPrice: boolean;
  readonly periods: readonly PeriodColumn[];
  readonly notices: readonly Notice[];
}

export interface PeriodColumn extends Period {
  readonly column: number;
}

/** Title and blank rows above the header are skipped, so many at most. */
const HEADER_SEARCH_ROWS = 50;
const SAMPLE = 200;
const SERIAL_FROM = 20000; // 1954
const SERIAL_TO = 80000; // 2119

/** From so many points on a column is taken though its cells say otherwise: then its rows are set aside with a reason. */
const SURE = 60;

/** So many orders, each by somebody else, are no accident. */
const NOBODY_TWICE = 30;

interface Candidate {
  readonly column: number;
  readonly score: number;
  readonly fits: boolean;
}

/** Words that name a field in a header, and their points where the header is nothing else. */
interface Name {
  readonly field: Field;
  readonly points: number;
  readonly text: string;
  readonly words: readonly string[];
}

/** Text without its blanks. */
const compact = (text: string): string => text.replace(/ /g, '');

const addTo = <K>(lists: Map<K, Name[]>, key: K, name: Name): void => {
  const list = lists.get(key);
  if (list) list.push(name);
  else lists.set(key, [name]);
};

/**
 * All names by what a header is looked up with: the better the group of words, the more points. Made when the first header is
 * asked about, since a formula never asks.
 */
const makeNames = () => {
  const byCompact = new Map<string, Name[]>();
  const byText = new Map<string, Name[]>();
  const byLength = new Map<number, Name[]>();
  for (const field of Object.keys(FIELDS) as Field[])
    FIELDS[field].headers.forEach((group, rank) => {
      for (const text of group.split('|')) {
        const name = {field, points: 100 - 10 * rank, text, words: text.split(' ')};
        addTo(byCompact, compact(text), name);
        addTo(byText, text, name);
        addTo(byLength, name.words.length, name);
      }
    });
  return {byCompact, byText, byLength};
};
let names: ReturnType<typeof makeNames> | undefined;

/** Slips of the pen: every word nearly the same, the short ones wholly. `Costumer ID` is `customer id`, `Note` is not `no`. */
const nearly = (ours: readonly string[], theirs: readonly string[]): boolean => {
  const alone = ours.length === 1;
  return ours.every((word, i) => {
    const other = theirs[i] as string;
    if (word === other) return true;
    const slips = word.length >= (alone ? 9 : 6) ? 2 : word.length >= (alone ? 6 : 4) ? 1 : 0;
    return Math.abs(word.length - other.length) <= slips && distance(word, other) <= slips;
  });
};

/** Up to 10 points for how much of the header the known words make up. */
const coverage = (text: string, header: string): number =>
  Math.round((10 * text.length) / header.length);

/** Says of an amount only whether the tax is in it. */
const WITH_TAX = (() => {
  const any = (list: (headers: Headers) => string): string =>
    wordsOf(({headers}) => list(headers)).join('|');
  const taxes = any(({tax}) => tax.names);
  const [before, after] = [any(({tax}) => tax.before), any(({tax}) => tax.after)];
  return new RegExp(`\\b(?:(?:${before}) (?:${taxes})|(?:${taxes}) (?:${after}))\\b`, 'g');
})();

/** A header's points for every field it may name. */
const headerScores = (header: string): Partial<Record<Field, number>> => {
  const {byCompact, byText, byLength} = (names ??= makeNames());
  const words = header.split(' ');
  const scores: Partial<Record<Field, number>> = {};
  const score = (field: Field, points: number): void => {
    scores[field] = Math.max(points, scores[field] ?? 0);
  };
  byCompact.get(compact(header))?.forEach(({field, points}) => score(field, points));
  // `Total (inc. tax)` is a total, not a tax.
  const telling = header.replace(WITH_TAX, ' ').split(' ');
  const banned = (field: Field): boolean => NEVER[field].some((word) => telling.includes(word));
  // Names within the header: every run of its words.
  words.forEach((_, from) => {
    for (let to = from + 1; to <= words.length; to++) {
      const text = words.slice(from, to).join(' ');
      if (text.length < 5 || text.length === header.length) continue;
      byText.get(text)?.forEach(({field, points}) => {
        if (!banned(field)) score(field, points - 45 + coverage(text, header));
      });
    }
  });
  byLength.get(words.length)?.forEach((name) => {
    if (nearly(name.words, words) && !banned(name.field)) score(name.field, name.points - 50);
  });
  return scores;
};

const NOTHING: Partial<Record<Field, number>> = {};
const LEADING_HASH = /^\s*#/;
const CACHE = new Map<string, Partial<Record<Field, number>>>();

/** Memoised: the search for the header row asks the same cells again. */
const scoresOf = (cell: Cell | undefined): Partial<Record<Field, number>> => {
  if (typeof cell !== 'string' || cell.length > 100) return NOTHING;
  // `# de venta` is a number, not the sale; at the end (`Order #`) the rest says enough.
  const header = plain(cell.replace(LEADING_HASH, 'n '));
  if (header === '') return NOTHING;
  let scores = CACHE.get(header);
  if (!scores) CACHE.set(header, (scores = headerScores(header)));
  return scores;
};

/** The row in which the most different fields are named; the first of equals. */
const findHeaderRow = (
  cells: Cells,
  ignored: ReadonlySet<number>,
  chosen: readonly string[],
  dayOf?: (instant: number) => number,
): number => {
  let best = -1;
  let bestScore = 0;
  for (let row = 0; row < Math.min(cells.length, HEADER_SEARCH_ROWS); row++) {
    // `Total | 10 | 20` sums up what is above it, though its word is a good header.
    const [label = '', ...others] = (cells[row] ?? []).filter((cell) => !isBlank(cell));
    if (isTotal(label) && others.some((cell) => looksLikeMoney(cell) && !readPeriod(cell, dayOf)))
      continue;
    const fields = new Map<string, number>();
    let texts = 0;
    (cells[row] ?? []).forEach((cell, column) => {
      if (ignored.has(column) || isBlank(cell)) return;
      texts++;
      if (typeof cell === 'string' && chosen.includes(plain(cell)))
        fields.set(`chosen ${plain(cell)}`, 1000);
      if (readPeriod(cell, dayOf)) fields.set(`period ${column}`, 30);
      // A column is one thing, whatever else its header might be.
      const [field] = Object.entries(scoresOf(cell)).sort((a, b) => b[1] - a[1]);
      if (field) fields.set(field[0], Math.max(field[1], fields.get(field[0]) ?? 0));
    });
    let score = 0;
    fields.forEach((points) => (score += points));
    // One word that happens to fit is a title, unless the table has but one column.
    if (texts > 1 || (cells[row] ?? []).length === 1)
      if (score > bestScore) [best, bestScore] = [row, score];
  }
  return best;
};

const sampleOf = (cells: Cells, headerRow: number, column: number): Cell[] => {
  const body = cells.length - headerRow - 1;
  const step = Math.max(1, Math.floor(body / SAMPLE));
  const sample: Cell[] = [];
  for (let row = headerRow + 1; row < cells.length; row += step) {
    const cell = cells[row]?.[column];
    if (cell !== undefined && !isBlank(cell)) sample.push(cell);
  }
  return sample;
};

const fits = (sample: readonly Cell[], content: 'key' | 'date' | 'money' | 'text'): boolean => {
  if (!sample.length) return false;
  const share = (test: (cell: Cell) => boolean): number =>
    sample.filter(test).length / sample.length;
  switch (content) {
    case 'date':
      return (
        share(
          (c) => looksLikeDate(c) || (typeof c === 'number' && c >= SERIAL_FROM && c <= SERIAL_TO),
        ) >= 0.5
      );
    case 'money':
      return share((c) => typeof c === 'number' || looksLikeMoney(c)) >= 0.5;
    case 'key':
      return share((c) => !isDate(c) && typeof c !== 'boolean') >= 0.5;
    case 'text':
      return true;
  }
};

/**
 * @param ignored column indices that are our own results
 * @param dayOf civil day of an instant, for headers that are dates
 * @throws UserError emptySheet, noHeader, onlyHeaders, noCustomerColumn, noDateColumn, chosenColumnMissing
 */
export const recognise = (
  cells: Cells,
  ignored: ReadonlySet<number>,
  choices: Choices = {},
  dayOf?: (instant: number) => number,
): Recognition => {
  const filled = (from: number): boolean =>
    cells.some(
      (row, r) => r >= from && row.some((cell, column) => !ignored.has(column) && !isBlank(cell)),
    );
  if (!filled(0)) throw new UserError('emptySheet');
  const chosen = Object.values(choices.columns ?? {}).filter((header) => header !== '');
  const headerRow = findHeaderRow(cells, ignored, chosen.map(plain), dayOf);
  if (headerRow < 0) throw new UserError('noHeader');
  const row = cells[headerRow] ?? [];
  const headers = row.map((cell, column) => (ignored.has(column) ? '' : headerText(cell)));
  for (const header of chosen)
    if (!headers.some((text) => plain(text) === plain(header)))
      throw new UserError('chosenColumnMissing', {
        header,
        headers: headers.filter((text) => text !== '').join(', '),
      });
  if (!filled(headerRow + 1)) throw new UserError('onlyHeaders', {row: headerRow + 1});

  const notices: Notice[] = [];
  const columns: Partial<Record<Field, number>> = {};
  const chosenColumn = (header: string): number =>
    headers.findIndex((text) => plain(text) === plain(header));
  // What a person has chosen for one field is no candidate for another.
  const used = new Set<number>([...ignored, ...chosen.map(chosenColumn)]);
  const samples = new Map<number, Cell[]>();
  const sample = (column: number): Cell[] => {
    const known = samples.get(column) ?? sampleOf(cells, headerRow, column);
    samples.set(column, known);
    return known;
  };

  // Cells are looked at only below headers that name the field.
  const candidatesFor = (field: Field): Candidate[] =>
    headers
      .map((_, column) => ({column, score: scoresOf(row[column])[field] ?? 0}))
      .filter(({column, score}) => score > 0 && !used.has(column))
      .map((named) => ({...named, fits: fits(sample(named.column), FIELDS[field].content)}))
      .filter((candidate) => candidate.fits || candidate.score >= SURE)
      // What the cells hold counts more than what the header says; of equals the first.
      .sort((a, b) => Number(b.fits) - Number(a.fits) || b.score - a.score || a.column - b.column);

  const take = (field: Field, except?: (column: number) => boolean): boolean => {
    const choice = choices.columns?.[field];
    if (choice !== undefined) {
      if (choice === '') return false;
      columns[field] = chosenColumn(choice);
      return true;
    }
    const [best, second] = candidatesFor(field).filter(({column}) => !except?.(column));
    if (!best) return false;
    if (
      second &&
      second.score === best.score &&
      second.fits === best.fits &&
      !sameColumn(cells, headerRow, best.column, second.column)
    )
      notices.push({
        code: 'TWO_CANDIDATES',
        count: 1,
        params: {
          field,
          taken: columnName(headers, best.column),
          other: columnName(headers, second.column),
        },
      });
    columns[field] = best.column;
    used.add(best.column);
    return true;
  };

  const periods: PeriodColumn[] = [];
  const below = periodsBelow(row, cells[headerRow + 1] ?? []);
  const isBelow = below.some(Boolean);
  row.forEach((cell, column) => {
    if (used.has(column)) return;
    const period = isBelow ? below[column] : readPeriod(cell, dayOf);
    if (period) periods.push({...period, column});
  });

  const missing = (field: 'customer' | 'date'): UserError =>
    new UserError(
      field === 'date' ? 'noDateColumn' : 'noCustomerColumn',
      {headers: listed(headers)},
      headers.filter((text) => text !== ''),
    );

  /** Where no header names the field, the one column whose cells are all of its kind is taken, and that is said. */
  const need = (field: 'customer' | 'date', test: (cell: Cell) => boolean): void => {
    if (take(field)) return;
    const found = headers
      .map((_, column) => column)
      .filter(
        (column) => !used.has(column) && sample(column).length > 0 && sample(column).every(test),
      );
    const [only] = found;
    if (only === undefined || found.length > 1 || choices.columns?.[field] === '')
      throw missing(field);
    columns[field] = only;
    used.add(only);
    notices.push({
      code: 'COLUMN_BY_CONTENT',
      count: 1,
      params: {field, taken: columnName(headers, only)},
    });
  };
  need('customer', isEmail);

  // A column still to be filled in counts by its header.
  const named = (field: Field): boolean =>
    choices.columns?.[field] !== undefined
      ? choices.columns[field] !== ''
      : candidatesFor(field).some((c) => c.score >= 40 && (c.fits || !sample(c.column).length));
  const layout: Recognition['layout'] = named('date')
    ? named('last') && (named('orders') || named('revenue'))
      ? 'customers'
      : 'orders'
    : periods.length >= 2
      ? 'periods'
      : CUSTOMER_TABLE.some(named)
        ? 'customers'
        : 'orders';

  let amountFromPrice = false;
  if (layout === 'orders') {
    const who = columns.customer ?? -1;
    if (choices.columns?.customer === undefined && plain(headers[who] ?? '') === 'id') {
      // Where nobody ever comes back, the id is the row's.
      const ids = cells.slice(headerRow + 1).map((cell) => plainValue(cell[who]));
      if (ids.length >= NOBODY_TWICE && new Set(ids).size === ids.length) throw missing('customer');
    }
    need('date', looksLikeDate);
    const quantity = take('quantity');
    // "Price" is the amount of the order, unless there is a quantity to multiply it with.
    take('amount', (column) => isOrderNumber(row[column]) || (quantity && isPrice(row[column])));
    if (columns.amount === undefined) {
      amountFromPrice = quantity && take('price');
      if (amountFromPrice) take('discount');
    }
    if (!amountFromPrice) delete columns.quantity;
    take('profit');
    // Last: many headers of other fields hold the word.
    take('order');
    const [taken = -1, other] = [columns.customer, headers.findIndex(isFamilyName)];
    if (GIVEN_NAMES.includes(plain(headers[taken] ?? '')) && other >= 0)
      notices.push({
        code: 'FIRST_NAMES',
        count: 1,
        params: {taken: columnName(headers, taken), other: columnName(headers, other)},
      });
  } else if (layout === 'customers') {
    for (const field of [
      'last',
      'first',
      'orders',
      'revenue',
      'profit',
      'leadStatus',
      'relationship',
      'inTarget',
    ] as const)
      take(field);
  }
  return {
    headerRow,
    headers,
    layout,
    columns,
    amountFromPrice,
    periods: layout === 'periods' ? periods : [],
    notices,
  };
};

const GIVEN_NAMES = wordsOf(({headers}) => headers.givenName);
const FAMILY_NAMES = wordsOf(({headers}) => headers.familyName);
const isFamilyName = (header: string): boolean => FAMILY_NAMES.includes(plain(header));

/** Any of these without an order date makes it a table of customers. */
const CUSTOMER_TABLE = [
  'last',
  'orders',
  'first',
  'leadStatus',
  'relationship',
  'inTarget',
] as const satisfies readonly Field[];

/** Names the price of a unit at least as well as the amount of an order. */
const isPrice = (cell: Cell | undefined): boolean => {
  const {price = 0, amount = 0} = scoresOf(cell);
  return price >= amount;
};

/** Names the order and nothing else (`# de venta`), where `Order price` only mentions it. */
const isOrderNumber = (cell: Cell | undefined): boolean => {
  const {order = 0, amount = 0} = scoresOf(cell);
  return order > Math.max(amount, SURE);
};

/** Months or quarters in the row below years, each of which is written once, above the first of its own. */
const periodsBelow = (
  years: readonly Cell[],
  parts: readonly Cell[],
): readonly (Period | undefined)[] => {
  let year: Cell = '';
  return parts.map((part, column) => {
    const above = years[column] ?? '';
    if (!isBlank(above)) year = above;
    // Numbers below a year are amounts.
    return typeof part === 'string' && /[a-z]/i.test(part) && readPeriod(year)
      ? readPeriod(`${part} ${String(year)}`)
      : undefined;
  });
};

const headerText = (cell: Cell): string => (isDate(cell) ? '' : String(cell).trim());
const listed = (headers: readonly string[]): string =>
  headers
    .filter((text) => text !== '')
    .map((text) => (text.length > 40 ? `${text.slice(0, 39)}…` : text))
    .slice(0, 12)
    .join(', ');
const isEmail = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length < 300 && /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/.test(cell);

/** Of two columns with the same header and content the first counts, and nothing needs saying. */
const sameColumn = (cells: Cells, headerRow: number, a: number, b: number): boolean =>
  cells.every((row, r) => r < headerRow || plainValue(row[a]) === plainValue(row[b]));
const plainValue = (cell: Cell | undefined): string =>
  isDate(cell) ? String(cell.getTime()) : String(cell);

/** `Fecha (B)`: two columns may share a header. */
const columnName = (headers: readonly string[], column: number): string =>
  `${headers[column] ?? ''} (${columnLetters(column + 1)})`;
