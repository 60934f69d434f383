/** What a report's sheet holds. Title, how to read it, notes and a blank row; from row 5 on, the header and the table. */
import type {Cell} from '../base/cells';
import type {Shows, Width} from '../classes/column';
import type {Area, ChartSpec, Paint} from '../google/port';
import type {Place} from './formats';

export interface Layout {
  /** Row by row, each as wide as the report claims it: what stands to the right of that is the person's. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows of headers. */
  readonly headers: readonly Area[];
  /** Rows that stay in view. */
  readonly frozen: number;
  readonly heat: readonly Area[];
  /** Whether more is better there. */
  readonly isMoreBetter: boolean;
  /** Of the columns from the first on. */
  readonly widths: readonly Width[];
  /** What cells hold; a report that grows is formatted down to the end of its sheet already. */
  readonly shown: readonly Shown[];
  /** Rules of colour, laid over it when the sheet is made. */
  readonly rules?: readonly Paint[];
  /** Cells beside the headers whose text goes on in further lines. */
  readonly wrapped?: readonly Area[];
  readonly place: Place;
  readonly chart: ChartSpec | undefined;
  /** Rows of the table, without its header. */
  readonly count: number;
}

export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;

/** Cells that hold the same. */
export interface Shown {
  readonly shows: Shows;
  readonly area: Area;
}

/** What a builder gives: the table with its header, which begins at HEADER_ROW, and what is laid over it. */
export type Table = Omit<Layout, 'rows' | 'count' | 'headers' | 'frozen' | 'place'> & {
  readonly table: readonly (readonly Cell[])[];
  /** Rows of headers, as the sheet numbers them. */
  readonly headers: readonly number[];
  readonly count: number;
};

export const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

/** None where there is nothing to lay it over. */
export const areas = (...all: readonly Area[]): readonly Area[] =>
  all.filter(({rows, columns}) => rows > 0 && columns > 0);

export const layOut = (
  title: string,
  how: string,
  notes: readonly string[],
  {table, headers, ...rest}: Table,
  place: Place,
): Layout => ({
  ...rest,
  place,
  // The header of one table must not stand over another.
  frozen: headers.length === 1 ? HEADER_ROW : 0,
  rows: [[title], [how], [notes.join(' ')], [], ...table],
  headers: areas(...headers.map((row) => area(row, 1, 1, table[row - HEADER_ROW]?.length ?? 0))),
});

/** A share, or nothing where there is nobody to share. */
export const shareOf = (part: number, whole: number): Cell => (whole > 0 ? part / whole : '');
