/**
 * Retention and churn of a period: customers active at its end who were active at its start, of those active at its start
 * (Buttle). The period should fit the repurchase cycle, not always a year.
 */
import {sum} from '../stats/sum';

/** `end` and `new` cannot be: more new customers than customers, or more kept than there were. */
export type CountProblem = 'NEW_ABOVE_END' | 'KEPT_ABOVE_START';

export const countProblem = (
  start: number,
  end: number,
  newCustomers: number,
): CountProblem | undefined => {
  if (newCustomers > end) return 'NEW_ABOVE_END';
  return end - newCustomers > start ? 'KEPT_ABOVE_START' : undefined;
};

const kept = (start: number, end: number, newCustomers: number): number => {
  if (!(start >= 0 && end >= 0 && newCustomers >= 0)) throw new RangeError('a count is negative');
  if (countProblem(start, end, newCustomers)) throw new RangeError('the counts contradict');
  return end - newCustomers;
};

/**
 * Share kept: (E - N) / S. Reactivated customers are neither kept nor new: leave them out of both, or count them as new.
 *
 * @param start customers at the start of the period, `end` at its end, `newCustomers` of these won in between
 * @returns NO_START when nobody was there to keep
 * @throws RangeError when a count is negative, N > E, or E - N > S
 * @example retentionRate(1000, 1050, 200) // 0.85
 */
export const retentionRate = (
  start: number,
  end: number,
  newCustomers: number,
): number | 'NO_START' => {
  const stayed = kept(start, end, newCustomers);
  return start === 0 ? 'NO_START' : stayed / start;
};

/** Share lost: 1 - retention, of the same customers. Like retentionRate otherwise. @example churnRate(1000, 1050, 200) // 0.15 */
export const churnRate = (
  start: number,
  end: number,
  newCustomers: number,
): number | 'NO_START' => {
  const stayed = kept(start, end, newCustomers);
  return start === 0 ? 'NO_START' : (start - stayed) / start;
};

export interface Cohort {
  /** Different customers before and after, and how many are both. */
  readonly before: number;
  readonly after: number;
  readonly kept: number;
  /** kept / before; undefined when nobody was there before. */
  readonly retention: number | undefined;
}

/**
 * Retention from who was there. Repeats count once; '' is a blank and nobody.
 *
 * @param before one key a customer: equal keys are one customer, so bring spellings together first (customerKey)
 * @example cohort(['a', 'b', 'a'], ['b', 'c']) // {before: 2, after: 2, kept: 1, retention: 0.5}
 */
export const cohort = (before: readonly string[], after: readonly string[]): Cohort => {
  const [then, now] = [new Set(before), new Set(after)];
  then.delete('');
  now.delete('');
  let both = 0;
  for (const key of then) if (now.has(key)) both++;
  return {
    before: then.size,
    after: now.size,
    kept: both,
    retention: then.size ? both / then.size : undefined,
  };
};

/** Revenue by customer; a customer with an unknown amount is unknown (NaN). */
const byCustomer = (
  keys: readonly string[],
  revenue: readonly (number | undefined)[],
): Map<string, number> => {
  const amounts = new Map<string, number[]>();
  keys.forEach((key, row) => {
    if (key === '') return;
    const known = amounts.get(key);
    const amount = revenue[row] ?? NaN;
    if (known) known.push(amount);
    else amounts.set(key, [amount]);
  });
  const totals = new Map<string, number>();
  for (const [key, parts] of amounts)
    totals.set(key, parts.length === 1 ? (parts[0] ?? NaN) : sum(parts));
  return totals;
};

export interface RevenueRetention {
  /** Revenue of the customers active before: then, and after. */
  readonly before: number;
  readonly after: number;
  /** Customers it rests on, and those left out because an amount of theirs is unknown. */
  readonly customers: number;
  readonly unknown: number;
  /** after / before, 1 being 100%: above it when those kept buy more. Undefined when nobody was active before. */
  readonly retention: number | undefined;
}

/**
 * Revenue-weighted retention: this period's revenue of customers active in the one before, of their revenue then.
 *
 * Active before is who had net revenue above 0 (our rule). Several rows of a customer add up; not among those after is 0. A
 * customer with a blank amount on either side is left out of both: blank is unknown, not 0.
 *
 * @param before one key a row ('' is a blank), `revenueBefore` row for row
 * @throws RangeError when keys and revenue differ in length
 * @example revenueRetention(['a', 'b'], [100, 50], ['a', 'c'], [120, 80]).retention // 0.8
 */
export const revenueRetention = (
  before: readonly string[],
  revenueBefore: readonly (number | undefined)[],
  after: readonly string[],
  revenueAfter: readonly (number | undefined)[],
): RevenueRetention => {
  if (before.length !== revenueBefore.length || after.length !== revenueAfter.length)
    throw new RangeError('keys and revenue differ in length');
  const now = byCustomer(after, revenueAfter);
  const pairs: [number, number][] = [];
  let unknown = 0;
  for (const [key, then] of byCustomer(before, revenueBefore)) {
    const today = now.get(key) ?? 0;
    if (then <= 0) continue;
    if (Number.isNaN(then) || Number.isNaN(today)) unknown++;
    else pairs.push([then, today]);
  }
  const total = sum(pairs.map(([then]) => then));
  const later = sum(pairs.map(([, today]) => today));
  return {
    before: total,
    after: later,
    customers: pairs.length,
    unknown,
    retention: pairs.length ? later / total : undefined,
  };
};
