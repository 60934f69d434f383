/** Fits Gamma-Gamma, the model of order values, by maximum likelihood, and says whether the data identify it. */
import {fitFrom, type Fit} from './fit';
import {maximise} from './maximum';
import {type Spenders, spendLikelihood} from './spendLikelihood';

/** Why the data do not identify the model. The first that holds. */
export const SPEND_PROBLEMS = [
  /** Fewer customers than can teach three parameters anything. */
  'TOO_FEW_SPENDERS',
  /** Means so unequal that they have no mean: q is not above 1. */
  'NO_MEAN',
  /** Every customer always spends the same: the shape of one customer's orders runs to infinity. */
  'SAME_VALUES',
  /** All customers spend alike: the shape of their means runs to infinity. */
  'SAME_MEANS',
  /** Some parameter may as well be a hundred times larger or smaller. */
  'FLAT',
  /** The search ended without a maximum. */
  'NOT_CONVERGED',
] as const;
export type SpendProblem = (typeof SPEND_PROBLEMS)[number];
export type SpendFit = Fit<'Gamma-Gamma', SpendProblem> & {
  /** Customers that it was fitted to. */
  readonly customers: number;
};

/** Three parameters cannot be learnt from fewer. Our rule. */
const FEWEST_SPENDERS = 10;
const LARGE = 1000;
const NAMES = ['p', 'q', 'v'];

/** Those with orders of a value above 0, equal ones together, sorted. */
const poolSpenders = (orders: ArrayLike<number>, mean: ArrayLike<number>): Spenders => {
  const means = new Map<number, number[]>();
  let rows = 0;
  for (let i = 0; i < orders.length; i++) {
    const x = orders[i] as number;
    const m = mean[i] as number;
    if (!(x > 0 && m > 0 && m < Infinity)) continue;
    const known = means.get(x);
    if (known) known.push(m);
    else means.set(x, [m]);
    rows++;
  }
  const pooled = {
    weight: new Float64Array(rows),
    orders: new Float64Array(rows),
    mean: new Float64Array(rows),
  };
  let count = 0;
  for (const x of [...means.keys()].sort((one, other) => one - other)) {
    let before = NaN;
    // Without a function that compares, numbers of a typed array are sorted many times faster.
    for (const m of Float64Array.from(means.get(x) ?? []).sort()) {
      if (m !== before) {
        pooled.orders[count] = x;
        pooled.mean[count] = m;
        count++;
      }
      before = m;
      pooled.weight[count - 1] = (pooled.weight[count - 1] as number) + 1;
    }
  }
  return {count, ...pooled};
};

/**
 * Maximum likelihood estimates of Gamma-Gamma.
 *
 * Money is divided by the typical mean value before anything else, so that the currency does not matter. Customers whose mean is
 * not above 0 are left out: the model has no place for them.
 *
 * @param orders x of each customer; 0 = not used
 * @param mean mean value of these orders
 * @example fitSpend(orders, means).parameters // CDNOW: p 6.25, q 3.74, v 15.45
 */
export const fitSpend = (orders: ArrayLike<number>, mean: ArrayLike<number>): SpendFit => {
  const spenders = poolSpenders(orders, mean);
  const {count, weight} = spenders;
  let customers = 0;
  let logs = 0;
  for (let i = 0; i < count; i++) {
    customers += weight[i] as number;
    logs += (weight[i] as number) * Math.log(spenders.mean[i] as number);
  }
  if (customers === 0)
    return {
      model: 'Gamma-Gamma',
      parameters: {},
      logLikelihood: 0,
      converged: false,
      identified: false,
      problem: 'TOO_FEW_SPENDERS',
      standardErrors: {},
      gradient: 0,
      asked: 0,
      customers,
    };
  const unit = Math.exp(logs / customers);
  const scaled = {...spenders, mean: spenders.mean.map((value) => value / unit)};
  const likelihood = spendLikelihood(scaled);
  // About a mean of 1: p v = q - 1.
  const starts = [
    [5, 4, 0.6],
    [1, 2, 1],
    [0.3, 10, 30],
    [50, 3, 0.04],
    [20, 100, 5],
  ].map((start) => [start.map(Math.log)]);
  const maximum = maximise({exact: likelihood, rough: likelihood, customers, starts});
  const [p = 0, q = 0] = Array.from(maximum.logs, Math.exp);
  return {
    ...fitFrom<'Gamma-Gamma', SpendProblem>('Gamma-Gamma', maximum, NAMES, [1, 1, unit], {
      refused: customers < FEWEST_SPENDERS ? 'TOO_FEW_SPENDERS' : q <= 1 ? 'NO_MEAN' : undefined,
      runaway: p > LARGE ? 'SAME_VALUES' : q > LARGE ? 'SAME_MEANS' : undefined,
      flat: 'FLAT',
      notConverged: 'NOT_CONVERGED',
    }),
    // A density of money.
    logLikelihood: maximum.logLikelihood - customers * Math.log(unit),
    customers,
  };
};
