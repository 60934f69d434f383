/** The customer pyramid (Jay Curry, Customer Marketing): active customers ranked by revenue, the others by relationship. */

export const TIERS = [
  'TOP',
  'BIG',
  'MEDIUM',
  'SMALL',
  'INACTIVE',
  'PROSPECT',
  'SUSPECT',
  'REST_OF_WORLD',
  'UNKNOWN',
] as const;
export type Tier = (typeof TIERS)[number];

/** Cumulative percentages of the actives that are Top, Top or Big, Top to Medium. */
export const DEFAULT_CUTS = [1, 5, 20] as const;

const SMALL = TIERS.indexOf('SMALL');

/** Percentages count to six decimals: enough for any list, and N * percentage stays an exact integer up to 90 million. */
const SCALE = 1e6;
const WHOLE = 100 * SCALE;

/**
 * How many of `count` customers lie within `percentage`, rounded up, in integers: 7% of 100 is 7, where
 * `Math.ceil(0.07 * 100)` is 8.
 */
const cutOf = (count: number, percentage: number): number => {
  const product = count * Math.round(percentage * SCALE);
  const rest = product % WHOLE;
  return (product - rest) / WHOLE + (rest > 0 ? 1 : 0);
};

/** Equal revenue means equal after rounding to 6 decimals. */
const rounded = (amount: number): number => Math.round(amount * 1e6) / 1e6;

/**
 * Tiers of the active customers, as indexes into TIERS (0 to 3).
 *
 * Rank by revenue, highest first; the first ceil(N * cut / 100) customers are within a cut, N = all the actives. Customers
 * of equal revenue share a tier: a tied group takes a tier only if it fits wholly inside the cut, otherwise the next lower
 * one. Revenue of 0 or less is Small whatever the cuts. The order of the customers does not matter.
 *
 * @param revenue net revenue of the period, one figure per active customer, all finite
 * @param cuts three ascending percentages, 0 to 100
 * @example rankActives(Float64Array.of(50, 900, 70), DEFAULT_CUTS); // 3, 0, 3: Small, Top, Small
 */
export const rankActives = (revenue: Float64Array, cuts: readonly number[]): Uint8Array => {
  const count = revenue.length;
  const amounts = new Float64Array(count);
  for (let index = 0; index < count; index++) amounts[index] = rounded(revenue[index] as number);
  const ascending = amounts.slice().sort();
  // A group fits inside a cut exactly when it earns more than the first customer outside it.
  const floors = cuts.map((percentage) => {
    const outside = ascending[count - 1 - cutOf(count, percentage)];
    return outside === undefined ? 0 : Math.max(outside, 0);
  });
  const tiers = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const amount = amounts[index] as number;
    let tier = 0;
    while (tier < SMALL && !(amount > (floors[tier] as number))) tier++;
    tiers[index] = tier;
  }
  return tiers;
};

export interface Facts {
  /** Net revenue of the period; left out: not known. */
  readonly revenue: number | undefined;
  readonly everBought: boolean | undefined;
  /** A lead, a quote, a subscription, a trial. */
  readonly relationship: boolean | undefined;
  readonly inTarget: boolean | undefined;
}

/**
 * The class of a customer who is not known to be active (revenue 0, negative or unknown).
 *
 * The first fact known to hold decides: bought before -> INACTIVE (UNKNOWN when this period's revenue is unknown),
 * relationship -> PROSPECT, in the target -> SUSPECT. Net refunds are a purchase once made, unless `everBought` denies it.
 * REST_OF_WORLD only when all are known not to hold; else UNKNOWN.
 *
 * @example tierOfInactive({revenue: 0, everBought: false, relationship: true, inTarget: undefined}); // 'PROSPECT'
 */
export const tierOfInactive = ({revenue, everBought, relationship, inTarget}: Facts): Tier => {
  const bought = everBought ?? (revenue !== undefined && revenue < 0 ? true : undefined);
  if (bought === true) return revenue === undefined ? 'UNKNOWN' : 'INACTIVE';
  if (relationship === true) return 'PROSPECT';
  if (inTarget === true) return 'SUSPECT';
  const allDenied = bought === false && relationship === false && inTarget === false;
  return allDenied ? 'REST_OF_WORLD' : 'UNKNOWN';
};
