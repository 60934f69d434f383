/** Periods: one row is a customer, with one column a month, quarter or year. */
import {readPeriods} from './read';
import {NO_MONEY} from '../orders/money/weigh';
import {definePurchases} from '../purchaseKind';

export const periods = definePurchases({
  id: 'periods',
  fields: ['customer'],
  wanted: [],
  hasDays: false,
  suits: ({named, periods: found}) => !named('date') && found.length >= 2,
  take: () => NO_MONEY,
  read: (cells, recognition, context, periodDays) => {
    const reading = readPeriods(cells, recognition, context, periodDays);
    return {reading, facts: reading.facts};
  },
});
