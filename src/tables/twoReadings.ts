/** What a table leaves open: two ways to read it, and what each would make of it. */
import type {Params} from '../base/errors';
import {fill, languages, type Messages} from '../messages';
import type {Choices} from './kind';

/** What may be read in two ways; each has its words under messages.twoReadings. */
export type DoubtId = keyof Messages['twoReadings'] & string;

export const DOUBT_IDS = Object.keys(languages.en.twoReadings) as readonly DoubtId[];

/** One of the two ways. */
export interface Way {
  /** A header, or one of the words of its doubt. */
  readonly id: string;
  /** What a person chooses with it. */
  readonly choices: Pick<Choices, 'columns' | 'answers'>;
}

/** A way that could have been taken as well. */
export interface Alternative<Recognition> {
  readonly doubt: DoubtId;
  /** The header that it is about. */
  readonly column: string;
  readonly taken: Way;
  readonly other: Way;
  /** The table or a person says which it is. Otherwise somebody is asked, where much hangs on it. */
  readonly isDecided: boolean;
  /** The table as the other way recognises it. */
  readonly recognition: Recognition;
}

/** What a reading amounts to. */
export interface Outcome {
  readonly customers: number;
  readonly orders: number;
  readonly revenue: number;
}

export interface TwoReadings extends Pick<Alternative<unknown>, 'column'> {
  readonly id: DoubtId;
  readonly taken: Way & Outcome;
  readonly other: Way & Outcome;
  /** Nothing decides, and much hangs on it: nothing is classified before a person has chosen. */
  readonly isOpen: boolean;
}

/** Our rule: by so much two readings may differ in revenue or in customers before a person is asked. */
const MUCH = 0.1;

const differMuch = (one: number, other: number): boolean =>
  Math.abs(one - other) > MUCH * Math.max(Math.abs(one), Math.abs(other));

/** Whether it does not matter which of the two is taken. */
export const isSame = (one: Outcome, other: Outcome): boolean =>
  one.customers === other.customers &&
  one.orders === other.orders &&
  Math.abs(one.revenue - other.revenue) < 0.005;

export const twoReadings = (
  {doubt, column, taken, other, isDecided}: Alternative<unknown>,
  outcome: Outcome,
  otherOutcome: Outcome,
): TwoReadings => ({
  id: doubt,
  column,
  taken: {...taken, ...outcome},
  other: {...other, ...otherOutcome},
  isOpen:
    !isDecided &&
    (differMuch(outcome.revenue, otherOutcome.revenue) ||
      differMuch(outcome.customers, otherOutcome.customers)),
});

/** The words of the doubt that a notice or an error tells of; nothing where it tells of none. */
export const doubtIn = (params: Params, messages: Messages): Readonly<Record<string, string>> => {
  const id = DOUBT_IDS.find((one) => one === params['doubt']);
  if (!id) return {};
  const [column = '', taken = '', other = ''] = ['column', 'taken', 'other'].map((name) =>
    String(params[name]),
  );
  return doubtWords({id, column, taken, other}, messages);
};

/** What a sentence about a doubt is made of. */
export const doubtParams = ({id, column, taken, other}: TwoReadings): Params => ({
  doubt: id,
  column,
  taken: taken.id,
  other: other.id,
  revenue: taken.revenue,
  otherRevenue: other.revenue,
  customers: taken.customers,
  otherCustomers: other.customers,
});

interface Doubtful {
  readonly id: DoubtId;
  readonly column: string;
  /** Ids of the ways. */
  readonly taken: string;
  readonly other: string;
}

/** The words of a doubt, with its header in them; of a way that is a column, the header. */
export const doubtWords = (
  {id, column, taken, other}: Doubtful,
  {twoReadings: words}: Messages,
): Record<'asked' | 'taken' | 'other', string> => {
  const {asked, ways} = words[id];
  const known: Readonly<Record<string, string>> = ways;
  const wayWords = (way: string): string =>
    known[way] ?? fill(known['column'] ?? '', {header: way});
  return {asked: fill(asked, {column}), taken: wayWords(taken), other: wayWords(other)};
};
