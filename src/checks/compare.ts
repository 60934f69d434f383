/** What has changed since the last check, subject by subject, and how everybody stands now. O(N). */
import type {Cell} from '../base/cells';
import type {FollowedCodes, Move} from '../classes/follow';
import type {Results} from '../classes/results';
import {nameInCell} from '../run/longNames';
import type {State, StateRow} from './state';

export interface Change extends Move {
  readonly name: Cell;
  /** Entry in the results; undefined for who is gone. */
  readonly entry: number | undefined;
  readonly from: FollowedCodes | undefined;
  readonly to: FollowedCodes | undefined;
}

/** Whose row in the results a cell of names means. */
type SubjectOf = (name: Cell) => number | undefined;

/** Subject -> entry; null for who has several rows in a table of one row each, and cannot be followed from one check to the next. */
export type Entries = ReadonlyMap<number, number | null>;

export const entriesOf = ({names}: Results, subjectOf: SubjectOf): Entries => {
  const entries = new Map<number, number | null>();
  names.forEach((name, entry) => {
    const subject = subjectOf(name);
    if (subject !== undefined) entries.set(subject, entries.has(subject) ? null : entry);
  });
  return entries;
};

/** How everybody stands, to be kept. */
export const rowsOf = (
  {names, follow}: Results,
  entries: Entries,
  lines: readonly number[],
): StateRow[] =>
  [...entries.values()]
    .filter((entry) => entry !== null)
    .map((entry) => [nameInCell(names[entry] as Cell), ...follow.codesOf(entry, lines)]);

/**
 * @param lines those of the earlier check; undefined where what is by lines cannot be compared with it
 * @returns in the order of the earlier check, then who is new in that of the table
 */
export const changesBetween = (
  earlier: Pick<State, 'rows'>,
  {names, follow}: Results,
  subjectOf: SubjectOf,
  entries: Entries,
  lines: readonly number[] | undefined,
): Change[] => {
  const changes: Change[] = [];
  const tell = (name: Cell, from: FollowedCodes | undefined, entry?: number): void => {
    const to = entry === undefined ? undefined : follow.codesOf(entry, lines);
    for (const move of follow.movesOf(from, to, lines !== undefined))
      changes.push({...move, name, entry, from, to});
  };
  const seen = new Set<number>();
  for (const [name, ...from] of earlier.rows) {
    const subject = subjectOf(name);
    const entry = subject === undefined ? undefined : entries.get(subject);
    if (subject !== undefined) seen.add(subject);
    if (entry === null) continue;
    tell(entry === undefined ? name : (names[entry] as Cell), from, entry);
  }
  for (const [subject, entry] of entries)
    if (entry !== null && !seen.has(subject)) tell(names[entry] as Cell, undefined, entry);
  return changes;
};
