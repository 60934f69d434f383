/**
 * A table -> customers: reads the recognised columns once each, sets unusable rows aside with their reason, and gives every
 * customer an index by one hash. No object per row.
 */
import {type Cell, type Cells, isBlank} from '../../base/cells';
import {type Notice, type SaleValues, UserError} from '../../base/errors';
import {BAD_DAY, dayFromCivil, NO_DAY} from '../../reading/dates';
import {buyersAmong, hasMonths, isOnePerMonth, monthNotices, orderDays} from './days';
import {nobodyList} from './nobody';
import {
  addRow,
  addTo,
  nothingUsable,
  type ReadContext,
  type Reading,
  type RowList,
  type SetAside,
} from '../reading';
import {lineAmounts} from './amounts';
import {codeBeside, convert, type Currencies, isForeign, readCurrencies} from './money/currencies';
import {type OrderTotals, orderTotals} from './money/orderTotals';
import {totalRows} from './totalRows';
import {prepareRows} from './prepare';
import {findRepeatedOrders, type Repeated} from './repeated';
import {readSales} from './sales';
import {countUnknown, type ReadLines} from './counts';
import {noticesOf, totalsNotice} from './told';
import {buildHistory, type History} from '../../classes/history';
import {keyIndex} from '../../base/keyIndex';
import {readMoney} from '../../reading/money';
import {isTotal} from '../../reading/totals';
import {listed} from '../purchaseHeaders';
import type {PurchaseRecognition} from '../purchaseKind';

export interface OrdersReading extends Reading {
  readonly history: History;
  readonly hasAmounts: boolean;
  /** What the table says of its sales. */
  readonly sales: readonly SaleValues[];
}

/** 1990-01-01: nobody has kept a table of orders since before. Such a day is a slip, and would be somebody's first. */
const FIRST_DAY = dayFromCivil(1990, 1, 1);

const NOBODY = -1;
const LATER = -2;

const column = (
  recognition: PurchaseRecognition,
  field: keyof PurchaseRecognition['columns'],
): number => {
  const index = recognition.columns[field];
  if (index === undefined)
    throw new UserError('noCustomerColumn', {headers: listed(recognition.headers)});
  return index;
};

/** The columns of a table of orders, each read once. */
interface ReadColumns {
  readonly days: Int32Array;
  readonly money: ReturnType<typeof lineAmounts>;
  readonly profits: ReturnType<typeof readMoney> | undefined;
  readonly currencies: Currencies | undefined;
}

/** A table read in one way, with what else it could be. */
export interface OneReading extends OrdersReading {
  readonly orderTotal: OrderTotals | undefined;
  readonly several: Currencies | undefined;
}

/** All money of a table, in its commonest currency where it is known what the others are worth. */
const readAmounts = (
  cells: Cells,
  recognition: PurchaseRecognition,
  {locale, choices}: ReadContext,
): Omit<ReadColumns, 'days'> => {
  const from = recognition.headerIndex + 1;
  const money = lineAmounts(cells, from, recognition, locale);
  const column = recognition.columns.profit;
  const profits = column === undefined ? undefined : readMoney(cells, from, column, {locale});
  const currencies = money && readCurrencies(cells, recognition, money.currencies, choices);
  if (currencies) convert(currencies, money.amounts, profits?.amounts);
  return {money, profits, currencies};
};

/** What is wrong with the day or the amount of a row. A day that means "never" stands where a day should. */
const reasonOf = (
  on: number,
  cell: Cell | undefined,
  isBadAmount: boolean,
  asOf: number,
): SetAside | undefined => {
  if (on === NO_DAY) return isBlank(cell) ? 'NO_DATE' : 'BAD_DATE';
  if (on === BAD_DAY) return 'BAD_DATE';
  if (on < FIRST_DAY) return 'OLD_DATE';
  if (isBadAmount) return 'BAD_AMOUNT';
  return on > asOf ? 'FUTURE_DATE' : undefined;
};

/** What each row is: a customer's line, or set aside with its reason. */
const sortRows = (
  cells: Cells,
  recognition: PurchaseRecognition,
  {asOf, watchedRow, locale, choices}: ReadContext,
  {days, money, profits, currencies}: ReadColumns,
) => {
  const from = recognition.headerIndex + 1;
  const total = cells.length - from;
  const customerColumn = column(recognition, 'customer');
  const dateColumn = recognition.columns.date ?? column(recognition, 'month');
  const orderColumn = recognition.columns.order;
  const index = keyIndex();
  const orderIndex = keyIndex();
  const setAside: Partial<Record<SetAside, RowList>> = {};
  const rowCustomer = new Int32Array(total);
  const amounts = money ? money.amounts : new Float64Array(total).fill(NaN);
  const orderTotal = orderTotals(cells, recognition, amounts, choices.answers?.['total']);
  const read = {cells, recognition, locale, choices, amounts};
  const written = Float64Array.from(amounts);
  const sales = readSales({...read, profits: profits?.amounts});
  const order = orderColumn === undefined ? undefined : new Int32Array(total);
  const zero: RowList = {count: 0, rows: []};
  const totals: RowList = {count: 0, rows: []};
  const nobody = nobodyList();
  const sums = totalRows({cells, from, customer: customerColumn, days, amounts});
  let rows = 0;
  let ordersNamed = 0;
  let badProfits = 0;
  for (let i = 0; i < total; i++) {
    const row = cells[from + i] as readonly Cell[];
    const name = row[customerColumn] as Cell;
    const on = days[i] as number;
    const isBad = money !== undefined && money.bad[i] !== 0;
    let reason = reasonOf(on, row[dateColumn], isBad, asOf);
    if (!reason && sales.isNone(i)) reason = 'NO_SALE';
    if (!reason && currencies && isForeign(currencies, i)) reason = 'OTHER_CURRENCY';
    // A blank customer comes before every other reason, but is looked for only where the hash has not told.
    const isSum = sums.has(i) || (!reason && isTotal(name));
    if (!reason && !isSum && nobody.has(name)) {
      nobody.add(name, from + i + 1);
      reason = 'NOBODY';
    }
    const who = reason ? (isBlank(name) ? NOBODY : LATER) : isSum ? NOBODY : index.add(name);
    rowCustomer[i] = who;
    if (who === NOBODY) {
      if (row.every(isBlank)) continue;
      reason = 'NO_CUSTOMER';
    }
    rows++;
    if (isSum) addTo(totals, from + i + 1);
    if (reason) {
      if (reason === 'NO_SALE') sales.leaveOut(i);
      addRow(setAside, reason, from + i + 1, watchedRow);
      continue;
    }
    const value = amounts[i] as number;
    if (value === 0 && !orderTotal?.isFurther[i]) addTo(zero, from + i + 1);
    if (profits?.bad[i]) badProfits++;
    if (order && orderColumn !== undefined) {
      order[i] = orderIndex.add(row[orderColumn] as Cell);
      if ((order[i] as number) >= 0) ordersNamed++;
    }
  }
  if (!index.keys.length) throw nothingUsable(rows, setAside, recognition, sales.values);
  return {
    index,
    orderIndex,
    setAside,
    rowCustomer,
    amounts,
    order,
    rows,
    sales,
    ordersNamed,
    orderTotal,
    written,
    told: {badProfits, zero, totals},
    nobody,
  };
};

/** Orders that stand above count once: their rows are set aside as well. */
const setRepeatedAside = (
  {
    sorted,
    ...lines
  }: Omit<ReadLines, 'order'> & {
    readonly days: Int32Array;
    readonly sorted: ReturnType<typeof sortRows>;
  },
  watchedRow: number | undefined,
): Repeated => {
  const {order, orderIndex, sales, setAside, rowCustomer} = sorted;
  const found = findRepeatedOrders({
    ...lines,
    // Refunds that are taken off one of two equal rows make them no different orders.
    amounts: sorted.written,
    order,
    orderIds: orderIndex.keys.length,
    orderOf: orderIndex.find,
    isNoSale: sales.isNone,
  });
  for (const i of found.rows) {
    rowCustomer[i] = LATER;
    addRow(setAside, 'REPEATED_ORDER', lines.from + i + 1, watchedRow);
  }
  return found;
};

/**
 * Reads a table of orders or order lines in one way.
 * @throws UserError nothingUsable when every row was set aside
 */
export const readLines = (
  table: Cells,
  recognition: PurchaseRecognition,
  context: ReadContext,
): OneReading => {
  const prepared = prepareRows(table, recognition, context.locale);
  const {cells} = prepared;
  const from = recognition.headerIndex + 1;
  const total = cells.length - from;
  const customerColumn = column(recognition, 'customer');
  const dates = orderDays(cells, from, recognition, context);
  const {days} = dates;
  const {money, profits, currencies} = readAmounts(cells, recognition, context);
  const sorted = sortRows(cells, recognition, context, {days, money, profits, currencies});
  const {index, setAside, rowCustomer, amounts, rows} = sorted;
  const lined = {cells, from, recognition, rowCustomer, amounts, days, sorted};
  const {order, orderIds, ...repeated} = setRepeatedAside(lined, context.watchedRow);
  const history = buildHistory({
    count: total,
    customers: index.keys.length,
    customer: isOnePerMonth(recognition) ? buyersAmong(rowCustomer, money?.amounts) : rowCustomer,
    day: days,
    amount: amounts,
    profit: profits?.amounts,
    order,
    orderIds,
  });
  const lines: ReadLines = {cells, from, recognition, rowCustomer, amounts, order};
  const unknown = countUnknown(lines, orderIds, prepared.isFurther);
  const doubts = [
    ...sorted.sales.notices(setAside.NO_SALE),
    ...totalsNotice(recognition, sorted.orderTotal),
    ...repeated.notices,
    ...sorted.nobody.notices(),
  ];
  // A row set aside may belong to a customer who is known from others.
  for (let i = 0; i < total; i++)
    if (rowCustomer[i] === LATER)
      rowCustomer[i] = index.find(cells[from + i]?.[customerColumn] ?? '') ?? NOBODY;

  const notices: Notice[] = [
    ...recognition.notices,
    ...prepared.notices,
    ...noticesOf(lines, {...sorted.told, unknown}, history, {
      dates,
      money,
      currencies,
      foreign: setAside.OTHER_CURRENCY,
    }),
    ...monthNotices(recognition, days, rowCustomer),
    ...doubts,
  ];

  return {
    layout: hasMonths(recognition)
      ? 'order-months'
      : orderIds < sorted.ordersNamed
        ? 'order lines'
        : 'orders',
    rows,
    setAside,
    keys: index.keys,
    names: index.names,
    customerOf: (cell) => index.find(cell) ?? index.find(prepared.ownerOf(cell) ?? ''),
    hasAmounts: money !== undefined,
    sales: sorted.sales.values,
    orderTotal: sorted.orderTotal,
    several: currencies,
    dates,
    currency: money?.currency ?? currencies?.names[0] ?? codeBeside(cells, recognition),
    notices,
    history,
    hasManyRows: true,
    entryOfRow: rowCustomer,
    rowDay: days,
  };
};
