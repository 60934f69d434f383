/** What is known of a program's export: data only, one file each. A new one is one file here and one line in index.ts. */
import type {Field} from '../fields';
import type {PurchaseId} from '../purchaseKind';

/** What a program exports, as the panel's table.exports words it. */
export type Exported = 'orders' | 'customers' | 'payments' | 'invoices' | 'contacts' | 'deals';

export interface Shape {
  readonly id: string;
  /** A proper name, the same in every language. */
  readonly program: string;
  readonly what: Exported;
  /** The headers of one version each, `|` between them: all of any one version have to stand in the header row. */
  readonly headers: readonly string[];
  /** What the rows are, where the columns alone leave a doubt. */
  readonly kind?: PurchaseId;
  /**
   * The header of a field, and what it is called in other versions and languages, the best first; '' where there is none. Only
   * what the reader would have to weigh or to ask is named.
   */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
}
