/** Stage, phase and activity of every customer, and the day from which each counts as lapsed. */
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
import {type Columns, indexOf} from './classes';
import type {Facts} from './facts';
import type {ClassOptions} from './options';

const STAGE = indexOf(STAGES);
const PHASE = indexOf(PHASES);
const ACTIVITY = indexOf(ACTIVITIES);

export const lifeCycle = (
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
