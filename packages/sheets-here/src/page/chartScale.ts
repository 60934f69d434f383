/** The axis of numbers of a chart. Pure. */

export interface Scale {
  /** From the lowest to the highest, so many that they can be read. */
  readonly ticks: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Round numbers that hold all of these, and 0. Two to eight of them. */
export function scaleOf(numbers: readonly number[]): Scale {
  const lowest = numbers.reduce((least, one) => Math.min(least, one), 0);
  const top = numbers.reduce((most, one) => Math.max(most, one), 0);
  // Nothing but 0 has an axis too.
  const highest = top === lowest ? 1 : top;
  const step = roundStep((highest - lowest) / 5);
  const first = Math.floor(lowest / step + smallest);
  const last = Math.max(first + 1, Math.ceil(highest / step - smallest));
  const ticks = Array.from({length: last - first + 1}, (_, index) => (first + index) * step);
  return {ticks, low: first * step, high: last * step};
}

/** What calculating with fractions may miss by. */
const smallest = 1e-9;

/** 1, 2 or 5 of a power of ten, not smaller than this. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((one) => one * power >= least * (1 - smallest)) ?? 10;
  return factor * power;
}

/** Which of so many names are written when there is room for so many: evenly, from the first. */
export function everyNth(count: number, room: number): number {
  return Math.max(1, Math.ceil(count / Math.max(1, room)));
}
