/** The store's usual days between orders. */

/**
 * Median days between consecutive order days of one customer, all customers pooled (mean of the middle two). Several orders on
 * one day count once. O(n log n).
 *
 * @param customers one key an order: equal keys are one customer
 * @param days the day of each order, row for row; any count of days
 * @returns undefined when nobody bought on two days
 * @throws RangeError when the two differ in length
 * @example purchaseInterval(['a', 'a', 'b', 'b'], [0, 30, 5, 55]) // 40
 */
export const purchaseInterval = (
  customers: readonly string[],
  days: readonly number[],
): number | undefined => {
  if (customers.length !== days.length) throw new RangeError('customers and days differ in number');
  const daysOf = new Map<string, number[]>();
  customers.forEach((customer, row) => {
    const own = daysOf.get(customer);
    const day = days[row] ?? NaN;
    if (own) own.push(day);
    else daysOf.set(customer, [day]);
  });
  const gaps: number[] = [];
  for (const own of daysOf.values()) {
    own.sort((x, y) => x - y);
    own.forEach((day, place) => {
      const gap = day - (own[place - 1] ?? day);
      if (gap > 0) gaps.push(gap);
    });
  }
  gaps.sort((x, y) => x - y);
  const middle = gaps.length / 2;
  const [lower, upper] = [gaps[Math.ceil(middle) - 1], gaps[Math.floor(middle)]];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
};
