import {defineRounded} from '../column';
import type {Purchased} from '../purchased';

/** Revenue of an order, over all of a customer's orders. */
export const averageOrder = defineRounded<Purchased>('average_order', {
  decimals: 2,
  shows: 'money',
  isKnown: ({facts}) => facts.hasAmounts,
  of: ({facts: {revenue, orders}}) => revenue.map((sum, c) => sum / (orders[c] as number)),
});
