/** The classes of all customers, column by column. Codes are indices into the lists of models/; NONE where the data give no class. */
/** No class: the data do not say. */
export const NONE = 255;

/** What the contribution, and so the LTV, was computed from. */
export type LtvBasis = 'margin' | 'profit' | 'revenue';

export interface Classes {
  readonly count: number;
  readonly stage: Uint8Array;
  readonly phase: Uint8Array;
  readonly activity: Uint8Array;
  readonly lapseDay: Int32Array;
  readonly tier: Uint8Array;
  readonly rfm: Uint8Array;
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  readonly ltv: Float64Array;
  readonly action: Uint8Array;
  /** Usual days between this customer's orders, and the days of silence that put at risk and make inactive. */
  readonly interval: Float64Array;
  readonly atRiskFrom: Float64Array;
  readonly lapseFrom: Float64Array;
  /** What held for all. */
  readonly store: {
    readonly interval: number;
    readonly intervalFrom: 'set' | 'measured' | 'default';
    readonly retention: number;
    readonly retentionFrom: 'set' | 'measured' | 'default';
    readonly threshold: number;
    readonly basis: LtvBasis;
    readonly actives: number;
  };
}

/** The same while they are being computed. */
export type Columns = {-readonly [K in keyof Omit<Classes, 'count' | 'store'>]: Classes[K]};

/** Code -> its index. @example indexOf(['A', 'B']).B // 1 */
export const indexOf = <T extends string>(list: readonly T[]): Readonly<Record<T, number>> =>
  Object.fromEntries(list.map((code, i) => [code, i])) as Record<T, number>;
