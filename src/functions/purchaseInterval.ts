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
    // An order of nobody, or of no day, is a slip to mend rather than one to leave out.
    const half = customers.findIndex(
      (customer, i) => (customer === undefined) !== (dates[i] === undefined),
    );
    if (half >= 0)
      return customers[half] === undefined
        ? new Problem('blankBeside', {other: 'dates'}, 'customers', half + 1)
        : new Problem('blankBeside', {other: 'customers'}, 'dates', half + 1);
    return medianGap(customers as readonly string[], dates as readonly number[]) ?? 'NO_GAPS';
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
