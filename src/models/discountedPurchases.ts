import {integrate} from '../stats/gaussLegendre';

/** Taken once: in a sandboxed context a global is slow to reach. */
const {abs, exp, log1p, min} = Math;

/** Panels end where the distance from the singularity has grown so much: 16 nodes then keep all digits. */
const GROWTH = 4;
/** The discount falls (or rises) by this many e-foldings within one panel at most. */
const FALL_OF_PANEL = 6;
/** After so many the rest adds nothing. */
const WHOLE_FALL = 50;
/** A number ends after so many e-foldings. */
const LARGEST_RISE = 709;

/**
 * Purchases to expect over a time ahead, each discounted from the moment at which it falls: ∫ (1+i)^-t dE(t).
 *
 * In parts, E(H) (1+i)^-H + δ ∫ E(t) (1+i)^-t dt with δ = ln(1+i), so that no derivative is needed and the unit of time does
 * not matter. Asks for E some 17 times where H is near `scale`, and 16 times more whenever it is four times as far. Relative
 * error below 1e-9 (test/models/discountedPurchases.test.ts).
 *
 * @param expected E(t), purchases expected up to t
 * @param horizon H, not negative; Infinity: without an end, for which the discount has to be above 0
 * @param discount i, a rate for one unit of time, above -1
 * @param scale the time within which E bends, above 0: how far before now its singularity lies
 * @returns Infinity where a negative discount makes it more than a number can hold
 * @example discountedPurchases((t) => 2 * t, 1, 0, 1) // 2
 */
export const discountedPurchases = (
  expected: (t: number) => number,
  horizon: number,
  discount: number,
  scale: number,
): number => {
  const force = log1p(discount);
  if (force === 0) return expected(horizon);
  if (-force * horizon > LARGEST_RISE) return Infinity;
  const last = force > 0 ? min(horizon, WHOLE_FALL / force) : horizon;
  const weighted = (t: number): number => expected(t) * exp(-force * t);
  let sum = 0;
  for (let from = 0; from < last;) {
    const to = min(last, from + (GROWTH - 1) * (scale + from), from + FALL_OF_PANEL / abs(force));
    if (to === from) break;
    sum += integrate(weighted, from, to);
    from = to;
  }
  return expected(last) * exp(-force * last) + force * sum;
};
