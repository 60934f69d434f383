/**
 * The flow of customers: who was there at the start of a period, who came, who came back, who went quiet, who is there at its end.
 *
 * Told from events over the whole history, never from the difference of two lists: after each order a customer has a lapse day
 * (models/lifecycle). The next order after that day, or none, means: went quiet in the period of the lapse day, came back in the
 * period of that order. The split is our rule; so is to measure it with one interval of the store for all periods.
 */
import {LIFECYCLE_RULES, type LifecycleRules, lapseFrom} from './lifecycle';

/** Orders of all customers: those of customer c run from start[c] to start[c + 1], their days ascending. */
export interface OrderDays {
  readonly start: Int32Array;
  readonly day: Int32Array;
}

/** Start + joined + back - quiet = end, in each period; the end of one is the start of the next. */
export interface CustomerFlow {
  readonly start: Int32Array;
  readonly joined: Int32Array;
  readonly back: Int32Array;
  readonly quiet: Int32Array;
  readonly end: Int32Array;
}

/**
 * Period of a day: p when edges[p] < day <= edges[p + 1]; -1 before the first, the number of periods after the last.
 *
 * @example periodOf(Int32Array.of(-1, 30, 58), 31) // 1
 */
export const periodOf = (edges: Int32Array, day: number): number => {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/**
 * @param edges the day before the first period, then the last day of each; the last one is the as-of day
 * @param storeInterval the store's usual days between orders
 * @example
 * // One customer, orders on days 0 and 300, interval 60: quiet from day 180, back on day 300.
 * customerFlow({start: Int32Array.of(0, 2), day: Int32Array.of(0, 300)}, Int32Array.of(-1, 99, 199, 300), 60)
 * // joined 1, 0, 0; quiet 0, 1, 0; back 0, 0, 1; end 1, 0, 1
 */
export const customerFlow = (
  {start, day}: OrderDays,
  edges: Int32Array,
  storeInterval: number,
  rules: LifecycleRules = LIFECYCLE_RULES,
): CustomerFlow => {
  const periods = Math.max(edges.length - 1, 0);
  const asOf = edges[periods] ?? -Infinity;
  // One place in front for all that happened before the first period.
  const [joined, back, quiet] = [0, 0, 0].map(() => new Int32Array(periods + 1)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const count = (events: Int32Array, on: number): void => {
    const place = periodOf(edges, on) + 1;
    events[place] = (events[place] as number) + 1;
  };
  for (let c = 0; c + 1 < start.length; c++) {
    const from = start[c] as number;
    const end = start[c + 1] as number;
    const first = day[from] as number;
    for (let i = from; i < end; i++) {
      const on = day[i] as number;
      if (on > asOf) break;
      if (i === from) count(joined, on);
      const lapse = on + Math.ceil(lapseFrom(i - from + 1, on - first, storeInterval, rules));
      if (lapse > asOf) continue;
      const next = i + 1 < end ? (day[i + 1] as number) : Infinity;
      if (next <= lapse) continue;
      count(quiet, lapse);
      if (next <= asOf) count(back, next);
    }
  }
  const starts = new Int32Array(periods);
  const ends = new Int32Array(periods);
  const change = (p: number): number =>
    (joined[p] as number) + (back[p] as number) - (quiet[p] as number);
  let present = periods ? change(0) : 0;
  for (let p = 0; p < periods; p++) {
    starts[p] = present;
    ends[p] = present += change(p + 1);
  }
  return {
    start: starts,
    joined: joined.subarray(1),
    back: back.subarray(1),
    quiet: quiet.subarray(1),
    end: ends,
  };
};
