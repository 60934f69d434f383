import {type Cell, type Cells, sameCell} from '../../base/cells';
import type {History} from '../../classes/history';

/**
 * Rows equal in every cell to an earlier one. Equal rows share customer and day, and those stand side by side in the history;
 * only where several do are cells looked at. O(rows), in the worst case with one hash of a row's text for each.
 */
export const countDuplicates = (
  cells: Cells,
  from: number,
  amount: Float64Array,
  history: History,
): number => {
  let duplicates = 0;
  const {line, lineDay, lineStart} = history;
  for (let c = 0; c < history.customers; c++) {
    const end = lineStart[c + 1] as number;
    for (let start = lineStart[c] as number; start < end;) {
      const on = lineDay[start];
      let next = start + 1;
      while (next < end && lineDay[next] === on) next++;
      if (next - start <= FEW) {
        for (let at = start + 1; at < next; at++) {
          const one = line[at] as number;
          for (let earlier = start; earlier < at; earlier++) {
            const other = line[earlier] as number;
            // Equal cells were read as equal amounts; those are nearer at hand.
            if (!Object.is(amount[one], amount[other])) continue;
            if (!sameRow(cells, from + one, from + other)) continue;
            duplicates++;
            break;
          }
        }
      } else {
        const seen = new Set<string>();
        for (let at = start; at < next; at++)
          seen.add(rowText(cells[from + (line[at] as number)] ?? []));
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
