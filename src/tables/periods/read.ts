/** Customers with one column a month, quarter or year. */
import type {Cells} from '../../base/cells';
import type {Notice} from '../../base/errors';
import {plain} from '../../base/keys';
import {factsOfHistory} from '../../classes/facts';
import {buildHistory} from '../../classes/history';
import type {DecimalMark} from '../../reading/decimalMark';
import {type MoneyColumn, readMoney} from '../../reading/money';
import type {Period} from '../../reading/periodHeaders';
import {addsUp, isTotal} from '../../reading/totals';
import {wordsOf} from '../../messages';
import type {ReadContext} from '../reading';
import type {PurchaseRecognition} from '../purchaseKind';
import {columnName} from '../purchaseHeaders';
import {tellNotBought} from '../notBought';
import {type RowsReading, usableRows} from '../rows';

type Periods = PurchaseRecognition['periods'];

/** One decimal mark for all columns: they came from one export, and a column of whole amounts alone cannot tell. */
const readTogether = (
  cells: Cells,
  from: number,
  periods: Periods,
  locale: string,
): MoneyColumn[] => {
  const read = (decimal?: DecimalMark): MoneyColumn[] =>
    periods.map(({column}) => readMoney(cells, from, column, {locale, decimal}));
  const apart = read();
  const sure = apart.find(({ambiguous, decimal}) => decimal !== undefined && !ambiguous)?.decimal;
  return sure !== undefined && apart.some(({ambiguous}) => ambiguous) ? read(sure) : apart;
};

interface Coarse {
  readonly column: number;
  /** Whether each row's finer periods add up to it. */
  readonly isSum: boolean;
}

/** A quarter beside its months, a year beside its quarters: counted as well, money would count twice. O(rows x periods). */
const coarseAmong = (periods: Periods, amounts: readonly MoneyColumn[]): Coarse[] => {
  const valueOf = (p: number, row: number): number => amounts[p]?.amounts[row] ?? NaN;
  const known = (value: number): number => (value === value ? value : 0);
  return periods.flatMap((whole, at) => {
    const finer = periods.flatMap((part, p) => (isPartOf(part, whole) ? [p] : []));
    if (!finer.length) return [];
    // Of halves, quarters and months, those that are made of no others.
    const finest = finer.filter(
      (p) => !finer.some((part) => isPartOf(periods[part] as Period, periods[p] as Period)),
    );
    let isSum = true;
    for (let row = 0; isSum && row < (amounts[at]?.amounts.length ?? 0); row++) {
      let sum = 0;
      for (const p of finest) sum += known(valueOf(p, row));
      isSum = addsUp(sum, known(valueOf(at, row)));
    }
    return [{column: whole.column, isSum}];
  });
};

/** `Total`, `Año`: columns that name no period, and sum up the periods beside them row for row. */
const sumsBeside = (
  cells: Cells,
  {headerIndex, headers, columns}: PurchaseRecognition,
  periods: Periods,
  amounts: readonly MoneyColumn[],
  locale: string,
): Coarse[] =>
  headers.flatMap((header, column) => {
    if (column === columns.customer || periods.some((period) => period.column === column))
      return [];
    if (!isTotal(header) && !YEAR_WORDS.has(plain(header))) return [];
    const totals = readMoney(cells, headerIndex + 1, column, {locale}).amounts;
    let some = false;
    for (let i = 0; i < totals.length; i++) {
      const total = totals[i] as number;
      if (total !== total) continue;
      let sum = 0;
      for (const {amounts: own} of amounts) {
        const value = own[i] as number;
        if (value === value) sum += value;
      }
      if (!addsUp(sum, total)) return [];
      some = true;
    }
    return some ? [{column, isSum: true}] : [];
  });

const YEAR_WORDS = new Set([
  ...wordsOf(({words}) => words.dates.year),
  ...wordsOf(({headers}) => headers.fields.year.join('|')),
]);

/** Shorter, and within. */
const isPartOf = (part: Period, whole: Period): boolean =>
  part.from >= whole.from && part.to <= whole.to && part.to - part.from < whole.to - whole.from;

const coarseNotices = (coarse: readonly Coarse[], headers: readonly string[]): Notice[] =>
  ([true, false] as const).flatMap((isSum) => {
    const columns = coarse.filter((one) => one.isSum === isSum);
    if (!columns.length) return [];
    const names = columns.map(({column}) => columnName(headers, column)).join(', ');
    const code = isSum ? ('PERIOD_SUMS' as const) : ('PERIODS_OVERLAP' as const);
    return [{code, count: columns.length, params: {columns: names}}];
  });

/**
 * One column a period. A period with an amount above 0 counts as one order, on the period's last day (or the day of the run
 * in a period still open); 0 and blank are no order; a negative amount is a refund. Our rule: orders within one period cannot
 * be told apart.
 *
 * @throws UserError nothingUsable
 */
export const readPeriods = (
  cells: Cells,
  recognition: PurchaseRecognition,
  context: ReadContext,
  periodDays: number,
): RowsReading => {
  const from = recognition.headerIndex + 1;
  const {locale, asOf} = context;
  const begun = recognition.periods.filter((period) => period.from <= asOf);
  const read = readTogether(cells, from, begun, locale);
  const coarse = coarseAmong(begun, read);
  const isTaken = (_: unknown, p: number): boolean =>
    !coarse.some(({column}) => column === begun[p]?.column);
  const [periods, amounts] = [begun.filter(isTaken), read.filter(isTaken)];
  const usable = usableRows(
    cells,
    recognition,
    context,
    (i) => (amounts.some(({bad}) => bad[i]) ? 'BAD_AMOUNT' : undefined),
    amounts.map((column) => column.amounts),
  );
  const {lineRow, notices} = usable;
  const customer: number[] = [];
  const day: number[] = [];
  const amount: number[] = [];
  lineRow.forEach((row, c) => {
    periods.forEach((period, p) => {
      const value = amounts[p]?.amounts[row - from] ?? NaN;
      if (value !== value || value === 0) return;
      customer.push(c);
      day.push(Math.min(period.to, asOf));
      amount.push(value);
    });
  });
  const history = buildHistory({
    count: day.length,
    customers: lineRow.length,
    customer: Int32Array.from(customer),
    day: Int32Array.from(day),
    amount: Float64Array.from(amount),
    profit: undefined,
    order: undefined,
    orderIds: 0,
  });
  const facts = factsOfHistory(history, true, asOf, periodDays);
  tellNotBought(facts, history);
  notices.push({code: 'PERIOD_ORDERS', count: 1});
  const sums = sumsBeside(cells, recognition, recognition.periods, amounts, locale);
  notices.push(...coarseNotices([...coarse, ...sums], recognition.headers));
  const later = recognition.periods.length - begun.length;
  if (later) notices.push({code: 'FUTURE_PERIODS', count: later});
  if (amounts.some(({ambiguous}) => ambiguous)) notices.push({code: 'AMBIGUOUS_AMOUNTS', count: 1});
  return {
    layout: 'periods',
    ...usable.read,
    hasAmounts: true,
    dates: {order: undefined, ambiguous: false},
    currency: amounts.find(({currency}) => currency)?.currency,
    notices,
    facts,
    lineRow,
    history,
  };
};
