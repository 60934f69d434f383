import type {Cell} from './cells';
import {customerKey} from './keys';

/**
 * The hash of customers: by cell as it stands, so that text is normalised once however often it stands in the column, and by
 * key for cells not seen before.
 */
export const keyIndex = (): {
  readonly keys: string[];
  readonly names: Cell[];
  /** -1 for a blank; a new index for a new customer. */
  add(cell: Cell): number;
  find(cell: Cell): number | undefined;
} => {
  const byCell = new Map<Cell, number>();
  const byKey = new Map<string, number>();
  const keys: string[] = [];
  const names: Cell[] = [];
  const addNew = (cell: Cell): number => {
    const key = customerKey(cell);
    let index = key === '' ? -1 : byKey.get(key);
    if (index === undefined) {
      index = keys.length;
      byKey.set(key, index);
      keys.push(key);
      names.push(typeof cell === 'string' ? cell.trim() : cell);
    }
    byCell.set(cell, index);
    return index;
  };
  return {
    keys,
    names,
    add: (cell) => byCell.get(cell) ?? addNew(cell),
    find: (cell) => {
      const index = byCell.get(cell) ?? byKey.get(customerKey(cell));
      return index === undefined || index < 0 ? undefined : index;
    },
  };
};
