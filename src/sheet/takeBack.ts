/** Takes back what went astray: another editor moved columns between a look and a write. */
import {type Cell, type Cells, cellName, isBlank, sameCell} from '../base/cells';
import type {Publication, PutBack, Snapshot} from './publication';
import {markId} from './ownership';
import {type Content, putBack} from './putBack';

/** A block that may stand in columns that are not ours. */
export interface Astray extends Pick<Publication, 'book' | 'sheet' | 'snapshot'> {
  /** Where it was written. */
  readonly columns: readonly number[];
  /** Id of the result in each of them. */
  readonly ids: readonly string[];
  /** The block, from the header row down. */
  readonly written: Cells;
  /** Columns that were marked this moment. */
  readonly fresh: readonly number[];
  /** Of the sheet as it was read, by indices; '' where there is none. */
  readonly formulaAt: (row: number, column: number) => string;
}

/**
 * What we wrote onto columns that are not ours is put back as it was read, formulas as formulas. Our own columns are found by
 * their marks; a mark made this moment on a column that holds something is on the wrong column.
 */
export const takeBack = (block: Astray): PutBack => {
  const {sheet, snapshot, columns, ids, written, formulaAt} = block;
  const {cells, headerIndex, own} = snapshot;
  const now = sheet.read();
  const ours = ownColumnsIn(now, block);
  const astray = columns.filter((column) => !ours.has(column)).sort((a, b) => a - b);
  // Where columns were deleted ours moved left, and what was written astray stands to the right of everything.
  const movedLeft = [...ours.keys()].some((column) => column < Math.min(...columns));
  const known = new Set([...ours.keys(), ...astray]);
  const gone = movedLeft ? [] : goneColumns(snapshot, now[headerIndex] ?? [], known);
  /** @returns row of the first cell that was written over, as the sheet numbers it; undefined: none was */
  const restore = (column: number, source: number | undefined): number | undefined => {
    const target = columns.indexOf(column);
    // Only what is still as we wrote it goes back: another editor's newer cell stays.
    const content = written.map((row, r): Content | undefined => {
      if (!row.length || !sameCell(now[headerIndex + r]?.[column], row[target])) return undefined;
      if (source === undefined) return {value: '', formula: ''};
      return {
        value: cells[headerIndex + r]?.[source] ?? '',
        formula: formulaAt(headerIndex + r, source),
      };
    });
    putBack(sheet, headerIndex + 1, column + 1, content);
    const hit = content.findIndex((cell) => cell !== undefined);
    return hit < 0 ? undefined : headerIndex + hit + 1;
  };
  const restored: string[] = [];
  const lost: string[] = [];
  astray.forEach((column, k) => {
    const source = gone[k];
    const row = restore(column, source);
    if (row === undefined) return;
    if (source !== undefined) {
      if (written.length > 1) restored.push(String(cells[headerIndex]?.[source]));
      return;
    }
    // A column that came this moment: what stood where we wrote nobody knows. Beyond the last one nothing did.
    const isAmong = [...ours.keys()].some((other) => other > column);
    const isFilled = now.some((line, r) => r > headerIndex && !isBlank(line[column]));
    if (!movedLeft && isFilled && (isAmong || written.length === 1))
      lost.push(cellName(row, column + 1));
  });
  // Results of one column stand in another of ours: what stood there goes back.
  columns.forEach((column, t) => {
    const id = ours.get(column);
    if (id !== undefined && id !== ids[t]) restore(column, own.get(id));
  });
  return {columns: restored, lost};
};

/** Column -> id, by their marks; one made this moment on a filled column goes away. */
const ownColumnsIn = (
  now: Cells,
  {book, sheet, snapshot: {headerIndex}, fresh}: Astray,
): ReadonlyMap<number, string> => {
  const ours = new Map<number, string>();
  for (const mark of book.marks()) {
    if (mark.sheetId !== sheet.id) continue;
    const column = mark.column - 1;
    const taken = now.some((row, r) => r > headerIndex && (row[column] ?? '') !== '');
    if (fresh.includes(column) && taken) mark.remove();
    else ours.set(column, markId(mark));
  }
  return ours;
};

/** Columns as they were read whose header is there no more: they stood where we wrote, in the same order. */
const goneColumns = (
  {cells, headerIndex, own}: Snapshot,
  header: readonly Cell[],
  known: ReadonlySet<number>,
): number[] => {
  const present = header.filter((_, column) => !known.has(column));
  const before = new Set(own.values());
  const gone: number[] = [];
  (cells[headerIndex] ?? []).forEach((cell, column) => {
    if (before.has(column)) return;
    const at = present.findIndex((other) => sameCell(other, cell));
    if (at >= 0) present.splice(at, 1);
    else gone.push(column);
  });
  return gone;
};
