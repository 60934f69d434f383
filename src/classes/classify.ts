/** Facts -> classes, all customers at once, column by column. O(N log N) for the three rankings. */
import {NO_DAY} from '../reading/dates';
import {lifetimeValue} from '../models/ltv';
import {ACTIONS, retentionAction} from '../models/retentionAction';
import {type Classes, type Columns, indexOf, type LtvBasis, NONE} from './classes';
import {type Facts, YEAR} from './facts';
import {lifeCycle} from './lifeCycle';
import {
  type ClassOptions,
  DEFAULT_INTERVAL,
  DEFAULT_RETENTION,
  SMALLEST_RETENTION_BASE,
} from './options';
import {isActiveTier, pyramid} from './pyramid';
import {recencyFrequencyMoney} from './recencyFrequency';

const ACTION = indexOf(ACTIONS);

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
    if (isActiveTier(tier[c] as number) && value === value) values[active++] = value;
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

export {type Classes, type LtvBasis, NONE};
