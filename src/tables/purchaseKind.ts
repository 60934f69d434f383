/** The frame of the kinds that tell of purchases: they share one look at the sheet, and differ in the columns they need. */
import type {Cells} from '../base/cells';
import {UserError} from '../base/errors';
import {lazily} from '../base/memo';
import {classify} from '../classes/classify';
import {PURCHASE_BASE, PURCHASE_COLUMNS} from '../classes/columns';
import type {Facts} from '../classes/facts';
import {purchaseGaps} from '../classes/history';
import type {ClassOptions} from '../classes/options';
import {purchaseResults} from '../classes/purchaseResults';
import type {Field} from './fields';
import type {Claim, SheetSeen} from './kind';
import type {DiscountIs} from './orders/money/discount';
import type {MoneyTaken} from './orders/money/weigh';
import type {OrdersReading} from './orders/read';
import type {NumberTold, ReadKind, ReadTable, Recognition, Section} from './readKind';
import type {ReadContext} from './reading';
import type {RowsReading} from './rows';
import {
  type Candidate,
  type PeriodColumn,
  type Purchases,
  seePurchases,
  type Weigh,
} from './purchases';
import type {Alternative} from './twoReadings';
import {purchaseSigns, type Signs} from './purchaseSigns';

export type PurchaseId = 'orders' | 'customers' | 'periods';

export interface PurchaseRecognition extends Recognition {
  readonly kind: PurchaseId;
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** The amount is the product of price, quantity and discount. */
  readonly amountFromPrice: boolean;
  /** What a discount is, where amounts are computed from a price. */
  readonly discountIs?: DiscountIs | undefined;
  /** Whether an amount is the order's total on each of its rows, where that is not left to what the rows show. */
  readonly isOrderTotal?: boolean | undefined;
  /** Whether amounts in several currencies are added up, where that is not left to what they are. */
  readonly areCurrenciesAdded?: boolean;
  readonly periods: readonly PeriodColumn[];
  readonly alternatives: readonly Alternative<PurchaseRecognition>[];
  /** Columns that tell together who bought, the best first; none where the customer's own does. */
  readonly completing: readonly number[];
  /** Of months that name no year. */
  readonly assumedYear: number | undefined;
  /** Numbers of orders leave out the first. */
  readonly areRepeats: boolean;
}

/** What a table of purchases gives: its rows, and the facts of its customers. */
interface ReadPurchases {
  readonly reading: OrdersReading | RowsReading;
  readonly facts: Facts;
}

interface Declaration<Id extends PurchaseId> extends Pick<ReadKind<Id>, 'id' | 'hasDays'> {
  readonly fields: readonly Field[];
  /** Of the fields, the ones whose lack is told with what it costs. */
  readonly wanted: readonly Field[];
  /** Whether a sheet of purchases is rather this than any other kind of them. */
  readonly suits: (seen: Purchases) => boolean;
  /** Where a better customer column is told by what it makes of the rows. */
  readonly weighCustomer?: (seen: Purchases, candidates: readonly Candidate[]) => ReturnType<Weigh>;
  /** Takes the columns. */
  readonly take: (seen: Purchases) => MoneyTaken;
  /** @throws UserError nothingUsable */
  readonly read: (
    cells: Cells,
    recognition: PurchaseRecognition,
    context: ReadContext,
    periodDays: number,
  ) => ReadPurchases;
}

/** Stages say where all are; tiers and activity what they are worth and whether they still buy. */
const SECTIONS: readonly Section[] = [
  {chart: 'bars', column: 'stage'},
  {chart: 'pyramid', column: 'tier', always: ['TOP', 'BIG', 'MEDIUM', 'SMALL', 'INACTIVE']},
  {chart: 'bars', column: 'activity', needsSomebody: true},
  {chart: 'heatMap', column: 'rfm', needsSomebody: true},
  {chart: 'nextSteps'},
  {chart: 'prediction'},
];

const NUMBERS: readonly NumberTold[] = [
  {id: 'orders', as: 'number'},
  {id: 'daysSinceLast', as: 'number'},
  {id: 'interval', as: 'number'},
  {id: 'atRiskFrom', as: 'days'},
  {id: 'lapseFrom', as: 'days'},
  {id: 'revenue', as: 'money'},
  {id: 'periodRevenue', as: 'money'},
  {id: 'ltv', as: 'money'},
];

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

const claimOf = (
  sheet: SheetSeen,
  id: PurchaseId,
  suits: (seen: Purchases) => boolean,
): Claim | undefined => {
  const found = judge(sheet);
  if (found instanceof UserError || !found.signs) return undefined;
  const {headerIndex, shape} = found.seen;
  if (shape?.kind ? shape.kind !== id : !suits(found.seen)) return undefined;
  return {...found.signs, headerIndex, columns: {}};
};

/** Classes are computed once, however often they are asked for. */
const classified = ({reading, facts}: ReadPurchases, options: ClassOptions): ReadTable => {
  const {history, names, setAside} = reading;
  const found = lazily(() => {
    const gaps = history && purchaseGaps(history.orders);
    return {gaps, classes: classify(facts, gaps?.median, options)};
  });
  return {
    reading,
    bought: {history, facts},
    classify: (predicted) =>
      purchaseResults(
        {facts, names, options, history, predicted, ...found()},
        setAside.FUTURE_DATE?.count ?? 0,
      ),
  };
};

export const definePurchases = <Id extends PurchaseId>({
  suits,
  weighCustomer,
  take,
  read,
  wanted,
  ...kind
}: Declaration<Id>): ReadKind<Id> => ({
  ...kind,
  formulas: [],
  isRead: true,
  isPurchases: true,
  base: PURCHASE_BASE,
  columns: PURCHASE_COLUMNS,
  sections: SECTIONS,
  numbers: NUMBERS,
  claim: (sheet) => claimOf(sheet, kind.id, suits),
  recognise: (sheet, doubts = []) => {
    const seen = seePurchases(sheet);
    seen.need('customer', (candidates) => weighCustomer?.(seen, candidates));
    const {drafts, ...money} = take(seen);
    const {headerIndex, headers, columns, periods, notices, completing} = seen;
    const isMissing = (field: Field): boolean =>
      columns[field] === undefined && !(field === 'amount' && money.amountFromPrice);
    const recognition: PurchaseRecognition = {
      headerIndex,
      headers,
      kind: kind.id,
      columns,
      ...money,
      alternatives: [],
      completing,
      periods: kind.id === 'periods' ? periods : [],
      assumedYear: seen.assumed.year,
      areRepeats: seen.assumed.repeats ?? false,
      missing: wanted.filter(isMissing),
      notices: [...notices, ...doubts],
    };
    const alternatives = drafts.map(({changed, ...told}) => ({
      ...told,
      recognition: {...recognition, ...changed},
    }));
    const whole: PurchaseRecognition = {...recognition, alternatives};
    return {
      ...whole,
      read: (context, options) =>
        classified(read(seen.cells, whole, context, options.periodDays), options),
    };
  },
});
