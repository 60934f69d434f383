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
  take: ({periodYear, periods: found, headers, notices}) => {
    const [first, last] = [found[0], found[found.length - 1]];
    if (periodYear !== undefined && first && last) {
      const columns = `${headers[first.column] ?? ''} – ${headers[last.column] ?? ''}`;
      notices.push({code: 'YEAR_ASSUMED', count: 1, params: {year: periodYear, columns}});
    }
    return NO_MONEY;
  },
  read: (cells, recognition, context, periodDays) => {
    const reading = readPeriods(cells, recognition, context, periodDays);
    return {reading, facts: reading.facts};
  },
});
