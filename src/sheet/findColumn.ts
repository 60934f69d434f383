/** Where a result column of a table stands: on the table itself, or on the sheet of its customers. */
import {type Cell, isBlank} from '../base/cells';
import type {Book, Mark, SheetPort} from '../google/port';
import {
  CODES,
  customersHeader,
  findCustomersSheet,
  isCustomersMark,
  isCustomersSheet,
  linkedSheet,
  markId,
  marksOn,
  numbered,
  ownHeader,
  SEARCH_ROWS,
  topOf,
} from './ownership';
import {memoryOf, ownColumns} from './ownColumns';

/** Rows and columns as the sheet numbers them. */
export interface ResultPlace {
  readonly sheet: SheetPort;
  readonly headerRow: number;
  readonly column: number;
  /** What stands below the header. */
  readonly cells: readonly Cell[];
  /** All our columns on the sheet: id -> column. */
  readonly columns: ReadonlyMap<string, number>;
}

/** undefined where the column is not written. */
export const findResults = (
  book: Book,
  source: SheetPort,
  id: string,
  marks: readonly Mark[] = book.marks(),
): ResultPlace | undefined => {
  const customers = findCustomersSheet(book, marks, source);
  if (customers) return byHeader(customers, marks, id);
  const own = marksOn(marks, source).filter((mark) => !isCustomersMark(mark));
  if (own.some((mark) => linkedSheet(mark) !== undefined)) return undefined;
  if (own.length) return byMark(book, source, own, id);
  const top = topOf(source);
  return isCustomersSheet(marks, source, top)
    ? byHeader(source, marks, id, top)
    : inCopy(book, source, id);
};

const byHeader = (
  sheet: SheetPort,
  marks: readonly Mark[],
  id: string,
  top = topOf(sheet),
): ResultPlace | undefined => {
  const header = customersHeader(top, marksOn(marks, sheet));
  const column = header?.own.get(id);
  if (!header || column === undefined) return undefined;
  return {
    sheet,
    headerRow: header.index + 1,
    column: column + 1,
    columns: numbered(header.own),
    cells: columnOf(sheet, column + 1).slice(header.index + 1),
  };
};

/** One column is enough to tell that it is still ours. */
const byMark = (
  book: Book,
  sheet: SheetPort,
  marks: readonly Mark[],
  id: string,
): ResultPlace | undefined => {
  const mark = marks.find((each) => markId(each) === id);
  if (!mark || mark.column > sheet.lastColumn()) return undefined;
  const cells = columnOf(sheet, mark.column);
  const alone = ownColumns(
    cells.map((cell) => [cell]),
    [{...mark, column: 1}],
    memoryOf(book, sheet),
  );
  if (!alone.has(id)) return undefined;
  const columns = new Map(marks.map((each) => [markId(each), each.column]));
  return placeIn(sheet, id, cells, mark.column, columns);
};

/** A copy of a sheet has our columns without their marks. */
const inCopy = (book: Book, sheet: SheetPort, id: string): ResultPlace | undefined => {
  const cells = sheet.read();
  const columns = numbered(ownColumns(cells, [], memoryOf(book, sheet)));
  const column = columns.get(id);
  if (column === undefined) return undefined;
  return placeIn(
    sheet,
    id,
    cells.map((row) => row[column - 1] ?? ''),
    column,
    columns,
  );
};

/** A person may have written above our header, or taken it away: then it stood above the first result. */
const placeIn = (
  sheet: SheetPort,
  id: string,
  cells: readonly Cell[],
  column: number,
  columns: ReadonlyMap<string, number>,
): ResultPlace => {
  const headed = cells.slice(0, SEARCH_ROWS).findIndex((cell) => ownHeader(cell) === id);
  const filled = cells.findIndex((cell) => !isBlank(cell));
  const isResult = CODES.get(id)?.has(cells[filled] ?? '') ?? false;
  const headerRow = headed >= 0 ? headed + 1 : isResult ? Math.max(1, filled) : filled + 1;
  return {sheet, headerRow, column, columns, cells: cells.slice(headerRow)};
};

const columnOf = (sheet: SheetPort, column: number): Cell[] =>
  sheet.readBlock(1, column, sheet.lastRow(), 1).map(([cell = '']) => cell);

/** The code of a cell in a column of classes, whatever its language. */
export const codeIn = (id: string, cell: Cell): string | undefined => CODES.get(id)?.get(cell);
