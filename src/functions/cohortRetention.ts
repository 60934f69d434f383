import {cohort} from '../models/retention';
import {list, mayBeBlank, mayBeEmpty} from './arguments';
import {defineTableFunction} from './defineTable';
import {customerId} from './kinds';
import {asNumberOr} from './results';

/** Share of the customers of one list who are on another; see models/retention.ts. */
export const cohortRetention = defineTableFunction('COHORT_RETENTION', {
  args: {
    ids_before: mayBeEmpty(list(mayBeBlank(customerId()))),
    ids_after: mayBeEmpty(list(mayBeBlank(customerId()))),
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

const orNobody = (id: string | undefined): string => id ?? '';
