/**
 * What a list remembers of itself: marks on three of its columns, which follow them through sorting, renaming and new
 * neighbours, and go away with the sheet.
 */
import type {Book, Mark, SheetPort} from '../google/port';

export type ListPart = 'customer' | 'group' | 'converted';

const PREFIX = 'list-';
const BETWEEN = '|';

/** A colon would be read as the link of a result column (own.ts). */
const encoded = (text: string): string =>
  text.replace(/[%:|]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
const decoded = (text: string): string =>
  text.replace(/%(25|3a|7c)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** @param facts kept with the column: of `customer` the sheet it was made from, of `group` the test's name and share */
export const listMark = (part: ListPart, ...facts: readonly (string | number)[]): string =>
  [`${PREFIX}${part}`, ...facts.map((fact) => encoded(String(fact)))].join(BETWEEN);

export interface ListColumn {
  /** As the sheet numbers it. */
  readonly column: number;
  readonly facts: readonly string[];
}

export type ListColumns = ReadonlyMap<ListPart, ListColumn>;

const isOfList = ({value}: Mark): boolean => value.startsWith(PREFIX);

/** The columns of a list; none where the sheet is no list. Of two with one mark, the first counts. */
export const listColumns = (marks: readonly Mark[], sheet: SheetPort): ListColumns => {
  const columns = new Map<ListPart, ListColumn>();
  const ours = marks.filter((mark) => mark.sheetId === sheet.id && isOfList(mark));
  for (const {column, value} of ours.sort((a, b) => a.column - b.column)) {
    const [name = '', ...facts] = value.slice(PREFIX.length).split(BETWEEN);
    const part = name as ListPart;
    if (!columns.has(part)) columns.set(part, {column, facts: facts.map(decoded)});
  }
  return columns;
};

export const isList = (marks: readonly Mark[], sheet: SheetPort): boolean =>
  marks.some((mark) => mark.sheetId === sheet.id && isOfList(mark));

/** The sheet from which a list was made, if both still exist. */
export const listedSheet = (
  book: Book,
  marks: readonly Mark[],
  list: SheetPort,
): SheetPort | undefined => {
  const source = listColumns(marks, list).get('customer')?.facts[0];
  return source === undefined ? undefined : book.sheet(Number(source));
};

/** Names of the lists made from a sheet. */
export const listsOf = (book: Book, marks: readonly Mark[], source: SheetPort): string[] => {
  const made = listMark('customer', source.id);
  const ids = new Set(marks.filter(({value}) => value === made).map(({sheetId}) => sheetId));
  return [...ids].flatMap((id) => book.sheet(id)?.name() ?? []);
};
