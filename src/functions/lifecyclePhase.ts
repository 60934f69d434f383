import {defineFunction} from './declare/define';
import {lifecycleArguments, partOf} from './lifecycleArguments';
import {asLabel} from './declare/results';

/** The three phases of a customer's life; see models/lifecycle.ts. */
export const lifecyclePhase = defineFunction('LIFECYCLE_PHASE', {
  args: lifecycleArguments,
  result: asLabel('phase'),
  run: partOf('phase'),
  examples: [
    {cells: [0, '', '', '2026-06-30', '', 'demo'], result: 'CLOSING'},
    {cells: [3, '2026-01-10', '2026-06-20', '2026-06-30'], result: 'LOYALTY'},
  ],
});
