/** The grid of recency by frequency: ten rectangles, each a group. The same map as the server's; a test compares them. */

export interface RfmRegion {
  readonly code: string;
  /** Lowest and highest score, 1 to 5, of recency and of frequency. */
  readonly r: readonly [number, number];
  readonly f: readonly [number, number];
}

export const REGIONS: readonly RfmRegion[] = [
  {code: 'NEW', r: [5, 5], f: [1, 1]},
  {code: 'PROMISING', r: [4, 4], f: [1, 1]},
  {code: 'POTENTIAL_LOYALIST', r: [4, 5], f: [2, 3]},
  {code: 'CHAMPION', r: [5, 5], f: [4, 5]},
  {code: 'LOYAL', r: [3, 4], f: [4, 5]},
  {code: 'ABOUT_TO_SLEEP', r: [3, 3], f: [1, 2]},
  {code: 'NEED_ATTENTION', r: [3, 3], f: [3, 3]},
  {code: 'HIBERNATING', r: [1, 2], f: [1, 2]},
  {code: 'AT_RISK', r: [1, 2], f: [3, 4]},
  {code: 'CANT_LOSE', r: [1, 2], f: [5, 5]},
];

/**
 * Customers by score, from counts such as `{'5-3': 12}`.
 *
 * @returns rows from recency 5 down to 1, in each frequency 1 to 5
 */
export const scoreGrid = (counts: Readonly<Record<string, number>>): number[][] => {
  const grid = Array.from({length: 5}, () => new Array<number>(5).fill(0));
  for (const [scores, n] of Object.entries(counts)) {
    const [r = 0, f = 0] = scores.split('-').map(Number);
    const row = grid[5 - r];
    if (row?.[f - 1] !== undefined) row[f - 1] = (row[f - 1] ?? 0) + n;
  }
  return grid;
};
