/**
 * Whether a sheet tells of purchases at all: somebody who buys, and something that only purchases have. A day alone is none: people
 * answer, leave and are written down on days too. Our rules.
 */
import {type Cell, isBlank} from '../base/cells';
import {customerKey, plain} from '../base/keys';
import {isEmail} from '../reading/columnSample';
import {looksLikeDate} from '../reading/dates';
import type {Match} from '../reading/headers';
import {dayPartsOf, saysYear} from './dayColumns';
import {type Field, FIELD_IDS} from './fields';
import type {Likeness} from './kind';
import {headersOfKind} from './kindWords';
import type {Purchases} from './purchases';
import {isRated} from './survey/questions';

const PRODUCT = headersOfKind('purchases');

/** Words for amounts that are as often something else. */
const AMBIGUOUS_AMOUNT = /^(?:value|valor|price|precio|net|neto)$/;
/** Part of the filled keys that stand in an earlier row, from which on people come back. */
const RETURNING = 0.3;

export interface Signs {
  readonly likeness: Likeness;
  readonly because: readonly string[];
}

const isPurchaseField = (field: string): boolean =>
  (FIELD_IDS as readonly string[]).includes(field);

const isAny = (): boolean => true;
const isWell = ({rank}: Match): boolean => rank === 0;
/** Within longer headers the word may be about any day, any value. */
const isWhole = ({whole}: Match): boolean => whole;

/** The column of a field that would be taken, if its header names it and its cells, where there are any, agree. */
const wellNamed = (
  seen: Purchases,
  field: Field,
  isGood: (match: Match, header: string) => boolean,
) =>
  seen
    .candidatesFor(field)
    .some(
      (candidate) =>
        (candidate.fits || !seen.sample(candidate.column).length) &&
        isGood(candidate, plain(seen.headers[candidate.column] ?? '')),
    );

/** A day's header says so whatever stands below it: then its rows are set aside with their reason. */
const hasDay = (seen: Purchases, isGood: (match: Match) => boolean): boolean =>
  seen.candidatesFor('date').some(isGood);

/** Tickets are bought, and opened with a question. */
const isOrder = ({rank}: Match, header: string): boolean =>
  rank === 0 && !/\bticket\b/.test(header);

const isAmount = ({rank, whole}: Match, header: string): boolean =>
  !AMBIGUOUS_AMOUNT.test(header) && (rank === 0 || (rank === 1 && whole));

/** Months with their year, and money beside them: a row a customer and month. */
const byMonth = (seen: Purchases): boolean => {
  const parts = dayPartsOf(seen);
  return (
    parts !== undefined &&
    (parts.day !== undefined || wellNamed(seen, 'amount', isAny)) &&
    saysYear(seen, parts)
  );
};

/** A header that names what is sold. */
export const isProduct = (cell: Cell | undefined): boolean =>
  PRODUCT.of(cell).product !== undefined && !isRated(String(cell));

const hasProduct = ({row}: Purchases): boolean => row.some(isProduct);

/** A column of days, be it named so or told by its cells. */
export const hasDays = (seen: Purchases): boolean =>
  seen.candidatesFor('date').some(({fits}) => fits) ||
  seen.wholly(looksLikeDate).some((column) => seen.headers[column] !== '');

const customerColumn = (seen: Purchases): number | undefined => {
  const choice = seen.choices.columns?.customer;
  if (choice !== undefined) return choice === '' ? undefined : seen.chosenColumn(choice);
  const [best] = seen.candidatesFor('customer');
  if (best) return best.column;
  const [only, ...others] = seen.wholly(isEmail);
  return others.length ? undefined : only;
};

/** Rows whose key is filled, and those of them whose key stands in an earlier one. */
export const returning = (
  {cells, headerIndex}: Purchases,
  column: number,
): {readonly filled: number; readonly again: number} => {
  const keys = new Set<string>();
  let filled = 0;
  let again = 0;
  for (let row = headerIndex + 1; row < cells.length; row++) {
    const cell = cells[row]?.[column] as Cell;
    if (isBlank(cell)) continue;
    filled++;
    const key = customerKey(cell);
    if (keys.has(key)) again++;
    else keys.add(key);
  }
  return {filled, again};
};

const comesBack = (seen: Purchases, column: number): boolean => {
  const {filled, again} = returning(seen, column);
  return filled > 0 && again >= RETURNING * filled;
};

/**
 * What says that the rows are purchases; undefined where nothing does.
 *
 * @returns `sure` by a program's export, `plain` by a column that only purchases have, `doubtful` because people come back, `last` by a customer and a day alone
 */
export const purchaseSigns = (seen: Purchases): Signs | undefined => {
  // Who chooses a column of purchases has said what the rows are; other kinds have fields of their own.
  const chosen = Object.entries(seen.choices.columns ?? {}).find(
    ([field, header]) => field !== 'customer' && header !== '' && isPurchaseField(field),
  );
  if (chosen) return {likeness: 'plain', because: [chosen[0]]};
  const customer = customerColumn(seen);
  if (customer === undefined) return undefined;
  const told = Object.entries(seen.shaped).flatMap(([field, column]) => (column < 0 ? [] : field));
  if (told.length) return {likeness: 'sure', because: told};
  const because = (
    [
      ['amount', wellNamed(seen, 'amount', isAmount)],
      ['order', wellNamed(seen, 'order', isOrder)],
      ['date', hasDay(seen, isWell)],
      ['month', byMonth(seen)],
      ['price', wellNamed(seen, 'price', isAny) && wellNamed(seen, 'quantity', isWell)],
      // Neither says much alone: a price, a value; a day.
      ['amount', wellNamed(seen, 'amount', isWhole) && hasDay(seen, isWhole)],
      ['revenue', wellNamed(seen, 'revenue', isWell)],
      ['orders', wellNamed(seen, 'orders', isWell)],
      ['first', wellNamed(seen, 'first', isWell)],
      ['last', wellNamed(seen, 'last', isWell)],
      ['periods', seen.periods.length >= 2],
    ] as const
  ).flatMap(([field, holds]) => (holds ? [field] : []));
  if (because.length) return {likeness: 'plain', because: ['customer', ...new Set(because)]};
  if (hasDays(seen)) {
    if (hasProduct(seen)) return {likeness: 'plain', because: ['customer', 'product']};
    if (comesBack(seen, customer)) return {likeness: 'doubtful', because: ['customer', 'date']};
  }
  return hasDay(seen, isWhole) ? {likeness: 'last', because: ['customer', 'date']} : undefined;
};
