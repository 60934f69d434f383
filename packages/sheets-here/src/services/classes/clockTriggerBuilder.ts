import {Refusal} from '../../grid/refusal';
import {defineClass, makers, number, oneOf, text, type ServiceClass} from '../define';
import {weekdays, type Recurrence} from '../triggers';
import type {World} from '../world';
import {Zone} from '../zone';
import {triggerClass} from './trigger';

type ClockBuilder = {-readonly [Key in keyof Recurrence]?: Recurrence[Key]} & {
  readonly handler: string;
};

const {handle, service} = makers<ClockBuilder>();

function changed(builder: ClockBuilder, change: Partial<Recurrence>) {
  return clockBuilderClass.of(Object.assign(builder, change));
}

function every(builder: ClockBuilder, unit: Recurrence['unit'], count: number) {
  if (builder.unit !== undefined && builder.unit !== unit)
    throw new Refusal('The trigger has more than one recurrence.');
  if (!(Number.isInteger(count) && count >= 1))
    throw new Refusal(`The recurrence interval ${count} is not valid.`);
  return changed(builder, {unit, count});
}

function between(value: number, least: number, most: number, what: string): number {
  if (!(Number.isInteger(value) && value >= least && value <= most))
    throw new Refusal(`The ${what} must be between ${least} and ${most}.`);
  return value;
}

function inTimezone(builder: ClockBuilder, zone: string) {
  try {
    return changed(builder, {zone: new Zone(zone).name});
  } catch {
    throw new Refusal(`Invalid timezone: ${zone}`);
  }
}

function create(builder: ClockBuilder, world: World) {
  const {handler, unit, count = 1, hour, minute, weekday} = builder;
  if (unit === undefined)
    throw new Refusal('The trigger has no recurrence: when it shall fire was not said.');
  if (unit === 'hours' && (hour !== undefined || minute !== undefined || weekday !== undefined))
    throw new Refusal('An hourly trigger takes no hour, minute or weekday.');
  if (unit === 'weeks' && weekday === undefined)
    throw new Refusal('A weekly trigger must have a weekday.');
  const recurrence = {unit, count, hour, minute, weekday};
  const zone = builder.zone ?? world.scriptTimeZone;
  return triggerClass.of(world.stores.triggers.add(handler, {...recurrence, zone}, world.now()));
}

export const clockBuilderClass: ServiceClass<ClockBuilder> = defineClass<
  GoogleAppsScript.Script.ClockTriggerBuilder,
  ClockBuilder
>('ClockTriggerBuilder', {
  everyHours: handle('nothing', [number], (builder, _, n) => every(builder, 'hours', n)),
  everyDays: handle('nothing', [number], (builder, _, n) => every(builder, 'days', n)),
  everyWeeks: handle('nothing', [number], (builder, _, n) => every(builder, 'weeks', n)),
  everyMinutes: handle('nothing', [number], () => {
    throw new Refusal('Clock events must be scheduled at least 1 hour(s) apart.');
  }),
  atHour: handle('nothing', [number], (builder, _, hour) =>
    changed(builder, {hour: between(hour, 0, 23, 'hour')}),
  ),
  nearMinute: handle('nothing', [number], (builder, _, minute) =>
    changed(builder, {minute: between(minute, 0, 59, 'minute')}),
  ),
  onWeekDay: handle('nothing', [oneOf('WeekDay')], (builder, _, name) => {
    if (builder.unit !== undefined && builder.unit !== 'weeks')
      throw new Refusal('The trigger has more than one recurrence.');
    const weekday = weekdays.findIndex((one) => one === name) + 1;
    return changed(builder, {unit: 'weeks', weekday});
  }),
  inTimezone: handle('nothing', [text], (builder, _, zone) => inTimezone(builder, zone)),
  create: service('triggers', [], create),
});
