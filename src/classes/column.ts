/** What a result column is, how one is declared, and how it is bound to what a run found. */
import type {Cell} from '../base/cells';
import type {Messages} from '../messages';
import {NO_DAY} from '../reading/dates';
import {NONE} from './classes';

/** How days and words are put into cells: dates and labels in a sheet, ISO text and codes for programs. */
export interface Wording {
  readonly messages: Messages;
  /** Codes in place of labels. */
  readonly codes: boolean;
  readonly day: (day: number) => Cell;
  /** A day inside a sentence. */
  readonly dayText: (day: number) => string;
}

/** Cell of one entry of the results. */
export type CellOf = (entry: number) => Cell;

export type Header = keyof Messages['columns'];
/** A column of classes: its labels are messages.labels[id]. */
export type ClassId = Extract<keyof Messages['labels'], Header>;

/** What a column is for beside being written: every list of columns is made of these. */
export interface ColumnUses {
  /** Written beside each row too, where several rows tell of one subject. */
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

/** What is known of a column before any run. */
export interface ResultColumn extends ColumnUses {
  readonly id: string;
  /** Every header that it may have, as keys of messages.columns. */
  readonly headers: readonly Header[];
  /** A column of classes: its codes, in the order of the indices that a run finds. */
  readonly coded?: {readonly id: ClassId; readonly codes: readonly string[]};
  /** What a cell of this column holds: tells our own column from one a user has taken over. */
  readonly holds: 'label' | 'day' | 'number' | 'text';
}

/** What a run adds to a column. */
interface Binding {
  /** Key of its header in messages.columns. */
  readonly header: Header;
  /** Of a column of classes: of every entry the index of its code, or NONE. */
  readonly classes?: Uint8Array;
  readonly cells: (wording: Wording) => CellOf;
}

/** A column with what a run found in it: all that is known of it outside of its kind. */
export type BoundColumn = ResultColumn & Binding;

/** A column as a kind declares it, of the results that this kind alone knows. */
export interface ColumnOf<Found> extends ResultColumn {
  readonly bind: (found: Found) => Binding;
}

export const bound = <Found>(
  columns: readonly ColumnOf<Found>[],
  found: Found,
): readonly BoundColumn[] => columns.map(({bind, ...column}) => ({...column, ...bind(found)}));

/**
 * A column of classes.
 *
 * @param codes in the order of the indices that `of` gives
 * @example defineClass('tier', TIERS, ({classes}: Purchased) => classes.tier, {isTag: true})
 */
export const defineClass = <Found>(
  id: ClassId,
  codes: readonly string[],
  of: (found: Found) => Uint8Array,
  uses: ColumnUses = {},
): ColumnOf<Found> => ({
  id,
  ...uses,
  headers: [id],
  coded: {id, codes},
  holds: 'label',
  bind: (found) => {
    const classes = of(found);
    return {
      header: id,
      classes,
      cells: (wording) => {
        const labels: Readonly<Record<string, string>> = wording.messages.labels[id];
        const words: Cell[] = codes.map((code) => (wording.codes ? code : (labels[code] ?? code)));
        words[NONE] = '';
        return (entry) => words[classes[entry] as number] as Cell;
      },
    };
  },
});

/** A column of civil days; blank where the day is not known. */
export const defineDays = <Found>(
  id: Header,
  of: (found: Found) => Int32Array,
  uses: ColumnUses = {},
): ColumnOf<Found> => ({
  id,
  ...uses,
  headers: [id],
  holds: 'day',
  bind: (found) => ({
    header: id,
    cells: (wording) => {
      const column = of(found);
      return (entry) => {
        const day = column[entry] as number;
        return day === NO_DAY ? '' : wording.day(day);
      };
    },
  }),
});

/** No cell holds infinity. */
const numberCell = (value: number | undefined): Cell =>
  value === undefined || !isFinite(value) ? '' : value;

/** A column of numbers as they are; NaN is blank. */
export const defineNumbers = <Found>(
  id: Header,
  of: (found: Found) => (entry: number) => number,
): ColumnOf<Found> => ({
  id,
  headers: [id],
  holds: 'number',
  bind: (found) => ({
    header: id,
    cells: () => {
      const value = of(found);
      return (entry) => numberCell(value(entry));
    },
  }),
});

/** A column of texts. */
export const defineTexts = <Found>(
  id: Header,
  cells: (found: Found, wording: Wording) => CellOf,
  uses: ColumnUses = {},
): ColumnOf<Found> => ({
  id,
  ...uses,
  headers: [id],
  holds: 'text',
  bind: (found) => ({header: id, cells: (wording) => cells(found, wording)}),
});

interface Rounded<Found> extends ColumnUses {
  readonly decimals: number;
  readonly of: (found: Found) => Float64Array | undefined;
  /** A header that takes the place of the usual one, and when. */
  readonly other?: {readonly header: Header; readonly when: (found: Found) => boolean};
}

/** A column of money or of expectations: programs get the number as computed, people as many decimals as mean something. */
export const defineRounded = <Found>(
  id: Header,
  {decimals, of, other, ...uses}: Rounded<Found>,
): ColumnOf<Found> => {
  const scale = 10 ** decimals;
  return {
    id,
    ...uses,
    headers: other ? [id, other.header] : [id],
    holds: 'number',
    bind: (found) => ({
      header: other?.when(found) ? other.header : id,
      cells: ({codes}) => {
        const column = of(found);
        return (entry) => {
          const value = column?.[entry];
          const isAsIs = value === undefined || codes;
          return numberCell(isAsIs ? value : Math.round(value * scale) / scale);
        };
      },
    }),
  };
};
