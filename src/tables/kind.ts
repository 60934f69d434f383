/**
 * A kind of table, declared: what its columns are called, how a sheet of that kind is told from others, and how it is read. A new
 * kind is one folder here and one line in tables/index.ts.
 */
import {cut} from '../base/cut';
import {type Cell, type Cells, isBlank, isDate} from '../base/cells';
import {plain} from '../base/keys';
import {columnSampler, type Content, fits} from '../reading/columnSample';
import type {DateOrder} from '../reading/dates';
import type {Best} from '../reading/headers';

/** What a person has chosen over our reading; a header that is '' leaves the field out. */
export interface Choices<Field extends string = string> {
  readonly kind?: string;
  readonly columns?: Readonly<Partial<Record<Field, string>>>;
  readonly dateOrder?: DateOrder;
  /** What rows say in a status, type or stage, as it stands in the cells: such rows are no sales, or are. */
  readonly leaveOut?: readonly string[];
  readonly count?: readonly string[];
  /** What one unit of a currency is worth in the commonest of the table. */
  readonly rates?: Readonly<Record<string, number>>;
  /** Of what may be read in two ways, which it is: doubt -> way, as in tables/twoReadings.ts. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** A sheet as kinds are shown it. */
export interface SheetSeen {
  readonly cells: Cells;
  /** Indices of columns that are our own results. */
  readonly ignored: ReadonlySet<number>;
  readonly choices: Choices;
  /** Its name; asked only where that decides, since Google answers it late. */
  readonly name: () => string;
  /** The header row, where another kind has found it: no other is looked for. */
  readonly headerIndex?: number;
  /** Civil day of an instant, for headers that are dates. */
  readonly dayOf?: ((instant: number) => number) | undefined;
}

/**
 * How surely a sheet is of a kind: `sure` whatever else it may be; `plain` unless a kind before it in the list is too; `doubtful`
 * likewise, and the person is told; `last` when it is no other.
 */
export type Likeness = 'sure' | 'plain' | 'doubtful' | 'last';

export interface Claim {
  readonly likeness: Likeness;
  readonly headerIndex: number;
  /** Column index of each field that was recognised. */
  readonly columns: Readonly<Partial<Record<string, number>>>;
  /** The fields that make it one of this kind. */
  readonly because: readonly string[];
}

/** A kind as far as recognising goes; those that are read have a reader too (tables/readKind.ts). */
export interface TableKind<Id extends string = string> {
  readonly id: Id;
  /** Formulas that help with such rows; all that Ciclo has for a kind that it does not read yet. */
  readonly formulas: readonly string[];
  /** undefined: no sheet of this kind. */
  readonly claim: (sheet: SheetSeen) => Claim | undefined;
  /** Whether rows of this kind are classified. */
  readonly isRead: boolean;
}

/** Rows of this kind are recognised, and not classified yet. */
export interface UnreadKind<Id extends string = string> extends TableKind<Id> {
  readonly isRead: false;
}

/** A table's columns by one kind's fields, each column being one thing. */
export interface Look<Field extends string> {
  readonly headerIndex: number;
  readonly headers: readonly string[];
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  readonly has: (field: Field) => boolean;
  /** Filled cells below the header of a field; none where it has no column. */
  readonly sample: (field: Field) => readonly Cell[];
  readonly cellsOf: (column: number) => readonly Cell[];
}

/** Title and blank rows above the header are skipped, so many at most. */
export const HEADER_SEARCH_ROWS = 50;
/** What a number, a day or a text that comes again below costs a row that would be the header. */
export const DATA_COSTS = 25;

/** The row with the most fields of one kind, less what it has of data; -1 where no row names any. */
const headerIndexBy = <Field extends string>(
  {cells, ignored}: SheetSeen,
  best: (cell: Cell) => Best<Field> | undefined,
): number => {
  let found = -1;
  let mostPoints = 0;
  for (let row = 0; row < Math.min(cells.length, HEADER_SEARCH_ROWS); row++) {
    const points = new Map<Field, number>();
    let costs = 0;
    let filled = 0;
    (cells[row] ?? []).forEach((cell, column) => {
      if (ignored.has(column) || isBlank(cell)) return;
      filled++;
      const [field, most] = best(cell) ?? [];
      if (typeof cell !== 'string' || recursBelow(cells, row, column)) costs += DATA_COSTS;
      else if (field !== undefined && most !== undefined)
        points.set(field, Math.max(most, points.get(field) ?? 0));
    });
    let sum = -costs;
    points.forEach((each) => (sum += each));
    if (filled > 1 && sum > mostPoints) [found, mostPoints] = [row, sum];
  }
  return found;
};

export const recursBelow = (cells: Cells, row: number, column: number): boolean => {
  const text = cells[row]?.[column];
  for (let below = row + 1; below < Math.min(cells.length, row + HEADER_SEARCH_ROWS); below++)
    if (cells[below]?.[column] === text) return true;
  return false;
};

/** Longer headers are told, and chosen, by their beginning. */
const LONGEST_HEADER = 100;

export const headerText = (cell: Cell | undefined): string =>
  cell === undefined || isDate(cell) ? '' : cut(String(cell).trim(), LONGEST_HEADER);

/** What makes two headers one. */
export const headerKey = (cell: Cell | undefined): string => plain(headerText(cell));

/**
 * A sheet by the fields of one kind.
 *
 * @param best the field that a header names best, and its points
 */
export const lookAt = <Field extends string>(
  sheet: SheetSeen,
  contents: Readonly<Record<Field, Content>>,
  best: (cell: Cell | undefined) => Best<Field> | undefined,
): Look<Field> | undefined => {
  const {cells, ignored} = sheet;
  const headerIndex = sheet.headerIndex ?? headerIndexBy(sheet, best);
  if (headerIndex < 0) return undefined;
  const row = cells[headerIndex] ?? [];
  const cellsOf = columnSampler(cells, headerIndex);
  const columns: Partial<Record<Field, number>> = {};
  const points: Partial<Record<Field, number>> = {};
  row.forEach((cell, column) => {
    const [field, most = 0] = ignored.has(column) ? [] : (best(cell) ?? []);
    if (field === undefined || most <= (points[field] ?? 0)) return;
    const sample = cellsOf(column);
    if (sample.length && !fits(sample, contents[field])) return;
    columns[field] = column;
    points[field] = most;
  });
  return {
    headerIndex,
    headers: row.map((cell, column) => (ignored.has(column) ? '' : headerText(cell))),
    columns,
    has: (field) => columns[field] !== undefined,
    sample: (field) => {
      const column = columns[field];
      return column === undefined ? [] : cellsOf(column);
    },
    cellsOf,
  };
};

/** What tells a kind from others. */
export interface Declaration<Id extends string, Field extends string> {
  readonly id: Id;
  readonly fields: Readonly<Record<Field, Content>>;
  /** The field that a header names best, and its points. */
  readonly best: (cell: Cell | undefined) => Best<Field> | undefined;
  readonly formulas: readonly string[];
  readonly likeness: (
    look: Look<Field>,
    sheet: SheetSeen,
  ) => {readonly likeness: Likeness; readonly because: readonly Field[]} | undefined;
}

/** A kind that is recognised and, so far, not read. */
export const defineUnread = <Id extends string, Field extends string>({
  id,
  fields,
  best,
  formulas,
  likeness,
}: Declaration<Id, Field>): UnreadKind<Id> => ({
  id,
  formulas,
  isRead: false,
  claim: (sheet) => {
    const look = lookAt(sheet, fields, best);
    const told = look && likeness(look, sheet);
    if (!look || !told) return undefined;
    return {...told, headerIndex: look.headerIndex, columns: look.columns};
  },
});

export const hasWord = (text: string, words: ReadonlySet<string>): boolean =>
  plain(text)
    .split(' ')
    .some((word) => words.has(word));
