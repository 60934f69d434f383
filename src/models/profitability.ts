/**
 * Customer-product profitability: from the signs of what a customer's products (or a product's customers) bring.
 *
 * The matrix is published (Kotler & Keller, customer-product profitability analysis: C1 profitable, C2 mixed, C3 losing); the
 * rule for totals is ours. A judgment of a lifetime, not of one sale: show it beside LTV.
 */
import {sum} from '../stats/sum';

/** Taken once: in a sandboxed context a global is slow to reach. */
const {round} = Math;

export const PROFITABILITY_CLASSES = ['PROFITABLE', 'MIXED', 'LOSING', 'NONE'] as const;
export type Profitability = (typeof PROFITABILITY_CLASSES)[number];

/** Money counts to six decimals, so that 0.1 + 0.2 - 0.3 is neither profit nor loss. */
const rounded = (amount: number): number => round(amount * 1e6) / 1e6;

/**
 * NONE without any sale, LOSING when the total is below 0, MIXED when it is not but one is, PROFITABLE otherwise.
 *
 * @param contributions after cost to serve, one a product; undefined: did not buy; 0: bought at break-even
 * @example profitability([20, -15, undefined]) // 'MIXED'
 */
export const profitability = (contributions: readonly (number | undefined)[]): Profitability => {
  const sold = contributions.filter((amount): amount is number => amount !== undefined);
  if (!sold.length) return 'NONE';
  if (rounded(sum(sold)) < 0) return 'LOSING';
  return sold.some((amount) => rounded(amount) < 0) ? 'MIXED' : 'PROFITABLE';
};
