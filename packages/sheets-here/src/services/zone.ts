const quarterHour = 900_000;

/** A time zone: wall clock to instant and back. Zones change their offset on quarters of an hour only. */
export class Zone {
  private readonly format: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();

  /** @throws RangeError for an unknown zone. */
  constructor(readonly name: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** What the clock on the wall shows at an instant, as if it were UTC (milliseconds since 1970). */
  wallOf(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  /**
   * The instant at which the wall clock shows this. Shown twice (clocks go back): the first time.
   * Never shown (clocks go forward): as much later as the clock jumps.
   */
  instantOf(wall: number): number {
    const before = this.offsetAt(wall - 86_400_000);
    const after = this.offsetAt(wall + 86_400_000);
    const first = wall - before;
    if (before === after && this.offsetAt(first) === before) return first;
    const fits = [first, wall - after].filter((instant) => this.wallOf(instant) === wall);
    return fits.length > 0 ? Math.min(...fits) : first;
  }

  /** Milliseconds east of Greenwich. */
  offsetAt(instant: number): number {
    const key = Math.floor(instant / quarterHour);
    const known = this.offsets.get(key);
    if (known !== undefined) return known;
    const offset = this.measure(key * quarterHour);
    this.offsets.set(key, offset);
    return offset;
  }

  private measure(instant: number): number {
    const parts: Record<string, string> = {};
    for (const {type, value} of this.format.formatToParts(instant)) parts[type] = value;
    const year = Number(parts['year']);
    const date = new Date(0);
    date.setUTCFullYear(
      parts['era'] === 'BC' ? 1 - year : year,
      Number(parts['month']) - 1,
      Number(parts['day']),
    );
    date.setUTCHours(Number(parts['hour']), Number(parts['minute']), Number(parts['second']));
    return date.getTime() - instant;
  }
}
