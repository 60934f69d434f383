/** What a new customer costs, against what one brings. Same channel, same period, spend fully loaded; new customers only. */

/**
 * Cost per acquired customer, in the money of `spend`.
 *
 * @returns NO_CUSTOMERS when nobody was acquired: not infinity
 * @throws RangeError when either is negative
 * @example costPerCustomer(50000, 2500) // 20
 */
export const costPerCustomer = (spend: number, newCustomers: number): number | 'NO_CUSTOMERS' => {
  if (!(spend >= 0 && newCustomers >= 0)) throw new RangeError('spend or customers are negative');
  return newCustomers === 0 ? 'NO_CUSTOMERS' : spend / newCustomers;
};

/**
 * Lifetime value for each unit of acquisition cost. Take LTV on contribution, without the cost deducted; 3 is a rule of thumb.
 *
 * @throws RangeError when the cost is not above 0
 * @example valueToCost(240, 50) // 4.8
 */
export const valueToCost = (ltv: number, cost: number): number => {
  if (!(cost > 0)) throw new RangeError('acquisition cost is not above 0');
  return ltv / cost;
};

/**
 * How many orders pay the acquisition cost back: CAC / (order value x margin). A fraction; whole orders are this rounded up.
 *
 * @param margin share of an order that is contribution, 0.6 for 60%
 * @returns NEVER when an order brings no contribution
 * @throws RangeError when the cost is negative
 * @example paybackOrders(50, 80, 0.6) // 1.04, hence with the second order
 */
export const paybackOrders = (
  cost: number,
  orderValue: number,
  margin: number,
): number | 'NEVER' => {
  if (!(cost >= 0)) throw new RangeError('acquisition cost is negative');
  if (cost === 0) return 0;
  const contribution = orderValue * margin;
  return orderValue > 0 && contribution > 0 ? cost / contribution : 'NEVER';
};
