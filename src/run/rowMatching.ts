/** Which result belongs to each row of a table, whose rows may have moved since it was read. */
import type {Cell, Cells} from '../base/cells';
import {lazily} from '../base/memo';
import type {Reading} from '../tables/reading';
import type {Recognition} from '../tables/readKind';
import type {Assign} from '../sheet/publish';
import type {OpenTable} from './table';

/**
 * While the keys stand as they were read, the subject of each row is known; else each key is looked up, where the key alone tells.
 */
export const assignSubjects = (
  {entryOfRow, customerOf}: Reading,
  {cells, recognition}: OpenTable,
): Assign => {
  const asRead = keysAsRead(cells, recognition);
  const from = recognition.headerIndex + 1;
  const keyColumn = recognition.columns['customer'] ?? 0;
  // Other cells may have told who it is: a key with gaps, a line below its order, names in two columns.
  const keysTell = lazily(() => ({
    all: entryOfRow.every(
      (entry, i) => entry < 0 || customerOf(cells[from + i]?.[keyColumn] ?? '') === entry,
    ),
  }));
  return (keys) => {
    if (asRead(keys)) return entryOfRow;
    return keysTell().all ? Int32Array.from(keys, (key) => customerOf(key) ?? -1) : undefined;
  };
};

const keysAsRead = (
  cells: Cells,
  recognition: Recognition,
): ((keys: readonly Cell[]) => boolean) => {
  const from = recognition.headerIndex + 1;
  const keyColumn = recognition.columns['customer'] ?? 0;
  return (keys) =>
    keys.length === cells.length - from &&
    keys.every(
      (key, i) =>
        key === cells[from + i]?.[keyColumn] ||
        String(key) === String(cells[from + i]?.[keyColumn]),
    );
};

/**
 * One result a row. While the keys stand as they were read, row for row; after rows have moved, by key, which has to be unique.
 */
export const assignRows = (
  {entryOfRow, customerOf}: Reading,
  {cells, recognition}: OpenTable,
): Assign => {
  const from = recognition.headerIndex + 1;
  const keyColumn = recognition.columns['customer'] ?? 0;
  const asRead = keysAsRead(cells, recognition);
  const entriesOfKey = new Map<number, number[]>();
  entryOfRow.forEach((entry, i) => {
    if (entry < 0) return;
    const key = customerOf(cells[from + i]?.[keyColumn] ?? '') ?? -1;
    const known = entriesOfKey.get(key);
    if (known) known.push(entry);
    else entriesOfKey.set(key, [entry]);
  });
  return (keys) => {
    if (asRead(keys)) return entryOfRow;
    const entries = new Int32Array(keys.length).fill(-1);
    for (let i = 0; i < keys.length; i++) {
      const key = customerOf(keys[i] as Cell);
      if (key === undefined) continue;
      const known = entriesOfKey.get(key) ?? [];
      if (known.length !== 1) return undefined;
      entries[i] = known[0] as number;
    }
    return entries;
  };
};
