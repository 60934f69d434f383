/** Customers with one column a month, quarter or year. */
import type {Cells} from '../../base/cells';
import {factsOfHistory} from '../../classes/facts';
import {buildHistory} from '../../classes/history';
import {type DecimalMark, type MoneyColumn, readMoney} from '../../reading/money';
import type {ReadContext} from '../reading';
import type {PurchaseRecognition} from '../purchaseKind';
import {type RowsReading, usableRows} from '../rows';

/** One decimal mark for all columns: they came from one export, and a column of whole amounts alone cannot tell. */
const readTogether = (
  cells: Cells,
  from: number,
  periods: PurchaseRecognition['periods'],
  locale: string,
): MoneyColumn[] => {
  const read = (decimal?: DecimalMark): MoneyColumn[] =>
    periods.map(({column}) => readMoney(cells, from, column, {locale, decimal}));
  const apart = read();
  const sure = apart.find(({ambiguous, decimal}) => decimal !== undefined && !ambiguous)?.decimal;
  return sure !== undefined && apart.some(({ambiguous}) => ambiguous) ? read(sure) : apart;
};

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
  const periods = recognition.periods.filter((period) => period.from <= asOf);
  const amounts = readTogether(cells, from, periods, locale);
  const usable = usableRows(cells, recognition, context, (i) =>
    amounts.some(({bad}) => bad[i]) ? 'BAD_AMOUNT' : undefined,
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
  // Nothing bought in any period is "has not bought", not "refunds only".
  for (let c = 0; c < facts.count; c++)
    if (history.money.start[c] === history.money.start[c + 1]) facts.refundsOnly[c] = 0;
  notices.push({code: 'PERIOD_ORDERS', count: 1});
  const later = recognition.periods.length - periods.length;
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
