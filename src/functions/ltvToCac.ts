import {valueToCost} from '../models/acquisitionCost';
import {defineFunction} from './define';
import {number} from './kinds';
import {asNumber} from './results';

/** Lifetime value for each unit of acquisition cost; see models/acquisitionCost.ts. */
export const ltvToCac = defineFunction('LTV_TO_CAC', {
  args: {ltv: number(), cac: number({above: 0})},
  result: asNumber,
  run: ({ltv, cac}) => valueToCost(ltv, cac),
  examples: [{cells: [240, 50], result: 4.8}],
});
