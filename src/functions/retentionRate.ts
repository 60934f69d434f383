import {retentionRate as rate} from '../models/retention';
import {defineFunction} from './declare/define';
import {asNumberOr} from './declare/results';
import {ofCounts, retentionCounts} from './retentionCounts';

/** Share of customers kept, from counts; see models/retention.ts. */
export const retentionRate = defineFunction('RETENTION_RATE', {
  args: retentionCounts,
  result: asNumberOr('NO_START'),
  run: ofCounts(rate),
  examples: [{cells: [1000, 1050, 200], result: 0.85}],
});
