/** How headers name the fields of purchases, and how columns are told to a person. */
import {columnLetters, type Cell, type Cells, isDate} from '../base/cells';
import {cut} from '../base/cut';
import {type Notice, UserError} from '../base/errors';
import {plain} from '../base/keys';
import {headersOf, type Match} from '../reading/headers';
import {type Field, fieldWords} from './fields';
import {headerKey} from './kind';

/** From so many points on a column is taken though its cells say otherwise: then its rows are set aside with a reason. */
export const SURE = 60;

export const headers = headersOf(fieldWords);

/** How a header names a field. */
export const matchOf = (cell: Cell | undefined, field: Field): Match | undefined =>
  headers.of(cell)[field];

const pointsOf = (cell: Cell | undefined, field: Field): number =>
  matchOf(cell, field)?.points ?? 0;

export const twoCandidates = (
  field: Field,
  headers: readonly string[],
  taken: number,
  other: number,
): Notice => ({
  code: 'TWO_CANDIDATES',
  count: 1,
  params: {field, taken: columnName(headers, taken), other: columnName(headers, other)},
});

/** A table may have 18,278 columns; a person chooses among the first. */
export const MOST_COLUMNS_TOLD = 300;

/** Headers that a person may choose a column by. */
export const toChoose = (headers: readonly string[]): string[] =>
  headers.filter((text) => text !== '').slice(0, MOST_COLUMNS_TOLD);

export const missing = (field: 'customer' | 'date', headers: readonly string[]): UserError =>
  new UserError(
    field === 'date' ? 'noDateColumn' : 'noCustomerColumn',
    {headers: listed(headers)},
    toChoose(headers),
  );

/** Names the price of a unit at least as well as the amount of an order. */
export const isPrice = (cell: Cell | undefined): boolean =>
  pointsOf(cell, 'price') >= pointsOf(cell, 'amount');

const LINE_FIELDS: readonly (Field | undefined)[] = ['amount', 'price', 'quantity'];

/** Names what each line of an order has of its own: a quantity, a price, an amount. */
export const isOfLine = (cell: Cell | undefined): boolean =>
  LINE_FIELDS.includes(headers.best(cell)?.[0]);

/** Names the order and nothing else (`# de venta`), where `Order price` only mentions it. */
export const isOrderNumber = (cell: Cell | undefined): boolean =>
  pointsOf(cell, 'order') > Math.max(pointsOf(cell, 'amount'), SURE);

const LONGEST_LISTED = 40;
const MOST_LISTED = 12;

export const listed = (headers: readonly string[]): string =>
  headers
    .filter((text) => text !== '')
    .slice(0, MOST_LISTED)
    .map((text) => cut(text, LONGEST_LISTED))
    .join(', ');

/** Of two columns with the same header and content the first counts, and nothing needs saying. */
export const sameColumn = (cells: Cells, headerIndex: number, a: number, b: number): boolean =>
  cells.every((row, r) => r < headerIndex || plainValue(row[a]) === plainValue(row[b]));

export const plainValue = (cell: Cell | undefined): string =>
  isDate(cell) ? String(cell.getTime()) : String(cell);

/** `Fecha (B)`: two columns may share a header. */
export const columnName = (headers: readonly string[], column: number): string =>
  `${headers[column] ?? ''} (${columnLetters(column + 1)})`;

/** The name by which a person chooses a column: its header, where no other has the same. */
export const choosableName = (headers: readonly string[], column: number): string => {
  const header = headers[column] ?? '';
  const isAlone = headers.filter((other) => plain(other) === plain(header)).length < 2;
  return isAlone ? header : columnName(headers, column);
};

/** The column of a chosen name; -1 for none. */
export const columnOfName = (headers: readonly string[], name: string): number => {
  const wanted = headerKey(name);
  const found = headers.findIndex((header) => plain(header) === wanted);
  return found < 0
    ? headers.findIndex((_, column) => plain(columnName(headers, column)) === plain(name))
    : found;
};

/** Rank of the headers of phones among those of customers, as in messages/<language>/headers.ts. */
const PHONE = 4;

export const isPhoneHeader = (cell: Cell | undefined): boolean => {
  const match = matchOf(cell, 'customer');
  return match?.whole === true && match.rank === PHONE;
};
