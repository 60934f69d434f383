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
    half: 'half|semester',
    /** In `H1`. */
    halfLetter: 'h',
    /** Before the number of a year: `FY 2024`, `Total 2024`. */
    year: 'fy|year|fiscal year|annual|total',
  },
  /** The label of a row that sums up others: `grand total`, `total customers`. */
  totals: {
    before: 'grand|sub|overall',
    names: 'total|totals|average',
    after: 'customers|sales|orders',
    /** As often a name: a sum only where it adds up. */
    maybe: 'sum',
  },
  /** What stands below a header for the kind of its cells, in a row of its own. */
  units:
    'text|string|number|numeric|integer|decimal|date|datetime|name|id|units|currency|amount|email|code',
  /** Names of whoever has none, whole cells. */
  nobody:
    '0|n a|none|null|nobody|no name|unnamed|not provided|not available|blank|guest|guest guest|guest user|guest customer|guest checkout|guest order|walk in|walkin|walk in customer|walkin customer|walk in client|cash customer|cash client|cash sale|cash sales|counter sale|counter sales|over the counter|anonymous|anonymous customer|anonymous user|unknown|unknown customer|no customer|default customer|general public|walk ins|walkins|walk in guest|cash|over counter|pos customer|retail customer|misc customer|miscellaneous customer|various customers|sundry customers|customer not registered|unregistered customer',
  /** Headers of what is filled where a sale was undone: `Cancelled at`, `Refunded amount`. */
  undone:
    'canceled|cancelled|refund|refunds|refunded|returned|voided|failed|declined|chargeback|credit note|credit memo',
  /** What a row's status or type says of the sale. */
  sale: {
    sold: 'paid|complete|completed|shipped|delivered|fulfilled|succeeded|captured|won|sale|closed|processing',
    /** Of a deal: what is neither won nor lost is open. */
    won: 'won',
    /** Owed, and a sale all the same: awaiting payment does not make it less of one. */
    billed: 'invoice|invoiced|billed',
    pending:
      'pending|awaiting payment|awaiting bank wire payment|awaiting check payment|awaiting cheque payment|awaiting bank wire|awaiting cash on delivery',
    open: 'quote|quotation|estimate|proforma|pro forma|draft|authorised|authorized|uncaptured|incomplete|abandoned|delivery note|packing slip',
    undone: 'canceled|cancelled|cancelation|cancellation',
    /** Never came to be a sale. */
    failed: 'void|voided|failed|payment error|declined|rejected|denied|lost|expired',
    /** Undone as a status; as the type of a row, money that goes back. */
    refunded: 'refund|refunded|return|returned|chargeback',
    credit: 'credit note|credit memo',
    transfer: 'payout|transfer|withdrawal|fee|fees|currency conversion',
    /** `Partially refunded` is a sale. */
    partly: 'partial|partially|partly',
    /** Ways to pay: a type of these says nothing of the sale. */
    payment: 'cash|card|bank|wire|cheque|check|visa|mastercard',
    /** What may be pending though all is sold. */
    delivery: 'fulfillment|fulfilment|shipping|shipment|delivery',
  },
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
