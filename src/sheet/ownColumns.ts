/**
 * Which columns beside a table are ours: those with our mark that hold what we last wrote. A header or a kind of content says
 * nothing: a person's own words may be ours, and our column may have become theirs.
 */
import {type Cell, type Cells, isBlank} from '../base/cells';
import type {Book, Calendar, Mark, SheetPort} from '../google/port';
import {RESULT_COLUMNS} from '../tables/columns';
import {CODES, isFinding, markId, marksOn, ownHeader, places, SEARCH_ROWS} from './ownership';
import {
  cellText,
  isBeside,
  isValueOf,
  keyOf,
  type Written,
  writtenOn,
  writtenSheets,
} from './written';

/** What is remembered of a sheet, asked for when it is first needed. */
export interface Memory {
  readonly calendar: Calendar;
  readonly written: () => Written | undefined;
  /** Of the other sheets: this one may be a copy of one of them. */
  readonly others: () => readonly Written[];
}

export const memoryOf = (book: Book, sheet: Pick<SheetPort, 'id'>): Memory => {
  let own: {readonly written: Written | undefined} | undefined;
  let others: readonly Written[] | undefined;
  return {
    calendar: book.calendar,
    written: () => (own ??= {written: writtenOn(book, sheet.id)}).written,
    others: () =>
      (others ??= writtenSheets(book)
        .filter((id) => id !== sheet.id)
        .flatMap((id) => writtenOn(book, id) ?? [])),
  };
};

/** A column under our words or our mark that is a person's. */
export interface Theirs {
  /** Index from 0. */
  readonly column: number;
  readonly header: Cell;
  /** Ours, from before. */
  readonly mark?: Mark;
}

export interface Owned {
  /** Id -> index from 0. */
  readonly own: Map<string, number>;
  readonly theirs: readonly Theirs[];
  /** By what our cells are known. */
  readonly written: Written | undefined;
}

/** Cells of a column that are looked at to tell whose it is. */
const MOST_LOOKED_AT = 5000;
/** More single cells of a person's make a column theirs: each costs a write of its own. */
const MOST_FOREIGN = 500;

/** Whether a column with these cells is ours: few single ones may be a person's. */
export const areMostlyOurs = (
  filled: readonly Cell[],
  isOurs: (cell: Cell) => boolean,
): boolean => {
  const theirs = filled.filter((cell) => !isOurs(cell)).length;
  return theirs * 2 <= filled.length && theirs <= MOST_FOREIGN;
};

/** A column that may be ours. */
interface Candidate {
  readonly id: string;
  readonly column: number;
  /** Where our header stands; -1: nowhere. */
  readonly headerRow: number;
  readonly mark?: Mark;
}

const headerRowIn = (cells: Cells, column: number, id: string): number =>
  cells.slice(0, SEARCH_ROWS).findIndex((row) => ownHeader(row[column]) === id);

const firstFilled = (cells: Cells, column: number): number =>
  cells.findIndex((row) => !isBlank(row[column]));

/** @param marks those on the sheet */
export const ownedColumns = (cells: Cells, marks: readonly Mark[], memory: Memory): Owned => {
  const marked = markedColumns(cells, marks);
  const unmarked =
    marks.length && !marks.some(isFinding) ? [] : columnsUnderOurWords(cells, marked);
  if (!marked.length && !unmarked.length) return {own: new Map(), theirs: [], written: undefined};
  const known = memory.written();
  const copied = [...marked, ...unmarked];
  const proof =
    known && !unmarked.length
      ? undefined
      : [...(known ? [known] : []), ...memory.others()].find((written) =>
          isProven(cells, copied, written, memory.calendar),
        );
  const written = known ?? proof;
  const own = new Map<string, number>();
  const theirs: Theirs[] = [];
  const isOurs = (candidate: Candidate): boolean =>
    candidate.mark
      ? isStillOurs(cells, candidate, written, memory.calendar)
      : proof !== undefined && isStillOurs(cells, candidate, proof, memory.calendar);
  for (const candidate of copied) {
    const {id, column, mark} = candidate;
    if (own.has(id)) continue;
    if (isOurs(candidate)) own.set(id, column);
    else {
      const header = cells[firstFilled(cells, column)]?.[column] ?? '';
      theirs.push({column, header, ...(mark ? {mark} : {})});
    }
  }
  return {own, theirs, written};
};

/** Id -> index of our columns, for whoever only reads. */
export const ownColumns = (
  cells: Cells,
  marks: readonly Mark[],
  memory: Memory,
): Map<string, number> => ownedColumns(cells, marks, memory).own;

/** A sheet, the marks of the spreadsheet, and what is ours there. */
export interface Looked extends Owned {
  readonly cells: Cell[][];
  readonly marks: readonly Mark[];
}

const LOOKS = 3;

/**
 * A marked column that holds something else, or nothing, is either the person's now, or columns moved between the look at the marks
 * (which tell their places one by one) and that at the cells: then both are looked at again.
 *
 * @param marks that have just been looked up
 */
export const lookAtOwn = (
  book: Book,
  sheet: SheetPort,
  marks: readonly Mark[],
  cells: Cell[][],
): Looked => {
  const memory = memoryOf(book, sheet);
  let looked: Looked = {cells, marks, ...ownedColumns(cells, marksOn(marks, sheet), memory)};
  for (let look = 0; look < LOOKS && mayHaveMoved(looked); look++) {
    const again = book.marks();
    if (places(again) === places(looked.marks)) break;
    const now = sheet.read();
    looked = {cells: now, marks: again, ...ownedColumns(now, marksOn(again, sheet), memory)};
  }
  return looked;
};

const mayHaveMoved = ({cells, own, theirs}: Looked): boolean =>
  theirs.some(({mark}) => mark) ||
  [...own.values()].some((column) => firstFilled(cells, column) < 0);

const markedColumns = (cells: Cells, marks: readonly Mark[]): Candidate[] =>
  marks.flatMap((mark) => {
    const id = markId(mark);
    if (!RESULT_COLUMNS.some((result) => result.id === id)) return [];
    const column = mark.column - 1;
    return [{id, column, mark, headerRow: headerRowIn(cells, column, id)}];
  });

const columnsUnderOurWords = (cells: Cells, marked: readonly Candidate[]): Candidate[] => {
  const known = new Set(marked.map(({column}) => column));
  const ids = new Set(marked.map(({id}) => id));
  return (cells[0] ?? []).flatMap((_, column) => {
    if (known.has(column)) return [];
    for (const row of cells.slice(0, SEARCH_ROWS)) {
      const id = ownHeader(row[column]);
      if (id === undefined || ids.has(id) || !RESULT_COLUMNS.some((result) => result.id === id))
        continue;
      ids.add(id);
      return [{id, column, headerRow: headerRowIn(cells, column, id)}];
    }
    return [];
  });
};

/** Under a header of ours, or with none at all, most of its cells are as we wrote them. */
const isStillOurs = (
  cells: Cells,
  {id, column, headerRow}: Candidate,
  written: Written | undefined,
  calendar: Calendar,
): boolean => {
  const first = headerRow < 0 ? firstFilled(cells, column) : headerRow + 1;
  // Marked by a run that was cut off before it wrote.
  if (first < 0) return true;
  const isValue = isValueOf(written, id, calendar);
  // Without a header of ours the first cell that is filled is somebody's header, unless it is a result.
  if (headerRow < 0 && !isValue(cells[first]?.[column] ?? '')) return false;
  const filled: Cell[] = [];
  for (let row = first; row < cells.length && filled.length < MOST_LOOKED_AT; row++) {
    const cell = cells[row]?.[column] ?? '';
    if (!isBlank(cell)) filled.push(cell);
  }
  return areMostlyOurs(filled, isValue);
};

const MOST_PROVEN = 200;
const ENOUGH = 0.9;

/**
 * Whether columns of a copy are those of a sheet of which this is remembered: two columns of classes at the least, and what stands
 * in them stands beside the customers beside whom we wrote it.
 */
const isProven = (
  cells: Cells,
  candidates: readonly Candidate[],
  written: Written,
  calendar: Calendar,
): boolean => {
  if (!written.isKeyed) return false;
  const textOf = cellText(calendar);
  const columns = new Set(candidates.map(({column}) => column));
  const isColumnProven = ({id, column, headerRow}: Candidate): boolean => {
    if (!CODES.has(id) || headerRow < 0) return false;
    let filled = 0;
    let proven = 0;
    for (let row = headerRow + 1; row < cells.length && filled < MOST_PROVEN; row++) {
      const line = cells[row] ?? [];
      const cell = line[column] ?? '';
      if (isBlank(cell)) continue;
      filled++;
      const text = textOf(cell);
      if (
        line.some(
          (key, at) => !columns.has(at) && !isBlank(key) && isBeside(written, id, text, keyOf(key)),
        )
      )
        proven++;
    }
    return filled > 0 && proven >= filled * ENOUGH;
  };
  return candidates.filter(isColumnProven).length >= 2;
};
