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

/** Where ln(1 + r) loses digits when it is taken of 1 + r. */
const SMALL = 1e-3;
/** Factors are multiplied while they stay a number: one logarithm for many customers. */
const LARGE = 1e250;

/** Sums over the customers of one x, of all that depends on v. */
interface Sums {
  /** Of ln(1 + v / spent). */
  below: number;
  /** Of v / (v + spent). */
  share: number;
}

const sumsAt = (
  v: number,
  {weight, spent}: Pick<Spenders & {readonly spent: Float64Array}, 'weight' | 'spent'>,
  from: number,
  to: number,
  sums: Sums,
): void => {
  let below = 0;
  let share = 0;
  let product = 1;
  for (let i = from; i < to; i++) {
    const w = weight[i] as number;
    const r = v / (spent[i] as number);
    share += (w * r) / (1 + r);
    if (w !== 1 || r < SMALL || r > LARGE) below += w * log1p(r);
    else {
      product *= 1 + r;
      if (product > LARGE) {
        below += log(product);
        product = 1;
      }
    }
  }
  sums.below = below + log(product);
  sums.share = share;
};

/** @returns of ln p, ln q, ln v: minus ln L */
export const spendLikelihood = (spenders: Spenders): Smooth => {
  const {count, weight, orders, mean} = spenders;
  const spent = new Float64Array(count);
  /** Where each x begins. */
  const starts: number[] = [];
  /** Per x: how many customers, and the sum of ln(spent). */
  const customers: number[] = [];
  const logSpent: number[] = [];
  let logMean = 0;
  for (let i = 0; i < count; i++) {
    const w = weight[i] as number;
    spent[i] = (orders[i] as number) * (mean[i] as number);
    if (orders[i] !== orders[i - 1]) {
      starts.push(i);
      customers.push(0);
      logSpent.push(0);
    }
    const g = starts.length - 1;
    customers[g] = (customers[g] as number) + w;
    logSpent[g] = (logSpent[g] as number) + w * log(spent[i] as number);
    logMean += w * log(mean[i] as number);
  }
  const sums: Sums = {below: 0, share: 0};
  return (logs, gradient) => {
    const p = exp(logs[0] as number);
    const q = exp(logs[1] as number);
    const logV = logs[2] as number;
    const v = exp(logV);
    const logGammaQ = logGamma(q);
    let sum = -logMean;
    let byP = 0;
    let byQ = 0;
    let byV = 0;
    for (let g = 0; g < starts.length; g++) {
      const from = starts[g] as number;
      sumsAt(v, {weight, spent}, from, starts[g + 1] ?? count, sums);
      const {below, share} = sums;
      const n = customers[g] as number;
      const x = orders[from] as number;
      const px = p * x;
      // ln(1 + spent / v) = ln(1 + v / spent) + ln(spent) - ln v.
      const above = below + (logSpent[g] as number) - n * logV;
      sum += n * (logGammaRatio(px, q) - logGammaQ) - q * above - px * below;
      byP += x * (n * digammaDifference(px, q) - below);
      byQ += n * digammaDifference(q, px) - above;
      byV += n * q - (q + px) * share;
    }
    gradient[0] = -p * byP;
    gradient[1] = -q * byQ;
    gradient[2] = -byV;
    return -sum;
  };
};
