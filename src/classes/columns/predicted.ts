/** What a fitted model expects of each customer. */
import {defineRounded} from '../column';
import type {Purchased} from '../purchased';
import {defineMargin} from './money';

const uses = {isOptional: true, isPredicted: true} as const;

export const aliveShare = defineRounded<Purchased>('p_alive', {
  ...uses,
  decimals: 3,
  of: ({predicted}) => predicted?.expected.alive,
});
export const expectedOrders = defineRounded<Purchased>('expected_orders', {
  ...uses,
  decimals: 2,
  of: ({predicted}) => predicted?.expected.orders,
});
export const expectedValue = defineRounded<Purchased>('expected_value', {
  ...uses,
  decimals: 2,
  of: ({predicted}) => predicted?.expected.value,
});
export const predictedLtv = defineMargin(
  ['predicted_ltv', 'predictedRevenueLtv'],
  ({predicted}) => predicted?.expected.ltv,
  uses,
);
