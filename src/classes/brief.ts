/** The few numbers with which a result begins: who is there, what is at stake, and whom to call first. */
import {ACTIVITIES} from '../models/lifecycle';
import {ACTIONS} from '../models/retentionAction';
import {indexOf} from './classes';
import type {Purchased} from './purchased';

/** Plain values: it crosses to the panel. */
export interface Brief {
  readonly active: number;
  /** Of the period's revenue what active customers brought, 0 to 1; null: none is known, or not of the period. */
  readonly activeShare: number | null;
  /** Days of that period. */
  readonly days: number;
  readonly atRisk: number;
  /** What those at risk may bring; null where nothing is known of it. */
  readonly atStake: {
    readonly value: number;
    /** Revenue of 12 months that a model expects, or the LTV of those who stay. */
    readonly from: 'expected' | 'ltv';
  } | null;
  /** At risk, and worth a person's effort. */
  readonly call: number;
}

const ACTIVITY = indexOf(ACTIVITIES);
const ACTION = indexOf(ACTIONS);

export const briefOf = ({classes, facts, options, predicted}: Purchased): Brief => {
  const {activity, action, ltv} = classes;
  const expected = predicted?.expected.value.some(Number.isFinite)
    ? predicted.expected.value
    : undefined;
  const worth = expected ?? ltv;
  let [active, atRisk, call] = [0, 0, 0];
  let [revenue, ofActive, stake] = [0, 0, 0];
  let isKnown = false;
  for (let c = 0; c < classes.count; c++) {
    const brought = facts.periodRevenue[c] as number;
    if (brought === brought) revenue += brought;
    if (activity[c] === ACTIVITY.ACTIVE) {
      active++;
      if (brought === brought) ofActive += brought;
    }
    if (activity[c] !== ACTIVITY.AT_RISK) continue;
    atRisk++;
    if (action[c] === ACTION.SAVE) call++;
    const value = worth[c] as number;
    if (!Number.isFinite(value)) continue;
    stake += value;
    isKnown = true;
  }
  return {
    active,
    activeShare:
      !facts.isRevenueWhole && revenue > 0 ? Math.min(1, Math.max(0, ofActive / revenue)) : null,
    days: options.periodDays,
    atRisk,
    atStake: isKnown ? {value: cents(stake), from: expected ? 'expected' : 'ltv'} : null,
    call,
  };
};

const cents = (value: number): number => Math.round(value * 100) / 100;
