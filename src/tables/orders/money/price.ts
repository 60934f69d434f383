/**
 * Whether a price beside a quantity is that of one piece, or already that of the whole line: 3 pieces at 29.97 are 29.97 or 89.91.
 * Our rules; the evidence is weighed in bits.
 */
import {type Cell, isBlank} from '../../../base/cells';
import {customerKey} from '../../../base/keys';
import {type Figures, isNear, says} from './figures';

/** What the price is of, and how sure that is. */
export interface PriceOf {
  readonly isUnit: boolean;
  readonly isDecided: boolean;
  /** Nobody would read it otherwise. */
  readonly isCertain: boolean;
}

const ofUnit = says('unit');

/** What a plain `price` beside a quantity says: mostly it is of one piece. */
const USUAL = 3;
/** One chance in four speaks; so much decides. */
const DECIDES = 2;
const IS_CERTAIN = 8;
/** What one product tells whose price goes with the quantity, or does not. */
const PRODUCT = 3;
const MOST = 12;

/**
 * The same product bought in different quantities: at one price, or at one that grows with them.
 *
 * @returns bits for the unit
 */
const byProduct = (
  figures: Figures,
  product: number,
  prices: Float64Array,
  quantities: Float64Array,
): number => {
  const first = new Map<string, number>();
  let bits = 0;
  for (let row = 0; row < figures.count; row++) {
    const cell: Cell = figures.cell(row, product);
    if (isBlank(cell)) continue;
    const [price = NaN, quantity = NaN] = [prices[row], quantities[row]];
    if (!(price > 0 && quantity > 0)) continue;
    const before = first.get(customerKey(cell));
    if (before === undefined) {
      first.set(customerKey(cell), row);
      continue;
    }
    const [was = NaN, pieces = NaN] = [prices[before], quantities[before]];
    if (pieces === quantity) continue;
    if (isNear(price, was)) bits += PRODUCT;
    else if (isNear(price / quantity, was / pieces)) bits -= PRODUCT;
  }
  return Math.max(-MOST, Math.min(MOST, bits));
};

/** The largest of the roundest sums that a price in cents is a multiple of. */
const roundness = (cents: number): number =>
  [1000, 500, 100, 50, 20, 10, 5, 2].find((round) => cents % round === 0) ?? 1;

/**
 * The price of a line comes from a unit's in whole cents. One that cannot is a unit's; a round one says nothing.
 *
 * @returns bits for the unit
 */
const byCents = (prices: Float64Array, quantities: Float64Array): number => {
  let bits = 0;
  prices.forEach((price, row) => {
    const quantity = quantities[row] ?? NaN;
    if (!(price > 0 && quantity > 1 && Number.isInteger(quantity))) return;
    const cents = Math.round(price * 100);
    if (Math.abs(price * 100 - cents) > 1e-6) return;
    if (cents % quantity !== 0) bits = MOST;
    else if (roundness(cents) % quantity !== 0) bits -= Math.log2(quantity);
  });
  return Math.max(-MOST, Math.min(MOST, bits));
};

/**
 * @param columns of the price, the quantity and what may be the product
 * @param header of the price
 * @param isPlain the header is `price` and nothing more
 */
export const priceOf = (
  figures: Figures,
  columns: {readonly price: number; readonly quantity: number; readonly product?: number},
  header: string,
  isPlain: boolean,
): PriceOf => {
  const [prices, quantities] = [figures.of(columns.price), figures.of(columns.quantity)];
  if (ofUnit(header)) return {isUnit: true, isDecided: true, isCertain: true};
  const bits =
    (isPlain ? USUAL : 0) +
    byCents(prices, quantities) +
    (columns.product === undefined ? 0 : byProduct(figures, columns.product, prices, quantities));
  return {
    isUnit: bits >= 0,
    isDecided: Math.abs(bits) >= DECIDES,
    isCertain: Math.abs(bits) >= IS_CERTAIN,
  };
};
