/**
 * Writes result columns beside a table that people may be editing. Google has no "write if nothing changed", so: look, write,
 * look again. Headers say "incomplete" until the last block is in; a write that another editor shifted onto a neighbour is
 * taken back from what was read; rows are matched by customer, never by position.
 */
import {type Cell, type Cells, sameCell} from '../base/cells';
import {UserError} from '../base/errors';
import type {Held} from './columnWriter';
import {
  announce,
  claim,
  dropFresh,
  isInPlace,
  look,
  lookAtHeader,
  madeBefore,
  type Place,
  refusable,
  retreat,
  widthOf,
} from './place';
import {
  type KeptCell,
  type Publication,
  type Snapshot,
  TableMoved,
  type Target,
} from './publication';
import {putBack} from './putBack';
import {takeBack} from './takeBack';

export {
  type Assign,
  type KeptCell,
  type PutBack,
  type Snapshot,
  TableMoved,
  type Target,
} from './publication';

export const ROUNDS = 4;

/**
 * @returns the person's cells in our columns, which were left as they are
 * @throws OutOfTime when the rest has to be written by another run: headers say "incomplete"
 * @throws TableMoved when columns moved; what was written astray has been taken back
 * @throws UserError sheetChanges when rows keep moving; mergedCells, noRoom
 */
export const publish = (asked: Publication): readonly KeptCell[] => {
  const {sheet, snapshot, targets, assign, pace, meanwhile, checking} = asked;
  if (sheet.lastColumn() !== widthOf(snapshot)) throw new TableMoved();
  const there = isThereAlready(asked);
  if (there) {
    pace.wrote(snapshot.cells.length - snapshot.headerIndex - 1);
    meanwhile?.();
    return there;
  }
  const ready = madeBefore(asked);
  asked.remember?.();
  const work: Work = {...asked, formulas: formulasOf(asked)};
  const place = claim(work, ready);
  announce(work, place);
  meanwhile?.();
  let seen = firstLook(work, place);
  let says = place.incomplete;
  let inBlocks = wasInBlocks(snapshot, place);
  for (let round = 0; round < ROUNDS; round++) {
    const entries = assign(seen.keys);
    if (!entries) throw new TableMoved();
    const body = rowsOf(targets, entries);
    const held = heldIn(work, place, seen, entries);
    // Once in blocks, in blocks to the end.
    inBlocks ||= !pace.fits((body.length + 1) * targets.length);
    const said = inBlocks
      ? writeInBlocks(work, place, body, {says, standing: seen.standing, held})
      : writeWhole(work, place, body, held);
    if (said === 'done') return keptCells(work, place, held);
    says = said;
    checking?.();
    const before = seen;
    seen = lookAgain(work, place, says, body);
    if (held.size && putBackByCustomer(work, place, {before, seen, held, body}))
      seen = lookAgain(work, place, says, body);
    const now = says === place.complete ? agrees(work, place, seen) : undefined;
    if (now) return keptCells(work, place, now);
    if (says === place.complete) refuseMerged(work, place, before, seen);
  }
  place.write(snapshot.headerIndex, [place.incomplete]);
  throw new UserError('sheetChanges');
};

/** What publish() works with: formulas, as they were read before it wrote. */
interface Work extends Publication {
  readonly formulas: Formulas;
}

interface Formulas {
  /** By indices; '' where there is none. */
  readonly at: (row: number, column: number) => string;
  /** Whether a column of ours holds any. */
  readonly isInOurs: boolean;
}

/**
 * Of our columns, and of as many to the left and to the right: that far a write of ours may go astray when columns are inserted or
 * deleted.
 */
const formulasOf = ({sheet, snapshot, targets, pace}: Publication): Formulas => {
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

/** A run of the same day again: nothing has to be written, and so nothing looked at again. @returns what is a person's, then */
const isThereAlready = (work: Publication): readonly KeptCell[] | undefined => {
  const {snapshot, targets, assign, guard} = work;
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

/** The rows below the header as they were looked at. */
interface Seen {
  readonly keys: readonly Cell[];
  /** The whole part, header first; undefined where nothing of ours can have been there. */
  readonly standing: Cells | undefined;
  /** Of our columns, one a target, row by row below the header; undefined where there are none. */
  readonly formulas: readonly (readonly string[])[] | undefined;
}

const NO_HELD: Held = new Map();

/** Row below the header -> places of the person's cells there. */
const heldIn = (
  {guard, snapshot: {own}, targets}: Work,
  {columns, first}: Place,
  {keys, standing, formulas}: Seen,
  entries: Int32Array,
): Held => {
  if (!guard || !standing || !own.size) return NO_HELD;
  const held = new Map<number, readonly number[]>();
  const isOld = targets.map(({id}) => own.has(id));
  keys.forEach((key, r) => {
    const row = standing[r + 1] ?? [];
    const cells = columns.map((column, t) => (isOld[t] ? (row[column - first] ?? '') : ''));
    const places = guard.held({entry: entries[r] as number, key, cells, formulas: formulas?.[r]});
    if (places.length) held.set(r, places);
  });
  return held;
};

const keptCells = ({snapshot}: Work, {columns}: Place, held: Held): KeptCell[] =>
  [...held].flatMap(([r, places]) =>
    places.map((t) => ({
      row: snapshot.headerIndex + r + 2,
      column: (columns[t] as number) + 1,
    })),
  );

/** What another run has begun in blocks goes on so. */
const wasInBlocks = ({cells, headerIndex}: Snapshot, {columns, incomplete}: Place): boolean =>
  columns.some((column, t) => cells[headerIndex]?.[column] === incomplete[t]);

/** As long as a look takes. @throws OutOfTime */
const hurry = ({snapshot: {cells}, pace}: Publication, {first, last}: Place): void => {
  pace.hurry(cells.length * (last - first + 1));
};

const seenIn = (
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

/** @param written what the run has just written, from the header down: it is taken back */
const moved = (work: Work, {columns, fresh}: Place, written: Cells): TableMoved => {
  const {book, sheet, snapshot, formulas} = work;
  const isFirstWrite = written.length === 1;
  const back = takeBack({
    ...{book, sheet, snapshot, columns, written},
    fresh: isFirstWrite ? fresh : [],
    formulaAt: formulas.at,
  });
  if (isFirstWrite) dropFresh(work);
  return new TableMoved(back);
};

const firstLook = (work: Work, place: Place): Seen => {
  const {sheet, snapshot, pace} = work;
  const {fresh, first, width, incomplete} = place;
  const {headerIndex, keyColumn} = snapshot;
  if (!snapshot.own.size) {
    // All our columns are new: that they are still the last ones, and empty, tells that nothing was inserted, deleted or typed.
    const body = snapshot.cells.slice(headerIndex + 1);
    const start = Math.min(...fresh);
    const rows = pace.fits(body.length * fresh.length) ? body.length + 1 : 1;
    const [header = [], ...below] =
      sheet.lastColumn() === width
        ? sheet.readBlock(headerIndex + 1, start + 1, rows, fresh.length)
        : [];
    const isOurs =
      header.length > 0 &&
      incomplete.every((text, t) => header[(place.columns[t] as number) - start] === text) &&
      below.every((row) => row.every((cell) => cell === ''));
    if (!isOurs) throw moved(work, place, [incomplete]);
    return {
      keys: body.map((row) => row[keyColumn] as Cell),
      standing: undefined,
      formulas: undefined,
    };
  }
  hurry(work, place);
  const now = look(work, place);
  const isTaken = fresh.some((column) => now.slice(1).some((row) => row[column - first] !== ''));
  if (isTaken || !isInPlace(work, place, now[0], incomplete))
    throw moved(work, place, [incomplete]);
  return seenIn(work, place, now);
};

const lookAgain = (work: Work, place: Place, says: readonly string[], body: Cells): Seen => {
  const now = look(work, place);
  if (!isInPlace(work, place, now[0], says)) throw moved(work, place, [says, ...body]);
  return seenIn(work, place, now);
};

/** @returns what the headers say then */
const writeWhole = (work: Work, place: Place, body: Cells, held: Held): readonly string[] => {
  const {snapshot, pace} = work;
  const {complete, write} = place;
  // The header row comes first in the block.
  const shifted = new Map([...held].map(([r, places]) => [r + 1, places]));
  refusable(work, place, () => {
    write(snapshot.headerIndex, [complete, ...body], held.size ? shifted : undefined);
  });
  pace.wrote(body.length);
  return complete;
};

/** What blocks are written onto. */
interface Standing {
  /** What the headers say. */
  readonly says: readonly string[];
  readonly standing: Cells | undefined;
  readonly held: Held;
}

/**
 * Writes what is not there yet, while the headers say "incomplete".
 *
 * @returns what they say then; 'done' when all is known to be there
 */
const writeInBlocks = (
  work: Work,
  place: Place,
  body: Cells,
  {says, standing, held}: Standing,
): readonly string[] | 'done' => {
  const {headerIndex} = work.snapshot;
  const {columns, first, incomplete, complete, write} = place;
  const same = work.guard?.isSame ?? sameCell;
  if (says === complete) write(headerIndex, [incomplete]);
  const blocks = work.pace.write(
    body,
    (r) =>
      columns.every(
        (column, t) =>
          same(standing?.[r + 1]?.[column - first] ?? '', body[r]?.[t]) ||
          held.get(r)?.includes(t) === true,
      ),
    (from, rows) => {
      const here = [...held].filter(([r]) => r >= from && r < from + rows.length);
      refusable(work, place, () => {
        write(
          headerIndex + 1 + from,
          rows,
          here.length ? new Map(here.map(([r, places]) => [r - from, places])) : undefined,
        );
      });
      // What went astray is taken back at once: the next block may be another run's.
      if (!isInPlace(work, place, lookAtHeader(work, place), incomplete))
        throw moved(work, place, [[], ...new Array<Cell[]>(from).fill([]), ...rows]);
    },
  );
  if (blocks) {
    hurry(work, place);
    return incomplete;
  }
  // All rows held what belongs to them when they were looked at: only the headers are new.
  write(headerIndex, [complete]);
  return isInPlace(work, place, lookAtHeader(work, place), complete) ? 'done' : complete;
};

/** What a round has seen, left and written. */
interface Round {
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
const putBackByCustomer = (work: Work, place: Place, round: Round): boolean => {
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
const refuseMerged = (work: Work, place: Place, before: Seen, seen: Seen): void => {
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

/** One array a result, shared by all rows of the same customer. Below 0 there is no result, of one kind or another. */
const rowsOf = (targets: readonly Target[], entries: Int32Array): Cell[][] => {
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
const agrees = (work: Work, place: Place, seen: Seen): Held | undefined => {
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
