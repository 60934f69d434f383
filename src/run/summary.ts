/** What a run says of itself: counts, what was recognised, set aside and noticed. Plain values only: it crosses to the sidebar. */
import type {Cell} from '../base/cells';
import {countCodes, type Figures, labelsOf, type Results} from '../classes/results';
import {isoDay} from '../reading/dates';
import {type Recognition, recognisedOf} from '../tables/readKind';
import {doubtIn} from '../tables/twoReadings';
import type {Reading} from '../tables/reading';
import type {Notice} from '../base/errors';
import {fill, type Messages, numberText} from '../messages';
import type {NamedSheet} from '../google/port';
import type {Changes} from './changes';
import type {PredictionAnswer} from '../prediction/answer';

export interface Warning {
  readonly code: string;
  readonly count: number;
  readonly text: string;
  readonly rows?: readonly number[];
}

export const warningsOf = (notices: readonly Notice[], messages: Messages): Warning[] =>
  notices.map(({code, count, params, rows}) => ({
    code,
    count,
    text: fill(messages.warnings[code], {count, ...inWords(params, messages)}, (value) =>
      typeof value === 'number' ? numberText(value, messages) : value,
    ),
    ...(rows ? {rows} : {}),
  }));

/** Codes among a notice's values, said in words. */
const inWords = (
  params: Notice['params'] = {},
  messages: Messages,
): Record<string, string | number> => {
  const {fields, dateOrders, kinds} = messages;
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    field: fields,
    order: dateOrders,
    kind: kinds,
    otherKind: kinds,
  };
  return {
    ...Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, words[name]?.[value] ?? value]),
    ),
    ...doubtIn(params, messages),
  };
};

/** What the figures of its kind add to. */
export interface Summary extends Figures {
  /** Of which kind the table is; not told by runs of older versions. */
  readonly kind?: string;
  readonly layout: string;
  /** The id of the program's export that the table is, where that is known. */
  readonly shape?: string;
  readonly rows: number;
  readonly customers: number;
  readonly asOf: string;
  readonly recognised: Readonly<Record<string, string>>;
  readonly setAside: Readonly<
    Record<string, {readonly count: number; readonly rows: readonly number[]}>
  >;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly warnings: readonly Warning[];
  readonly labels: ReturnType<typeof labelsOf>;
  readonly sheet: NamedSheet;
  /** Where the results stand if several rows tell of one subject. */
  readonly customersSheet: NamedSheet | null;
  /** The one set, else the one that the amounts carry. */
  readonly currency: string | null;
  readonly changes: Changes | null;
  /** Only where one was asked for and the table tells of purchases. */
  readonly prediction?: PredictionAnswer & {
    /** Where the parameters stand. */
    readonly sheet: NamedSheet | null;
  };
}

/** What a table was recognised as, what was read of it, and what was found. */
interface Told {
  readonly recognition: Recognition;
  readonly reading: Reading;
  readonly results: Results;
  readonly notices: readonly Notice[];
}

/** @param isDrawn whether somebody draws it: then with all counts that a chart needs */
export const summarise = (
  {recognition, reading, results, notices}: Told,
  messages: Messages,
  isDrawn: boolean,
): Omit<Summary, 'sheet' | 'customersSheet' | 'currency' | 'changes'> => ({
  kind: recognition.kind,
  layout: reading.layout,
  ...(recognition.shape && {shape: recognition.shape.id}),
  rows: reading.rows,
  customers: results.count,
  asOf: isoDay(results.asOf),
  ...results.figures(),
  recognised: recognisedOf(recognition),
  setAside: reading.setAside as Summary['setAside'],
  counts: {...countCodes(results), ...(isDrawn ? results.drawn() : {})},
  warnings: warningsOf(notices, messages),
  labels: labelsOf(results, messages),
});

/** The subjects and all their result columns as plain values, for programs and files: dates in ISO. */
export const plainTable = (
  results: Results,
  messages: Messages,
  codes: boolean,
): {readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[]} => {
  const columns = [...results.base, ...results.columns].filter(
    ({isPredicted}) => results.isPredicted || !isPredicted,
  );
  const wording = {messages, codes, day: isoDay, dayText: isoDay};
  const cells = columns.map((column) => column.cells(wording));
  const rows: Cell[][] = [];
  for (let entry = 0; entry < results.count; entry++)
    rows.push(cells.map((cell) => plainCell(cell(entry))));
  return {
    header: columns.map(({id, header}) => (codes ? id : messages.columns[header])),
    rows,
  };
};

/** A customer key may be a date cell; only text crosses. */
const plainCell = (cell: Cell): Cell => (typeof cell === 'object' ? cell.toISOString() : cell);
