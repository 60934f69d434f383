/** Results of a table of purchases: its columns, and what its summary, an explained row and a list tell beside them. */
import type {Notice} from '../base/errors';
import {NO_DAY} from '../reading/dates';
import {TIERS} from '../models/pyramid';
import {PURCHASE_BASE, PURCHASE_COLUMNS} from './columns';
import {PROBLEMS} from './facts';
import {followPurchases} from './purchaseFollow';
import type {Purchased} from './purchased';
import {type Figures, type Particulars, type Results, resultsOf} from './results';

const FEW_ACTIVES = 20;

/** @param laterRows rows of the table that are later than the day of the run */
export const purchaseResults = (found: Purchased, laterRows: number): Results =>
  resultsOf(found, {
    base: PURCHASE_BASE,
    columns: PURCHASE_COLUMNS,
    isPredicted: found.predicted !== undefined,
    notices: noticesOf(found),
    figures: () => figuresOf(found),
    drawn: () => ({scores: scoreCounts(found)}),
    particulars: (entry) => particularsOf(found, entry),
    follow: followPurchases(found),
    ordersOf: (entry) => found.facts.orders[entry],
    laterRows: laterRows + futureRows(found),
  });

const noticesOf = ({classes: {store}, facts, gaps}: Purchased): Notice[] => {
  const notices: Notice[] = [];
  if (store.intervalFrom === 'default' && gaps)
    notices.push({code: 'DEFAULT_INTERVAL', count: 1, params: {days: store.interval}});
  if (facts.hasAmounts && store.actives === 0) notices.push({code: 'NO_ACTIVES', count: 1});
  else if (facts.hasAmounts && store.actives < FEW_ACTIVES)
    notices.push({code: 'FEW_ACTIVES', count: store.actives});
  if (facts.hasAmounts && store.retentionFrom === 'default')
    notices.push({code: 'DEFAULT_RETENTION', count: 1, params: {rate: store.retention}});
  return notices;
};

const FUTURE = PROBLEMS.indexOf('FUTURE');

/** Customers typed by hand whose last order is to come. */
const futureRows = ({facts}: Purchased): number =>
  facts.problem.reduce((sum, problem) => sum + Number(problem === FUTURE), 0);

/** Of all that is known. */
const sum = (values: Float64Array): number => {
  let total = 0;
  for (const value of values) if (value === value) total += value;
  return Math.round(total * 1e6) / 1e6;
};

const figuresOf = (found: Purchased): Figures => {
  const {facts, classes, gaps, options} = found;
  const {interval, threshold} = classes.store;
  const {atRiskIntervals, lapseIntervals} = options.lifecycle;
  return {
    orders: sum(facts.orders),
    revenue: sum(facts.revenue),
    interval,
    calibration: gaps?.count
      ? {
          atRisk: gaps.shareFrom(atRiskIntervals * interval),
          lapsed: gaps.shareFrom(lapseIntervals * interval),
          gaps: gaps.count,
        }
      : null,
    store: {...classes.store, threshold: Number.isFinite(threshold) ? threshold : null},
    tierRevenue: tierRevenue(found),
  };
};

/** Customers by recency and frequency, `{'5-3': 12}`: what a heat map shows. */
const scoreCounts = ({classes: {r, f}}: Purchased): Record<string, number> => {
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

const tierRevenue = ({facts, classes}: Purchased): Record<string, number> => {
  const sums = new Float64Array(256);
  for (let c = 0; c < classes.count; c++) {
    const tier = classes.tier[c] as number;
    const revenue = facts.periodRevenue[c] as number;
    if (revenue === revenue) sums[tier] = (sums[tier] as number) + revenue;
  }
  return Object.fromEntries(
    TIERS.map((code, i) => [code, Math.round((sums[i] as number) * 1e6) / 1e6] as const).filter(
      ([, money]) => money !== 0,
    ),
  );
};

const particularsOf = (found: Purchased, entry: number | undefined): Particulars => {
  const {facts, classes, options} = found;
  const of = (values: ArrayLike<number>): number | null => {
    const value = entry === undefined ? NaN : (values[entry] ?? NaN);
    return Number.isFinite(value) ? value : null;
  };
  const last = of(facts.last);
  return {
    numbers: {
      orders: of(facts.orders),
      revenue: of(facts.revenue),
      periodRevenue: of(facts.periodRevenue),
      daysSinceLast: last === null || last === NO_DAY ? null : options.asOf - last,
      interval: of(classes.interval),
      atRiskFrom: of(classes.atRiskFrom),
      lapseFrom: of(classes.lapseFrom),
      ltv: of(classes.ltv),
    },
    dates: entry === undefined ? [] : datesOf(found, entry),
  };
};

/** Order days with what came in on each; of a customer typed by hand the first and the last. */
const datesOf = ({history, facts}: Purchased, entry: number): Particulars['dates'] => {
  const amounts = new Map<number, number | null>();
  if (history) {
    const {orders, money} = history;
    const within = (start: Int32Array, see: (i: number) => void): void => {
      for (let i = start[entry] as number; i < (start[entry + 1] as number); i++) see(i);
    };
    within(orders.start, (i) => amounts.set(orders.day[i] as number, null));
    within(money.start, (i) => {
      const day = money.day[i] as number;
      const known = amounts.get(day);
      if (known !== undefined) amounts.set(day, (known ?? 0) + (money.amount[i] as number));
    });
  } else
    for (const day of [facts.first[entry] as number, facts.last[entry] as number])
      if (day !== NO_DAY) amounts.set(day, null);
  return [...amounts].sort(([a], [b]) => a - b).map(([day, amount]) => ({day, amount}));
};
