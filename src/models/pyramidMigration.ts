/**
 * Migration analysis of the customer pyramid (Curry): who moved between two periods of equal length, best of the same season.
 *
 * The names of the moves are ours. So is the rule to freeze the first period's revenue lines for the second: ranking again is
 * zero-sum, somebody moves although nothing changed.
 */
import {rankActives, type Tier, TIERS} from './pyramid';

export const MOVES = [
  'UPGRADE',
  'DOWNGRADE',
  'STAY',
  'LOST',
  'REACTIVATED',
  'NEW',
  'OTHER',
] as const;
export type Move = (typeof MOVES)[number];

const SMALL = TIERS.indexOf('SMALL');

/** 0 (Top) to 3 (Small); undefined for who is not active. */
const rankOf = (tier: Tier | undefined): number | undefined => {
  const rank = tier === undefined ? -1 : TIERS.indexOf(tier);
  return rank >= 0 && rank <= SMALL ? rank : undefined;
};

/** Classes of which an active customer has come for the first time; absent counts as one. */
const NEWCOMERS: ReadonlySet<Tier | undefined> = new Set<Tier | undefined>([
  'PROSPECT',
  'SUSPECT',
  'REST_OF_WORLD',
  undefined,
]);

/**
 * One customer's move. undefined is absent: not in the list of that period.
 *
 * Among actives UPGRADE, DOWNGRADE or STAY; active to Inactive or absent LOST; Inactive to active REACTIVATED; Prospect, Suspect,
 * Rest of the world or absent to active NEW; the same class otherwise STAY; everything else, and all with UNKNOWN, OTHER.
 *
 * @returns undefined when absent from both
 * @example moveOf('SMALL', 'BIG') // 'UPGRADE'
 */
export const moveOf = (before: Tier | undefined, after: Tier | undefined): Move | undefined => {
  if (before === undefined && after === undefined) return undefined;
  if (before === 'UNKNOWN' || after === 'UNKNOWN') return 'OTHER';
  const [from, to] = [rankOf(before), rankOf(after)];
  if (from !== undefined && to !== undefined)
    return to < from ? 'UPGRADE' : to > from ? 'DOWNGRADE' : 'STAY';
  if (from !== undefined) return after === 'INACTIVE' || after === undefined ? 'LOST' : 'OTHER';
  if (to !== undefined)
    return before === 'INACTIVE' ? 'REACTIVATED' : NEWCOMERS.has(before) ? 'NEW' : 'OTHER';
  return before === after ? 'STAY' : 'OTHER';
};

export const ABSENT = 'ABSENT';
export interface MigrationMatrix {
  /** Classes that occur in either period, in the order of TIERS; ABSENT last. Rows and columns alike. */
  readonly classes: readonly (Tier | typeof ABSENT)[];
  /** counts[i][j]: customers who were classes[i] before and are classes[j] after. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * How many went from each class to each. Rows in which both are undefined do not count.
 *
 * @param before one customer a row, `after` row for row
 * @throws RangeError when the two differ in length
 * @example migrationMatrix(['TOP', 'TOP'], ['TOP', undefined]) // TOP, ABSENT: [[1, 1], [0, 0]]
 */
export const migrationMatrix = (
  before: readonly (Tier | undefined)[],
  after: readonly (Tier | undefined)[],
): MigrationMatrix => {
  if (before.length !== after.length) throw new RangeError('before and after differ in length');
  const all = [...TIERS, ABSENT] as const;
  const placeOf = (tier: Tier | undefined): number =>
    tier === undefined ? TIERS.length : TIERS.indexOf(tier);
  const full = all.map(() => new Array<number>(all.length).fill(0));
  const occurs = new Set<number>();
  before.forEach((tier, row) => {
    const [from, to] = [placeOf(tier), placeOf(after[row])];
    if (from === TIERS.length && to === TIERS.length) return;
    const line = full[from] ?? [];
    line[to] = (line[to] ?? 0) + 1;
    occurs.add(from).add(to);
  });
  const places = [...occurs].sort((x, y) => x - y);
  return {
    classes: places.map((place) => all[place] ?? ABSENT),
    counts: places.map((from) => places.map((to) => full[from]?.[to] ?? 0)),
  };
};

/**
 * The revenue from which one is Top, Big, Medium in a period, to hold for the next one too: the least revenue within each cut.
 * Infinity where nobody lies within it.
 *
 * @param revenue net revenue of the period's actives
 * @param cuts three ascending percentages, as for rankActives
 * @example revenueLines(Float64Array.of(900, 70, 50, 40, 30), [20, 40, 60]) // 900, 70, 50
 */
export const revenueLines = (revenue: Float64Array, cuts: readonly number[]): number[] => {
  const lines = cuts.map(() => Infinity);
  rankActives(revenue, cuts).forEach((rank, row) => {
    for (let line = rank; line < lines.length; line++)
      lines[line] = Math.min(lines[line] ?? Infinity, revenue[row] ?? Infinity);
  });
  return lines;
};

/** The tier of an active customer by frozen lines. @example tierByLines(80, [900, 70, 50]) // 'BIG' */
export const tierByLines = (revenue: number, lines: readonly number[]): Tier => {
  const place = lines.findIndex((line) => revenue >= line);
  return TIERS[place < 0 ? SMALL : place] ?? 'SMALL';
};
