/**
 * Tables of purchases: orders, order lines, customers and periods. Finds what each column is, by header, confirmed by content.
 * Nothing is guessed in silence: a tie is reported, and every choice can be changed.
 */
import {columnLetters, type Cell, type Cells, isBlank, isDate} from '../base/cells';
import {type Notice, UserError} from '../base/errors';
import {plain} from '../base/keys';
import {columnSampler, fits, isEmail} from '../reading/columnSample';
import {looksLikeDate} from '../reading/dates';
import {headersOf, type Match} from '../reading/headers';
import {type Period, periodsBelow, readPeriod} from '../reading/periodHeaders';
import {contentOf, type Field, fieldWords} from './fields';
import {findHeaders} from './headerRow';
import {headerText, type Choices, type SheetSeen} from './kind';
import {columnsOfShape} from './shapes';
import type {Shape} from './shapes/shape';

export interface PeriodColumn extends Period {
  readonly column: number;
}

/** From so many points on a column is taken though its cells say otherwise: then its rows are set aside with a reason. */
const SURE = 60;

const headers = headersOf(fieldWords);

const pointsOf = (cell: Cell | undefined, field: Field): number =>
  headers.of(cell)[field]?.points ?? 0;

export interface Candidate extends Match {
  readonly column: number;
  readonly fits: boolean;
}

const NAMED_BY_SHAPE = {points: 100, rank: 0, whole: true, fits: true};

/** Which of several candidates it is, and why not the one whose header is better; undefined: that one. */
export type Weigh = (
  candidates: readonly Candidate[],
) => {readonly column: number; readonly notices: readonly Notice[]} | undefined;

/** A table of purchases while its columns are being found. */
export interface Purchases {
  readonly cells: Cells;
  readonly headerIndex: number;
  readonly headers: readonly string[];
  /** The header row as it stands. */
  readonly row: readonly Cell[];
  readonly columns: Partial<Record<Field, number>>;
  readonly periods: readonly PeriodColumn[];
  readonly notices: Notice[];
  readonly choices: Choices<Field>;
  /** The program's export that it is, where that is known. */
  readonly shape: Shape | undefined;
  /** The column of each field that the shape names, -1 where it says that there is none; what a person has chosen is not among them. */
  readonly shaped: Readonly<Partial<Record<Field, number>>>;
  /** The column of a chosen header; -1 where there is none. */
  readonly chosenColumn: (header: string) => number;
  readonly sample: (column: number) => readonly Cell[];
  /** Columns whose cells are all like that, but for those that are a field already. */
  readonly wholly: (test: (cell: Cell) => boolean) => readonly number[];
  /** Columns that may be the field, the best first, but for those that are another already. */
  readonly candidatesFor: (field: Field) => readonly Candidate[];
  /** Takes the best column for the field, or the one chosen; false where there is none. */
  readonly take: (field: Field, except?: (column: number) => boolean, weigh?: Weigh) => boolean;
  /** Whether a header names the field; a column still to be filled in counts by its header. */
  readonly named: (field: Field) => boolean;
  /** Takes the field by its header, else the one column whose cells are all of its kind, which is said. */
  readonly need: (field: 'customer' | 'date', weigh?: Weigh) => void;
}

/** The header row with what is below it, before any column is taken. */
interface HeaderRow extends Omit<
  Purchases,
  'columns' | 'notices' | 'wholly' | 'candidatesFor' | 'take' | 'named' | 'need'
> {
  /** Columns that are no candidates from the start: our own, those chosen, and those that the shape names. */
  readonly excluded: readonly number[];
}

export const twoCandidates = (
  field: Field,
  headers: readonly string[],
  taken: number,
  other: number,
): Notice => ({
  code: 'TWO_CANDIDATES',
  count: 1,
  params: {field, taken: columnName(headers, taken), other: columnName(headers, other)},
});

/** Columns whose headers name a field, the best first. Cells are looked at only below such headers. */
const namedBy = (
  {row, sample}: Pick<HeaderRow, 'row' | 'sample'>,
  used: ReadonlySet<number>,
  field: Field,
): Candidate[] =>
  row
    .flatMap((cell, column) => {
      const match = used.has(column) ? undefined : headers.of(cell)[field];
      return match ? [{...match, column, fits: fits(sample(column), contentOf(field))}] : [];
    })
    .filter((candidate) => candidate.fits || candidate.points >= SURE)
    // What the cells hold counts more than what the header says; of equals the first.
    .sort((a, b) => Number(b.fits) - Number(a.fits) || b.points - a.points || a.column - b.column);

/** Takes columns for fields, each once. */
const columnTaker = ({
  cells,
  headerIndex,
  row,
  headers: texts,
  choices,
  shape,
  shaped,
  chosenColumn,
  excluded,
  sample,
}: HeaderRow): Omit<Purchases, keyof HeaderRow> => {
  const used = new Set(excluded);
  const notices: Notice[] = [];
  const columns: Partial<Record<Field, number>> = {};

  const candidatesFor = (field: Field): Candidate[] => {
    const column = shaped[field];
    if (column === undefined) return namedBy({row, sample}, used, field);
    return column < 0 || column === columns[field] ? [] : [{...NAMED_BY_SHAPE, column}];
  };

  const wholly: Purchases['wholly'] = (test) =>
    texts.flatMap((_, column) => {
      const cells = used.has(column) ? [] : sample(column);
      return cells.length && cells.every(test) ? [column] : [];
    });

  const take: Purchases['take'] = (field, except, weigh) => {
    const choice = choices.columns?.[field];
    if (choice !== undefined) {
      if (choice === '') return false;
      columns[field] = chosenColumn(choice);
      return true;
    }
    const isTold = shaped[field] !== undefined;
    const candidates = candidatesFor(field).filter(({column}) => isTold || !except?.(column));
    const [best, second] = candidates;
    if (!best) return false;
    const weighed = isTold ? undefined : weigh?.(candidates);
    if (weighed) notices.push(...weighed.notices);
    else if (
      second?.points === best.points &&
      second.fits === best.fits &&
      !sameColumn(cells, headerIndex, best.column, second.column)
    )
      notices.push(twoCandidates(field, texts, best.column, second.column));
    const {column} = weighed ?? best;
    const other = isTold && field === 'amount' ? texts.indexOf(shape?.otherAmount ?? '-') : -1;
    if (other >= 0) notices.push(twoCandidates(field, texts, column, other));
    columns[field] = column;
    used.add(column);
    return true;
  };

  const need: Purchases['need'] = (field, weigh) => {
    if (take(field, undefined, weigh)) return;
    const test = field === 'date' ? looksLikeDate : isEmail;
    const found = wholly(test);
    const [only] = found;
    if (only === undefined || found.length > 1 || choices.columns?.[field] === '')
      throw missing(field, texts);
    columns[field] = only;
    used.add(only);
    notices.push({
      code: 'COLUMN_BY_CONTENT',
      count: 1,
      params: {field, taken: columnName(texts, only)},
    });
  };

  const named = (field: Field): boolean =>
    choices.columns?.[field] !== undefined
      ? choices.columns[field] !== ''
      : candidatesFor(field).some((c) => c.points >= 40 && (c.fits || !sample(c.column).length));
  return {columns, notices, candidatesFor, wholly, take, named, need};
};

/**
 * @throws UserError emptySheet, noHeader, onlyHeaders, chosenColumnMissing
 */
const findHeaderRow = (sheet: SheetSeen): HeaderRow => {
  const {cells, ignored, dayOf} = sheet;
  const choices = sheet.choices as Choices<Field>;
  const filled = (from: number): boolean =>
    cells.some(
      (row, r) => r >= from && row.some((cell, column) => !ignored.has(column) && !isBlank(cell)),
    );
  if (!filled(0)) throw new UserError('emptySheet');
  const chosen = Object.values(choices.columns ?? {}).filter((header) => header !== '');
  const {shape, headerIndex} = findHeaders(sheet, chosen.map(plain), headers.best);
  if (headerIndex < 0) throw new UserError('noHeader');
  const row = cells[headerIndex] ?? [];
  const texts = row.map((cell, column) => (ignored.has(column) ? '' : headerText(cell)));
  const chosenColumn = (header: string): number =>
    texts.findIndex((text) => plain(text) === plain(header));
  for (const header of chosen)
    if (chosenColumn(header) < 0)
      throw new UserError('chosenColumnMissing', {
        header,
        headers: texts.filter((text) => text !== '').join(', '),
      });
  if (!filled(headerIndex + 1)) throw new UserError('onlyHeaders', {row: headerIndex + 1});

  const sample = columnSampler(cells, headerIndex);
  const chosenColumns = chosen.map(chosenColumn);
  const shaped = shape
    ? columnsOfShape(
        shape,
        texts,
        (field) => choices.columns?.[field] === undefined,
        (column) => sample(column).length > 0 && !chosenColumns.includes(column),
      )
    : {};
  // What a person or the shape has named for one field is no candidate for another.
  const excluded = [...ignored, ...chosenColumns, ...Object.values(shaped)];
  const below = periodsBelow(row, cells[headerIndex + 1] ?? []);
  const isBelow = below.some(Boolean);
  const periods = row.flatMap((cell, column): PeriodColumn[] => {
    if (excluded.includes(column)) return [];
    const period = isBelow ? below[column] : readPeriod(cell, dayOf);
    return period ? [{...period, column}] : [];
  });
  return {
    cells,
    headerIndex,
    headers: texts,
    row,
    periods,
    choices,
    shape,
    shaped,
    chosenColumn,
    excluded,
    sample,
  };
};

const headerRows = new WeakMap<SheetSeen, HeaderRow>();

/**
 * A sheet of purchases of which no column is taken yet. The header row is looked for once a sheet, however often it is asked for.
 *
 * @throws UserError emptySheet, noHeader, onlyHeaders, chosenColumnMissing
 */
export const seePurchases = (sheet: SheetSeen): Purchases => {
  const found = headerRows.get(sheet) ?? findHeaderRow(sheet);
  headerRows.set(sheet, found);
  return {...found, ...columnTaker(found)};
};

export const missing = (field: 'customer' | 'date', headers: readonly string[]): UserError =>
  new UserError(
    field === 'date' ? 'noDateColumn' : 'noCustomerColumn',
    {headers: listed(headers)},
    headers.filter((text) => text !== ''),
  );

/** Names the price of a unit at least as well as the amount of an order. */
export const isPrice = (cell: Cell | undefined): boolean =>
  pointsOf(cell, 'price') >= pointsOf(cell, 'amount');

/** Names the order and nothing else (`# de venta`), where `Order price` only mentions it. */
export const isOrderNumber = (cell: Cell | undefined): boolean =>
  pointsOf(cell, 'order') > Math.max(pointsOf(cell, 'amount'), SURE);

const LONGEST_LISTED = 40;
const MOST_LISTED = 12;

export const listed = (headers: readonly string[]): string =>
  headers
    .filter((text) => text !== '')
    .map((text) => (text.length > LONGEST_LISTED ? `${text.slice(0, LONGEST_LISTED - 1)}…` : text))
    .slice(0, MOST_LISTED)
    .join(', ');

/** Of two columns with the same header and content the first counts, and nothing needs saying. */
const sameColumn = (cells: Cells, headerIndex: number, a: number, b: number): boolean =>
  cells.every((row, r) => r < headerIndex || plainValue(row[a]) === plainValue(row[b]));

export const plainValue = (cell: Cell | undefined): string =>
  isDate(cell) ? String(cell.getTime()) : String(cell);

/** `Fecha (B)`: two columns may share a header. */
export const columnName = (headers: readonly string[], column: number): string =>
  `${headers[column] ?? ''} (${columnLetters(column + 1)})`;
