/** Writes rows of our columns, and leaves out the cells that are a person's. */
import type {Cell, Cells} from '../base/cells';
import type {SheetPort} from '../google/port';

/** Row of a block -> places among our columns that are left as they are. */
export type Held = ReadonlyMap<number, readonly number[]>;

/** @param row index of the first; @param held rows as the block counts them */
export type WriteRows = (row: number, cells: Cells, held?: Held) => void;

interface Run {
  readonly column: number;
  readonly targets: readonly number[];
}

/** Neighbouring columns are one run; a column with cells of a person's is a run of its own. */
const runsOf = (columns: readonly number[], alone: ReadonlySet<number>): Run[] => {
  const order = columns.map((column, t) => ({column, t})).sort((a, b) => a.column - b.column);
  const runs: {column: number; targets: number[]}[] = [];
  let wasAlone = false;
  for (const {column, t} of order) {
    const run = runs[runs.length - 1];
    const isAlone = alone.has(t);
    if (run && !isAlone && !wasAlone && run.column + run.targets.length === column)
      run.targets.push(t);
    else runs.push({column, targets: [t]});
    wasAlone = isAlone;
  }
  return runs;
};

/** One block for each run of neighbours, and for each piece of a column between cells that are left out. */
export const columnWriter = (sheet: SheetPort, columns: readonly number[]): WriteRows => {
  const usual = runsOf(columns, new Set());
  const isStraight = usual.length === 1 && usual[0]?.targets.every((t, i) => t === i) === true;
  return (row, cells, held) => {
    const alone = new Set(held ? [...held.values()].flat() : []);
    if (!alone.size && isStraight) {
      sheet.write(row + 1, (columns[0] as number) + 1, cells);
      return;
    }
    for (const {column, targets} of alone.size ? runsOf(columns, alone) : usual) {
      const [first = 0] = targets;
      const isLeftOut = (r: number): boolean => held?.get(r)?.includes(first) ?? false;
      const isWhole = !alone.has(first);
      for (let start = 0; start < cells.length; start++) {
        if (!isWhole && isLeftOut(start)) continue;
        let end = isWhole ? cells.length : start + 1;
        while (end < cells.length && !isLeftOut(end)) end++;
        sheet.write(
          row + start + 1,
          column + 1,
          cells.slice(start, end).map((line) => targets.map((t) => line[t] as Cell)),
        );
        start = end;
      }
    }
  };
};
