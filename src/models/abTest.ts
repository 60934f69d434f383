/** Reading a test with two groups: is the difference between two shares more than chance? */
import {fisherExact} from '../stats/fisher';
import {normalQuantile, normalTail} from '../stats/normal';

/** Taken once: in a sandboxed context a global is slow to reach. */
const {abs, min, max, sqrt} = Math;

export const AB_VERDICTS = ['A_HIGHER', 'B_HIGHER', 'NOT_SHOWN'] as const;
export type AbVerdict = (typeof AB_VERDICTS)[number];
export const AB_METHODS = ['Z', 'FISHER'] as const;
export type AbMethod = (typeof AB_METHODS)[number];

export interface AbResult {
  readonly rateA: number;
  readonly rateB: number;
  /** B - A, in points of the share, with the ends of its confidence interval. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided: how often chance alone would give such a difference or a larger one. */
  readonly p: number;
  readonly method: AbMethod;
  readonly verdict: AbVerdict;
}

/** A normal approximation needs this many customers expected in each of the four cells. */
const SMALLEST_CELL = 5;

/**
 * Two-proportion z test (pooled); Fisher's exact test where one of the four expected cells is below 5. The interval is unpooled
 * (Wald), for either method: with few conversions it is too narrow, and p decides. A higher or B higher when p < 1 - confidence.
 *
 * Counted once, at the size planned: looking earlier and stopping when it pleases finds differences that are not there.
 *
 * @param nA customers in group A, whole, 1 or more
 * @param conversionsA of these, whole
 * @param confidence above 0 and below 1
 * @throws RangeError when counts are not such, or confidence is not within 0 and 1
 * @example abTest(4000, 200, 4000, 250) // p 0.0153, difference 0.0125, 0.0024 to 0.0226, B_HIGHER
 */
export const abTest = (
  nA: number,
  conversionsA: number,
  nB: number,
  conversionsB: number,
  confidence = 0.95,
): AbResult => {
  const counts = [nA, conversionsA, nB, conversionsB];
  if (!counts.every((count) => Number.isInteger(count) && count >= 0) || nA === 0 || nB === 0)
    throw new RangeError('counts are not whole, or a group is empty');
  if (conversionsA > nA || conversionsB > nB)
    throw new RangeError('more conversions than customers');
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('confidence is not within 0 and 1');
  const rateA = conversionsA / nA;
  const rateB = conversionsB / nB;
  const difference = rateB - rateA;
  const pooled = (conversionsA + conversionsB) / (nA + nB);
  const smallest = min(nA, nB) * min(pooled, 1 - pooled);
  const method: AbMethod = smallest < SMALLEST_CELL ? 'FISHER' : 'Z';
  const p =
    method === 'FISHER'
      ? fisherExact(conversionsA, nA - conversionsA, conversionsB, nB - conversionsB)
      : min(1, 2 * normalTail(abs(difference) / sqrt(pooled * (1 - pooled) * (1 / nA + 1 / nB))));
  const margin =
    -normalQuantile((1 - confidence) / 2) *
    sqrt((rateA * (1 - rateA)) / nA + (rateB * (1 - rateB)) / nB);
  return {
    rateA,
    rateB,
    difference,
    low: max(-1, difference - margin),
    high: min(1, difference + margin),
    p,
    method,
    verdict: !(p < 1 - confidence) ? 'NOT_SHOWN' : difference > 0 ? 'B_HIGHER' : 'A_HIGHER',
  };
};
