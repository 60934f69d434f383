/** What the panel is told of a list of customers, and of a test's outcome. */
import type {NamedSheet} from '../google/port';
import type {Warning} from '../run/summary';

export interface ListMade {
  readonly sheet: NamedSheet;
  readonly customers: number;
  /** Left out for want of consent; null: the table has no column of consents. */
  readonly left: {readonly noConsent: number | null};
  readonly groups: {readonly A: number; readonly B: number} | null;
  readonly warnings: readonly Warning[];
}

export interface Converted {
  readonly n: number;
  readonly conversions: number;
}

export interface ReadOut {
  readonly test: string;
  readonly a: Converted;
  readonly b: Converted;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly method: string;
  readonly verdict: string;
  /** Customers without a word under Converted: they count as not converted. */
  readonly blanks: number;
  /** All of this in a sentence. */
  readonly text: string;
}
