/**
 * The result columns: ONE ROW PER COLUMN. A column says what a customer's cell holds, as label or as code; a new one is one
 * line here and its header in messages/.
 */
import type {Cell} from '../base/cells';
import {NO_DAY} from '../reading/dates';
import type {Facts} from './facts';
import type {Messages} from '../messages';
import {ACTIVITIES, PHASES, STAGES} from '../models/lifecycle';
import {TIERS} from '../models/pyramid';
import {ACTIONS} from '../models/retentionAction';
import {RFM_GROUPS} from '../models/rfm';
import {type Classes, NONE} from './classify';
import type {Predicted} from './prediction';
import {reasons} from './reason';

/** How days and words are put into cells: dates and labels in a sheet, ISO text and codes for programs. */
export interface Wording {
  readonly messages: Messages;
  /** Codes in place of labels. */
  readonly codes: boolean;
  readonly day: (day: number) => Cell;
  /** A day inside a sentence. */
  readonly dayText: (day: number) => string;
}

export interface Results {
  readonly facts: Facts;
  readonly classes: Classes;
  readonly names: readonly Cell[];
  readonly asOf: number;
  readonly periodDays: number;
  /** undefined: not asked for, or the table does not tell days of orders. */
  readonly predicted?: Predicted | undefined;
}

/** Cell of customer c. */
type CellOf = (c: number) => Cell;

export interface ResultColumn {
  readonly id: string;
  /** Key of the header in messages.columns; may depend on the results. */
  readonly header: (results: Results) => keyof Messages['columns'];
  /** A column of classes: its codes, labelled in messages.labels[id], and where they stand. */
  readonly coded?: {
    readonly id: LabelId;
    readonly codes: readonly string[];
    readonly of: (classes: Classes) => Uint8Array;
  };
  /** What a cell of this column holds: tells our own column from one a user has taken over. */
  readonly holds: 'label' | 'day' | 'number' | 'text';
  readonly cells: (results: Results, wording: Wording) => CellOf;
}

type LabelId = 'stage' | 'phase' | 'activity' | 'tier' | 'rfm' | 'action';

const coded = (
  id: LabelId,
  codes: readonly string[],
  of: (classes: Classes) => Uint8Array,
): ResultColumn => ({
  id,
  header: () => id,
  coded: {id, codes, of},
  holds: 'label',
  cells: ({classes}, wording) => {
    const labels: Readonly<Record<string, string>> = wording.messages.labels[id];
    const words: Cell[] = codes.map((code) => (wording.codes ? code : (labels[code] ?? code)));
    words[NONE] = '';
    const column = of(classes);
    return (c) => words[column[c] as number] as Cell;
  },
});

const days = (
  id: 'lapse_date' | 'first' | 'last',
  of: (results: Results) => Int32Array,
): ResultColumn => ({
  id,
  header: () => id,
  holds: 'day',
  cells: (results, wording) => {
    const column = of(results);
    return (c) => dayCell(column[c] as number, wording);
  },
});

const dayCell = (day: number, wording: Wording): Cell => (day === NO_DAY ? '' : wording.day(day));
const numberCell = (value: number | undefined): Cell =>
  value === undefined || value !== value ? '' : value;

const numbers = (
  id: 'orders' | 'revenue' | 'days_since_last',
  of: (results: Results) => (c: number) => number,
): ResultColumn => ({
  id,
  header: () => id,
  holds: 'number',
  cells: (results) => {
    const value = of(results);
    return (c) => numberCell(value(c));
  },
});

/** What a fitted model expects; written when a prediction is asked for. */
const PREDICTED_COLUMNS = [
  'p_alive',
  'expected_orders',
  'expected_value',
  'predicted_ltv',
] as const;

export const isPredicted = (id: string): boolean =>
  (PREDICTED_COLUMNS as readonly string[]).includes(id);

/** Programs get the number as computed; people as many decimals as mean something. */
const expected = (
  id: (typeof PREDICTED_COLUMNS)[number],
  decimals: number,
  of: (predicted: Predicted) => Float64Array,
  header: ResultColumn['header'] = () => id,
): ResultColumn => ({
  id,
  header,
  holds: 'number',
  cells: ({predicted}, {codes}) => {
    const column = predicted && of(predicted);
    const scale = 10 ** decimals;
    return (c) => {
      const value = column?.[c];
      return numberCell(value === undefined || codes ? value : Math.round(value * scale) / scale);
    };
  },
});

/** What a customers table begins with. */
export const BASE_COLUMNS: readonly ResultColumn[] = [
  {
    id: 'customer',
    header: () => 'customer',
    holds: 'text',
    cells:
      ({names}) =>
      (c) =>
        names[c] as Cell,
  },
  numbers(
    'orders',
    ({facts}) =>
      (c) =>
        facts.orders[c] as number,
  ),
  days('first', ({facts}) => facts.first),
  days('last', ({facts}) => facts.last),
  numbers(
    'days_since_last',
    ({facts, asOf}) =>
      (c) =>
        facts.last[c] === NO_DAY ? NaN : asOf - (facts.last[c] as number),
  ),
  numbers(
    'revenue',
    ({facts}) =>
      (c) =>
        facts.revenue[c] as number,
  ),
];

export const RESULT_COLUMNS: readonly ResultColumn[] = [
  coded('stage', STAGES, (classes) => classes.stage),
  coded('phase', PHASES, (classes) => classes.phase),
  coded('activity', ACTIVITIES, (classes) => classes.activity),
  days('lapse_date', ({classes}) => classes.lapseDay),
  coded('tier', TIERS, (classes) => classes.tier),
  coded('rfm', RFM_GROUPS, (classes) => classes.rfm),
  {
    id: 'scores',
    header: () => 'scores',
    holds: 'text',
    cells: ({classes: {r, f, m}}) => {
      // One text for all with the same scores, each from 0 to 5, where 0 is no score.
      const texts = Array.from({length: 216}, (_, i) =>
        [Math.floor(i / 36), Math.floor(i / 6) % 6, i % 6].map((score) => score || '·').join('-'),
      );
      return (c) =>
        r[c]
          ? (texts[(r[c] as number) * 36 + (f[c] as number) * 6 + (m[c] as number)] as Cell)
          : '';
    },
  },
  {
    id: 'ltv',
    header: ({classes}) => (classes.store.basis === 'revenue' ? 'revenueLtv' : 'ltv'),
    holds: 'number',
    // Cents are enough for people; programs get the number as computed.
    cells: ({classes}, {codes}) =>
      codes
        ? (c) => numberCell(classes.ltv[c])
        : (c) => numberCell(Math.round((classes.ltv[c] as number) * 100) / 100),
  },
  expected('p_alive', 3, ({expected: {alive}}) => alive),
  expected('expected_orders', 2, ({expected: {orders}}) => orders),
  expected('expected_value', 2, ({expected: {value}}) => value),
  expected(
    'predicted_ltv',
    2,
    ({expected: {ltv}}) => ltv,
    ({classes}) => (classes.store.basis === 'revenue' ? 'predictedRevenueLtv' : 'predicted_ltv'),
  ),
  coded('action', ACTIONS, (classes) => classes.action),
  {id: 'reason', header: () => 'reason', holds: 'text', cells: reasons},
  {
    id: 'as_of',
    header: () => 'as_of',
    holds: 'day',
    cells: ({asOf}, wording) => {
      const cell = wording.day(asOf);
      return () => cell;
    },
  },
];

/** Written on an orders table, beside each order of the customer. */
export const ORDER_TAGS: readonly string[] = ['stage', 'activity', 'tier'];

/** Left out at first; the user may add them. */
export const OPTIONAL_COLUMNS: readonly string[] = ['scores', 'phase', ...PREDICTED_COLUMNS];

const INACTIVITY: readonly string[] = ['activity', 'lapse_date'];

/** The columns that were chosen, undefined for the usual ones, and those that tell who is inactive and since when. */
export const tellingInactive = (chosen: readonly string[] | undefined): string[] =>
  RESULT_COLUMNS.map(({id}) => id).filter(
    (id) => INACTIVITY.includes(id) || (chosen?.includes(id) ?? !OPTIONAL_COLUMNS.includes(id)),
  );

/** Decided by published rules; in the others at least one line is ours, as the models say. */
export const PUBLISHED_COLUMNS: readonly string[] = ['phase', 'tier'];

/** `{stage: {GROWTH: 239, …}, …}`: customers in each class, classes without customers left out. */
export const countCodes = ({classes}: Results): Record<string, Record<string, number>> => {
  const counts: Record<string, Record<string, number>> = {};
  for (const {coded} of RESULT_COLUMNS) {
    if (!coded) continue;
    const tally = new Uint32Array(NONE + 1);
    for (const code of coded.of(classes)) tally[code] = (tally[code] as number) + 1;
    const found = coded.codes
      .map((code, i) => [code, tally[i] as number] as const)
      .filter(([, n]) => n > 0);
    counts[coded.id] = Object.fromEntries(found);
  }
  return counts;
};

/** Every class of every column with its label: what the summary's codes are called. */
export const labelsOf = (
  results: Results,
  messages: Messages,
): Record<string, {header: string; codes: Readonly<Record<string, string>>}> =>
  Object.fromEntries(
    RESULT_COLUMNS.map((column) => [
      column.id,
      {
        header: messages.columns[column.header(results)],
        codes: column.coded ? messages.labels[column.coded.id] : {},
      },
    ]),
  );
