/** What could be read in two ways, in words, and with what a person chooses by each. */
import {UserError} from '../base/errors';
import type {Messages} from '../messages';
import type {Reading} from '../tables/reading';
import {
  type DoubtId,
  doubtParams,
  doubtWords,
  type TwoReadings,
  type Way,
} from '../tables/twoReadings';

/** One of two ways as the panel offers it. */
export interface WayTold {
  readonly text: string;
  readonly choices: Way['choices'];
  readonly customers: number;
  readonly orders: number;
  readonly revenue: number;
}

export interface TwoReadingsTold {
  readonly id: DoubtId;
  readonly column: string;
  readonly asked: string;
  /** A person has to choose before anything is classified. */
  readonly isOpen: boolean;
  /** The way taken first. */
  readonly ways: readonly WayTold[];
}

const wordsOf = ({id, column, taken, other}: TwoReadings, messages: Messages) =>
  doubtWords({id, column, taken: taken.id, other: other.id}, messages);

export const twoReadingsTold = (
  {twoReadings = []}: Reading,
  messages: Messages,
): TwoReadingsTold[] =>
  twoReadings.map((two) => {
    const {asked, ...texts} = wordsOf(two, messages);
    const ways = (['taken', 'other'] as const).map((way) => {
      const {choices, customers, orders, revenue} = two[way];
      return {text: texts[way], choices, customers, orders, revenue};
    });
    return {id: two.id, column: two.column, asked, isOpen: two.isOpen, ways};
  });

/** @throws UserError undecided where a person has to choose first */
export const refuseOpen = ({twoReadings = []}: Reading): void => {
  const open = twoReadings.find(({isOpen}) => isOpen);
  if (open) throw new UserError('undecided', doubtParams(open));
};
