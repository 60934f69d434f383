import fc from 'fast-check';
import {
  civilFromDay,
  dayFromCivil,
  dayFromIso,
  isoDay,
  makeCalendar,
} from '../../src/base/calendar';

const DAY = 86_400_000;

/** Offsets of an IANA zone from Intl, counting how often they are asked. */
function zone(name: string) {
  const format = new Intl.DateTimeFormat('en', {timeZone: name, timeZoneName: 'longOffset'});
  const count = {asks: 0};
  const offset = (instant: number): number => {
    count.asks++;
    const found = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(format.format(instant));
    return (found?.[1] === '-' ? -1 : 1) * (Number(found?.[2] ?? 0) * 60 + Number(found?.[3] ?? 0));
  };
  return {offset, count};
}

const day = (iso: string): number => dayFromIso(iso) ?? NaN;

describe('civil days', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2024, 2, 29, 19782],
    [2000, 3, 1, 11017],
    [1899, 12, 30, -25569],
    [9999, 12, 31, 2932896],
    [0, 3, 1, -719468],
  ])('%i-%i-%i is day %i', (year, month, dayOfMonth, expected) => {
    expect(dayFromCivil(year, month, dayOfMonth)).toBe(expected);
    expect(civilFromDay(expected)).toEqual({year, month, day: dayOfMonth});
  });

  test('agree with Date, there and back', () => {
    fc.assert(
      fc.property(fc.integer({min: -700_000, max: 2_900_000}), (value) => {
        const date = new Date(value * DAY);
        expect(isoDay(value)).toBe(date.toISOString().slice(0, 10));
        expect(dayFromIso(isoDay(value))).toBe(value);
      }),
      {numRuns: 2000},
    );
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '2024-01-01T00',
    '',
  ])('%j is no ISO day', (text) => {
    expect(dayFromIso(text)).toBeUndefined();
  });
});

describe.each([
  'UTC',
  'Europe/Madrid',
  'America/Mexico_City',
  'America/Bogota',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Havana',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Asia/Gaza',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
])('%s', (name) => {
  const {offset} = zone(name);
  const {dayOf, instantOf} = makeCalendar(offset);
  const skipped = name === 'Pacific/Apia' ? day('2011-12-30') : NaN;

  test('a day begins with its first instant, every day from 2008 to 2026', () => {
    const wrong: string[] = [];
    for (let value = day('2008-01-01'); value < day('2026-12-31'); value++) {
      const instant = instantOf(value);
      const expected = value === skipped ? value + 1 : value;
      if (dayOf(instant) !== expected || dayOf(instant - 1) >= value) wrong.push(isoDay(value));
    }
    expect(wrong).toEqual([]);
  });

  test('any instant falls on the day of the wall clock', () => {
    fc.assert(
      fc.property(fc.integer({min: Date.UTC(2005, 0), max: Date.UTC(2037, 0)}), (instant) => {
        expect(dayOf(instant)).toBe(Math.floor((instant + offset(instant) * 60_000) / DAY));
      }),
      {numRuns: 500},
    );
  });
});

describe('skipped midnights', () => {
  test.each([
    ['America/Sao_Paulo', '2017-10-15', '2017-10-15T03:00:00.000Z'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    ['America/Sao_Paulo', '2018-02-18', '2018-02-18T03:00:00.000Z'], // 23:00 to 24:00 came twice
    ['Asia/Beirut', '2024-03-31', '2024-03-30T22:00:00.000Z'],
    ['Africa/Cairo', '2024-04-26', '2024-04-25T22:00:00.000Z'],
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'], // no such day: the 31st begins
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
    ['Europe/Madrid', '2024-03-31', '2024-03-30T23:00:00.000Z'],
    ['America/Bogota', '2024-05-01', '2024-05-01T05:00:00.000Z'],
  ])('%s %s begins at %s', (name, iso, instant) => {
    expect(new Date(makeCalendar(zone(name).offset).instantOf(day(iso))).toISOString()).toBe(
      instant,
    );
  });
});

describe('questions to the zone', () => {
  const daysOf = (name: string, first: string, last: string): number => {
    const {offset, count} = zone(name);
    const {dayOf} = makeCalendar(offset);
    for (let instant = Date.parse(first); instant < Date.parse(last); instant += DAY / 4)
      dayOf(instant);
    return count.asks;
  };

  test('three years of Madrid take fewer than 150, then none', () => {
    expect(daysOf('Europe/Madrid', '2022-01-01', '2025-01-01')).toBeLessThan(150);
    const {offset, count} = zone('Europe/Madrid');
    const {dayOf, instantOf} = makeCalendar(offset);
    const all = () => {
      for (let value = 19_000; value < 20_095; value++) dayOf(instantOf(value));
    };
    all();
    expect(count.asks).toBeLessThan(150);
    const before = count.asks;
    all();
    expect(count.asks).toBe(before);
  });

  test('a zone without changes takes one a fortnight', () => {
    expect(daysOf('America/Bogota', '2022-01-01', '2025-01-01')).toBeLessThan(82);
  });

  test('a mistyped year takes two', () => {
    const {offset, count} = zone('Europe/Madrid');
    const {dayOf} = makeCalendar(offset);
    dayOf(Date.UTC(2024, 5, 1));
    const before = count.asks;
    dayOf(Date.UTC(9024, 5, 1));
    expect(count.asks - before).toBeLessThanOrEqual(2);
  });
});

test('what the zone raises passes through, and is asked again', () => {
  let broken = true;
  const {dayOf} = makeCalendar(() => {
    if (broken) throw new Error('Service timed out');
    return 0;
  });
  expect(() => dayOf(5 * DAY)).toThrow('Service timed out');
  broken = false;
  expect(dayOf(5 * DAY)).toBe(5);
});
