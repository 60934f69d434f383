import {breakEvenGain} from '../models/retentionOffer';
import {defineFunction} from './define';
import {number} from './kinds';
import {asNumberOr} from './results';

/** The gain in probability that just pays; see models/retentionOffer.ts. */
export const retentionBreakEven = defineFunction('RETENTION_BREAK_EVEN', {
  args: {cost: number({min: 0}), ltv: number()},
  result: asNumberOr('NEVER'),
  run: ({cost, ltv}) => breakEvenGain(cost, ltv),
  examples: [{cells: [15, 266.67], result: 0.05625}],
});
