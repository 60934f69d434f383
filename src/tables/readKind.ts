/** A kind whose rows are read and classified, as all see it who do not know which one it is. */
import type {Notice} from '../base/errors';
import type {ClassId, ResultColumn} from '../classes/column';
import type {Facts} from '../classes/facts';
import type {History} from '../classes/history';
import type {ClassOptions} from '../classes/options';
import type {Predicted} from '../classes/prediction';
import type {Results} from '../classes/results';
import type {Messages} from '../messages';
import type {SheetSeen, TableKind} from './kind';
import type {ReadContext, Reading} from './reading';
import type {Shape} from './shapes/shape';

/** What the columns of a sheet are. */
export interface Recognition {
  readonly kind: string;
  /** Index of the header row within the cells. */
  readonly headerIndex: number;
  readonly headers: readonly string[];
  /** Column index of each field found; `customer`, whom or what a row is about, is always there. */
  readonly columns: Readonly<Record<string, number>>;
  /** Fields whose lack is told with what it costs. */
  readonly missing: readonly string[];
  readonly notices: readonly Notice[];
  /** The program's export that it is, where that is known. */
  readonly shape?: Shape;
}

/** Field -> header. */
export const recognisedOf = ({
  columns,
  headers,
}: Pick<Recognition, 'columns' | 'headers'>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(columns).map(([field, column]) => [field, headers[column] ?? '']),
  );

/** What was bought, for purchase models and reports. */
export interface Bought {
  /** Every order; undefined where a table tells sums alone. */
  readonly history: History | undefined;
  readonly facts: Facts;
}

/** A table as it was read, with the way to its classes. */
export interface ReadTable {
  readonly reading: Reading;
  /** @param predicted what a purchase model expects, where one was fitted */
  readonly classify: (predicted?: Predicted) => Results;
  /** undefined: the rows are no purchases. */
  readonly bought?: Bought;
}

export interface Recognised extends Recognition {
  /** @throws UserError nothingUsable */
  readonly read: (context: ReadContext, options: ClassOptions) => ReadTable;
}

/** A column of classes as the panel draws it; its words are the panel's result.sections, by the column. */
interface ClassSection {
  readonly chart: 'bars' | 'pyramid' | 'heatMap';
  readonly column: ClassId;
  /** Codes that are drawn though nobody is in them; undefined: all. */
  readonly always?: readonly string[];
  /** Left out while nobody is in any class of it. */
  readonly needsSomebody?: true;
}

/** A part of the panel's result, drawn by the chart of that name in sidebar/parts/sections.tsx. */
export type Section = ClassSection | {readonly chart: 'nextSteps' | 'prediction'};

/** A number told of one subject, under the panel's row.facts, and how it is written. */
export interface NumberTold {
  readonly id: string;
  readonly as: 'number' | 'days' | 'money';
}

export interface ReadKind<Id extends string = string> extends TableKind<Id> {
  readonly isRead: true;
  /** Kinds of purchases share one look at the sheet, and are asked first. */
  readonly isPurchases: boolean;
  /** Fields that a person may choose a column for, in their order. */
  readonly fields: readonly (keyof Messages['fields'])[];
  /** Whether days are written in it, whose order can be chosen. */
  readonly hasDays: boolean;
  /** What a sheet of its own for the subjects begins with, the subject first. */
  readonly base: readonly ResultColumn[];
  readonly columns: readonly ResultColumn[];
  readonly sections: readonly Section[];
  readonly numbers: readonly NumberTold[];
  /**
   * @param doubts told with what is recognised
   * @throws UserError noCustomerColumn, chosenColumnMissing, and what keeps a sheet from being read at all
   */
  readonly recognise: (sheet: SheetSeen, doubts?: readonly Notice[]) => Recognised;
}
