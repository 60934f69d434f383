/** What a cell of the grid holds. `''` is an empty cell. */
export type Stored = number | string | boolean | WallTime | Formula;

/** What a formula cell shows in a grid that calculates nothing. */
const unevaluated = '#NAME?';

const dayMilliseconds = 86_400_000;
/** Days from the spreadsheet's day zero, 1899-12-30, to 1970-01-01. */
const serialOfEpoch = 25_569;

/**
 * A date as a sheet keeps it: what the clock on the wall shows, without a zone, in milliseconds since 1970-01-01 00:00.
 * Whole days are shared objects, so that a column of a million dates costs a pointer a cell.
 */
export class WallTime {
  private static readonly days = new Map<number, WallTime>();

  private constructor(readonly milliseconds: number) {}

  static of(milliseconds: number): WallTime {
    if (milliseconds % dayMilliseconds !== 0) return new WallTime(milliseconds);
    const known = WallTime.days.get(milliseconds);
    if (known) return known;
    const day = new WallTime(milliseconds);
    WallTime.days.set(milliseconds, day);
    return day;
  }

  /** The day as written in ISO form; undefined when no such day exists (2024-02-30). */
  static ofDay(year: number, month: number, day: number): WallTime | undefined {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return exists ? WallTime.of(date.getTime()) : undefined;
  }

  static ofSerial(serial: number): WallTime {
    return WallTime.of(Math.round((serial - serialOfEpoch) * dayMilliseconds));
  }

  get serial(): number {
    return this.milliseconds / dayMilliseconds + serialOfEpoch;
  }

  /** `2024-01-31`, with ` 13:05:00` after it when the time is not midnight. */
  toString(): string {
    const text = new Date(this.milliseconds).toISOString();
    return this.milliseconds % dayMilliseconds === 0
      ? text.slice(0, 10)
      : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
  }
}

/** A cell that a text beginning with `=` has become, with what it shows. The memory grid calculates nothing. */
export class Formula {
  constructor(
    readonly text: string,
    readonly value: Exclude<Stored, Formula> = unevaluated,
  ) {}

  toString(): string {
    return this.text;
  }
}

/** What a cell shows: a formula's result. */
export const valueOf = (cell: Stored): Exclude<Stored, Formula> =>
  cell instanceof Formula ? cell.value : cell;
