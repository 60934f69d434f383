/**
 * What a run found, as every room sees it that does not know of what kind the table is: subjects (whom or what the rows are
 * about) by their index, and columns bound to them. A kind may tell more of itself; each of these has a plain default.
 */
import type {Cell} from '../base/cells';
import type {Notice} from '../base/errors';
import type {Messages} from '../messages';
import {isoDay} from '../reading/dates';
import {type Classes, NONE} from './classes';
import {bound, type BoundColumn, type ColumnOf} from './column';
import {type Follow, followOf} from './follow';

/** Figures of a summary that only some kinds have. Plain values: they cross to the panel. */
export interface Figures {
  readonly orders?: number;
  readonly revenue?: number;
  /** The usual days between orders. */
  readonly interval?: number;
  readonly calibration?: {
    readonly atRisk: number;
    readonly lapsed: number;
    readonly gaps: number;
  } | null;
  readonly store?: Omit<Classes['store'], 'threshold'> & {readonly threshold: number | null};
  readonly tierRevenue?: Readonly<Record<string, number>>;
}

/** Column id -> code -> subjects. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What is told of one subject beside its classes. */
export interface Particulars {
  /** By the ids that the kind declares; null: not known. */
  readonly numbers: Readonly<Record<string, number | null>>;
  /** Days on which something happened, oldest first, as days since 1970-01-01; an amount that is not known is null. */
  readonly dates: readonly {readonly day: number; readonly amount: number | null}[];
}

export interface Results {
  readonly count: number;
  /** Subject by subject, as the table first names it. */
  readonly names: readonly Cell[];
  /** Civil day of the run. */
  readonly asOf: number;
  /** What a sheet of its own for the subjects begins with, the subject first. */
  readonly base: readonly BoundColumn[];
  readonly columns: readonly BoundColumn[];
  /** Whether columns of a prediction are filled in. */
  readonly isPredicted: boolean;
  /** Worth knowing of the classes. */
  readonly notices: readonly Notice[];
  readonly figures: () => Figures;
  /** Counts that are drawn and stand in no column of classes. */
  readonly drawn: () => Counts;
  /** undefined: of nobody, every number null. */
  readonly particulars: (entry: number | undefined) => Particulars;
  readonly follow: Follow;
  /** Orders of a subject, where the table tells: whoever bought may be written to about the like. */
  readonly ordersOf: (entry: number) => number | undefined;
  /** Rows later than the day of the run that are no longer in the table of results. */
  readonly laterRows: number;
}

/** What a kind may tell of its results beside names and columns. */
export type Told = Partial<Omit<Results, 'count' | 'names' | 'asOf' | 'base' | 'columns'>>;

interface Declared<Found> extends Told {
  readonly base: readonly ColumnOf<Found>[];
  readonly columns: readonly ColumnOf<Found>[];
  /** Ids of the columns of classes that a check follows, where it follows them as they are. */
  readonly follows?: readonly string[];
}

/** Results of what a run found, with the defaults for whatever a kind does not tell. */
export const resultsOf = <
  Found extends {readonly names: readonly Cell[]; readonly options: {readonly asOf: number}},
>(
  found: Found,
  {base, columns, follows = [], ...told}: Declared<Found>,
): Results => {
  const own = bound(columns, found);
  return {
    count: found.names.length,
    names: found.names,
    asOf: found.options.asOf,
    base: bound(base, found),
    columns: own,
    isPredicted: false,
    notices: [],
    figures: () => ({}),
    drawn: () => ({}),
    particulars: () => ({numbers: {}, dates: []}),
    follow: followOf(
      own.filter(({id}) => follows.includes(id)),
      (entry, messages) => reasonOf({columns: own}, entry, messages),
    ),
    ordersOf: () => undefined,
    laterRows: 0,
    ...told,
  };
};

/** `{stage: {GROWTH: 239, …}, …}`: subjects in each class, classes without any left out. */
export const countCodes = ({columns}: Pick<Results, 'columns'>): Counts => {
  const counts: Record<string, Record<string, number>> = {};
  for (const {coded, classes} of columns) {
    if (!coded || !classes) continue;
    const tally = new Uint32Array(NONE + 1);
    for (const code of classes) tally[code] = (tally[code] as number) + 1;
    const found = coded.codes
      .map((code, i) => [code, tally[i] as number] as const)
      .filter(([, n]) => n > 0);
    counts[coded.id] = Object.fromEntries(found);
  }
  return counts;
};

/** Every class of every column with its label: what the summary's codes are called. */
export const labelsOf = (
  {columns}: Pick<Results, 'columns'>,
  messages: Messages,
): Record<string, {header: string; codes: Readonly<Record<string, string>>}> =>
  Object.fromEntries(
    columns.map(({id, header, coded}) => [
      id,
      {header: messages.columns[header], codes: coded ? messages.labels[coded.id] : {}},
    ]),
  );

/** What stands in the column that says why, where the kind has one. */
export const reasonOf = (
  {columns}: Pick<Results, 'columns'>,
  entry: number,
  messages: Messages,
): string => {
  const wording = {messages, codes: false, day: isoDay, dayText: messages.day};
  const cellOf = columns.find(({id}) => id === 'reason')?.cells(wording);
  return cellOf ? String(cellOf(entry)) : '';
};

/** The class of a subject in a column; undefined where the column is not there, or has none for it. */
export const codeOf = (
  {columns}: Pick<Results, 'columns'>,
  id: string,
  entry: number,
): string | undefined => {
  const column = columns.find((each) => each.id === id);
  return column?.coded?.codes[column.classes?.[entry] ?? NONE];
};
