/**
 * Pareto/NBD: purchases at a rate of the customer's own until an unseen moment at which the customer drops out.
 *
 * D. C. Schmittlein, D. G. Morrison, R. Colombo (1987), Counting Your Customers, Management Science 33(1); derivation: P. S.
 * Fader, B. G. S. Hardie (2005), A Note on Deriving the Pareto/NBD Model. Their differences of hypergeometric functions cancel
 * for many purchases; here the integral over the moment of dropping out, from which they come, is computed itself.
 */
import {logGamma} from '../stats/logGamma';
import {integrate} from '../stats/gaussLegendre';
import {chanceAgainst, logOfSum, type PurchaseHistory, type PurchaseModel} from './purchaseModel';

/** Taken once: in a sandboxed context a global is slow to reach. */
const {abs, exp, expm1, log, log1p, min} = Math;

export interface ParetoNbd {
  /** Shape and scale (unit of time) of the purchase rate over customers. */
  readonly r: number;
  readonly alpha: number;
  /** Shape and scale (unit of time) of the dropout rate over customers. */
  readonly s: number;
  readonly beta: number;
}

/** The integrand falls by this many e-foldings within one panel at most. */
const FALL_OF_PANEL = 6;
/** After so many the rest adds nothing. */
const WHOLE_FALL = 42;

/**
 * ln of s ∫ (α+τ)^-(r+x) (β+τ)^-(s+1) dτ from t_x to T: dropped out between the last purchase and now. Panels grow with the
 * distance from the singularities at -α and -β and are short where the integrand falls fast. -Infinity for t_x = T.
 */
const logDropped = (
  {r, alpha, s, beta}: ParetoNbd,
  {purchases: x, recency, age}: PurchaseHistory,
): number => {
  const R = r + x;
  const logAt = (time: number): number =>
    -R * log1p((time - recency) / (alpha + recency)) -
    (s + 1) * log1p((time - recency) / (beta + recency));
  const at = (time: number): number => exp(logAt(time));
  let sum = 0;
  for (let from = recency; from < age && logAt(from) > -WHOLE_FALL;) {
    const fall = R / (alpha + from) + (s + 1) / (beta + from);
    const to = min(age, from + min(alpha + from, beta + from, FALL_OF_PANEL / fall));
    if (to === from) break;
    sum += integrate(at, from, to);
    from = to;
  }
  return log(s) + log(sum) - R * log(alpha + recency) - (s + 1) * log(beta + recency);
};

const logStayed = ({r, alpha, s, beta}: ParetoNbd, {purchases: x, age}: PurchaseHistory): number =>
  -(r + x) * log(alpha + age) - s * log(beta + age);

/** Purchases expected of who is alive, for each one a unit of time: ∫ (β/(β+u))^s du from 0 to t, without a hole at s = 1. */
const timeAlive = (s: number, beta: number, t: number): number => {
  const span = log1p(t / beta);
  const power = (s - 1) * span;
  return beta * span * (abs(power) < 1e-300 ? 1 : -expm1(-power) / power);
};

/** @example paretoNbd.aliveProbability({r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669}, {purchases: 0, recency: 0, age: 38.86}) // 0.2953 */
export const paretoNbd: PurchaseModel<ParetoNbd> = {
  logLikelihood: (parameters, history) => {
    const {r, alpha, s, beta} = parameters;
    return (
      logGamma(r + history.purchases) -
      logGamma(r) +
      r * log(alpha) +
      s * log(beta) +
      logOfSum(logStayed(parameters, history), logDropped(parameters, history))
    );
  },
  aliveProbability: (parameters, history) =>
    chanceAgainst(logDropped(parameters, history) - logStayed(parameters, history)),
  purchasesIfAlive: ({r, alpha, s, beta}, {purchases: x, age}, horizon) =>
    ((r + x) / (alpha + age)) * timeAlive(s, beta + age, horizon),
  expectedPurchases: (parameters, history, horizon) =>
    paretoNbd.aliveProbability(parameters, history) *
    paretoNbd.purchasesIfAlive(parameters, history, horizon),
  expectedOfNewcomer: ({r, alpha, s, beta}, t) => (r / alpha) * timeAlive(s, beta, t),
};
