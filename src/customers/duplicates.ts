import {type Cell, type Cells, sameCell} from '../cells';
import type {History} from './history';

/**
 * Rows equal in every cell to an earlier one. Equal rows share customer and day, and those stand side by side in the history;
 * only where several do are cells looked at. O(rows), in the worst case with one hash of a row's text for each.
 */
export const countDuplicates = (
  cells: Cells,
  lineRow: Int32Array,
  day: Int32Array,
  history: History,
): number => {
  let duplicates = 0;
  const {line, lineStart} = history;
  for (let c = 0; c < history.customers; c++) {
    const end = lineStart[c + 1] as number;
    for (let start = lineStart[c] as number; start < end;) {
      const on = day[line[start] as number];
      let next = start + 1;
      while (next < end && day[line[next] as number] === on) next++;
      if (next - start <= FEW) {
        for (let at = start + 1; at < next; at++) {
          const row = lineRow[line[at] as number] as number;
          for (let earlier = start; earlier < at; earlier++) {
            if (!sameRow(cells, row, lineRow[line[earlier] as number] as number)) continue;
            duplicates++;
            break;
          }
        }
      } else {
        const seen = new Set<string>();
        for (let at = start; at < next; at++)
          seen.add(rowText(cells[lineRow[line[at] as number] as number] ?? []));
        duplicates += next - start - seen.size;
      }
      start = next;
    }
  }
  return duplicates;
};

/** So few rows of one customer and day are compared pair by pair. */
const FEW = 8;

const sameRow = (cells: Cells, a: number, b: number): boolean => {
  const one = cells[a] ?? [];
  const other = cells[b] ?? [];
  // The last columns differ sooner: the first are the customer and the day, which are known to be equal.
  for (let i = one.length - 1; i >= 0; i--) if (!sameCell(one[i], other[i])) return false;
  return true;
};

const rowText = (row: readonly Cell[]): string =>
  JSON.stringify(row.map((cell) => (typeof cell === 'object' ? {at: cell.getTime()} : cell)));
