/**
 * The summary that purchase models are fitted to: frequency, recency and T, a row a customer. There frequency counts repeat
 * purchases (0 = bought once), and monetary_value is a mean of them, so that nobody can say what all were worth.
 */
import {plain} from '../../base/keys';
import type {Purchases} from '../purchases';

const [FREQUENCY, RECENCY, AGE] = [
  /^frequency(?: cal)?$/,
  /^recency(?: cal)?$/,
  /^t(?: cal)?$/,
] as const;

const valueOf = (cell: unknown): number =>
  typeof cell === 'number' ? cell : typeof cell === 'string' ? Number(cell.replace(',', '.')) : NaN;

/** Nobody's last purchase is later than the day of the summary, and who bought once has no time between. */
const agrees = ({cells, headerIndex}: Purchases, at: readonly number[]): boolean =>
  cells.slice(headerIndex + 1).every((row) => {
    const [frequency = NaN, recency = NaN, age = NaN] = at.map((column) => valueOf(row[column]));
    return !(recency > age) && !(frequency === 0 && recency > 0);
  });

/** Takes the frequency of such a summary for repeat purchases. */
export const tellRepeats = (seen: Purchases): void => {
  const {headers, columns, notices, assumed} = seen;
  const at = [FREQUENCY, RECENCY, AGE].map((pattern) =>
    headers.findIndex((header) => pattern.test(plain(header))),
  );
  const [frequency = -1] = at;
  if (at.includes(-1) || columns.orders !== frequency || !agrees(seen, at)) return;
  assumed.repeats = true;
  delete columns.revenue;
  notices.push({code: 'REPEAT_PURCHASES', count: 1, params: {column: headers[frequency] ?? ''}});
};
