import {retentionAction as actionOf} from '../models/retentionAction';
import {defineFunction} from './declare/define';
import {number, yesNoOr} from './declare/kinds';
import {asLabel} from './declare/results';

/** Whom to spend retention effort on; see models/retentionAction.ts. */
export const retentionAction = defineFunction('RETENTION_ACTION', {
  args: {ltv: number(), at_risk: yesNoOr('risk'), threshold: number()},
  result: asLabel('action'),
  run: ({ltv, at_risk: atRisk, threshold}) => actionOf(ltv, atRisk, threshold),
  examples: [
    {cells: [266.67, true, 100], result: 'SAVE'},
    {cells: [40, false, 100], result: 'SERVE'},
  ],
});
