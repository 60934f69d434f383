/** What custom functions say of a wrong argument, and the words they take. */
import {words} from '../words';

/** Custom functions: what is wrong with an argument, and the words they take. */
export const functions = {
  /** Each names the argument, what it got and what it takes; at most two lines over a cell. */
  problems: {
    needs: '{argument} needs {arguments}',
    outside: '{argument}: {got} is not {limit}',
    notNumber: '{argument}: {got} is not a number',
    notNumberWithin: '{argument}: {got} is not a number {limit}',
    notWhole: '{argument}: {got} is not a whole number',
    notNumberOrWord: '{argument}: {got} is neither a number nor one of: {choices}',
    notWord: '{argument}: {got} is none of: {choices}',
    notYesNo: '{argument}: {got} is neither yes nor no',
    notText: '{argument}: {got} is not text',
    notDate: '{argument}: {got} is not a date',
    blankRange: '{argument}: the range is blank',
    notLine: '{argument}: takes one row or one column, not a block',
    sizes: '{one} is {oneSize}, {other} is {otherSize} (rows × columns): give ranges of one size',
    oneCell: '{argument}: takes a single cell, not a range of {size} (rows × columns)',
    oneColumn:
      'This function gives {width} cells a row: give columns or single cells, not several columns',
    noNumber: 'The result is too large for a number',
    endless:
      '{argument}: {got} has to be below 1 + discount ({limit}) when periods is blank: the value has no end',
    cuts: '{argument}: takes three rising percentages, such as 1, 5, 20',
    scaleIsDate: '{argument}: the cell became {got}; write the scale with dots, 1..10',
    notScale: '{argument}: {got} is no scale from low to high, such as 1..10',
    customerWithoutProvider: '{argument}: says there is no provider, but customer says yes',
    rising: '{argument}: {got} is above the share before it; survival only falls',
    survival: '{argument}: {why}',
    newAboveEnd: '{argument}: {got} is more than end ({limit})',
    keptAboveStart: '{argument}: end minus new is {got}, more than start ({limit})',
    future: '{argument}: {day} is after as_of ({limit})',
    dateWithoutOrders: '{argument}: 0, but there is an order date',
    lastBeforeFirst: '{argument}: {day} is before first ({limit})',
    oneDay: '{argument}: {got}, but first and last are one day ({day})',
    blankBeside: '{argument}: a blank where {other} has a value; fill both or neither',
    noWeight: '{argument}: no attribute has a weight above 0 and both scores',
    rivalZero: '{argument}: 0 in an attribute that counts; a ratio needs a score above 0',
    sameRates: '{argument}: {got} is the base itself; give another rate',
    aboveGroup: '{argument}: {got} is more than its group ({limit})',
    recencyAboveAge: '{argument}: {got} is more than age ({limit})',
    recencyWithoutPurchases: '{argument}: {got}, but purchases is 0; then it is 0 too',
    endlessWithoutDiscount:
      '{argument}: {got}, but without a horizon a discount above 0 is needed: else the sum has no end',
    notPurchaseModel:
      '{argument}: takes BG/NBD, MBG/NBD or Pareto/NBD and four numbers above 0 in one row; got {got}',
    notValueModel: '{argument}: takes Gamma-Gamma, p, q above 1 and v in one row; got {got}',
  },
  /** Why counts of survivors identify no curve; follows the argument's name. */
  survival: {
    TOO_FEW: 'takes the start and at least two periods',
    NO_START: 'the first count has to be above 0',
    RISING: 'a count is above the one before it; survivors only fall',
    NO_LOSSES: 'nobody was lost, so there is no curve to fit',
    ALL_LOST: 'nearly all were lost at once, so there is no curve to fit',
    NO_LATER_LOSSES: 'nobody was lost after the first period, so there is no curve to fit',
    NOT_SLOWING: 'the share lost does not fall over time; a constant retention fits, use LTV',
  },
  /** Words in place of a number. */
  answers: {
    NO_CUSTOMERS: 'no customers',
    NEVER: 'never',
    NO_START: 'nobody at the start',
    NONE: 'none: too few',
    NO_GAPS: 'nobody bought on two different days',
  },
  /** HOFMEYR_REASON. */
  commitment: {
    forces: '{segment}: bond {bond}, pull {pull} of 2',
    bonds: {BROKEN: 'broken', WEAK: 'weak', GOOD: 'good', STRONG: 'strong'},
    partial: 'an answer is missing: {worst} to {best}',
    straightLine: 'all four answers are equal',
    captive: 'captive: unhappy, yet nothing attracts',
  },
  /** Header rows of the tables. */
  tables: {
    pyramidSummary: ['Class', 'Customers', 'Share of customers', 'Revenue', 'Share of revenue'],
    churnCauses: ['Cause', 'Manageable', 'Customers', 'Share', 'LTV lost'],
    beforeAfter: 'Before \\ after',
    absent: 'Absent',
  },
  /** STAGE_PLAN: objective, message, control ratio. */
  plans: {
    ACQUISITION: [
      'Registered, qualified leads',
      'Useful content in your own voice',
      'Registrations per visit, cost per lead',
    ],
    CONVERSION: [
      'Second order',
      'Thanks, help with use, a reason for the second order',
      'Share of first buyers who buy again within one to two usual intervals',
    ],
    GROWTH: ['A wider basket', 'Cross-selling', 'Products per customer'],
    RETENTION: [
      'Keep and raise value',
      'Up-selling, personal offer, early access',
      'Retention, share of Save kept',
    ],
    AT_RISK: [
      'Ask before they leave',
      'A service question',
      'Return rate against a group left alone',
    ],
    REACTIVATION: [
      'Return',
      'Win-back coupon, only where it pays and may be sent',
      'Additional returns per unit of money spent',
    ],
  },
  cellOf: '{argument}, cell {position}',
  got: {
    blank: 'a blank',
    text: 'the text “{value}”',
    error: 'the error {value}',
    date: 'the date {value}',
    yes: 'TRUE',
    no: 'FALSE',
  },
  limits: {
    between: 'between {min} and {max}',
    atLeast: 'at least {limit}',
    above: 'above {limit}',
    atMost: 'at most {limit}',
    below: 'below {limit}',
    and: ' and ',
  },
  /** Accepted wordings by code, whatever the language of the spreadsheet; the first is named in sentences. */
  words: {
    yesNo: words.yesNo,
    timing: {end: ['end'], end_sure: ['end_sure'], start: ['start']},
    provider: {NONE: ['none', 'no provider', 'nobody']},
    attraction: {
      YES: ['yes', 'true'],
      NO: ['no', 'none', 'false'],
      REJECTS: ['rejects', 'never'],
    },
    period: {
      YEAR: ['year', 'years', 'yearly', 'annual'],
      QUARTER: ['quarter', 'quarters', 'quarterly'],
      MONTH: ['month', 'months', 'monthly'],
      WEEK: ['week', 'weeks', 'weekly'],
      DAY: ['day', 'days', 'daily'],
    },
    risk: {
      YES: ['at risk', 'lapsed', 'shallow', 'convertible'],
      NO: ['safe', 'active', 'entrenched', 'average'],
    },
    source: {CO_REG: ['co-registration', 'co-reg', 'coreg', 'coregistration']},
    request: {
      YES: ['quote', 'demo', 'call', 'request', 'trial'],
      NO: ['none'],
    },
    consent: words.consent,
    offer: {
      OFFER: [
        'price',
        'offer',
        'better price',
        'better offer',
        'cheaper',
        'discount',
        'promotion',
        'deal',
        'coupon',
        'incentive',
        'rebate',
      ],
    },
  },
  /** Wordings of labels that the sources use and we do not print. */
  labelsToo: {
    tier: {
      BIG: ['large'],
      MEDIUM: ['middle'],
      SMALL: ['little'],
      INACTIVE: ['inactives'],
      PROSPECT: ['prospects'],
      SUSPECT: ['suspects'],
    },
    segment: {
      SHALLOW: ['shallow commitment'],
      STRONGLY_UNAVAILABLE: ['totally unavailable'],
      WEAKLY_UNAVAILABLE: ['weakly not available'],
    },
    cause: {
      SERVICE: ['poor service', 'bad service', 'attention'],
      PRODUCT: ['quality', 'shoddy product'],
      PRICE: ['expensive', 'high price', 'too expensive'],
      NO_CONTACT: ['forgotten', 'neglect'],
      COMPETITOR: ['competition', 'switched'],
      MOVED: ['moved', 'relocation'],
      CLOSED: ['closed', 'death', 'died', 'closed/death', 'bankrupt'],
      NEED_ENDED: ['no longer needed', 'no need'],
      UNKNOWN: ['not known'],
    },
    planStage: {REACTIVATION: ['lapsed']},
    lead: {COLD: ['cool']},
    acquisition: {PORTFOLIO: ['portfolio'], SWITCHER: ['switcher'], CONVERTED: ['converted']},
  },
};
