/** What is worth knowing of a table of orders that was read. */
import {firstOf} from '../../base/cut';
import type {Notice} from '../../base/errors';
import type {History} from '../../classes/history';
import type {DateColumn} from '../../reading/dates';
import type {PurchaseRecognition} from '../purchaseKind';
import type {RowList} from '../reading';
import type {lineAmounts} from './amounts';
import {type ReadLines, refundsOnly} from './counts';
import {isOnePerMonth} from './days';
import {countDuplicates} from './duplicates';
import type {Currencies} from './money/currencies';
import type {OrderTotals} from './money/orderTotals';

/** Of a column that may hold anything. */
const MOST_CURRENCIES = 10;

/** Columns that may be read in more than one way. */
interface Doubted {
  readonly dates: DateColumn;
  readonly money: ReturnType<typeof lineAmounts>;
  readonly currencies: Currencies | undefined;
  readonly foreign: RowList | undefined;
}

/** What was counted while rows were sorted. */
export interface Counted {
  readonly unknown: number;
  readonly badProfits: number;
  readonly zero: RowList;
  readonly totals: RowList;
}

/** What is worth knowing of the rows, in the order in which it is told. */
export const noticesOf = (
  {cells, from, amounts, recognition}: ReadLines,
  {unknown, badProfits, zero, totals}: Counted,
  history: History,
  {dates, money, currencies, foreign}: Doubted,
): Notice[] => {
  const notices: Notice[] = [];
  const note = (
    code: Notice['code'],
    times: number,
    params: Notice['params'] = {},
    where?: readonly number[],
  ): void => {
    if (times) notices.push({code, count: times, params, ...(where ? {rows: where} : {})});
  };
  if (!money) note('NO_AMOUNT_COLUMN', 1);
  else if (!isOnePerMonth(recognition)) {
    note('NO_AMOUNT', unknown);
    note('ZERO_AMOUNT', zero.count, {}, zero.rows);
  }
  note('BAD_PROFIT', badProfits);
  note('REFUNDS_ONLY', refundsOnly(history));
  note('DUPLICATE_ROWS', countDuplicates(cells, from, amounts, history));
  if (dates.ambiguous) note('AMBIGUOUS_DATES', 1, {order: dates.order ?? ''});
  if (dates.halfConverted) note('HALF_CONVERTED', 1);
  if (money?.ambiguous) note('AMBIGUOUS_AMOUNTS', 1);
  if (money && currencies) {
    const [main = '', ...others] = currencies.names;
    if (foreign)
      note(
        'OTHER_CURRENCIES',
        foreign.count,
        {currency: main, currencies: firstOf(others, MOST_CURRENCIES).join(', ')},
        foreign.rows,
      );
    else if (currencies.rates.includes(undefined))
      note('MIXED_CURRENCIES', 1, {
        currencies: firstOf(currencies.names, MOST_CURRENCIES).join(', '),
      });
  }
  note('TOTAL_ROWS', totals.count, {}, totals.rows);
  return notices;
};

/** An order's total on each of its rows, counted once. */
export const totalsNotice = (
  {columns, headers}: PurchaseRecognition,
  total: OrderTotals | undefined,
): readonly Notice[] =>
  total?.orders && total.isOnce
    ? [
        {
          code: 'REPEATED_TOTALS',
          count: total.orders,
          params: {column: headers[columns.amount ?? -1] ?? ''},
        },
      ]
    : [];
