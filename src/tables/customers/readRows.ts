/**
 * Tables in which one row is one customer: with totals typed by hand (`customers`) or one column a month, quarter or year
 * (`periods`). Row for row: a key that stands twice gives two results and a notice.
 */
import {type Cell, type Cells, isBlank, isDate} from '../../base/cells';
import type {Notice} from '../../base/errors';
import {BAD_DAY, type DateColumn, type DateOrder, NO_DAY, readDates} from '../../reading/dates';
import {isTotal} from '../../reading/totals';
import {type Facts, factsOfHistory, emptyFacts, PROBLEMS, type Problem} from '../../classes/facts';
import {buildHistory, type History} from '../../classes/history';
import {keyIndex} from '../../base/keyIndex';
import {opportunityIn} from '../../reading/leadStatus';
import {isYes} from '../../reading/yesNo';
import type {Field} from '../fields';
import {type DecimalMark, type MoneyColumn, readMoney} from '../../reading/money';
import {
  addRow,
  addTo,
  nothingUsable,
  type ReadContext,
  type Reading,
  type RowList,
  type SetAside,
} from '../orders/read';
import type {Recognition} from '../purchaseKind';

export interface RowsReading extends Reading {
  readonly facts: Facts;
  /** Row index within the cells of each result. */
  readonly lineRow: Int32Array;
  /** Only for `periods`, where orders can be told apart by period. */
  readonly history: History | undefined;
}

const EXAMPLES = 3;
const LONGEST_EXAMPLE = 40;

/** One column of words that say yes, no or nothing that is known: the last is told, and counts as not known. */
const answersIn = (
  cells: Cells,
  field: Field,
  at: number | undefined,
  read: (cell: Cell) => boolean | undefined,
): {of(row: number): boolean | undefined; isFilled(row: number): boolean; notices(): Notice[]} => {
  const unread: RowList = {count: 0, rows: []};
  const examples = new Set<string>();
  const cellIn = (row: number): Cell => (at === undefined ? '' : (cells[row]?.[at] ?? ''));
  return {
    isFilled: (row) => !isBlank(cellIn(row)),
    of: (row) => {
      const cell = cellIn(row);
      if (isBlank(cell)) return undefined;
      const answer = read(cell);
      if (answer === undefined) {
        addTo(unread, row + 1);
        if (examples.size < EXAMPLES)
          examples.add(isDate(cell) ? '…' : String(cell).trim().slice(0, LONGEST_EXAMPLE));
      }
      return answer;
    },
    notices: () =>
      unread.count
        ? [{code: 'UNREAD_WORDS', ...unread, params: {field, examples: [...examples].join(', ')}}]
        : [],
  };
};

/** As facts hold it: -1 is not known. */
const stored = (answer: boolean | undefined): number =>
  answer === undefined ? -1 : Number(answer);

interface UsableRows {
  readonly lineRow: Int32Array;
  readonly rows: number;
  readonly index: ReturnType<typeof keyIndex>;
  readonly setAside: Partial<Record<SetAside, RowList>>;
  readonly names: Cell[];
  readonly keys: string[];
  readonly notices: Notice[];
}

const usableRows = (
  cells: Cells,
  recognition: Recognition,
  {watchedRow}: ReadContext,
  reasonOf: (i: number) => SetAside | undefined,
): UsableRows => {
  const from = recognition.headerRow + 1;
  const at = recognition.columns.customer ?? 0;
  const index = keyIndex();
  const setAside: Partial<Record<SetAside, RowList>> = {};
  const lineRow: number[] = [];
  const names: Cell[] = [];
  const keys: string[] = [];
  const totals: RowList = {count: 0, rows: []};
  const header = cells[from - 1]?.[at];
  let rows = 0;
  for (let i = 0; from + i < cells.length; i++) {
    const row = cells[from + i] as readonly Cell[];
    const name = row[at] as Cell;
    let reason: SetAside | undefined;
    if (isBlank(name)) {
      if (row.every(isBlank)) continue;
      reason = 'NO_CUSTOMER';
    } else {
      reason = reasonOf(i);
      if (!reason && isTotal(name)) {
        reason = 'NO_CUSTOMER';
        addTo(totals, from + i + 1);
      }
      // The header once more, where two exports were pasted together.
      if (name === header) reason ??= 'NO_CUSTOMER';
    }
    rows++;
    if (reason) addRow(setAside, reason, from + i + 1, watchedRow);
    else {
      keys.push(index.keys[index.add(name)] ?? '');
      names.push(typeof name === 'string' ? name.trim() : name);
      lineRow.push(from + i);
    }
  }
  if (!lineRow.length) throw nothingUsable(rows, setAside);
  const notices: Notice[] = [...recognition.notices];
  const repeated = lineRow.length - index.keys.length;
  if (repeated) notices.push({code: 'REPEATED_CUSTOMERS', count: repeated});
  if (totals.count) notices.push({code: 'TOTAL_ROWS', ...totals});
  return {lineRow: Int32Array.from(lineRow), rows, index, setAside, names, keys, notices};
};

/** @throws UserError nothingUsable */
export const readCustomers = (
  cells: Cells,
  recognition: Recognition,
  context: ReadContext,
  periodDays: number,
): RowsReading => {
  const from = recognition.headerRow + 1;
  const {locale, dayOf, asOf, choices} = context;
  const {columns} = recognition;
  const dates = (at: number | undefined, order?: DateOrder) =>
    at === undefined
      ? undefined
      : readDates(cells, from, at, {
          dayOf,
          locale,
          serials: true,
          order: choices.dateOrder ?? order,
        });
  const money = (at: number | undefined) =>
    at === undefined ? undefined : readMoney(cells, from, at, {locale});
  // Both came from one hand: where one column cannot tell day from month, the other may.
  const [firstAlone, lastAlone] = [dates(columns.first), dates(columns.last)];
  const first = firstAlone?.ambiguous ? dates(columns.first, sureOrder(lastAlone)) : firstAlone;
  const last = lastAlone?.ambiguous ? dates(columns.last, sureOrder(firstAlone)) : lastAlone;
  const orders = money(columns.orders);
  const revenue = money(columns.revenue);
  const profit = money(columns.profit);

  // Who has no orders has no date, in whatever words that is said: `never`, `—`.
  const never = (i: number, at: number | undefined, days: Int32Array | undefined): void => {
    const cell = cells[from + i]?.[at ?? -1];
    if (days && days[i] === BAD_DAY && typeof cell === 'string' && !/\d/.test(cell))
      days[i] = NO_DAY;
  };
  orders?.amounts.forEach((count, i) => {
    if (count !== 0) return;
    never(i, columns.first, first?.days);
    never(i, columns.last, last?.days);
  });

  const usable = usableRows(cells, recognition, context, (i) => {
    if (last?.days[i] === BAD_DAY || first?.days[i] === BAD_DAY) return 'BAD_DATE';
    if (revenue?.bad[i] || orders?.bad[i] || badCount(orders?.amounts[i])) return 'BAD_AMOUNT';
    return undefined;
  });
  const {lineRow, notices} = usable;
  const facts = emptyFacts(lineRow.length);
  facts.hasAmounts = revenue !== undefined;
  if (profit) facts.profit = new Float64Array(facts.count);
  const lead = answersIn(cells, 'leadStatus', columns.leadStatus, opportunityIn);
  const relationship = answersIn(cells, 'relationship', columns.relationship, isYes);
  const inTarget = answersIn(cells, 'inTarget', columns.inTarget, isYes);
  let problems = 0;
  for (let c = 0; c < facts.count; c++) {
    const row = lineRow[c] as number;
    const i = row - from;
    const count = orders ? (orders.amounts[i] as number) : NaN;
    const [firstTyped, lastTyped] = [first?.days[i] ?? NO_DAY, last?.days[i] ?? NO_DAY];
    // A single order has one day, whichever of the two was typed.
    const firstDay = firstTyped === NO_DAY && count === 1 ? lastTyped : firstTyped;
    const lastDay = lastTyped === NO_DAY && count === 1 ? firstTyped : lastTyped;
    facts.orders[c] = count;
    facts.first[c] = firstDay;
    facts.last[c] = lastDay;
    facts.revenue[c] = revenue ? (revenue.amounts[i] as number) : NaN;
    if (facts.profit && profit)
      facts.profit[c] = profit.bad[i] ? NaN : (profit.amounts[i] as number);
    const problem = problemOf(count, firstDay, lastDay, asOf);
    facts.problem[c] = PROBLEMS.indexOf(problem);
    if (problem !== 'NONE') problems++;
    // Only the day of the last order is known: whoever bought in the period is taken with all of their revenue.
    const recent = lastDay === NO_DAY ? NaN : lastDay > asOf - periodDays ? count : 0;
    facts.periodOrders[c] = count === 0 ? 0 : recent;
    facts.periodRevenue[c] = recent === 0 ? 0 : (facts.revenue[c] as number);
    // Whatever its status, there is a lead: a relationship.
    facts.openLead[c] = lead.isFilled(row) ? Number(lead.of(row) === true) : -1;
    facts.relationship[c] = stored(relationship.of(row));
    facts.inTarget[c] = stored(inTarget.of(row));
  }
  notices.push(...lead.notices(), ...relationship.notices(), ...inTarget.notices());
  if (problems) notices.push({code: 'CONTRADICTIONS', count: problems});
  if (revenue) notices.push({code: 'WHOLE_REVENUE', count: 1});
  if (!orders) notices.push({code: 'NO_ORDERS_COLUMN', count: 1});
  if (!last) notices.push({code: 'NO_LAST_COLUMN', count: 1});
  if (last?.ambiguous || first?.ambiguous)
    notices.push({
      code: 'AMBIGUOUS_DATES',
      count: 1,
      params: {order: last?.order ?? first?.order ?? ''},
    });
  if (revenue?.ambiguous) notices.push({code: 'AMBIGUOUS_AMOUNTS', count: 1});
  return {
    layout: 'customers',
    rows: usable.rows,
    setAside: usable.setAside,
    keys: usable.keys,
    names: usable.names,
    customerOf: usable.index.find,
    hasAmounts: revenue !== undefined,
    dates: {
      order: last?.order ?? first?.order,
      ambiguous: Boolean(last?.ambiguous || first?.ambiguous),
    },
    currency: revenue?.currency,
    notices,
    facts,
    lineRow,
    history: undefined,
  };
};

const sureOrder = (dates: DateColumn | undefined): DateOrder | undefined =>
  dates?.ambiguous ? undefined : dates?.order;

/** A number of orders is whole and not negative. */
const badCount = (count: number | undefined): boolean =>
  count !== undefined && count === count && (count < 0 || !Number.isInteger(count));

const problemOf = (orders: number, first: number, last: number, asOf: number): Problem => {
  if (first > asOf || last > asOf) return 'FUTURE';
  if (orders === 0 && (first !== NO_DAY || last !== NO_DAY)) return 'DATE_WITHOUT_ORDERS';
  if (first === NO_DAY || last === NO_DAY) return 'NONE';
  if (last < first) return 'LAST_BEFORE_FIRST';
  return orders > 1 && first === last ? 'ONE_DAY' : 'NONE';
};

/** One decimal mark for all columns: they came from one export, and a column of whole amounts alone cannot tell. */
const readTogether = (
  cells: Cells,
  from: number,
  periods: Recognition['periods'],
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
  recognition: Recognition,
  context: ReadContext,
  periodDays: number,
): RowsReading => {
  const from = recognition.headerRow + 1;
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
    rows: usable.rows,
    setAside: usable.setAside,
    keys: usable.keys,
    names: usable.names,
    customerOf: usable.index.find,
    hasAmounts: true,
    dates: {order: undefined, ambiguous: false},
    currency: amounts.find(({currency}) => currency)?.currency,
    notices,
    facts,
    lineRow,
    history,
  };
};
