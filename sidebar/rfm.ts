/** The squares of recency by frequency. */

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
