/** Splitting customers for a test: by a hash of customer and test, so that neither the order of the rows nor the day matters. */
import {murmur3} from '../stats/hash';

export const GROUPS = ['A', 'B'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * The group of a customer in a test, for ever the same. A gets `share` of the customers, B the others; a larger share moves nobody
 * from A to B. Different tests split independently of each other.
 *
 * A when MurmurHash3 (seed 0) of the UTF-8 of test, a NUL and key is below share x 2^32. Anybody can compute it again:
 * Python `mmh3.hash(test + '\0' + key, signed=False) < share * 2**32`.
 *
 * @param key the customer: bring spellings together first (customerKey), as " Ana@x.es" and "ana@x.es" are two keys here
 * @param test name of the test, brought together likewise
 * @param share of group A, 0 to 1
 * @throws RangeError when the share is outside 0 to 1
 * @example testGroup('ana@example.com', 'spring') // 'A'
 */
export const testGroup = (key: string, test: string, share = 0.5): Group => {
  if (!(share >= 0 && share <= 1)) throw new RangeError('share is not between 0 and 1');
  return murmur3(`${test}\u0000${key}`) < share * 2 ** 32 ? 'A' : 'B';
};
