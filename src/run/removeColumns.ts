/** Undo beside a table: takes our columns away. What a person has put into them stays, and the column with it. */
import {type Cell, type Cells, cellName, isBlank, sameCell} from '../base/cells';
import {cut} from '../base/cut';
import type {Notice} from '../base/errors';
import type {Book, SheetPort} from '../google/port';
import {setMarks} from '../sheet/columnMarks';
import {deleteMarked} from '../sheet/deleteColumn';
import {guardOf} from '../sheet/guard';
import type {Looked, Owned, Theirs} from '../sheet/ownColumns';
import {markId, ownHeader} from '../sheet/ownership';
import {forgetMaking} from '../sheet/place';
import {forgetWritten, isKey, isValueOf, keyOf, type Written} from '../sheet/written';

export interface RemovedColumns {
  readonly count: number;
  readonly notices: readonly Notice[];
}

/** A column that stays, and the first cell that is a person's. */
interface KeptColumn {
  readonly header: string;
  readonly cell: string;
}

export const removeColumns = (book: Book, sheet: SheetPort, owned: Looked): RemovedColumns => {
  const {cells, marks, own} = owned;
  // In a copy they have none yet: a column is deleted where its mark is.
  if (own.size) setMarks(book, {sheet, marks, own});
  const kept = owned.theirs.flatMap((one) => leave(cells, one));
  const removed = owned.own.size
    ? removeOwn(book, sheet, cells, owned)
    : {count: 0, kept: [], putBack: []};
  forgetWritten(book, sheet.id);
  forgetMaking({book, sheet});
  return {count: removed.count, notices: noticesOf([...kept, ...removed.kept], removed.putBack)};
};

/** A marked column that has become theirs loses our mark. */
const leave = (cells: Cells, {column, header, mark}: Theirs): KeptColumn[] => {
  if (!mark) return [];
  mark.remove();
  const row = cells.findIndex((line) => !isBlank(line[column]));
  return [{header: String(header), cell: nameOf(row, column)}];
};

const nameOf = (row: number, column: number): string => cellName(Math.max(0, row) + 1, column + 1);

const LONGEST_NAME = 60;

const noticesOf = (kept: readonly KeptColumn[], putBack: readonly string[]): Notice[] => {
  const [first] = kept;
  const columns = kept.map(({header}) => cut(header, LONGEST_NAME)).join(', ');
  return [
    ...(first
      ? [{code: 'COLUMNS_KEPT' as const, count: kept.length, params: {columns, cell: first.cell}}]
      : []),
    ...(putBack.length
      ? [
          {
            code: 'CELLS_PUT_BACK' as const,
            count: putBack.length,
            params: {columns: putBack.join(', ')},
          },
        ]
      : []),
  ];
};

interface RemovedOwn {
  readonly count: number;
  readonly kept: readonly KeptColumn[];
  readonly putBack: readonly string[];
}

const removeOwn = (book: Book, sheet: SheetPort, cells: Cells, owned: Owned): RemovedOwn => {
  const {own} = owned;
  const width = Math.max(cells[0]?.length ?? 0, ...[...own.values()].map((column) => column + 1));
  const rows = sheet.height();
  const formulas = sheet.formulas({row: 1, column: 1, rows: cells.length, columns: width});
  const notes = sheet.notes({row: 1, column: 1, rows, columns: width});
  const theirs = foreignRows(book, cells, owned, formulas);
  const named = namedOurs(book, sheet, own);
  const kept: KeptColumn[] = [];
  const putBack: string[] = [];
  let count = 0;
  // From right to left, so that no index moves before its turn.
  for (const [id, index] of [...own].sort(([, a], [, b]) => b - a)) {
    let foreign: ReadonlySet<number> = new Set();
    let noted = -1;
    const deleted = deleteMarked(book, sheet, {
      isMark: (mark) => markId(mark) === id,
      mayGo: (which, now, column) => {
        if (which !== id || column === undefined) return !theirs(which, now()).size;
        noted = sheet
          .notes({row: 1, column, rows: sheet.height(), columns: 1})
          .findIndex(([note]) => note !== '');
        foreign = theirs(id, now());
        return !foreign.size && noted < 0 && !named.has(index);
      },
      clear: (_, row) => !foreign.has(row),
      before: {cells, formulas, notes, own},
    });
    putBack.push(...deleted.putBack);
    if (deleted.outcome === 'deleted') count++;
    if (deleted.outcome !== 'kept') continue;
    const [first = Math.max(0, noted)] = foreign;
    const header = cells.map((row) => row[index]).find((cell) => ownHeader(cell) === id);
    kept.push({header: String(header ?? id), cell: nameOf(first, (deleted.column ?? 1) - 1)});
  }
  return {count, kept, putBack};
};

/** Indices of columns in which a name of the person's lies that means nothing else. */
const namedOurs = (
  book: Book,
  sheet: SheetPort,
  own: ReadonlyMap<string, number>,
): ReadonlySet<number> => {
  const ours = new Set([...own.values()].map((column) => column + 1));
  return new Set(
    book
      .namedColumns(sheet)
      .filter((columns) => columns.every((column) => ours.has(column)))
      .flatMap((columns) => columns.map((column) => column - 1)),
  );
};

/** Rows of a column of ours, as it stands now, whose cells are a person's. */
type ForeignRows = (id: string, now: readonly Cell[]) => ReadonlySet<number>;

/** @param formulas of the whole sheet */
const foreignRows = (
  book: Book,
  cells: Cells,
  {own, written}: Owned,
  formulas: readonly (readonly string[])[],
): ForeignRows => {
  const ids = [...own.keys()];
  const columns = [...own.values()];
  const ours = new Set(columns);
  const guard = guardOf(written, ids, book.calendar, () => '');
  const isName = keysIn(written);
  const found = new Map(ids.map((id) => [id, new Set<number>()]));
  cells.forEach((row, r) => {
    const isHeader = ids.some((id, place) => ownHeader(row[columns[place] as number]) === id);
    // Which column tells the customer is not known here: any other cell of the row may.
    const key = row.find((cell, at) => !ours.has(at) && !isBlank(cell) && isName(cell)) ?? '';
    const line = columns.map((column) => row[column] ?? '');
    const held = guard.held({
      entry: -1,
      key,
      cells: isHeader
        ? line.map((cell, place) => (ownHeader(cell) === ids[place] ? '' : cell))
        : line,
      formulas: columns.map((column) => formulas[r]?.[column] ?? ''),
    });
    for (const place of held) found.get(ids[place] ?? '')?.add(r);
  });
  return (id, now) => {
    const column = own.get(id);
    const known = found.get(id) ?? new Set<number>();
    if (column === undefined) return known;
    const isAsRead =
      now.length === cells.length && now.every((cell, r) => sameCell(cell, cells[r]?.[column]));
    if (isAsRead) return known;
    // Somebody has worked there since: cells are told by themselves.
    const isValue = isValueOf(written, id, book.calendar);
    return new Set(
      now.flatMap((cell, r) =>
        isBlank(cell) || ownHeader(cell) === id || (isValue(cell) && !known.has(r)) ? [] : [r],
      ),
    );
  };
};

const keysIn =
  (written: Written | undefined) =>
  (cell: Cell): boolean =>
    written !== undefined && isKey(written, keyOf(cell));
