/** Everything a user may set about the classes, with its default. Which are published and which ours: models/. */
import {LIFECYCLE_RULES, type LifecycleRules} from '../models/lifecycle';
import {DEFAULT_CUTS} from '../models/pyramid';

export interface ClassOptions {
  /** Civil day of the run. */
  readonly asOf: number;
  /** The store's usual days between orders; undefined = measured from the orders, else 90. */
  readonly interval: number | undefined;
  /** Length of the pyramid's period, days. */
  readonly periodDays: number;
  /** Cumulative percentages of the active customers: Top, Big, Medium. */
  readonly cuts: readonly number[];
  /** Gross margin, 0 to 1; undefined = the profit column if there is one, else revenue. */
  readonly margin: number | undefined;
  /** Share of customers kept from one year to the next; undefined = measured. */
  readonly retention: number | undefined;
  /** Discount a year. */
  readonly discount: number;
  /** LTV from which a customer is worth a person's effort; undefined = median of the active customers. */
  readonly threshold: number | undefined;
  readonly lifecycle: LifecycleRules;
}

export const DEFAULT_INTERVAL = 90;
export const DEFAULT_RETENTION = 0.6;
/** Fewer customers than this in the base say nothing about retention. */
export const SMALLEST_RETENTION_BASE = 30;

export const defaultOptions = (asOf: number): ClassOptions => ({
  asOf,
  interval: undefined,
  periodDays: 365,
  cuts: DEFAULT_CUTS,
  margin: undefined,
  retention: undefined,
  discount: 0.1,
  threshold: undefined,
  lifecycle: LIFECYCLE_RULES,
});
