import {cohort} from '../models/retention';
import {customers, orNobody} from './customerLists';
import {defineTableFunction} from './declare/defineTable';
import {asNumberOr} from './declare/results';

/** Share of the customers of one list who are on another; see models/retention.ts. */
export const cohortRetention = defineTableFunction('COHORT_RETENTION', {
  args: {
    ids_before: customers,
    ids_after: customers,
  },
  result: asNumberOr('NO_START'),
  run: ({ids_before: before, ids_after: after}) =>
    cohort(before.map(orNobody), after.map(orNobody)).retention ?? 'NO_START',
  examples: [
    {
      cells: [
        [['ana'], ['luis'], ['eva'], ['ana']],
        [['luis'], ['Ana '], ['leo']],
      ],
      result: 0.67,
    },
  ],
});
