/** Whether all that a run is about to write stands there. */
import {type Cell, sameCell} from '../base/cells';
import type {KeptCell, Publication} from './publication';
import {rowsOf} from './seen';

/** A run of the same day again: nothing has to be written, and so nothing looked at again. @returns what is a person's, then */
export const isThereAlready = (asked: Publication): readonly KeptCell[] | undefined => {
  const {snapshot, targets, assign, guard} = asked;
  // A run that begins anew knows that our words may have gone astray.
  if (asked.found?.keys) return undefined;
  const {cells, headerIndex, keyColumn, own} = snapshot;
  const header = cells[headerIndex] ?? [];
  const columns = targets.map(({id}) => own.get(id) ?? -1);
  if (!targets.every((target, t) => header[columns[t] as number] === target.header))
    return undefined;
  const body = cells.slice(headerIndex + 1);
  const entries = assign(body.map((row) => row[keyColumn] as Cell));
  if (!entries) return undefined;
  const expected = rowsOf(targets, entries);
  const same = guard?.isSame ?? sameCell;
  const kept: KeptCell[] = [];
  for (let r = 0; r < body.length; r++) {
    const row = body[r] ?? [];
    const differ = columns.flatMap((column, t) => (same(row[column], expected[r]?.[t]) ? [] : [t]));
    if (!differ.length) continue;
    const held =
      guard?.held({
        entry: entries[r] as number,
        key: row[keyColumn] ?? '',
        cells: columns.map((column) => row[column] ?? ''),
      }) ?? [];
    if (!differ.every((t) => held.includes(t))) return undefined;
    for (const t of held) kept.push({row: headerIndex + r + 2, column: (columns[t] as number) + 1});
  }
  return kept;
};
