/**
 * Whom to spend retention effort on: value against risk. The table is our arrangement of a published rule (spend on keeping a
 * customer while it costs less than the profit that would be lost). Nobody is called worthless: FIX_OR_LET_GO says that no
 * retention offer pays.
 */
export const ACTIONS = ['SAVE', 'NURTURE', 'AUTOMATE', 'SERVE', 'FIX', 'FIX_OR_LET_GO'] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * @param ltv the customer's lifetime value
 * @param threshold the line between worth a person's effort and worth an automatic one; in the money of ltv
 * @example retentionAction(266.67, true, 100) // 'SAVE'
 */
export const retentionAction = (ltv: number, atRisk: boolean, threshold: number): Action => {
  if (ltv < 0) return atRisk ? 'FIX_OR_LET_GO' : 'FIX';
  if (ltv >= threshold) return atRisk ? 'SAVE' : 'NURTURE';
  return atRisk ? 'AUTOMATE' : 'SERVE';
};
