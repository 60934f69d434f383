/** Exports pasted below each other whose columns stand in another order: the rows below each header follow that header. */
import {type Cell, type Cells, isBlank} from '../base/cells';
import {plain} from '../base/keys';

/** Fewer columns may be alike by chance. */
const FEWEST = 3;

/** Where each column of the first header stands in this row, if it is the same header in another order. */
const orderOf = (
  row: readonly Cell[],
  headers: readonly string[],
): readonly number[] | undefined => {
  const texts = row.map((cell) => (typeof cell === 'string' ? plain(cell) : ''));
  const order = headers.map((header, at) => (header === '' ? at : texts.indexOf(header)));
  return new Set(order).size === order.length && !order.includes(-1) ? order : undefined;
};

/** The same cells, with every row in the order of the first header. */
export const inOneOrder = (cells: Cells, headerIndex: number): Cells => {
  const headers = (cells[headerIndex] ?? []).map((cell) =>
    typeof cell === 'string' ? plain(cell) : '',
  );
  const named = headers.filter((header) => header !== '');
  if (named.length < FEWEST || new Set(named).size < named.length) return cells;
  // One program writes its headers alike: most rows are passed over by a look at their cells.
  const written = (cells[headerIndex] ?? []).find((cell) => !isBlank(cell)) ?? '';
  /** Row of each further header, and where its columns stand. */
  const found: (readonly [number, readonly number[]])[] = [];
  for (let r = headerIndex + 1; r < cells.length; r++) {
    const row = cells[r] as readonly Cell[];
    if (!row.includes(written)) continue;
    const order = orderOf(row, headers);
    if (order) found.push([r, order]);
  }
  if (found.every(([, order]) => order.every((at, column) => at === column))) return cells;
  const copy = cells.slice();
  found.forEach(([top, order], i) => {
    const end = found[i + 1]?.[0] ?? cells.length;
    for (let r = top; r < end; r++) {
      const row = cells[r] as readonly Cell[];
      if (!row.every(isBlank)) copy[r] = order.map((at) => row[at] ?? '');
    }
  });
  return copy;
};
