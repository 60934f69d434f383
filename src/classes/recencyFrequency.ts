/** Scores of recency, frequency and money, and the RFM group of every buyer. */
import {NO_DAY} from '../reading/dates';
import {midRankScores, RFM_GROUPS, rfmGroup, rfmScores} from '../models/rfm';
import {type Columns, indexOf, NONE} from './classes';
import type {Facts} from './facts';

const GROUP = indexOf(RFM_GROUPS);

/** rfm of each pair of scores, looked up rather than asked 100,000 times. */
const GROUP_OF = Uint8Array.from({length: 36}, (_, i) => {
  const group = rfmGroup(Math.floor(i / 6), i % 6);
  return group ? GROUP[group] : NONE;
});

export const recencyFrequencyMoney = (facts: Facts, classes: Columns): void => {
  const scored = new Int32Array(facts.count);
  const paid = new Int32Array(facts.count);
  let buyers = 0;
  let payers = 0;
  for (let c = 0; c < facts.count; c++) {
    if (facts.problem[c] || !((facts.orders[c] as number) > 0) || facts.last[c] === NO_DAY)
      continue;
    scored[buyers++] = c;
    if (facts.revenue[c] === facts.revenue[c]) paid[payers++] = c;
  }
  const column = (
    values: Float64Array | Int32Array,
    of: Int32Array,
    length: number,
  ): Float64Array => {
    const picked = new Float64Array(length);
    for (let i = 0; i < length; i++) picked[i] = values[of[i] as number] as number;
    return picked;
  };
  const {r, f} = rfmScores(
    column(facts.last, scored, buyers),
    column(facts.orders, scored, buyers),
  );
  for (let i = 0; i < buyers; i++) {
    const c = scored[i] as number;
    classes.r[c] = r[i] as number;
    classes.f[c] = f[i] as number;
    classes.rfm[c] = GROUP_OF[(r[i] as number) * 6 + (f[i] as number)] as number;
  }
  const m = midRankScores(column(facts.revenue, paid, payers), 5, 1);
  for (let i = 0; i < payers; i++) classes.m[paid[i] as number] = m[i] as number;
};
