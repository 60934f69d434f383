/** The life cycle of one customer from a row typed by hand: the rules of lifecycle.ts, and what contradicts itself. */
import {
  type Activity,
  activity,
  atRiskFrom,
  lapseFrom,
  LIFECYCLE_RULES,
  type LifecycleRules,
  type Phase,
  phase,
  type Stage,
  stage,
  usualInterval,
} from './lifecycle';

/** The store's usual days between orders while nobody says otherwise: our rule. */
export const DEFAULT_STORE_INTERVAL = 90;

export const LIFECYCLE_PROBLEMS = [
  /** A date lies after the day of the question. */
  'FUTURE',
  'DATE_WITHOUT_ORDERS',
  'LAST_BEFORE_FIRST',
  /** Several orders, but first and last are the same day. */
  'ONE_DAY',
] as const;
export type LifecycleProblem = (typeof LIFECYCLE_PROBLEMS)[number];

/** Days are whole numbers counted from any one day; undefined is unknown. */
export interface CustomerRow {
  /** Whole, 0 or more. */
  readonly orders: number | undefined;
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** The day of the question; left out: only what does not depend on it is told. */
  readonly asOf?: number | undefined;
  /** The store's usual days between orders, above 0. */
  readonly interval?: number | undefined;
  /** A qualified lead, a quote, a cart, a trial is open. */
  readonly openLead?: boolean | undefined;
}

/** undefined: cannot be told, or there were no orders. */
export interface CustomerLifecycle {
  readonly stage: Stage | undefined;
  readonly phase: Phase | undefined;
  readonly activity: Activity | undefined;
  /** The first day that counts as inactive. */
  readonly lapseDay: number | undefined;
  /** Usual days between this customer's orders, days of silence that put at risk and that make inactive. */
  readonly interval: number | undefined;
  readonly atRiskFrom: number | undefined;
  readonly lapseFrom: number | undefined;
}

const NOTHING: CustomerLifecycle = {
  stage: undefined,
  phase: undefined,
  activity: undefined,
  lapseDay: undefined,
  interval: undefined,
  atRiskFrom: undefined,
  lapseFrom: undefined,
};

const problemOf = ({orders, first, last, asOf}: CustomerRow): LifecycleProblem | undefined => {
  if (asOf !== undefined && ((first ?? asOf) > asOf || (last ?? asOf) > asOf)) return 'FUTURE';
  if (orders === 0 && (first !== undefined || last !== undefined)) return 'DATE_WITHOUT_ORDERS';
  if (first === undefined || last === undefined) return undefined;
  if (last < first) return 'LAST_BEFORE_FIRST';
  return orders !== undefined && orders > 1 && first === last ? 'ONE_DAY' : undefined;
};

/**
 * Stage, phase, activity and lapse day of one customer.
 *
 * What is unknown is never 0: without the number of orders the rhythm is the store's and only a lapsed customer's stage is
 * known; without a first day the rhythm is the store's; one order has one day, whichever of the two was given.
 *
 * @returns what can be told, or how the row contradicts itself: such a row has no class
 * @example customerLifecycle({orders: 3, first: 0, last: 190, asOf: 200, interval: 60}) // GROWTH, LOYALTY, ACTIVE, day 423
 */
export const customerLifecycle = (
  row: CustomerRow,
  rules: LifecycleRules = LIFECYCLE_RULES,
): CustomerLifecycle | LifecycleProblem => {
  const {orders, asOf, interval = DEFAULT_STORE_INTERVAL} = row;
  const first = row.first ?? (orders === 1 ? row.last : undefined);
  const last = row.last ?? (orders === 1 ? row.first : undefined);
  const problem = problemOf(row);
  if (problem !== undefined) return problem;
  if (orders === 0)
    return {...NOTHING, stage: stage(0, false, rules), phase: phase(0, row.openLead === true)};
  if (last === undefined) return orders === undefined ? NOTHING : {...NOTHING, phase: 'LOYALTY'};
  const ownRhythm = orders !== undefined && first !== undefined;
  const counted = ownRhythm ? orders : 1;
  const span = ownRhythm && orders > 1 ? last - first : 0;
  const risk = atRiskFrom(counted, span, interval, rules);
  const lapse = lapseFrom(counted, span, interval, rules);
  const state = asOf === undefined ? undefined : activity(asOf - last, risk, lapse);
  const lapsed = state === 'LAPSED';
  const stageKnown = state !== undefined && (orders !== undefined || lapsed);
  return {
    stage: stageKnown ? stage(orders ?? 1, lapsed, rules) : undefined,
    phase: 'LOYALTY',
    activity: state,
    lapseDay: last + Math.ceil(lapse),
    interval: usualInterval(counted, span, interval),
    atRiskFrom: risk,
    lapseFrom: lapse,
  };
};
