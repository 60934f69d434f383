/**
 * What the classes are computed from: one entry a customer, whichever table it came from. NaN and NO_DAY are "unknown".
 */
import {NO_DAY} from '../reading/dates';
import {type History, money6, ordersBetween} from './history';

/** Why a customer row typed by hand gets no class. 0 = nothing wrong. */
export const PROBLEMS = [
  'NONE',
  'LAST_BEFORE_FIRST',
  'FUTURE',
  'DATE_WITHOUT_ORDERS',
  'ONE_DAY',
] as const;
export type Problem = (typeof PROBLEMS)[number];

export interface Facts {
  readonly count: number;
  readonly orders: Float64Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly revenue: Float64Array;
  readonly profit: Float64Array | undefined;
  /** Orders and net revenue of the pyramid's period. */
  readonly periodOrders: Float64Array;
  readonly periodRevenue: Float64Array;
  /** 1 when money was seen at all: without it neither tier nor LTV can be told. */
  readonly hasAmounts: boolean;
  /** 1: bought, but only refunds are on record. */
  readonly refundsOnly: Uint8Array;
  /** Index into PROBLEMS. */
  readonly problem: Uint8Array;
  /** 1 = yes, 0 = no, -1 = unknown; for those who have not bought. */
  readonly openLead: Int8Array;
  readonly relationship: Int8Array;
  readonly inTarget: Int8Array;
  /** Customers of the year before the last, and how many of them bought in the last: for the retention rate. */
  readonly retentionBase: number;
  readonly retentionKept: number;
}

export const YEAR = 365;

export const emptyFacts = (count: number): {-readonly [K in keyof Facts]: Facts[K]} => ({
  count,
  orders: new Float64Array(count).fill(NaN),
  first: new Int32Array(count).fill(NO_DAY),
  last: new Int32Array(count).fill(NO_DAY),
  revenue: new Float64Array(count).fill(NaN),
  profit: undefined,
  periodOrders: new Float64Array(count).fill(NaN),
  periodRevenue: new Float64Array(count).fill(NaN),
  hasAmounts: false,
  refundsOnly: new Uint8Array(count),
  problem: new Uint8Array(count),
  openLead: new Int8Array(count).fill(-1),
  relationship: new Int8Array(count).fill(-1),
  inTarget: new Int8Array(count).fill(-1),
  retentionBase: 0,
  retentionKept: 0,
});

/** Facts of customers whose every order is known. The period is asOf - periodDays < day <= asOf. */
export const factsOfHistory = (
  history: History,
  hasAmounts: boolean,
  asOf: number,
  periodDays: number,
): Facts => {
  const facts = emptyFacts(history.customers);
  const {orders, money} = history;
  facts.hasAmounts = hasAmounts;
  facts.profit = history.profit;
  for (let c = 0; c < history.customers; c++) {
    const start = orders.start[c] as number;
    const end = orders.start[c + 1] as number;
    facts.orders[c] = end - start;
    facts.revenue[c] = hasAmounts ? (history.revenue[c] as number) : NaN;
    if (end === start) {
      facts.refundsOnly[c] = 1;
      facts.periodOrders[c] = 0;
      facts.periodRevenue[c] = 0;
      continue;
    }
    facts.first[c] = orders.day[start] as number;
    facts.last[c] = orders.day[end - 1] as number;
    const period = ordersBetween(orders, c, asOf - periodDays, asOf);
    facts.periodOrders[c] = period.count;
    let sum = 0;
    for (let i = money.start[c] as number; i < (money.start[c + 1] as number); i++) {
      const on = money.day[i] as number;
      if (on > asOf - periodDays && on <= asOf) sum += money.amount[i] as number;
    }
    facts.periodRevenue[c] = period.count && !period.known ? NaN : money6(sum);
    if (ordersBetween(orders, c, asOf - 2 * YEAR, asOf - YEAR).count) {
      facts.retentionBase++;
      if (ordersBetween(orders, c, asOf - YEAR, asOf).count) facts.retentionKept++;
    }
  }
  return facts;
};
