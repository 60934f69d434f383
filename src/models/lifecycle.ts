/**
 * The life cycle of a customer: five stages (an online shop's customer: acquisition to reactivation) over three phases
 * (prospecting, closing, loyalty), and whether a customer is active, at risk or lapsed.
 *
 * The stages and phases are published; the lines between them (four orders, two and three intervals, floors and cap) are our
 * rules. A stage may go back: a lapsed customer leaves RETENTION for REACTIVATION.
 */
export const STAGES = ['ACQUISITION', 'CONVERSION', 'GROWTH', 'RETENTION', 'REACTIVATION'] as const;
export const PHASES = ['PROSPECTING', 'CLOSING', 'LOYALTY'] as const;
export const ACTIVITIES = ['ACTIVE', 'AT_RISK', 'LAPSED'] as const;

export type Stage = (typeof STAGES)[number];
export type Phase = (typeof PHASES)[number];
export type Activity = (typeof ACTIVITIES)[number];

/** Our rules, each of them a setting. Days, except the two multiples and the count of orders. */
export interface LifecycleRules {
  /** Silence of this many usual intervals puts a customer at risk … */
  readonly atRiskIntervals: number;
  /** … and of this many makes the customer inactive. */
  readonly lapseIntervals: number;
  readonly atRiskFloor: number;
  readonly lapseFloor: number;
  /** Neither line is ever later than this. */
  readonly cap: number;
  /** From this many orders on, a customer is in RETENTION. */
  readonly retentionOrders: number;
}

export const LIFECYCLE_RULES: LifecycleRules = {
  atRiskIntervals: 2,
  lapseIntervals: 3,
  atRiskFloor: 30,
  lapseFloor: 45,
  cap: 730,
  retentionOrders: 4,
};

/** The weight of the store's interval against a customer's own gaps: as much as two gaps. */
const STORE_WEIGHT = 2;

const intervals = (count: number, orders: number, span: number, storeInterval: number): number =>
  // One division at the end: a whole number of days stays whole, so that a lapse date is never a day off.
  (count * (STORE_WEIGHT * storeInterval + span)) / (orders + STORE_WEIGHT - 1);

/**
 * The days that usually pass between two orders of one customer: the own mean gap, shrunk toward the store's interval.
 *
 * @param orders how many orders, 1 or more
 * @param span days from the first order to the last
 * @param storeInterval the store's usual days between orders
 * @example usualInterval(3, 190, 60) // 77.5
 */
export const usualInterval = (orders: number, span: number, storeInterval: number): number =>
  intervals(1, orders, span, storeInterval);

/** Days of silence from which a customer is at risk. @example atRiskFrom(1, 0, 60) // 120 */
export const atRiskFrom = (
  orders: number,
  span: number,
  storeInterval: number,
  rules: LifecycleRules = LIFECYCLE_RULES,
): number =>
  Math.min(
    Math.max(intervals(rules.atRiskIntervals, orders, span, storeInterval), rules.atRiskFloor),
    rules.cap,
  );

/** Days of silence from which a customer counts as inactive. @example lapseFrom(1, 0, 60) // 180 */
export const lapseFrom = (
  orders: number,
  span: number,
  storeInterval: number,
  rules: LifecycleRules = LIFECYCLE_RULES,
): number =>
  Math.min(
    Math.max(intervals(rules.lapseIntervals, orders, span, storeInterval), rules.lapseFloor),
    rules.cap,
  );

/** @param recency days since the last order @example activity(119, 120, 180) // 'ACTIVE' */
export const activity = (recency: number, atRisk: number, lapse: number): Activity =>
  recency >= lapse ? 'LAPSED' : recency >= atRisk ? 'AT_RISK' : 'ACTIVE';

/**
 * @param orders how many orders; 0 for somebody who has not bought
 * @example stage(4, false) // 'RETENTION'
 */
export const stage = (
  orders: number,
  lapsed: boolean,
  rules: LifecycleRules = LIFECYCLE_RULES,
): Stage => {
  if (orders === 0) return 'ACQUISITION';
  if (lapsed) return 'REACTIVATION';
  if (orders === 1) return 'CONVERSION';
  return orders < rules.retentionOrders ? 'GROWTH' : 'RETENTION';
};

/** @param openLead an opportunity is open: qualified lead, quote, cart, trial @example phase(0, true) // 'CLOSING' */
export const phase = (orders: number, openLead: boolean): Phase =>
  orders > 0 ? 'LOYALTY' : openLead ? 'CLOSING' : 'PROSPECTING';
