/**
 * Which rows of a table of orders are sales, by what a status, a type or a stage says of them. Where the words are clear, what is no
 * sale is left out and said; a person may decide otherwise, value by value. Our rules.
 */
import {type Cell, type Cells, isBlank} from '../../base/cells';
import {cut, firstOf} from '../../base/cut';
import type {Notice, SaleValues} from '../../base/errors';
import {customerKey, plain} from '../../base/keys';
import {lazily} from '../../base/memo';
import {wordsOf} from '../../messages';
import {looksLikeMoney} from '../../reading/money';
import type {Choices} from '../kind';
import type {PurchaseRecognition} from '../purchaseKind';
import {type RowList, rowListOf} from '../reading';
import {marksOf} from './marks';
import {leaveOutSpending} from './spending';
import {isOfPieces, type Refunded, refundedMoney, subtractRefunds} from './refunds';
import {
  type Column,
  columnsOfUndone,
  ofClass,
  saleColumns,
  textOf,
  type Value,
  valuesOf,
} from './saleColumns';
import {isOfBills, type SaleClass} from './saleWords';

const NOTHING = wordsOf(({words}) => words.nothing);

const FIRST_ROWS = 10;
/** So many values are named in a sentence. */
const MOST_NAMED = 3;
/** Of a value that is told, so many characters. */
const LONGEST_NAMED = 60;

/** Anything but nothing and no, below a header such as `Cancelled at`. */
const isFilled = (cell: Cell): boolean => {
  if (typeof cell !== 'string') return Boolean(cell);
  const text = plain(cell);
  return looksLikeMoney(cell) ? /[1-9]/.test(cell) : text !== '' && !NOTHING.includes(text);
};

/** What each row is told by. */
interface Table {
  readonly cells: Cells;
  readonly recognition: PurchaseRecognition;
  /** NaN for unknown. */
  readonly amounts: Float64Array;
  readonly columns: readonly Column[];
  /** Columns that are filled where a sale was undone. */
  readonly marks: readonly number[];
  /** Those of them that say yes or no of a refund, beside a column of its money. */
  readonly refundMarks: readonly number[];
  readonly refunded: Refunded | undefined;
}

/** Money that went back, by customer and sum, each to be used once. */
const reversals = ({cells, recognition, amounts}: Table, isReturn: (i: number) => boolean) => {
  const from = recognition.headerIndex + 1;
  const who = recognition.columns.customer ?? -1;
  const key = (i: number): string =>
    `${String(Math.abs(amounts[i] as number))} ${customerKey(cells[from + i]?.[who] ?? '')}`;
  const known = new Map<string, number>();
  amounts.forEach((amount, i) => {
    if (amount < 0 || isReturn(i)) known.set(key(i), (known.get(key(i)) ?? 0) + 1);
  });
  return {
    take: (i: number): boolean => {
      const left = known.size ? (known.get(key(i)) ?? 0) : 0;
      if (left) known.set(key(i), left - 1);
      return left > 0;
    },
  };
};

/** Why each row is no sale; undefined for one that is. */
const causesOf = (table: Table): readonly (Value | undefined)[] => {
  const {cells, recognition, amounts, columns, marks, refundMarks, refunded} = table;
  const {headers, headerIndex} = recognition;
  const from = headerIndex + 1;
  const areBills = headers.some((header) => isOfBills(header));
  const [first, ...others] = columns;
  // One list for each of the few words that a column holds.
  const alone = new Map<Value | undefined, readonly Value[]>([[undefined, []]]);
  const ofColumn = ({at, values}: Column, row: readonly Cell[]): readonly Value[] => {
    const value = values.get(row[at] ?? '');
    const list = alone.get(value) ?? (value ? [value] : []);
    alone.set(value, list);
    return list;
  };
  const ofRow = (i: number): readonly Value[] => {
    const row = cells[from + i] ?? [];
    if (!first) return [];
    const list = ofColumn(first, row);
    return others.length ? [list, ...others.map((one) => ofColumn(one, row))].flat() : list;
  };
  const marked = new Map<number, Value>();
  const markOf = (i: number, among: readonly number[]): Value | undefined => {
    for (const at of among) {
      const cell = cells[from + i]?.[at] ?? '';
      if (cell === '' || !isFilled(cell)) continue;
      const value = marked.get(at) ?? {
        text: textOf(cell),
        column: at,
        class: 'undone',
        count: 0,
      };
      marked.set(at, value);
      return value;
    }
    return undefined;
  };
  const isReturn = (i: number): boolean => ofRow(i).some((value) => value.class === 'return');
  const back = lazily(() => reversals(table, isReturn));
  const causeOf = (i: number): Value | undefined => {
    const values = first ? ofRow(i) : [];
    const find = (...classes: SaleClass[]): Value | undefined =>
      values.find((value) => classes.includes(value.class));
    const none = find('open', 'transfer');
    if (none) return none;
    // A negative amount has undone itself.
    if (!((amounts[i] as number) < 0)) {
      const failed = find('failed');
      if (failed) return failed;
      const isPaidBack = find('return') ?? (refunded?.money[i] as number) > 0;
      const undone =
        find('undone') ??
        (isPaidBack ? undefined : (find('refunded') ?? markOf(i, refundMarks))) ??
        markOf(i, marks);
      if (undone && !back().take(i)) return undone;
    }
    return areBills || find('billed', 'sold') ? undefined : find('pending');
  };
  const causes = Array.from(amounts, (_, i) => causeOf(i));
  leaveOutLines(table, causes);
  return causes;
};

/** Further lines of an order that is left out, which say nothing of themselves. */
const leaveOutLines = (
  {cells, recognition, columns, marks}: Table,
  causes: (Value | undefined)[],
): void => {
  const from = recognition.headerIndex + 1;
  const order = recognition.columns.order;
  if (order === undefined) return;
  const idOf = (i: number): string => customerKey(cells[from + i]?.[order] ?? '');
  const left = new Map<string, Value>();
  causes.forEach((cause, i) => {
    if (cause && idOf(i) !== '') left.set(idOf(i), cause);
  });
  if (!left.size) return;
  const telling = [...columns.map(({at}) => at), ...marks];
  causes.forEach((cause, i) => {
    if (!cause && telling.every((at) => isBlank(cells[from + i]?.[at] ?? '')))
      causes[i] = left.get(idOf(i));
  });
};

/** The sales of a table of orders. */
export interface Sales {
  readonly isNone: (i: number) => boolean;
  /** A row was left out as no sale. */
  readonly leaveOut: (i: number) => void;
  /** @param leftOut the rows that were */
  readonly notices: (leftOut: RowList | undefined) => readonly Notice[];
  /** The columns that say what counts, where any of their words is known. */
  readonly values: readonly SaleValues[];
}

const named = (
  code: Notice['code'],
  values: readonly Value[],
  headers: readonly string[],
): Pick<Notice, 'code' | 'params'> => ({
  code,
  params: {
    status: firstOf(
      values.map(({text}) => cut(text, LONGEST_NAMED)),
      MOST_NAMED,
    ).join(', '),
    column: [...new Set(values.map(({column}) => headers[column] ?? ''))].join(', '),
  },
});

interface SaleInput {
  readonly cells: Cells;
  readonly recognition: PurchaseRecognition;
  readonly locale: string;
  readonly choices: Choices;
  /** Changed in place: refunds in a column of their own are taken off, returns get their minus sign. */
  readonly amounts: Float64Array;
  readonly profits: Float64Array | undefined;
}

/** Looks at what rows say of themselves, before they are sorted. */
export const readSales = ({
  cells,
  recognition,
  locale,
  choices,
  amounts,
  profits,
}: SaleInput): Sales => {
  const {headers, headerIndex} = recognition;
  const columns = saleColumns(cells, recognition, choices);
  for (const column of columns)
    if (column.isType) leaveOutSpending(column, cells, recognition, amounts);
  const undone = columnsOfUndone(recognition).filter((at) => !isOfPieces(headers[at] ?? ''));
  const refunded = refundedMoney(cells, recognition, undone, locale);
  const {marks, refundMarks} = marksOf(cells, recognition, undone, refunded?.column);
  const causes =
    columns.length || marks.length || refundMarks.length
      ? causesOf({cells, recognition, amounts, columns, marks, refundMarks, refunded})
      : [];
  const isNone = (i: number): boolean => causes[i] !== undefined;

  const notices: Notice[] = [];
  const returns = new Map<Value, number[]>();
  for (const {at, values} of columns) {
    if (!ofClass([...values.values()], 'return').length) continue;
    amounts.forEach((amount, i) => {
      const value = values.get(cells[headerIndex + 1 + i]?.[at] ?? '');
      if (value?.class !== 'return' || isNone(i) || !(amount > 0)) return;
      amounts[i] = -amount;
      const profit = profits?.[i];
      if (profits && profit !== undefined && profit > 0) profits[i] = -profit;
      const rows = returns.get(value);
      if (rows) rows.push(i);
      else returns.set(value, [i]);
    });
  }
  if (returns.size) {
    notices.push({
      ...named('RETURNED_SALES', [...returns.keys()], headers),
      ...rowListOf([...returns.values()].flat(), headerIndex + 1),
    });
  }
  if (refunded) {
    const rows = subtractRefunds(cells, recognition, refunded, amounts, (i) => !isNone(i));
    if (rows.length)
      notices.push({
        code: 'REFUNDED_AMOUNTS',
        params: {column: headers[refunded.column] ?? ''},
        ...rowListOf(rows, headerIndex + 1),
      });
  }

  const left = new Map<Value, number>();
  return {
    isNone,
    leaveOut: (i) => {
      const cause = causes[i];
      if (cause) left.set(cause, (left.get(cause) ?? 0) + 1);
    },
    notices: (leftOut) => {
      if (!leftOut) return notices;
      const values = [...left].sort((a, b) => b[1] - a[1]).map(([value]) => value);
      const {count, rows} = leftOut;
      return [
        {...named('UNDONE_SALES', values, headers), count, rows: rows.slice(0, FIRST_ROWS)},
        ...notices,
      ];
    },
    values: valuesOf(columns, headers, new Set(causes)),
  };
};
