/** The table and our columns as a look found them, and which cells there are a person's. */
import {type Cell, type Cells, sameCell} from '../base/cells';
import type {Held} from './columnWriter';
import {type Place, widthOf} from './place';
import type {Found, KeptCell, Publication, Target} from './publication';
import {keyOf} from './written';

/** What publish() works with: formulas, as they were read before it wrote. */
export interface Work extends Publication {
  readonly formulas: Formulas;
  readonly found: Found;
}

export interface Formulas {
  /** By indices; '' where there is none. */
  readonly at: (row: number, column: number) => string;
  /** Whether a column of ours holds any. */
  readonly isInOurs: boolean;
}

/**
 * Of our columns, and of as many to the left and to the right: that far a write of ours may go astray when columns are inserted or
 * deleted.
 */
export const formulasOf = ({sheet, snapshot, targets, pace}: Publication): Formulas => {
  const {cells, headerIndex, own} = snapshot;
  const width = widthOf(snapshot);
  const places = [...own.values(), ...(own.size < targets.length ? [width] : [])];
  const first = Math.max(0, Math.min(...places) - targets.length);
  const end = Math.min(width, Math.max(...places) + 1 + targets.length);
  const cost = (cells.length - headerIndex) * (end - first + targets.length);
  // Where Google is so slow that a run writes in blocks, it could not look twice.
  if (end <= first || !pace.fits(cost)) return {at: () => '', isInOurs: false};
  const texts = sheet.formulas({
    row: headerIndex + 1,
    column: first + 1,
    rows: cells.length - headerIndex,
    columns: end - first,
  });
  const at: Formulas['at'] = (row, column) => texts[row - headerIndex]?.[column - first] ?? '';
  const ours = [...own.values()];
  const isInOurs = texts.some((line) => ours.some((column) => line[column - first]));
  return {at, isInOurs};
};

/** The rows below the header as they were looked at. */
export interface Seen {
  readonly keys: readonly Cell[];
  /** The whole part, header first; undefined where nothing of ours can have been there. */
  readonly standing: Cells | undefined;
  /** Of our columns, one a target, row by row below the header; undefined where there are none. */
  readonly formulas: readonly (readonly string[])[] | undefined;
}

export const NO_HELD: Held = new Map();

/** Row below the header -> places of the person's cells there. */
export const heldIn = (
  {guard, snapshot: {own}, targets, found}: Work,
  {columns, first}: Place,
  {keys, standing, formulas}: Seen,
  entries: Int32Array,
): Held => {
  // Before the first write nothing of ours stands in a new column; afterwards what we did not write there is a person's.
  const {keys: known} = found;
  if (!guard || !standing || (!own.size && !known)) return NO_HELD;
  const held = new Map<number, readonly number[]>();
  const isOld = targets.map(({id}) => known !== undefined || own.has(id));
  keys.forEach((key, r) => {
    const row = standing[r + 1] ?? [];
    const cells = columns.map((column, t) => (isOld[t] ? (row[column - first] ?? '') : ''));
    const all = guard.held({entry: entries[r] as number, key, cells, formulas: formulas?.[r]});
    const places = known
      ? all.filter(
          (t) =>
            (formulas?.[r]?.[t] ?? '') !== '' ||
            guard.isStrange(t, cells[t] ?? '') ||
            known.has(foundKey(key, t, cells[t] ?? '')),
        )
      : all;
    if (places.length) held.set(r, places);
  });
  return held;
};

const foundKey = (key: Cell, place: number, cell: Cell): string =>
  [keyOf(key), place, String(cell)].join('\t');

export const foundIn = ({columns, first}: Place, {keys, standing}: Seen, held: Held): Set<string> =>
  new Set(
    [...held].flatMap(([r, places]) =>
      places.map((t) =>
        foundKey(keys[r] ?? '', t, standing?.[r + 1]?.[(columns[t] as number) - first] ?? ''),
      ),
    ),
  );

export const keptCells = ({snapshot}: Work, {columns}: Place, held: Held): KeptCell[] =>
  [...held].flatMap(([r, places]) =>
    places.map((t) => ({
      row: snapshot.headerIndex + r + 2,
      column: (columns[t] as number) + 1,
    })),
  );

export const seenIn = (
  {sheet, snapshot, formulas}: Work,
  {columns, first, last}: Place,
  standing: Cells,
): Seen => {
  const rows = standing.length - 1;
  // Only where there were some: asked again, since they may have moved with their rows.
  const texts =
    formulas.isInOurs && rows > 0
      ? sheet.formulas({
          row: snapshot.headerIndex + 2,
          column: first + 1,
          rows,
          columns: last - first + 1,
        })
      : undefined;
  return {
    keys: standing.slice(1).map((row) => row[snapshot.keyColumn - first] as Cell),
    standing,
    formulas: texts?.map((line) => columns.map((column) => line[column - first] ?? '')),
  };
};

/** One array a result, shared by all rows of the same customer. Below 0 there is no result, of one kind or another. */
export const rowsOf = (targets: readonly Target[], entries: Int32Array): Cell[][] => {
  const made: Cell[][] = [];
  const without = new Map<number, Cell[]>();
  const rows = new Array<Cell[]>(entries.length);
  // By index: an iterator costs several times as much until the loop has been compiled.
  for (let i = 0; i < rows.length; i++) {
    const entry = entries[i] as number;
    let row = entry < 0 ? without.get(entry) : made[entry];
    if (!row) {
      row = targets.map(({cell}) => cell(entry));
      if (entry < 0) without.set(entry, row);
      else made[entry] = row;
    }
    rows[i] = row;
  }
  return rows;
};

/**
 * Each row holds what belongs to its key, wherever rows have gone meanwhile, or a person's cell. A row added since has nothing, and
 * that is right.
 *
 * @returns the person's cells; undefined where a row does not
 */
export const agrees = (work: Work, place: Place, seen: Seen): Held | undefined => {
  const {targets, assign, guard} = work;
  const {columns, first} = place;
  const same = guard?.isSame ?? sameCell;
  const entries = assign(seen.keys);
  if (!entries) return undefined;
  const expected = rowsOf(targets, entries);
  const held = heldIn(work, place, seen, entries);
  const isRight = (seen.standing ?? []).slice(1).every((row, r) => {
    const places = held.get(r);
    const cells = columns.map((column) => row[column - first] as Cell);
    return (
      cells.every((cell, t) => same(cell, expected[r]?.[t]) || places?.includes(t) === true) ||
      cells.every((cell) => cell === '')
    );
  });
  return isRight ? held : undefined;
};
