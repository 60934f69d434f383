/** Rates moved between lengths of time, so that margin, retention and discount speak of the same period. */

export const PERIODS = ['YEAR', 'QUARTER', 'MONTH', 'WEEK', 'DAY'] as const;
export type Period = (typeof PERIODS)[number];

/**
 * Lengths in twelfths of a day, all whole: a year has 365 days, a quarter and a month are its fourth and twelfth part, a week
 * has 7 days. Our rule: the leap day does not count.
 */
const LENGTH: Readonly<Record<Period, number>> = {
  YEAR: 4380,
  QUARTER: 1095,
  MONTH: 365,
  WEEK: 84,
  DAY: 12,
};

/**
 * The discount rate that compounds to the same: (1 + i)^(to/from) - 1. Digits are kept where the rate is small.
 *
 * @param rate of one period `from`, above -1; 10% is 0.1
 * @throws RangeError when the rate is -1 or less
 * @example convertDiscount(0.1, 'YEAR', 'MONTH') // 0.00797
 */
export const convertDiscount = (rate: number, from: Period, to: Period): number => {
  if (!(rate > -1)) throw new RangeError('discount is not above -1');
  return from === to ? rate : Math.expm1(Math.log1p(rate) * (LENGTH[to] / LENGTH[from]));
};

/**
 * The retention that leaves as many customers after the same time: r^(to/from), as if the same share left in each period.
 *
 * @param rate share who stay through one period `from`, 0 to 1
 * @throws RangeError when the rate is outside 0 to 1
 * @example convertRetention(0.8, 'YEAR', 'MONTH') // 0.98158
 */
export const convertRetention = (rate: number, from: Period, to: Period): number => {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError('retention is not between 0 and 1');
  return rate ** (LENGTH[to] / LENGTH[from]);
};
