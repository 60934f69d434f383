/** Customer lifetime value with constant retention: net present value of one customer's future margins. */

/**
 * When a period's margin is earned.
 * - `end`: at the end of each period, by those retained through it (the published multiple, 2.67 at 80% and 10%);
 * - `end_sure`: at the end of each period, the first one certain;
 * - `start`: at the start of each period, the first one now and certain.
 */
export const TIMINGS = ['end', 'end_sure', 'start'] as const;
export type Timing = (typeof TIMINGS)[number];

export interface LifetimeValueInput {
  /** Contribution of one active customer in one period, in money. */
  readonly margin: number;
  /** Share of customers who stay from one period to the next, 0 to 1. */
  readonly retention: number;
  /** Discount rate of one period, above -1. */
  readonly discount: number;
  /** How many periods count, a whole number; left out: without end. */
  readonly periods?: number | undefined;
  readonly timing?: Timing | undefined;
  /** What winning the customer costs; deduct it only for a customer not yet won. */
  readonly acquisitionCost?: number | undefined;
}

/** Nearer than this to 1 + discount, a retention gives a sum without end that is rounding error and nothing else. */
const NEAREST = 1e-12;

/** Whether the sum without end has a value: retention has to be below 1 + discount. */
export const converges = (retention: number, discount: number): boolean =>
  1 + discount - retention > NEAREST;

/**
 * Lifetime value without end of 1 unit of margin a period: r / (1 + i - r).
 *
 * Gupta & Lehmann's margin multiple, timing `end`. Assumes constant margin, retention r and discount rate i.
 *
 * @throws RangeError when r >= 1 + i
 * @example perpetuityMultiple(0.8, 0.1); // 2.67
 */
export const perpetuityMultiple = (retention: number, discount: number): number => {
  if (!converges(retention, discount)) throw new RangeError('retention is not below 1 + discount');
  return retention / (1 + discount - retention);
};

/** 1 + q + ... + q^(n-1), given q - 1: exact where q is near 1, and without end where n is left out. */
const geometricSum = (q1: number, n: number | undefined): number => {
  if (n === undefined) return -1 / q1;
  if (n === 0) return 0;
  return q1 === 0 ? n : Math.expm1(n * Math.log1p(q1)) / q1;
};

/**
 * Net present value of one customer, in the unit of `margin`.
 *
 * m sum_t r^t / (1+i)^t - AC (Kotler & Keller; Gupta & Lehmann), where m is the margin, r the retention, i the discount
 * rate and AC the acquisition cost, all of one and the same period. Constant retention understates customers with a long
 * tail. Yearly rates become monthly ones by (1+i)^(1/12) - 1 and r^(1/12).
 *
 * @throws RangeError when r is outside 0 to 1, i <= -1, or r >= 1 + i without `periods`
 * @example lifetimeValue({margin: 100, retention: 0.8, discount: 0.1}); // 266.67
 */
export const lifetimeValue = ({
  margin: m,
  retention: r,
  discount: i,
  periods,
  timing = 'end',
  acquisitionCost = 0,
}: LifetimeValueInput): number => {
  if (!(r >= 0 && r <= 1)) throw new RangeError('retention is not between 0 and 1');
  if (!(i > -1)) throw new RangeError('discount is not above -1');
  if (periods === undefined && !converges(r, i))
    throw new RangeError('retention is not below 1 + discount');
  const sum = geometricSum((r - 1 - i) / (1 + i), periods);
  // `start` is the plain sum; at the end of a period one more discount applies, and to `end` one more retention.
  const first = timing === 'start' ? 1 : timing === 'end_sure' ? 1 / (1 + i) : r / (1 + i);
  return m * first * sum - acquisitionCost;
};
