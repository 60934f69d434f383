/** Our headers and marks, and the sheets that they name. Whether what stands there is ours still: ownColumns.ts, written.ts. */
import type {Cell, Cells} from '../base/cells';
import {lazily} from '../base/memo';
import {fill, languages, type Messages} from '../messages';
import type {Book, Mark, SheetPort} from '../google/port';
import {BASE_COLUMNS, isSubject, RESULT_COLUMNS} from '../tables/columns';

const ALL: readonly Messages[] = Object.values(languages);
export const SEARCH_ROWS = 50;

/** Every header of ours, in every language, whole or marked incomplete -> column id. */
const headerIds = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(
      ALL.flatMap(({columns, sheets}) =>
        [...BASE_COLUMNS, ...RESULT_COLUMNS].flatMap(({id, headers}) =>
          headers.flatMap((key): [string, string][] => {
            const header = columns[key];
            return [
              [header, id],
              [fill(sheets.incomplete, {header}), id],
            ];
          }),
        ),
      ),
    ),
);

export const ownHeader = (cell: Cell | undefined): string | undefined =>
  typeof cell === 'string' ? headerIds().get(cell) : undefined;

/** Column of classes -> label, in every language -> code. */
export const CODES: ReadonlyMap<string, ReadonlyMap<Cell, string>> = new Map(
  RESULT_COLUMNS.flatMap(({coded}) =>
    coded
      ? [
          [
            coded.id as string,
            new Map<Cell, string>(
              ALL.flatMap((messages) =>
                Object.entries<string>(messages.labels[coded.id]).map(
                  ([code, label]): [string, string] => [label, code],
                ),
              ),
            ),
          ] as const,
        ]
      : [],
  ),
);

/**
 * The mark of the first result column of an orders table also names the sheet of its customers, and its own: no source says
 * whether a copied sheet has the marks of its original, and the customers are the original's.
 */
export interface Link {
  readonly customers: number;
  readonly source: number;
}

/**
 * Says that columns of its table may still be without a mark: they were found by their headers, in a copy of a sheet, and a run
 * that is cut off leaves them to be found again.
 */
const FINDING = '?';
export const isFinding = ({value}: Mark): boolean => value.includes(FINDING);
export const foundValue = ({value}: Mark): string => value.replace(FINDING, '');

export const markValue = (id: string, link?: Link, finding = false): string =>
  [finding ? id + FINDING : id, ...(link ? [link.customers, link.source] : [])].join(':');
export const markId = ({value}: Mark): string => value.split(/[?:]/)[0] ?? '';
export const linkedSheet = ({value, sheetId}: Mark): number | undefined => {
  const [, customers, source] = value.split(':');
  const isCopied = source !== undefined && Number(source) !== sheetId;
  return customers === undefined || isCopied ? undefined : Number(customers);
};

/** Where each mark stands: two looks that differ mean that somebody moved columns in between. */
export const places = (marks: readonly Mark[]): string =>
  marks
    .map(({sheetId, column, value}) => `${String(sheetId)}:${String(column)}:${value}`)
    .sort()
    .join();

export const marksOn = (marks: readonly Mark[], sheet: SheetPort): Mark[] =>
  marks.filter(({sheetId}) => sheetId === sheet.id).sort((a, b) => a.column - b.column);

/**
 * The mark on the first column of a sheet of customers: whose it is stands on the sheet itself, so that it stays when the tags
 * go. The sheet's own id says that it is no copy.
 */
const CUSTOMERS = 'customers';
export const customersMark = ({customers, source}: Link): string =>
  [CUSTOMERS, customers, source].join('|');
export const isCustomersMark = ({value}: Mark): boolean => value.startsWith(`${CUSTOMERS}|`);
const markedSource = ({value, sheetId}: Mark): number | undefined => {
  const [name, customers, source] = value.split('|');
  return name === CUSTOMERS && Number(customers) === sheetId ? Number(source) : undefined;
};

/** The sheet on which the source of a sheet of customers is named; undefined where no mark names one. */
export const markedSourceOf = (marks: readonly Mark[], customers: SheetPort): number | undefined =>
  marksOn(marks, customers)
    .map(markedSource)
    .find((source) => source !== undefined);

/** The sheet of customers that belongs to a table of orders, if it still exists: by its own mark, else by the link in the tags. */
export const findCustomersSheet = (
  book: Book,
  marks: readonly Mark[],
  source: SheetPort,
): SheetPort | undefined => {
  const ids = [
    ...marks.filter((mark) => markedSource(mark) === source.id).map(({sheetId}) => sheetId),
    ...marksOn(marks, source).map(linkedSheet),
  ];
  for (const id of ids) {
    const sheet = id === undefined ? undefined : book.sheet(id);
    if (sheet && (markedSourceOf(marks, sheet) ?? source.id) === source.id) return sheet;
  }
  return undefined;
};

/** The table of orders to which a sheet of customers belongs. */
export const sourceOf = (
  book: Book,
  marks: readonly Mark[],
  customers: SheetPort,
): SheetPort | undefined => {
  const id =
    markedSourceOf(marks, customers) ??
    marks.find((mark) => linkedSheet(mark) === customers.id)?.sheetId;
  return id === undefined ? undefined : book.sheet(id);
};

/** Column id -> index, by the headers in a row. */
export const headedColumns = (header: readonly Cell[]): Map<string, number> => {
  const columns = new Map<string, number>();
  header.forEach((cell, column) => {
    const id = ownHeader(cell);
    if (id !== undefined && !columns.has(id)) columns.set(id, column);
  });
  return columns;
};

/** Where a sheet of customers has its header. Rows and columns are indices from 0. */
export interface CustomersHeader {
  readonly index: number;
  /** Column id -> index. */
  readonly own: Map<string, number>;
  readonly keyColumn: number;
}

/**
 * The row of the first ones that holds most of our headers, that of the customers among them: a person may have put a title above.
 *
 * @param marks those on the sheet: of two columns under one header the marked one is ours, else the first
 */
export const customersHeader = (
  cells: Cells,
  marks: readonly Mark[] = [],
): CustomersHeader | undefined => {
  let found: CustomersHeader | undefined;
  cells.slice(0, SEARCH_ROWS).forEach((row, index) => {
    const own = headedColumns(row);
    const keyColumn = subjectColumn(own);
    if (keyColumn !== undefined && own.size > (found?.own.size ?? 0))
      found = {index, own, keyColumn};
  });
  for (const mark of found ? marks : []) {
    const id = markId(mark);
    if (ownHeader(cells[found?.index ?? 0]?.[mark.column - 1]) === id)
      found?.own.set(id, mark.column - 1);
  }
  return found;
};

/** The first rows of a sheet, enough to find the header of a sheet of customers. */
export const topOf = (sheet: SheetPort): Cells => {
  const last = sheet.lastRow();
  return last ? sheet.readBlock(1, 1, Math.min(last, SEARCH_ROWS), sheet.lastColumn()) : [];
};

/** Columns as the sheet numbers them. */
export const numbered = (indices: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...indices].map(([id, index]) => [id, index + 1]));

/** The log of checks, while its columns stand as they were made. */
export const isLog = (cells: Cells): boolean =>
  ALL.some(({check: {heads}}) => heads.every((head, column) => cells[0]?.[column] === head));

/** The column that says whom the rows of a sheet of ours are about. */
export const subjectColumn = (columns: ReadonlyMap<string, number>): number | undefined => {
  for (const [id, column] of columns) if (isSubject(id)) return column;
  return undefined;
};

/** By mark or link; else by name and header: of a sheet that has lost its marks nobody wants the customers classified again. */
export const isCustomersSheet = (marks: readonly Mark[], sheet: SheetPort, cells: Cells): boolean =>
  markedSourceOf(marks, sheet) !== undefined ||
  marks.some((mark) => linkedSheet(mark) === sheet.id) ||
  (ALL.some((messages) => messages.sheets.customers === sheet.name()) &&
    (customersHeader(cells)?.own.size ?? 0) >= OWN_HEADERS);
/** A table of a person's has a column Customer, and may have one named Orders. */
const OWN_HEADERS = 6;
