/** Whether somebody may be written to. The states follow common practice and Spain's LSSI art. 21; not legal advice. */

export const CONSENTS = [
  'NONE',
  /** Double opt-in sent, not yet confirmed. */
  'PENDING',
  'SINGLE',
  'DOUBLE',
  /** Bought before, own similar products, could say no each time. */
  'CUSTOMER_EXCEPTION',
  'WITHDRAWN',
  'ERASED',
  'UNKNOWN',
] as const;
export type Consent = (typeof CONSENTS)[number];

/**
 * SINGLE and DOUBLE yes; CUSTOMER_EXCEPTION only with at least one order and for similar products; everything else no, and what
 * is unknown is no.
 *
 * @param orders how many the customer has made
 * @param similar whether the message is about products like those bought
 * @example canContact('CUSTOMER_EXCEPTION', 2, true) // true
 */
export const canContact = (
  consent: Consent | undefined,
  orders: number | undefined,
  similar: boolean | undefined,
): boolean => {
  if (consent === 'SINGLE' || consent === 'DOUBLE') return true;
  return (
    consent === 'CUSTOMER_EXCEPTION' && orders !== undefined && orders >= 1 && similar === true
  );
};
