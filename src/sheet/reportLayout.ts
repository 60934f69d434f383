/** What a report's sheet holds. Title, how to read it, notes and a blank row; from row 5 on, the header and the table. */
import type {Cell} from '../base/cells';
import type {Area, ChartSpec} from '../google/port';

export interface Layout {
  /** Row by row, each as wide as the report claims it: what stands to the right of that is the person's. */
  readonly rows: readonly (readonly Cell[])[];
  readonly bold: readonly Area[];
  /** Rows that stay in view. */
  readonly frozen: number;
  readonly heat: readonly Area[];
  readonly shares: readonly Area[];
  readonly chart: ChartSpec | undefined;
  /** Rows of the table, without its header. */
  readonly count: number;
}

export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;

/** What a builder gives: the table with its header, which begins at HEADER_ROW, and what is laid over it. */
export type Table = Omit<Layout, 'rows' | 'count' | 'bold' | 'frozen'> & {
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
): Layout => ({
  ...rest,
  // The header of one table must not stand over another.
  frozen: headers.length === 1 ? HEADER_ROW : 0,
  rows: [[title], [how], [notes.join(' ')], [], ...table],
  bold: areas(
    area(1, 1, 1, 1),
    ...headers.map((row) => area(row, 1, 1, table[row - HEADER_ROW]?.length ?? 0)),
  ),
});

/** A share, or nothing where there is nobody to share. */
export const shareOf = (part: number, whole: number): Cell => (whole > 0 ? part / whole : '');
