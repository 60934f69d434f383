/**
 * How many of a cohort stay: the shifted beta-geometric model (Fader & Hardie 2007, "How to project customer retention", Journal
 * of Interactive Marketing 21(1)).
 *
 * Each customer leaves at the end of a period with a probability of their own, beta distributed with a and b over the cohort.
 * Those likely to leave go first, hence retention grows with age: r_t = (b + t - 1) / (a + b + t - 1).
 */
import {rootOf} from '../stats/root';

export interface SurvivalParameters {
  readonly a: number;
  readonly b: number;
}

/** Why no a and b fit best. Only NOT_SLOWING is common: churn that is constant or grows has no such mixture behind it. */
export const SURVIVAL_PROBLEMS = [
  /** Fewer than three counts: the start and two periods. */
  'TOO_FEW',
  /** Nobody at the start. */
  'NO_START',
  /** A count is above the one before it. */
  'RISING',
  'NO_LOSSES',
  /** Nobody is left after the first period. */
  'ALL_LOST',
  /** Nobody was lost after the first period: a and b shrink to 0. */
  'NO_LATER_LOSSES',
  /** The share lost does not fall from period to period: a and b grow without end. */
  'NOT_SLOWING',
] as const;
export type SurvivalProblem = (typeof SURVIVAL_PROBLEMS)[number];

/** With a larger b retention changes by less than one part in a million a period: constant, to any count of customers. */
const LARGEST_B = 1e6;
const SMALLEST_B = 1e-12;

const problemOf = (survivors: readonly number[]): SurvivalProblem | undefined => {
  const [start = 0, first = 0] = survivors;
  const last = survivors[survivors.length - 1] ?? 0;
  if (survivors.length < 3) return 'TOO_FEW';
  if (!(start > 0)) return 'NO_START';
  if (survivors.some((count, t) => t > 0 && count > (survivors[t - 1] ?? 0))) return 'RISING';
  if (last === start) return 'NO_LOSSES';
  if (first === 0) return 'ALL_LOST';
  return last === first ? 'NO_LATER_LOSSES' : undefined;
};

/**
 * a and b of greatest likelihood.
 *
 * The likelihood is that of independent periods with churn a / (a + b + j), j = 0, 1, ... For each b the best a makes expected
 * losses equal to those seen; b is where the derivative along those best a crosses 0. Both are found by halving on a log scale
 * down to neighbouring numbers, so it always ends; against 50 digits a and b err by less than 1e-12 of themselves.
 * Shares give the same as counts.
 *
 * @param survivors customers left: at the start, after period 1, 2, ...; counts or shares, none negative
 * @returns the parameters, or why the data identify none
 * @throws RangeError when a count is negative or no number
 * @example fitSurvival([1000, 631, 468, 382, 326]) // {a: 0.764, b: 1.296}
 */
export const fitSurvival = (survivors: readonly number[]): SurvivalParameters | SurvivalProblem => {
  if (!survivors.every((count) => count >= 0 && count < Infinity))
    throw new RangeError('a count of survivors is negative or no number');
  const problem = problemOf(survivors);
  if (problem !== undefined) return problem;
  const atRisk = survivors.slice(0, -1);
  const lost = atRisk.map((count, j) => count - (survivors[j + 1] ?? 0));
  const sumOver = (of: (count: number, lost: number, j: number) => number): number =>
    atRisk.reduce((total, count, j) => total + of(count, lost[j] ?? 0, j), 0);
  const total = sumOver((_, gone) => gone);
  const odds = total / (sumOver((count) => count) - total);

  const bestA = (b: number): number => {
    const surplus = (logA: number): number => {
      const a = Math.exp(logA);
      return sumOver((count, gone, j) => (count * a) / (a + b + j) - gone);
    };
    // Churn is at most, and at least, the mean one in every period; widened against rounding.
    const low = Math.log(odds * b) - 1e-6;
    const high = Math.log(odds * (b + atRisk.length - 1)) + 1e-6;
    return Math.exp(rootOf(surplus, low, high));
  };
  /** The derivative by b, turned round, times b: as expected and seen losses agree in total, sum e_j / (b + j) is -sum e_j j / (b (b + j)). */
  const slope = (logB: number): number => {
    const b = Math.exp(logB);
    const a = bestA(b);
    return sumOver((count, gone, j) => (((count * a) / (a + b + j) - gone) * j) / (b + j));
  };
  const [low, high] = [Math.log(SMALLEST_B), Math.log(LARGEST_B)];
  if (!(slope(high) > 0)) return 'NOT_SLOWING';
  if (!(slope(low) < 0)) return 'ALL_LOST';
  const b = Math.exp(rootOf(slope, low, high));
  return {a: bestA(b), b};
};

/** Share who stay through period t (from 1) of those who came to it (Fader & Hardie 2007, eq. 8). @example retentionAt({a: 1, b: 1}, 1) // 0.5 */
export const retentionAt = ({a, b}: SurvivalParameters, t: number): number =>
  (b + t - 1) / (a + b + t - 1);

/**
 * The model's own curve: share of the start left at the start (1) and after each of `periods` periods.
 *
 * @example survivalCurve({a: 1, b: 1}, 3) // 1, 1/2, 1/3, 1/4
 */
export const survivalCurve = (parameters: SurvivalParameters, periods: number): number[] =>
  forecastSurvival([1], parameters, periods);

/**
 * The observed curve as shares of the start, then `periods` more: the last observed share times the model's retention of each
 * further period, so that the curve goes on where the data end.
 *
 * @param survivors as for fitSurvival
 * @param periods whole, 0 or more
 * @example forecastSurvival([1000, 500], {a: 1, b: 1}, 2) // 1, 0.5, 0.3333, 0.25
 */
export const forecastSurvival = (
  survivors: readonly number[],
  parameters: SurvivalParameters,
  periods: number,
): number[] => {
  const [start = 1] = survivors;
  const curve = survivors.map((count) => count / start);
  for (let more = 0; more < periods; more++) {
    const t = curve.length;
    curve.push((curve[t - 1] ?? 1) * retentionAt(parameters, t));
  }
  return curve;
};
