/**
 * Log-likelihood of Gamma-Gamma over customers, with its gradient by the logarithms of the parameters.
 *
 *     ln f = ln[Γ(px+q) / (Γ(px) Γ(q))] - q ln(1 + x m/v) - px ln(1 + v/(x m)) - ln m
 *
 * (Fader, Hardie & Lee 2005, RFM and CLV, eq. 1a of the appendix; models/gammaGamma.) Gamma functions once for each x.
 */
import {digammaDifference, logGammaRatio} from '../../stats/gammaRatio';
import {logGamma} from '../../stats/logGamma';
import type {Smooth} from '../../stats/minimise';

/** Taken once: in a sandboxed context a global is slow to reach. */
const {exp, log, log1p} = Math;

export interface Spenders {
  readonly count: number;
  readonly weight: Float64Array;
  /** Orders behind the mean, above 0; ascending. */
  readonly orders: Float64Array;
  /** Their mean value, above 0. */
  readonly mean: Float64Array;
}

/** @returns of ln p, ln q, ln v: minus ln L */
export const spendLikelihood =
  ({count, weight, orders, mean}: Spenders): Smooth =>
  (logs, gradient) => {
    const p = exp(logs[0] as number);
    const q = exp(logs[1] as number);
    const v = exp(logs[2] as number);
    const logGammaQ = logGamma(q);
    let sum = 0;
    let byP = 0;
    let byQ = 0;
    let byV = 0;
    let x = -1;
    let px = 0;
    let constant = 0;
    let ownTurn = 0;
    let allTurn = 0;
    for (let i = 0; i < count; i++) {
      if (orders[i] !== x) {
        x = orders[i] as number;
        px = p * x;
        constant = logGammaRatio(px, q) - logGammaQ;
        ownTurn = digammaDifference(px, q);
        allTurn = digammaDifference(q, px);
      }
      const w = weight[i] as number;
      const spent = x * (mean[i] as number);
      const above = log1p(spent / v);
      const below = log1p(v / spent);
      sum += w * (constant - q * above - px * below - log(mean[i] as number));
      byP += w * x * (ownTurn - below);
      byQ += w * (allTurn - above);
      byV += (w * (q * spent - px * v)) / (v + spent);
    }
    gradient[0] = -p * byP;
    gradient[1] = -q * byQ;
    gradient[2] = -byV;
    return -sum;
  };
