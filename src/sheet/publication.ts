/** What publish() is given: a table as it was read, and the columns that belong beside it. */
import type {Cell, Cells} from '../base/cells';
import type {Book, SheetPort} from '../google/port';
import type {Guard} from './guard';
import type {Pace} from './pace';

export interface Target {
  readonly id: string;
  readonly header: string;
  readonly incompleteHeader: string;
  /** Value of the mark on the column. */
  readonly mark: string;
  /** Of numbers, where the column is made anew. */
  readonly format?: string | undefined;
  /** Cell of result `entry`; -1 = a row without a result. */
  readonly cell: (entry: number) => Cell;
}

/** The table as it was read. Columns and rows are indices from 0. */
export interface Snapshot {
  readonly cells: Cells;
  readonly headerIndex: number;
  readonly keyColumn: number;
  /** Where our columns stood. */
  readonly own: ReadonlyMap<string, number>;
}

/** Which result belongs to each row, told from its key column as it stands now; undefined = it can no longer be told. */
export type Assign = (keys: readonly Cell[]) => Int32Array | undefined;

/** What another editor's work met a write of ours. */
export interface PutBack {
  /** Headers of columns whose cells were written over for a moment and put back. */
  readonly columns: readonly string[];
  /** Cells, as `F2`, that came this moment and were written over: what they held is not known. */
  readonly lost: readonly string[];
}

export const NOTHING_PUT_BACK: PutBack = {columns: [], lost: []};

/** Somebody moved columns or rows so that the run has to begin anew from what the sheet holds now. */
export class TableMoved extends Error {
  constructor(readonly putBack: PutBack = NOTHING_PUT_BACK) {
    super('the table moved');
  }
}

/** A cell in a column of ours that is a person's, as the sheet numbers it. */
export interface KeptCell {
  readonly row: number;
  readonly column: number;
}

/**
 * The person's cells among ours as the first look of a run found them, each with its key. From then on our words beside another
 * customer are ours, gone astray when rows moved.
 */
export interface Found {
  keys?: ReadonlySet<string>;
}

/** What is written, where, and at what pace. */
export interface Publication {
  readonly book: Book;
  readonly sheet: SheetPort;
  readonly snapshot: Snapshot;
  readonly targets: readonly Target[];
  readonly assign: Assign;
  readonly pace: Pace;
  /** Tells the person's cells among ours; without one all are ours. */
  readonly guard?: Guard;
  /** Of the run, through all its beginnings. */
  readonly found?: Found;
  /** Called before the first write, and not at all where there is none. */
  readonly remember?: () => void;
  /** What else the run writes, after our headers say "incomplete" and before they say otherwise. */
  readonly meanwhile?: () => void;
  /** Called each time before what was written is looked at again. */
  readonly checking?: () => void;
}
