/** What a check follows from one to the next, and how it tells what has moved. */
import type {Messages} from '../messages';
import {NONE} from './classes';
import type {BoundColumn, ClassId} from './column';

export type MoveKind = keyof Messages['check']['kinds'];

/** One move of a subject. */
export interface Move {
  readonly kind: MoveKind;
  /** Which of the followed columns tells of it, by its place among them. */
  readonly place: number;
}

/** A code for each followed column; '' where the data give none. */
export type FollowedCodes = readonly string[];

/** Amounts that hold still between checks, so that nobody moves only because others did; and the day on which they were taken. */
export interface Lines {
  readonly lines: readonly number[];
  readonly linesDay: number;
}

/** A subject that has moved and is still in the table. */
export interface Moved {
  readonly kind: MoveKind;
  readonly entry: number;
  readonly to: FollowedCodes;
}

export interface Follow {
  /** Columns of classes, in the order of a kept row. */
  readonly columns: readonly ClassId[];
  /** What the lines are made with: others make them incomparable. */
  readonly made: string;
  /** Lines to hold from this run on. */
  readonly makeLines: () => readonly number[];
  /** @param lines those that hold; undefined: as this run found it */
  readonly codesOf: (entry: number, lines: readonly number[] | undefined) => FollowedCodes;
  /**
   * @param from undefined: was not in the table
   * @param to undefined: is not in it
   * @param isLined whether both are by the same lines
   */
  readonly movesOf: (
    from: FollowedCodes | undefined,
    to: FollowedCodes | undefined,
    isLined: boolean,
  ) => readonly Move[];
  /** The numbers that decided. */
  readonly whyOf: (moved: Moved, lines: Lines, messages: Messages) => string;
  /** What a digest tells of a subject that went quiet: the value of all its orders, if known, and the day of the last. */
  readonly quietOf: (
    moved: Omit<Moved, 'to'>,
  ) => {readonly value: number | null; readonly last: number} | undefined;
}

export const NEW: readonly Move[] = [{kind: 'NEW', place: 0}];
export const GONE: readonly Move[] = [{kind: 'GONE', place: 0}];

/**
 * Follows classes as they are: whoever is in another than before has moved.
 *
 * @param why what is told of a subject that has
 */
export const followOf = (
  columns: readonly BoundColumn[],
  why: (entry: number, messages: Messages) => string,
): Follow => {
  const coded = columns.flatMap(({coded: each, classes}) =>
    each && classes ? [{...each, classes}] : [],
  );
  return {
    columns: coded.map(({id}) => id),
    made: '',
    makeLines: () => [],
    codesOf: (entry) => coded.map(({codes, classes}) => codes[classes[entry] ?? NONE] ?? ''),
    movesOf: (from, to) => {
      if (!from) return to ? NEW : [];
      if (!to) return GONE;
      return to.flatMap((code, place) => (code === from[place] ? [] : [{kind: 'MOVED', place}]));
    },
    whyOf: ({entry}, _, messages) => why(entry, messages),
    quietOf: () => undefined,
  };
};
