import {defineFunction} from './declare/define';
import {lifecycleArguments, partOf} from './lifecycleArguments';
import {asLabel} from './declare/results';

/** The five stages of a customer's life; see models/lifecycle.ts. */
export const lifecycleStage = defineFunction('LIFECYCLE_STAGE', {
  args: lifecycleArguments,
  result: asLabel('stage'),
  run: partOf('stage'),
  examples: [
    {cells: [3, '2026-01-10', '2026-06-20', '2026-06-30', 60], result: 'GROWTH'},
    {cells: [1, '', '2025-06-20', '2026-06-30', 60], result: 'REACTIVATION'},
  ],
});
