import {defineFunction} from './declare/define';
import {activityArguments, partOf} from './lifecycleArguments';
import {asLabel} from './declare/results';

/** Active, at risk or lapsed; see models/lifecycle.ts. */
export const inactivity = defineFunction('INACTIVITY', {
  args: activityArguments,
  result: asLabel('activity'),
  run: partOf('activity'),
  examples: [
    {cells: [5, '2026-01-20', '2026-05-20', '2026-06-30', 60], result: 'ACTIVE'},
    {cells: [5, '2026-01-20', '2026-04-12', '2026-06-30', 60], result: 'AT_RISK'},
  ],
});
