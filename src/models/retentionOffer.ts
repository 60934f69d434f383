/**
 * Whether an effort to keep a customer pays: spend while it costs less than the profit that would be lost (Kotler & Keller; the
 * arrangement is ours).
 */

/**
 * Expected gain of an effort for one customer: gain in probability x LTV - cost, in money.
 *
 * @param probabilityGain how much likelier the customer stays *because of* the effort: from a group left alone, not from the
 * response; -1 to 1
 * @throws RangeError when the gain in probability is outside -1 to 1
 * @example retentionGain(266.67, 0.08, 15) // 6.33
 */
export const retentionGain = (ltv: number, probabilityGain: number, cost: number): number => {
  if (!(probabilityGain >= -1 && probabilityGain <= 1))
    throw new RangeError('gain in probability is not between -1 and 1');
  return probabilityGain * ltv - cost;
};

/**
 * The gain in probability that just pays the cost: cost / LTV. Above 1 (100%) even a certain gain would not.
 *
 * @returns NEVER when there is no value to keep (LTV of 0 or less)
 * @throws RangeError when the cost is negative
 * @example breakEvenGain(15, 266.67) // 0.05625
 */
export const breakEvenGain = (cost: number, ltv: number): number | 'NEVER' => {
  if (!(cost >= 0)) throw new RangeError('cost is negative');
  return ltv > 0 ? cost / ltv : 'NEVER';
};
