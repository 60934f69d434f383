/** What a run says of itself: counts, what was recognised, set aside and noticed. Plain values only: it crosses to the sidebar. */
import type {Cell} from '../base/cells';
import type {Classes} from '../classes/classify';
import {BASE_COLUMNS, countCodes, labelsOf, RESULT_COLUMNS, type Results} from '../classes/columns';
import {isoDay} from '../reading/dates';
import type {Facts} from '../classes/facts';
import type {PurchaseGaps} from '../classes/history';
import type {OrdersReading} from '../tables/orders/read';
import type {RowsReading} from '../tables/rows';
import {type Recognition, recognisedOf} from '../tables/purchaseKind';
import type {Notice} from '../base/errors';
import {fill, type Messages} from '../messages';
import type {NamedSheet} from '../google/port';
import type {LifecycleRules} from '../models/lifecycle';
import type {Changes} from './changes';
import type {PredictionAnswer} from '../prediction/answer';

export const FEW_ACTIVES = 20;

/** Notices about the classes, beside those about the table. */
export const classNotices = ({store}: Classes, facts: Facts, hasGaps: boolean): Notice[] => {
  const notices: Notice[] = [];
  if (store.intervalFrom === 'default' && hasGaps)
    notices.push({code: 'DEFAULT_INTERVAL', count: 1, params: {days: store.interval}});
  if (facts.hasAmounts && store.actives === 0) notices.push({code: 'NO_ACTIVES', count: 1});
  else if (facts.hasAmounts && store.actives < FEW_ACTIVES)
    notices.push({code: 'FEW_ACTIVES', count: store.actives});
  if (facts.hasAmounts && store.retentionFrom === 'default')
    notices.push({code: 'DEFAULT_RETENTION', count: 1, params: {rate: store.retention}});
  return notices;
};

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
  {fields, dateOrders, kinds}: Messages,
): Record<string, string | number> => {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    field: fields,
    order: dateOrders,
    kind: kinds,
    otherKind: kinds,
  };
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, words[name]?.[value] ?? value]),
  );
};

const numberText = (value: number, {numbers: {decimal}}: Messages): string =>
  String(Math.round(value * 100) / 100).replace('.', decimal);

export interface Summary {
  readonly layout: string;
  readonly rows: number;
  readonly customers: number;
  readonly orders: number;
  readonly revenue: number;
  readonly asOf: string;
  readonly interval: number;
  readonly recognised: Readonly<Record<string, string>>;
  readonly setAside: Readonly<
    Record<string, {readonly count: number; readonly rows: readonly number[]}>
  >;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly warnings: readonly Warning[];
  readonly calibration: {
    readonly atRisk: number;
    readonly lapsed: number;
    readonly gaps: number;
  } | null;
  readonly store: Omit<Classes['store'], 'threshold'> & {readonly threshold: number | null};
  readonly tierRevenue: Readonly<Record<string, number>>;
  readonly labels: ReturnType<typeof labelsOf>;
  readonly sheet: NamedSheet;
  /** Where the results of a table of orders stand. */
  readonly customersSheet: NamedSheet | null;
  /** The one set, else the one that the amounts carry. */
  readonly currency: string | null;
  readonly changes: Changes | null;
  /** Only where one was asked for and the table tells days of orders. */
  readonly prediction?: PredictionAnswer & {
    /** Where the parameters stand. */
    readonly sheet: NamedSheet | null;
  };
}

export const summarise = (
  reading: OrdersReading | RowsReading,
  recognition: Recognition,
  results: Results,
  gaps: PurchaseGaps | undefined,
  {atRiskIntervals, lapseIntervals}: LifecycleRules,
  notices: readonly Notice[],
  messages: Messages,
): Omit<Summary, 'sheet' | 'customersSheet' | 'currency' | 'changes'> => {
  const {facts, classes} = results;
  const {interval} = classes.store;
  const sum = (values: Float64Array): number => {
    let total = 0;
    for (const value of values) if (value === value) total += value;
    return Math.round(total * 1e6) / 1e6;
  };
  return {
    layout: reading.layout,
    rows: reading.rows,
    customers: facts.count,
    orders: sum(facts.orders),
    revenue: sum(facts.revenue),
    asOf: isoDay(results.asOf),
    interval,
    recognised: recognisedOf(recognition),
    setAside: reading.setAside as Summary['setAside'],
    counts: countCodes(results),
    warnings: warningsOf(notices, messages),
    calibration: gaps?.count
      ? {
          atRisk: gaps.shareFrom(atRiskIntervals * interval),
          lapsed: gaps.shareFrom(lapseIntervals * interval),
          gaps: gaps.count,
        }
      : null,
    store: {
      ...classes.store,
      threshold: Number.isFinite(classes.store.threshold) ? classes.store.threshold : null,
    },
    tierRevenue: tierRevenue(results),
    labels: labelsOf(results, messages),
  };
};

/** Customers by recency and frequency, `{'5-3': 12}`: what a heat map shows. */
export const scoreCounts = ({classes: {r, f}}: Results): Record<string, number> => {
  const tally = new Uint32Array(36);
  for (let c = 0; c < r.length; c++) {
    const place = (r[c] as number) * 6 + (f[c] as number);
    tally[place] = (tally[place] as number) + 1;
  }
  const counts: Record<string, number> = {};
  tally.forEach((n, place) => {
    if (n && place >= 6) counts[`${String(Math.floor(place / 6))}-${String(place % 6)}`] = n;
  });
  return counts;
};

const tierRevenue = ({facts, classes}: Results): Record<string, number> => {
  const codes = RESULT_COLUMNS.find(({id}) => id === 'tier')?.coded?.codes ?? [];
  const sums = new Float64Array(256);
  for (let c = 0; c < classes.count; c++) {
    const tier = classes.tier[c] as number;
    const revenue = facts.periodRevenue[c] as number;
    if (revenue === revenue) sums[tier] = (sums[tier] as number) + revenue;
  }
  return Object.fromEntries(
    codes
      .map((code, i) => [code, Math.round((sums[i] as number) * 1e6) / 1e6] as const)
      .filter(([, money]) => money !== 0),
  );
};

/** The customers and all their result columns as plain values, for programs and files: dates in ISO. */
export const plainTable = (
  results: Results,
  messages: Messages,
  codes: boolean,
): {readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[]} => {
  const columns = [...BASE_COLUMNS, ...RESULT_COLUMNS].filter(
    ({isPredicted}) => results.predicted ?? !isPredicted,
  );
  const wording = {messages, codes, day: isoDay, dayText: isoDay};
  const cells = columns.map((column) => column.cells(results, wording));
  const rows: Cell[][] = [];
  for (let c = 0; c < results.classes.count; c++)
    rows.push(cells.map((cell) => plainCell(cell(c))));
  return {
    header: columns.map((column) => (codes ? column.id : messages.columns[column.header(results)])),
    rows,
  };
};

/** A customer key may be a date cell; only text crosses. */
const plainCell = (cell: Cell): Cell => (typeof cell === 'object' ? cell.toISOString() : cell);
