/**
 * Fits the purchase models by maximum likelihood, and says whether the data identify them.
 *
 * Times are divided by the customers' mean age before anything else, so that weeks, days or years give the same estimates.
 */
import {bgLikelihood} from './bgLikelihood';
import {inUnit, thinned, totalsOf, type Histories, type Totals} from './histories';
import {maximise, type Maximum} from './maximum';
import {paretoLikelihood, ROUGHLY} from './paretoLikelihood';
import type {Smooth} from '../../stats/minimise';

export const FITTED_MODELS = ['BG/NBD', 'MBG/NBD', 'Pareto/NBD'] as const;
export type FittedModel = (typeof FITTED_MODELS)[number];

/** Why the data do not identify a model. The first that holds. */
export const FIT_PROBLEMS = [
  /** Fewer customers bought again than can teach four parameters anything. */
  'TOO_FEW_REPEATERS',
  /** Nobody seems to have left: the chance of dropping out runs to 0. */
  'NO_DROPOUT',
  /** All buy at one rate: the shape of the rates runs to infinity. */
  'SAME_RATE',
  /** All drop out alike: the shape of the dropout runs to infinity. */
  'SAME_DROPOUT',
  /** Either at once or never: the shape of the dropout runs to 0. */
  'ALL_OR_NOTHING_DROPOUT',
  /** Some parameter may as well be a hundred times larger or smaller. */
  'FLAT',
  /** The search ended without a maximum. */
  'NOT_CONVERGED',
] as const;
export type FitProblem = (typeof FIT_PROBLEMS)[number];

/** A fit of any model: parameters and their standard errors by name, in the unit of time of the data. */
export interface Fit<Model extends string = FittedModel, Problem extends string = FitProblem> {
  readonly model: Model;
  /** Empty when nothing could be fitted. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Of all customers; 0 when nothing could be fitted. */
  readonly logLikelihood: number;
  /** No derivative of ln L by the logarithm of a parameter is above 1e-4. */
  readonly converged: boolean;
  readonly identified: boolean;
  /** Why not identified. */
  readonly problem: Problem | undefined;
  /** From the observed information, by the delta method; empty where that is singular. */
  readonly standardErrors: Readonly<Record<string, number>>;
  /** The largest of those derivatives. */
  readonly gradient: number;
  /** How often the likelihood was computed. */
  readonly asked: number;
}

/** Four parameters cannot be learnt from fewer who bought again; how well from more, the standard errors say. Our rule. */
const FEWEST_REPEATERS = 10;
/** A parameter is known when its 95% interval ends within a factor of 100 on both sides: 1.96 of these make ln 100. Our rule. */
const LARGEST_LOG_ERROR = Math.log(100) / 1.96;

/** Descents from the starts are made on so many histories at most. */
const SAMPLE = 500;

/** Shapes beyond these have run off. */
const LARGE = 50;
const SMALL = 0.02;
/** Chance of dropping out, after a purchase or within the time seen, that amounts to none. */
const NO_CHANCE = 0.005;

interface Recipe {
  readonly names: readonly string[];
  /** Which parameters are times. */
  readonly times: readonly boolean[];
  readonly likelihood: (histories: Histories) => Smooth;
  readonly roughly?: (histories: Histories) => Smooth;
  /** Where the search begins: kinds of dropout as two parameters, and how much faster the active ones buy. The mean age is 1. */
  readonly dropouts: readonly (readonly [third: number, fourth: number, faster: number])[];
  /** Shape of the dropout: what both of its parameters grow with when it runs off. */
  readonly dropoutShape: (parameters: readonly number[]) => number;
  /** What ran off, judged by the parameters. */
  readonly runaway: (parameters: readonly number[]) => FitProblem | undefined;
}

/** For each kind of dropout rates as unequal as by moments, more and less. */
const startsOf = (
  {purchases, time}: Totals,
  shape: number,
  dropouts: Recipe['dropouts'],
): number[][][] =>
  dropouts.map(([third, fourth, faster]) =>
    [shape, shape / 4, shape * 4].map((r) => [r, (r * time) / (purchases * faster), third, fourth]),
  );

const shapes = (
  rate: number | undefined,
  chance: number,
  dropout: number,
): FitProblem | undefined => {
  if (chance < NO_CHANCE) return 'NO_DROPOUT';
  if (rate !== undefined && rate > LARGE) return 'SAME_RATE';
  if (dropout > LARGE) return 'SAME_DROPOUT';
  return dropout < SMALL ? 'ALL_OR_NOTHING_DROPOUT' : undefined;
};

const bgRecipe = (chances: 0 | 1): Recipe => ({
  names: ['r', 'alpha', 'a', 'b'],
  times: [false, true, false, false],
  likelihood: (histories) => bgLikelihood(histories, chances),
  dropouts: [
    [0.7, 2, 1.5],
    [0.05, 1, 1],
    [0.3, 0.3, 2],
    [4, 40, 1.2],
    [0.3, 0.05, 4],
    [0.002, 0.002, 2],
  ],
  dropoutShape: ([, , a = 0, b = 0]) => a + b,
  runaway: ([r, , a = 0, b = 0]) => shapes(r, a / (a + b), a + b),
});

const RECIPES: Readonly<Record<FittedModel, Recipe>> = {
  'BG/NBD': bgRecipe(0),
  'MBG/NBD': bgRecipe(1),
  'Pareto/NBD': {
    names: ['r', 'alpha', 's', 'beta'],
    times: [false, true, false, true],
    likelihood: (histories) => paretoLikelihood(histories),
    roughly: (histories) => paretoLikelihood(histories, ROUGHLY),
    dropouts: [
      [0.6, 0.4, 1.5],
      [0.05, 0.5, 1],
      [0.2, 0.01, 2],
      [4, 10, 1.2],
      [0.02, 1e-6, 2],
    ],
    dropoutShape: ([, , s = 0]) => s,
    runaway: ([r, , s = 0, beta = 0]) => shapes(r, -Math.expm1(-s * Math.log1p(1 / beta)), s),
  },
};

/** Shape of the rates from mean and variance of the purchases, as if nobody dropped out; within what a search can begin with. */
const shapeByMoments = (
  {count, weight, purchases, age}: Histories,
  {purchases: all, time}: Totals,
): number => {
  let expected = 0;
  let excess = 0;
  for (let i = 0; i < count; i++) {
    const mean = ((age[i] as number) * all) / time;
    const off = (purchases[i] as number) - mean;
    expected += (weight[i] as number) * mean * mean;
    excess += (weight[i] as number) * (off * off - mean);
  }
  return Math.min(10, Math.max(0.1, excess > 0 ? expected / excess : 10));
};

/** Shapes to which what ran off is taken back for another search: long steps along a ridge pass a maximum on it. */
const BACK = [3, 30, 300];
/** And from where, being flat there, the other parameters find their place. */
const FAR = 1e4;
/** What that has to gain. */
const WORTH_IT = 1e-4;

/** The same mean rate and dropout with moderate shapes: a group for each shape of the rates. */
const takenBack = (
  [r = 0, alpha = 0, third = 0, fourth = 0]: readonly number[],
  dropout: number,
): number[][][] =>
  [...BACK, FAR].map((rateShape) =>
    [...BACK, FAR].map((dropoutShape) => {
      const rate = Math.min(rateShape, r) / r;
      const drop = Math.min(dropoutShape, dropout) / dropout;
      return [r * rate, alpha * rate, third * drop, fourth * drop];
    }),
  );

const nothing = (model: FittedModel): Fit => ({
  model,
  parameters: {},
  logLikelihood: 0,
  converged: false,
  identified: false,
  problem: 'TOO_FEW_REPEATERS',
  standardErrors: {},
  gradient: 0,
  asked: 0,
});

/** Standard errors of the logarithms; undefined where the information is singular. */
const logErrors = ({logs, covariance}: Maximum): number[] | undefined =>
  covariance && Array.from(logs, (_, i) => Math.sqrt(covariance[i * logs.length + i] as number));

const isKnown = (maximum: Maximum): boolean =>
  maximum.converged && (logErrors(maximum)?.every((error) => error <= LARGEST_LOG_ERROR) ?? false);

/**
 * Estimates, standard errors, and whether they mean anything.
 *
 * @param names of the parameters, in order
 * @param scales what each was divided by
 * @param refuse why the data cannot identify the model, whatever was found; then: what ran off
 */
export const fitFrom = <Model extends string, Problem extends string>(
  model: Model,
  maximum: Maximum,
  names: readonly string[],
  scales: readonly number[],
  problems: {
    readonly refused: Problem | undefined;
    readonly runaway: Problem | undefined;
    readonly flat: Problem;
    readonly notConverged: Problem;
  },
): Omit<Fit<Model, Problem>, 'logLikelihood'> => {
  const errors = logErrors(maximum);
  const {refused, runaway, flat, notConverged} = problems;
  const problem =
    refused ??
    (isKnown(maximum) ? undefined : (runaway ?? (maximum.converged ? flat : notConverged)));
  const values = Array.from(maximum.logs, (log, i) => Math.exp(log) * (scales[i] ?? 1));
  const named = (of: readonly number[]): Record<string, number> =>
    Object.fromEntries(names.map((name, i) => [name, of[i] as number]));
  return {
    model,
    parameters: named(values),
    converged: maximum.converged,
    identified: problem === undefined,
    problem,
    standardErrors: errors ? named(errors.map((error, i) => error * (values[i] as number))) : {},
    gradient: maximum.gradient,
    asked: maximum.asked,
  };
};

/**
 * Maximum likelihood estimates of a purchase model.
 *
 * @param histories pooled; the parameters come out in their unit of time
 * @param more further starts, as parameters in that unit: estimates of similar data
 * @param only use no others
 * @example fitPurchases('BG/NBD', poolHistories(cdnowWeeks)).parameters // r 0.243, alpha 4.414, a 0.793, b 2.426
 */
export const fitPurchases = (
  model: FittedModel,
  histories: Histories,
  more: readonly Readonly<Record<string, number>>[] = [],
  only = false,
): Fit => {
  const totals = totalsOf(histories);
  if (!(totals.purchases > 0 && totals.time > 0)) return nothing(model);
  const {names, times, likelihood, roughly, dropouts, runaway, dropoutShape} = RECIPES[model];
  const unit = totals.time / totals.customers;
  const scaled = inUnit(histories, unit);
  const scales = times.map((isTime) => (isTime ? unit : 1));
  const inner = {...totals, time: totals.customers};
  const given = more.map((parameters) => [
    names.map((name, i) => (parameters[name] ?? NaN) / (scales[i] ?? 1)),
  ]);
  const own = only ? [] : startsOf(inner, shapeByMoments(scaled, inner), dropouts);
  const search = {
    exact: likelihood(scaled),
    rough: (roughly ?? likelihood)(thinned(scaled, SAMPLE)),
    customers: totals.customers,
  };
  const from = (groups: readonly (readonly (readonly number[])[])[]): Maximum =>
    maximise({
      ...search,
      starts: groups.map((group) => group.map((start) => start.map(Math.log))),
    });
  let maximum = from([...given, ...own]);
  if (!only && !isKnown(maximum)) {
    const parameters = Array.from(maximum.logs, Math.exp);
    const again = from(takenBack(parameters, dropoutShape(parameters)));
    if (again.logLikelihood > maximum.logLikelihood + WORTH_IT) maximum = again;
  }
  return {
    ...fitFrom<FittedModel, FitProblem>(model, maximum, names, scales, {
      refused: totals.repeaters < FEWEST_REPEATERS ? 'TOO_FEW_REPEATERS' : undefined,
      runaway: runaway(Array.from(maximum.logs, Math.exp)),
      flat: 'FLAT',
      notConverged: 'NOT_CONVERGED',
    }),
    // A density of moments: each purchase carries one over the unit.
    logLikelihood: maximum.logLikelihood - totals.purchases * Math.log(unit),
  };
};

/**
 * ln L of given parameters on given histories.
 *
 * @returns NaN where a parameter is missing
 */
export const logLikelihoodOf = (
  model: FittedModel,
  parameters: Readonly<Record<string, number>>,
  histories: Histories,
): number => {
  const {names, likelihood} = RECIPES[model];
  const logs = Float64Array.from(names, (name) => Math.log(parameters[name] ?? NaN));
  return -likelihood(histories)(logs, new Float64Array(names.length));
};
