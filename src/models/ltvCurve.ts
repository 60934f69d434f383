/** Customer lifetime value over a curve of cumulative survival, where retention differs from period to period. */
import type {Timing} from './ltv';

/**
 * Value now of amounts that fall due at the end of each period, the first one period from now: sum of a_t / (1+i)^t.
 *
 * @throws RangeError when i <= -1
 * @example presentValue([110, 121], 0.1) // 200
 */
export const presentValue = (amounts: readonly number[], discount: number): number => {
  if (!(discount > -1)) throw new RangeError('discount is not above -1');
  // From the last to the first (Horner): one division a period and no powers.
  return amounts.reduceRight((value, amount) => (amount + value) / (1 + discount), 0);
};

export interface CurveInput {
  /** Contribution of one active customer in one period, in money. */
  readonly margin: number;
  /** Share of those who started still there at the end of period 1, 2, ...; without the 1 of the start. */
  readonly survival: readonly number[];
  /** Discount rate of one period, above -1. */
  readonly discount: number;
  readonly timing?: Timing | undefined;
  /** What winning the customer costs; deduct it only for a customer not yet won. */
  readonly acquisitionCost?: number | undefined;
}

/** Place (from 0) of the first share outside 0 to 1 or above the one before it; undefined when there is none. */
export const badSurvival = (survival: readonly number[]): number | undefined => {
  const place = survival.findIndex(
    (share, index) => !(share >= 0 && share <= (survival[index - 1] ?? 1)),
  );
  return place < 0 ? undefined : place;
};

/**
 * Net present value of one customer, in the unit of `margin`: m sum_t S_t / (1+i)^t - AC (Kotler & Keller).
 *
 * Timing `end`: margins of those still there at the end of each period. `start`: the certain margin of today comes on top.
 * `end_sure`: as `start`, each margin one period later; so `start` is (1+i) times `end_sure`, as with constant retention.
 *
 * @throws RangeError when a share is outside 0 to 1 or above the one before it, or i <= -1
 * @example curveValue({margin: 100, survival: [0.631, 0.468, 0.382, 0.326], discount: 0.1}) // 147.01
 */
export const curveValue = ({
  margin,
  survival,
  discount,
  timing = 'end',
  acquisitionCost = 0,
}: CurveInput): number => {
  if (badSurvival(survival) !== undefined) throw new RangeError('survival rises or leaves 0 to 1');
  const atEnds = presentValue(survival, discount);
  const periods =
    timing === 'end' ? atEnds : timing === 'start' ? 1 + atEnds : (1 + atEnds) / (1 + discount);
  return margin * periods - acquisitionCost;
};
