import {leadClass as classOf} from '../models/leads';
import {mayBeBlank, optional} from './declare/arguments';
import {defineFunction} from './declare/define';
import {number, wordOrText, yesNoOr} from './declare/kinds';
import {asLabel} from './declare/results';

/** A lead's class by fit and interest; see models/leads.ts. */
export const leadClass = defineFunction('LEAD_CLASS', {
  args: {
    fit: mayBeBlank(number({min: 0, max: 100})),
    interest: mayBeBlank(number({min: 0, max: 100})),
    days_idle: optional(number({min: 0})),
    source: optional(wordOrText('source')),
    request: optional(yesNoOr('request')),
  },
  result: asLabel('lead'),
  run: ({fit, interest, days_idle: daysIdle, source, request}) =>
    classOf({
      fit,
      interest,
      daysIdle,
      coRegistered: source !== undefined && 'word' in source,
      request,
    }),
  examples: [
    {cells: [75, 80], result: 'HOT'},
    {cells: [90, 10, '', 'CO_REG'], result: 'CO_REG'},
  ],
});
