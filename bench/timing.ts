/** Times and what is made of them. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds. */
export const timed = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** Takes away what earlier work left behind. */
export const collect = (): void => {
  void globalThis.gc?.();
};

export interface Pairs {
  readonly one: readonly number[];
  readonly other: readonly number[];
}

/**
 * Both works in turn, so that a machine that slows down slows both. Nothing is collected between the runs: a forced
 * collection also throws away optimised code, which no collection of V8's own does, and doubles the time of the next run.
 */
export const alternate = (
  one: () => unknown,
  other: () => unknown,
  {warmUps, runs}: {readonly warmUps: number; readonly runs: number},
): Pairs => {
  const pairs = {one: [] as number[], other: [] as number[]};
  collect();
  for (let run = -warmUps; run < runs; run++) {
    const first = timed(one);
    const second = timed(other);
    if (run < 0) continue;
    pairs.one.push(first);
    pairs.other.push(second);
  }
  return pairs;
};
