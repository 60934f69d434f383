/**
 * Why customers left, and whether it could have been managed. Poor service, a shoddy product and a high price are; moving and
 * closing are not (Kotler & Keller; Buttle). The codes are ours.
 */
import {sum} from '../stats/sum';

export const CAUSES = [
  'SERVICE',
  'PRODUCT',
  'PRICE',
  'NO_CONTACT',
  'COMPETITOR',
  'MOVED',
  'CLOSED',
  'NEED_ENDED',
  'UNKNOWN',
] as const;
/** CLOSED: the business closed or the person died. */
export type Cause = (typeof CAUSES)[number];

export const MANAGEABILITIES = ['YES', 'PARTLY', 'NO', 'UNKNOWN'] as const;
export type Manageability = (typeof MANAGEABILITIES)[number];

const MANAGEABILITY: Readonly<Record<Cause, Manageability>> = {
  SERVICE: 'YES',
  PRODUCT: 'YES',
  PRICE: 'YES',
  NO_CONTACT: 'YES',
  COMPETITOR: 'PARTLY',
  MOVED: 'NO',
  CLOSED: 'NO',
  NEED_ENDED: 'NO',
  UNKNOWN: 'UNKNOWN',
};

/** @example manageability('PRICE') // 'YES' */
export const manageability = (cause: Cause): Manageability => MANAGEABILITY[cause];

export interface CauseLine {
  readonly cause: Cause;
  readonly manageable: Manageability;
  readonly customers: number;
  /** Of all who left, those of unknown cause included: they are never spread over the others. */
  readonly share: number;
  /** Sum of the lifetime values known, in money; undefined when none is. */
  readonly ltvLost: number | undefined;
}

/**
 * One line for each cause that occurs, most customers first, equal numbers as in CAUSES; UNKNOWN last.
 *
 * @param causes one customer who left each
 * @param ltv row for row with causes; undefined: unknown
 * @example churnCauses(['PRICE', 'MOVED', 'PRICE'], [10, 20, 30])[0] // PRICE, YES, 2 customers, 2/3, 40
 */
export const churnCauses = (
  causes: readonly Cause[],
  ltv: readonly (number | undefined)[] = [],
): CauseLine[] => {
  const rows = new Map<Cause, {customers: number; values: number[]}>();
  causes.forEach((cause, row) => {
    const line = rows.get(cause) ?? {customers: 0, values: []};
    rows.set(cause, line);
    line.customers++;
    const value = ltv[row];
    if (value !== undefined) line.values.push(value);
  });
  const isUnknown = (cause: Cause): number => (cause === 'UNKNOWN' ? 1 : 0);
  return CAUSES.filter((cause) => rows.has(cause))
    .map((cause) => {
      const {customers = 0, values = []} = rows.get(cause) ?? {};
      return {
        cause,
        manageable: manageability(cause),
        customers,
        share: customers / causes.length,
        ltvLost: values.length ? sum(values) : undefined,
      };
    })
    .sort((x, y) => isUnknown(x.cause) - isUnknown(y.cause) || y.customers - x.customers);
};
