import type {Messages} from '../messages';

export type ErrorKey = keyof Messages['errors'];
export type Params = Readonly<Record<string, string | number>>;

/** A sheet that is not read: what it is said to be, and what can be done. Plain values: it crosses to the panel. */
export interface Refused {
  /** null: no kind of table. */
  readonly kind: string | null;
  /** As the sheet numbers it; null where no row names anything. */
  readonly headerRow: number | null;
  /** Field -> header. */
  readonly recognised: Readonly<Record<string, string>>;
  /** The headers that say so. */
  readonly why: readonly string[];
  /** What else it may be. */
  readonly others: readonly {readonly kind: string; readonly why: readonly string[]}[];
  /** Formulas that help with such rows. */
  readonly formulas: readonly string[];
  /** Another sheet of the spreadsheet that is read; null: none. */
  readonly elsewhere?: {readonly id: number; readonly name: string} | null;
}

/** A value as it stands in a column of status, type or stage. */
export interface SaleValue {
  readonly value: string;
  readonly count: number;
  /** Whether rows of this value count as sales. */
  readonly counts: boolean;
}

/** What rows say in a column of their sales. */
export interface SaleValues {
  /** The header. */
  readonly column: string;
  /** The most frequent first, at most 20. */
  readonly values: readonly SaleValue[];
}

/**
 * Something the user can mend. Raised anywhere as a key and its facts; only the edge (entry, api) turns it into a sentence.
 *
 * @example throw new UserError('noCustomerColumn', {sheet: 'Orders'});
 */
export class UserError extends Error {
  constructor(
    readonly key: ErrorKey,
    readonly params: Params = {},
    /** Headers to choose a column from, where that is the way on. */
    readonly headers: readonly string[] = [],
    /** What the sheet is, where it is none that was wanted. */
    readonly refused?: Refused,
    /** What rows say of their sales, where nothing is left of them and somebody may know better. */
    readonly sales: readonly SaleValues[] = [],
  ) {
    super(key);
    this.name = 'UserError';
  }
}

/** Something worth knowing that stops nothing: a code, how many cases, and facts for the sentence. */
export interface Notice {
  readonly code: keyof Messages['warnings'];
  readonly count: number;
  readonly params?: Params;
  /** Row numbers as the sheet shows them, the first ten. */
  readonly rows?: readonly number[];
}
