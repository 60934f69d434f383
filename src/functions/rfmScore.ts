import {midRankScores, rfmScores} from '../models/rfm';
import {column, mayBeBlank} from './declare/arguments';
import {isoDay} from './declare/call';
import {defineColumnFunction} from './declare/defineColumn';
import {date, number} from './declare/kinds';
import {Problem} from './declare/problem';
import {asNumber, sideBySide} from './declare/results';

/** R, F and M of each customer among all; see models/rfm.ts. Who has no orders, or no last day, has no scores. */
export const rfmScore = defineColumnFunction('RFM_SCORE', {
  args: {
    last: column(mayBeBlank(date())),
    orders: column(mayBeBlank(number({min: 0, whole: true}))),
    revenue: column(mayBeBlank(number())),
    as_of: date(),
  },
  result: sideBySide(asNumber, asNumber, asNumber),
  run: ({last, orders, revenue, as_of: asOf}, count) => {
    const results: (Problem | readonly [number, number, number | undefined] | undefined)[] = [];
    const buyers: number[] = [];
    for (let row = 0; row < count; row++) {
      const day = last[row];
      const made = orders[row];
      if (day !== undefined && day > asOf)
        results[row] = new Problem('future', {day: isoDay(day), limit: isoDay(asOf)}, 'last');
      else if (day !== undefined && made === 0)
        results[row] = new Problem('dateWithoutOrders', {}, 'orders');
      else {
        results[row] = undefined;
        if (day !== undefined && made !== undefined) buyers.push(row);
      }
    }
    const column = (values: readonly (number | undefined)[], rows: readonly number[]) =>
      Float64Array.from(rows, (row) => values[row] ?? NaN);
    const {r, f} = rfmScores(column(last, buyers), column(orders, buyers));
    const payers = buyers.filter((row) => revenue[row] !== undefined);
    const m = midRankScores(column(revenue, payers), 5, 1);
    const moneyOf = new Map(payers.map((row, index) => [row, m[index]]));
    buyers.forEach((row, index) => {
      results[row] = [r[index] ?? 0, f[index] ?? 0, moneyOf.get(row)];
    });
    return results;
  },
  examples: [
    {
      cells: [
        [['2026-01-10'], ['2026-03-10'], ['2026-06-10']],
        [[1], [2], [5]],
        [[30], [80], [400]],
        '2026-06-30',
      ],
      results: [
        [1, 1, 1],
        [3, 3, 3],
        [5, 5, 5],
      ],
    },
  ],
});
