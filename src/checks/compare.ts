/** What has changed since the last check, customer by customer, and how everybody stands now. O(N). */
import type {Cell} from '../base/cells';
import type {Results} from '../classes/columns';
import {ACTIVITIES, type Activity} from '../models/lifecycle';
import {type ChangeKind, movements, type Standing} from '../models/movement';
import {type Tier, TIERS} from '../models/pyramid';
import {revenueLines, tierByLines} from '../models/pyramidMigration';
import type {State, StateRow} from './state';

export interface Change {
  readonly kind: ChangeKind;
  readonly name: Cell;
  /** Entry in the results; undefined for who is gone. */
  readonly entry: number | undefined;
  readonly from: Standing | undefined;
  readonly to: Standing | undefined;
}

/** Whose row in the results a cell of names means. */
type CustomerOf = (name: Cell) => number | undefined;

const SMALL = TIERS.indexOf('SMALL');

/** Tiers by ranks, or by the lines that stay frozen between two checks. */
const tierOf = (
  {facts, classes}: Results,
  c: number,
  lines: readonly number[] | undefined,
): Tier | undefined => {
  const tier = classes.tier[c] as number;
  return lines && tier <= SMALL
    ? tierByLines(facts.periodRevenue[c] as number, lines)
    : TIERS[tier];
};

const standingOf = (results: Results, c: number, lines?: readonly number[]): Standing => ({
  activity: ACTIVITIES[results.classes.activity[c] as number],
  tier: tierOf(results, c, lines),
});

/** Lines to freeze: what each tier begins at, today. Infinity where nobody reaches it. */
export const linesOf = ({facts, classes}: Results, cuts: readonly number[]): number[] => {
  const active: number[] = [];
  classes.tier.forEach((tier, c) => {
    if (tier <= SMALL) active.push(facts.periodRevenue[c] as number);
  });
  return revenueLines(Float64Array.from(active), cuts);
};

/** Customer -> entry; null for who has several rows in a table of customers, and cannot be followed from one check to the next. */
export type Entries = ReadonlyMap<number, number | null>;

export const entriesOf = ({names}: Results, customerOf: CustomerOf): Entries => {
  const entries = new Map<number, number | null>();
  names.forEach((name, entry) => {
    const customer = customerOf(name);
    if (customer !== undefined) entries.set(customer, entries.has(customer) ? null : entry);
  });
  return entries;
};

/** How everybody stands, to be kept. */
export const rowsOf = (results: Results, entries: Entries, lines: readonly number[]): StateRow[] =>
  [...entries.values()]
    .filter((entry) => entry !== null)
    .map((entry) => {
      const {activity = '', tier = ''} = standingOf(results, entry, lines);
      return [results.names[entry] as Cell, activity, tier];
    });

/**
 * @param lines those of the earlier check; undefined where tiers cannot be compared with it
 * @returns in the order of the earlier check, then who is new in that of the table
 */
export const changesBetween = (
  earlier: Pick<State, 'rows'>,
  results: Results,
  customerOf: CustomerOf,
  entries: Entries,
  lines: readonly number[] | undefined,
): Change[] => {
  const changes: Change[] = [];
  const tell = (
    name: Cell,
    from: Standing | undefined,
    to: Standing | undefined,
    entry?: number,
  ): void => {
    for (const kind of movements(from, to)) changes.push({kind, name, entry, from, to});
  };
  const seen = new Set<number>();
  for (const [name, activity, tier] of earlier.rows) {
    const from = {
      activity: ACTIVITIES.find((each): each is Activity => each === activity),
      tier: lines && TIERS.find((each): each is Tier => each === tier),
    };
    const customer = customerOf(name);
    const entry = customer === undefined ? undefined : entries.get(customer);
    if (customer !== undefined) seen.add(customer);
    if (entry === null) continue;
    if (entry === undefined) tell(name, from, undefined);
    else tell(results.names[entry] as Cell, from, standingOf(results, entry, lines), entry);
  }
  for (const [customer, entry] of entries)
    if (entry !== null && !seen.has(customer))
      tell(results.names[entry] as Cell, undefined, standingOf(results, entry, lines), entry);
  return changes;
};
