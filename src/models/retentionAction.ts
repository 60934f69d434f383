/**
 * Whom to spend retention effort on: value against risk. Published are the two things that are weighed: spend on keeping a
 * customer while it costs less than the profit that would be lost, and a chance of still being a customer that a fitted model
 * gives. The table and its lines are ours. Nobody is called worthless: GONE is a last cheap try or none, FIX_OR_LET_GO says that
 * no retention offer pays.
 */
export const ACTIONS = [
  'SAVE',
  'NURTURE',
  'AUTOMATE',
  'SERVE',
  'FIX',
  'FIX_OR_LET_GO',
  'GONE',
] as const;
export type Action = (typeof ACTIONS)[number];

export const RISKS = ['SAFE', 'AT_RISK', 'GONE'] as const;
export type Risk = (typeof RISKS)[number];

/** Our rules: with a chance of still being a customer below these, one is gone, and one is at risk. */
export const GONE_BELOW = 0.1;
export const AT_RISK_BELOW = 0.5;

/** @param alive the chance of still being a customer, 0 to 1 @example riskOfChance(0.03) // 'GONE' */
export const riskOfChance = (alive: number): Risk =>
  alive < GONE_BELOW ? 'GONE' : alive < AT_RISK_BELOW ? 'AT_RISK' : 'SAFE';

/**
 * Who costs more than they bring gets no offer, however likely they are to have left; for who is gone value does not matter.
 *
 * @param ltv the customer's lifetime value; where a model is fitted, the one that it predicts
 * @param threshold the line between worth a person's effort and worth an automatic one; in the money of ltv
 * @example retentionAction(266.67, 'AT_RISK', 100) // 'SAVE'
 */
export const retentionAction = (ltv: number, risk: Risk, threshold: number): Action => {
  if (ltv < 0) return risk === 'SAFE' ? 'FIX' : 'FIX_OR_LET_GO';
  if (risk === 'GONE') return 'GONE';
  if (ltv >= threshold) return risk === 'AT_RISK' ? 'SAVE' : 'NURTURE';
  return risk === 'AT_RISK' ? 'AUTOMATE' : 'SERVE';
};
