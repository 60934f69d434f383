/** How many customers a test with two groups needs, and what a given number can show. Two-sided test of two shares. */
import {normalQuantile} from '../stats/normal';
import {rootOf} from '../stats/root';

/** Taken once: in a sandboxed context a global is slow to reach. */
const {sqrt, ceil, max} = Math;

export const DEFAULT_CONFIDENCE = 0.95;
export const DEFAULT_POWER = 0.8;

const check = (base: number, confidence: number, power: number): void => {
  if (!(base >= 0 && base <= 1)) throw new RangeError('base is not between 0 and 1');
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('confidence is not within 0 and 1');
  if (!(power >= 0.5 && power < 1)) throw new RangeError('power is not from 0.5 to below 1');
};

/** n for each group, not yet rounded, by the size of the two shares. */
const sizeFor = (confidence: number, power: number): ((p1: number, p2: number) => number) => {
  const forError = -normalQuantile((1 - confidence) / 2);
  const forPower = normalQuantile(power);
  return (p1, p2) => {
    const mean = (p1 + p2) / 2;
    const root =
      forError * sqrt(2 * mean * (1 - mean)) + forPower * sqrt(p1 * (1 - p1) + p2 * (1 - p2));
    return (root / (p2 - p1)) ** 2;
  };
};

/** Rounding may put a whole number a hair above itself. */
const roundUp = (n: number): number => max(1, ceil(n * (1 - 1e-9)));

/**
 * Customers for each group, so that a true change from `base` to `target` shows with probability `power` in a test at `confidence`:
 * (z_(1-a/2) sqrt(2 p q) + z_power sqrt(p1 q1 + p2 q2))^2 / (p2 - p1)^2, rounded up; p is the mean of p1 and p2, q = 1 - p.
 *
 * The usual formula (Fleiss; unequal variances under the alternative, no continuity correction).
 *
 * @param base share now, 0 to 1
 * @param target share to be told from it, 0 to 1, above or below
 * @param confidence above 0 and below 1
 * @param power from 0.5 to below 1
 * @throws RangeError when something is outside its limits or base and target are equal
 * @example sampleSize(0.2, 0.25) // 1094
 */
export const sampleSize = (
  base: number,
  target: number,
  confidence = DEFAULT_CONFIDENCE,
  power = DEFAULT_POWER,
): number => {
  check(base, confidence, power);
  if (!(target >= 0 && target <= 1 && target !== base))
    throw new RangeError('target is not another share between 0 and 1');
  return roundUp(sizeFor(confidence, power)(base, target));
};

/**
 * The smallest rise over `base`, in points of the share itself (0.05 is 20% to 25%), that n customers for each group can show: the
 * inverse of sampleSize, to rounding.
 *
 * @param n customers for each group, 1 or more
 * @returns NONE when n is too small for any rise
 * @throws RangeError when something is outside its limits
 * @example detectableLift(0.2, 1094) // 0.05
 */
export const detectableLift = (
  base: number,
  n: number,
  confidence = DEFAULT_CONFIDENCE,
  power = DEFAULT_POWER,
): number | 'NONE' => {
  check(base, confidence, power);
  if (!(n >= 1 && n < Infinity)) throw new RangeError('n is not 1 or more');
  const size = sizeFor(confidence, power);
  // The larger the lift, the fewer customers it takes.
  const spare = (lift: number): number => n - size(base, base + lift);
  const most = 1 - base;
  if (!(spare(most) >= 0)) return 'NONE';
  const least = Number.EPSILON;
  return spare(least) >= 0 ? least : rootOf(spare, least, most);
};
