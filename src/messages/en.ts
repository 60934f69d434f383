/** English, and the shape that every language has to fill: a key missing elsewhere does not compile. */
export const en = {
  /** UserError keys. One sentence: what was found, what is expected. */
  errors: {
    busy: 'Another Ciclo run is under way on this spreadsheet. Wait for it to end and try again.',
    noSheet:
      'There is no sheet to read here: open the sheet with your orders or customers and try again.',
    sheetGone: 'The sheet was deleted while Ciclo was working. Open another sheet and try again.',
    ownSheet:
      'The sheet “{sheet}” was written by Ciclo. Open the sheet with your own orders or customers.',
    emptySheet:
      'This sheet is empty. Ciclo needs a table with a header row, a customer column and a date column.',
    noHeader:
      'No header row was found in the first 50 rows. Ciclo needs one row with names such as Customer, Date and Amount.',
    onlyHeaders:
      'There are no rows below the header in row {row}. Add at least one order or customer.',
    noCustomerColumn:
      'No customer column was found among: {headers}. Name one Customer, Email or Customer ID, or choose it yourself.',
    noDateColumn:
      'No column with order dates was found among: {headers}. Name one Date, or choose it yourself.',
    chosenColumnMissing: 'There is no column named “{header}”. The columns are: {headers}.',
    nothingUsable:
      'None of the {rows} {rows:row|rows} can be used. The commonest reason is {reason}: {count} {count:row|rows}, such as row {example}.',
    sheetChanges:
      'Someone else kept changing the columns of this sheet, so Ciclo stopped. Your own cells are as they were; try again when they are done.',
    typedColumns:
      'Google Sheets does not let add-ons write here (typed table or protected range). Convert the table to a range or lift the protection, and try again.',
    service:
      'Google Sheets did not answer in time. Results marked as incomplete are written again when you run Ciclo once more.',
    unexpected:
      'Something went wrong that Ciclo did not foresee. Your own cells are as they were; run it once more, and report it if it stays.',
    badArgument: 'The value of {argument} cannot be used: {found}. Expected: {expected}.',
  },
  /** Notices: nothing stopped, but worth knowing. */
  warnings: {
    TWO_CANDIDATES: 'Two columns could be {field}: {taken} was taken, {other} was not.',
    COLUMN_BY_CONTENT: 'No header names {field}; {taken} was taken because of what its cells hold.',
    NO_AMOUNT_COLUMN: 'No amount column was found: no pyramid, no LTV and no next step without it.',
    NO_AMOUNT:
      '{count} {count:row has|rows have} no amount: {count:it counts as an order|they count as orders} of unknown value, adding nothing to revenue.',
    ZERO_AMOUNT:
      '{count} {count:row has|rows have} an amount of 0: {count:it counts as an order|they count as orders}.',
    BAD_PROFIT:
      '{count} {count:row has|rows have} a profit that is no number: {count:it counts|they count} without it.',
    REFUNDS_ONLY:
      '{count} {count:customer has|customers have} nothing but refunds: no stage, and Inactive in the pyramid.',
    DUPLICATE_ROWS:
      '{count} {count:row is|rows are} equal in every cell to an earlier one: kept, as {count:it|they} may be true.',
    AMBIGUOUS_DATES:
      'Every date could be day/month or month/day; {order} was taken, as in your spreadsheet’s locale.',
    HALF_CONVERTED:
      'Part of the dates may have been read month first when they were pasted (all of those fall on days 1 to 12), the rest day first. Check the column’s format.',
    AMBIGUOUS_AMOUNTS:
      'Amounts such as 1.234 could be thousands or decimals; your spreadsheet’s locale decided.',
    MIXED_CURRENCIES:
      'The amounts carry several currencies ({currencies}) and were added up as if they were one.',
    DEFAULT_INTERVAL:
      'Nobody bought on two different days, so the usual interval was taken as {days} days.',
    FEW_ACTIVES:
      'Only {count} {count:customer|customers} bought in the period: too few for a pyramid to mean much.',
    NO_ACTIVES:
      'Nobody bought in the period: the line for the next step is the median LTV of all customers.',
    DEFAULT_RETENTION:
      'Too few customers to measure how many stay from year to year: {rate} was assumed.',
    REPEATED_CUSTOMERS:
      '{count} {count:row repeats|rows repeat} a customer who is already in the table; each row was classified by itself.',
    CONTRADICTIONS:
      '{count} {count:row contradicts itself|rows contradict themselves} and got no class; the reason is beside.',
    WHOLE_REVENUE:
      'Only total revenue is known per customer; it was taken as the period’s for those who bought in it.',
    NO_ORDERS_COLUMN:
      'No column with the number of orders: the stage is known only for those who lapsed.',
    NO_LAST_COLUMN: 'No column with the last order: activity cannot be told.',
    PERIOD_ORDERS:
      'Each period with an amount counts as one order on its last day: orders within a period cannot be told apart.',
    FUTURE_PERIODS:
      '{count} {count:period begins|periods begin} after the day of the run and {count:was|were} left out.',
    CELLS_PUT_BACK:
      'Someone inserted columns while Ciclo wrote: cells under {columns} were written over and put back as values. If there were formulas, check them.',
    NOTES_KEPT:
      'The sheet “{sheet}” was kept, with its customer column, because it holds cells of your own.',
  },
  /** Why a row was set aside. */
  setAside: {
    NO_CUSTOMER: 'no customer',
    NO_DATE: 'no date',
    BAD_DATE: 'no possible date',
    BAD_AMOUNT: 'amount that is no number',
    FUTURE_DATE: 'date after the day of the run',
  },
  menu: {
    classify: 'Classify this sheet',
    remove: 'Remove what Ciclo wrote',
    done: '{customers} {customers:customer|customers} classified from {rows} {rows:row|rows}, as of {day}.',
    setAside: '{count} {count:row|rows} set aside ({reason}): {count:row|rows} {rows}.',
    removed: 'What Ciclo had written for this sheet is removed.',
  },
  sheets: {
    customers: 'Ciclo customers',
    /** Stands in the header of a result column until the run is complete. */
    incomplete: '{header} (incomplete: run Ciclo again)',
  },
  /** Headers of the columns that Ciclo writes. */
  columns: {
    customer: 'Customer',
    orders: 'Orders',
    first: 'First order',
    last: 'Last order',
    days_since_last: 'Days since last order',
    revenue: 'Revenue',
    stage: 'Life-cycle stage',
    phase: 'Phase',
    activity: 'Activity',
    lapse_date: 'Inactive from',
    tier: 'Pyramid',
    rfm: 'RFM group',
    scores: 'R · F · M',
    ltv: 'LTV if kept',
    revenueLtv: 'Revenue LTV if kept',
    action: 'Next step',
    reason: 'Why',
    as_of: 'As of',
  },
  /** Parts of the sentence that says why. Numbers come ready for people. */
  reasons: {
    unknownOrders: 'Number of orders unknown',
    oneOrder: '1 order',
    orders: '{n} orders',
    last: ', last {n} days ago',
    today: ', last today',
    yesterday: ', last yesterday',
    rhythm: '; usually every {n} days',
    risk: ', at risk from {n} days',
    lapse: ', inactive from {n}',
    periodRevenue: '; {n} in the last {days} days',
    notInPeriod: '; nothing in the last {days} days',
    unknownValue: '; amounts unknown',
    contribution: '; LTV on {basis}',
    basis: {margin: 'margin', profit: 'profit', revenue: 'revenue, not profit'},
    notBought: 'Has not bought yet',
    openLead: '; an opportunity is open',
    refundsOnly: 'Only refunds on record',
    LAST_BEFORE_FIRST: 'Last order is before the first',
    FUTURE: 'An order date is after the day of the run',
    DATE_WITHOUT_ORDERS: '0 orders, but an order date',
    ONE_DAY: 'Several orders, but first and last are the same day',
    unknown: 'Neither number nor date of orders is known',
    gone: 'Not in the orders on {date}',
  },
  /** The decimal mark and the mark of thousands in sentences; cells hold plain numbers. */
  numbers: {decimal: '.', thousands: ','},
  /** Custom functions: what is wrong with an argument, and the words they take. */
  functions: {
    /** Each names the argument, what it got and what it takes; at most two lines over a cell. */
    problems: {
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
      yesNo: {YES: ['yes', 'y', 'true', 'x', '1'], NO: ['no', 'n', 'false', '0']},
      timing: {end: ['end'], end_sure: ['end_sure'], start: ['start']},
      provider: {NONE: ['none', 'no provider', 'nobody']},
      attraction: {
        YES: ['yes', 'true'],
        NO: ['no', 'none', 'false'],
        REJECTS: ['rejects', 'never'],
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
    },
  },
  /** Words for the codes of each result column. */
  labels: {
    tier: {
      TOP: 'Top',
      BIG: 'Big',
      MEDIUM: 'Medium',
      SMALL: 'Small',
      INACTIVE: 'Inactive',
      PROSPECT: 'Prospect',
      SUSPECT: 'Suspect',
      REST_OF_WORLD: 'Rest of the world',
      UNKNOWN: 'Unknown',
    },
    segment: {
      ENTRENCHED: 'Entrenched',
      AVERAGE: 'Average',
      SHALLOW: 'Shallow',
      CONVERTIBLE: 'Convertible',
      AVAILABLE: 'Available',
      AMBIVALENT: 'Ambivalent',
      WEAKLY_UNAVAILABLE: 'Weakly unavailable',
      STRONGLY_UNAVAILABLE: 'Strongly unavailable',
      NO_DATA: 'No data',
    },
    stage: {
      ACQUISITION: 'Acquisition',
      CONVERSION: 'Conversion',
      GROWTH: 'Growth',
      RETENTION: 'Retention',
      REACTIVATION: 'Reactivation',
    },
    phase: {PROSPECTING: 'Prospecting', CLOSING: 'Acquisition (closing)', LOYALTY: 'Loyalty'},
    activity: {ACTIVE: 'Active', AT_RISK: 'At risk', LAPSED: 'Lapsed'},
    rfm: {
      CHAMPION: 'Champion',
      LOYAL: 'Loyal',
      POTENTIAL_LOYALIST: 'Potential loyalist',
      NEW: 'New',
      PROMISING: 'Promising',
      NEED_ATTENTION: 'Needs attention',
      ABOUT_TO_SLEEP: 'About to sleep',
      AT_RISK: 'At risk (RFM)',
      CANT_LOSE: 'Can’t lose',
      HIBERNATING: 'Hibernating',
    },
    action: {
      SAVE: 'Save',
      NURTURE: 'Nurture',
      AUTOMATE: 'Automate',
      SERVE: 'Serve',
      FIX: 'Fix the margin',
      FIX_OR_LET_GO: 'No retention offer',
    },
  },
};

type Widen<T> = T extends string ? string : {readonly [K in keyof T]: Widen<T[K]>};
export type Messages = Widen<typeof en>;

/** Help of the custom functions: read by the generator only, and no part of the bundle. */
export const help = {
  optional: 'Optional.',
  example: 'Example:',
  /** The mark between arguments, and between the rows and cells of a range. */
  marks: {argument: ', ', row: '; ', cell: ', ', decimal: '.'},
  yes: 'TRUE',
  no: 'FALSE',
  table: {function: 'Function', result: 'What it gives'},
  functions: {
    LTV: {
      description:
        'Net present value of one customer from margin, retention and discount, all per period.',
      args: {
        margin: 'Contribution of one customer in one period, after variable costs.',
        retention: 'Share of customers who stay from one period to the next, 0 to 1 or 0% to 100%.',
        discount: 'Discount rate of one period, for instance 10%.',
        periods: 'Number of periods that count. Blank: without end.',
        timing:
          '"end" (blank): at the end of each period, by those retained. "end_sure": the first one certain. "start": the first one now.',
        acquisition_cost: 'Deducted once. Blank: 0, right for a customer already won.',
      },
    },
    PYRAMID_TIER: {
      description:
        'Place of each customer in the customer pyramid: Top, Big, Medium, Small by revenue; else Inactive, Prospect, Suspect, Rest of the world, Unknown.',
      args: {
        revenue: 'Net revenue of the period, one customer a row.',
        ever_bought: 'Whether the customer ever bought: yes or no. Blank: unknown.',
        relationship:
          'Whether there is a relationship, such as a quote or a subscription: yes or no. Blank: unknown.',
        in_target: 'Whether they belong to the target market: yes or no. Blank: unknown.',
        cuts: 'Three cumulative percentages of the active customers. Blank: 1, 5, 20.',
      },
    },
    HOFMEYR_SEGMENT: {
      description:
        'Commitment segment from four answers, after Hofmeyr. The commercial method is not public: the thresholds are ours.',
      args: {
        happy:
          'How happy with us (a non-customer: with the current provider). "none": has no provider.',
        matters: 'How much the choice matters.',
        attracted: 'How much an alternative attracts (a non-customer: our offer). Also yes or no.',
        different:
          'How different they are, high when the present provider is clearly preferred. Not needed if nothing attracts.',
        scale: 'Lowest and highest answer, such as 1..10 (blank) or 1..5.',
        customer: 'FALSE: not a customer. Blank: customer.',
      },
    },
  },
};

export type Help = Widen<typeof help>;
