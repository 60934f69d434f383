/**
 * Who bought again, period by period: by cohort of the first purchase, and from each period to the next.
 *
 * Retention is that of models/retention (Buttle: of those active before, how many still are), for all periods in one pass over
 * the orders. Active means: bought in the period.
 */
import {type OrderDays, periodOf} from './customerFlow';

/** Movements of money of all customers, laid out as the orders are. */
export interface MoneyDays extends OrderDays {
  readonly amount: Float64Array;
}

/** Tables of periods x periods, row by row: entry [cohort * periods + how many periods later]. */
export interface Cohorts {
  readonly periods: number;
  /** Customers whose first order fell in the period. */
  readonly size: Int32Array;
  /** Of these, who bought so many periods later; 0 later are all. */
  readonly active: Int32Array;
  /** What they spent then, net. Money before the first order, a refund of something older than the table, is left out. */
  readonly revenue: Float64Array;
  /** Customers who came before the first period. */
  readonly earlier: number;
}

/**
 * @param edges the day before the first period, then the last day of each
 * @example
 * // One customer who bought on days 1, 2 and 12; periods of ten days.
 * cohorts({start: Int32Array.of(0, 3), day: Int32Array.of(1, 2, 12)}, Int32Array.of(0, 10, 20)).active // 1, 1, 0, 0
 */
export const cohorts = (orders: OrderDays, edges: Int32Array, money?: MoneyDays): Cohorts => {
  const periods = Math.max(edges.length - 1, 0);
  const size = new Int32Array(periods);
  const active = new Int32Array(periods * periods);
  const revenue = new Float64Array(periods * periods);
  let earlier = 0;
  for (let c = 0; c + 1 < orders.start.length; c++) {
    const from = orders.start[c] as number;
    const end = orders.start[c + 1] as number;
    if (from === end) continue;
    const cohort = periodOf(edges, orders.day[from] as number);
    if (cohort < 0) earlier++;
    if (cohort < 0 || cohort >= periods) continue;
    size[cohort] = (size[cohort] as number) + 1;
    let last = -1;
    for (let i = from; i < end; i++) {
      const period = periodOf(edges, orders.day[i] as number);
      if (period >= periods) break;
      if (period === last) continue;
      last = period;
      const place = cohort * periods + period - cohort;
      active[place] = (active[place] as number) + 1;
    }
    if (!money) continue;
    for (let i = money.start[c] as number; i < (money.start[c + 1] as number); i++) {
      const period = periodOf(edges, money.day[i] as number);
      if (period < cohort || period >= periods) continue;
      const place = cohort * periods + period - cohort;
      revenue[place] = (revenue[place] as number) + (money.amount[i] as number);
    }
  }
  return {periods, size, active, revenue, earlier};
};

/** Entry p tells of the move from period p - 1 to p; the first has none before it and holds zeros. */
export interface PeriodRetention {
  /** Customers of the period before, and how many of them bought in this one. */
  readonly before: Int32Array;
  readonly kept: Int32Array;
  /** Revenue then of those who spent more than 0, and theirs now. */
  readonly revenueBefore: Float64Array;
  readonly revenueNow: Float64Array;
  /** Left out of the revenue, since none of their orders in one of the two periods has an amount. */
  readonly unknown: Int32Array;
}

/**
 * @param orders `known` says which order has an amount
 * @param edges the day before the first period, then the last day of each
 * @example
 * // One customer, 100 in the first ten days and 80 in the next.
 * const start = Int32Array.of(0, 2), day = Int32Array.of(5, 15);
 * retentionByPeriod({start, day}, Int32Array.of(0, 10, 20), {start, day, amount: Float64Array.of(100, 80)})
 * // before 0, 1; kept 0, 1; revenueBefore 0, 100; revenueNow 0, 80
 */
export const retentionByPeriod = (
  orders: OrderDays & {readonly known?: Uint8Array},
  edges: Int32Array,
  money?: MoneyDays,
): PeriodRetention => {
  const periods = Math.max(edges.length - 1, 0);
  const [before, kept, unknown] = [0, 0, 0].map(() => new Int32Array(periods)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const revenueBefore = new Float64Array(periods);
  const revenueNow = new Float64Array(periods);
  // One customer's periods, cleared for the next: how many orders, how many of them with an amount, how much.
  const bought = new Int32Array(periods);
  const told = new Int32Array(periods);
  const spent = new Float64Array(periods);
  for (let c = 0; c + 1 < orders.start.length; c++) {
    bought.fill(0);
    told.fill(0);
    spent.fill(0);
    for (let i = orders.start[c] as number; i < (orders.start[c + 1] as number); i++) {
      const period = periodOf(edges, orders.day[i] as number);
      if (period < 0 || period >= periods) continue;
      bought[period] = (bought[period] as number) + 1;
      if (!orders.known || orders.known[i]) told[period] = (told[period] as number) + 1;
    }
    if (money)
      for (let i = money.start[c] as number; i < (money.start[c + 1] as number); i++) {
        const period = periodOf(edges, money.day[i] as number);
        if (period >= 0 && period < periods)
          spent[period] = (spent[period] as number) + (money.amount[i] as number);
      }
    const isUnknown = (p: number): boolean => (bought[p] as number) > 0 && !told[p];
    for (let p = 1; p < periods; p++) {
      if (bought[p - 1]) {
        before[p] = (before[p] as number) + 1;
        if (bought[p]) kept[p] = (kept[p] as number) + 1;
      }
      if (!money) continue;
      if (isUnknown(p - 1) || ((spent[p - 1] as number) > 0 && isUnknown(p)))
        unknown[p] = (unknown[p] as number) + 1;
      else if ((spent[p - 1] as number) > 0) {
        revenueBefore[p] = (revenueBefore[p] as number) + (spent[p - 1] as number);
        revenueNow[p] = (revenueNow[p] as number) + (spent[p] as number);
      }
    }
  }
  return {before, kept, revenueBefore, revenueNow, unknown};
};
