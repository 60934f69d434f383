/** Where results are written: our columns beside the table, marked, and the part of the sheet that is looked at again. */
import {type Cell, isBlank, sameCell} from '../base/cells';
import {UserError} from '../base/errors';
import {quietly} from '../door/answer';
import {isForbidden, refusalOf} from '../door/refusal';
import type {SheetPort} from '../google/port';
import {columnWriter, type WriteRows} from './columnWriter';
import {deleteMarked} from './deleteColumn';
import {markId} from './ownership';
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
  readonly write: WriteRows;
}

/** Where columns for all results end that have one; one marked by a run that was cut off may be empty, and beyond the table. */
const endOf = (snapshot: Snapshot): number =>
  Math.max(widthOf(snapshot), ...[...snapshot.own.values()].map((column) => column + 1));

/** The width of the grid, and how many columns were to be put in where: a run that was cut off may have, and not marked them yet. */
const makingKey = (sheet: SheetPort): string => `making:${String(sheet.id)}`;

/** What is to be kept before columns are made, so that the next run finds those that this one has left without a mark. */
export const making = ({sheet, snapshot, targets}: Publication): Record<string, string> => {
  const missing = targets.filter(({id}) => !snapshot.own.has(id)).length;
  return missing ? {[makingKey(sheet)]: [sheet.width(), endOf(snapshot), missing].join(':')} : {};
};

export const forgetMaking = ({book, sheet}: Pick<Publication, 'book' | 'sheet'>): void => {
  if (book.properties.read(makingKey(sheet)) !== undefined)
    book.properties.remove(makingKey(sheet));
};

/** Empty columns that a run which was cut off has put in behind the table. */
export const madeBefore = ({book, sheet, snapshot}: Publication): number => {
  const text = book.properties.read(makingKey(sheet));
  const [width = 0, after = 0, count = 0] = (text ?? '').split(':').map(Number);
  const isThere = text !== undefined && sheet.width() === width + count;
  return isThere ? Math.max(0, after + count - endOf(snapshot)) : 0;
};

/**
 * Columns of our own are put in behind the table: whatever a person has beside it (notes, names, rules, merged cells, a cell typed
 * this moment) moves with its cells. Where the spreadsheet has no room for more, columns that are free are taken.
 *
 * @throws UserError noRoom
 */
const makeColumns = (sheet: SheetPort, after: number, count: number): void => {
  if (count <= 0) return;
  try {
    sheet.insertColumns(after, count);
  } catch (error) {
    if (refusalOf(error) !== 'noRoom') throw error;
    if (sheet.width() < after + count) throw new UserError('noRoom');
  }
};

/** Makes and marks the columns that are new. @throws TableMoved when the sheet has changed its width meanwhile; UserError noRoom */
export const claim = (work: Publication, ready: number): Place => {
  const {sheet, snapshot, targets} = work;
  const {cells, keyColumn, own} = snapshot;
  const end = endOf(snapshot);
  let width = end;
  const columns = targets.map(({id}) => own.get(id) ?? width++);
  const fresh = columns.filter((column) => column >= end);
  makeColumns(sheet, end + Math.min(ready, fresh.length), fresh.length - ready);
  sheet.reach(cells.length, width);
  targets.forEach(({mark}, t) => {
    const column = columns[t] as number;
    if (column >= end) sheet.markColumn(column + 1, mark);
  });
  const place: Place = {
    columns,
    fresh,
    width,
    first: Math.min(keyColumn, ...columns),
    last: Math.max(keyColumn, ...columns),
    incomplete: targets.map(({incompleteHeader}) => incompleteHeader),
    complete: targets.map(({header}) => header),
    write: columnWriter(sheet, columns),
  };
  if (fresh.length && sheet.lastColumn() !== widthOf(snapshot)) {
    dropFresh(work);
    throw new TableMoved();
  }
  format(work, place);
  return place;
};

/** A format of the column left of ours would show our days as numbers, or our numbers as days. */
const format = ({sheet, targets}: Publication, {columns, fresh}: Place): void => {
  const formats = new Map<string, number[]>();
  targets.forEach(({format: one}, t) => {
    const column = columns[t] as number;
    if (one !== undefined && fresh.includes(column))
      formats.set(one, [...(formats.get(one) ?? []), column + 1]);
  });
  for (const [one, places] of formats) sheet.formatColumns(places, one);
};

/** Takes the columns away that were made this moment, wherever they are now: what another editor has put there stays. */
export const dropFresh = (work: Publication): void => {
  const {book, sheet, snapshot, targets} = work;
  const made = targets.filter(({id}) => !snapshot.own.has(id));
  const headers = new Set<Cell>(made.flatMap((one) => [one.header, one.incompleteHeader]));
  for (const {id} of [...made].reverse())
    deleteMarked(book, sheet, {
      isMark: (mark) => markId(mark) === id,
      mayGo: (_, cells) => cells().every((cell) => isBlank(cell) || headers.has(cell)),
      clear: (cell) => headers.has(cell),
      before: snapshot,
    });
};

export const announce = (work: Publication, place: Place): void => {
  refusable(work, place, () => {
    place.write(work.snapshot.headerIndex, [place.incomplete]);
  });
};

/**
 * Where nothing may be written, nothing is left behind: neither columns that were made for it, nor headers that say "incomplete".
 * A rule that came with the column left of ours goes away.
 */
export const refusable = (work: Publication, place: Place, write: () => void): void => {
  const {sheet, snapshot} = work;
  try {
    try {
      write();
    } catch (error) {
      const [first] = place.fresh;
      if (refusalOf(error) !== 'validationRule' || first === undefined) throw error;
      const rows = Math.max(snapshot.cells.length, sheet.lastRow());
      sheet.clearRules({row: 1, column: first + 1, rows, columns: place.fresh.length});
      write();
    }
  } catch (error) {
    if (isForbidden(error)) retreat(work, place);
    throw error;
  }
};

/** Our headers say again what they said, and columns that were made this moment go away. */
export const retreat = (work: Publication, {columns, fresh}: Place): void => {
  const {sheet, snapshot} = work;
  const {cells, headerIndex} = snapshot;
  const standing = columns.filter((column) => !fresh.includes(column));
  quietly(() => {
    const [now = []] = sheet.readBlock(headerIndex + 1, 1, 1, sheet.lastColumn());
    for (const column of standing) {
      const before = cells[headerIndex]?.[column] ?? '';
      if (!sameCell(now[column], before)) sheet.write(headerIndex + 1, column + 1, [[before]]);
    }
  });
  quietly(() => {
    dropFresh(work);
  });
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
