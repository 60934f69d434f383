import type {Messages} from '../messages';

export type ErrorKey = keyof Messages['errors'];
export type Params = Readonly<Record<string, string | number>>;

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
