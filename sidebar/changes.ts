/** What changed since the run before, told in few words. */
import type {Moves} from '../src/calls/contract';

export interface Move {
  /** '' = was not in the table, or had no class. */
  readonly from: string;
  readonly to: string;
  readonly n: number;
}

export interface Changes {
  /** Customers who had a class and have another, the most frequent move first. */
  readonly moves: readonly Move[];
  readonly changed: number;
  readonly entered: number;
  readonly gone: number;
}

/** @example changesOf({GROWTH: {GROWTH: 90, RETENTION: 4}, '': {CONVERSION: 7}}) // 4 changed, 7 entered */
export const changesOf = (moves: Moves): Changes => {
  const all = Object.entries(moves)
    .flatMap(([from, tos]) => Object.entries(tos).map(([to, n]) => ({from, to, n})))
    .filter(({from, to, n}) => from !== to && n > 0)
    .sort((a, b) => b.n - a.n);
  const sum = (some: readonly Move[]): number => some.reduce((total, {n}) => total + n, 0);
  const changed = all.filter(({from, to}) => from !== '' && to !== '');
  return {
    moves: changed,
    changed: sum(changed),
    entered: sum(all.filter(({from}) => from === '')),
    gone: sum(all.filter(({to}) => to === '')),
  };
};
