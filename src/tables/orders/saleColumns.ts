/** The columns of a table of orders that speak of its sales, each of their values with its class. */
import {type Cell, type Cells, isBlank, isDate} from '../../base/cells';
import type {SaleValues} from '../../base/errors';
import {customerKey, plain} from '../../base/keys';
import {wordsOf} from '../../messages';
import type {Choices} from '../kind';
import type {PurchaseRecognition} from '../purchaseKind';
import {isOfDelivery, isOfRefunds, isPayment, isWon, type SaleClass, saleClass} from './saleWords';

const within = (words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`);

const STATUS = within(wordsOf(({headers}) => headers.status));
const TYPE = new RegExp(`^(?:${wordsOf(({headers}) => headers.kindOfRow).join('|')})$`);
const NOT_OF_SALE = within(wordsOf(({headers}) => headers.notOfSale));
const UNDONE = within(wordsOf(({words}) => words.undone));

const MOST_VALUES = 20;

export const columnsNamed = (
  {headers, columns}: PurchaseRecognition,
  isNamed: (header: string) => boolean,
): readonly number[] => {
  const used = new Set(Object.values(columns));
  return headers.flatMap((header, at) => (!used.has(at) && isNamed(plain(header)) ? [at] : []));
};

export interface Value {
  readonly text: string;
  readonly column: number;
  class: SaleClass;
  count: number;
}

export interface Column {
  readonly at: number;
  /** The type of each row: a sale, a refund, a fee. */
  readonly isType: boolean;
  /** By the cell as it stands. */
  readonly values: Map<Cell, Value>;
}

export const textOf = (cell: Cell): string =>
  isDate(cell) ? '…' : String(cell).trim().slice(0, 60);

/** Spellings that differ in case or blanks are one value. */
const readColumn = (cells: Cells, from: number, at: number): Column['values'] => {
  const values = new Map<Cell, Value>();
  const byText = new Map<string, Value>();
  for (let row = from; row < cells.length; row++) {
    const cell = cells[row]?.[at] ?? '';
    let value = values.get(cell);
    if (!value) {
      if (typeof cell === 'object' || isBlank(cell)) continue;
      const key = customerKey(cell);
      value = byText.get(key) ?? {
        text: textOf(cell),
        column: at,
        class: 'unclear',
        count: 0,
      };
      byText.set(key, value);
      values.set(cell, value);
    }
    value.count++;
  }
  return values;
};

const listOf = ({values}: Column): Value[] =>
  [...new Set(values.values())].sort((a, b) => b.count - a.count);

export const ofClass = (values: readonly Value[], found: SaleClass): Value[] =>
  values.filter((value) => value.class === found);

/** Fewer go back than were sold: where most rows say so, the word means something else there. */
const mostAre = (values: readonly Value[], found: SaleClass): boolean => {
  const count = (of: readonly Value[]): number => of.reduce((sum, {count: n}) => sum + n, 0);
  return count(ofClass(values, found)) * 2 > count(values);
};

const classify = (column: Column, header: string, choices: Choices): void => {
  const values = listOf(column);
  const {isType} = column;
  const isBeside = isOfDelivery(header) || isOfRefunds(header);
  for (const value of values) {
    const found = saleClass(value.text, {isType, isBeside});
    // It was the refund that failed, not the sale.
    const isOfRefund = isOfRefunds(header) && (found === 'failed' || found === 'undone');
    value.class = isOfRefund ? 'unclear' : found;
  }
  const forget = (found: SaleClass): void => {
    for (const value of ofClass(values, found)) value.class = 'unclear';
  };
  // Among deals a stage that is not won is no sale yet, in whatever words.
  if (values.some((value) => value.class === 'sold' && isWon(value.text)))
    for (const value of ofClass(values, 'unclear')) value.class = 'open';
  if (values.some(({text}) => isPayment(text))) forget('transfer');
  for (const found of ['return', 'transfer'] as const) if (mostAre(values, found)) forget(found);
  const chosen = (list: readonly string[] = []) => new Set(list.map(customerKey));
  const [leftOut, counted] = [chosen(choices.leaveOut), chosen(choices.count)];
  for (const value of values) {
    const key = customerKey(value.text);
    if (counted.has(key)) value.class = 'sold';
    if (leftOut.has(key)) value.class = 'open';
  }
};

/** Columns of a status, a stage or a type. */
export const saleHeaders = (recognition: PurchaseRecognition): readonly number[] =>
  columnsNamed(
    recognition,
    (header) => (STATUS.test(header) && !NOT_OF_SALE.test(header)) || TYPE.test(header),
  );

/** The columns that speak of sales, each value with its class. */
export const saleColumns = (
  cells: Cells,
  recognition: PurchaseRecognition,
  choices: Choices,
): readonly Column[] =>
  saleHeaders(recognition).map((at) => {
    const header = recognition.headers[at] ?? '';
    const isType = TYPE.test(plain(header));
    const column = {at, isType, values: readColumn(cells, recognition.headerIndex + 1, at)};
    classify(column, header, choices);
    return column;
  });

/** Columns that are filled where a sale was undone, or hold what was refunded. */
export const columnsOfUndone = (recognition: PurchaseRecognition): readonly number[] =>
  columnsNamed(
    recognition,
    (header) => UNDONE.test(header) && !STATUS.test(header) && !TYPE.test(header),
  );

/** No sale, whatever stands beside. */
const NEVER: readonly SaleClass[] = ['open', 'transfer', 'failed'];

/** @param causes the values that have left rows out */
export const valuesOf = (
  columns: readonly Column[],
  headers: readonly string[],
  causes: ReadonlySet<Value | undefined>,
): SaleValues[] =>
  columns.flatMap((column) => {
    const values = listOf(column);
    if (values.every((value) => value.class === 'unclear')) return [];
    return {
      column: headers[column.at] ?? '',
      values: values.slice(0, MOST_VALUES).map((value) => ({
        value: value.text,
        count: value.count,
        // Where another column has left the rows out first, this one would have too.
        counts: !causes.has(value) && !NEVER.includes(value.class),
      })),
    };
  });
