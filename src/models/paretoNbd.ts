/**
 * Pareto/NBD: purchases at a rate of the customer's own until an unseen moment at which the customer drops out.
 *
 * D. C. Schmittlein, D. G. Morrison, R. Colombo (1987), Counting Your Customers, Management Science 33(1); derivation: P. S.
 * Fader, B. G. S. Hardie (2005), A Note on Deriving the Pareto/NBD Model. Their differences of hypergeometric functions cancel
 * for many purchases; here the integral over the moment of dropping out, from which they come, is computed itself.
 */
import {logGammaRatio} from '../stats/gammaRatio';
import {integrate} from '../stats/gaussLegendre';
import {chanceAgainst, logOfSum, type PurchaseHistory, type PurchaseModel} from './purchaseModel';

/** Taken once: in a sandboxed context a global is slow to reach. */
const {abs, exp, expm1, log, log1p, max, min} = Math;

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
 * ln of the odds of having dropped out: s ∫ (α+τ)^-(r+x) (β+τ)^-(s+1) dτ from t_x to T, over what has stayed,
 * (α+T)^-(r+x) (β+T)^-s. Everything is taken relative to its value at t_x, so that shapes and scales of any size keep their
 * digits. Panels grow with the distance from the singularities at -α and -β and are short where the integrand falls fast.
 * -Infinity for t_x = T.
 */
const logOdds = (
  {r, alpha, s, beta}: ParetoNbd,
  {purchases: x, recency, age}: PurchaseHistory,
): number => {
  const R = r + x;
  const silence = age - recency;
  const buying = alpha + recency;
  const staying = beta + recency;
  const logAt = (time: number): number =>
    -R * log1p(time / buying) - (s + 1) * log1p(time / staying);
  const at = (time: number): number => exp(logAt(time));
  let sum = 0;
  for (let from = 0; from < silence && logAt(from) > -WHOLE_FALL;) {
    const fall = R / (buying + from) + (s + 1) / (staying + from);
    const to = min(silence, from + min(buying + from, staying + from, FALL_OF_PANEL / fall));
    if (to === from) break;
    sum += integrate(at, from, to);
    from = to;
  }
  return (
    log(s) - log(staying) + log(sum) + R * log1p(silence / buying) + s * log1p(silence / staying)
  );
};

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
    const {purchases, age} = history;
    return (
      logGammaRatio(r, purchases) -
      r * log1p(age / alpha) -
      purchases * log(alpha + age) -
      s * log1p(age / beta) +
      logOfSum(0, logOdds(parameters, history))
    );
  },
  aliveProbability: (parameters, history) => chanceAgainst(logOdds(parameters, history)),
  purchasesIfAlive: ({r, alpha, s, beta}, {purchases: x, age}, horizon) =>
    ((r + x) / (alpha + age)) * timeAlive(s, beta + age, horizon),
  expectedPurchases: (parameters, history, horizon) =>
    paretoNbd.aliveProbability(parameters, history) *
    paretoNbd.purchasesIfAlive(parameters, history, horizon),
  timeScale: ({s, beta}, {age}) => (beta + age) / max(1, s),
  expectedOfNewcomer: ({r, alpha, s, beta}, t) => (r / alpha) * timeAlive(s, beta, t),
};
