/** When a schedule's work is due: days and hours by the spreadsheet's clock, and nothing else. */
import type {Plan} from './types';

/** A civil day (days since 1970-01-01) and an hour from 0 to 23. */
export interface Moment {
  readonly day: number;
  readonly hour: number;
}

type When = Pick<Plan, 'cadence' | 'weekday' | 'hour'>;

/** 1 = Monday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The day of the last scheduled moment that is not after `now`. */
export const latestDue = ({cadence, weekday, hour}: When, now: Moment): number => {
  const passed = now.hour >= hour;
  if (cadence === 'daily') return passed ? now.day : now.day - 1;
  const since = (weekdayOf(now.day) - weekday + 7) % 7;
  return since === 0 && !passed ? now.day - 7 : now.day - since;
};

/** The first scheduled moment after `now`. */
export const nextMoment = (plan: When, now: Moment): Moment => ({
  day: latestDue(plan, now) + (plan.cadence === 'daily' ? 1 : 7),
  hour: plan.hour,
});

/** Google fires an hourly trigger somewhere within the hour: later than this, it has not come. */
const GRACE_HOURS = 2;

export const isOverdue = (plan: When, handled: number, now: Moment): boolean => {
  const late = latestDue(plan, {
    day: now.hour < GRACE_HOURS ? now.day - 1 : now.day,
    hour: (now.hour - GRACE_HOURS + 24) % 24,
  });
  return late > handled;
};
