/** How well a model that knows only the first part of the calendar foresaw the last. */
import type {OrderDays} from '../customerFlow';
import {PURCHASE_MODELS} from '../purchaseModels';
import {type Fit, logLikelihoodOf} from './fit';
import {type Histories, inUnit, poolHistories} from './histories';
import type {Split} from './split';

export interface HoldOut {
  readonly days: number;
  /** Repeat purchases of the customers known at the cut, in the days held back. */
  readonly predicted: number;
  readonly actual: number;
  /**
   * ln of the density of the purchases held back given the histories before, with parameters fitted before: ln L of the whole
   * histories less ln L of those before. All three models are densities of the same moments of purchase, so it compares them
   * fairly: who keeps silent counts as well as who buys. Nothing but the likelihood is needed, and no count is truncated.
   */
  readonly logLikelihood: number;
}

/** Customers who had bought again so often before the cut. */
export interface HoldOutLine {
  readonly purchases: number;
  /** The last line: so often or oftener. */
  readonly orMore: boolean;
  readonly customers: number;
  readonly predicted: number;
  readonly actual: number;
}

/** Repeat purchases since the cut, up to and including a day. */
export interface HoldOutPoint {
  readonly day: number;
  readonly predicted: number;
  readonly actual: number;
}

/** Lines of the table: 0 to 6 and 7 or more, as in the papers. */
const LAST_LINE = 7;
/** Points of the cumulative line at most. */
const POINTS = 13;

/** What is held back, pooled once for all models. */
export interface HeldBack {
  readonly split: Split;
  readonly unit: number;
  readonly before: Histories;
  readonly whole: Histories;
}

export const heldBack = (split: Split, unit: number): HeldBack => ({
  split,
  unit,
  before: inUnit(poolHistories(split.before), unit),
  whole: inUnit(poolHistories(split.whole), unit),
});

/** Customers of each pooled history before the cut that are still there, and what one of them will buy in a time. */
const foresight = ({model, parameters}: Fit, {before}: HeldBack) => {
  const known = PURCHASE_MODELS[model](Object.values(parameters));
  const {count, weight, purchases, recency, age} = before;
  const alive = new Float64Array(count);
  for (let i = 0; i < count; i++)
    alive[i] =
      (weight[i] as number) *
      (known?.aliveProbability({
        purchases: purchases[i] as number,
        recency: recency[i] as number,
        age: age[i] as number,
      }) ?? NaN);
  return (time: number): Float64Array => {
    const expected = new Float64Array(count);
    for (let i = 0; i < count; i++)
      expected[i] =
        (alive[i] as number) *
        (known?.purchasesIfAlive(
          {purchases: purchases[i] as number, age: age[i] as number},
          time,
        ) ?? NaN);
    return expected;
  };
};

/**
 * Predicted and actual purchases by the number before the cut; every line that a customer stands on.
 *
 * @param fit to the part before the cut
 */
export const holdOutTable = (fit: Fit, held: HeldBack): HoldOutLine[] => {
  const {split, before} = held;
  const lines = Array.from({length: LAST_LINE + 1}, () => ({
    customers: 0,
    predicted: 0,
    actual: 0,
  }));
  const lineOf = (x: number): {customers: number; predicted: number; actual: number} =>
    lines[Math.min(x, LAST_LINE)] ?? {customers: 0, predicted: 0, actual: 0};
  const expected = foresight(fit, held)(split.days / held.unit);
  for (let i = 0; i < before.count; i++) {
    const line = lineOf(before.purchases[i] as number);
    line.customers += before.weight[i] as number;
    line.predicted += expected[i] as number;
  }
  for (let c = 0; c < split.before.weight.length; c++) {
    const x = split.before.purchases[c] as number;
    lineOf(x).actual += (split.whole.purchases[c] as number) - x;
  }
  return lines
    .map((line, purchases) => ({purchases, orMore: purchases === LAST_LINE, ...line}))
    .filter(({customers}) => customers > 0);
};

/**
 * The score of a model on the part held back.
 *
 * @param fit to the part before the cut
 * @returns undefined where too few had bought again before the cut to have fitted anything
 */
export const holdOutOf = (
  fit: Fit,
  held: HeldBack,
  table: readonly HoldOutLine[],
): HoldOut | undefined => {
  if (fit.problem === 'TOO_FEW_REPEATERS') return undefined;
  const score =
    logLikelihoodOf(fit.model, fit.parameters, held.whole) -
    logLikelihoodOf(fit.model, fit.parameters, held.before);
  const predicted = table.reduce((sum, line) => sum + line.predicted, 0);
  const actual = table.reduce((sum, line) => sum + line.actual, 0);
  if (!Number.isFinite(score) || !Number.isFinite(predicted)) return undefined;
  return {days: held.split.days, predicted, actual, logLikelihood: score};
};

/** Cumulative purchases since the cut, at equal distances up to the end. */
export const holdOutPoints = (fit: Fit, held: HeldBack, orders: OrderDays): HoldOutPoint[] => {
  const {cut, days, before, whole} = held.split;
  const points = Math.min(POINTS, days);
  const actual = new Float64Array(points + 1);
  for (let c = 0; c < before.weight.length; c++) {
    if (before.purchases[c] === whole.purchases[c]) continue;
    let last = cut;
    for (let i = orders.start[c] as number; i < (orders.start[c + 1] as number); i++) {
      const on = orders.day[i] as number;
      if (on > cut + days) break;
      if (on <= last) continue;
      last = on;
      const at = Math.ceil(((on - cut) * points) / days);
      actual[at] = (actual[at] as number) + 1;
    }
  }
  const foreseen = foresight(fit, held);
  const found: HoldOutPoint[] = [];
  let so = 0;
  for (let at = 0; at <= points; at++) {
    so += actual[at] as number;
    const time = (days * at) / points;
    const predicted = at ? foreseen(time / held.unit).reduce((sum, y) => sum + y, 0) : 0;
    // A day of the calendar: purchases up to it are those up to the point, since days are whole.
    found.push({day: cut + Math.floor(time), predicted, actual: so});
  }
  return found;
};
