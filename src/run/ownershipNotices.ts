/** What a run says of cells, columns and sheets that are the person's. */
import {cellName} from '../base/cells';
import {cut} from '../base/cut';
import type {Notice} from '../base/errors';
import type {KeptCell} from '../sheet/publish';
import type {OpenTable} from './table';
import type {Written} from './writeResults';

/** Where other editors' work met a write of ours. */
export interface Met {
  /** Headers of columns whose cells were put back. */
  readonly columns: Set<string>;
  /** Cells that were written over. */
  readonly lost: Set<string>;
}

/** What is said of the person's own cells among ours. */
export const ownershipNotices = (
  {columns, lost}: Met,
  {theirs}: OpenTable,
  written: Written | undefined,
): Notice[] => {
  const nameOf = ({row, column}: KeptCell): string => cellName(row, column);
  const there = written?.named?.name ?? '';
  const kept = [
    ...(written?.kept ?? []).map(nameOf),
    ...(written?.keptThere ?? []).map((cell) => `${there}!${nameOf(cell)}`),
  ];
  const [first] = kept;
  return [
    ...named('CELLS_PUT_BACK', 'columns', [...columns]),
    ...named('CELLS_LOST', 'cells', [...lost]),
    ...named('COLUMNS_THEIRS', 'columns', [...new Set(theirs.map(({header}) => String(header)))]),
    ...(first === undefined
      ? []
      : [{code: 'CELLS_KEPT' as const, count: kept.length, params: {cell: first}}]),
  ];
};

const MOST_NAMED = 10;
const LONGEST_NAME = 60;

const named = (
  code: 'CELLS_PUT_BACK' | 'CELLS_LOST' | 'COLUMNS_THEIRS',
  param: string,
  names: readonly string[],
): Notice[] => {
  const said = names.slice(0, MOST_NAMED).map((name) => cut(name, LONGEST_NAME));
  return names.length ? [{code, count: names.length, params: {[param]: said.join(', ')}}] : [];
};

export const leftNotices = (sheet: string | undefined): Notice[] =>
  sheet === undefined ? [] : [{code: 'CUSTOMERS_LEFT', count: 1, params: {sheet}}];
