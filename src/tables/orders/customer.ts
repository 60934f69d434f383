/**
 * Which of several columns tells customers apart, by what each makes of the rows: the shop's own side is no customer, an id that
 * is new with every order is the order's, and a key with gaps gives way to one that is full.
 */
import type {Cell} from '../../base/cells';
import type {Notice} from '../../base/errors';
import {plain} from '../../base/keys';
import {lazily} from '../../base/memo';
import {wordsOf} from '../../messages';
import {isEmail, shareOf} from '../../reading/columnSample';
import {isHalfName} from '../fullNames';
import {hasWord} from '../kind';
import {isPhone} from '../phones';
import {columnName, missing, twoCandidates} from '../purchaseHeaders';
import type {Candidate, Purchases} from '../purchases';
import {rowListOf} from '../reading';
import {areAlike, joinKeys, type Keys, keysOf} from './person';

const tills = lazily(() => new Set(wordsOf(({headers}) => headers.till)));
const customerSides = lazily(() => new Set(wordsOf(({headers}) => headers.customerSide)));

/** Ranks of the headers of customers, as in messages/<language>/headers.ts. */
const [ID, EMAIL, USER, NAME, PHONE] = [0, 1, 2, 3, 4] as const;

/** An e-mail is one person's, a phone a household's, and a name anybody's. */
const strengthOf = ({rank}: Candidate): number => (rank === PHONE ? NAME - 0.5 : rank);

/** From so many rows on, one value in most of them is the shop's. */
const CONSTANT_ROWS = 8;
const CONSTANT = 0.8;
/** So many orders, each with a new id, are no accident where this part of another key's have been there before. */
const NEW_EACH_TIME = 20;
const RETURNING = 0.1;
/** Part of the customers that a fuller key has to tell apart as well. */
const AS_MANY = 0.8;
const HALF = 0.5;
/** Customers that a key tells apart at least which is taken for the id that is new each time. */
const FEWEST = 5;
/** Rows won for each one lost when another key is taken. */
const WON = 20;
/** Part of the cells that have to look like names, or e-mails. */
const MOST = 0.8;

const isName = (cell: Cell): boolean => typeof cell === 'string' && !/\d/.test(cell);

/** May stand for the customer: its header says so and nothing else, or it is an id or e-mail under a longer header. */
const canStandIn = ({sample}: Purchases, {rank, whole, column, fits}: Candidate): boolean => {
  if (!fits || rank > PHONE) return false;
  if (rank === PHONE) return whole && shareOf(sample(column), isPhone) >= MOST;
  if (rank === EMAIL) return shareOf(sample(column), isEmail) >= MOST;
  if (rank === NAME) return whole && shareOf(sample(column), isName) >= MOST;
  return whole || rank === ID;
};

const isHashed = (cell: Cell): boolean => typeof cell === 'string' && /^\s*#\s?\w*\d/.test(cell);

/** Numbers of orders below a header such as `Name`, and what is no phone below `Phone`. */
const isNoOne = (seen: Purchases, candidate: Candidate): boolean =>
  candidate.rank === PHONE
    ? seen.sample(candidate.column).length > 0 && !canStandIn(seen, candidate)
    : candidate.rank === NAME && shareOf(seen.sample(candidate.column), isHashed) >= MOST;

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
export const isShop = (seen: Purchases, {column}: Candidate, other: Candidate): boolean =>
  isDwarfed(seen.sample(column), seen.sample(other.column)) ||
  (tills().has(plain(seen.headers[column] ?? '')) && saysCustomer(seen, other));

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
 * @throws UserError noCustomerColumn
 */
export const weighCustomer = (
  seen: Purchases,
  candidates: readonly Candidate[],
): {readonly column: number; readonly notices: readonly Notice[]} | undefined => {
  const [top] = candidates;
  const people = candidates.filter((candidate) => !isNoOne(seen, candidate));
  const [best] = people;
  if (top && !best) throw missing('customer', seen.headers);
  let others = people
    .filter((candidate) => candidate !== best && canStandIn(seen, candidate))
    .sort((a, b) => strengthOf(a) - strengthOf(b) || a.column - b.column);
  if (!best) return undefined;
  if (!others.length) return best === top ? undefined : {column: best.column, notices: []};
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
    const found = keys.get(candidate) ?? keysOf(seen.cells, seen.headerIndex, candidate.column);
    keys.set(candidate, found);
    return found;
  };
  const give = (code: Notice['code'], count: number, other: Candidate): void => {
    notices.push({code, count, params: {taken: name(other), other: name(taken)}});
    taken = other;
  };

  const returning =
    others.length && taken.rank === ID ? whoReturns(seen, taken, others, keysIn) : undefined;
  if (returning) {
    others = others.filter((other) => other !== taken);
    give('CUSTOMER_NEW_EACH_TIME', returning.orders, returning.other);
  } else others = [taken, ...others];
  const notGiven = notices.length;

  for (const other of others) {
    if (other === taken || strengthOf(other) < strengthOf(taken)) continue;
    if (other.rank === PHONE && taken.rank > EMAIL) continue;
    if (!keysIn(taken).includes('')) break;
    const {won, isFuller, merges} = compare(keysIn(taken), keysIn(other));
    // Two people may have one name: then those who are known by more stay apart.
    if (isFuller && !(merges && other.rank === NAME)) give('CUSTOMER_GAPS', won, other);
  }
  const completing = whoCompletes(seen, taken, others, keysIn);
  if (completing.columns.length) {
    // What has been given up with gaps is kept after all.
    notices.splice(notGiven);
    notices.push(...completing.notices);
    seen.completing.push(...completing.columns);
  }
  return taken === top && !notices.length ? undefined : {column: taken.column, notices};
};

/** Whether another key tells as many people apart, over the rows that have both. */
const tellsAsMany = (keys: Keys, others: Keys, share: number): boolean => {
  const both = keys.flatMap((key, i) => (key !== '' && others[i] !== '' ? [i] : []));
  const distinct = (list: Keys): number => new Set(both.map((i) => list[i])).size;
  return distinct(others) >= share * distinct(keys);
};

/** The columns that tell together who bought, the best first; none where one tells all. */
const whoCompletes = (
  seen: Purchases,
  taken: Candidate,
  others: readonly Candidate[],
  keysIn: (candidate: Candidate) => Keys,
): {readonly columns: readonly number[]; readonly notices: readonly Notice[]} => {
  const none = {columns: [], notices: []};
  const keys = keysIn(taken);
  const hasGaps = keys.includes('');
  const isKnown = (other: Candidate): boolean => isBetter(seen, other, taken);
  const candidates = [...others.filter(isKnown), taken];
  if (hasGaps)
    for (const other of others) {
      if (
        candidates.includes(other) ||
        isHalfName(seen.cells, seen.headerIndex, seen.headers, other.column)
      )
        continue;
      const its = keysIn(other);
      const isFilling = its.some((key, i) => key !== '' && keys[i] === '');
      if (!isFilling || !tellsAsMany(keys, its, other.rank === USER ? AS_MANY : HALF)) continue;
      // An e-mail beside several names is the shop's, or a family's: it tells nothing where a name is blank.
      const isOfSeveral = joinKeys([keys, its]).ambiguous.length > 0;
      if (!isOfSeveral || strengthOf(other) > strengthOf(taken)) candidates.push(other);
    }
  if (candidates.length < 2) return none;
  const {keys: joined, completed, ambiguous} = joinKeys(candidates.map(keysIn));
  if (areAlike(keys, joined)) return none;
  const [first = taken, ...rest] = candidates;
  const params = {
    taken: columnName(seen.headers, first.column),
    other: rest.map(({column}) => columnName(seen.headers, column)).join(', '),
  };
  const from = seen.headerIndex + 1;
  const notices: Notice[] = [{code: 'CUSTOMER_COMPLETED', params, ...rowListOf(completed, from)}];
  if (ambiguous.length)
    notices.push({code: 'CUSTOMER_AMBIGUOUS', params, ...rowListOf(ambiguous, from)});
  return {columns: candidates.map(({column}) => column), notices};
};

/** An id or e-mail with the better header, which some rows lack, joins what a full but weaker key takes apart. */
const isBetter = (seen: Purchases, other: Candidate, taken: Candidate): boolean =>
  other !== taken &&
  other.rank <= EMAIL &&
  other.points >= taken.points &&
  strengthOf(other) < strengthOf(taken) &&
  canStandIn(seen, other);

/** The key that comes back, where the one taken is new with every order. */
const whoReturns = (
  seen: Purchases,
  taken: Candidate,
  others: readonly Candidate[],
  keysIn: (candidate: Candidate) => readonly string[],
): {readonly other: Candidate; readonly orders: number} | undefined => {
  const [order] = seen.candidatesFor('order').filter(({whole}) => whole);
  const numbers = order && keysOf(seen.cells, seen.headerIndex, order.column);
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
