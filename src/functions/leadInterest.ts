import {leadInterest as decayed} from '../models/leads';
import {defineFunction} from './declare/define';
import {number} from './declare/kinds';
import {asNumber} from './declare/results';

/** Interest after days without action; see models/leads.ts. */
export const leadInterest = defineFunction('LEAD_INTEREST', {
  args: {interest: number({min: 0, max: 100}), days_idle: number({min: 0})},
  result: asNumber,
  run: ({interest, days_idle: daysIdle}) => decayed(interest, daysIdle),
  examples: [{cells: [80, 45], result: 28.28}],
});
