/** Customers with totals typed by hand, or counted by a program. */
import {type Cell, type Cells, isBlank, isDate} from '../../base/cells';
import type {Notice} from '../../base/errors';
import {BAD_DAY, type DateColumn, type DateOrder, NO_DAY, readDates} from '../../reading/dates';
import {type Facts, emptyFacts, PROBLEMS, type Problem} from '../../classes/facts';
import {opportunityIn} from '../../reading/leadStatus';
import {isYes} from '../../reading/yesNo';
import type {Field} from '../fields';
import {readMoney} from '../../reading/money';
import {addTo, type ReadContext, type RowList} from '../reading';
import type {PurchaseRecognition} from '../purchaseKind';
import {type RowsReading, usableRows} from '../rows';

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

/** The columns of a table of customers, each read once. */
const readColumns = (cells: Cells, recognition: PurchaseRecognition, context: ReadContext) => {
  const from = recognition.headerIndex + 1;
  const {locale, dayOf, choices} = context;
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
  if (orders && recognition.areRepeats)
    orders.amounts.forEach((count, i) => (orders.amounts[i] = count + 1));

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
  return {
    first,
    last,
    orders,
    revenue: money(columns.revenue),
    profit: money(columns.profit),
    lead: answersIn(cells, 'leadStatus', columns.leadStatus, opportunityIn),
    relationship: answersIn(cells, 'relationship', columns.relationship, isYes),
    inTarget: answersIn(cells, 'inTarget', columns.inTarget, isYes),
  };
};

type Columns = ReturnType<typeof readColumns>;

/** Why a row cannot be used. */
const reasonOf = (
  {first, last, orders, revenue}: Columns,
  i: number,
): 'BAD_DATE' | 'BAD_AMOUNT' | undefined => {
  if (last?.days[i] === BAD_DAY || first?.days[i] === BAD_DAY) return 'BAD_DATE';
  if (revenue?.bad[i] || orders?.bad[i] || badCount(orders?.amounts[i])) return 'BAD_AMOUNT';
  return undefined;
};

/** First and last day of a row. A single order has one day, whichever of the two was typed. */
const daysOf = ({first, last}: Columns, i: number, count: number): readonly [number, number] => {
  const [firstTyped, lastTyped] = [first?.days[i] ?? NO_DAY, last?.days[i] ?? NO_DAY];
  if (count !== 1) return [firstTyped, lastTyped];
  return [
    firstTyped === NO_DAY ? lastTyped : firstTyped,
    lastTyped === NO_DAY ? firstTyped : lastTyped,
  ];
};

const factsOf = (
  columns: Columns,
  lineRow: Int32Array,
  from: number,
  {asOf}: ReadContext,
  periodDays: number,
): Facts => {
  const {orders, revenue, profit, lead, relationship, inTarget} = columns;
  const facts = emptyFacts(lineRow.length);
  facts.hasAmounts = revenue !== undefined;
  if (profit) facts.profit = new Float64Array(facts.count);
  for (let c = 0; c < facts.count; c++) {
    const row = lineRow[c] as number;
    const i = row - from;
    const count = orders ? (orders.amounts[i] as number) : NaN;
    const [firstDay, lastDay] = daysOf(columns, i, count);
    facts.orders[c] = count;
    facts.first[c] = firstDay;
    facts.last[c] = lastDay;
    facts.revenue[c] = revenue ? (revenue.amounts[i] as number) : NaN;
    if (facts.profit && profit)
      facts.profit[c] = profit.bad[i] ? NaN : (profit.amounts[i] as number);
    facts.problem[c] = PROBLEMS.indexOf(problemOf(count, firstDay, lastDay, asOf));
    // Only the day of the last order is known: whoever bought in the period is taken with all of their revenue.
    const recent = lastDay === NO_DAY ? NaN : lastDay > asOf - periodDays ? count : 0;
    facts.periodOrders[c] = count === 0 ? 0 : recent;
    facts.periodRevenue[c] = recent === 0 ? 0 : (facts.revenue[c] as number);
    // Whatever its status, there is a lead: a relationship.
    facts.openLead[c] = lead.isFilled(row) ? Number(lead.of(row) === true) : -1;
    facts.relationship[c] = stored(relationship.of(row));
    facts.inTarget[c] = stored(inTarget.of(row));
  }
  return facts;
};

const noticesOf = (
  {first, last, orders, revenue, lead, relationship, inTarget}: Columns,
  {problem}: Facts,
): Notice[] => {
  const contradictions = problem.reduce((sum, each) => sum + Number(each !== 0), 0);
  const notices: Notice[] = [...lead.notices(), ...relationship.notices(), ...inTarget.notices()];
  if (contradictions) notices.push({code: 'CONTRADICTIONS', count: contradictions});
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
  return notices;
};

/** @throws UserError nothingUsable */
export const readCustomers = (
  cells: Cells,
  recognition: PurchaseRecognition,
  context: ReadContext,
  periodDays: number,
): RowsReading => {
  const columns = readColumns(cells, recognition, context);
  const {first, last, revenue, orders} = columns;
  const numbers = [orders, revenue].flatMap((column) => (column ? [column.amounts] : []));
  const usable = usableRows(cells, recognition, context, (i) => reasonOf(columns, i), numbers);
  const {lineRow} = usable;
  const facts = factsOf(columns, lineRow, recognition.headerIndex + 1, context, periodDays);
  return {
    layout: 'customers',
    ...usable.read,
    hasAmounts: revenue !== undefined,
    dates: {
      order: last?.order ?? first?.order,
      ambiguous: Boolean(last?.ambiguous || first?.ambiguous),
    },
    currency: revenue?.currency,
    notices: [...usable.notices, ...noticesOf(columns, facts)],
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
