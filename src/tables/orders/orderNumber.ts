/**
 * Which column numbers the orders, by what its values do: they look like codes, and each belongs to one customer on one day. Of
 * several, one that lines of an order share. A header may name it, or say no more than `Number`.
 */
import {type Cell, type Cells, isBlank, isDate} from '../../base/cells';
import {customerKey, plain} from '../../base/keys';
import {lazily} from '../../base/memo';
import {wordsOf} from '../../messages';
import {shareOf} from '../../reading/columnSample';
import {columnName, sameColumn, twoCandidates} from '../purchaseHeaders';
import type {Candidate, Purchases} from '../purchases';
import {isProduct} from '../purchaseSigns';

const anyNumber = lazily(() => new Set(wordsOf(({headers}) => headers.anyNumber)));

/** Letters before the digits, as in `INV-001`, `#1001`, `F-2024/12`; or capitals alone, as some shops have them. */
const CODE = /^#?\s?(?:[a-z]{0,6}[-_/. ]{0,2}\d[\w\-/.]*|[A-Z]{6,12})$/i;
const CAPITALS = /^[A-Z]+$/;
const LONGEST_CODE = 40;

/** So many rows show what a column's values do; they stand together, as the lines of an order do. */
const MOST_ROWS = 5000;

/** Part of the cells that look like codes, below a header that does not say so. */
const MOST = 0.8;
/** Part of a column's rows that another has to have at least. */
const HALF = 0.5;
/** So many numbers of several rows are no accident. */
const SEVERAL = 3;
/** Part of the numbers of several rows that belong to one customer and day, where it is the order's. */
const NEARLY_ALL = 0.9;

const isCode = (cell: Cell): boolean => {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell > 0;
  if (typeof cell !== 'string' || cell.length > LONGEST_CODE) return false;
  const text = cell.trim();
  return CODE.test(text) && (/\d/.test(text) || CAPITALS.test(text));
};

const areCodes = (sample: readonly Cell[]): boolean => shareOf(sample, isCode) >= MOST;

const lastRow = (cells: Cells, headerIndex: number): number =>
  Math.min(cells.length, headerIndex + 1 + MOST_ROWS);

/** What the values of a column do. */
interface Look {
  readonly column: number;
  readonly points: number;
  readonly filled: number;
  /** Values of several rows, and of how many of them all rows have one customer; one customer and one day. */
  readonly shared: number;
  readonly ofOneCustomer: number;
  readonly ofOneOrder: number;
  readonly isCode: boolean;
}

/** The day of a cell, whatever the hour. */
const dayText = (cell: Cell): string => {
  if (isDate(cell)) return String(Math.floor(cell.getTime() / 864e5));
  if (typeof cell === 'number') return String(Math.floor(cell));
  const text = String(cell).trim();
  const hour = text.indexOf(':');
  return hour < 0 ? text : (/^(.*?)(?:\s+|T)\d{1,2}:/.exec(text)?.[1] ?? text);
};

interface Group {
  readonly customer: string;
  readonly day: string;
  isShared: boolean;
  hasOneCustomer: boolean;
  hasOneDay: boolean;
}

const lookAt = (
  {cells, headerIndex, columns, sample}: Purchases,
  column: number,
  points: number,
): Look => {
  const groups = new Map<Cell, Group>();
  const days = new Map<Cell, string>();
  const [who = -1, when = -1] = [columns.customer, columns.date];
  let filled = 0;
  for (let r = headerIndex + 1; r < lastRow(cells, headerIndex); r++) {
    const row = cells[r] ?? [];
    const value = row[column] ?? '';
    const name = row[who] ?? '';
    if (isBlank(value) || isBlank(name)) continue;
    filled++;
    const date = row[when] ?? '';
    let day = days.get(date);
    if (day === undefined) days.set(date, (day = dayText(date)));
    const group = groups.get(value);
    if (!group) {
      const customer = customerKey(name);
      groups.set(value, {customer, day, isShared: false, hasOneCustomer: true, hasOneDay: true});
      continue;
    }
    group.isShared = true;
    group.hasOneCustomer = group.hasOneCustomer && group.customer === customerKey(name);
    group.hasOneDay = group.hasOneDay && group.day === day;
  }
  let [shared, ofOneCustomer, ofOneOrder] = [0, 0, 0];
  for (const {isShared, hasOneCustomer, hasOneDay} of groups.values()) {
    if (!isShared) continue;
    shared++;
    if (hasOneCustomer) ofOneCustomer++;
    if (hasOneCustomer && hasOneDay) ofOneOrder++;
  }
  const isCode = areCodes(sample(column));
  return {column, points, filled, shared, ofOneCustomer, ofOneOrder, isCode};
};

/** Each value is one order's. */
const areOrders = ({shared, ofOneOrder}: Look): boolean => ofOneOrder >= NEARLY_ALL * shared;

/** Lines of an order share it, and nothing else does. */
const areLines = (look: Look): boolean => look.shared > 0 && areOrders(look);

/** Numbers may start again each day or year; words that come back are products, shops or states. */
const mayBeNamed = (look: Look): boolean =>
  look.shared < SEVERAL || look.ofOneOrder >= HALF * look.shared || look.isCode;

/** Of equal headers the better column is the fuller, then the one that lines share. */
const byWhatTheyDo = (rows: number) => (a: Look, b: Look) =>
  Number(b.filled >= HALF * rows) - Number(a.filled >= HALF * rows) ||
  Number(areOrders(b)) - Number(areOrders(a)) ||
  b.points - a.points ||
  Number(areLines(b)) - Number(areLines(a)) ||
  a.column - b.column;

const genericColumns = ({row, columns, headers}: Purchases): readonly number[] => {
  const used = new Set(Object.values(columns));
  return row.flatMap((cell, column) =>
    !used.has(column) &&
    headers[column] &&
    anyNumber().has(plain(String(cell).replace(/^\s*#/, 'n ')))
      ? [column]
      : [],
  );
};

/** Bare numbers beside products may count the lines. */
const isPrefixed = (cell: Cell): boolean => typeof cell === 'string' && /^\s*[#a-z]/i.test(cell);

/** New in every row, it tells orders of one customer and day apart. */
const tellsApart = (seen: Purchases, {column, shared}: Look): boolean => {
  const {cells, headerIndex, columns, row, sample} = seen;
  if (shared || (row.some(isProduct) && shareOf(sample(column), isPrefixed) < MOST)) return false;
  const orders = new Set<string>();
  for (let r = headerIndex + 1; r < lastRow(cells, headerIndex); r++) {
    const [who = '', when = ''] = [columns.customer, columns.date].map(
      (at) => cells[r]?.[at ?? -1],
    );
    if (isBlank(who) || isBlank(when) || isBlank(cells[r]?.[column] ?? '')) continue;
    const order = `${dayText(when)}\n${customerKey(who)}`;
    if (orders.has(order)) return true;
    orders.add(order);
  }
  return false;
};

/** Says by itself that lines of an order share it, or that orders of one day are several. */
const byContent = (seen: Purchases, rows: number): Look | undefined => {
  const looks = genericColumns(seen)
    .filter((column) => areCodes(seen.sample(column)))
    .map((column) => lookAt(seen, column, 0))
    .filter((look) => look.filled >= HALF * rows)
    .sort((a, b) => b.filled - a.filled || a.column - b.column);
  return looks.find(areLines) ?? looks.find((look) => tellsApart(seen, look));
};

const countRows = ({cells, headerIndex, columns}: Purchases): number => {
  let rows = 0;
  for (let r = headerIndex + 1; r < lastRow(cells, headerIndex); r++)
    if (!isBlank(cells[r]?.[columns.customer ?? -1] ?? '')) rows++;
  return rows;
};

/** Takes the column of order numbers, where there is one. Customer and date have to be known. */
export const takeOrderNumber = (seen: Purchases): void => {
  const {choices, columns, headers, notices, cells, headerIndex} = seen;
  if (choices.columns?.order !== undefined) {
    seen.take('order');
    return;
  }
  const candidates: readonly Candidate[] = seen.candidatesFor('order');
  const rows = countRows(seen);
  const looks = candidates
    .map(({column, points}) => lookAt(seen, column, points))
    .filter(mayBeNamed)
    .sort(byWhatTheyDo(rows));
  const [best, second] = looks;
  // Lines tell of themselves what a header only says: a number that is new in every line is the line's.
  const lines =
    best && best.filled >= HALF * rows && best.shared
      ? undefined
      : (looks.find((look) => areLines(look) && look.filled >= HALF * rows) ??
        byContent(seen, rows));
  const isBetter =
    lines !== undefined &&
    (!best || best.filled < lines.filled || (lines.shared >= SEVERAL && seen.row.some(isProduct)));
  const taken = isBetter ? lines : best;
  if (!taken) return;
  columns.order = taken.column;
  const other = isBetter ? best : (lines ?? second);
  if (isBetter && !lines.points)
    notices.push({
      code: 'COLUMN_BY_CONTENT',
      count: 1,
      params: {field: 'order', taken: columnName(headers, taken.column)},
    });
  const isTie = lines
    ? other && other.filled >= HALF * rows
    : other?.points === taken.points && other.filled >= HALF * rows;
  if (other && isTie && !sameColumn(cells, headerIndex, taken.column, other.column))
    notices.push(twoCandidates('order', headers, taken.column, other.column));
};
