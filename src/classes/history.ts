/**
 * Lines -> the history of each customer: one hash of customers was made by the reader, so that here all is typed arrays.
 * Two counting sorts (by day, then by customer) put every customer's lines side by side in the order of time: O(lines + days).
 */
import {NO_DAY} from '../reading/dates';

/** The lines of a table, column by column; entry i of each array is one line. */
export interface Lines {
  readonly count: number;
  readonly customers: number;
  /** Index of the customer, 0 to customers - 1; below 0 where the line does not count. */
  readonly customer: Int32Array;
  /** Civil day since 1970-01-01. */
  readonly day: Int32Array;
  /** Money of the line: negative = refund, NaN = unknown. */
  readonly amount: Float64Array;
  readonly profit: Float64Array | undefined;
  /** Index of the line's order id, -1 where blank; undefined without an order-id column. */
  readonly order: Int32Array | undefined;
  readonly orderIds: number;
}

/**
 * What is known of each customer. Lists of one customer run from start[c] to start[c + 1]; days ascend within.
 */
export interface History {
  readonly customers: number;
  readonly orders: OrderList;
  /** Every movement of money on its day: an order's lines on the order's day, a refund on its own. */
  readonly money: MoneyList;
  /** Net revenue, all of the history; rounded to 6 decimals, so that the order of the rows never shows. */
  readonly revenue: Float64Array;
  readonly profit: Float64Array | undefined;
  /** Line indices by customer and day, and those days: for whoever has to look at neighbours again. */
  readonly lineStart: Int32Array;
  readonly line: Int32Array;
  readonly lineDay: Int32Array;
}

export interface OrderList {
  readonly start: Int32Array;
  readonly day: Int32Array;
  /** 1 when at least one line of the order has an amount. */
  readonly known: Uint8Array;
}

export interface MoneyList {
  readonly start: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
}

/** Equal revenue means equal after rounding to 6 decimals. */
export const money6 = (value: number): number => {
  const rounded = Math.round(value * 1e6) / 1e6;
  return Number.isFinite(rounded) ? rounded + 0 : value;
};

interface Sorted {
  readonly start: Int32Array;
  readonly sorted: Int32Array;
}

/** Sorts `items` by `keyOf` (whole numbers from 0 to keys - 1), keeping the order of equals. */
const countingSort = (items: Int32Array, key: Int32Array, offset: number, keys: number): Sorted => {
  const start = new Int32Array(keys + 1);
  for (let i = 0; i < items.length; i++) {
    const next = (key[items[i] as number] as number) - offset + 1;
    start[next] = (start[next] as number) + 1;
  }
  for (let k = 0; k < keys; k++) start[k + 1] = (start[k + 1] as number) + (start[k] as number);
  const next = start.slice();
  const sorted = new Int32Array(items.length);
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as number;
    const bucket = (key[item] as number) - offset;
    const at = next[bucket] as number;
    sorted[at] = item;
    next[bucket] = at + 1;
  }
  return {start, sorted};
};

/** The lines that count, side by side by customer, of each in the order of time. */
const sortedLines = ({count, customers, customer, day}: Lines): Sorted => {
  const used = new Int32Array(count);
  let lineCount = 0;
  let earliest = Infinity;
  let latest = -Infinity;
  let ascending = true;
  for (let i = 0; i < count; i++) {
    if ((customer[i] as number) < 0) continue;
    used[lineCount++] = i;
    const on = day[i] as number;
    if (on < latest) ascending = false;
    else latest = on;
    if (on < earliest) earliest = on;
  }
  const inOrder = used.subarray(0, lineCount);
  const byDay = ascending
    ? inOrder
    : countingSort(inOrder, day, earliest, latest - earliest + 1).sorted;
  return countingSort(byDay, customer, 0, customers);
};

/** Net revenue of each, by Neumaier's compensated sum: the result does not depend on the order of equal days. */
const revenueOf = (start: Int32Array, amount: Float64Array): Float64Array => {
  const customers = start.length - 1;
  const revenue = new Float64Array(customers);
  for (let c = 0; c < customers; c++) {
    let sum = 0;
    let lost = 0;
    const end = start[c + 1] as number;
    for (let at = start[c] as number; at < end; at++) {
      const value = amount[at] as number;
      const total = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - total + value : value - total + sum;
      sum = total;
    }
    revenue[c] = money6(sum + lost);
  }
  return revenue;
};

const orNothing = (money: number): number => (money === money ? money : 0);

export const buildHistory = (lines: Lines): History => {
  const {customers, day, amount, profit, order, orderIds} = lines;
  const {start: lineStart, sorted: line} = sortedLines(lines);
  const lineCount = line.length;
  const lineDay = new Int32Array(lineCount);
  const orderStart = new Int32Array(customers + 1);
  const orderDay = new Int32Array(lineCount);
  const orderKnown = new Uint8Array(lineCount);
  const moneyStart = new Int32Array(customers + 1);
  const moneyDay = new Int32Array(lineCount);
  const moneyAmount = new Float64Array(lineCount);
  const profits = profit && new Float64Array(customers);
  // Which order an id stands for: an id belongs to the customer who used it last, so two customers may share one.
  const idCustomer = new Int32Array(order ? orderIds : 0).fill(-1);
  const idOrder = new Int32Array(order ? orderIds : 0);

  let orders = 0;
  let moneys = 0;
  for (let c = 0; c < customers; c++) {
    orderStart[c] = orders;
    moneyStart[c] = moneys;
    let dayOrder = -1;
    let dayOfDayOrder = NO_DAY;
    let gain = 0;
    const end = lineStart[c + 1] as number;
    for (let at = lineStart[c] as number; at < end; at++) {
      const i = line[at] as number;
      const on = (lineDay[at] = day[i] as number);
      const value = amount[i] as number;
      let effective = on;
      if (!(value < 0)) {
        const id = order ? (order[i] as number) : -1;
        let index: number;
        if (id >= 0) {
          if (idCustomer[id] !== c) {
            idCustomer[id] = c;
            idOrder[id] = orders;
            orderDay[orders++] = on;
          }
          index = idOrder[id] as number;
        } else {
          if (on !== dayOfDayOrder) {
            dayOfDayOrder = on;
            dayOrder = orders;
            orderDay[orders++] = on;
          }
          index = dayOrder;
        }
        effective = orderDay[index] as number;
        if (value === value) orderKnown[index] = 1;
      }
      if (value === value) {
        moneyDay[moneys] = effective;
        moneyAmount[moneys++] = value;
      }
      if (profit) gain += orNothing(profit[i] as number);
    }
    if (profits) profits[c] = money6(gain);
  }
  orderStart[customers] = orders;
  moneyStart[customers] = moneys;
  return {
    customers,
    orders: {
      start: orderStart,
      day: orderDay.subarray(0, orders),
      known: orderKnown.subarray(0, orders),
    },
    money: {
      start: moneyStart,
      day: moneyDay.subarray(0, moneys),
      amount: moneyAmount.subarray(0, moneys),
    },
    revenue: revenueOf(moneyStart, moneyAmount),
    profit: profits,
    lineStart,
    line,
    lineDay,
  };
};

export interface PurchaseGaps {
  readonly count: number;
  readonly median: number | undefined;
  shareFrom(days: number): number;
}

/**
 * The store's usual days between orders: the median of the gaps between consecutive order days of one customer, all customers
 * together (mean of the middle two). Undefined when nobody bought on two days.
 * `shareFrom(n)` is the share of those gaps that were n days or longer.
 */
export const purchaseGaps = (orders: OrderList): PurchaseGaps => {
  const counts = new Map<number, number>();
  let total = 0;
  const customers = orders.start.length - 1;
  const small = new Int32Array(4096);
  for (let c = 0; c < customers; c++) {
    const end = orders.start[c + 1] as number;
    for (let i = (orders.start[c] as number) + 1; i < end; i++) {
      const gap = (orders.day[i] as number) - (orders.day[i - 1] as number);
      if (gap === 0) continue;
      total++;
      if (gap < small.length) small[gap] = (small[gap] as number) + 1;
      else counts.set(gap, (counts.get(gap) ?? 0) + 1);
    }
  }
  for (let gap = 0; gap < small.length; gap++)
    if (small[gap]) counts.set(gap, small[gap] as number);
  const gaps = [...counts].sort((a, b) => a[0] - b[0]);
  const at = (rank: number): number => {
    let seen = 0;
    for (const [gap, times] of gaps) if ((seen += times) > rank) return gap;
    return 0;
  };
  return {
    count: total,
    median: total ? (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2 : undefined,
    shareFrom: (days) => {
      let longer = 0;
      for (const [gap, times] of gaps) if (gap >= days) longer += times;
      return total ? longer / total : 0;
    },
  };
};

/** How many orders of customer c fall on days after `from` up to and including `to`, and whether any of them has an amount. */
export const ordersBetween = (
  orders: OrderList,
  c: number,
  from: number,
  to: number,
): {count: number; known: boolean} => {
  let count = 0;
  let known = false;
  for (let i = (orders.start[c + 1] as number) - 1; i >= (orders.start[c] as number); i--) {
    const on = orders.day[i] as number;
    if (on <= from) break;
    if (on > to) continue;
    count++;
    if (orders.known[i]) known = true;
  }
  return {count, known};
};
