/** Taken once: in a sandboxed context a global is slow to reach. */
const {log} = Math;

/** Coefficients of Lanczos' approximation with g = 7 and nine terms (Godfrey, 2001). */
const G = 7;
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;
const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * Natural logarithm of the gamma function, for x above 0.
 *
 * Lanczos' approximation; relative error below 1e-14, but near the roots 1 and 2, where the absolute error is below 1e-15.
 *
 * @returns NaN for x at or below 0
 * @example logGamma(5) // 3.1780538303479458, log(24)
 */
export const logGamma = (x: number): number => {
  if (!(x > 0)) return NaN;
  // Below a half the recurrence keeps the approximation where it is exact.
  if (x < 0.5) return logGamma(x + 1) - log(x);
  let sum: number = LANCZOS[0];
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] as number) / (x - 1 + i);
  const base = x - 0.5 + G;
  return HALF_LOG_TWO_PI + (x - 0.5) * log(base) - base + log(sum);
};
