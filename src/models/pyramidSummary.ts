/** The customer pyramid at a glance: customers and revenue of each class. Shares are a report, never a criterion. */
import {sum} from '../stats/sum';
import {type Tier, TIERS} from './pyramid';

export interface TierLine {
  readonly tier: Tier;
  readonly customers: number;
  /** Of all customers, 0 to 1. */
  readonly share: number;
  readonly revenue: number;
  /** Of the revenue of all; undefined when that is 0 or less. */
  readonly revenueShare: number | undefined;
}

/** These four are the pyramid: an empty one is told too. */
const ALWAYS = TIERS.indexOf('SMALL');

/**
 * A line for Top, Big, Medium and Small, and for each other class that occurs, in the order of TIERS.
 *
 * @param tiers one customer each; undefined: a blank row, which does not count
 * @param revenue row for row with tiers; undefined adds nothing
 * @example summarise(['TOP', 'SMALL'], [900, 100])[0] // TOP, 1 customer, 0.5, 900, 0.9
 */
export const summarise = (
  tiers: readonly (Tier | undefined)[],
  revenue: readonly (number | undefined)[],
): TierLine[] => {
  const amounts: Readonly<Record<string, number[]>> = Object.fromEntries(
    TIERS.map((tier) => [tier, []]),
  );
  tiers.forEach((tier, row) => {
    if (tier !== undefined) amounts[tier]?.push(revenue[row] ?? 0);
  });
  const lines = TIERS.map((tier) => {
    const own = amounts[tier] ?? [];
    return {tier, customers: own.length, revenue: sum(own)};
  });
  const customers = sum(lines.map((line) => line.customers));
  const total = sum(lines.map((line) => line.revenue));
  return lines
    .filter((line, place) => place <= ALWAYS || line.customers > 0)
    .map((line) => ({
      ...line,
      share: customers ? line.customers / customers : 0,
      revenueShare: total > 0 ? line.revenue / total : undefined,
    }));
};
