import {revenueRetention as retained} from '../models/retention';
import {list, mayBeBlank, mayBeEmpty} from './declare/arguments';
import {customers, orNobody} from './customerLists';
import {defineTableFunction} from './declare/defineTable';
import {number} from './declare/kinds';
import {asNumberOr} from './declare/results';

const amounts = mayBeEmpty(list(mayBeBlank(number())));

/** Revenue-weighted retention from customers and amounts; see models/retention.ts. */
export const revenueRetention = defineTableFunction('REVENUE_RETENTION', {
  args: {
    ids_before: customers,
    revenue_before: amounts,
    ids_after: customers,
    revenue_after: amounts,
  },
  aligned: [
    ['ids_before', 'revenue_before'],
    ['ids_after', 'revenue_after'],
  ],
  result: asNumberOr('NO_START'),
  run: ({ids_before, revenue_before, ids_after, revenue_after}) =>
    retained(ids_before.map(orNobody), revenue_before, ids_after.map(orNobody), revenue_after)
      .retention ?? 'NO_START',
  examples: [
    {
      cells: [
        [['ana'], ['luis']],
        [[100], [50]],
        [['ana'], ['eva']],
        [[120], [80]],
      ],
      result: 0.8,
    },
  ],
});
