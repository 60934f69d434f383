/** When a schedule is due, by a table of days and hours. 2026-11-23 is a Monday. */
import fc from 'fast-check';
import {dayFromIso} from '../../src/reading/dates';
import {isOverdue, latestDue, type Moment, nextMoment, weekdayOf} from '../../src/schedule/due';

const day = (iso: string): number => dayFromIso(iso) ?? NaN;
const at = (text: string): Moment => {
  const [iso = '', hour] = text.split('T');
  return {day: day(iso), hour: Number(hour)};
};
const daily = {cadence: 'daily', weekday: 1, hour: 8} as const;
const monday = {cadence: 'weekly', weekday: 1, hour: 8} as const;
const sunday = {cadence: 'weekly', weekday: 7, hour: 23} as const;

test.each([
  ['1970-01-01', 4],
  ['2026-11-23', 1],
  ['2026-11-29', 7],
  ['1969-12-31', 3],
])('%s is day %i of the week', (iso, weekday) => {
  expect(weekdayOf(day(iso))).toBe(weekday);
});

test.each([
  ['daily, before the hour', daily, '2026-11-25T07', '2026-11-24', '2026-11-25'],
  ['daily, in the hour', daily, '2026-11-25T08', '2026-11-25', '2026-11-26'],
  ['daily, after it', daily, '2026-11-25T23', '2026-11-25', '2026-11-26'],
  ['Monday, before the hour', monday, '2026-11-23T07', '2026-11-16', '2026-11-23'],
  ['Monday, in the hour', monday, '2026-11-23T08', '2026-11-23', '2026-11-30'],
  ['Monday, on a Sunday', monday, '2026-11-29T23', '2026-11-23', '2026-11-30'],
  ['Sunday, on a Monday', sunday, '2026-11-23T08', '2026-11-22', '2026-11-29'],
  ['Sunday at 23', sunday, '2026-11-29T23', '2026-11-29', '2026-12-06'],
])('%s', (_, plan, now, latest, next) => {
  expect(latestDue(plan, at(now))).toBe(day(latest));
  expect(nextMoment(plan, at(now))).toEqual({day: day(next), hour: plan.hour});
});

test.each([
  ['done today', '2026-11-25', '2026-11-25T09', false, false],
  ['due now', '2026-11-24', '2026-11-25T08', true, false],
  ['an hour late', '2026-11-24', '2026-11-25T09', true, false],
  ['two hours late', '2026-11-24', '2026-11-25T10', true, true],
  ['a day was missed', '2026-11-23', '2026-11-25T01', true, true],
  ['a month was missed', '2026-10-20', '2026-11-25T01', true, true],
  ['not yet', '2026-11-24', '2026-11-25T07', false, false],
])('%s', (_, handled, now, due, overdue) => {
  expect(latestDue(daily, at(now)) > day(handled)).toBe(due);
  expect(isOverdue(daily, day(handled), at(now))).toBe(overdue);
});

test('the next moment is the first one that is not yet due, and handling the latest makes nothing due', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('daily' as const, 'weekly' as const),
      fc.integer({min: 1, max: 7}),
      fc.integer({min: 0, max: 23}),
      fc.integer({min: -5000, max: 50000}),
      fc.integer({min: 0, max: 23}),
      (cadence, weekday, hour, today, nowHour) => {
        const plan = {cadence, weekday, hour};
        const now = {day: today, hour: nowHour};
        const latest = latestDue(plan, now);
        const next = nextMoment(plan, now);
        const hours = (moment: Moment): number => moment.day * 24 + moment.hour;
        expect(isOverdue(plan, latest, now)).toBe(false);
        expect(hours(next)).toBeGreaterThan(hours(now));
        expect(hours({day: latest, hour})).toBeLessThanOrEqual(hours(now));
        expect(latestDue(plan, next)).toBe(next.day);
        if (cadence === 'weekly') expect(weekdayOf(latest)).toBe(weekday);
      },
    ),
  );
});
