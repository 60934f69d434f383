/**
 * MBG/NBD: as BG/NBD, but a customer may drop out after the very first purchase too, so that silence counts against one-time
 * buyers as well.
 *
 * E. P. Batislam, M. Denizel, A. Filiztekin (2007), International Journal of Research in Marketing 24(3); D. Hoppe, U. Wagner
 * (2007), Marketing JRM 3(2).
 */
import {logGamma} from '../stats/logGamma';
import type {BgNbd} from './bgnbd';
import {chanceAgainst, logOfSum, type PurchaseModel} from './purchaseModel';
import {purchasesWhileAlive} from './purchasesWhileAlive';

/** Taken once: in a sandboxed context a global is slow to reach. */
const {log, log1p} = Math;

/** @example mbgNbd.aliveProbability({r: 0.525, alpha: 6.183, a: 0.891, b: 1.614}, {purchases: 0, recency: 0, age: 38.86}) // 0.39 */
export const mbgNbd: PurchaseModel<BgNbd> = {
  logLikelihood: ({r, alpha, a, b}, {purchases: x, recency, age}) => {
    const stayed = log(b + x) - (r + x) * log(alpha + age);
    const left = log(a) - (r + x) * log(alpha + recency);
    return (
      logGamma(r + x) -
      logGamma(r) +
      r * log(alpha) +
      (logGamma(a + b) - logGamma(a + b + x + 1)) +
      (logGamma(b + x) - logGamma(b)) +
      logOfSum(stayed, left)
    );
  },
  aliveProbability: ({r, alpha, a, b}, {purchases: x, recency, age}) =>
    chanceAgainst(log(a / (b + x)) + (r + x) * log1p((age - recency) / (alpha + recency))),
  purchasesIfAlive: ({r, alpha, a, b}, {purchases: x, age}, horizon) =>
    purchasesWhileAlive({R: r + x, A: alpha + age, a, b: b + x + 1}, horizon, 0),
  expectedPurchases: (parameters, history, horizon) =>
    mbgNbd.aliveProbability(parameters, history) *
    mbgNbd.purchasesIfAlive(parameters, history, horizon),
  timeScale: ({r, alpha}, {purchases: x, age}) => (alpha + age) / Math.max(1, r + x),
  expectedOfNewcomer: ({r, alpha, a, b}, t) => purchasesWhileAlive({R: r, A: alpha, a, b}, t, 1),
};
