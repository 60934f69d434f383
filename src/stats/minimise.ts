/**
 * The lowest point of a smooth function of a few variables, from its gradient: BFGS with a line search that meets the strong
 * Wolfe conditions.
 *
 * J. Nocedal, S. J. Wright, Numerical Optimization (2nd ed., 2006): algorithms 6.1 (BFGS), 3.5 and 3.6 (line search), step 3.59
 * (cubic interpolation), 6.20 (first scaling of the inverse Hessian).
 */

/** Taken once: in a sandboxed context a global is slow to reach. */
const {abs, max, min, sign, sqrt} = Math;

/** Writes the gradient at `x` into `gradient` and gives the value; a value that is not finite counts as too high. */
export type Smooth = (x: Float64Array, gradient: Float64Array) => number;

export interface MinimiseOptions {
  /** Converged when no part of the gradient is larger; 1e-6 unless told. */
  readonly tolerance?: number;
  /** Ends where a step lowers the value by less than this, converged or not; 0 unless told. */
  readonly leastFall?: number;
  /** Ends where this says so of where a step has led. */
  readonly isKnown?: ((x: Float64Array) => boolean) | undefined;
  /** Iterations at most, 200 unless told. */
  readonly most?: number;
  /** No step is longer, in any variable; 2 unless told. */
  readonly longestStep?: number;
  /** Inverse of the second derivatives to begin with, row by row: a guess that saves steps. Positive definite. */
  readonly inverse?: Float64Array | undefined;
  /** Where a variable passes it, up or down, the search ends: what it seeks lies at infinity. */
  readonly limit?: number;
}

export interface Minimum {
  readonly x: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  readonly converged: boolean;
  /** How often the function was asked. */
  readonly asked: number;
}

/** Demanded fall of the value, and of the slope, along a line. */
const ENOUGH_FALL = 1e-4;
const ENOUGH_FLAT = 0.9;
const MOST_ZOOMS = 20;
/** Values this near to each other, relatively, are equal: near the lowest point a fall is smaller than rounding. */
const ROUNDING = 1e-14;

const dot = (u: Float64Array, v: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < u.length; i++) sum += (u[i] as number) * (v[i] as number);
  return sum;
};

/** The largest part of a vector, without its sign. */
export const largestOf = (v: Float64Array): number => {
  let largest = 0;
  for (const part of v) {
    if (!Number.isFinite(part)) return Infinity;
    largest = max(largest, abs(part));
  }
  return largest;
};

/** One point of a line: how far along, value, slope along the line, where, gradient. */
interface Point {
  readonly at: number;
  readonly value: number;
  readonly slope: number;
  readonly x: Float64Array;
  readonly gradient: Float64Array;
}

/** Lowest point of the cubic through two values and slopes; the middle where it has none well between the two. */
const between = (p: Point, q: Point): number => {
  const middle = (p.at + q.at) / 2;
  if (!Number.isFinite(q.value)) return p.at + (q.at - p.at) / 4;
  const d = p.slope + q.slope - (3 * (p.value - q.value)) / (p.at - q.at);
  const root = sign(q.at - p.at) * sqrt(d * d - p.slope * q.slope);
  const found = q.at - ((q.at - p.at) * (q.slope + root - d)) / (q.slope - p.slope + 2 * root);
  const edge = 0.1 * abs(q.at - p.at);
  return abs(found - middle) < abs(q.at - p.at) / 2 - edge ? found : middle;
};

/** A point along a line that meets both conditions; without one, the lowest seen; undefined when none is lower than the start. */
const searchLine = (
  pointAt: (at: number) => Point,
  start: Point,
  first: number,
  farthest: number,
): Point | undefined => {
  const rounding = ROUNDING * abs(start.value);
  const isLow = (point: Point): boolean =>
    point.value <= start.value + ENOUGH_FALL * point.at * start.slope + rounding;
  const isFlat = (point: Point): boolean => abs(point.slope) <= -ENOUGH_FLAT * start.slope;
  /** Narrows down a stretch between a low point and another, one of whose sides rises. */
  const zoom = (low: Point, high: Point): Point | undefined => {
    for (let zooms = 0; zooms < MOST_ZOOMS; zooms++) {
      const point = pointAt(between(low, high));
      if (point.at === low.at || point.at === high.at) break;
      if (!(isLow(point) && point.value < low.value + rounding)) {
        high = point;
        continue;
      }
      if (isFlat(point)) return point;
      if (point.slope * (high.at - low.at) >= 0) high = low;
      low = point;
    }
    return low.value < start.value ? low : undefined;
  };
  let before = start;
  for (let at = first; ; at = min(2 * at, farthest)) {
    const point = pointAt(at);
    if (!isLow(point) || (before !== start && point.value >= before.value))
      return zoom(before, point);
    if (isFlat(point)) return point;
    if (point.slope >= 0) return zoom(point, before);
    if (at >= farthest) return point;
    before = point;
  }
};

/**
 * @param of the function, finite at `start`
 * @param start not changed
 * @returns the lowest point found; `converged` false when the search ended without a flat gradient: no step led lower, the
 * iterations were used up, or a variable passed `limit`
 * @example minimise(([x], gradient) => ((gradient[0] = 2 * (x - 3)), (x - 3) ** 2), [0]).x // 3
 */
export const minimise = (
  of: Smooth,
  start: ArrayLike<number>,
  {
    tolerance = 1e-6,
    leastFall = 0,
    most = 200,
    longestStep = 2,
    limit = Infinity,
    inverse: guess,
    isKnown,
  }: MinimiseOptions = {},
): Minimum => {
  const n = start.length;
  let asked = 0;
  const ask = (x: Float64Array, at: number, direction: Float64Array): Point => {
    asked++;
    const gradient = new Float64Array(n);
    const value = of(x, gradient);
    // What is not a number lies too far: the line search turns back.
    const isSound = Number.isFinite(value) && Number.isFinite(largestOf(gradient));
    return {
      at,
      value: isSound ? value : Infinity,
      slope: isSound ? dot(gradient, direction) : Infinity,
      x,
      gradient,
    };
  };
  const inverse = guess ? guess.slice() : new Float64Array(n * n);
  const direction = new Float64Array(n);
  let here = ask(Float64Array.from(start), 0, direction);
  const result = (converged: boolean): Minimum => ({
    x: here.x,
    value: here.value,
    gradient: here.gradient,
    converged,
    asked,
  });
  let isFresh = !guess;
  for (let iteration = 0; iteration < most; iteration++) {
    const steepest = largestOf(here.gradient);
    if (!Number.isFinite(here.value) || largestOf(here.x) > limit) return result(false);
    if (steepest <= tolerance) return result(true);
    // A first step of a tenth: the size of the gradient says nothing of the size of the variables.
    if (isFresh) reset(inverse, n, 0.1 / steepest);
    head(direction, inverse, here.gradient);
    if (!(dot(direction, here.gradient) < 0)) {
      reset(inverse, n, 0.1 / steepest);
      isFresh = true;
      head(direction, inverse, here.gradient);
    }
    const from = {...here, at: 0, slope: dot(direction, here.gradient)};
    const farthest = longestStep / largestOf(direction);
    const along = (at: number): Point =>
      ask(
        from.x.map((part, i) => part + at * (direction[i] as number)),
        at,
        direction,
      );
    const next = searchLine(along, from, min(1, farthest), farthest);
    if (!next) {
      // Rounding, or directions learnt elsewhere: once more straight down, then it is over.
      if (isFresh) return result(false);
      isFresh = true;
      continue;
    }
    const step = next.x.map((part, i) => part - (from.x[i] as number));
    const turn = next.gradient.map((part, i) => part - (from.gradient[i] as number));
    here = next;
    if (from.value - next.value < leastFall || isKnown?.(here.x))
      return result(largestOf(next.gradient) <= tolerance);
    const curvature = dot(step, turn);
    if (!(curvature > 0)) continue;
    if (isFresh) reset(inverse, n, curvature / dot(turn, turn));
    isFresh = false;
    learn(inverse, step, turn, curvature);
  }
  return result(largestOf(here.gradient) <= tolerance);
};

/** Nothing learnt: straight down, so far. */
const reset = (inverse: Float64Array, n: number, scale: number): void => {
  inverse.fill(0);
  for (let i = 0; i < n; i++) inverse[i * n + i] = scale;
};

/** Eq. 6.18: where to go from a gradient, by what has been learnt. */
const head = (direction: Float64Array, inverse: Float64Array, gradient: Float64Array): void => {
  const n = direction.length;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum -= (inverse[i * n + j] as number) * (gradient[j] as number);
    direction[i] = sum;
  }
};

/** Eq. 6.17: the inverse Hessian learns that a step turned the gradient by `turn`. */
const learn = (
  inverse: Float64Array,
  step: Float64Array,
  turn: Float64Array,
  curvature: number,
): void => {
  const n = step.length;
  const turned = step.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += (inverse[i * n + j] as number) * (turn[j] as number);
    return sum;
  });
  const factor = (1 + dot(turn, turned) / curvature) / curvature;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      inverse[i * n + j] =
        (inverse[i * n + j] as number) +
        factor * (step[i] as number) * (step[j] as number) -
        ((turned[i] as number) * (step[j] as number) +
          (step[i] as number) * (turned[j] as number)) /
          curvature;
};
