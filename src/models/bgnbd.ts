/**
 * BG/NBD: purchases at a rate of the customer's own, and after each repeat purchase a chance to drop out.
 *
 * P. S. Fader, B. G. S. Hardie, K. L. Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24(2). Who has not
 * bought again cannot have dropped out: P(alive) of a one-time buyer is 1, at any age. Prefer MBG/NBD where that matters.
 */
import {logGamma} from '../stats/logGamma';
import {chanceAgainst, logOfSum, type PurchaseModel} from './purchaseModel';
import {purchasesWhileAlive} from './purchasesWhileAlive';

/** Taken once: in a sandboxed context a global is slow to reach. */
const {log, log1p} = Math;

export interface BgNbd {
  /** Shape of the purchase rate over customers. */
  readonly r: number;
  /** Its scale, in the unit of time. */
  readonly alpha: number;
  /** Beta distribution of the dropout probability. */
  readonly a: number;
  readonly b: number;
}

/** @example bgNbd.aliveProbability({r: 0.243, alpha: 4.414, a: 0.793, b: 2.426}, {purchases: 2, recency: 30.43, age: 38.86}) // 0.72658 */
export const bgNbd: PurchaseModel<BgNbd> = {
  // Eq. 6, the two terms brought together in logarithms.
  logLikelihood: ({r, alpha, a, b}, {purchases: x, recency, age}) => {
    const stayed = -(r + x) * log(alpha + age);
    const left = x > 0 ? log(a / (b + x - 1)) - (r + x) * log(alpha + recency) : -Infinity;
    return (
      logGamma(r + x) -
      logGamma(r) +
      r * log(alpha) +
      (logGamma(a + b) - logGamma(a + b + x)) +
      (logGamma(b + x) - logGamma(b)) +
      logOfSum(stayed, left)
    );
  },
  aliveProbability: ({r, alpha, a, b}, {purchases: x, recency, age}) =>
    x > 0
      ? chanceAgainst(log(a / (b + x - 1)) + (r + x) * log1p((age - recency) / (alpha + recency)))
      : 1,
  purchasesIfAlive: ({r, alpha, a, b}, {purchases: x, age}, horizon) =>
    purchasesWhileAlive({R: r + x, A: alpha + age, a, b: b + x}, horizon, 0),
  expectedPurchases: (parameters, history, horizon) =>
    bgNbd.aliveProbability(parameters, history) *
    bgNbd.purchasesIfAlive(parameters, history, horizon),
  timeScale: ({r, alpha}, {purchases: x, age}) => (alpha + age) / Math.max(1, r + x),
  expectedOfNewcomer: ({r, alpha, a, b}, t) => purchasesWhileAlive({R: r, A: alpha, a, b}, t, 0),
};
