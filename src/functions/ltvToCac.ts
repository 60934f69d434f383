import {valueToCost} from '../models/acquisitionCost';
import {defineFunction} from './declare/define';
import {number} from './declare/kinds';
import {asNumber} from './declare/results';

/** Lifetime value for each unit of acquisition cost; see models/acquisitionCost.ts. */
export const ltvToCac = defineFunction('LTV_TO_CAC', {
  args: {ltv: number(), cac: number({above: 0})},
  result: asNumber,
  run: ({ltv, cac}) => valueToCost(ltv, cac),
  examples: [{cells: [240, 50], result: 4.8}],
});
