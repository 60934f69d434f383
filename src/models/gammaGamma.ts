/**
 * Gamma-Gamma: the value of a customer's orders varies about a mean of their own, and the means over customers.
 *
 * P. S. Fader, B. G. S. Hardie, K. L. Lee (2005), RFM and CLV: Using Iso-Value Curves, Journal of Marketing Research 42(4).
 * Assumes that value and frequency of orders do not depend on each other.
 */
import {logGamma} from '../stats/logGamma';

/** Taken once: in a sandboxed context a global is slow to reach. */
const {log, log1p} = Math;

export interface GammaGamma {
  /** Shape of one customer's order values. */
  readonly p: number;
  /** Shape of their scale over customers. */
  readonly q: number;
  /** Its scale, in money. */
  readonly v: number;
}

/**
 * ln f(mean | p, q, v, x).
 *
 * @param orders x, above 0
 * @param mean mean value of these orders, above 0
 */
export const spendLogLikelihood = ({p, q, v}: GammaGamma, orders: number, mean: number): number => {
  const px = p * orders;
  return (
    logGamma(px + q) -
    logGamma(px) -
    logGamma(q) -
    q * log1p((orders * mean) / v) +
    px * log((orders * mean) / (v + orders * mean)) -
    log(mean)
  );
};

/**
 * E(M | p, q, v, mean, x): mean order value to expect, between the customer's own and that of all, p v / (q - 1).
 *
 * @param orders x; 0 = nothing is known of this customer, `mean` is not read
 * @returns NaN where the model has no mean: p x + q <= 1
 * @example expectedOrderValue({p: 6.25, q: 3.74, v: 15.44}, 2, 22.35) // 24.66
 */
export const expectedOrderValue = ({p, q, v}: GammaGamma, orders: number, mean: number): number => {
  const weight = p * orders + q - 1;
  return weight > 0 ? (p * (v + (orders > 0 ? orders * mean : 0))) / weight : NaN;
};
