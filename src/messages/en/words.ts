/** What people write into cells, in English or in no language: read in every language, whatever the spreadsheet speaks. `|` separates words. */
export const words = {
  /** From January; the first three letters or more are understood. */
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  /** From Monday. */
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  dates: {
    /** Between day, month and year. */
    of: 'of',
    /** Behind a number. */
    ordinals: 'st|nd|rd|th',
    /** Before the time of day. */
    at: 'at',
    /** Behind a full hour. */
    hours: 'h|hr|hrs|hs',
    quarter: 'quarter',
    /** In `Q1`. */
    quarterLetter: 'q',
  },
  /** The label of a row that sums up others: `grand total`, `total customers`. */
  totals: {before: 'grand|sub', names: 'total|totals|average', after: 'customers|sales'},
  /** Names of whoever has none, whole cells. */
  nobody:
    '0|n a|none|null|nobody|no name|unnamed|not provided|not available|blank|guest|guest guest|guest user|guest customer|guest checkout|guest order|walk in|walkin|walk in customer|walkin customer|walk in client|cash customer|cash client|cash sale|cash sales|counter sale|counter sales|over the counter|anonymous|anonymous customer|anonymous user|unknown|unknown customer|no customer|default customer|general public',
  /** What a row says of a sale that was undone. */
  undone:
    'canceled|cancelled|refund|refunded|returned|voided|failed|declined|chargeback|credit note|credit memo',
  /** What turns it round: `not refunded`. */
  not: 'no|not|none',
  /** No more than an empty cell. */
  nothing: 'no|n|n a|none|false',
  /** The first is named in sentences. */
  yesNo: {YES: ['yes', 'y', 'true', 'x', '1'], NO: ['no', 'n', 'false', '0']},
  consent: {
    NONE: ['none', 'no', 'not subscribed', 'false'],
    PENDING: ['pending', 'double opt-in sent', 'unconfirmed'],
    SINGLE: ['single', 'single opt-in', 'yes', 'subscribed', 'opt-in', 'true'],
    DOUBLE: ['double', 'double opt-in', 'confirmed'],
    CUSTOMER_EXCEPTION: ['customer exception', 'existing customer', 'soft opt-in'],
    WITHDRAWN: ['withdrawn', 'unsubscribed', 'opt-out', 'opted out'],
    ERASED: ['erased', 'redacted', 'deleted'],
    UNKNOWN: ['unknown', 'invalid'],
  },
  /** Of a lead: whether an opportunity is open. Yes and no are understood too. */
  leadStatus: {
    OPEN: 'mql|sql|open|opportunity|quote|quoted|cart|trial|demo|qualified|negotiation|proposal|in progress',
    NOT_OPEN:
      'new|lead|contacted|attempted|attempted to contact|working|nurture|nurturing|subscriber|prospect|suspect|customer|cold|warm|hot|unqualified|not qualified|disqualified|not interested|won|lost|closed|closed won|closed lost|converted|inactive|rejected|expired|none|n a',
  },
  /** Words of currencies, without dots, accents and blanks, to the sign or code: `dollar=$`. */
  currencies: 'euro=€ euros=€ pound=£ pounds=£ dollar=$ dollars=$ yen=¥ yuan=¥',
};
