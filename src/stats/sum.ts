/** Taken once: in a sandboxed context a global is slow to reach. */
const {abs} = Math;

/**
 * Sum of numbers with the lost low digits added back (Neumaier 1974), so that their order shows in the last digit at most.
 *
 * @example sum([1, 1e100, 1, -1e100]) // 2
 */
export const sum = (values: Iterable<number>): number => {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += abs(total) >= abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
};
