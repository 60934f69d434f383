/** What a result column is, and the ways to declare one. */
import type {Cell} from '../base/cells';
import type {Messages} from '../messages';
import {NO_DAY} from '../reading/dates';
import {type Classes, NONE} from './classes';
import type {Facts} from './facts';
import type {Predicted} from './prediction';

/** How days and words are put into cells: dates and labels in a sheet, ISO text and codes for programs. */
export interface Wording {
  readonly messages: Messages;
  /** Codes in place of labels. */
  readonly codes: boolean;
  readonly day: (day: number) => Cell;
  /** A day inside a sentence. */
  readonly dayText: (day: number) => string;
}

export interface Results {
  readonly facts: Facts;
  readonly classes: Classes;
  readonly names: readonly Cell[];
  readonly asOf: number;
  readonly periodDays: number;
  /** undefined: not asked for, or the table does not tell days of orders. */
  readonly predicted?: Predicted | undefined;
}

/** Cell of customer c. */
type CellOf = (c: number) => Cell;

type Header = keyof Messages['columns'];

/** What a column is for beside being written: every list of columns is made of these. */
export interface ColumnUses {
  /** Written beside each order of the customer too. */
  readonly isTag?: boolean;
  /** Left out unless it is chosen. */
  readonly isOptional?: boolean;
  /** Decided by a published rule; in the others at least one line is ours, as the models say. */
  readonly isPublished?: boolean;
  /** What a run changed in it is told. */
  readonly isFollowed?: boolean;
  /** Tells who is inactive, and since when. */
  readonly tellsInactive?: boolean;
  /** Expected by a fitted model; written when a prediction is asked for. */
  readonly isPredicted?: boolean;
}

export interface ResultColumn extends ColumnUses {
  readonly id: string;
  /** Every header that it may have, as keys of messages.columns. */
  readonly headers: readonly Header[];
  /** Key of the header in messages.columns; may depend on the results. */
  readonly header: (results: Results) => Header;
  /** A column of classes: its codes, labelled in messages.labels[id], and where they stand. */
  readonly coded?: {
    readonly id: LabelId;
    readonly codes: readonly string[];
    readonly of: (classes: Classes) => Uint8Array;
  };
  /** What a cell of this column holds: tells our own column from one a user has taken over. */
  readonly holds: 'label' | 'day' | 'number' | 'text';
  readonly cells: (results: Results, wording: Wording) => CellOf;
}

type LabelId = Extract<keyof Messages['labels'], Header>;

/**
 * A column of classes.
 *
 * @param codes in the order of the indices that `of` gives
 * @example defineClass('tier', TIERS, ({tier}) => tier, {isTag: true})
 */
export const defineClass = (
  id: LabelId,
  codes: readonly string[],
  of: (classes: Classes) => Uint8Array,
  uses: ColumnUses = {},
): ResultColumn => ({
  id,
  ...uses,
  headers: [id],
  header: () => id,
  coded: {id, codes, of},
  holds: 'label',
  cells: ({classes}, wording) => {
    const labels: Readonly<Record<string, string>> = wording.messages.labels[id];
    const words: Cell[] = codes.map((code) => (wording.codes ? code : (labels[code] ?? code)));
    words[NONE] = '';
    const column = of(classes);
    return (c) => words[column[c] as number] as Cell;
  },
});

/** A column of civil days; blank where the day is not known. */
export const defineDays = (
  id: Header,
  of: (results: Results) => Int32Array,
  uses: ColumnUses = {},
): ResultColumn => ({
  id,
  ...uses,
  headers: [id],
  header: () => id,
  holds: 'day',
  cells: (results, wording) => {
    const column = of(results);
    return (c) => {
      const day = column[c] as number;
      return day === NO_DAY ? '' : wording.day(day);
    };
  },
});

export const numberCell = (value: number | undefined): Cell =>
  value === undefined || value !== value ? '' : value;

/** A column of numbers as they are; NaN is blank. */
export const defineNumbers = (
  id: Header,
  of: (results: Results) => (c: number) => number,
): ResultColumn => ({
  id,
  headers: [id],
  header: () => id,
  holds: 'number',
  cells: (results) => {
    const value = of(results);
    return (c) => numberCell(value(c));
  },
});

/** A column of texts. */
export const defineTexts = (
  id: Header,
  cells: ResultColumn['cells'],
  uses: ColumnUses = {},
): ResultColumn => ({id, ...uses, headers: [id], header: () => id, holds: 'text', cells});

/**
 * A column of money or of expectations: programs get the number as computed, people as many decimals as mean something.
 *
 * @param headers one, or those with and without a margin: the second where all that is known is revenue
 */
export const defineRounded = (
  [own, ofRevenue = own]: readonly [Header, Header?],
  decimals: number,
  of: (results: Results) => Float64Array | undefined,
  uses: ColumnUses = {},
): ResultColumn => {
  const scale = 10 ** decimals;
  return {
    id: own,
    ...uses,
    headers: own === ofRevenue ? [own] : [own, ofRevenue],
    header: ({classes}) => (classes.store.basis === 'revenue' ? ofRevenue : own),
    holds: 'number',
    cells: (results, {codes}) => {
      const column = of(results);
      return (c) => {
        const value = column?.[c];
        return numberCell(value === undefined || codes ? value : Math.round(value * scale) / scale);
      };
    },
  };
};
