/** The tier of every customer: active ones by rank of their revenue in the period, the others by what they are to the shop. */
import {rankActives, tierOfInactive, TIERS} from '../models/pyramid';
import {type Columns, indexOf} from './classes';
import type {Facts} from './facts';
import type {ClassOptions} from './options';

const TIER = indexOf(TIERS);

/** Yes or no of a fact that may be unknown. */
const known = (fact: number | undefined): boolean | undefined =>
  fact === -1 ? undefined : fact === 1;

/** Returns N, the number of ranked actives. */
export const pyramid = (facts: Facts, classes: Columns, options: ClassOptions): number => {
  if (!facts.hasAmounts) return 0;
  const active = new Int32Array(facts.count);
  const revenues = new Float64Array(facts.count);
  let actives = 0;
  for (let c = 0; c < facts.count; c++) {
    if (facts.problem[c]) continue;
    const inPeriod = facts.periodOrders[c] as number;
    const revenue = facts.periodRevenue[c] as number;
    const orders = facts.orders[c] as number;
    if (inPeriod > 0 || (inPeriod !== inPeriod && revenue > 0)) {
      if (revenue === revenue) {
        active[actives] = c;
        revenues[actives++] = revenue;
      } else classes.tier[c] = TIER.UNKNOWN;
    } else if (orders !== 0 || facts.refundsOnly[c])
      classes.tier[c] = orders === orders || inPeriod === 0 ? TIER.INACTIVE : TIER.UNKNOWN;
    else {
      const relationship = facts.openLead[c] !== -1 || known(facts.relationship[c]);
      const inTarget = known(facts.inTarget[c]);
      classes.tier[c] =
        TIER[tierOfInactive({revenue: 0, everBought: false, relationship, inTarget})];
    }
  }
  const ranked = rankActives(revenues.subarray(0, actives), options.cuts);
  for (let i = 0; i < actives; i++) classes.tier[active[i] as number] = ranked[i] as number;
  return actives;
};

/** Whether the tier is one of the active. */
export const isActiveTier = (tier: number): boolean => tier <= TIER.SMALL;
