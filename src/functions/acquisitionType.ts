import {acquisitionType as typeOf} from '../models/acquisition';
import {mayBeBlank, optional} from './declare/arguments';
import {defineFunction} from './declare/define';
import {wordOrText, yesNo} from './declare/kinds';
import {asLabel} from './declare/results';

/** Where a new customer came from; see models/acquisition.ts. */
export const acquisitionType = defineFunction('ACQUISITION_TYPE', {
  args: {
    previous_provider: mayBeBlank(wordOrText('provider')),
    bought_before: optional(yesNo()),
    buys_elsewhere: optional(yesNo()),
    reason: optional(wordOrText('offer')),
    incentive: optional(yesNo()),
  },
  result: asLabel('acquisition'),
  run: ({
    previous_provider: provider,
    bought_before: boughtBefore,
    buys_elsewhere: buysElsewhere,
    reason,
    incentive,
  }) =>
    typeOf({
      previousProvider: provider && ('word' in provider ? 'NONE' : 'NAMED'),
      boughtBefore,
      buysElsewhere,
      reason: reason && ('word' in reason ? 'OFFER' : 'OTHER'),
      incentive,
    }),
  examples: [
    {cells: ['NONE'], result: 'NEW_TO_CATEGORY'},
    {cells: ['Acme', '', false, 'OFFER'], result: 'SWITCHER'},
    {cells: ['Acme', '', false, 'app'], result: 'CONVERTED'},
  ],
});
