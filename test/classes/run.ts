/** A table in, every customer's result cells out: the steps of a run without a spreadsheet around them. */
import type {Cell, Cells} from '../../src/base/cells';
import {type Classes, classify} from '../../src/classes/classify';
import {purchaseResults} from '../../src/classes/purchaseResults';
import {countCodes, type Results} from '../../src/classes/results';
import {type ClassOptions, defaultOptions} from '../../src/classes/options';
import {dayFromIso, isoDay} from '../../src/reading/dates';
import {type Facts, factsOfHistory} from '../../src/classes/facts';
import {type PurchaseGaps, purchaseGaps} from '../../src/classes/history';
import {customerKey} from '../../src/base/keys';
import type {OrdersReading} from '../../src/tables/orders/read';
import {readOrders} from '../../src/tables/orders/readings';
import {readCustomers} from '../../src/tables/customers/read';
import {readPeriods} from '../../src/tables/periods/read';
import type {RowsReading} from '../../src/tables/rows';
import type {SheetSeen} from '../../src/tables/kind';
import type {PurchaseRecognition} from '../../src/tables/purchaseKind';
import {type Choices, type Recognition, recognise} from '../../src/tables/recognise';
import {UserError} from '../../src/base/errors';
import {messagesFor} from '../../src/messages';

export const dayOf = (instant: number): number => Math.floor(instant / 864e5);

export const day = (iso: string): number => {
  const found = dayFromIso(iso);
  if (found === undefined) throw new Error(`${iso} is no day`);
  return found;
};

const isOfPurchases = (found: Recognition): found is PurchaseRecognition =>
  'amountFromPrice' in found;

/** A table of purchases, with what its own readers ask of it. */
export const recognisePurchases = (
  cells: Cells,
  own: readonly number[] = [],
  choices?: Choices,
  days?: SheetSeen['dayOf'],
): PurchaseRecognition => {
  const found = recognise(cells, new Set(own), choices, days);
  if (!isOfPurchases(found)) throw new Error(`${found.kind} are no purchases`);
  return found;
};

export interface Setting {
  readonly asOf?: string;
  readonly locale?: string;
  readonly choices?: Choices;
  /** Columns that are our own results. */
  readonly own?: readonly number[];
  readonly options?: Partial<ClassOptions>;
}

export type Customer = Readonly<Record<string, Cell>>;

export interface Run {
  readonly recognition: PurchaseRecognition;
  readonly results: Results;
  readonly reading: OrdersReading | RowsReading;
  readonly facts: Facts;
  readonly classes: Classes;
  readonly gaps: PurchaseGaps | undefined;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Header of a column by its id, in the language of the locale. */
  header(id: string): string;
  /** Cells of a customer by column id, as codes; `reason` in the language of the locale. */
  customer(key: Cell): Customer;
  /** The same of all, by key. */
  all(): Readonly<Record<string, Customer>>;
  /** How often each notice was given, by code. */
  notices(): Readonly<Record<string, number>>;
}

export const run = (cells: Cells, setting: Setting = {}): Run => {
  const {asOf = '2024-12-31', locale = 'en_US', choices = {}, own = [], options: changed} = setting;
  const options: ClassOptions = {...defaultOptions(day(asOf)), ...changed};
  const recognition = recognisePurchases(cells, own, choices);
  const context = {locale, dayOf, asOf: options.asOf, choices};
  let reading: OrdersReading | RowsReading;
  let facts: Facts;
  if (recognition.kind === 'orders') {
    const orders = readOrders(cells, recognition, context);
    reading = orders;
    facts = factsOfHistory(orders.history, orders.hasAmounts, options.asOf, options.periodDays);
  } else {
    const read = recognition.kind === 'periods' ? readPeriods : readCustomers;
    const rows = read(cells, recognition, context, options.periodDays);
    reading = rows;
    facts = rows.facts;
  }
  const gaps = reading.history && purchaseGaps(reading.history.orders);
  const classes = classify(facts, gaps?.median, options);
  const {names, history} = reading;
  const results = purchaseResults(
    {facts, classes, names, options, history, gaps, predicted: undefined},
    0,
  );
  const all = [...results.base, ...results.columns];
  const messages = messagesFor(locale);
  const wording = {messages, codes: true, day: isoDay, dayText: isoDay};
  const columns = all.map((column) => [column.id, column.cells(wording)] as const);
  const at = (index: number): Customer =>
    Object.fromEntries(columns.map(([id, cell]) => [id, cell(index)]));
  return {
    recognition,
    reading,
    results,
    facts,
    classes,
    gaps,
    counts: countCodes(results),
    header: (id) => {
      const column = all.find((one) => one.id === id);
      if (!column) throw new Error(`no column ${id}`);
      return messages.columns[column.header];
    },
    customer: (cell) => {
      const index = reading.keys.indexOf(customerKey(cell));
      if (index < 0) throw new Error(`nobody called ${String(cell)}`);
      return at(index);
    },
    all: () => Object.fromEntries(reading.keys.map((key, index) => [key, at(index)])),
    notices: () => Object.fromEntries(reading.notices.map(({code, count}) => [code, count])),
  };
};

/** A table as its own kind reads it, with the cells that its recognition has prepared. */
export const readAsFound = (cells: Cells) => {
  const found = recognise(cells, new Set());
  const options = defaultOptions(day('2024-12-31'));
  const context = {locale: 'en_US', dayOf, asOf: options.asOf, choices: {}};
  return {found, ...found.read(context, options)};
};

/** Field -> header of what was recognised. */
export const recognised = ({columns, headers}: Recognition): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(columns).map(([field, column]) => [field, headers[column] ?? '']),
  );

/** The UserError that a step raises, as key and facts. */
export const failure = (step: () => unknown): {readonly key: string; readonly params: object} => {
  try {
    step();
  } catch (error) {
    if (error instanceof UserError) return {key: error.key, params: error.params};
    throw error;
  }
  throw new Error('nothing was raised');
};
