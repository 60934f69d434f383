/** From days of purchases to histories, and the calendar cut in two: a part to fit to and a last part held back. */
import type {OrderDays} from '../customerFlow';
import type {HistoryColumns} from './histories';

/** Histories customer by customer, in days. Who had not come yet has weight 0. */
export interface CustomerHistories extends HistoryColumns {
  readonly purchases: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly weight: Float64Array;
}

/**
 * x, t_x and T of each customer on a day. Several orders a day count once, those after `asOf` not at all.
 *
 * @param arrivedBy only who had come by this day; `asOf` unless told
 * @example historiesOn({start: Int32Array.of(0, 3), day: Int32Array.of(1, 4, 4)}, 9) // x 1, t_x 3, T 8
 */
export const historiesOn = (
  {start, day}: OrderDays,
  asOf: number,
  arrivedBy = asOf,
): CustomerHistories => {
  const customers = Math.max(0, start.length - 1);
  const purchases = new Float64Array(customers);
  const recency = new Float64Array(customers);
  const age = new Float64Array(customers);
  const weight = new Float64Array(customers);
  for (let c = 0; c < customers; c++) {
    const from = start[c] as number;
    const end = start[c + 1] as number;
    const first = day[from] as number;
    if (from === end || first > arrivedBy || first > asOf) continue;
    let last = first;
    let x = 0;
    for (let i = from + 1; i < end; i++) {
      const on = day[i] as number;
      if (on > asOf) break;
      if (on === last) continue;
      last = on;
      x++;
    }
    purchases[c] = x;
    recency[c] = last - first;
    age[c] = asOf - first;
    weight[c] = 1;
  }
  return {purchases, recency, age, weight};
};

/** The last part of the calendar that is held back, unless told. Our rule. */
const HELD_BACK = 0.25;

export interface Split {
  /** Last day of the part to fit to. */
  readonly cut: number;
  /** Length of the part held back. */
  readonly days: number;
  /** As known on the day of the cut. */
  readonly before: CustomerHistories;
  /** The same customers at the end. */
  readonly whole: CustomerHistories;
}

/**
 * Cuts the calendar, from the first purchase of all to `asOf`, so that the last `share` of it is held back.
 *
 * @returns undefined where that leaves no day on one side
 * @example splitCalendar(days, asOf, 0.5) // CDNOW's 78 weeks: 39 to fit to, 39 held back
 */
export const splitCalendar = (
  orders: OrderDays,
  asOf: number,
  share = HELD_BACK,
): Split | undefined => {
  let earliest = asOf;
  for (let c = 0; c + 1 < orders.start.length; c++) {
    const from = orders.start[c] as number;
    if (from < (orders.start[c + 1] as number))
      earliest = Math.min(earliest, orders.day[from] as number);
  }
  const days = Math.round((asOf - earliest) * share);
  const cut = asOf - days;
  if (days < 1 || cut <= earliest) return undefined;
  return {
    cut,
    days,
    before: historiesOn(orders, cut),
    whole: historiesOn(orders, asOf, cut),
  };
};
