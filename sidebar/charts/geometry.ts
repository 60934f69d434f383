/** Where things stand in the charts. Pure numbers: no text, no colour. */

/** Width of a bar; whatever is not nothing can be seen. */
export const barWidth = (value: number, largest: number, width: number): number =>
  value <= 0 || largest <= 0 ? 0 : Math.max(2, (width * value) / largest);

/** 0 for nobody, else 1 to `shades`. @example shade(3, 10, 5) // 2 */
export const shade = (n: number, largest: number, shades: number): number =>
  n <= 0 ? 0 : Math.min(shades, Math.ceil((n / largest) * shades));

const DAY = 86_400_000;
export const dayNumber = (iso: string): number => Math.round(Date.parse(iso) / DAY);
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

export interface Timeline {
  readonly orders: readonly {readonly x: number; readonly height: number}[];
  readonly asOf: number;
  /** Undefined when not known. */
  readonly atRisk: {readonly x: number; readonly day: string} | undefined;
  readonly lapse: {readonly x: number; readonly day: string} | undefined;
  readonly ticks: readonly {readonly x: number; readonly day: string; readonly year: boolean}[];
}

export interface TimelineInput {
  readonly dates: readonly {readonly day: string; readonly amount: number | null}[];
  readonly asOf: string;
  /** Days after the last order. */
  readonly atRiskFrom: number | null;
  readonly lapseFrom: number | null;
}

const SHORTEST = 6;
const UNKNOWN = 16;
const MOST_TICKS = 6;

/** Time runs from the first order to the day of the run or the lapse line, whichever is later. */
export const timeline = (
  {dates, asOf, atRiskFrom, lapseFrom}: TimelineInput,
  width: number,
  height: number,
  margin = 4,
): Timeline => {
  const days = dates.map(({day}) => dayNumber(day));
  const run = dayNumber(asOf);
  const last = Math.max(...days);
  const lineAt = (from: number | null): number | undefined =>
    from === null || !days.length ? undefined : last + Math.ceil(from);
  const atRiskDay = lineAt(atRiskFrom);
  const lapseDay = lineAt(lapseFrom);
  const start = Math.min(run, ...days);
  const end = Math.max(run, last, lapseDay ?? run, start + 1);
  const x = (day: number): number =>
    margin + ((width - 2 * margin) * (day - start)) / (end - start);
  const largest = Math.max(0, ...dates.map(({amount}) => amount ?? 0));
  const line = (day: number | undefined): {x: number; day: string} | undefined =>
    day === undefined ? undefined : {x: x(day), day: isoOf(day)};
  return {
    orders: dates.map(({amount}, i) => ({
      x: x(days[i] ?? run),
      height:
        amount === null
          ? UNKNOWN
          : SHORTEST +
            (largest > 0 ? (height - SHORTEST) * Math.sqrt(Math.max(0, amount) / largest) : 0),
    })),
    asOf: x(run),
    atRisk: line(atRiskDay),
    lapse: line(lapseDay),
    ticks: ticksBetween(start, end).map(({day, year}) => ({x: x(day), day: isoOf(day), year})),
  };
};

/** First days of years, or of months where the time is short; at most six. */
const ticksBetween = (start: number, end: number): {day: number; year: boolean}[] => {
  const months = (end - start) / 30.4;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((each) => months / each <= MOST_TICKS) ?? 240;
  const first = new Date(start * DAY);
  const ticks: {day: number; year: boolean}[] = [];
  const from = first.getUTCFullYear() * 12 + first.getUTCMonth();
  for (let month = Math.ceil(from / step) * step; ; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
    if (day > end) return ticks;
    if (day >= start) ticks.push({day, year: month % 12 === 0});
  }
};
