import {canContact as mayWrite} from '../models/consent';
import {mayBeBlank, optional} from './declare/arguments';
import {defineFunction} from './declare/define';
import {number, word, yesNo} from './declare/kinds';
import {asYesNo} from './declare/results';

/** Whether somebody may be sent commercial messages; see models/consent.ts. */
export const canContact = defineFunction('CAN_CONTACT', {
  args: {
    consent: mayBeBlank(word('consent')),
    orders: optional(number({min: 0, whole: true})),
    similar: optional(yesNo()),
  },
  result: asYesNo,
  run: ({consent, orders, similar}) => mayWrite(consent, orders, similar),
  examples: [
    {cells: ['DOUBLE'], result: true},
    {cells: ['CUSTOMER_EXCEPTION', 2, true], result: true},
    {cells: ['WITHDRAWN'], result: false},
  ],
});
