/**
 * Writes result columns beside a table that people may be editing. Google has no "write if nothing changed", so: look, write,
 * look again. Headers say "incomplete" until the last block is in; a write that another editor shifted onto a neighbour is
 * taken back from what was read; rows are matched by customer, never by position.
 */
import {type Cell, type Cells, sameCell} from '../base/cells';
import {UserError} from '../base/errors';
import type {Book, SheetPort} from '../google/port';
import type {Pace} from './pace';
import {isForbidden} from '../door/refusal';

export interface Target {
  readonly id: string;
  readonly header: string;
  readonly incompleteHeader: string;
  /** Value of the mark on the column. */
  readonly mark: string;
  /** Cell of result `entry`; -1 = a row without a result. */
  readonly cell: (entry: number) => Cell;
}

/** The table as it was read. Columns and rows are indices from 0. */
export interface Snapshot {
  readonly cells: Cells;
  readonly headerRow: number;
  readonly keyColumn: number;
  /** Where our columns stood. */
  readonly own: ReadonlyMap<string, number>;
}

/** Which result belongs to each row, told from its key column as it stands now; undefined = it can no longer be told. */
export type Assign = (keys: readonly Cell[]) => Int32Array | undefined;

/** Somebody moved columns or rows so that the run has to begin anew from what the sheet holds now. */
export class TableMoved extends Error {
  /** @param restored headers of columns whose cells were written over for a moment and put back as values */
  constructor(readonly restored: readonly string[] = []) {
    super('the table moved');
  }
}

export const ROUNDS = 4;

/**
 * @param meanwhile what else the run writes, after our headers say "incomplete" and before they say otherwise
 * @param checking called each time before what was written is looked at again
 * @throws OutOfTime when the rest has to be written by another run: headers say "incomplete"
 * @throws TableMoved when columns moved; what was written astray has been taken back
 * @throws UserError sheetChanges when rows keep moving
 */
export const publish = (
  book: Book,
  sheet: SheetPort,
  snapshot: Snapshot,
  targets: readonly Target[],
  assign: Assign,
  pace: Pace,
  meanwhile: () => void = () => undefined,
  checking: () => void = () => undefined,
): void => {
  const {cells, headerRow, keyColumn, own} = snapshot;
  const width = cells[0]?.length ?? 0;
  const {id: sheetId} = sheet;
  if (sheet.lastColumn() !== width) throw new TableMoved();
  if (isThereAlready(snapshot, targets, assign)) {
    pace.wrote(cells.length - headerRow - 1);
    meanwhile();
    return;
  }

  // A column marked by a run that was cut off may still be empty, and so beyond the table's width.
  let free = Math.max(width, ...[...own.values()].map((column) => column + 1));
  const columns = targets.map(({id}) => own.get(id) ?? free++);
  sheet.reach(cells.length, free);
  const fresh: number[] = [];
  targets.forEach(({id, mark}, t) => {
    if (own.has(id)) return;
    sheet.markColumn((columns[t] as number) + 1, mark);
    fresh.push(columns[t] as number);
  });
  const unmark = (): void => {
    for (const mark of book.marks())
      if (mark.sheetId === sheetId && fresh.includes(mark.column - 1)) mark.remove();
  };
  if (fresh.length && sheet.lastColumn() !== width) {
    unmark();
    throw new TableMoved();
  }
  const writer = columnWriter(sheet, columns);
  const incomplete = targets.map(({incompleteHeader}) => incompleteHeader);
  try {
    writer.write(headerRow, [incomplete]);
  } catch (error) {
    // Where nothing may be written, nothing is left behind.
    if (fresh.length && isForbidden(error)) unmark();
    throw error;
  }
  meanwhile();

  const first = Math.min(keyColumn, ...columns);
  const last = Math.max(keyColumn, ...columns);
  const span = last - first + 1;
  const seen = cells.length * span;
  const look = (): Cell[][] =>
    sheet.readBlock(headerRow + 1, first + 1, Math.max(1, sheet.lastRow() - headerRow), span);
  const lookAtHeader = (): Cell[] | undefined =>
    sheet.readBlock(headerRow + 1, first + 1, 1, span)[0];
  const keysOf = (block: Cells): Cell[] =>
    block.slice(1).map((row) => row[keyColumn - first] as Cell);
  /** Every header between the key and our columns is what and where it was, and ours is as we wrote it. */
  const inPlace = (header: readonly Cell[] | undefined, ours: readonly string[]): boolean => {
    for (let column = first; column <= last; column++) {
      const t = columns.indexOf(column);
      const expected = t >= 0 ? ours[t] : (cells[headerRow]?.[column] ?? '');
      if (!sameCell(header?.[column - first], expected)) return false;
    }
    return true;
  };
  const moved = (written: Cells): never => {
    throw new TableMoved(
      takeBack(book, sheet, snapshot, columns, written, written.length > 1 ? [] : fresh),
    );
  };

  /**
   * Writes what is not there yet, while the headers say "incomplete".
   *
   * @returns blocks written
   */
  const writeInBlocks = (body: Cells, standing: Cells | undefined): number =>
    pace.write(
      body,
      (r) =>
        columns.every((column, t) =>
          sameCell(standing?.[r + 1]?.[column - first] ?? '', body[r]?.[t]),
        ),
      (from, rows) => {
        writer.write(headerRow + 1 + from, rows);
        // What went astray is taken back at once: the next block may be another run's.
        if (!inPlace(lookAtHeader(), incomplete))
          moved([[], ...new Array<Cell[]>(from).fill([]), ...rows]);
      },
    );
  // Once in blocks, in blocks to the end; so goes on what another run has begun.
  let inBlocks = columns.some((column, t) => cells[headerRow]?.[column] === incomplete[t]);

  let keys: Cell[];
  let standing: Cells | undefined;
  if (own.size) {
    pace.hurry(seen);
    const now = look();
    if (!inPlace(now[0], incomplete)) moved([incomplete]);
    if (fresh.some((column) => now.slice(1).some((row) => row[column - first] !== '')))
      moved([incomplete]);
    keys = keysOf(now);
    standing = now;
  } else {
    // All our columns are new and the last of the sheet: that they still are tells that nothing was inserted or deleted.
    if (sheet.lastColumn() !== free) moved([incomplete]);
    keys = cells.slice(headerRow + 1).map((row) => row[keyColumn] as Cell);
  }
  const ours = targets.map(({header}) => header);
  let says = incomplete;
  for (let round = 0; round < ROUNDS; round++) {
    const entries = assign(keys);
    if (!entries) throw new TableMoved();
    const body = rowsOf(targets, entries);
    inBlocks ||= !pace.fits((body.length + 1) * targets.length);
    if (!inBlocks) {
      says = ours;
      writer.write(headerRow, [ours, ...body]);
      pace.wrote(body.length);
    } else {
      if (says === ours) writer.write(headerRow, [incomplete]);
      says = incomplete;
      if (writeInBlocks(body, standing)) pace.hurry(seen);
      else {
        // All rows held what belongs to them when they were looked at: only the headers are new.
        says = ours;
        writer.write(headerRow, [ours]);
        if (inPlace(lookAtHeader(), ours)) return;
      }
    }
    checking();
    const now = look();
    if (!inPlace(now[0], says)) moved([says, ...body]);
    keys = keysOf(now);
    standing = now;
    if (says === ours && agrees(now, first, keys, columns, targets, assign)) return;
  }
  writer.write(headerRow, [incomplete]);
  throw new UserError('sheetChanges');
};

/** A run of the same day again: nothing has to be written, and so nothing looked at again. */
const isThereAlready = (
  {cells, headerRow, keyColumn, own}: Snapshot,
  targets: readonly Target[],
  assign: Assign,
): boolean => {
  const header = cells[headerRow] ?? [];
  const columns = targets.map(({id}) => own.get(id) ?? -1);
  if (!targets.every((target, t) => header[columns[t] as number] === target.header)) return false;
  const body = cells.slice(headerRow + 1);
  const entries = assign(body.map((row) => row[keyColumn] as Cell));
  if (!entries) return false;
  const expected = rowsOf(targets, entries);
  return body.every((row, r) =>
    columns.every((column, t) => sameCell(row[column], expected[r]?.[t])),
  );
};

/** One array a result, shared by all rows of the same customer. */
const rowsOf = (targets: readonly Target[], entries: Int32Array): Cell[][] => {
  const made = new Map<number, Cell[]>();
  const rows: Cell[][] = [];
  for (const entry of entries) {
    let row = made.get(entry);
    if (!row) made.set(entry, (row = targets.map(({cell}) => cell(entry))));
    rows.push(row);
  }
  return rows;
};

/** Each row holds what belongs to its key, wherever rows have gone meanwhile. A row added since has nothing, and that is right. */
const agrees = (
  now: Cells,
  first: number,
  keys: readonly Cell[],
  columns: readonly number[],
  targets: readonly Target[],
  assign: Assign,
): boolean => {
  const body = now.slice(1);
  const entries = assign(keys);
  if (!entries) return false;
  const expected = rowsOf(targets, entries);
  return body.every((row, r) => {
    const cells = columns.map((column) => row[column - first] as Cell);
    return (
      cells.every((cell, t) => sameCell(cell, expected[r]?.[t])) ||
      cells.every((cell) => cell === '')
    );
  });
};

/** Writes rows of our columns, one block for each run of neighbours. */
const columnWriter = (
  sheet: SheetPort,
  columns: readonly number[],
): {write(row: number, cells: Cells): void} => {
  const order = columns.map((column, t) => ({column, t})).sort((a, b) => a.column - b.column);
  const runs: {column: number; targets: number[]}[] = [];
  for (const {column, t} of order) {
    const run = runs[runs.length - 1];
    if (run && run.column + run.targets.length === column) run.targets.push(t);
    else runs.push({column, targets: [t]});
  }
  return {
    write: (row, cells) => {
      for (const {column, targets} of runs) {
        const straight = targets.length === columns.length && targets.every((t, i) => t === i);
        sheet.write(
          row + 1,
          column + 1,
          straight ? cells : cells.map((line) => targets.map((t) => line[t] as Cell)),
        );
      }
    },
  };
};

/**
 * Columns moved between a look and a write: what we wrote onto columns that are not ours is put back as it was read. Our own
 * columns are found by their marks; a mark made this moment on a column that holds something is on the wrong column.
 *
 * @param columns where the block was written
 * @param written the block, from the header row down
 * @returns headers of the columns that were put back; a formula among their cells is a value now
 */
const takeBack = (
  book: Book,
  sheet: SheetPort,
  snapshot: Snapshot,
  columns: readonly number[],
  written: Cells,
  fresh: readonly number[],
): string[] => {
  const {cells, headerRow, own} = snapshot;
  const now = sheet.read();
  const ours = new Set<number>();
  for (const mark of book.marks()) {
    if (mark.sheetId !== sheet.id) continue;
    const column = mark.column - 1;
    const taken = now.some((row, r) => r > headerRow && (row[column] ?? '') !== '');
    if (fresh.includes(column) && taken) mark.remove();
    else ours.add(column);
  }
  const astray = columns.filter((column) => !ours.has(column)).sort((a, b) => a - b);
  // Headers that are gone stood in the columns we wrote over, in the same order.
  const present = (now[headerRow] ?? []).filter(
    (_, column) => !ours.has(column) && !astray.includes(column),
  );
  const before = new Set(own.values());
  const gone: number[] = [];
  // Where columns were deleted ours moved left, and what was written astray stands to the right of everything.
  const movedLeft = [...ours].some((column) => column < Math.min(...columns));
  (movedLeft ? [] : (cells[headerRow] ?? [])).forEach((header, column) => {
    if (before.has(column)) return;
    const at = present.findIndex((cell) => sameCell(cell, header));
    if (at >= 0) present.splice(at, 1);
    else gone.push(column);
  });
  astray.forEach((column, k) => {
    const source = gone[k];
    const target = columns.indexOf(column);
    // Only what is still as we wrote it goes back: another editor's newer cell stays.
    const back = written.map(
      (row, r) => row.length > 0 && sameCell(now[headerRow + r]?.[column], row[target]),
    );
    for (let start = 0; start < back.length; start++) {
      if (!back[start]) continue;
      let end = start;
      while (back[end]) end++;
      const rows = Array.from({length: end - start}, (_, r): [Cell] => [
        source === undefined ? '' : (cells[headerRow + start + r]?.[source] ?? ''),
      ]);
      sheet.write(headerRow + start + 1, column + 1, rows);
      start = end;
    }
  });
  return written.length > 1
    ? astray.flatMap((_, k) => (gone[k] === undefined ? [] : [String(cells[headerRow]?.[gone[k]])]))
    : [];
};
