/** What a chart of the sheet shows: its cells as names and numbers, as Sheets reads them. Pure. */
import type {Chart} from '../grid/overlays';

export interface ChartCell {
  /** undefined for what is no number. */
  readonly number: number | undefined;
  /** As the cell shows it. */
  readonly shown: string;
}

export type ChartKind = 'line' | 'column' | 'stacked';

export interface ChartSeries {
  readonly name: string;
  readonly cells: readonly ChartCell[];
}

export interface ChartData {
  readonly title: string;
  /** undefined for kinds that are not drawn here. */
  readonly kind: ChartKind | undefined;
  /** What is written over the names, in the first column. */
  readonly corner: string;
  readonly names: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** @param cell the cell of a row and column, from 1. */
export function chartData(
  chart: Chart,
  cell: (row: number, column: number) => ChartCell,
): ChartData {
  const {areas, options, type} = chart;
  const columns = areas.flatMap((area) =>
    Array.from({length: area.columns}, (_, index) =>
      Array.from({length: area.rows}, (__, row) => cell(area.row + row, area.column + index)),
    ),
  );
  const [first = [], ...rest] = columns;
  // Guessed as Sheets does: a first row without numbers is one of headers.
  const guessed = rest.length > 0 && rest.every(([top]) => top?.number === undefined) ? 1 : 0;
  const headers = chart.headers < 0 ? guessed : chart.headers;
  return {
    title: typeof options['title'] === 'string' ? options['title'] : '',
    kind: kindOf(type, options['isStacked']),
    corner: headerOf(first, headers),
    names: first.slice(headers).map(({shown}) => shown),
    series: rest.map((cells) => ({name: headerOf(cells, headers), cells: cells.slice(headers)})),
  };
}

const headerOf = (cells: readonly ChartCell[], headers: number): string =>
  cells
    .slice(0, headers)
    .map(({shown}) => shown)
    .join(' ');

function kindOf(type: string, stacked: unknown): ChartKind | undefined {
  if (type === 'LINE') return 'line';
  if (type !== 'COLUMN') return undefined;
  return stacked === true || stacked === 'absolute' ? 'stacked' : 'column';
}
