/** The limits of what a person may set: requests are checked by them, and the panel's form is told them. */

/** Both ends belong to it. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly whole?: true;
}

const share: Range = {min: 0, max: 1};
const multiple: Range = {min: 0.1, max: 100};

const ranges = <Name extends string>(each: Record<Name, Range>): Readonly<Record<Name, Range>> =>
  each;

export const LIMITS = {
  /** Shares are of 1, spans in days or in intervals between orders, the threshold in money. */
  numbers: ranges({
    margin: share,
    interval: {min: 1, max: 3650},
    periodDays: {min: 1, max: 3650, whole: true},
    retention: share,
    discount: {min: 0, max: 10},
    threshold: {min: -1e15, max: 1e15},
    atRiskIntervals: multiple,
    lapseIntervals: multiple,
    retentionOrders: {min: 2, max: 1000, whole: true},
  }),
  /** Of each of the three cuts of the pyramid, in percent. */
  cut: {min: 0, max: 100},
  /** Characters. */
  currency: 8,
  testName: 100,
};
export type Limits = typeof LIMITS;
