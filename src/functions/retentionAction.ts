import {retentionAction as actionOf, riskOfChance} from '../models/retentionAction';
import {optional} from './declare/arguments';
import {defineFunction} from './declare/define';
import {number, yesNoOr} from './declare/kinds';
import {asLabel} from './declare/results';

/** Whom to spend retention effort on; see models/retentionAction.ts. A chance decides in place of at_risk. */
export const retentionAction = defineFunction('RETENTION_ACTION', {
  args: {
    ltv: number(),
    at_risk: yesNoOr('risk'),
    threshold: number(),
    p_alive: optional(number({min: 0, max: 1})),
  },
  result: asLabel('action'),
  run: ({ltv, at_risk: atRisk, threshold, p_alive: alive}) =>
    actionOf(
      ltv,
      alive === undefined ? (atRisk ? 'AT_RISK' : 'SAFE') : riskOfChance(alive),
      threshold,
    ),
  examples: [
    {cells: [266.67, true, 100], result: 'SAVE'},
    {cells: [40, false, 100], result: 'SERVE'},
    {cells: [266.67, true, 100, 0.04], result: 'GONE'},
  ],
});
