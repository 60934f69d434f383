import {purchaseInterval as medianGap} from '../models/purchaseInterval';
import {list, mayBeBlank} from './declare/arguments';
import {defineTableFunction} from './declare/defineTable';
import {customerId, date} from './declare/kinds';
import {Problem} from './declare/problem';
import {asNumberOr} from './declare/results';

/** The store's usual days between orders; see models/purchaseInterval.ts. */
export const purchaseInterval = defineTableFunction('PURCHASE_INTERVAL', {
  args: {customers: list(mayBeBlank(customerId())), dates: list(mayBeBlank(date()))},
  aligned: [['customers', 'dates']],
  result: asNumberOr('NO_GAPS'),
  run: ({customers, dates}) => {
    // An order of nobody tells nothing of anybody's rhythm; one of no day is a slip to mend.
    const buyers: string[] = [];
    const days: number[] = [];
    for (let index = 0; index < customers.length; index++) {
      const [customer, day] = [customers[index], dates[index]];
      if (customer === undefined) continue;
      if (day === undefined)
        return new Problem('blankBeside', {other: 'customers'}, 'dates', index + 1);
      buyers.push(customer);
      days.push(day);
    }
    return medianGap(buyers, days) ?? 'NO_GAPS';
  },
  examples: [
    {
      cells: [
        [['ana'], ['ana'], ['luis'], ['luis']],
        [['2026-01-01'], ['2026-01-31'], ['2026-02-01'], ['2026-03-23']],
      ],
      result: 40,
    },
  ],
});
