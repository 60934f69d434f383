/** What the words of a status, type or stage say of a sale. Which words: messages/<language>/words.ts. */
import {plain} from '../../base/keys';
import {type Folder, wordsOf} from '../../messages';

/**
 * `billed` is owed, which makes a sale of what is `pending`. `open`, a quote or a draft, and `transfer`, a payout or a fee, are none
 * whatever their amount; `failed` never was one. Where the money that goes back stands in a row or column of its own, what was
 * `undone` or `refunded` counts, and so does the money. `return` is money that goes back. Of `unclear` words nothing is known: they
 * count.
 */
export type SaleClass =
  | 'sold'
  | 'billed'
  | 'pending'
  | 'open'
  | 'transfer'
  | 'failed'
  | 'undone'
  | 'refunded'
  | 'return'
  | 'unclear';

type SaleWords = keyof Folder['words']['sale'];

const within = (list: (language: Folder) => string): RegExp =>
  new RegExp(`\\b(?:${wordsOf(list).join('|')})\\b`);
const saying = (id: SaleWords): RegExp => within(({words}) => words.sale[id]);

const NOT = new RegExp(`^(?:${wordsOf(({words}) => words.not).join('|')})\\b`);
const PARTLY = saying('partly');
const CREDIT = saying('credit');
const REFUNDED = saying('refunded');
const TRANSFER = saying('transfer');
const UNDONE = saying('undone');
const FAILED = saying('failed');
const OPEN = saying('open');
const PENDING = saying('pending');
const BILLED = saying('billed');
const SOLD = saying('sold');
const WON = saying('won');
const PAYMENT = saying('payment');
const DELIVERY = saying('delivery');

/** A column of words about sales. */
export interface SaleColumn {
  /** The type of each row: a sale, a refund, a fee. */
  readonly isType: boolean;
  /** Tells how parcels or refunds do, of which many are open though the sale is not. */
  readonly isBeside: boolean;
}

const LONGEST = 60;

/** Whether a cell names a way to pay. */
export const isPayment = (text: string): boolean => PAYMENT.test(plain(text));

/** Whether a cell says of a deal that it became a sale. */
export const isWon = (text: string): boolean => WON.test(plain(text));

export const isOfDelivery = (header: string): boolean => DELIVERY.test(plain(header));
export const isOfRefunds = (header: string): boolean =>
  REFUNDED.test(plain(header)) || CREDIT.test(plain(header));
export const isOfBills = (header: string): boolean => BILLED.test(plain(header));

export const saleClass = (cell: string, {isType, isBeside}: SaleColumn): SaleClass => {
  const text = cell.length < LONGEST ? plain(cell) : '';
  if (text === '' || NOT.test(text)) return 'unclear';
  if (PARTLY.test(text)) return 'sold';
  if (CREDIT.test(text)) return 'return';
  if (REFUNDED.test(text)) return isType ? 'return' : 'refunded';
  if (isType && TRANSFER.test(text)) return 'transfer';
  if (UNDONE.test(text)) return 'undone';
  if (FAILED.test(text)) return 'failed';
  if (!isBeside && OPEN.test(text)) return 'open';
  if (PENDING.test(text)) return isBeside || DELIVERY.test(text) ? 'unclear' : 'pending';
  if (BILLED.test(text)) return 'billed';
  return SOLD.test(text) ? 'sold' : 'unclear';
};
