/** The frame of the kinds that tell of purchases: they share one look at the sheet, and differ in the columns they need. */
import type {Cells} from '../base/cells';
import {type Notice, UserError} from '../base/errors';
import type {Facts} from '../classes/facts';
import type {Field} from './fields';
import type {Claim, SheetSeen, TableKind} from './kind';
import type {OrdersReading} from './orders/read';
import type {ReadContext} from './reading';
import type {RowsReading} from './rows';
import {type PeriodColumn, type Purchases, seePurchases} from './purchases';
import {purchaseSigns, type Signs} from './purchaseSigns';

export type PurchaseId = 'orders' | 'customers' | 'periods';

export interface Recognition {
  /** Index of the header row within the cells. */
  readonly headerIndex: number;
  readonly headers: readonly string[];
  readonly kind: PurchaseId;
  /** Column index of each field found. */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** The amount is the product of price, quantity and discount. */
  readonly amountFromPrice: boolean;
  readonly periods: readonly PeriodColumn[];
  readonly notices: readonly Notice[];
}

/** Field -> header. */
export const recognisedOf = ({columns, headers}: Recognition): Record<string, string> =>
  Object.fromEntries(
    Object.entries(columns).map(([field, column]) => [field, headers[column] ?? '']),
  );

/** A table as read: its rows, and the facts of its customers. */
export interface ReadTable {
  readonly reading: OrdersReading | RowsReading;
  readonly facts: Facts;
}

export interface PurchaseKind<Id extends PurchaseId = PurchaseId> extends TableKind<Id> {
  readonly isRead: true;
  /** Fields that a person may choose a column for, in their order. */
  readonly fields: readonly Field[];
  /** Of these, the ones whose lack is told with what it costs. */
  readonly wanted: readonly Field[];
  /** Whether days are written in it, whose order can be chosen. */
  readonly hasDays: boolean;
  /** @throws UserError noCustomerColumn, noDateColumn, and all of seePurchases() */
  readonly recognise: (sheet: SheetSeen) => Recognition;
  /** @throws UserError nothingUsable */
  readonly read: (
    cells: Cells,
    recognition: Recognition,
    context: ReadContext,
    periodDays: number,
  ) => ReadTable;
}

interface Declaration<Id extends PurchaseId> extends Pick<
  PurchaseKind<Id>,
  'id' | 'fields' | 'wanted' | 'hasDays' | 'read'
> {
  /** Whether a sheet of purchases is rather this than any other kind of them. */
  readonly suits: (seen: Purchases) => boolean;
  /** Takes the columns; true where the amount is to be computed from a price. */
  readonly take: (seen: Purchases) => boolean;
}

/** What the three kinds ask of one sheet, looked at once. */
interface Judged {
  readonly seen: Purchases;
  readonly signs: Signs | undefined;
}
const judged = new WeakMap<SheetSeen, Judged | UserError>();

const judge = (sheet: SheetSeen): Judged | UserError => {
  const known = judged.get(sheet);
  if (known) return known;
  let found: Judged | UserError;
  try {
    const seen = seePurchases(sheet);
    found = {seen, signs: purchaseSigns(seen)};
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    found = error;
  }
  judged.set(sheet, found);
  return found;
};

const claimOf = (sheet: SheetSeen, suits: (seen: Purchases) => boolean): Claim | undefined => {
  const found = judge(sheet);
  if (found instanceof UserError || !found.signs || !suits(found.seen)) return undefined;
  const {headerIndex} = found.seen;
  return {...found.signs, headerIndex, columns: {}};
};

export const definePurchases = <Id extends PurchaseId>({
  suits,
  take,
  ...kind
}: Declaration<Id>): PurchaseKind<Id> => ({
  ...kind,
  formulas: [],
  isRead: true,
  claim: (sheet) => claimOf(sheet, suits),
  recognise: (sheet) => {
    const seen = seePurchases(sheet);
    seen.need('customer');
    const amountFromPrice = take(seen);
    const {headerIndex, headers, columns, periods, notices} = seen;
    return {
      headerIndex,
      headers,
      kind: kind.id,
      columns,
      amountFromPrice,
      periods: kind.id === 'periods' ? periods : [],
      notices,
    };
  },
});
