/** A person's triggers in the document, and when they fire. */
import {Refusal} from '../grid/refusal';
import type {Unknowns} from './unknowns';
import {Zone} from './zone';

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

const hour = 3_600_000;
const day = 24 * hour;

/** Every so many hours, days or weeks. Hour, minute and weekday are those of the zone. */
export interface Recurrence {
  readonly unit: 'hours' | 'days' | 'weeks';
  readonly count: number;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  /** From 1, Monday. */
  readonly weekday?: number | undefined;
  readonly zone: string;
}

export interface Trigger {
  readonly uid: string;
  readonly handler: string;
  readonly made: number;
  readonly recurrence: Recurrence;
}

/** Minutes that a consumer's triggers may run in a day. */
export const triggerMinutesPerDay = 90;

export class TriggerStore {
  private list: readonly Trigger[] = [];
  private made = 0;

  all(): readonly Trigger[] {
    return this.list;
  }

  has(trigger: Trigger): boolean {
    return this.list.includes(trigger);
  }

  /** Of an add-on: one time-driven trigger for each user and document, at most hourly. */
  add(handler: string, recurrence: Recurrence, now: number): Trigger {
    if (this.list.length > 0)
      throw new Refusal(
        'This add-on has created too many time-based triggers in this document for this Google user account.',
      );
    this.made++;
    // As long as Google's: more digits than a number holds.
    const uid = `${4_000_000_000 + this.made * 7_919}084959903`;
    const trigger = {uid, handler, recurrence, made: now};
    this.list = [...this.list, trigger];
    return trigger;
  }

  remove(trigger: Trigger): void {
    this.list = this.list.filter((one) => one !== trigger);
  }

  /** Firings after one instant and not after another, in order. */
  due(after: number, until: number): {readonly trigger: Trigger; readonly at: number}[] {
    return this.list
      .flatMap((trigger) => moments(trigger, after, until).map((at) => ({trigger, at})))
      .sort((one, two) => one.at - two.at);
  }
}

/** Google fires somewhere within the hour, each time about the same minute. */
const minuteOf = ({uid, recurrence}: Trigger): number =>
  recurrence.minute ?? (Number(uid.slice(0, 10)) * 13) % 60;

function moments(trigger: Trigger, after: number, until: number): number[] {
  const {unit, count, zone} = trigger.recurrence;
  const found: number[] = [];
  if (unit === 'hours') {
    const minute = minuteOf(trigger) * 60_000;
    const first = Math.floor((trigger.made - minute) / hour) * hour + hour + minute;
    const skipped = Math.max(0, Math.floor((after - first) / (count * hour)) + 1);
    for (let at = first + skipped * count * hour; at <= until; at += count * hour) found.push(at);
    return found;
  }
  const wall = new Zone(zone);
  const madeDay = Math.floor(wall.wallOf(trigger.made) / day);
  for (let date = Math.floor(wall.wallOf(after) / day); ; date++) {
    const at = wall.instantOf(
      date * day + (trigger.recurrence.hour ?? 0) * hour + minuteOf(trigger) * 60_000,
    );
    if (at > until) return found;
    if (at > after && at > trigger.made && falls(trigger.recurrence, date, madeDay)) found.push(at);
  }
}

function falls({unit, count, weekday}: Recurrence, date: number, madeDay: number): boolean {
  if (unit === 'days') return (date - madeDay) % count === 0;
  const monday = (one: number) => Math.floor((one + 3) / 7);
  return ((date + 3) % 7) + 1 === weekday && (monday(date) - monday(madeDay)) % count === 0;
}

const toldUid: Readonly<Record<Unknowns['triggerUid'], (uid: string) => string | number>> = {
  same: (uid) => uid,
  longer: (uid) => `${uid}0000`,
  number: (uid) => Number(uid),
};

/** Google's event of a time-driven trigger: its fields are those of UTC. It does not name the document. */
export function clockEvent(
  {uid}: Trigger,
  at: number,
  told: Unknowns['triggerUid'],
): Readonly<Record<string, string | number>> {
  const date = new Date(at);
  const year = date.getUTCFullYear();
  const weekday = ((date.getUTCDay() + 6) % 7) + 1;
  return {
    triggerUid: toldUid[told](uid),
    timezone: 'UTC',
    year,
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': weekday,
    'week-of-year': weekOf(at),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** The week of ISO 8601: that of its Thursday. */
function weekOf(at: number): number {
  const days = Math.floor(at / day);
  const thursday = days - ((days + 3) % 7) + 3;
  const newYear = Date.UTC(new Date(thursday * day).getUTCFullYear(), 0, 1) / day;
  return Math.floor((thursday - newYear) / 7) + 1;
}
