/** What a run finds of customers by what they bought. Known to the kinds of purchases, their columns and their reports alone. */
import type {Cell} from '../base/cells';
import type {Classes} from './classes';
import type {Facts} from './facts';
import type {History, PurchaseGaps} from './history';
import type {ClassOptions} from './options';
import type {Predicted} from './prediction';

export interface Purchased {
  readonly facts: Facts;
  readonly classes: Classes;
  readonly names: readonly Cell[];
  readonly options: ClassOptions;
  /** Every order; undefined where a table tells sums alone. */
  readonly history: History | undefined;
  /** Days between orders; undefined where a table does not tell. */
  readonly gaps: PurchaseGaps | undefined;
  /** undefined: not asked for. */
  readonly predicted: Predicted | undefined;
}
