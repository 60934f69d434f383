/** Reads a table of orders, and what it could be read as besides: both are told with their numbers. */
import type {Cells} from '../../base/cells';
import {type Notice, UserError} from '../../base/errors';
import {money6} from '../../classes/history';
import type {PurchaseRecognition} from '../purchaseKind';
import type {ReadContext} from '../reading';
import {
  type Alternative,
  doubtParams,
  isSame,
  type Outcome,
  type TwoReadings,
  twoReadings,
  type Way,
} from '../twoReadings';
import type {Currencies} from './money/currencies';
import type {OrderTotals} from './money/orderTotals';
import {type OrdersReading, readLines} from './read';

const outcomeOf = ({history}: OrdersReading): Outcome => ({
  customers: history.customers,
  orders: history.orders.day.length,
  revenue: money6(history.revenue.reduce((sum, one) => sum + (one === one ? one : 0), 0)),
});

/** An amount that all rows of an order share, counted the other way. */
const totalOtherwise = (
  recognition: PurchaseRecognition,
  total: OrderTotals | undefined,
): Alternative<PurchaseRecognition>[] => {
  if (!total?.orders) return [];
  const way = (id: 'order' | 'line'): Way => ({id, choices: {answers: {total: id}}});
  const {isOnce, isDecided} = total;
  return [
    {
      doubt: 'total',
      column: recognition.headers[recognition.columns.amount ?? -1] ?? '',
      taken: way(isOnce ? 'order' : 'line'),
      other: way(isOnce ? 'line' : 'order'),
      isDecided,
      recognition: {...recognition, isOrderTotal: !isOnce},
    },
  ];
};

/** Amounts in several currencies, counted the other way. */
const currenciesOtherwise = (
  recognition: PurchaseRecognition,
  currencies: Currencies | undefined,
): Alternative<PurchaseRecognition>[] => {
  if (!currencies?.rates.includes(undefined)) return [];
  const {areAdded, names} = currencies;
  const way = (id: 'all' | 'main'): Way => ({id, choices: {answers: {currency: id}}});
  return [
    {
      doubt: 'currency',
      column: names.join(', '),
      taken: way(areAdded ? 'all' : 'main'),
      other: way(areAdded ? 'main' : 'all'),
      // What is taken is the safer one, and said.
      isDecided: true,
      recognition: {...recognition, areCurrenciesAdded: !areAdded},
    },
  ];
};

/** A few orders of two equal lines are no question. */
const isTrifle = ({id, taken, other, isOpen}: TwoReadings): boolean =>
  id === 'total' && !isOpen && taken.id === 'line' && other.revenue > 0.99 * taken.revenue;

const noticeOf = (two: TwoReadings): Notice => ({
  code: 'TWO_READINGS',
  count: 1,
  params: doubtParams(two),
});

/**
 * @returns with every reading that would give other numbers
 * @throws UserError nothingUsable when every row was set aside
 */
export const readOrders = (
  cells: Cells,
  recognition: PurchaseRecognition,
  context: ReadContext,
): OrdersReading => {
  const {orderTotal, several, ...reading} = readLines(cells, recognition, context);
  const ours = outcomeOf(reading);
  const found = [
    ...recognition.alternatives,
    ...totalOtherwise(recognition, orderTotal),
    ...currenciesOtherwise(recognition, several),
  ].flatMap((alternative): TwoReadings[] => {
    try {
      const theirs = outcomeOf(readLines(cells, alternative.recognition, context));
      if (isSame(ours, theirs)) return [];
      const two = twoReadings(alternative, ours, theirs);
      return isTrifle(two) ? [] : [two];
    } catch (error) {
      // What sets all rows aside is no other reading.
      if (error instanceof UserError) return [];
      throw error;
    }
  });
  // An order's total and several currencies are told by notices of their own.
  const told = found.filter(
    ({id, isOpen, taken}) =>
      !isOpen && id !== 'currency' && (id !== 'total' || taken.id === 'line'),
  );
  return {
    ...reading,
    notices: [...reading.notices, ...told.map(noticeOf)],
    ...(found.length ? {twoReadings: found} : {}),
    ...(several ? {currencies: several.names} : {}),
  };
};
