/**
 * Facts -> classes, all customers at once, column by column. Codes are indices into the lists of models/; NONE where the data
 * give no class. O(N log N) for the three rankings.
 */
import {type Facts, YEAR} from './facts';
import {NO_DAY} from '../reading/dates';
import {
  ACTIVITIES,
  activity,
  atRiskFrom,
  lapseFrom,
  PHASES,
  phase,
  STAGES,
  stage,
  usualInterval,
} from '../models/lifecycle';
import {lifetimeValue} from '../models/ltv';
import {rankActives, tierOfInactive, TIERS} from '../models/pyramid';
import {ACTIONS, retentionAction} from '../models/retentionAction';
import {midRankScores, RFM_GROUPS, rfmGroup, rfmScores} from '../models/rfm';
import {
  type ClassOptions,
  DEFAULT_INTERVAL,
  DEFAULT_RETENTION,
  SMALLEST_RETENTION_BASE,
} from './options';

/** No class: the data do not say. */
export const NONE = 255;

/** What the contribution, and so the LTV, was computed from. */
export type LtvBasis = 'margin' | 'profit' | 'revenue';

export interface Classes {
  readonly count: number;
  readonly stage: Uint8Array;
  readonly phase: Uint8Array;
  readonly activity: Uint8Array;
  readonly lapseDay: Int32Array;
  readonly tier: Uint8Array;
  readonly rfm: Uint8Array;
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  readonly ltv: Float64Array;
  readonly action: Uint8Array;
  /** Usual days between this customer's orders, and the days of silence that put at risk and make inactive. */
  readonly interval: Float64Array;
  readonly atRiskFrom: Float64Array;
  readonly lapseFrom: Float64Array;
  /** What held for all. */
  readonly store: {
    readonly interval: number;
    readonly intervalFrom: 'set' | 'measured' | 'default';
    readonly retention: number;
    readonly retentionFrom: 'set' | 'measured' | 'default';
    readonly threshold: number;
    readonly basis: LtvBasis;
    readonly actives: number;
  };
}

const indexOf = <T extends string>(list: readonly T[]): Readonly<Record<T, number>> =>
  Object.fromEntries(list.map((code, i) => [code, i])) as Record<T, number>;
const STAGE = indexOf(STAGES);
const PHASE = indexOf(PHASES);
const ACTIVITY = indexOf(ACTIVITIES);
const TIER = indexOf(TIERS);
const GROUP = indexOf(RFM_GROUPS);
const ACTION = indexOf(ACTIONS);

/** rfm of each pair of scores, looked up rather than asked 100,000 times. */
const GROUP_OF = Uint8Array.from({length: 36}, (_, i) => {
  const group = rfmGroup(Math.floor(i / 6), i % 6);
  return group ? GROUP[group] : NONE;
});

const median = (values: Float64Array): number => {
  const sorted = values.slice().sort();
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
};

/** LTVs of the pyramid's actives; where nobody is active, of all, and the caller warns. */
const valuesOf = ({ltv, tier}: Columns): Float64Array => {
  const values = new Float64Array(ltv.length);
  let active = 0;
  for (let c = 0; c < ltv.length; c++) {
    const value = ltv[c] as number;
    if ((tier[c] as number) <= TIER.SMALL && value === value) values[active++] = value;
  }
  return active ? values.subarray(0, active) : ltv.filter((value) => value === value);
};

/**
 * @param measuredInterval median days between orders over all customers; undefined when nobody bought twice
 * @example classify(facts, undefined, defaultOptions(20000)).stage[0] // index into STAGES, or NONE
 */
export const classify = (
  facts: Facts,
  measuredInterval: number | undefined,
  options: ClassOptions,
): Classes => {
  const {count} = facts;
  const {asOf} = options;
  const codes = (): Uint8Array => new Uint8Array(count).fill(NONE);
  const classes = {
    stage: codes(),
    phase: codes(),
    activity: codes(),
    lapseDay: new Int32Array(count).fill(NO_DAY),
    tier: codes(),
    rfm: codes(),
    r: new Uint8Array(count),
    f: new Uint8Array(count),
    m: new Uint8Array(count),
    ltv: new Float64Array(count).fill(NaN),
    action: codes(),
    interval: new Float64Array(count).fill(NaN),
    atRiskFrom: new Float64Array(count).fill(NaN),
    lapseFrom: new Float64Array(count).fill(NaN),
  };
  const interval = options.interval ?? measuredInterval ?? DEFAULT_INTERVAL;

  lifeCycle(facts, classes, interval, options);
  const actives = pyramid(facts, classes, options);
  recencyFrequencyMoney(facts, classes);

  const measuredRetention =
    facts.retentionBase >= SMALLEST_RETENTION_BASE
      ? facts.retentionKept / facts.retentionBase
      : undefined;
  const retention = options.retention ?? measuredRetention ?? DEFAULT_RETENTION;
  const basis: LtvBasis =
    options.margin !== undefined ? 'margin' : facts.profit ? 'profit' : 'revenue';
  // The value of one unit of money a year: LTV is linear in it.
  const multiple = lifetimeValue({margin: 1, retention, discount: options.discount});
  for (let c = 0; c < count; c++) {
    if (facts.problem[c] || !facts.hasAmounts || facts.first[c] === NO_DAY) continue;
    const base =
      basis === 'profit' ? facts.profit?.[c] : (facts.revenue[c] as number) * (options.margin ?? 1);
    const years = Math.max(1, (asOf - (facts.first[c] as number)) / YEAR);
    classes.ltv[c] = ((base ?? NaN) / years) * multiple;
  }
  const threshold = options.threshold ?? median(valuesOf(classes));
  for (let c = 0; c < count; c++) {
    const state = classes.activity[c] as number;
    const value = classes.ltv[c] as number;
    if (state === NONE || value !== value) continue;
    classes.action[c] = ACTION[retentionAction(value, state > 0, threshold)];
  }

  return {
    count,
    ...classes,
    store: {
      interval,
      intervalFrom:
        options.interval !== undefined
          ? 'set'
          : measuredInterval !== undefined
            ? 'measured'
            : 'default',
      retention,
      retentionFrom:
        options.retention !== undefined
          ? 'set'
          : measuredRetention !== undefined
            ? 'measured'
            : 'default',
      threshold,
      basis,
      actives,
    },
  };
};

type Columns = {-readonly [K in keyof Omit<Classes, 'count' | 'store'>]: Classes[K]};

const lifeCycle = (
  facts: Facts,
  classes: Columns,
  interval: number,
  options: ClassOptions,
): void => {
  const {asOf, lifecycle} = options;
  for (let c = 0; c < facts.count; c++) {
    if (facts.problem[c] || facts.refundsOnly[c]) continue;
    const orders = facts.orders[c] as number;
    const last = facts.last[c] as number;
    if (orders === 0) {
      classes.stage[c] = STAGE.ACQUISITION;
      classes.phase[c] = PHASE[phase(0, facts.openLead[c] === 1)];
      continue;
    }
    const known = orders === orders;
    if (!known && last === NO_DAY) continue;
    classes.phase[c] = PHASE.LOYALTY;
    if (last === NO_DAY) continue;
    // Without the number of orders the store's interval is all that is known of this customer's rhythm.
    const counted = known ? orders : 1;
    const span =
      known && orders > 1 && facts.first[c] !== NO_DAY ? last - (facts.first[c] as number) : 0;
    const ownInterval = counted > 1 && facts.first[c] === NO_DAY ? 1 : counted;
    classes.interval[c] = usualInterval(ownInterval, span, interval);
    const risk = (classes.atRiskFrom[c] = atRiskFrom(ownInterval, span, interval, lifecycle));
    const lapse = (classes.lapseFrom[c] = lapseFrom(ownInterval, span, interval, lifecycle));
    const state = activity(asOf - last, risk, lapse);
    classes.activity[c] = ACTIVITY[state];
    classes.lapseDay[c] = last + Math.ceil(lapse);
    if (known || state === 'LAPSED')
      classes.stage[c] = STAGE[stage(counted, state === 'LAPSED', lifecycle)];
  }
};

/** Yes or no of a fact that may be unknown. */
const known = (fact: number | undefined): boolean | undefined =>
  fact === -1 ? undefined : fact === 1;

/** Returns N, the number of ranked actives. */
const pyramid = (facts: Facts, classes: Columns, options: ClassOptions): number => {
  if (!facts.hasAmounts) return 0;
  const active = new Int32Array(facts.count);
  const revenues = new Float64Array(facts.count);
  let actives = 0;
  for (let c = 0; c < facts.count; c++) {
    if (facts.problem[c]) continue;
    const inPeriod = facts.periodOrders[c] as number;
    const revenue = facts.periodRevenue[c] as number;
    const orders = facts.orders[c] as number;
    if (inPeriod > 0 || (inPeriod !== inPeriod && revenue > 0)) {
      if (revenue === revenue) {
        active[actives] = c;
        revenues[actives++] = revenue;
      } else classes.tier[c] = TIER.UNKNOWN;
    } else if (orders !== 0 || facts.refundsOnly[c])
      classes.tier[c] = orders === orders || inPeriod === 0 ? TIER.INACTIVE : TIER.UNKNOWN;
    else {
      const relationship = facts.openLead[c] !== -1 || known(facts.relationship[c]);
      const inTarget = known(facts.inTarget[c]);
      classes.tier[c] =
        TIER[tierOfInactive({revenue: 0, everBought: false, relationship, inTarget})];
    }
  }
  const ranked = rankActives(revenues.subarray(0, actives), options.cuts);
  for (let i = 0; i < actives; i++) classes.tier[active[i] as number] = ranked[i] as number;
  return actives;
};

const recencyFrequencyMoney = (facts: Facts, classes: Columns): void => {
  const scored = new Int32Array(facts.count);
  const paid = new Int32Array(facts.count);
  let buyers = 0;
  let payers = 0;
  for (let c = 0; c < facts.count; c++) {
    if (facts.problem[c] || !((facts.orders[c] as number) > 0) || facts.last[c] === NO_DAY)
      continue;
    scored[buyers++] = c;
    if (facts.revenue[c] === facts.revenue[c]) paid[payers++] = c;
  }
  const column = (
    values: Float64Array | Int32Array,
    of: Int32Array,
    length: number,
  ): Float64Array => {
    const picked = new Float64Array(length);
    for (let i = 0; i < length; i++) picked[i] = values[of[i] as number] as number;
    return picked;
  };
  const {r, f} = rfmScores(
    column(facts.last, scored, buyers),
    column(facts.orders, scored, buyers),
  );
  for (let i = 0; i < buyers; i++) {
    const c = scored[i] as number;
    classes.r[c] = r[i] as number;
    classes.f[c] = f[i] as number;
    classes.rfm[c] = GROUP_OF[(r[i] as number) * 6 + (f[i] as number)] as number;
  }
  const m = midRankScores(column(facts.revenue, paid, payers), 5, 1);
  for (let i = 0; i < payers; i++) classes.m[paid[i] as number] = m[i] as number;
};
