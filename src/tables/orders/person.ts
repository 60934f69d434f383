/**
 * One person by several columns: where the best key is blank, the next one tells who it is, and whoever has both is one customer.
 * What belongs to several people joins none of them.
 */
import {type Cell, type Cells, isBlank} from '../../base/cells';
import {customerKey} from '../../base/keys';
import type {PurchaseRecognition} from '../purchaseKind';
import {isNobody} from './nobody';

/** Keys of one column, row by row; '' for a blank and for nobody. */
export type Keys = readonly string[];

export const keysOf = (cells: Cells, headerIndex: number, column: number): Keys => {
  const known = new Map<Cell, string>();
  const keys: string[] = [];
  for (let row = headerIndex + 1; row < cells.length; row++) {
    const cell = cells[row]?.[column] ?? '';
    let key = known.get(cell);
    if (key === undefined)
      known.set(cell, (key = isBlank(cell) || isNobody(cell) ? '' : customerKey(cell)));
    keys.push(key);
  }
  return keys;
};

export interface Persons {
  /** Key of whoever each row belongs to; '' for nobody. */
  readonly keys: Keys;
  /** Rows known by another column than the first. */
  readonly completed: readonly number[];
  /** Rows known only by what several people have. */
  readonly ambiguous: readonly number[];
}

/**
 * @param columns keys of each column, the best first
 * @example joinKeys([['c1', ''], ['a@x.org', 'a@x.org']]).keys // ['c1', 'c1']
 */
export const joinKeys = (columns: readonly Keys[]): Persons => {
  const [first = [], ...others] = columns;
  const keys = [...first];
  const completed: number[] = [];
  const ambiguous: number[] = [];
  for (const other of others) {
    const owner = new Map<string, string>();
    const gaps: number[] = [];
    other.forEach((key, i) => {
      const person = keys[i] as string;
      if (key === '') return;
      if (person === '') gaps.push(i);
      else if ((owner.get(key) ?? person) === person) owner.set(key, person);
      else owner.set(key, '');
    });
    for (const i of gaps) {
      const key = other[i] as string;
      const person = owner.get(key);
      if (person === '') ambiguous.push(i);
      keys[i] = person || key;
      completed.push(i);
    }
  }
  return {keys, completed, ambiguous};
};

/** Whether two keys tell the same people apart, over the rows that the first has. */
export const areAlike = (one: Keys, other: Keys): boolean => {
  const forth = new Map<string, string>();
  const back = new Map<string, string>();
  return one.every((key, i) => {
    const its = other[i] as string;
    if (key === '' || its === '') return key === its;
    if ((forth.get(key) ?? its) !== its || (back.get(its) ?? key) !== key) return false;
    forth.set(key, its);
    back.set(its, key);
    return true;
  });
};

/** Customers by several columns, written where the reader looks for them. */
export interface Completed {
  readonly cells: Cells;
  /** The customer that a cell of the customer column stands for, where it has been known by another. */
  readonly ownerOf: (cell: Cell) => Cell | undefined;
}

/** The same cells where one column tells customers apart. */
export const completeCustomers = (
  cells: Cells,
  {headerIndex, columns: {customer}, completing}: PurchaseRecognition,
): Completed => {
  if (customer === undefined || !completing.length) return {cells, ownerOf: () => undefined};
  const columns = completing.map((column) => keysOf(cells, headerIndex, column));
  const {keys} = joinKeys(columns);
  const from = headerIndex + 1;
  /** How each person is written: as first met in the best of the columns. */
  const written = new Map<string, Cell>();
  columns.forEach((column, at) => {
    column.forEach((key, i) => {
      if (key !== '' && !written.has(key))
        written.set(key, cells[from + i]?.[completing[at] ?? -1] ?? '');
    });
  });
  const filled = [...cells];
  const owners = new Map<string, string>();
  keys.forEach((key, i) => {
    const row = cells[from + i] ?? [];
    const cell = row[customer] ?? '';
    const own = customerKey(cell);
    if (key === '') return;
    if (own !== '') owners.set(own, (owners.get(own) ?? key) === key ? key : '');
    if (own === key) return;
    const line = [...row];
    line[customer] = written.get(key) ?? cell;
    filled[from + i] = line;
  });
  return {cells: filled, ownerOf: (cell) => written.get(owners.get(customerKey(cell)) ?? '')};
};
