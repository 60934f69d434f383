import {bant as readiness} from '../models/leads';
import {mayBeBlank} from './declare/arguments';
import {defineFunction} from './declare/define';
import {yesNo} from './declare/kinds';
import {asLabel} from './declare/results';

/** Budget, authority, need, time; see models/leads.ts. */
export const bant = defineFunction('BANT', {
  args: {
    budget: mayBeBlank(yesNo()),
    authority: mayBeBlank(yesNo()),
    need: mayBeBlank(yesNo()),
    time: mayBeBlank(yesNo()),
  },
  result: asLabel('bant'),
  run: ({budget, authority, need, time}) => readiness(budget, authority, need, time),
  examples: [
    {cells: [true, true, true, ''], result: 'READY'},
    {cells: [true, '', '', ''], result: 'UNKNOWN'},
  ],
});
