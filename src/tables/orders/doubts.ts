/** What rows say of themselves that makes them doubtful: all is counted as written, and told. */
import {type Cell, type Cells, isDate} from '../../base/cells';
import type {Notice} from '../../base/errors';
import {plain} from '../../base/keys';
import {type Folder, wordsOf} from '../../messages';
import {looksLikeMoney} from '../../reading/money';
import type {PurchaseRecognition} from '../purchaseKind';

const anyOf = (list: (language: Folder) => string): string => wordsOf(list).join('|');

const STATUS = new RegExp(
  `\\b(?:${anyOf(({headers}) => headers.status)})\\b|^(?:${anyOf(({headers}) => headers.kindOfRow)})$`,
);
const CURRENCY = new RegExp(`^(?:${anyOf(({headers}) => headers.currency)})$`);
const UNDONE = new RegExp(`\\b(?:${anyOf(({words}) => words.undone)})\\b`);
const NOT = new RegExp(`^(?:${anyOf(({words}) => words.not)})\\b`);
const NOTHING = wordsOf(({words}) => words.nothing);
const ORDER_TOTAL = new RegExp(`\\b(?:${anyOf(({headers}) => headers.orderTotal)})\\b`);

/** So many orders whose rows agree are no accident under any header. */
const MANY = 3;
const FIRST_ROWS = 10;

/** A table of orders as read: rows set aside have a customer below 0. */
export interface ReadLines {
  readonly cells: Cells;
  readonly from: number;
  readonly recognition: PurchaseRecognition;
  readonly rowCustomer: Int32Array;
  readonly amounts: Float64Array;
  /** Number of each row's order, below 0 for none. */
  readonly order: Int32Array | undefined;
}

const columnsNamed = ({headers, columns}: PurchaseRecognition, name: RegExp): readonly number[] => {
  const used = new Set(Object.values(columns));
  return headers.flatMap((header, at) => (!used.has(at) && name.test(plain(header)) ? [at] : []));
};

/** Anything but nothing and no, below a header such as `Cancelled at` or `Refunded amount`. */
const isFilled = (cell: Cell): boolean => {
  if (typeof cell !== 'string') return Boolean(cell);
  const text = plain(cell);
  return looksLikeMoney(cell) ? /[1-9]/.test(cell) : text !== '' && !NOTHING.includes(text);
};

const saysUndone = (cell: Cell): boolean => {
  const text = typeof cell === 'string' && cell.length < 60 ? plain(cell) : '';
  return UNDONE.test(text) && !NOT.test(text);
};

/** Sales that were undone, by what stands beside them; a negative amount has undone them already. */
export const undoneSales = ({
  cells,
  from,
  recognition,
  rowCustomer,
  amounts,
}: ReadLines): readonly Notice[] => {
  const rows = new Set<number>();
  let params: Notice['params'];
  const look = (at: number, undone: (cell: Cell) => boolean): void => {
    const known = new Map<Cell, boolean>();
    rowCustomer.forEach((who, i) => {
      const cell = cells[from + i]?.[at] ?? '';
      if (who < 0 || cell === '' || (amounts[i] as number) < 0) return;
      let found = known.get(cell);
      if (found === undefined) known.set(cell, (found = undone(cell)));
      if (!found) return;
      rows.add(from + i + 1);
      params ??= {
        status: isDate(cell) ? '…' : String(cell).trim(),
        column: recognition.headers[at] ?? '',
      };
    });
  };
  for (const at of columnsNamed(recognition, STATUS)) look(at, saysUndone);
  for (const at of columnsNamed(recognition, UNDONE)) look(at, isFilled);
  if (!params) return [];
  const first = [...rows].sort((a, b) => a - b).slice(0, FIRST_ROWS);
  return [{code: 'UNDONE_SALES', count: rows.size, params, rows: first}];
};

/** The codes of a column of currencies; at most one where all is well. */
export const currenciesBeside = ({cells, from, recognition, rowCustomer}: ReadLines): string[] => {
  const [at] = columnsNamed(recognition, CURRENCY);
  const seen = new Set<string>();
  if (at !== undefined)
    rowCustomer.forEach((who, i) => {
      if (who >= 0) seen.add(String(cells[from + i]?.[at] ?? '').trim());
    });
  seen.delete('');
  return [...seen];
};

/** An order's total on every row of the order: added up, it counts once a row. */
export const repeatedTotals = (
  {recognition, rowCustomer, amounts, order}: ReadLines,
  orderIds: number,
): readonly Notice[] => {
  const at = recognition.columns.amount;
  if (!order || at === undefined) return [];
  const total = new Float64Array(orderIds).fill(NaN);
  const repeated = new Uint8Array(orderIds);
  for (let i = 0; i < order.length; i++) {
    const id = order[i] as number;
    const value = amounts[i] as number;
    if ((rowCustomer[i] as number) < 0 || id < 0 || value === 0 || value !== value) continue;
    const known = total[id] as number;
    if (known === value) repeated[id] = 1;
    else if (known === known) return [];
    else total[id] = value;
  }
  const count = repeated.reduce((sum, one) => sum + one, 0);
  const column = recognition.headers[at] ?? '';
  const sure = count >= MANY || (count > 0 && ORDER_TOTAL.test(plain(column)));
  return sure ? [{code: 'REPEATED_TOTALS', count, params: {column}}] : [];
};
