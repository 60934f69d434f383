/**
 * Which of several columns tells customers apart, by what each makes of the rows: the shop's own side is no customer, an id that
 * is new with every order is the order's, and a key with gaps gives way to one that is full.
 */
import {type Cell, isBlank} from '../../base/cells';
import {type Notice, UserError} from '../../base/errors';
import {customerKey, plain} from '../../base/keys';
import {lazily} from '../../base/memo';
import {wordsOf} from '../../messages';
import {isEmail, shareOf} from '../../reading/columnSample';
import {hasWord} from '../kind';
import {type Candidate, columnName, type Purchases, twoCandidates} from '../purchases';
import {isNobody} from './nobody';

const tills = lazily(() => new Set(wordsOf(({headers}) => headers.till)));
const customerSides = lazily(() => new Set(wordsOf(({headers}) => headers.customerSide)));

/** Ranks of the headers of customers, as in messages/<language>/headers.ts. */
const [ID, EMAIL, NAME] = [0, 1, 3] as const;

/** From so many rows on, one value in most of them is the shop's. */
const CONSTANT_ROWS = 8;
const CONSTANT = 0.8;
/** So many orders, each with a new id, are no accident where this part of another key's have been there before. */
const NEW_EACH_TIME = 20;
const RETURNING = 0.1;
/** Part of the customers that a fuller key has to tell apart as well. */
const AS_MANY = 0.8;
/** Customers that a key tells apart at least which is taken for the id that is new each time. */
const FEWEST = 5;
/** Rows won for each one lost when another key is taken. */
const WON = 20;
/** Part of the cells that have to look like names, or e-mails. */
const MOST = 0.8;

const isName = (cell: Cell): boolean => typeof cell === 'string' && !/\d/.test(cell);

/** May stand for the customer: its header says so and nothing else, or it is an id or e-mail under a longer header. */
const canStandIn = ({sample}: Purchases, {rank, whole, column, fits}: Candidate): boolean => {
  if (!fits || rank > NAME) return false;
  if (rank === EMAIL) return shareOf(sample(column), isEmail) >= MOST;
  if (rank === NAME) return whole && shareOf(sample(column), isName) >= MOST;
  return whole || rank === ID;
};

/** The header tells of the customer beyond doubt, where `Account` or `Member` may be anything. */
const saysCustomer = ({headers}: Purchases, {column}: Candidate): boolean =>
  hasWord(headers[column] ?? '', customerSides());

const isNearlyConstant = (sample: readonly Cell[]): boolean => {
  const times = new Map<Cell, number>();
  for (const cell of sample) times.set(cell, (times.get(cell) ?? 0) + 1);
  return sample.length >= CONSTANT_ROWS && Math.max(...times.values()) > CONSTANT * sample.length;
};

const isDwarfed = (sample: readonly Cell[], other: readonly Cell[]): boolean =>
  isNearlyConstant(sample) &&
  !isNearlyConstant(other) &&
  new Set(other).size > new Set(sample).size;

/** Whoever sells: named as at a till beside a customer, or nearly always the same. */
const isShop = (seen: Purchases, {column}: Candidate, other: Candidate): boolean =>
  isDwarfed(seen.sample(column), seen.sample(other.column)) ||
  (tills().has(plain(seen.headers[column] ?? '')) && saysCustomer(seen, other));

/** Keys of a column, row by row; '' for a blank and for nobody. */
const keysOf = ({cells, headerIndex}: Purchases, column: number): readonly string[] => {
  const known = new Map<Cell, string>();
  const keys: string[] = [];
  for (let row = headerIndex + 1; row < cells.length; row++) {
    const cell = cells[row]?.[column] ?? '';
    let key = known.get(cell);
    if (key === undefined)
      known.set(cell, (key = isBlank(cell) || isNobody(cell) ? '' : customerKey(cell)));
    keys.push(key);
  }
  return keys;
};

/** Orders by their number, by their row where they have none, and how many of them are of somebody who was there before. */
const ordersOf = (
  keys: readonly string[],
  numbers: readonly string[] | undefined,
): {readonly orders: number; readonly again: number; readonly customers: number} => {
  const orders = new Set<string>();
  const known = new Set<string>();
  keys.forEach((key, i) => {
    if (key === '') return;
    known.add(key);
    orders.add(`${key}\n${numbers?.[i] || String(i)}`);
  });
  return {orders: orders.size, again: orders.size - known.size, customers: known.size};
};

const countOf = (keys: readonly string[]): number => new Set(keys.filter((key) => key !== '')).size;

/** What is won where another key is taken. */
const compare = (keys: readonly string[], others: readonly string[]) => {
  const first = new Map<string, string>();
  let [won, lost, both] = [0, 0, 0];
  let merges = false;
  keys.forEach((key, i) => {
    const other = others[i] ?? '';
    if (key === '' && other !== '') won++;
    else if (key !== '' && other === '') lost++;
    else if (key !== '') {
      both++;
      if ((first.get(other) ?? key) !== key) merges = true;
      first.set(other, key);
    }
  });
  // A mark that says yes or no is full as well.
  const tells = countOf(others) >= AS_MANY * countOf(keys);
  return {won, isFuller: tells && won > 0 && lost * WON <= won, merges: merges && both >= won};
};

/**
 * The customer's column among several candidates.
 *
 * @param candidates the best header first
 * @returns undefined where the best header is right
 */
export const weighCustomer = (
  seen: Purchases,
  candidates: readonly Candidate[],
): {readonly column: number; readonly notices: readonly Notice[]} | undefined => {
  const [best] = candidates;
  let others = candidates
    .filter((candidate) => candidate !== best && canStandIn(seen, candidate))
    .sort((a, b) => a.rank - b.rank || a.column - b.column);
  if (!best || !others.length) return undefined;
  const notices: Notice[] = [];
  const name = ({column}: Candidate): string => columnName(seen.headers, column);
  let taken = best;

  const customer = others.find((other) => isShop(seen, best, other));
  if (customer) {
    taken = customer;
    notices.push(twoCandidates('customer', seen.headers, customer.column, best.column));
  }
  others = others.filter((other) => other !== taken && !isShop(seen, other, taken));

  const keys = new Map<Candidate, readonly string[]>();
  const keysIn = (candidate: Candidate): readonly string[] => {
    const found = keys.get(candidate) ?? keysOf(seen, candidate.column);
    keys.set(candidate, found);
    return found;
  };
  const give = (code: Notice['code'], count: number, other: Candidate): void => {
    notices.push({code, count, params: {taken: name(other), other: name(taken)}});
    taken = other;
  };

  const returning =
    others.length && taken.rank === ID ? whoReturns(seen, taken, others, keysIn) : undefined;
  if (returning) give('CUSTOMER_NEW_EACH_TIME', returning.orders, returning.other);

  for (const other of others) {
    if (other.rank < taken.rank || other === taken || !keysIn(taken).includes('')) continue;
    const {won, isFuller, merges} = compare(keysIn(taken), keysIn(other));
    // Two people may have one name: then those who are known by more stay apart.
    if (isFuller && !(merges && other.rank === NAME)) give('CUSTOMER_GAPS', won, other);
  }
  return taken === best ? undefined : {column: taken.column, notices};
};

/** The key that comes back, where the one taken is new with every order. */
const whoReturns = (
  seen: Purchases,
  taken: Candidate,
  others: readonly Candidate[],
  keysIn: (candidate: Candidate) => readonly string[],
): {readonly other: Candidate; readonly orders: number} | undefined => {
  const [order] = seen.candidatesFor('order').filter(({whole}) => whole);
  const numbers = order && keysOf(seen, order.column);
  const {orders, again} = ordersOf(keysIn(taken), numbers);
  if (orders < NEW_EACH_TIME || again) return undefined;
  const other = others.find((each) => {
    if (each.rank > EMAIL && !saysCustomer(seen, each)) return false;
    const its = ordersOf(keysIn(each), numbers);
    return (
      its.customers >= FEWEST && its.orders >= NEW_EACH_TIME && its.again >= RETURNING * its.orders
    );
  });
  return other && {other, orders};
};

/** From so many digits on programs write a number with its exponent, and keep six of them or so. */
const SHORTENED_FROM = 1e11;
const SHORTENED_ZEROS = 1e5;

const isShortened = (cell: Cell): boolean =>
  typeof cell === 'number'
    ? Math.abs(cell) >= SHORTENED_FROM && cell % SHORTENED_ZEROS === 0
    : typeof cell === 'string' && /^\s*\d(?:[.,]\d+)?e\+\d\d\s*$/i.test(cell);

/**
 * Ids whose last digits are lost make one customer of many.
 *
 * @throws UserError shortenedIds
 */
export const checkShortened = ({columns, headers, sample}: Purchases): void => {
  const ids = columns.customer === undefined ? [] : sample(columns.customer);
  const shortened = ids.filter(isShortened);
  if (shortened.length < 2 || shortened.length <= ids.length / 2) return;
  const [first = 0] = shortened;
  throw new UserError(
    'shortenedIds',
    {
      column: headers[columns.customer ?? -1] ?? '',
      example:
        typeof first === 'number' ? first.toExponential().toUpperCase() : String(first).trim(),
    },
    headers.filter((header) => header !== ''),
  );
};
