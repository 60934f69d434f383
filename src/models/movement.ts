/**
 * What has happened to a customer between two looks at the same table: activity by the line of silence, tier by revenue lines
 * that stay frozen, so that nobody moves only because others did (as in pyramidMigration). The names of the moves are ours.
 */
import type {Activity} from './lifecycle';
import {type Tier, TIERS} from './pyramid';

/** GONE: no longer in the table. */
export const MOVES_OF_CUSTOMERS = [
  'NEW',
  'AT_RISK',
  'INACTIVE',
  'CAME_BACK',
  'SAFE_AGAIN',
  'TIER_UP',
  'TIER_DOWN',
  'GONE',
] as const;
export type MoveOfCustomer = (typeof MOVES_OF_CUSTOMERS)[number];

/** undefined: the data give no class. */
export interface Standing {
  readonly activity: Activity | undefined;
  readonly tier: Tier | undefined;
}

const SMALL = TIERS.indexOf('SMALL');

/** 0 (Top) to 3 (Small); -1 for who is not active. */
const rankOf = (tier: Tier | undefined): number => {
  const rank = tier === undefined ? -1 : TIERS.indexOf(tier);
  return rank <= SMALL ? rank : -1;
};

const activityMove = (
  before: Activity | undefined,
  after: Activity | undefined,
): MoveOfCustomer | undefined => {
  if (before === undefined || after === undefined || before === after) return undefined;
  if (after === 'LAPSED') return 'INACTIVE';
  if (before === 'LAPSED') return 'CAME_BACK';
  return after === 'AT_RISK' ? 'AT_RISK' : 'SAFE_AGAIN';
};

const tierMove = (
  before: Tier | undefined,
  after: Tier | undefined,
): MoveOfCustomer | undefined => {
  const [from, to] = [rankOf(before), rankOf(after)];
  if (from < 0 || to < 0 || from === to) return undefined;
  return to < from ? 'TIER_UP' : 'TIER_DOWN';
};

/**
 * Moves of one customer, at most one of activity and one of tier. A class that the data do not give says nothing.
 *
 * @param before undefined: was not in the table
 * @param after undefined: is not in the table
 * @example movements({activity: 'ACTIVE', tier: 'BIG'}, {activity: 'AT_RISK', tier: 'MEDIUM'}) // ['AT_RISK', 'TIER_DOWN']
 */
export const movements = (
  before: Standing | undefined,
  after: Standing | undefined,
): MoveOfCustomer[] => {
  if (!before) return after ? ['NEW'] : [];
  if (!after) return ['GONE'];
  return [activityMove(before.activity, after.activity), tierMove(before.tier, after.tier)].filter(
    (kind) => kind !== undefined,
  );
};
