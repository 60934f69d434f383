/**
 * Lines that leave blank what the first row of their order says, as people write orders down and some programs export them. They
 * are read as if they said it. Our rules.
 */
import {type Cell, type Cells, isBlank} from '../../base/cells';
import type {Notice} from '../../base/errors';
import {customerKey} from '../../base/keys';
import {readMoney} from '../../reading/money';
import {addsUp, isTotal, mayBeTotal} from '../../reading/totals';
import {addTo, type RowList} from '../reading';
import type {PurchaseRecognition} from '../purchaseKind';
import {isOfLine} from '../purchaseHeaders';
import {isProduct} from '../purchaseSigns';
import {saleHeaders} from './saleColumns';

const NONE = -1;
/** Bare numbers are lines of an order where there are several. */
const SEVERAL = 2;
/** The last row that has nothing but a sum of this part of all above is a total, even if it does not add up. */
const MOST = 0.5;

/** What the rows of a table leave blank, and which of their columns tell of a line. */
interface Table {
  readonly cells: Cells;
  readonly from: number;
  readonly customer: number;
  readonly date: number;
  readonly order: number | undefined;
  /** Columns that name what was sold. */
  readonly products: readonly number[];
  /** Columns of the quantity, price or amount of a line. */
  readonly numbers: readonly number[];
}

/** A row that may be a further line of the order whose first row is `head`. */
interface Further {
  readonly row: number;
  readonly head: number;
  /** Has its order's number, or says what was sold, which no total does. */
  readonly isSure: boolean;
}

const tableOf = (
  cells: Cells,
  {headerIndex, headers, columns}: PurchaseRecognition,
): Table | undefined => {
  const {customer, date, order, amount, price, quantity} = columns;
  if (customer === undefined || date === undefined) return undefined;
  const numbers = headers.flatMap((header, at) =>
    [amount, price, quantity].includes(at) || isOfLine(header) ? [at] : [],
  );
  const products = headers.flatMap((header, at) =>
    isProduct(header) && ![customer, date, order, ...numbers].includes(at) ? [at] : [],
  );
  return {cells, from: headerIndex + 1, customer, date, order, products, numbers};
};

const isFilled = (row: readonly Cell[], columns: readonly number[]): boolean =>
  columns.some((at) => !isBlank(row[at] ?? ''));

/** Rows that leave the customer or the day blank below a row of an order that says them. */
const furtherRows = ({cells, from, customer, date, order, products, numbers}: Table): Further[] => {
  const found: Further[] = [];
  let head = NONE;
  for (let row = from; row < cells.length; row++) {
    const line = cells[row] ?? [];
    const [hasCustomer, hasDate] = [!isBlank(line[customer] ?? ''), !isBlank(line[date] ?? '')];
    if (hasCustomer && hasDate) {
      head = row;
      continue;
    }
    const above = cells[head] ?? [];
    const number = order === undefined ? '' : (line[order] ?? '');
    const isSameNumber =
      head !== NONE &&
      !isBlank(number) &&
      customerKey(number) === customerKey(above[order ?? NONE] ?? '') &&
      (!hasCustomer || customerKey(line[customer] ?? '') === customerKey(above[customer] ?? ''));
    const isBlankLine = !hasCustomer && !hasDate && isBlank(number);
    const isFurther =
      isSameNumber || (isBlankLine && head !== NONE && isFilled(line, [...products, ...numbers]));
    // Without a number, `Vigo Total` in any column is more likely a sum than a product.
    if (!isFurther || line.some(isSameNumber ? isTotal : mayBeTotal)) head = NONE;
    else found.push({row, head, isSure: isSameNumber || isFilled(line, products)});
  }
  return found;
};

/** Of rows with nothing but numbers, those that are no sums of the rows above. */
const withoutSums = (
  {cells, from, numbers}: Table,
  amount: number | undefined,
  further: readonly Further[],
  locale: string,
): readonly Further[] => {
  if (further.every(({isSure}) => isSure)) return further;
  const {amounts} = readMoney(cells, from, amount ?? numbers[0] ?? NONE, {locale});
  const byRow = new Map(further.map((one) => [one.row, one]));
  const sums = new Set<Further>();
  const alike = new Set<Further>();
  let [all, rows, block, lines] = [0, 0, 0, 0];
  for (let row = from; row < cells.length; row++) {
    const one = byRow.get(row);
    const value = amounts[row - from] as number;
    if (!one) [block, lines] = [0, 0];
    if (one && !one.isSure) {
      const isOfAll = rows > 1 && addsUp(all, value);
      const isLast = row === cells.length - 1 && value >= MOST * all;
      if (isOfAll || isLast || (lines > 1 && addsUp(block, value))) {
        sums.add(one);
        [block, lines] = [0, 0];
        continue;
      }
      if (addsUp(block, value)) alike.add(one);
    }
    if (value !== value) continue;
    [all, rows] = [all + value, rows + 1];
    [block, lines] = [block + value, lines + 1];
  }
  const bare = further.filter((one) => !one.isSure && !sums.has(one));
  // One line and its sum look like two equal lines: the other rows tell which.
  const areSums = bare.length < SEVERAL || bare.every((one) => alike.has(one));
  return further.filter((one) => one.isSure || !(areSums || sums.has(one)));
};

/** A table whose further lines say what the first row of their order does. */
export interface Continued {
  readonly cells: Cells;
  /** Whether the row below the header leaves out who bought, or when. */
  readonly isFurther: (i: number) => boolean;
  readonly notices: readonly Notice[];
}

/**
 * Fills in the customer, the day, the order's number and its status on further lines of an order; the same cells where there are
 * none.
 */
export const fillDown = (
  cells: Cells,
  recognition: PurchaseRecognition,
  locale: string,
): Continued => {
  const table = tableOf(cells, recognition);
  const candidates = table ? furtherRows(table) : [];
  const {amount} = recognition.columns;
  const further = table && candidates.length ? withoutSums(table, amount, candidates, locale) : [];
  if (!table || !further.length) return {cells, isFurther: () => false, notices: []};
  const {customer, date, order = customer, from} = table;
  const filled = [...cells];
  const list: RowList = {count: 0, rows: []};
  const told = [customer, date, order, ...saleHeaders(recognition)];
  for (const {row, head} of further) {
    const line = [...(cells[row] ?? [])];
    for (const at of told) if (isBlank(line[at] ?? '')) line[at] = cells[head]?.[at] ?? '';
    filled[row] = line;
    addTo(list, row + 1);
  }
  const rows = new Set(further.map(({row}) => row - from));
  return {
    cells: filled,
    isFurther: (i) => rows.has(i),
    notices: [{code: 'CONTINUED_LINES', ...list}],
  };
};
