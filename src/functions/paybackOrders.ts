import {paybackOrders as ordersToPayBack} from '../models/acquisitionCost';
import {defineFunction} from './declare/define';
import {number} from './declare/kinds';
import {asNumberOr} from './declare/results';

/** Orders that pay the acquisition cost back; see models/acquisitionCost.ts. */
export const paybackOrders = defineFunction('PAYBACK_ORDERS', {
  args: {cac: number({min: 0}), order_value: number(), margin: number({max: 1})},
  result: asNumberOr('NEVER'),
  run: ({cac, order_value: orderValue, margin}) => ordersToPayBack(cac, orderValue, margin),
  examples: [
    {cells: [50, 80, 0.6], result: 1.04},
    {cells: [50, 80, 0], result: 'NEVER'},
  ],
});
