/**
 * Orders whose number stands more than once: rows of two exports pasted one under the other count once, numbers that start again
 * name a new order, and whatever cannot be told is counted as written and said. Our rules.
 */
import {type Cell, isBlank, sameCell} from '../../base/cells';
import type {Notice} from '../../base/errors';
import {customerKey} from '../../base/keys';
import {looksLikeDate} from '../../reading/dates';
import {looksLikeMoney} from '../../reading/money';
import {rowListOf} from '../reading';
import type {ReadLines} from './counts';
import {saleHeaders} from './saleColumns';

/** Earlier rows of an order that a row is compared with. */
const MOST_COMPARED = 100;
/** So many numbers with several customers, and such a part of those of several rows, are no slips: the numbers start again. */
const SLIPS = 2;
const RESTARTING = 0.2;
/** Part of the orders that may have a second row by accident. */
const FEW = 1 / 3;

/** A table of orders as read, with what tells its orders apart. */
export interface OrderLines extends ReadLines {
  readonly days: Int32Array;
  readonly order: Int32Array | undefined;
  readonly orderIds: number;
  /** The order that the number of a row set aside stands for. */
  readonly orderOf: (cell: Cell) => number | undefined;
  /** Left out by what its status says. */
  readonly isNoSale: (i: number) => boolean;
}

export interface Repeated {
  /** Rows that repeat one above, below the header. */
  readonly rows: readonly number[];
  /** Orders by number, or by number and day. */
  readonly order: Int32Array | undefined;
  readonly orderIds: number;
  readonly notices: readonly Notice[];
}

const NONE = -1;

const asNumber = (cell: Cell): number =>
  typeof cell === 'number' ? cell : typeof cell === 'string' && !isBlank(cell) ? +cell : NaN;

const isSame = (a: Cell, b: Cell): boolean =>
  sameCell(a, b) || asNumber(a) === asNumber(b) || customerKey(a) === customerKey(b);

const isMoney = (cell: Cell): boolean => typeof cell === 'number' || looksLikeMoney(cell);

type Likeness = 'same' | 'otherMoney' | 'other';

/** Compares two rows of one order, but for what is filled in later: blanks, days of something else, statuses. */
const comparer = ({cells, from, recognition, days, rowCustomer, amounts}: OrderLines) => {
  const {columns} = recognition;
  const passed = new Set([...saleHeaders(recognition), columns.date, columns.customer]);
  return (one: number, other: number): Likeness => {
    if (days[one] !== days[other]) return 'other';
    if (rowCustomer[one] !== rowCustomer[other] && (rowCustomer[one] as number) >= 0)
      if ((rowCustomer[other] as number) >= 0) return 'other';
    const [a, b] = [cells[from + one] ?? [], cells[from + other] ?? []];
    let money = !Object.is(amounts[one], amounts[other]);
    for (let at = a.length - 1; at >= 0; at--) {
      const [left, right] = [a[at] ?? '', b[at] ?? ''];
      if (left === right || passed.has(at) || isBlank(left) || isBlank(right)) continue;
      if (isSame(left, right) || at === columns.amount) continue;
      if (looksLikeDate(left) && looksLikeDate(right)) continue;
      if (!isMoney(left) || !isMoney(right)) return 'other';
      money = true;
    }
    return money ? 'otherMoney' : 'same';
  };
};

/** Rows that stand apart from their order's others, or repeat the one above where orders have one row each. */
const findRepeated = (lines: OrderLines, order: Int32Array) => {
  const {cells, from, recognition, rowCustomer, amounts, orderIds, orderOf, isNoSale} = lines;
  const compare = comparer(lines);
  const total = order.length;
  const previous = new Int32Array(total).fill(NONE);
  const block = new Int32Array(total);
  const matched = new Int32Array(total);
  const last = new Int32Array(orderIds).fill(NONE);
  const firstBlock = new Int32Array(orderIds);
  const apart: number[] = [];
  const beside: number[] = [];
  const differs: number[] = [];
  let blocks = 0;
  let lastOrder = NONE;
  let hasLines = false;
  let scattered = 0;
  for (let i = 0; i < total; i++) {
    const isAside = (rowCustomer[i] as number) < 0;
    const row = cells[from + i] ?? [];
    if (isAside && row.every(isBlank)) continue;
    const id = isAside
      ? isNoSale(i)
        ? (orderOf(row[recognition.columns.order ?? NONE] ?? '') ?? NONE)
        : NONE
      : (order[i] as number);
    if (id === NONE || id !== lastOrder) blocks++;
    lastOrder = id;
    block[i] = blocks;
    if (id === NONE) continue;
    const before = last[id] as number;
    if (!isAside) {
      previous[i] = before;
      last[id] = i;
    }
    if (before === NONE) {
      firstBlock[id] = blocks;
      continue;
    }
    if (firstBlock[id] === blocks) {
      if (isAside || hasLines) continue;
      if (compare(before, i) === 'same') beside.push(i);
      else hasLines = true;
      continue;
    }
    let likest: Likeness = 'other';
    for (let at = before, steps = 0; at !== NONE && steps < MOST_COMPARED; steps++) {
      const likeness = block[at] === blocks || matched[at] === blocks ? 'other' : compare(at, i);
      if (likeness === 'same') {
        matched[at] = blocks;
        likest = 'same';
        break;
      }
      if (likeness === 'otherMoney') likest = likeness;
      at = previous[at] as number;
    }
    if (isAside) {
      if (likest === 'same') differs.push(i);
    } else if (likest === 'same') apart.push(i);
    else if (likest === 'other') scattered++;
    else if ((amounts[i] as number) >= 0) differs.push(i);
  }
  // Where lines of an order stand anywhere, equal ones are lines as well.
  const areLines = scattered >= apart.length && scattered > 0;
  // Where many orders repeat their row, it stands once a line.
  const areFew = !hasLines && !scattered && beside.length <= FEW * orderIds;
  return {
    rows: [...(areLines ? [] : apart), ...(areFew ? beside : [])].sort((a, b) => a - b),
    differs: areLines ? [] : differs,
  };
};

/** Numbers that several customers have, or one customer on several days. */
const findUsedAgain = ({rowCustomer, days, amounts, orderIds}: OrderLines, order: Int32Array) => {
  const first = new Int32Array(orderIds).fill(NONE);
  const uses = new Uint8Array(orderIds);
  const rows: number[] = [];
  for (let i = 0; i < order.length; i++) {
    const id = order[i] as number;
    // Money that goes back does so later, and from whoever has got it.
    if ((rowCustomer[i] as number) < 0 || id < 0 || (amounts[i] as number) < 0) continue;
    const one = first[id] as number;
    if (one === NONE) {
      first[id] = i;
      continue;
    }
    const others = rowCustomer[i] !== rowCustomer[one];
    const isLater = days[i] !== days[one];
    uses[id] = (uses[id] as number) | 1 | (others ? 2 : 0) | (isLater ? 4 : 0);
    if (others || isLater) rows.push(i);
  }
  let [shared, byOthers] = [0, 0];
  for (const use of uses) {
    if (use) shared++;
    if (use & 2) byOthers++;
  }
  return {rows, restarts: byOthers >= SLIPS && byOthers >= RESTARTING * shared, byOthers};
};

/** Orders by number and day. */
const byDay = (order: Int32Array, days: Int32Array, rowCustomer: Int32Array) => {
  const known = new Map<string, number>();
  const found = order.map((id, i) => {
    if (id < 0 || (rowCustomer[i] as number) < 0) return id < 0 ? id : NONE;
    const key = `${String(id)} ${String(days[i])}`;
    let index = known.get(key);
    if (index === undefined) known.set(key, (index = known.size));
    return index;
  });
  return {order: found, orderIds: known.size};
};

/** What becomes of order numbers that stand in several rows. */
export const findRepeatedOrders = (lines: OrderLines): Repeated => {
  const {order, orderIds, days, rowCustomer, from, recognition} = lines;
  const notices: Notice[] = [];
  if (!order) return {rows: [], order, orderIds, notices};
  const column = recognition.headers[recognition.columns.order ?? NONE] ?? '';
  const {rows: again, restarts, byOthers} = findUsedAgain(lines, order);
  const orders = restarts ? byDay(order, days, rowCustomer) : {order, orderIds};
  const {rows, differs} = findRepeated(
    restarts ? {...lines, ...orders, orderOf: () => undefined} : lines,
    orders.order,
  );
  if (rows.length)
    notices.push({code: 'REPEATED_ORDERS', ...rowListOf(rows, from), params: {column}});
  if (restarts) notices.push({code: 'NUMBERS_RESTART', count: byOthers, params: {column}});
  const differing = [...differs, ...(restarts ? [] : again)];
  if (differing.length)
    notices.push({code: 'ORDERS_DIFFER', ...rowListOf(differing, from), params: {column}});
  return {...orders, rows, notices};
};
