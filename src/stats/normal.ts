/**
 * The standard normal distribution, to rounding: against 40 digits no relative error above 1e-14, in the tails down to 1e-300
 * too (test/stats/normal.test.ts).
 */

/** Taken once: in a sandboxed context a global is slow to reach. */
const {exp, round, sqrt, log, ceil} = Math;

const ROOT_OF_2_PI = sqrt(2 * Math.PI);

/** From here on the tail is a continued fraction, below it 0.5 minus a series: neither loses digits on its side. */
const TAIL = 1.6;

/** The smallest number that is not 0 lies beyond 38.5 standard deviations. */
const NOTHING = 40;

/** exp(-z^2 / 2) / sqrt(2 pi). The square of a short number is exact, so that far tails keep their digits. */
const density = (z: number): number => {
  const short = round(z * 16) / 16;
  return (exp((-short * short) / 2) * exp((-(z - short) * (z + short)) / 2)) / ROOT_OF_2_PI;
};

/** P(0 < Z < z), odd in z: density times z + z^3/3 + z^5/(3 x 5) + ... (Abramowitz & Stegun 26.2.11). */
const fromCentre = (z: number): number => {
  let term = z;
  let total = z;
  for (let odd = 3; total + term !== total; odd += 2) {
    term *= (z * z) / odd;
    total += term;
  }
  return density(z) * total;
};

/**
 * P(Z > z) of a standard normal Z.
 *
 * A&S 26.2.11 near the centre, Laplace's continued fraction 1/(z + 1/(z + 2/(z + ...))) (A&S 26.2.14) in the tail.
 *
 * @returns 0 beyond 38.5, NaN for NaN
 * @example normalTail(1.959963984540054) // 0.025
 */
export const normalTail = (z: number): number => {
  if (z <= -TAIL) return 1 - normalTail(-z);
  if (z < TAIL) return 0.5 - fromCentre(z);
  if (z > NOTHING) return 0;
  let fraction = z;
  for (let k = ceil(20 + 400 / (z * z)); k > 0; k--) fraction = z + k / fraction;
  return density(z) / fraction;
};

/** P(Z <= z) of a standard normal Z. @example normalCdf(0) // 0.5 */
export const normalCdf = (z: number): number => normalTail(-z);

/** One of Halley's steps towards the z at which the distance to the wanted probability is 0. */
const step = (z: number, distance: number): number => {
  const newton = distance / density(z);
  return z - newton / (1 + (z * newton) / 2);
};

/** The z with P(Z > z) = tail, for a tail of at most 0.07; first guess A&S 26.2.22, good to 0.003. */
const farQuantile = (tail: number): number => {
  const t = sqrt(-2 * log(tail));
  let z = t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t));
  for (let steps = 0; steps < 3; steps++) z = step(z, tail - normalTail(z));
  return z;
};

/** What was asked last: a test's confidence and power are the same row after row, and each costs some hundred steps. */
const asked = new Map<number, number>();

const quantile = (p: number): number => {
  const off = p - 0.5;
  if (off < -0.43) return -farQuantile(p);
  if (off > 0.43) return farQuantile(1 - p);
  let z = off * ROOT_OF_2_PI;
  for (let steps = 0; steps < 4; steps++) z = step(z, fromCentre(z) - off);
  return z;
};

/**
 * The z below which a standard normal variable lies with probability p.
 *
 * Halley's method on the distribution itself: each step cubes the error, so that the fixed number of steps reaches rounding.
 * Above 0.5 a p that is no short decimal carries its own rounding: for far tails ask for the lower one.
 *
 * @param p above 0 and below 1
 * @throws RangeError for any other p
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export const normalQuantile = (p: number): number => {
  if (!(p > 0 && p < 1)) throw new RangeError('probability is not between 0 and 1');
  const known = asked.get(p);
  if (known !== undefined) return known;
  if (asked.size > 99) asked.clear();
  const z = quantile(p);
  asked.set(p, z);
  return z;
};
