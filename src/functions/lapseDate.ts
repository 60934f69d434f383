import {defineFunction} from './declare/define';
import {interval, orderArguments, partOf} from './lifecycleArguments';
import {asDate} from './declare/results';

/** The first day on which the customer counts as inactive; see models/lifecycle.ts. */
export const lapseDate = defineFunction('LAPSE_DATE', {
  args: {...orderArguments, interval},
  result: asDate,
  run: partOf('lapseDay'),
  examples: [
    {
      cells: [1, '', '2026-06-20', 60],
      result: Date.UTC(2026, 11, 17) / 86400000,
    },
  ],
});
