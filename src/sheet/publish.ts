/**
 * Writes result columns beside a table that people may be editing. Google has no "write if nothing changed", so: look, write,
 * look again. Headers say "incomplete" until the last block is in; a write that another editor shifted onto a neighbour is
 * taken back from what was read; rows are matched by customer, never by position.
 */
import {type Cell, type Cells, sameCell} from '../base/cells';
import {UserError} from '../base/errors';
import {announce, claim, isInPlace, look, lookAtHeader, type Place, widthOf} from './place';
import {type Publication, type Snapshot, TableMoved, type Target} from './publication';
import {takeBack} from './takeBack';

export {type Assign, type Snapshot, TableMoved, type Target} from './publication';

export const ROUNDS = 4;

/**
 * @throws OutOfTime when the rest has to be written by another run: headers say "incomplete"
 * @throws TableMoved when columns moved; what was written astray has been taken back
 * @throws UserError sheetChanges when rows keep moving
 */
export const publish = (work: Publication): void => {
  const {sheet, snapshot, targets, assign, pace, meanwhile, checking} = work;
  if (sheet.lastColumn() !== widthOf(snapshot)) throw new TableMoved();
  if (isThereAlready(work)) {
    pace.wrote(snapshot.cells.length - snapshot.headerIndex - 1);
    meanwhile?.();
    return;
  }
  const place = claim(work);
  announce(work, place);
  meanwhile?.();
  let seen = firstLook(work, place);
  let says = place.incomplete;
  let inBlocks = wasInBlocks(snapshot, place);
  for (let round = 0; round < ROUNDS; round++) {
    const entries = assign(seen.keys);
    if (!entries) throw new TableMoved();
    const body = rowsOf(targets, entries);
    // Once in blocks, in blocks to the end.
    inBlocks ||= !pace.fits((body.length + 1) * targets.length);
    const said = inBlocks
      ? writeInBlocks(work, place, body, {says, standing: seen.standing})
      : writeWhole(work, place, body);
    if (said === 'done') return;
    says = said;
    checking?.();
    seen = lookAgain(work, place, says, body);
    if (says === place.complete && agrees(work, place, seen)) return;
  }
  place.write(snapshot.headerIndex, [place.incomplete]);
  throw new UserError('sheetChanges');
};

/** A run of the same day again: nothing has to be written, and so nothing looked at again. */
const isThereAlready = ({snapshot, targets, assign}: Publication): boolean => {
  const {cells, headerIndex, keyColumn, own} = snapshot;
  const header = cells[headerIndex] ?? [];
  const columns = targets.map(({id}) => own.get(id) ?? -1);
  if (!targets.every((target, t) => header[columns[t] as number] === target.header)) return false;
  const body = cells.slice(headerIndex + 1);
  const entries = assign(body.map((row) => row[keyColumn] as Cell));
  if (!entries) return false;
  const expected = rowsOf(targets, entries);
  return body.every((row, r) =>
    columns.every((column, t) => sameCell(row[column], expected[r]?.[t])),
  );
};

/** The rows below the header as they were looked at. */
interface Seen {
  readonly keys: readonly Cell[];
  /** The whole part, header first; undefined where nothing of ours can have been there. */
  readonly standing: Cells | undefined;
}

/** What another run has begun in blocks goes on so. */
const wasInBlocks = ({cells, headerIndex}: Snapshot, {columns, incomplete}: Place): boolean =>
  columns.some((column, t) => cells[headerIndex]?.[column] === incomplete[t]);

/** As long as a look takes. @throws OutOfTime */
const hurry = ({snapshot: {cells}, pace}: Publication, {first, last}: Place): void => {
  pace.hurry(cells.length * (last - first + 1));
};

const seenIn = ({snapshot}: Publication, {first}: Place, standing: Cells): Seen => ({
  keys: standing.slice(1).map((row) => row[snapshot.keyColumn - first] as Cell),
  standing,
});

/** @param written what the run has just written, from the header down: it is taken back */
const moved = (
  {book, sheet, snapshot}: Publication,
  {columns, fresh}: Place,
  written: Cells,
): TableMoved =>
  new TableMoved(
    takeBack({book, sheet, snapshot, columns, written, fresh: written.length > 1 ? [] : fresh}),
  );

const firstLook = (work: Publication, place: Place): Seen => {
  const {sheet, snapshot} = work;
  const {fresh, first, width, incomplete} = place;
  if (!snapshot.own.size) {
    // All our columns are new and the last of the sheet: that they still are tells that nothing was inserted or deleted.
    if (sheet.lastColumn() !== width) throw moved(work, place, [incomplete]);
    const body = snapshot.cells.slice(snapshot.headerIndex + 1);
    return {keys: body.map((row) => row[snapshot.keyColumn] as Cell), standing: undefined};
  }
  hurry(work, place);
  const now = look(work, place);
  const isTaken = fresh.some((column) => now.slice(1).some((row) => row[column - first] !== ''));
  if (isTaken || !isInPlace(work, place, now[0], incomplete))
    throw moved(work, place, [incomplete]);
  return seenIn(work, place, now);
};

const lookAgain = (work: Publication, place: Place, says: readonly string[], body: Cells): Seen => {
  const now = look(work, place);
  if (!isInPlace(work, place, now[0], says)) throw moved(work, place, [says, ...body]);
  return seenIn(work, place, now);
};

/** @returns what the headers say then */
const writeWhole = (
  {snapshot, pace}: Publication,
  {complete, write}: Place,
  body: Cells,
): readonly string[] => {
  write(snapshot.headerIndex, [complete, ...body]);
  pace.wrote(body.length);
  return complete;
};

/**
 * Writes what is not there yet, while the headers say "incomplete".
 *
 * @returns what they say then; 'done' when all is known to be there
 */
const writeInBlocks = (
  work: Publication,
  place: Place,
  body: Cells,
  {says, standing}: {readonly says: readonly string[]; readonly standing: Cells | undefined},
): readonly string[] | 'done' => {
  const {headerIndex} = work.snapshot;
  const {columns, first, incomplete, complete, write} = place;
  if (says === complete) write(headerIndex, [incomplete]);
  const blocks = work.pace.write(
    body,
    (r) =>
      columns.every((column, t) =>
        sameCell(standing?.[r + 1]?.[column - first] ?? '', body[r]?.[t]),
      ),
    (from, rows) => {
      write(headerIndex + 1 + from, rows);
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

/** Each row holds what belongs to its key, wherever rows have gone meanwhile. A row added since has nothing, and that is right. */
const agrees = (
  {targets, assign}: Publication,
  {columns, first}: Place,
  {keys, standing = []}: Seen,
): boolean => {
  const entries = assign(keys);
  if (!entries) return false;
  const expected = rowsOf(targets, entries);
  return standing.slice(1).every((row, r) => {
    const cells = columns.map((column) => row[column - first] as Cell);
    return (
      cells.every((cell, t) => sameCell(cell, expected[r]?.[t])) ||
      cells.every((cell) => cell === '')
    );
  });
};
