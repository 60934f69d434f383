import {retentionGain as expectedGain} from '../models/retentionOffer';
import {defineFunction} from './declare/define';
import {number} from './declare/kinds';
import {asNumber} from './declare/results';

/** Expected gain of an effort to keep one customer; see models/retentionOffer.ts. */
export const retentionGain = defineFunction('RETENTION_GAIN', {
  args: {ltv: number(), probability_gain: number({min: -1, max: 1}), cost: number({min: 0})},
  result: asNumber,
  run: ({ltv, probability_gain: gain, cost}) => expectedGain(ltv, gain, cost),
  examples: [{cells: [266.67, 0.08, 15], result: 6.33}],
});
