/**
 * What the three purchase models have in common: what they are told of a customer, and what they answer.
 * Times are in one unit throughout, the one in which the parameters were fitted.
 */
export interface PurchaseHistory {
  /** x: purchases after the first. */
  readonly purchases: number;
  /** t_x: time from the first purchase to the last; 0 when there was one only. */
  readonly recency: number;
  /** T: time from the first purchase to the day of the question. */
  readonly age: number;
}

export interface PurchaseModel<Parameters> {
  /** ln L of one customer's history. */
  logLikelihood(parameters: Parameters, history: PurchaseHistory): number;
  /** P(alive | x, t_x, T), 0 to 1. */
  aliveProbability(parameters: Parameters, history: PurchaseHistory): number;
  /** E[Y(t) | x, T, alive]: purchases in the time `horizon` after T of who is still a customer; when the last was does not matter. */
  purchasesIfAlive(
    parameters: Parameters,
    history: Pick<PurchaseHistory, 'purchases' | 'age'>,
    horizon: number,
  ): number;
  /** E[Y(t) | x, t_x, T]: purchases in the time `horizon` after T; P(alive) times those if alive. */
  expectedPurchases(parameters: Parameters, history: PurchaseHistory, horizon: number): number;
  /** The time within which purchasesIfAlive bends, above 0: how far before now, or sooner, its nearest singularity lies. */
  timeScale(parameters: Parameters, history: Pick<PurchaseHistory, 'purchases' | 'age'>): number;
  /** E[X(t)]: purchases of a customer of whom nothing is known, in the time t after the first. */
  expectedOfNewcomer(parameters: Parameters, t: number): number;
}

/** Taken once: in a sandboxed context a global is slow to reach. */
const {exp, log1p, max, min} = Math;

/** 1 / (1 + exp(odds)) without overflow. */
export const chanceAgainst = (logOdds: number): number =>
  logOdds > 0 ? exp(-logOdds) / (1 + exp(-logOdds)) : 1 / (1 + exp(logOdds));

/** ln(exp(u) + exp(v)) without overflow. */
export const logOfSum = (u: number, v: number): number => {
  const larger = max(u, v);
  return larger === -Infinity ? larger : larger + log1p(exp(min(u, v) - larger));
};
