/** Rows that sum up others: no customers, no headers. */
import type {Cell} from '../base/cells';

const TOTAL =
  /^\W*(?:(?:grand|sub)[ -]?)?(?:totals?|totales|suma total|average|promedio)(?: general| clientes| customers| ventas| sales)?\W*$/i;

/**
 * Whether the cell of a customer is the label of a sum over other rows.
 *
 * @example isTotal('TOTAL GENERAL:') // true
 */
export const isTotal = (cell: Cell): boolean => typeof cell === 'string' && TOTAL.test(cell);
