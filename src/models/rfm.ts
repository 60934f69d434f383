/**
 * Recency, frequency, monetary value: scores from 1 to 5 and the ten groups of the recency x frequency grid.
 *
 * The grid is public and widespread; the scores (mid-rank percentiles, one order always F = 1) are our rule, made so that the
 * same value always gets the same score and ties never empty the middle.
 */
export const RFM_GROUPS = [
  'CHAMPION',
  'LOYAL',
  'POTENTIAL_LOYALIST',
  'NEW',
  'PROMISING',
  'NEED_ATTENTION',
  'ABOUT_TO_SLEEP',
  'AT_RISK',
  'CANT_LOSE',
  'HIBERNATING',
] as const;
export type RfmGroup = (typeof RFM_GROUPS)[number];

/** Rows R = 1 to 5, columns F = 1 to 5: disjoint and complete. */
const GRID: readonly (readonly RfmGroup[])[] = [
  ['HIBERNATING', 'HIBERNATING', 'AT_RISK', 'AT_RISK', 'CANT_LOSE'],
  ['HIBERNATING', 'HIBERNATING', 'AT_RISK', 'AT_RISK', 'CANT_LOSE'],
  ['ABOUT_TO_SLEEP', 'ABOUT_TO_SLEEP', 'NEED_ATTENTION', 'LOYAL', 'LOYAL'],
  ['PROMISING', 'POTENTIAL_LOYALIST', 'POTENTIAL_LOYALIST', 'LOYAL', 'LOYAL'],
  ['NEW', 'POTENTIAL_LOYALIST', 'POTENTIAL_LOYALIST', 'CHAMPION', 'CHAMPION'],
];

/** @param r recency score 1 to 5 @param f frequency score 1 to 5 @example rfmGroup(5, 1) // 'NEW' */
export const rfmGroup = (r: number, f: number): RfmGroup | undefined => GRID[r - 1]?.[f - 1];

/** The scores, 1 to 5, that a group covers: a rectangle of the grid. */
export interface RfmRegion {
  readonly code: RfmGroup;
  /** Lowest and highest score of recency and of frequency. */
  readonly r: readonly [number, number];
  readonly f: readonly [number, number];
}

/**
 * The grid as rectangles, from the most recent down, the least frequent first: what a map of it draws.
 *
 * @example rfmRegions()[0] // {code: 'NEW', r: [5, 5], f: [1, 1]}
 */
export const rfmRegions = (): readonly RfmRegion[] => {
  const scores = [1, 2, 3, 4, 5];
  const spanOf = (holds: (score: number) => boolean): readonly [number, number] => {
    const held = scores.filter(holds);
    return [held[0] ?? NaN, held[held.length - 1] ?? NaN];
  };
  return RFM_GROUPS.map((code) => ({
    code,
    r: spanOf((r) => scores.some((f) => rfmGroup(r, f) === code)),
    f: spanOf((f) => scores.some((r) => rfmGroup(r, f) === code)),
  })).sort((a, b) => b.r[1] - a.r[1] || a.f[0] - b.f[0]);
};

/**
 * Scores by mid-rank percentile: p = (less + equal/2) / N, score = lowest + min(levels - 1, floor(levels x p)).
 * In whole numbers, so that no rounding moves anybody. O(N) for whole numbers that lie close together (days, counts of orders),
 * else O(N log N).
 *
 * @param values any order; NaN is not expected
 * @example midRankScores(Float64Array.of(10, 20, 30, 40, 50), 5, 1) // 1, 2, 3, 4, 5
 */
export const midRankScores = (values: Float64Array, levels: number, lowest: number): Uint8Array => {
  const count = values.length;
  /** Level of a group of equal values that stands from `start` to `end` in ascending order. */
  const levelOf = (start: number, end: number): number =>
    Math.min(levels - 1, Math.floor((levels * (start + end)) / (2 * count)));
  const scores = new Uint8Array(count);
  if (!count) return scores;
  let least = Infinity;
  let most = -Infinity;
  let whole = true;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    if (value < least) least = value;
    if (value > most) most = value;
    if (whole && value !== Math.floor(value)) whole = false;
  }
  if (whole && most - least < COUNTABLE) {
    const times = new Uint32Array(most - least + 1);
    for (let i = 0; i < count; i++) {
      const at = (values[i] as number) - least;
      times[at] = (times[at] as number) + 1;
    }
    for (let at = 0, start = 0; at < times.length; at++) {
      const end = start + (times[at] as number);
      times[at] = lowest + levelOf(start, end);
      start = end;
    }
    for (let i = 0; i < count; i++) scores[i] = times[(values[i] as number) - least] as number;
    return scores;
  }
  // The score never falls as the value grows: so the lowest value of each level tells all.
  const sorted = values.slice().sort();
  const levelFrom: number[] = [];
  for (let start = 0; start < count;) {
    const value = sorted[start] as number;
    let end = start + 1;
    while (end < count && sorted[end] === value) end++;
    const level = levelOf(start, end);
    while (levelFrom.length <= level) levelFrom.push(value);
    start = end;
  }
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    let level = levelFrom.length - 1;
    while (level > 0 && value < (levelFrom[level] as number)) level--;
    scores[i] = lowest + level;
  }
  return scores;
};

/** Whole numbers within so wide a span are counted rather than sorted. */
const COUNTABLE = 1 << 16;

/**
 * R and F of customers who have at least one order; M is midRankScores of the net revenue.
 *
 * @param last day of the last order (later is better)
 * @param orders number of orders: 1 always scores F = 1, repeat buyers score 2 to 5 among themselves
 * @example rfmScores(Float64Array.of(1, 2), Float64Array.of(1, 3)).f // 1, 4
 */
export const rfmScores = (
  last: Float64Array,
  orders: Float64Array,
): {readonly r: Uint8Array; readonly f: Uint8Array} => {
  const repeated = new Float64Array(orders.length);
  let repeaters = 0;
  for (let i = 0; i < orders.length; i++)
    if ((orders[i] as number) > 1) repeated[repeaters++] = orders[i] as number;
  const repeatScores = midRankScores(repeated.subarray(0, repeaters), 4, 2);
  const f = new Uint8Array(orders.length);
  for (let i = 0, next = 0; i < f.length; i++)
    f[i] = (orders[i] as number) > 1 ? (repeatScores[next++] as number) : 1;
  return {r: midRankScores(last, 5, 1), f};
};
