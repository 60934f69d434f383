/** What is mended, or refused, after a round of writing has been looked at again. */
import {type Cell, type Cells, sameCell} from '../base/cells';
import {UserError} from '../base/errors';
import type {Held} from './columnWriter';
import {type Place, retreat} from './place';
import {putBack} from './putBack';
import type {Seen, Work} from './seen';

/** What a round has seen, left and written. */
export interface Round {
  readonly before: Seen;
  readonly seen: Seen;
  readonly held: Held;
  readonly body: Cells;
}

/**
 * Rows moved between the look and the write, and cells of a person's that were to be left were written over: they are put back
 * beside their customer, in the row that is most like theirs.
 *
 * @returns whether anything was
 */
export const putBackByCustomer = (work: Work, place: Place, round: Round): boolean => {
  const {sheet, snapshot} = work;
  const {columns, first} = place;
  const {before, seen, held, body} = round;
  let isAny = false;
  for (const [r, places] of held) {
    const key = before.keys[r] ?? '';
    const row = before.standing?.[r + 1] ?? [];
    const rows = seen.keys.flatMap((other, at) => (sameCell(other, key) ? [at] : []));
    const stood = (at: number): readonly Cell[] => seen.standing?.[at + 1] ?? [];
    const likeness = (at: number): number =>
      row.filter((cell, c) => !columns.includes(c + first) && sameCell(cell, stood(at)[c])).length;
    const [home] = [...rows].sort((a, b) => likeness(b) - likeness(a));
    if (home === undefined) continue;
    for (const t of places) {
      const column = columns[t] as number;
      const cell = row[column - first] ?? '';
      const formula = before.formulas?.[r]?.[t] ?? '';
      const isAt = (row: number): boolean =>
        sameCell(stood(row)[column - first], cell) && (seen.formulas?.[row]?.[t] ?? '') === formula;
      const isStill = sameCell(seen.keys[r], key) && isAt(r);
      if (isStill || isAt(home) || !sameCell(stood(home)[column - first], body[home]?.[t]))
        continue;
      putBack(sheet, snapshot.headerIndex + 2 + home, column + 1, [{value: cell, formula}]);
      isAny = true;
    }
  }
  return isAny;
};

/** Cells that are one with their neighbours take nothing, however often it is written. @throws UserError mergedCells */
export const refuseMerged = (work: Work, place: Place, before: Seen, seen: Seen): void => {
  const {sheet, snapshot} = work;
  const isStill =
    before.keys.length === seen.keys.length &&
    before.keys.every((key, r) => sameCell(key, seen.keys[r]));
  if (!isStill) return;
  const columns = [...place.columns].sort((a, b) => a - b);
  const cell = columns
    .map((column) =>
      sheet.mergedCell({
        row: snapshot.headerIndex + 1,
        column: column + 1,
        rows: seen.keys.length + 1,
        columns: 1,
      }),
    )
    .find((found) => found !== undefined);
  if (cell === undefined) return;
  retreat(work, place);
  throw new UserError('mergedCells', {cell});
};
