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
  widthOf,
} from './place';
import {type KeptCell, type Publication, type Snapshot, TableMoved} from './publication';
import {putBackByCustomer, refuseMerged} from './mend';
import {
  agrees,
  formulasOf,
  foundIn,
  heldIn,
  keptCells,
  rowsOf,
  type Seen,
  seenIn,
  type Work,
} from './seen';
import {takeBack} from './takeBack';

export {
  type Assign,
  type Found,
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
  const work: Work = {...asked, formulas: formulasOf(asked), found: asked.found ?? {}};
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
    work.found.keys ??= foundIn(place, seen, held);
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

/** A run of the same day again: nothing has to be written, and so nothing looked at again. @returns what is a person's, then */
const isThereAlready = (asked: Publication): readonly KeptCell[] | undefined => {
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

/** What another run has begun in blocks goes on so. */
const wasInBlocks = ({cells, headerIndex}: Snapshot, {columns, incomplete}: Place): boolean =>
  columns.some((column, t) => cells[headerIndex]?.[column] === incomplete[t]);

/** As long as a look takes. @throws OutOfTime */
const hurry = ({snapshot: {cells}, pace}: Publication, {first, last}: Place): void => {
  pace.hurry(cells.length * (last - first + 1));
};

/** @param written what the run has just written, from the header down: it is taken back */
const moved = (work: Work, {columns, fresh}: Place, written: Cells): TableMoved => {
  const {book, sheet, snapshot, formulas, targets} = work;
  const isFirstWrite = written.length === 1;
  const back = takeBack({
    ...{book, sheet, snapshot, columns, written},
    ids: targets.map(({id}) => id),
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

/** Where a column came among ours, our headers may stand in their places all the same. */
const hasOtherWidth = ({sheet, snapshot}: Work, {width}: Place): boolean =>
  sheet.lastColumn() !== Math.max(widthOf(snapshot), width);

const lookAgain = (work: Work, place: Place, says: readonly string[], body: Cells): Seen => {
  const now = look(work, place);
  if (hasOtherWidth(work, place) || !isInPlace(work, place, now[0], says))
    throw moved(work, place, [says, ...body]);
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
      const header = lookAtHeader(work, place);
      if (hasOtherWidth(work, place) || !isInPlace(work, place, header, incomplete))
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
