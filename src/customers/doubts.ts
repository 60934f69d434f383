/** What rows say of themselves that makes them doubtful. Totals are no customers; all else is counted as written, and told. */
import type {Cell, Cells} from '../cells';
import type {Notice} from '../errors';
import type {History} from './history';
import {plain} from './keys';
import type {Recognition} from './recognise';

const TOTAL =
  /^\W*(?:(?:grand|sub)[ -]?)?(?:totals?|totales|suma total)(?: general| clientes| customers| ventas| sales)?\W*$/i;

/**
 * Whether the cell of a customer is the label of a sum over other rows.
 *
 * @example isTotal('TOTAL GENERAL:') // true
 */
export const isTotal = (cell: Cell): boolean => typeof cell === 'string' && TOTAL.test(cell);

/** As customerKey() leaves them. */
const NOBODY =
  '0|-|n/a|#n/a|s/n|none|null|guest|guest customer|walk-in|walk in|walk-in customer|anonymous|unknown|cash|cash customer|no customer|consumidor final|público general|publico general|público en general|publico en general|cliente final|cliente genérico|cliente generico|cliente mostrador|cliente contado|clientes varios|varios|mostrador|contado|invitado|anónimo|anonimo|desconocido|sin nombre'.split(
    '|',
  );

const STATUS =
  /\b(?:status|estado)\b|^(?:event |order |transaction |sale )?type$|^tipo(?: de (?:movimiento|transaccion|venta|documento|operacion))?$/;
const CURRENCY = /^(?:order )?currency(?: code)?$|^(?:codigo de )?(?:moneda|divisa)$/;
const UNDONE =
  /\b(?:cancel(?:l?ed|ad[ao]s?|acion)|anulad[ao]s?|refund(?:ed)?|reembols(?:o|ad[ao]s?)|devuelt[ao]s?|devolucion|returned|voided|failed|fallid[ao]s?|rechazad[ao]s?|declined|chargeback)\b/;
const NOT = /^(?:no|not|sin|none)\b/;
const ORDER_TOTAL = /\b(?:order|pedido|orden|invoice|factura|grand)\b/;

/** So many orders whose rows agree are no accident under any header. */
const MANY = 3;
const FIRST_ROWS = 10;

/** A table of orders as read: rows set aside have a customer below 0. */
export interface ReadLines {
  readonly cells: Cells;
  readonly from: number;
  readonly recognition: Recognition;
  readonly rowCustomer: Int32Array;
  readonly amounts: Float64Array;
  /** Number of each row's order, below 0 for none. */
  readonly order: Int32Array | undefined;
}

const columnsNamed = ({headers, columns}: Recognition, name: RegExp): readonly number[] => {
  const used = new Set(Object.values(columns));
  return headers.flatMap((header, at) => (!used.has(at) && name.test(plain(header)) ? [at] : []));
};

/** Sales that were undone, by a status beside them; a negative amount has undone them already. */
export const undoneNotices = ({
  cells,
  from,
  recognition,
  rowCustomer,
  amounts,
}: ReadLines): readonly Notice[] =>
  columnsNamed(recognition, STATUS).flatMap((at) => {
    const known = new Map<Cell, boolean>();
    const isUndone = (cell: Cell): boolean => {
      let undone = known.get(cell);
      if (undone === undefined) {
        const text = typeof cell === 'string' && cell.length < 60 ? plain(cell) : '';
        known.set(cell, (undone = UNDONE.test(text) && !NOT.test(text)));
      }
      return undone;
    };
    const rows: number[] = [];
    rowCustomer.forEach((who, i) => {
      if (who >= 0 && !((amounts[i] as number) < 0) && isUndone(cells[from + i]?.[at] ?? ''))
        rows.push(i + from + 1);
    });
    if (!rows.length) return [];
    const status = String(cells[(rows[0] as number) - 1]?.[at]).trim();
    const params = {status, column: recognition.headers[at] ?? ''};
    return [{code: 'UNDONE_SALES', count: rows.length, params, rows: rows.slice(0, FIRST_ROWS)}];
  });

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

/** Names that stand for whoever has none. */
export const nobodyNotices = (
  find: (name: Cell) => number | undefined,
  names: readonly Cell[],
  {orders}: History,
): readonly Notice[] => {
  const found = NOBODY.flatMap((name) => find(name) ?? []);
  if (!found.length) return [];
  const count = found.reduce(
    (sum, who) => sum + ((orders.start[who + 1] as number) - (orders.start[who] as number)),
    0,
  );
  return [{code: 'NOBODY', count, params: {names: found.map((who) => names[who]).join(', ')}}];
};
