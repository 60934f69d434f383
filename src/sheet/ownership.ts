/** Which columns and sheets of the spreadsheet are ours: by mark, else by header and content. */
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

/** The customers sheet that belongs to a table of orders, if it still exists: by its link, else by name where no other table owns it. */
export const findCustomersSheet = (
  book: Book,
  marks: readonly Mark[],
  source: SheetPort,
): SheetPort | undefined => {
  for (const mark of marksOn(marks, source)) {
    const id = linkedSheet(mark);
    const sheet = id === undefined ? undefined : book.sheet(id);
    if (sheet) return sheet;
  }
  const taken = new Set(marks.map(linkedSheet));
  for (const messages of ALL) {
    const sheet = book.sheetNamed(messages.sheets.customers);
    if (sheet && !taken.has(sheet.id) && looksOurs(sheet)) return sheet;
  }
  return undefined;
};

/** The table of orders to which a sheet of customers belongs. */
export const sourceOf = (
  book: Book,
  marks: readonly Mark[],
  customers: SheetPort,
): SheetPort | undefined => {
  const link = marks.find((mark) => linkedSheet(mark) === customers.id);
  return link && book.sheet(link.sheetId);
};

/** Column id -> index, by the headers of a sheet of customers: its first row. */
export const headedColumns = (header: readonly Cell[]): Map<string, number> => {
  const columns = new Map<string, number>();
  header.forEach((cell, column) => {
    const id = ownHeader(cell);
    if (id !== undefined && !columns.has(id)) columns.set(id, column);
  });
  return columns;
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

/** Empty (a run was cut off), or headed by our own customer column. */
const looksOurs = (sheet: SheetPort): boolean =>
  sheet.lastRow() === 0 || isSubject(ownHeader(sheet.readBlock(1, 1, 1, 1)[0]?.[0]));

export const isCustomersSheet = (marks: readonly Mark[], sheet: SheetPort, cells: Cells): boolean =>
  marks.some((mark) => linkedSheet(mark) === sheet.id) ||
  (ALL.some((messages) => messages.sheets.customers === sheet.name()) &&
    isSubject(ownHeader(cells[0]?.[0])));
