/** Says which table the sheet holds and how its columns were read. Writes nothing. */
import {type Cell, isBlank} from '../base/cells';
import {isoDay, NO_DAY} from '../reading/dates';
import type {Facts} from '../classes/facts';
import {type Choices, kindRead} from '../tables/recognise';
import type {Book, SheetPort, NamedSheet} from '../google/port';
import type {CallContext} from '../door/context';
import {cut} from '../base/cut';
import * as v from 'valibot';
import {asOf, choices, sheet} from '../door/request';
import {group} from '../door/validated';
import {defineCall} from './defineCall';
import {type TwoReadingsTold, twoReadingsTold} from '../run/twoReadings';
import {type Warning, warningsOf} from '../run/summary';
import {choicesOf, openTable, type OpenTable, optionsOf, readAsIs} from '../run/table';
import {type ReadKind, recognisedOf} from '../tables/readKind';
import {readableElsewhere} from '../run/elsewhere';
import {quietly} from '../door/answer';
import type {Exported} from '../tables/shapes/shape';
import {MOST_COLUMNS_TOLD} from '../tables/purchaseHeaders';
import {verdictOn} from '../tables/verdict';
import {type Refused, type SaleValues, UserError} from '../base/errors';
import {sheetOf} from '../sheet/tableBehind';

export interface Recognised {
  readonly sheet: NamedSheet;
  /** What the rows are: one of the kinds, or `order lines`. */
  readonly kind: string;
  readonly layout: string;
  /** The headers that say so, and what else it may be. */
  readonly why: readonly string[];
  readonly others: Refused['others'];
  /** Fields that a column may be chosen for. */
  readonly fields: ReadKind['fields'];
  /** Whether the order of day and month can be chosen. */
  readonly hasDays: boolean;
  /** Row number of the header as the sheet shows it. */
  readonly headerRow: number;
  /** The program's export that it is; null where that is not known. */
  readonly shape: {
    readonly id: string;
    readonly program: string;
    readonly what: Exported;
  } | null;
  /** The first 300: columns to choose from. */
  readonly headers: readonly string[];
  /** How many stand to the right of these. */
  readonly moreColumns: number;
  readonly recognised: Readonly<Record<string, string>>;
  /** A few values of each recognised column, as they stand in the cells. */
  readonly samples: Readonly<Record<string, readonly string[]>>;
  /** The same of every column, by its place among the headers. */
  readonly columnSamples: readonly (readonly string[])[];
  readonly rows: number;
  readonly customers: number;
  readonly orders: number;
  /** Day of the newest order; null when none is known. */
  readonly newest: string | null;
  readonly dateOrder: string | null;
  readonly currency: string | null;
  readonly setAside: Readonly<
    Record<string, {readonly count: number; readonly rows: readonly number[]}>
  >;
  /** What rows say in columns of status, type or stage, and whether such rows count as sales. */
  readonly sales: readonly SaleValues[];
  /** What could be read in another way, and what a person chooses by it. */
  readonly twoReadings: readonly TwoReadingsTold[];
  /** Those of the amounts, the commonest first, where there are several. */
  readonly currencies: readonly string[];
  readonly warnings: readonly Warning[];
  /** Fields that were looked for and not found. */
  readonly missing: readonly string[];
}

const SAMPLES = 3;
const MOST_CURRENCIES = 20;
const LONGEST_SAMPLE = 40;

export const recognise = defineCall('recognise', {
  request: group({sheet, choices: v.optional(choices), asOf}),
  /** @throws UserError all of openTable() and the readers */
  run: (context, request) =>
    recogniseSheet(
      context,
      sheetOf(context.book, request.sheet),
      choicesOf(request.choices),
      request.asOf,
    ),
});

export const recogniseSheet = (
  context: CallContext,
  sheet: SheetPort,
  choices: Choices,
  asOf?: string,
): Recognised => {
  const {book, messages} = context;
  const table = opened(book, sheet, choices);
  const {recognition, cells} = table;
  const {reading, bought} = readAsIs(context, table, optionsOf(book, {asOf}));
  const told = recognition.headers.slice(0, MOST_COLUMNS_TOLD);
  const columnSamples = told.map((header, column) =>
    header === '' ? [] : sampleOf(cells, recognition.headerIndex, column, book.calendar.dayOf),
  );
  const samples: Record<string, readonly string[]> = {};
  for (const [field, column] of Object.entries(recognition.columns))
    samples[field] =
      columnSamples[column] ??
      sampleOf(cells, recognition.headerIndex, column, book.calendar.dayOf);
  const {fields, hasDays} = kindRead(recognition);
  const {shape} = recognition;
  const {why, others} = verdictOn(table.seen, recognition);
  return {
    sheet: {id: sheet.id, name: sheet.name()},
    kind: reading.layout,
    layout: reading.layout,
    why,
    others,
    fields,
    hasDays,
    headerRow: recognition.headerIndex + 1,
    shape: shape ? {id: shape.id, program: shape.program, what: shape.what} : null,
    headers: told,
    moreColumns: recognition.headers.length - told.length,
    recognised: recognisedOf(recognition),
    samples,
    columnSamples,
    rows: reading.rows,
    customers: reading.names.length,
    orders: bought?.history?.orders.day.length ?? 0,
    newest: bought ? newestOf(bought.facts) : null,
    dateOrder: reading.dates.order ?? null,
    currency: reading.currency ?? null,
    setAside: reading.setAside,
    sales: reading.sales ?? [],
    twoReadings: twoReadingsTold(reading, messages),
    currencies: (reading.currencies ?? []).slice(0, MOST_CURRENCIES),
    warnings: warningsOf(reading.notices, messages),
    missing: recognition.missing,
  };
};

/** @throws UserError all of openTable(); a sheet that is refused is told with another one that is not */
const opened = (book: Book, sheet: SheetPort, choices: Choices): OpenTable => {
  try {
    return openTable(book, sheet, choices);
  } catch (error) {
    if (!(error instanceof UserError) || !error.refused) throw error;
    const elsewhere = quietly(() => readableElsewhere(book, sheet)) ?? null;
    throw new UserError(error.key, error.params, error.headers, {...error.refused, elsewhere});
  }
};

const newestOf = ({last}: Facts): string | null => {
  let newest = NO_DAY;
  for (const day of last) if (day > newest) newest = day;
  return newest === NO_DAY ? null : isoDay(newest);
};

const sampleOf = (
  cells: readonly (readonly Cell[])[],
  headerIndex: number,
  column: number,
  dayOf: (instant: number) => number,
): string[] => {
  const sample: string[] = [];
  for (let row = headerIndex + 1; row < cells.length && sample.length < SAMPLES; row++) {
    const cell = cells[row]?.[column] ?? '';
    if (!isBlank(cell))
      sample.push(
        typeof cell === 'object'
          ? isoDay(dayOf(cell.getTime()))
          : cut(String(cell), LONGEST_SAMPLE),
      );
  }
  return sample;
};
