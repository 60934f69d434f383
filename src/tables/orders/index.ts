/** Orders and order lines: one row is an order or a part of it. */
import type {Cells} from '../../base/cells';
import type {Notice} from '../../base/errors';
import {plain} from '../../base/keys';
import {factsOfHistory} from '../../classes/facts';
import {definePurchases, type PurchaseRecognition} from '../purchaseKind';
import {isOrderNumber, isPrice, missing, plainValue} from '../purchaseHeaders';
import type {Purchases} from '../purchases';
import {takeDays} from '../dayColumns';
import {tellNotBought} from '../notBought';
import type {ReadContext} from '../reading';
import {weighCustomer} from './customer';
import {isOnePerMonth, orderDays} from './days';
import {fillGroups} from './groups';
import {weighMoney} from './money/weigh';
import {otherCustomer} from './otherCustomer';
import {takeOrderNumber} from './orderNumber';
import {readOrders} from './readings';
import {checkShortened} from './shortened';

/** So many orders, each by somebody else, are no accident. */
const NOBODY_TWICE = 30;

/** Where nobody ever comes back, the id is the row's. @throws UserError noCustomerColumn */
const checkCustomer = ({cells, headerIndex, headers, columns, choices}: Purchases): void => {
  const who = columns.customer ?? -1;
  if (choices.columns?.customer !== undefined || plain(headers[who] ?? '') !== 'id') return;
  const ids = cells.slice(headerIndex + 1).map((cell) => plainValue(cell[who]));
  if (ids.length >= NOBODY_TWICE && new Set(ids).size === ids.length)
    throw missing('customer', headers);
};

/** Labels that a pivot table writes once a group, of customers within days or days within customers. */
const filled = (
  cells: Cells,
  recognition: PurchaseRecognition,
  context: ReadContext,
): {readonly cells: Cells; readonly notices: readonly Notice[]} => {
  const {headerIndex, headers, notices} = recognition;
  const {customer, date = recognition.columns.month} = recognition.columns;
  if (customer === undefined || date === undefined) return {cells, notices};
  for (const [column, other] of [
    [customer, date],
    [date, customer],
  ] as const) {
    const found = fillGroups(cells, headerIndex, [column, other], () => ({
      column: date,
      days: orderDays(cells, headerIndex + 1, recognition, context).days,
    }));
    if (!found) continue;
    const params = {column: headers[column] ?? ''};
    return {
      cells: found.cells,
      notices: [...notices, {code: 'GROUPS_FILLED', count: found.count, params}],
    };
  }
  return {cells, notices};
};

export const orders = definePurchases({
  id: 'orders',
  fields: ['customer', 'date', 'amount', 'order', 'profit'],
  wanted: ['amount', 'order', 'profit'],
  hasDays: true,
  suits: () => true,
  weighCustomer,
  take: (seen) => {
    const {take, columns, row} = seen;
    checkCustomer(seen);
    checkShortened(seen);
    takeDays(seen);
    const quantity = take('quantity');
    // "Price" is the amount of the order, unless there is a quantity to multiply it with.
    take('amount', (column) => isOrderNumber(row[column]) || (quantity && isPrice(row[column])));
    let amountFromPrice = false;
    if (columns.amount === undefined) {
      amountFromPrice = quantity && take('price');
      if (amountFromPrice) take('discount');
    }
    const pieces = columns.quantity;
    if (!amountFromPrice) delete columns.quantity;
    take('profit');
    // Last: many headers of other fields hold the word.
    takeOrderNumber(seen);
    const money = weighMoney(seen, amountFromPrice, pieces);
    return {...money, drafts: [...money.drafts, ...otherCustomer(seen)]};
  },
  read: (cells, recognition, context, periodDays) => {
    const pivot = filled(cells, recognition, context);
    const reading = readOrders(pivot.cells, {...recognition, notices: pivot.notices}, context);
    const {history, hasAmounts} = reading;
    const facts = factsOfHistory(history, hasAmounts, context.asOf, periodDays);
    if (isOnePerMonth(recognition)) tellNotBought(facts, history);
    return {reading, facts};
  },
});
