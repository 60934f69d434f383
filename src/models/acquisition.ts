/**
 * Where a new customer came from: new to the category or to the company, and the style of buying (Buttle & Maklan ch. 3: portfolio
 * purchase, strategic switching). CONVERTED, the order of the questions and PROMO_ONLY are our rules.
 */

export const ACQUISITION_TYPES = [
  'NEW_TO_CATEGORY',
  'NEW_TO_COMPANY',
  'REACTIVATED',
  'PORTFOLIO',
  'SWITCHER',
  'CONVERTED',
  'UNKNOWN',
] as const;
export type AcquisitionType = (typeof ACQUISITION_TYPES)[number];

/** undefined is unknown everywhere. */
export interface Newcomer {
  /** NONE: bought nowhere before; NAMED: there was a provider. */
  readonly previousProvider: 'NONE' | 'NAMED' | undefined;
  /** From us, before. */
  readonly boughtBefore?: boolean | undefined;
  /** Still buys from another too. */
  readonly buysElsewhere?: boolean | undefined;
  /** Why the other was left: its price or our offer, or anything else. */
  readonly reason?: 'OFFER' | 'OTHER' | undefined;
  /** The first order came with an incentive. */
  readonly incentive?: boolean | undefined;
}

/**
 * First that holds: bought from us before REACTIVATED; no provider NEW_TO_CATEGORY; provider unknown UNKNOWN; still buys elsewhere
 * PORTFOLIO; left the other for price or offer, or came with an incentive, SWITCHER; left it for another reason CONVERTED.
 * A provider is named but not whether or why it was left: NEW_TO_COMPANY.
 *
 * @example acquisitionType({previousProvider: 'NAMED', buysElsewhere: false, reason: 'OTHER'}) // 'CONVERTED'
 */
export const acquisitionType = ({
  previousProvider,
  boughtBefore,
  buysElsewhere,
  reason,
  incentive,
}: Newcomer): AcquisitionType => {
  if (boughtBefore === true) return 'REACTIVATED';
  if (previousProvider === undefined) return 'UNKNOWN';
  if (previousProvider === 'NONE') return 'NEW_TO_CATEGORY';
  if (buysElsewhere === true) return 'PORTFOLIO';
  if (buysElsewhere === undefined) return 'NEW_TO_COMPANY';
  if (reason === 'OFFER' || incentive === true) return 'SWITCHER';
  return reason === 'OTHER' ? 'CONVERTED' : 'NEW_TO_COMPANY';
};

/** Buys on incentives: 80% of at least two orders, in whole numbers. @example isPromoOnly(5, 4) // true */
export const isPromoOnly = (orders: number, withIncentive: number): boolean =>
  orders >= 2 && 5 * withIncentive >= 4 * orders;
