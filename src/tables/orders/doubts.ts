/** What rows say of themselves that makes them doubtful: all is counted as written, and told. */
import type {Cells} from '../../base/cells';
import type {Notice} from '../../base/errors';
import {plain} from '../../base/keys';
import {type Folder, wordsOf} from '../../messages';
import type {PurchaseRecognition} from '../purchaseKind';
import {columnsNamed} from './saleColumns';

const anyOf = (list: (language: Folder) => string): string => wordsOf(list).join('|');

const CURRENCY = new RegExp(`^(?:${anyOf(({headers}) => headers.currency)})$`);
const ORDER_TOTAL = new RegExp(`\\b(?:${anyOf(({headers}) => headers.orderTotal)})\\b`);

/** So many orders whose rows agree are no accident under any header. */
const MANY = 3;

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

/** The codes of a column of currencies; at most one where all is well. */
export const currenciesBeside = ({cells, from, recognition, rowCustomer}: ReadLines): string[] => {
  const [at] = columnsNamed(recognition, (header) => CURRENCY.test(header));
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
