import {breakEvenGain} from '../models/retentionOffer';
import {defineFunction} from './declare/define';
import {number} from './declare/kinds';
import {asNumberOr} from './declare/results';

/** The gain in probability that just pays; see models/retentionOffer.ts. */
export const retentionBreakEven = defineFunction('RETENTION_BREAK_EVEN', {
  args: {cost: number({min: 0}), ltv: number()},
  result: asNumberOr('NEVER'),
  run: ({cost, ltv}) => breakEvenGain(cost, ltv),
  examples: [{cells: [15, 266.67], result: 0.05625}],
});
