/** What a fitted model expects of each customer. */
import {defineRounded} from '../column';

const uses = {isOptional: true, isPredicted: true} as const;

export const aliveShare = defineRounded(
  ['p_alive'],
  3,
  ({predicted}) => predicted?.expected.alive,
  uses,
);
export const expectedOrders = defineRounded(
  ['expected_orders'],
  2,
  ({predicted}) => predicted?.expected.orders,
  uses,
);
export const expectedValue = defineRounded(
  ['expected_value'],
  2,
  ({predicted}) => predicted?.expected.value,
  uses,
);
export const predictedLtv = defineRounded(
  ['predicted_ltv', 'predictedRevenueLtv'],
  2,
  ({predicted}) => predicted?.expected.ltv,
  uses,
);
