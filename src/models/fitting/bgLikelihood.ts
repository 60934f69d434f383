/**
 * Log-likelihood of BG/NBD and MBG/NBD over pooled histories, with its gradient by the logarithms of the parameters.
 *
 * Both are one formula: with k = x chances to have dropped out (BG/NBD) or k = x + 1 (MBG/NBD), R = r + x and
 *
 *     o = ln(a / (b + k - 1)) + R ln((α+T) / (α+t_x))    log odds of having dropped out at the last chance; -∞ for k = 0
 *     ln L = ln[Γ(R)/Γ(r)] + r ln α - R ln(α+T) + ln[B(a, b+k) / B(a, b)] + ln(1 + e^o)
 *
 * which is eq. 6 of Fader, Hardie & Lee (2005) and its counterpart in Batislam et al. (2007). What depends on x alone is computed
 * once for each x; differences of large logarithms are written so that nothing cancels when r and α or a and b run off.
 */
import {digammaDifference, logGammaRatio} from '../../stats/gammaRatio';
import type {Smooth} from '../../stats/minimise';
import type {Histories} from './histories';

/** Taken once: in a sandboxed context a global is slow to reach. */
const {abs, exp, log, log1p} = Math;

/**
 * @param chances before the first repeat purchase: 0 for BG/NBD, 1 for MBG/NBD
 * @returns of ln r, ln α, ln a, ln b: minus ln L
 */
export const bgLikelihood =
  ({count, weight, purchases, recency, age}: Histories, chances: 0 | 1): Smooth =>
  (logs, gradient) => {
    const r = exp(logs[0] as number);
    const alpha = exp(logs[1] as number);
    const a = exp(logs[2] as number);
    const b = exp(logs[3] as number);
    let sum = 0;
    let byR = 0;
    let byAlpha = 0;
    let byA = 0;
    let byB = 0;
    let x = -1;
    let R = r;
    let constant = 0;
    let rateTurn = 0;
    let allTurn = 0;
    let stayTurn = 0;
    let logGone = -Infinity;
    let lastB = Infinity;
    for (let i = 0; i < count; i++) {
      if (purchases[i] !== x) {
        x = purchases[i] as number;
        const k = x + chances;
        R = r + x;
        constant = logGammaRatio(r, x) - logGammaRatio(a + b, k) + logGammaRatio(b, k);
        rateTurn = digammaDifference(r, x);
        allTurn = digammaDifference(a + b, k);
        stayTurn = digammaDifference(b, k);
        lastB = b + k - 1;
        logGone = k > 0 ? log(a / lastB) : -Infinity;
      }
      const w = weight[i] as number;
      const T = age[i] as number;
      const end = alpha + T;
      const last = alpha + (recency[i] as number);
      const grown = log1p(T / alpha);
      const silence = T - (recency[i] as number);
      const silent = log1p(silence / last);
      const odds = logGone + R * silent;
      // e^-|odds|, from which both ln(1 + e^odds) and the chance follow without overflow.
      const small = exp(-abs(odds));
      const gone = odds > 0 ? 1 / (1 + small) : small / (1 + small);
      sum += w * (constant - x * log(end) - r * grown + (odds > 0 ? odds : 0) + log1p(small));
      byR += w * (rateTurn - grown + gone * silent);
      byAlpha += (w * (r * T - x * alpha - (gone * R * alpha * silence) / last)) / end;
      byA += w * (gone - a * allTurn);
      if (lastB > 0) byB += w * (b * (stayTurn - allTurn) - (gone * b) / lastB);
    }
    gradient[0] = -r * byR;
    gradient[1] = -byAlpha;
    gradient[2] = -byA;
    gradient[3] = -byB;
    return -sum;
  };
