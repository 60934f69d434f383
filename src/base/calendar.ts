/** The civil calendar, and civil days in a zone known by its offsets alone: without Intl, without a zone database. */

/** Serial number of 1970-01-01 in a sheet: Google counts days from 1899-12-30, which is serial 0. */
export const SERIAL_OF_1970 = 25569;

/**
 * Days from 1970-01-01 to a day of the Gregorian calendar, also before its time. The numbers are not checked.
 *
 * @example dayFromCivil(2024, 2, 1) // 19754
 */
export function dayFromCivil(year: number, month: number, day: number): number {
  // Years begin on 1 March here, so that the leap day is the last day of a year and of an era of 400 years.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146097 + yearOfEra * 365 + leaps + dayOfYear - 719468;
}

/**
 * Year, month (1 to 12) and day of the month of a civil day.
 *
 * @example civilFromDay(0) // {year: 1970, month: 1, day: 1}
 */
export function civilFromDay(civilDay: number): {year: number; month: number; day: number} {
  const era = Math.floor((civilDay + 719468) / 146097);
  const dayOfEra = civilDay + 719468 - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - 365 * yearOfEra - Math.floor(yearOfEra / 4) + Math.floor(yearOfEra / 100);
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day};
}

/**
 * `YYYY-MM-DD`, for years 0 to 9999.
 *
 * @example isoDay(19754) // '2024-02-01'
 */
export function isoDay(civilDay: number): string {
  const {year, month, day} = civilFromDay(civilDay);
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/**
 * The day that exactly `YYYY-MM-DD` names, undefined for other text and for impossible days.
 *
 * @example dayFromIso('2023-02-29') // undefined
 */
export function dayFromIso(text: string): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isPossible(year, month, day) ? dayFromCivil(year, month, day) : undefined;
}

/** Whether a year has such a day; any year. */
export function isPossible(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  if (day <= 28) return true;
  if (month !== 2) return day <= 30 || (month !== 4 && month !== 6 && month !== 9 && month !== 11);
  return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Clock changes are looked for between the ends of a block, so two that cancel each other inside one go unseen. No zone
 * has had such a pair within 14 days since 2004 (Tucuman, 12 days), nor has one announced before 2040; longer blocks
 * would lose Ramadan in Cairo or Casablanca, shorter ones ask more.
 */
const BLOCK = 14 * DAY;

/** Until 2127. */
const COMMON_BLOCKS = 4096;

/** No zone is further from UTC than this, in milliseconds. */
const FARTHEST = 15 * HOUR;

/** Two weeks of a zone: one offset (milliseconds) before `change`, one from it on. Without a change `change` is the end. */
interface Block {
  readonly change: number;
  readonly before: number;
  readonly after: number;
}

export interface ZoneCalendar {
  /** The civil day (days since 1970-01-01) on which an instant (finite, ms since 1970-01-01 UTC) falls. */
  dayOf(instant: number): number;
  /**
   * The first instant of a civil day: its midnight, or the moment of the change where midnight was skipped. A day that
   * a zone left out altogether (Samoa, 30 December 2011) gives the first instant after it.
   */
  instantOf(day: number): number;
  /** Whether a civil day begins at its midnight: false where that was skipped, or the whole day. */
  hasMidnight(day: number): boolean;
}

/**
 * The calendar of a zone, learned two weeks at a time as instants are asked for; a block costs one question to
 * `offsetMinutes`, and one with a clock change about ten more. Far instants (a mistyped year) cost no more than near
 * ones.
 *
 * @param offsetMinutes minutes to add to UTC for the zone's wall clock at an instant, in ms: 60 in Madrid in winter.
 * Slow on Google (a service call), hence asked as rarely as possible. What it raises passes through.
 * @example makeCalendar(() => 60).dayOf(Date.UTC(2024, 0, 31, 23, 30)) // 19754: 1 February 2024
 */
export function makeCalendar(offsetMinutes: (instant: number) => number): ZoneCalendar {
  const edges = new Map<number, number>();
  // Blocks of the years that tables hold, from 1970 on, stand in a plain list: dates in no order are as quick as sorted ones.
  const common = new Array<Block | undefined>(COMMON_BLOCKS);
  const others = new Map<number, Block>();

  const ask = (instant: number): number => offsetMinutes(instant) * MINUTE;

  /** The offset at the start of a block, shared by the two blocks that meet there. */
  function edge(index: number): number {
    let known = edges.get(index);
    if (known === undefined) {
      known = ask(index * BLOCK);
      edges.set(index, known);
    }
    return known;
  }

  /** The first minute after `low` at which the offset is no longer `before`; it holds no longer at `high`. */
  function changeBetween(low: number, high: number, before: number): number {
    // Changes fall on full hours of UTC but for a few zones: to the hour first, then one question settles most.
    const hour = bisect(low, high, HOUR, before);
    if (ask(hour - MINUTE) === before) return hour;
    return bisect(hour - HOUR, hour - MINUTE, MINUTE, before);
  }

  function bisect(low: number, high: number, step: number, before: number): number {
    while (high - low > step) {
      const middle = low + Math.floor((high - low) / step / 2) * step;
      if (ask(middle) === before) low = middle;
      else high = middle;
    }
    return high;
  }

  function blockAt(index: number): Block {
    let block = index >= 0 && index < COMMON_BLOCKS ? common[index] : others.get(index);
    if (block === undefined) {
      const [before, after] = [edge(index), edge(index + 1)];
      const [start, end] = [index * BLOCK, (index + 1) * BLOCK];
      block = {before, after, change: before === after ? end : changeBetween(start, end, before)};
      if (index >= 0 && index < COMMON_BLOCKS) common[index] = block;
      else others.set(index, block);
    }
    return block;
  }

  function offsetAt(instant: number): number {
    const block = blockAt(Math.floor(instant / BLOCK));
    return instant < block.change ? block.before : block.after;
  }

  /** The change that parts two instants of different offsets less than a block apart. */
  function changeParting(early: number, late: number): number {
    const block = blockAt(Math.floor(early / BLOCK));
    const here = block.before !== block.after && block.change > early;
    return here ? block.change : blockAt(Math.floor(late / BLOCK)).change;
  }

  function instantOf(day: number): number {
    const midnight = day * DAY; // by the wall clock
    const early = midnight - FARTHEST;
    const before = offsetAt(early);
    const candidate = midnight - before;
    const after = offsetAt(candidate);
    if (after === before) return candidate;
    // The clock changed at or before that midnight: forward past it, and the day began with the change.
    return Math.max(changeParting(early, candidate), midnight - after);
  }

  return {
    dayOf: (instant) => Math.floor((instant + offsetAt(instant)) / DAY),
    instantOf,
    hasMidnight: (day) => {
      const instant = instantOf(day);
      return instant + offsetAt(instant) === day * DAY;
    },
  };
}
