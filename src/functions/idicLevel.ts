import {canContact} from '../models/consent';
import {contactKey, idicLevels} from '../models/idic';
import {column, mayBeBlank} from './declare/arguments';
import {defineColumnFunction} from './declare/defineColumn';
import {customerId, date, text, wordOrText} from './declare/kinds';
import {asNumber} from './declare/results';

const filled = column(mayBeBlank(text()));
const isFilled = (value: string | undefined): boolean => value !== undefined;

/** How far one-to-one marketing has come with each customer; see models/idic.ts. */
export const idicLevel = defineColumnFunction('IDIC_LEVEL', {
  args: {
    key: column(mayBeBlank(customerId())),
    tier: filled,
    need: filled,
    last_contact: column(mayBeBlank(date())),
    consent: column(mayBeBlank(wordOrText('consent'))),
    treatment: filled,
    as_of: date(),
  },
  result: asNumber,
  run: ({key, tier, need, last_contact: lastContact, consent, treatment, as_of: asOf}, count) => {
    const {level} = idicLevels(
      {
        key: key.map((each) => contactKey(each ?? '')),
        tier: tier.map(isFilled),
        need: need.map(isFilled),
        lastContact,
        // A state that allows writing; any other text is the channel by which the customer wants to be reached.
        consent: consent.map(
          (each) => each !== undefined && (!('word' in each) || canContact(each.word, 1, true)),
        ),
        treatment: treatment.map(isFilled),
      },
      asOf,
    );
    return Array.from({length: count}, (_, row) => level[row]);
  },
  examples: [
    {
      cells: [
        [['ana@example.com'], ['luis@example.com']],
        [['Top'], ['Small']],
        [['spa'], ['']],
        [['2026-06-01'], ['']],
        [['DOUBLE'], ['']],
        [['VIP'], ['']],
        '2026-06-30',
      ],
      results: [4, 1],
    },
  ],
});
