/**
 * The highest likelihood and how well it is known: descents from several starts, Newton's steps at the end, and the observed
 * information there. Parameters are positive and sought as logarithms.
 */
import {largestOf, minimise, type Smooth} from '../../stats/minimise';
import {inverseOf} from '../../stats/positiveDefinite';

/** Taken once: in a sandboxed context a global is slow to reach. */
const {abs, max, min} = Math;

export interface Maximum {
  /** Logarithms of the parameters. */
  readonly logs: Float64Array;
  readonly logLikelihood: number;
  /** Largest derivative of ln L by a logarithm. */
  readonly gradient: number;
  readonly converged: boolean;
  /** Covariance of the logarithms, row by row: the inverse of the observed information; undefined where that is singular. */
  readonly covariance: Float64Array | undefined;
  /** How often the likelihood was computed. */
  readonly asked: number;
}

/** Derivatives by logarithms this small leave less than 0.001 of ln L to be gained, even where it rises for ever. */
export const FLAT = 1e-4;

/** A step that gains less, a customer, ends a descent: it has found the neighbourhood. */
const LEAST_GAIN = 1e-7;
/** Ends nearer than this, in every logarithm, are one. */
const SAME_PLACE = 0.25;
/** Parameters e^20 times larger or smaller than their unit run off. */
const LIMIT = 20;
/** Width of central differences of the gradient, in logarithms: their error is some 1e-8 of the curvature. */
const WIDTH = 1e-4;
/** Newton's steps at the end go on until derivatives are so small, if they can. */
const FLATTER = 1e-7;
const MOST_NEWTON = 3;

/** Second derivatives, row by row and symmetric, from the gradient on both sides. */
const curvatureAt = (of: Smooth, x: Float64Array): Float64Array => {
  const n = x.length;
  const matrix = new Float64Array(n * n);
  const up = new Float64Array(n);
  const down = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    const moved = x.slice();
    moved[j] = (x[j] as number) + WIDTH;
    of(moved, up);
    moved[j] = (x[j] as number) - WIDTH;
    of(moved, down);
    for (let i = 0; i < n; i++) {
      const half = ((up[i] as number) - (down[i] as number)) / (4 * WIDTH);
      matrix[i * n + j] = (matrix[i * n + j] as number) + half;
      matrix[j * n + i] = (matrix[j * n + i] as number) + half;
    }
  }
  return matrix;
};

export interface Search {
  /** Minus ln L of the logarithms. */
  readonly exact: Smooth;
  /** Nearly the same, cheaper: the descents from the starts are made on it. */
  readonly rough: Smooth;
  /** Whose likelihood it is. */
  readonly customers: number;
  /** Logarithms, in groups: the best of each is followed. One at least has to have a likelihood. */
  readonly starts: readonly (readonly (readonly number[])[])[];
}

/**
 * Where descents from the best start of each group end on the rough function, each place once. A descent that comes to a place
 * already found goes no further.
 */
const places = ({rough, customers, starts}: Search): Float64Array[] => {
  const scratch = new Float64Array(starts[0]?.[0]?.length ?? 0);
  const first = starts.flatMap((group) => {
    const [best] = group
      .map((start) => ({start, value: rough(Float64Array.from(start), scratch)}))
      .filter(({value}) => Number.isFinite(value))
      .sort((one, other) => one.value - other.value);
    return best ?? [];
  });
  const found: Float64Array[] = [];
  const isKnown = (x: Float64Array): boolean =>
    found.some((place) => x.every((part, i) => abs(part - (place[i] as number)) < SAME_PLACE));
  for (const {start} of first.sort((one, other) => one.value - other.value)) {
    const leastFall = LEAST_GAIN * customers;
    const {x} = minimise(rough, start, {leastFall, limit: LIMIT, isKnown});
    if (!isKnown(x)) found.push(x);
  }
  return found;
};

/** From a neighbourhood to its maximum: BFGS with the rough function's curvature to begin with, then Newton on the exact one. */
const climb = ({exact, rough}: Search, from: Float64Array): Omit<Maximum, 'asked'> => {
  const n = from.length;
  const limit = LIMIT + 1;
  const inverse = inverseOf(curvatureAt(rough, from), n);
  let {x: logs, value, gradient} = minimise(exact, from, {tolerance: FLAT, limit, inverse});
  let covariance = inverseOf(curvatureAt(exact, logs), n);
  for (let steps = 0; covariance && largestOf(gradient) > FLATTER && steps < MOST_NEWTON; steps++) {
    const known = covariance;
    const next = logs.map((part, i) => {
      let step = 0;
      for (let j = 0; j < n; j++) step += (known[i * n + j] as number) * (gradient[j] as number);
      return part - max(-1, min(1, step));
    });
    const slope = new Float64Array(n);
    const found = exact(next, slope);
    const isBetter = found <= value + 1e-12 * abs(value) && largestOf(slope) < largestOf(gradient);
    if (!isBetter) break;
    const moved = largestOf(next.map((part, i) => part - (logs[i] as number)));
    [logs, value, gradient] = [next, found, slope];
    // Nearer than this the curvature is the same.
    if (moved > 0.01) covariance = inverseOf(curvatureAt(exact, logs), n);
  }
  return {
    logs,
    logLikelihood: -value,
    gradient: largestOf(gradient),
    converged: largestOf(gradient) <= FLAT,
    covariance,
  };
};

/** The highest of the maxima that the starts lead to; of equal ones a converged one. */
export const maximise = (search: Search): Maximum => {
  let asked = 0;
  const counting =
    (work: Smooth): Smooth =>
    (x, gradient) => {
      asked++;
      return work(x, gradient);
    };
  const counted = {...search, exact: counting(search.exact), rough: counting(search.rough)};
  const [best] = places(counted)
    .map((from) => climb(counted, from))
    .sort((one, other) => other.logLikelihood - one.logLikelihood);
  if (!best) throw new RangeError('no start has a likelihood');
  return {...best, asked};
};
