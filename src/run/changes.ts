/** What a run changed: the classes as our own columns had them before it, against those it found. */
import {type Cell, type Cells, isBlank, isDate} from '../base/cells';
import {NONE} from '../classes/classify';
import type {BoundColumn} from '../classes/column';
import type {Results} from '../classes/results';
import {isoDay} from '../reading/dates';
import {CODES, customersHeader} from '../sheet/ownership';
import type {Reading} from '../tables/reading';

/** Code before -> code after -> customers; '' = no class, or not in the table. */
export type Moves = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Changes {
  /** Day of the run before, where it is known. */
  readonly since: string | null;
  /** By column, in their order. A column that was not there before has no moves. */
  readonly columns: Readonly<Record<string, Moves>>;
}

/** Our columns as they stood before the run. */
export interface Before {
  readonly cells: Cells;
  /** Index of the first row below the header. */
  readonly from: number;
  /** Column id -> index. */
  readonly own: ReadonlyMap<string, number>;
  /** Customer of a row, by its index; GONE when no longer in the table, NOBODY for no customer. */
  readonly customerOf: (row: number) => number;
}

export const NOBODY = -1;
export const GONE = -2;

/** null where nothing had been classified. */
export const changesOf = (
  before: Before | undefined,
  {columns: written}: Results,
  dayOf: (instant: number) => number,
): Changes | null => {
  if (!before) return null;
  let isFirst = true;
  const moves = ({id, coded, classes: now}: BoundColumn): Moves => {
    const at = before.own.get(id);
    const known = CODES.get(id);
    if (at === undefined || !coded || !now || !known) return {};
    const {codes} = coded;
    const index = new Map([...known].map(([label, code]) => [label, codes.indexOf(code)]));
    const size = codes.length + 1;
    const nothing = codes.length;
    const counts = new Int32Array(size * size);
    const count = (from: number, to: number): void => {
      counts[from * size + to] = (counts[from * size + to] as number) + 1;
    };
    const was = new Uint8Array(now.length).fill(NONE);
    for (let row = before.from; row < before.cells.length; row++) {
      const code = index.get(before.cells[row]?.[at] ?? '');
      if (code === undefined) continue;
      isFirst = false;
      const customer = before.customerOf(row);
      if (customer === GONE) count(code, nothing);
      else if (customer >= 0 && was[customer] === NONE) was[customer] = code;
    }
    const rank = (code: number): number => (code === NONE ? nothing : code);
    for (let c = 0; c < now.length; c++) count(rank(was[c] as number), rank(now[c] as number));
    counts[nothing * size + nothing] = 0;
    const name = (code: number): string => codes[code] ?? '';
    const found: Record<string, Record<string, number>> = {};
    counts.forEach((n, place) => {
      if (n) (found[name(Math.floor(place / size))] ??= {})[name(place % size)] = n;
    });
    return found;
  };
  const columns = Object.fromEntries(
    written.filter(({isFollowed}) => isFollowed).map((column) => [column.id, moves(column)]),
  );
  return isFirst ? null : {since: dayOfRun(before, dayOf), columns};
};

const dayOfRun = (
  {cells, from, own}: Before,
  dayOf: (instant: number) => number,
): string | null => {
  const at = own.get('as_of');
  if (at === undefined) return null;
  for (let row = from; row < cells.length; row++) {
    const cell = cells[row]?.[at];
    if (isDate(cell)) return isoDay(dayOf(cell.getTime()));
  }
  return null;
};

/** The sheet of customers tells more than the tags: who has left the orders, and the day of the run before. */
export const customersBefore = (cells: Cells, {customerOf}: Reading): Before | undefined => {
  const header = customersHeader(cells);
  if (!header) return undefined;
  return {
    cells,
    from: header.index + 1,
    own: header.own,
    customerOf: (row) => {
      const cell = cells[row]?.[header.keyColumn];
      return isBlank(cell) ? NOBODY : (customerOf(cell as Cell) ?? GONE);
    },
  };
};
