/**
 * Log-likelihood of Pareto/NBD over pooled histories, with its gradient by the logarithms of the parameters.
 *
 * With R = r + x and D the log odds of having dropped out between the last purchase and now (Schmittlein, Morrison & Colombo 1987;
 * Fader & Hardie 2005, A Note on Deriving the Pareto/NBD Model)
 *
 *     D = ln s ∫ ((α+τ)/(α+T))^-R (β+τ)^-(s+1) (β+T)^s dτ from t_x to T
 *     ln L = ln[Γ(R)/Γ(r)] + r ln α + s ln β - R ln(α+T) - s ln(β+T) + ln(1 + e^D)
 *
 * The derivatives of D are means over the same integrand, hence taken from the same nodes: no hypergeometric function and none
 * of its derivatives by its own parameters, at which public tools fail.
 */
import {digammaDifference, logGammaRatio} from '../../stats/gammaRatio';
import {gaussLegendre} from '../../stats/gaussLegendre';
import type {Smooth} from '../../stats/minimise';
import type {Histories} from './histories';

/** Taken once: in a sandboxed context a global is slow to reach. */
const {abs, exp, log, log1p, min} = Math;

/** How closely the integral is followed: nodes of a panel, and how long panels may be. */
export interface Closeness {
  readonly nodes: number;
  /** Longest panel, in distances to the nearest singularity. */
  readonly reach: number;
  /** e-foldings that the integrand may fall within a panel. */
  readonly fall: number;
}
/** To 1e-5 of the integral: enough to find the neighbourhood of a maximum, for a third of the time. */
export const ROUGHLY: Closeness = {nodes: 4, reach: 2, fall: 5};
/** To 1e-10 of the integral. */
const CLOSELY: Closeness = {nodes: 8, reach: 1, fall: 5};

/** After so many e-foldings the rest adds nothing. */
const WHOLE_FALL = 36;

/**
 * The integral over u = τ - t_x, relative to its integrand at 0, and the means that the derivatives need: written into one object,
 * since a customer's are read before the next one's are made.
 */
const silenceIntegral = ({nodes, reach, fall}: Closeness) => {
  const {at: nodeAt, weight: nodeWeight} = gaussLegendre(nodes);
  const means = {whole: 0, rateLogs: 0, dropLogs: 0, rateInverse: 0, dropInverse: 0};
  const integrate = (
    R: number,
    s: number,
    rateLast: number,
    dropLast: number,
    silence: number,
  ): void => {
    let whole = 0;
    let rateLogs = 0;
    let dropLogs = 0;
    let rateInverse = 0;
    let dropInverse = 0;
    let from = 0;
    let fallen = 0;
    while (from < silence && fallen < WHOLE_FALL) {
      const rate = rateLast + from;
      const drop = dropLast + from;
      const steepness = R / rate + (s + 1) / drop;
      let length = min(reach * rate, reach * drop, fall / steepness);
      // A little more than a panel left: one for all of it.
      if (!(from + 1.1 * length < silence)) length = silence - from;
      for (let node = 0; node < nodes; node++) {
        const u = from + length * (nodeAt[node] as number);
        const rateLog = log1p(u / rateLast);
        const dropLog = log1p(u / dropLast);
        const f = length * (nodeWeight[node] as number) * exp(-R * rateLog - (s + 1) * dropLog);
        whole += f;
        rateLogs += f * rateLog;
        dropLogs += f * dropLog;
        rateInverse += f / (rateLast + u);
        dropInverse += f / (dropLast + u);
      }
      from += length;
      fallen += length * steepness * 0.5;
    }
    means.whole = whole;
    means.rateLogs = rateLogs;
    means.dropLogs = dropLogs;
    means.rateInverse = rateInverse;
    means.dropInverse = dropInverse;
  };
  return {means, integrate};
};

/** @returns of ln r, ln α, ln s, ln β: minus ln L */
export const paretoLikelihood = (
  {count, weight, purchases, recency, age}: Histories,
  closeness: Closeness = CLOSELY,
): Smooth => {
  const {means, integrate} = silenceIntegral(closeness);
  return (logs, gradient) => {
    const r = exp(logs[0] as number);
    const alpha = exp(logs[1] as number);
    const s = exp(logs[2] as number);
    const beta = exp(logs[3] as number);
    let sum = 0;
    let byR = 0;
    let byAlpha = 0;
    let byS = 0;
    let byBeta = 0;
    let x = -1;
    let R = r;
    let constant = 0;
    let rateTurn = 0;
    for (let i = 0; i < count; i++) {
      if (purchases[i] !== x) {
        x = purchases[i] as number;
        R = r + x;
        constant = logGammaRatio(r, x);
        rateTurn = digammaDifference(r, x);
      }
      const w = weight[i] as number;
      const T = age[i] as number;
      const silence = T - (recency[i] as number);
      const rateLast = alpha + (recency[i] as number);
      const dropLast = beta + (recency[i] as number);
      const rateEnd = alpha + T;
      const dropEnd = beta + T;
      const rateGrown = log1p(T / alpha);
      const dropGrown = log1p(T / beta);
      let value = constant - x * log(rateEnd) - r * rateGrown - s * dropGrown;
      byR += w * (rateTurn - rateGrown);
      byS -= w * dropGrown;
      byAlpha += (w * (r * T - x * alpha)) / rateEnd;
      byBeta += (w * s * T) / dropEnd;
      if (silence > 0) {
        integrate(R, s, rateLast, dropLast, silence);
        const {whole, rateLogs, dropLogs, rateInverse, dropInverse} = means;
        const rateSilent = log1p(silence / rateLast);
        const dropSilent = log1p(silence / dropLast);
        const odds = log((s * whole) / dropLast) + R * rateSilent + s * dropSilent;
        const small = exp(-abs(odds));
        const gone = odds > 0 ? 1 / (1 + small) : small / (1 + small);
        value += (odds > 0 ? odds : 0) + log1p(small);
        const share = (w * gone) / whole;
        byR += share * (rateSilent * whole - rateLogs);
        byS += share * ((1 / s + dropSilent) * whole - dropLogs);
        byAlpha += share * R * alpha * (whole / rateEnd - rateInverse);
        byBeta += share * beta * ((s * whole) / dropEnd - (s + 1) * dropInverse);
      }
      sum += w * value;
    }
    gradient[0] = -r * byR;
    gradient[1] = -byAlpha;
    gradient[2] = -s * byS;
    gradient[3] = -byBeta;
    return -sum;
  };
};
