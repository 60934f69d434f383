/** Where results are written: our columns beside the table, marked, and the part of the sheet that is looked at again. */
import {type Cell, type Cells, sameCell} from '../base/cells';
import {isForbidden} from '../door/refusal';
import type {SheetPort} from '../google/port';
import {type Publication, type Snapshot, TableMoved} from './publication';

export const widthOf = ({cells}: Snapshot): number => cells[0]?.length ?? 0;

/** Our columns, and the part of the sheet that is looked at: from the first to the last among them and the keys. Indices from 0. */
export interface Place {
  /** One a target. */
  readonly columns: readonly number[];
  /** Those that were marked this moment. */
  readonly fresh: readonly number[];
  /** Width of the table with them. */
  readonly width: number;
  readonly first: number;
  readonly last: number;
  /** What our headers say while rows are missing, and in the end. */
  readonly incomplete: readonly string[];
  readonly complete: readonly string[];
  write(row: number, cells: Cells): void;
}

/** Marks the columns that are new. @throws TableMoved when the sheet has changed its width meanwhile */
export const claim = (work: Publication): Place => {
  const {sheet, snapshot, targets} = work;
  const {cells, keyColumn, own} = snapshot;
  // A column marked by a run that was cut off may still be empty, and so beyond the table's width.
  let width = Math.max(widthOf(snapshot), ...[...own.values()].map((column) => column + 1));
  const columns = targets.map(({id}) => own.get(id) ?? width++);
  sheet.reach(cells.length, width);
  const fresh: number[] = [];
  targets.forEach(({id, mark}, t) => {
    if (own.has(id)) return;
    sheet.markColumn((columns[t] as number) + 1, mark);
    fresh.push(columns[t] as number);
  });
  if (fresh.length && sheet.lastColumn() !== widthOf(snapshot)) {
    unmark(work, fresh);
    throw new TableMoved();
  }
  return {
    columns,
    fresh,
    width,
    first: Math.min(keyColumn, ...columns),
    last: Math.max(keyColumn, ...columns),
    incomplete: targets.map(({incompleteHeader}) => incompleteHeader),
    complete: targets.map(({header}) => header),
    write: columnWriter(sheet, columns),
  };
};

const unmark = ({book, sheet}: Publication, fresh: readonly number[]): void => {
  for (const mark of book.marks())
    if (mark.sheetId === sheet.id && fresh.includes(mark.column - 1)) mark.remove();
};

export const announce = (work: Publication, {fresh, incomplete, write}: Place): void => {
  try {
    write(work.snapshot.headerIndex, [incomplete]);
  } catch (error) {
    // Where nothing may be written, nothing is left behind.
    if (fresh.length && isForbidden(error)) unmark(work, fresh);
    throw error;
  }
};

export const look = (
  {sheet, snapshot: {headerIndex}}: Publication,
  {first, last}: Place,
): Cell[][] =>
  sheet.readBlock(
    headerIndex + 1,
    first + 1,
    Math.max(1, sheet.lastRow() - headerIndex),
    last - first + 1,
  );

export const lookAtHeader = (
  {sheet, snapshot: {headerIndex}}: Publication,
  {first, last}: Place,
): Cell[] | undefined => sheet.readBlock(headerIndex + 1, first + 1, 1, last - first + 1)[0];

/** Every header between the key and our columns is what and where it was, and ours is as we wrote it. */
export const isInPlace = (
  {snapshot: {cells, headerIndex}}: Publication,
  {columns, first, last}: Place,
  header: readonly Cell[] | undefined,
  ours: readonly string[],
): boolean => {
  for (let column = first; column <= last; column++) {
    const t = columns.indexOf(column);
    const expected = t >= 0 ? ours[t] : (cells[headerIndex]?.[column] ?? '');
    if (!sameCell(header?.[column - first], expected)) return false;
  }
  return true;
};

/** Writes rows of our columns, one block for each run of neighbours. */
const columnWriter = (sheet: SheetPort, columns: readonly number[]): Place['write'] => {
  const order = columns.map((column, t) => ({column, t})).sort((a, b) => a.column - b.column);
  const runs: {column: number; targets: number[]}[] = [];
  for (const {column, t} of order) {
    const run = runs[runs.length - 1];
    if (run && run.column + run.targets.length === column) run.targets.push(t);
    else runs.push({column, targets: [t]});
  }
  return (row, cells) => {
    for (const {column, targets} of runs) {
      const straight = targets.length === columns.length && targets.every((t, i) => t === i);
      sheet.write(
        row + 1,
        column + 1,
        straight ? cells : cells.map((line) => targets.map((t) => line[t] as Cell)),
      );
    }
  };
};
