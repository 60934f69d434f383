/** What a purchase model is fitted to: the customers' histories, equal ones together, column by column. */

export interface Histories {
  /** Distinct histories. Each column has as many entries; they ascend by purchases, then recency, then age. */
  readonly count: number;
  /** How many customers share a history. */
  readonly weight: Float64Array;
  /** x: purchases after the first. */
  readonly purchases: Float64Array;
  /** t_x: time from the first purchase to the last. */
  readonly recency: Float64Array;
  /** T: time from the first purchase to the day of the question. */
  readonly age: Float64Array;
}

/** One column each; entry i of all is a customer. */
export interface HistoryColumns {
  readonly purchases: ArrayLike<number>;
  readonly recency: ArrayLike<number>;
  readonly age: ArrayLike<number>;
  /** Customers that the row stands for; 1 each when left out. */
  readonly weight?: ArrayLike<number>;
}

const check = (x: number, recency: number, age: number, weight: number): void => {
  if (!(Number.isInteger(x) && x >= 0)) throw new RangeError('purchases are not whole');
  if (!(recency >= 0 && recency <= age && age < Infinity))
    throw new RangeError('recency is not within 0 and age');
  if (x === 0 && recency > 0) throw new RangeError('recency without a repeat purchase');
  if (!(weight >= 0 && weight < Infinity)) throw new RangeError('weight is negative');
};

/**
 * Brings equal rows together, so that a fit costs by distinct histories. The order of the rows never shows in the result.
 *
 * @throws RangeError where a row is no history: x not whole or negative, recency above age or without a purchase, no number
 * @example poolHistories({purchases: [0, 1, 0], recency: [0, 3, 0], age: [9, 9, 9]}).weight // 2, 1
 */
export const poolHistories = (columns: HistoryColumns): Histories => {
  const {purchases, recency, age, weight} = columns;
  const rows = purchases.length;
  const order = new Uint32Array(rows);
  for (let i = 0; i < rows; i++) {
    order[i] = i;
    check(
      purchases[i] as number,
      recency[i] as number,
      age[i] as number,
      weight ? (weight[i] as number) : 1,
    );
  }
  order.sort(
    (i, j) =>
      (purchases[i] as number) - (purchases[j] as number) ||
      (recency[i] as number) - (recency[j] as number) ||
      (age[i] as number) - (age[j] as number),
  );
  const pooled = {
    weight: new Float64Array(rows),
    purchases: new Float64Array(rows),
    recency: new Float64Array(rows),
    age: new Float64Array(rows),
  };
  let count = 0;
  for (const i of order) {
    const more = weight ? (weight[i] as number) : 1;
    if (more === 0) continue;
    const last = count - 1;
    const isSame =
      count > 0 &&
      pooled.purchases[last] === purchases[i] &&
      pooled.recency[last] === recency[i] &&
      pooled.age[last] === age[i];
    if (!isSame) {
      pooled.purchases[count] = purchases[i] as number;
      pooled.recency[count] = recency[i] as number;
      pooled.age[count] = age[i] as number;
      count++;
    }
    pooled.weight[count - 1] = (pooled.weight[count - 1] as number) + more;
  }
  return {
    count,
    weight: pooled.weight.slice(0, count),
    purchases: pooled.purchases.slice(0, count),
    recency: pooled.recency.slice(0, count),
    age: pooled.age.slice(0, count),
  };
};

/**
 * The same histories in another unit of time.
 *
 * @param unit length of the new unit, in the old one
 * @example inUnit(days, 7) // weeks
 */
export const inUnit = (histories: Histories, unit: number): Histories => ({
  ...histories,
  recency: histories.recency.map((time) => time / unit),
  age: histories.age.map((time) => time / unit),
});

/**
 * Every so-manieth history with the weight of those left out: as they are sorted, a sample like the whole. All where there are
 * no more than `most`.
 */
export const thinned = (histories: Histories, most: number): Histories => {
  const {count} = histories;
  const every = Math.ceil(count / most);
  if (every <= 1) return histories;
  const kept = Math.floor(count / every);
  const pick = (column: Float64Array): Float64Array =>
    Float64Array.from({length: kept}, (_, i) => column[i * every + (every >> 1)] as number);
  const weight = new Float64Array(kept);
  for (let i = 0; i < count; i++) {
    const at = Math.min(kept - 1, Math.floor(i / every));
    weight[at] = (weight[at] as number) + (histories.weight[i] as number);
  }
  return {
    count: kept,
    weight,
    purchases: pick(histories.purchases),
    recency: pick(histories.recency),
    age: pick(histories.age),
  };
};

/** Totals that starts and refusals are made from. */
export interface Totals {
  readonly customers: number;
  /** Customers with a repeat purchase. */
  readonly repeaters: number;
  readonly purchases: number;
  /** Of all ages, and the longest. */
  readonly time: number;
  readonly oldest: number;
}

export const totalsOf = ({count, weight, purchases, age}: Histories): Totals => {
  const totals = {customers: 0, repeaters: 0, purchases: 0, time: 0, oldest: 0};
  for (let i = 0; i < count; i++) {
    const w = weight[i] as number;
    totals.customers += w;
    if ((purchases[i] as number) > 0) totals.repeaters += w;
    totals.purchases += w * (purchases[i] as number);
    totals.time += w * (age[i] as number);
    totals.oldest = Math.max(totals.oldest, age[i] as number);
  }
  return totals;
};
