/**
 * From days of purchases to a chosen model: fits all three to all data, lets a last part of the calendar choose, and says why.
 *
 * The fits to the part before the cut only choose; what is given back was fitted to all data. Long work: each fit is a step, after
 * which the caller may stop and go on later with what was kept.
 */
import type {OrderDays} from '../customerFlow';
import {PURCHASE_MODELS} from '../purchaseModels';
import type {PurchaseHistory} from '../purchaseModel';
import {
  type Fit,
  FIT_PROBLEMS,
  type FitProblem,
  FITTED_MODELS,
  type FittedModel,
  fitPurchases,
} from './fit';
import {inUnit, poolHistories} from './histories';
import {
  heldBack,
  type HoldOut,
  type HoldOutLine,
  holdOutOf,
  type HoldOutPoint,
  holdOutPoints,
  holdOutTable,
} from './holdOut';
import {fitSpend, type SpendFit} from './spend';
import {type CustomerHistories, historiesOn, splitCalendar} from './split';

/** Why this model, or none. */
export const CHOICES = [
  /** The part held back was likeliest under it. */
  'BEST_HELD_BACK',
  /** As likely as the best; preferred because it doubts one-time buyers too. */
  'TIE',
  /** The data identify no other. */
  'ONLY_ONE',
  /** No part of the calendar could be held back: all data are likeliest under it. */
  'BEST_ALL',
  /** The data identify none: the recency rules go on. */
  'NONE',
] as const;
export type Choice = (typeof CHOICES)[number];

export interface Candidate extends Fit {
  /** What the fit to all data took by the caller's clock; undefined without one. */
  readonly seconds: number | undefined;
  /** Undefined where no part could be held back, or nothing fitted to the rest. */
  readonly holdOut: HoldOut | undefined;
}

export interface Prediction {
  /** Length of the unit of time of the parameters, in days. */
  readonly unit: number;
  readonly customers: number;
  readonly candidates: readonly Candidate[];
  readonly chosen: FittedModel | undefined;
  /** Gamma-Gamma; undefined when no values were given. */
  readonly spend: (SpendFit & {readonly seconds: number | undefined}) | undefined;
  readonly why: {
    readonly choice: Choice;
    /** For NONE: what is the matter with the candidates. */
    readonly problem: FitProblem | undefined;
  };
  /** Of the chosen model, fitted to the part before the cut; empty without one. */
  readonly table: readonly HoldOutLine[];
  readonly points: readonly HoldOutPoint[];
}

export interface PredictionInput {
  /** Purchases of all customers, those of one ascending. */
  readonly orders?: OrderDays | undefined;
  /** In place of orders, where their days are not known; then no part of the calendar can be held back. In days. */
  readonly histories?: CustomerHistories;
  /** Day of the question: later purchases are not seen. */
  readonly asOf: number;
  /** Unit of time of the parameters, in days; 7 unless told. */
  readonly unit?: number;
  /** Last share of the calendar to hold back. */
  readonly share?: number;
  /** For Gamma-Gamma: purchases whose value is known, and their mean value, customer by customer; see {@link repeatSpend}. */
  readonly spend?: {readonly orders: ArrayLike<number>; readonly mean: ArrayLike<number>};
}

const NO_ORDERS: OrderDays = {start: new Int32Array(1), day: new Int32Array(0)};

interface TwoFits {
  readonly all: Fit;
  readonly before: Fit | undefined;
  readonly seconds: number | undefined;
}
/** Steps already made: plain data, so that it can be stored as JSON between two runs. */
export interface PredictionSteps {
  readonly fits: Readonly<Partial<Record<FittedModel, TwoFits>>>;
  readonly spend?: Prediction['spend'];
}

export interface PredictionPace {
  /** What an earlier call kept, of the same input. */
  readonly kept?: PredictionSteps;
  /** Asked before each step but the first of a call: may another be made? Always, unless told. */
  readonly spare?: () => boolean;
  /** Told before each step, and at the end. */
  readonly progress?: (done: number, of: number) => void;
  /** Seconds from any moment on. */
  readonly clock?: () => number;
}

export type PredictionOutcome =
  | {readonly done: true; readonly prediction: Prediction}
  | {readonly done: false; readonly kept: PredictionSteps};

/** Differences of ln L below this are rounding and chance: no reason to prefer a model that trusts one-time buyers for ever. */
const EQUAL = 0.01;
/** Of equal ones the first. */
const PREFERRED: readonly FittedModel[] = ['MBG/NBD', 'Pareto/NBD', 'BG/NBD'];

/** The best by a score, and whether it was preferred to an equal one. */
const bestBy = (
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
): {readonly model: FittedModel; readonly isTie: boolean} | undefined => {
  const best = Math.max(...candidates.map(score));
  const equals = candidates.filter((candidate) => score(candidate) >= best - EQUAL);
  const model = PREFERRED.find((name) => equals.some((candidate) => candidate.model === name));
  return model && {model, isTie: equals.length > 1};
};

/** One of the candidates that the data identify. */
const choose = (
  candidates: readonly Candidate[],
): {readonly chosen: FittedModel | undefined; readonly why: Prediction['why']} => {
  const sound = candidates.filter(({identified}) => identified);
  const answer = (chosen: FittedModel | undefined, choice: Choice, problem?: FitProblem) => ({
    chosen,
    why: {choice, problem},
  });
  if (sound.length === 0)
    return answer(
      undefined,
      'NONE',
      FIT_PROBLEMS.find((problem) => candidates.some((candidate) => candidate.problem === problem)),
    );
  if (sound.length === 1) return answer(sound[0]?.model, 'ONLY_ONE');
  const isScored = sound.every(({holdOut}) => holdOut);
  const best = bestBy(sound, ({holdOut, logLikelihood}) =>
    isScored && holdOut ? holdOut.logLikelihood : logLikelihood,
  );
  if (!isScored) return answer(best?.model, 'BEST_ALL');
  return answer(best?.model, best?.isTie ? 'TIE' : 'BEST_HELD_BACK');
};

/**
 * Fits, compares and chooses. Always ends with a prediction or with steps to go on from; each call makes one step at least.
 *
 * @throws RangeError when the spend columns hold fewer rows than customers
 * @example predict({orders, asOf}) // {done: true, prediction: {chosen: 'MBG/NBD', ...}}
 */
export const predict = (
  {orders = NO_ORDERS, histories, asOf, unit = 7, share, spend}: PredictionInput,
  {kept = {fits: {}}, spare = () => true, progress, clock}: PredictionPace = {},
): PredictionOutcome => {
  const own = histories ?? historiesOn(orders, asOf);
  const customers = own.purchases.length;
  if (spend && (spend.orders.length < customers || spend.mean.length < customers))
    throw new RangeError('spend has fewer rows than customers');
  const split = splitCalendar(orders, asOf, share);
  const held = split && heldBack(split, unit);
  const all = inUnit(poolHistories(own), unit);
  const steps = FITTED_MODELS.length + (spend ? 1 : 0);
  let fits = kept.fits;
  let value = kept.spend;
  let made = 0;
  const timed = <T>(work: () => T): {readonly result: T; readonly seconds: number | undefined} => {
    const began = clock?.();
    const result = work();
    return {result, seconds: clock && began !== undefined ? clock() - began : undefined};
  };
  /** Whether a step may be made now. */
  const mayGo = (): boolean => {
    const may = made === 0 || spare();
    if (may) progress?.(Object.keys(fits).length + (value ? 1 : 0), steps);
    made++;
    return may;
  };
  for (const model of FITTED_MODELS) {
    if (fits[model]) continue;
    if (!mayGo()) return {done: false, kept: {fits, spend: value}};
    const {result, seconds} = timed(() => fitPurchases(model, all));
    const start = Object.keys(result.parameters).length > 0 ? [result.parameters] : [];
    const before = held && fitPurchases(model, held.before, start);
    fits = {...fits, [model]: {all: result, before, seconds}};
  }
  if (spend && !value) {
    if (!mayGo()) return {done: false, kept: {fits, spend: value}};
    const {result, seconds} = timed(() => fitSpend(spend.orders, spend.mean));
    value = {...result, seconds};
  }
  progress?.(steps, steps);

  const tables = new Map<FittedModel, readonly HoldOutLine[]>();
  const candidates = FITTED_MODELS.flatMap((model): Candidate[] => {
    const fit = fits[model];
    if (!fit) return [];
    const table = fit.before && held ? holdOutTable(fit.before, held) : [];
    tables.set(model, table);
    const holdOut = fit.before && held && holdOutOf(fit.before, held, table);
    return [{...fit.all, seconds: fit.seconds, holdOut}];
  });
  const {chosen, why} = choose(candidates);
  const before = chosen && fits[chosen]?.before;
  const isShown = candidates.some(({model, holdOut}) => model === chosen && holdOut);
  return {
    done: true,
    prediction: {
      unit,
      customers: all.weight.reduce((sum, weight) => sum + weight, 0),
      candidates,
      chosen,
      spend: value,
      why,
      table: (isShown && chosen && tables.get(chosen)) || [],
      points: isShown && before && held ? holdOutPoints(before, held, orders) : [],
    },
  };
};

/** One-time buyers are never shown surer than this. */
const SUREST = 0.999;

/**
 * Probability of still being a customer as it is shown: that of the chosen model, but for one-time buyers, whom BG/NBD takes for
 * customers for ever. Theirs is then MBG/NBD's, which differs in nothing but that they too may have left; with any model it
 * stays below 1.
 *
 * @returns undefined when no model was chosen, or BG/NBD without MBG/NBD being identified: the recency rules have to say
 * @example shownAlive(prediction)?.({purchases: 0, recency: 0, age: 38.86}) // 0.39
 */
export const shownAlive = ({
  candidates,
  chosen,
}: Pick<Prediction, 'candidates' | 'chosen'>): ((
  history: PurchaseHistory,
) => number | undefined) => {
  const knownOf = (name: FittedModel | undefined) => {
    const fit = candidates.find(({model, identified}) => identified && model === name);
    return fit && PURCHASE_MODELS[fit.model](Object.values(fit.parameters));
  };
  const known = knownOf(chosen);
  const ofOneTime = chosen === 'BG/NBD' ? knownOf('MBG/NBD') : known;
  return (history) => {
    if (history.purchases > 0) return known?.aliveProbability(history);
    const alive = ofOneTime?.aliveProbability(history);
    return alive === undefined ? undefined : Math.min(alive, SUREST);
  };
};
