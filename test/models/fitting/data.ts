/**
 * Orders to fit to: the shop of test/data, in every clone; the public data, where they stand beside the project; and shops drawn
 * from a model with a fixed seed.
 */
import {existsSync, readFileSync} from 'node:fs';
import type {HistoryColumns} from '../../../src/models/fitting/histories';

const folder = '../shared/data';
export const areDataThere = existsSync(folder);
if (!areDataThere) console.warn(`${folder} is absent: fits to public data are not checked`);

/** Days of one customer's purchases, ascending, each once; and the money of each day. */
export interface Buyer {
  readonly days: readonly number[];
  readonly values: readonly number[];
}

const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000;

/** Customer and date stand first in a line, the value last. */
const buyersIn = (path: string): Buyer[] => {
  const buyers = new Map<string, Map<number, number>>();
  const lines = readFileSync(path, 'utf8').trim().split('\n').slice(1);
  for (const line of lines) {
    const [id = '', date = '', ...rest] = line.split(',');
    const value = rest[rest.length - 1];
    const days = buyers.get(id) ?? new Map<number, number>();
    buyers.set(id, days);
    const day = dayOf(date);
    days.set(day, (days.get(day) ?? 0) + Number(value));
  }
  return [...buyers.values()].map((days) => {
    const sorted = [...days].sort(([one], [other]) => one - other);
    return {days: sorted.map(([day]) => day), values: sorted.map(([, value]) => value)};
  });
};

/** CDNOW's sample: Id, Date, CDs, Price; or the full cohort: customer_id, date, cds, value. */
export const cdnow = (name: 'cdnow-sample-orders' | 'cdnow-full-orders'): Buyer[] =>
  buyersIn(`${folder}/${name}.csv`);

/** The shop of test/data, and the last day of it. */
export const madeShop = (): Buyer[] => buyersIn('test/data/shop-orders.csv');
export const MADE_SHOP_END = dayOf('2023-01-02') + 546;

/** What scipy fits to it (test/data/fits.py). */
export const madeShopFits = (): Readonly<Record<string, Readonly<Record<string, number>>>> =>
  JSON.parse(readFileSync('test/data/fits.json', 'utf8')) as ReturnType<typeof madeShopFits>;

/** Histories in days on the day `asOf`, of whoever had come by then. */
export const historiesOn = (buyers: readonly Buyer[], asOf: number): HistoryColumns => {
  const seen = buyers
    .map(({days}) => days.filter((day) => day <= asOf))
    .filter(({length}) => length > 0);
  const first = (days: readonly number[]): number => days[0] ?? NaN;
  return {
    purchases: seen.map(({length}) => length - 1),
    recency: seen.map((days) => (days[days.length - 1] ?? NaN) - first(days)),
    age: seen.map((days) => asOf - first(days)),
  };
};

export const CDNOW_START = dayOf('1997-01-01');
export const CDNOW_END = dayOf('1998-06-30');

/** Numbers from 0 to 1 (mulberry32), the same for the same seed; with what the models draw made from them. */
export const makeRandom = (seed: number) => {
  let state = seed | 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const exponential = (rate: number): number => -Math.log(1 - uniform()) / rate;
  const normal = (): number => Math.sqrt(2 * exponential(1)) * Math.cos(2 * Math.PI * uniform());
  /** Marsaglia and Tsang (2000). */
  const gamma = (shape: number, rate: number): number => {
    if (shape < 1) return gamma(shape + 1, rate) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const z = normal();
      const v = (1 + z / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < (z * z) / 2 + d - d * v + d * Math.log(v))
        return (d * v) / rate;
    }
  };
  const beta = (a: number, b: number): number => {
    const one = gamma(a, 1);
    return one / (one + gamma(b, 1));
  };
  return {uniform, exponential, gamma, beta};
};
export type Random = ReturnType<typeof makeRandom>;

/** Times of the repeat purchases of one customer up to `age`, the first purchase at 0. */
export type Draw = (random: Random, age: number) => number[];

const untilDropout = (
  random: Random,
  rate: number,
  age: number,
  leaves: () => boolean,
  end = Infinity,
): number[] => {
  const times: number[] = [];
  for (let time = 0; ;) {
    time += random.exponential(rate);
    if (time > age || time > end) return times;
    times.push(time);
    if (leaves()) return times;
  }
};

export const drawBgNbd =
  (r: number, alpha: number, a: number, b: number): Draw =>
  (random, age) => {
    const p = random.beta(a, b);
    return untilDropout(random, random.gamma(r, alpha), age, () => random.uniform() < p);
  };
export const drawMbgNbd =
  (r: number, alpha: number, a: number, b: number): Draw =>
  (random, age) => {
    const p = random.beta(a, b);
    const rate = random.gamma(r, alpha);
    return random.uniform() < p ? [] : untilDropout(random, rate, age, () => random.uniform() < p);
  };
export const drawParetoNbd =
  (r: number, alpha: number, s: number, beta: number): Draw =>
  (random, age) =>
    untilDropout(
      random,
      random.gamma(r, alpha),
      age,
      () => false,
      random.exponential(random.gamma(s, beta)),
    );

/** Histories of `customers` who came evenly within the first half of `time`. */
export const shopOf = (
  draw: Draw,
  customers: number,
  time: number,
  random: Random,
): HistoryColumns => {
  const purchases: number[] = [];
  const recency: number[] = [];
  const age: number[] = [];
  for (let c = 0; c < customers; c++) {
    const own = time * (1 - random.uniform() / 2);
    const times = draw(random, own);
    purchases.push(times.length);
    recency.push(times[times.length - 1] ?? 0);
    age.push(own);
  }
  return {purchases, recency, age};
};
