/** What the columns of a table hold; the panel says so too. */
const fields = {
  customer: 'Customer',
  order: 'Order number',
  date: 'Order date',
  amount: 'Amount',
  price: 'Unit price',
  quantity: 'Quantity',
  discount: 'Discount',
  profit: 'Profit',
  orders: 'Number of orders',
  first: 'First order',
  last: 'Last order',
  revenue: 'Revenue',
  leadStatus: 'Lead status',
  relationship: 'Relationship (yes or no)',
  inTarget: 'In target market (yes or no)',
};

/** Orders in which dates are written. */
const dateOrders = {dmy: 'day/month/year', mdy: 'month/day/year', ymd: 'year-month-day'};

/** English, and the shape that every language has to fill: a key missing elsewhere does not compile. */
export const en = {
  /** UserError keys. One sentence: what was found, what is expected. */
  errors: {
    busy: 'Another Ciclo run is under way on this spreadsheet. Wait for it to end and try again.',
    noSheet:
      'There is no sheet to read here: open the sheet with your orders or customers and try again.',
    tooSlow:
      'Google Sheets takes too long over this sheet: it could be read, but not one block of results written in the six minutes that a run may take. Remove formulas, rows or columns that you no longer need, or split the table.',
    checkedLater:
      'This sheet has been checked as of {last} already. A check as of {day} would log the past as news: choose {last} or a later day.',
    chartSheet:
      'This sheet holds a chart or connected data and no cells of its own. Open the sheet with your orders or customers and try again.',
    sheetGone: 'That sheet is no longer in the spreadsheet. Open another sheet and try again.',
    sheetExists:
      'There is already a sheet named “{sheet}”, and Ciclo did not write it. Rename it and try again.',
    ownSheet:
      'The sheet “{sheet}” was written by Ciclo. Open the sheet with your own orders or customers.',
    emptySheet:
      'This sheet is empty. Ciclo needs a table with a header row, a customer column and a date column.',
    noHeader:
      'No header row was found in the first 50 rows. Ciclo needs one row with names such as Customer, Date and Amount.',
    noKind:
      'This sheet is none of the tables that Ciclo reads: orders, customers, or customers with a column for each month. Its columns are: {headers}.',
    notReadYet:
      'This sheet looks like {kind}. Ciclo does not classify such rows yet, and has changed nothing.',
    onlyHeaders:
      'There are no rows below the header in row {row}. Add at least one order or customer.',
    noCustomerColumn:
      'No customer column was found among: {headers}. Name one Customer, Email or Customer ID, or choose it yourself.',
    noDateColumn:
      'No column with order dates was found among: {headers}. Name one Date, or choose it yourself.',
    chosenColumnMissing: 'There is no column named “{header}”. The columns are: {headers}.',
    nothingUsable:
      'None of the {rows} rows can be used. The commonest reason is {reason}: {count} {count:row|rows}, such as row {example}.',
    sheetChanges:
      'Someone else kept changing the columns of this sheet, so Ciclo stopped. Your own cells are as they were; try again when they are done.',
    typedColumns:
      'Google Sheets does not let add-ons write into the typed columns of a table. Convert the table to a plain range (Table menu, “Revert to unformatted data”), and try again.',
    protectedRange:
      'Somebody has protected cells that Ciclo has to write to. Ask the owner to let you edit them (Data, “Protect sheets and ranges”), or work on a copy of the sheet.',
    noAuthorisation:
      'Ciclo does not have the permission it needs in this spreadsheet. Give it when Google asks, and try again.',
    foreignFilter:
      'The sheet “{sheet}” has a filter of yours that leaves out the column “{column}”. Select the rows instead, or remove that filter.',
    noResults:
      'There is no column “{column}” of Ciclo’s for the sheet “{sheet}”. Classify it with this column, and try again.',
    noRow:
      'Row {row} is not a row of the table on “{sheet}”, which has rows {first} to {last}. Select one of those.',
    cellNotBlank: 'Cell {cell} is not empty. Select an empty cell and insert the formula there.',
    service:
      'Google Sheets did not answer in time. Results marked as incomplete are written again when you run Ciclo once more.',
    unexpected:
      'Something went wrong that Ciclo did not foresee. Your own cells are as they were; run it once more, and report it if it stays.',
    needsOrders:
      'This report is told from orders with their dates, and “{sheet}” has one row for each customer. Open the sheet with your orders and try again.',
    needsAmounts:
      'The pyramid ranks customers by what they spent, and “{sheet}” has no column of amounts. Add one, or choose it in the panel.',
    daysTheWrongWay:
      'The first day, {from}, does not come before the last, {to}. Choose an earlier one.',
    nobodyInClass:
      'No customer of “{sheet}” is in the class “{label}” ({column}) as of {day}, so no list was made.',
    nobodyMayBeContacted:
      '{count} {count:customer is|customers are} in the class “{label}”, and by the column “{column}” none may be contacted. To list them all the same, choose everybody.',
    noList: 'The sheet “{sheet}” is no list that Ciclo made. Open the list and try again.',
    noListTest:
      'The list “{sheet}” has no groups to compare: it was made without a test, or its group column is gone.',
    listColumnGone:
      'The column “{column}” of the list “{sheet}” is gone. Bring it back with undo, and try again.',
    emptyList: 'There are no customers on the list “{sheet}”.',
    emptyGroup:
      'Nobody on the list “{sheet}” is in group {group}, so there is nothing to compare with.',
    wrongGroup:
      'Cell {cell} holds {found}, but {customer} is in group {group} of the test “{test}”. Put {group} back: groups that were changed compare nothing.',
    unreadConverted:
      'Cell {cell} holds “{found}”, which is neither yes nor no. Write yes or no, a date or an amount, or leave it blank.',
    rowWithoutCustomer:
      'Row {row} names no customer, but cell {cell} is filled. Put the customer back, or delete the row.',
    badArgument: 'The value of {argument} cannot be used: {found}. Expected: {expected}.',
  },
  /** nothingUsable where there is but one row. */
  oneUnusable: 'The only row below the headers, row {example}, cannot be used: {reason}.',
  /** What a value from the sidebar should have been; ends the sentence of badArgument. */
  expected: {
    between: 'a number between {min} and {max}',
    wholeBetween: 'a whole number between {min} and {max}',
    oneOf: 'one of: {choices}',
    listOf: 'a list of at least one of: {choices}',
    rising: 'three rising percentages, such as 1, 5, 20',
    textUpTo: 'text of at most {max} characters',
    day: 'a day as YYYY-MM-DD',
    runName: 'at most 40 letters, digits and hyphens',
    yesNo: 'true or false',
    group: 'named values, of: {names}',
    knownName: 'a name among: {names}',
    formulaName: 'the name of one of Ciclo’s formulas',
    value: 'a value',
  },
  /** Stands for what came, where nothing came; for the name of an argument, where all of them are meant. */
  nothing: 'nothing',
  request: 'the request',
  fields,
  dateOrders,
  /** Notices: nothing stopped, but worth knowing. */
  /** What a sheet holds, within a sentence. */
  kinds: {
    orders: 'orders',
    'order lines': 'order lines',
    customers: 'customers',
    periods: 'customers with a column for each month',
    leads: 'leads',
    lost: 'customers who left',
    survey: 'survey answers',
    plan: 'a plan of segments and channels',
    value: 'scores of perceived value',
    spend: 'advertising spending',
    ratios: 'counts of visits or followers',
  },
  warnings: {
    NO_ORDER_DAYS:
      'Predicted from each customer’s number of orders, first and last day: no part of the calendar could be held back to choose the model, and mean values include the first order.',
    NOT_PREDICTED: '{why}',
    KIND_DOUBTFUL:
      'Read as {kind}, though it may be {otherKind}: nothing but a customer and a day says so. Choose under Table what the sheet holds.',
    TWO_CANDIDATES: 'Two columns could be “{field}”: {taken} was taken, {other} was not.',
    COLUMN_BY_CONTENT:
      'No header names “{field}”; {taken} was taken because of what its cells hold.',
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
    TOTAL_ROWS:
      '{count} {count:row is|rows are} named as a total: set aside, as {count:it is no customer|they are no customers}.',
    UNDONE_SALES:
      '{count} {count:row counts as a sale|rows count as sales} despite “{status}” or the like in “{column}”: filter {count:it|them} out if {count:it is none|they are none}.',
    REPEATED_TOTALS:
      'In {count} {count:order|orders} of several rows all have the same “{column}”: if that is the order’s total, it was counted once a row. Choose the line’s amount instead.',
    FIRST_NAMES:
      'Customers are told apart by {taken} alone, without {other}: namesakes count as one. Join both in one column, or choose an id or e-mail.',
    NOBODY:
      '{count} {count:order has|orders have} a name for nobody in particular ({names}): each such name counts as one customer.',
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
    LIST_NO_CONSENTS:
      'The table has no column of consents. Find out who has agreed to be contacted before you send anything.',
    LIST_TWO_CONSENTS:
      'Several columns tell of consents: {taken} was taken, {others} {count:was|were} not.',
    LIST_WITHOUT_CONSENT:
      '{count} {count:customer|customers} on the list {count:has|have} not agreed to be contacted.',
    LIST_UNREAD_CONSENT:
      '{count} {count:customer has a consent|customers have a consent} that Ciclo cannot read, such as “{example}”: it counts as none.',
    LIST_ONLY_SIMILAR:
      '{count} {count:customer|customers} may be written to only about products like those they bought, and {count:was|were} left out.',
    LIST_REPEATED:
      '{count} {count:row repeats|rows repeat} a customer of the class: each is on the list once, as in the first row.',
    LIST_LATER_ORDERS:
      '{count} {count:row is|rows are} later than {day}, the day of the results. Classify again before you write to anybody who may have bought since.',
    LIST_ONE_GROUP: 'Everybody is in group {group}: there will be nothing to compare with.',
    LIST_KEPT:
      'The list “{sheet}” was kept, as it is yours to fill in. Delete the sheet when you are done with it.',
    REPORT_KEPT: 'The sheet “{sheet}” was kept, because it holds cells of your own.',
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
    open: 'Open Ciclo',
    classify: 'Classify this sheet',
    explain: 'Explain this row',
    flagInactive: 'Flag inactive customers',
    schedule: 'Schedule…',
    examples: 'Insert worked examples',
    remove: 'Remove what Ciclo wrote',
    help: 'Help',
    lapsed:
      '{lapsed} {lapsed:customer has|customers have} lapsed, {atRisk} {atRisk:is|are} at risk, as of {day}.',
    lapsedShown: 'The sheet “{sheet}” now shows those who have lapsed.',
    done: '{customers} {customers:customer|customers} classified from {rows} {rows:row|rows}, as of {day}.',
    setAside: '{count} {count:row|rows} set aside ({reason}): {count:row|rows} {rows}.',
    removed: 'What Ciclo had written for this sheet is removed.',
  },
  /** What a schedule says of itself in the panel. */
  schedule: {
    waiting: 'Saved. It has not run yet.',
    noted:
      'Google started the scheduled check but gave it no spreadsheet. Ciclo makes up for it whenever you open this panel.',
    done: 'Checked as of {day}: {counts}.',
    unchanged: 'nothing has changed',
    unfinished:
      'The check as of {day} is under way: {done} of {of} rows are written. It goes on within the hour.',
    paused: 'The schedule rests, without mail, until you save it again.',
    again: 'Ciclo tries again within the hour.',
    startedAnew: {
      first: 'First check, as of {day}: from now on Ciclo tells what changes.',
      missing:
        'What the last check had kept is gone, so the check as of {day} starts anew: changes before it are not known.',
      tampered:
        'What the last check had kept was changed or incomplete, so the check as of {day} starts anew: changes before it are not known.',
    },
    mailed: {
      sent: 'The digest was mailed.',
      quota: 'Google lets no more mail out today: the digest follows with a later check.',
      noPermission: 'The digest was not mailed: Ciclo may not send you mail.',
      unsure:
        'The digest may have been mailed: the last check was cut off there, so it is not sent twice.',
    },
    counts: {
      NEW: '{n} new',
      AT_RISK: '{n} newly at risk',
      INACTIVE: '{n} newly inactive',
      CAME_BACK: '{n} came back',
      SAFE_AGAIN: '{n} no longer at risk',
      TIER_UP: '{n} moved up',
      TIER_DOWN: '{n} moved down',
      GONE: '{n} no longer in the table',
    },
  },
  /** The mail after a scheduled check. */
  digest: {
    subject: 'Ciclo, {sheet}: {counts}',
    since: 'As of {day}, since {since}:',
    first: 'As of {day}:',
    quiet: 'The most valuable customers who went quiet:',
    customer: '{name}: {value}, last order {last}',
    customerWithoutValue: '{name}, last order {last}',
    more: 'Open the sheet',
    stop: 'You get this mail because you set up a schedule. To stop it, open the sheet, then Extensions, Ciclo, “Schedule…”.',
  },
  sheets: {
    customers: 'Ciclo customers',
    /** The sheet of worked examples, and its header row. */
    examples: 'Ciclo examples',
    exampleHeads: ['Function and formula', 'Data', 'Result'],
    /** Stands in the header of a result column until the run is complete. */
    incomplete: '{header} (incomplete: run Ciclo again)',
  },
  /** Checks: the sheets they keep, and their sentences. */
  check: {
    state: 'Ciclo state',
    log: 'Ciclo log',
    heads: ['Date', 'Sheet', 'Customer', 'Change', 'From', 'To', 'Why', 'Customers', 'Run'],
    kinds: {
      NEW: 'New',
      AT_RISK: 'Now at risk',
      INACTIVE: 'Became inactive',
      CAME_BACK: 'Came back',
      SAFE_AGAIN: 'No longer at risk',
      TIER_UP: 'Moved up',
      TIER_DOWN: 'Moved down',
      GONE: 'No longer in the table',
    },
    why: {
      fresh: 'First seen in this table.',
      gone: 'In the table on {since}, not in it any more.',
      silence: '{days} {days:day|days} since the last order; inactive from {day}.',
      line: 'Revenue {revenue} in the last {days} days; {tier} from {line}, as of {day}.',
      belowLines: 'Revenue {revenue} in the last {days} days; {tier} below {line}, as of {day}.',
      folded: '{count} {count:customer|customers} in this month.',
    },
    startedAnew: 'Started anew',
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
    p_alive: 'Still a customer (probability)',
    expected_orders: 'Orders expected in 12 months',
    expected_value: 'Revenue expected in 12 months',
    predicted_ltv: 'Predicted LTV, 12 months',
    predictedRevenueLtv: 'Predicted revenue LTV, 12 months',
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
    periodRevenue: '; revenue {n} in the last {days} days',
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
      yesNo: {YES: ['yes', 'y', 'true', 'x', '1'], NO: ['no', 'n', 'false', '0']},
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
  },
  /** Lists of customers to act on, and the outcome of their tests. */
  list: {
    name: 'Ciclo list: {label}',
    title: '{label} ({column}): {count} {count:customer|customers} of “{sheet}”, as of {day}',
    consent: {
      sendable:
        'Only those who may be contacted, by the column “{column}”; {left} {left:other was|others were} left out.',
      all: 'Everybody: by the column “{column}”, {left} of them may not be contacted.',
      none: 'The table has no column of consents: find out who may be contacted before you send anything.',
    },
    objective: 'Objective: {text}',
    message: 'Message: {text}',
    ratio: 'Control ratio: {text}',
    noPlan: 'No plan: the stage of these customers is not known.',
    planOf:
      'This is the plan of the stage {stage}, in which {count} of {all} are. Published: an objective, a message and a measure for each segment (multichannel marketing). Our rule: these texts.',
    published: 'Published rule: the class in “{column}”.',
    ours: 'Our rule: the class in “{column}”.',
    test: 'Test “{test}”: leave group A ({share}) alone and contact group B. Fill in both groups, and read out once, at the end.',
    withoutTest:
      'No test: nobody is left alone, so what the contact brings cannot be told from what would have come anyway.',
    heads: {group: 'Group', contacted: 'Contacted', converted: 'Converted', notes: 'Notes'},
    /** Accepted under Converted, beside yes and no. */
    words: {
      YES: ['converted', 'bought', 'ordered', 'sold', 'sale', 'purchase', 'ok', 'done'],
      NO: ['not converted', 'not bought', 'nothing', 'lost', 'none'],
    },
    outcome: {
      numbers:
        'Test “{test}”: of group A, left alone, {a} of {nA} converted ({rateA}); of group B, contacted, {b} of {nB} ({rateB}).',
      difference: 'B less A: {difference} points, 95% interval {low} to {high}; p {p} ({method}).',
      contactedHigher:
        'Those contacted converted more often, and chance alone would rarely give such a difference. How large it is, only the interval says.',
      leftHigher:
        'Those left alone converted more often, and chance alone would rarely give such a difference: the contact may do harm.',
      contactedHigherFew:
        'Those contacted converted more often, and chance alone would rarely give such a difference. With so few conversions its size is very uncertain.',
      leftHigherFew:
        'Those left alone converted more often, and chance alone would rarely give such a difference. With so few conversions its size is very uncertain.',
      notShown:
        'No difference is shown. That does not mean there is none: anything within the interval is still possible.',
      tooFew: 'Too few have converted to tell whether the contact makes a difference.',
      nothingYet: 'Nothing is filled in yet, so nothing can be told.',
      blanks:
        '{count} {count:customer has|customers have} nothing under {column} and {count:counts|count} as not converted.',
    },
  },
  /** The sheets of reports. */
  /** What a fitted purchase model says of itself. */
  prediction: {
    why: {
      BEST_HELD_BACK:
        '{model}: the orders of the last part of the calendar, which it had not seen, were likeliest under it.',
      TIE: '{model}: no other foresaw the last part of the calendar better, and it doubts one-time buyers too.',
      ONLY_ONE: '{model}: the data identify no other.',
      BEST_ALL:
        '{model}: all orders are likeliest under it; no part of the calendar could be held back.',
      NONE: 'No model: {problem} The rules by days of silence go on as they are.',
    },
    heldBack:
      'In those {days} days it expected {predicted} orders of known customers; {actual} came.',
    problems: {
      TOO_FEW_REPEATERS: 'fewer than 10 customers bought again.',
      NO_DROPOUT: 'nobody seems to have left, so the data do not tell how customers leave.',
      SAME_RATE: 'all customers buy at one rate, so the data do not tell how rates differ.',
      SAME_DROPOUT: 'all customers seem to leave alike, so the data do not tell how they differ.',
      ALL_OR_NOTHING_DROPOUT: 'customers seem to leave at once or never.',
      FLAT: 'very different parameters fit the data as well.',
      NOT_CONVERGED: 'the search for the parameters did not end.',
    },
    spendProblems: {
      TOO_FEW_SPENDERS: 'fewer than 10 customers bought again for an amount above 0.',
      NO_MEAN: 'amounts are so unequal that they have no mean.',
      SAME_VALUES: 'every customer always spends the same.',
      SAME_MEANS: 'all customers spend alike.',
      FLAT: 'very different parameters fit the data as well.',
      NOT_CONVERGED: 'the search for the parameters did not end.',
    },
    none: 'No model is identified.',
    noValues: 'No amounts.',
    orMore: '{n} or more',
    heads: {
      models: [
        'Model',
        'Parameter 1',
        'Parameter 2',
        'Parameter 3',
        'Parameter 4',
        'Name in formulas',
        'Parameters ± standard error',
        'Log-likelihood',
        'Log-likelihood of the days held back',
        'Remark',
      ],
      byPurchases: ['Orders before, after the first', 'Customers', 'Expected', 'Came'],
      byDay: ['Up to', 'Expected', 'Came'],
    },
  },
  reports: {
    names: {
      flow: 'Ciclo flow',
      retention: 'Ciclo retention',
      cohorts: 'Ciclo cohorts',
      migration: 'Ciclo migration',
      prediction: 'Ciclo model',
    },
    titles: {
      flow: 'Customer flow of “{sheet}”, as of {day}',
      retention: 'Retention of “{sheet}” from period to period, as of {day}',
      cohorts: 'Cohorts of “{sheet}” by first order, as of {day}',
      migration: 'Migration in the pyramid of “{sheet}”, from {from} to {day}',
      prediction: 'Purchase model of “{sheet}”, as of {day}',
    },
    how: {
      flow: 'At start + new + came back − went quiet = at end. A customer goes quiet on the day from which Ciclo calls them lapsed, with a usual interval of {interval} days.',
      retention:
        'Customers: of those who bought in the period before, the share who bought again. Revenue: what they spend now, of what they spent then; above 100% when those kept buy more.',
      cohorts: 'Share of each cohort that bought so many {unit} after their first order.',
      migration:
        'Each date looks back {days} days. The revenue lines of {from} hold for {day} too, so that nobody moves only because others did.',
      prediction:
        'Fitted to {customers} {customers:customer|customers}. Times are weeks: recency and age are days / 7. In formulas: =P_ALIVE(…; CICLO_MODEL), =EXPECTED_ORDER_VALUE(…; CICLO_VALUE_MODEL).',
    },
    chart: {
      flow: 'New, came back, went quiet',
      retention: 'Retention by customers and by revenue',
      cohorts: 'Customers by first order',
      migration: 'Moves in the pyramid',
      prediction: 'Orders expected and come, in the days held back',
    },
    heads: {
      flow: ['Period', 'New', 'Came back', 'Went quiet', 'At start', 'At end', 'Share gone quiet'],
      retention: [
        'Period',
        'Customers kept',
        'Revenue kept',
        'Customers before',
        'Bought again',
        'Revenue before',
        'Their revenue now',
        'Amount unknown',
      ],
      cohorts: ['First order', 'Customers'],
      moves: ['Move', 'Customers', 'Share'],
    },
    quarter: '{year} Q{quarter}',
    units: {month: 'months', quarter: 'quarters', year: 'years'},
    all: 'All',
    absent: 'Not yet a customer',
    fromTo: 'Then (down), now (across)',
    lines: {TOP: 'Top from', BIG: 'Big from', MEDIUM: 'Medium from'},
    notes: {
      partial: 'The last period ends on {day} and may still fill.',
      trimmed: 'The last {count} periods are shown.',
      defaultInterval:
        'Nobody bought twice, so {interval} days is a guess: set the interval in the panel.',
      setAside: '{count} {count:row was|rows were} set aside.',
      overlap: 'The two periods overlap: part of the revenue counts in both.',
      noneBefore: 'Nobody bought in the period that ends on {from}.',
      noAmounts: 'There is no column of amounts, so revenue is not told.',
      otherSheet:
        'Cells of yours stand where the report has to grow, so it was written to “{sheet}”.',
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
    profitability: {
      PROFITABLE: 'Profitable',
      MIXED: 'Mixed',
      LOSING: 'Losing',
      NONE: 'No sales',
    },
    move: {
      UPGRADE: 'Upgrade',
      DOWNGRADE: 'Downgrade',
      STAY: 'Stay',
      LOST: 'Lost',
      REACTIVATED: 'Reactivated',
      NEW: 'New',
      OTHER: 'Other',
    },
    planStage: {
      ACQUISITION: 'Acquisition',
      CONVERSION: 'Conversion',
      GROWTH: 'Growth',
      RETENTION: 'Retention',
      AT_RISK: 'At risk',
      REACTIVATION: 'Reactivation',
    },
    lead: {
      HOT: 'Hot',
      QUALIFIED: 'Qualified',
      NURTURE: 'Nurture',
      REVIEW: 'Review',
      COLD: 'Cold',
      CO_REG: 'Co-registration',
      NO_DATA: 'No data',
    },
    bant: {READY: 'Ready', NOT_READY: 'Not ready', UNKNOWN: 'Not known'},
    acquisition: {
      NEW_TO_CATEGORY: 'New to the category',
      NEW_TO_COMPANY: 'New to the company',
      REACTIVATED: 'Reactivated',
      PORTFOLIO: 'Portfolio buyer',
      SWITCHER: 'Switched for an offer',
      CONVERTED: 'Won over',
      UNKNOWN: 'Unknown',
    },
    cause: {
      SERVICE: 'Service',
      PRODUCT: 'Product',
      PRICE: 'Price',
      NO_CONTACT: 'No contact',
      COMPETITOR: 'Competitor',
      MOVED: 'Moved away',
      CLOSED: 'Closed or died',
      NEED_ENDED: 'Need ended',
      UNKNOWN: 'Unknown',
    },
    manageable: {YES: 'Yes', PARTLY: 'Partly', NO: 'No', UNKNOWN: 'Unknown'},
    method: {Z: 'z test', FISHER: 'Fisher’s exact test'},
    verdict: {
      A_HIGHER: 'A is higher',
      B_HIGHER: 'B is higher',
      NOT_SHOWN: 'No difference shown',
    },
  },
};

type Widen<T> = T extends string ? string : {readonly [K in keyof T]: Widen<T[K]>};
export type Messages = Widen<typeof en>;

/** Help of the custom functions: read by the generators only, and no part of the bundle. Ranges, defaults and words stand in the declarations. */
export const help = {
  optional: 'Optional.',
  example: 'Example:',
  /** What an argument takes. */
  takes: {
    number: 'number',
    whole: 'whole number',
    string: 'text',
    boolean: 'yes or no',
    Date: 'date',
    oneOf: 'one of: {words}',
    or: '{kind}, or: {words}',
    open: 'text; {words} {count:has a meaning of its own|have a meaning of their own}',
    row: '{kind} (a row is one value)',
    list: '{kind} (range)',
    line: '{kind} (one row or column)',
    column: '{kind} (column)',
    blank: 'Blank: {value}.',
  },
  /** What a function gives. */
  gives: {
    number: 'a number',
    text: 'text',
    yesNo: 'TRUE or FALSE',
    date: 'a date',
    oneOf: 'one of: {words}',
    or: '{kind}, or: {words}',
    row: '{count} cells side by side: {parts}',
    times: '{kind} ({count} ×)',
    column: 'a column of numbers',
    table: 'a table',
  },
  groups: {
    value: 'Value',
    retention: 'Retention',
    pyramid: 'Pyramid',
    commitment: 'Commitment',
    lifeCycle: 'Life cycle',
    leads: 'Leads, consent, acquisition',
    testing: 'Perceived value, test and learn, one to one',
    prediction: 'Prediction',
  },
  table: {
    function: 'Function',
    result: 'What it gives',
    more: 'What each takes, examples, sources and common mistakes: [{page}]({page}), [en español]({other}).',
  },
  reference: {
    title: 'Formulas',
    elsewhere: 'En español: [{page}]({page}).',
    generated:
      'Generated from the declarations in src/functions by `npm run generate`: do not edit.',
    intro: [
      'Every argument may be one cell or a range, also an open one such as `B2:B`: the formula goes row by row, a single cell serves all rows, and the result spills. An argument with `*` is read as a whole. One formula over a range is far faster than one in each row.',
      'A wrong cell shows its own sentence, after `#`, and leaves its neighbours alone. A blank is unknown, never 0; a row that is all blank stays blank.',
      'Words may be typed in English or Spanish, in any case, with or without accents; results come in the language of the spreadsheet. Yes and no: TRUE and FALSE, yes and no, 1 and 0, x. 80% is 0.8. Dates are cells with dates, or text such as 2026-06-30. Nothing reads the clock: what depends on the day takes `as_of`.',
      'In spreadsheets with a decimal comma, arguments are parted by `;` and the cells of an array by `\\`.',
      '“Published” and “our rule” tell what is in the literature from what Ciclo decides.',
    ],
    argument: 'Argument',
    takes: 'Takes',
    blank: 'If blank',
    meaning: 'What it is',
    needed: 'not allowed',
    mayBeBlank: 'allowed',
    result: 'Result:',
    source: 'Source:',
    mistakes: 'Common mistakes:',
    examples: 'Examples:',
    gives: '{formula} gives {result}',
    givesBlank: 'a blank',
    givesRange: '{formula} gives:',
    words: 'Words',
    wordsIntro:
      'What else is understood, in either language. What stands first is what the formulas print and name.',
    word: 'Word',
    also: 'Also',
  },
  functions: {
    LTV: {
      description:
        'Net present value of one customer from margin, retention and discount, all per period.',
      args: {
        margin: 'Contribution of one customer in one period, after variable costs.',
        retention: 'Share of customers who stay from one period to the next.',
        discount: 'Discount rate of one period, such as 10%.',
        periods: 'How many periods count. Blank: without end.',
        timing:
          'When a margin is earned: at the end of each period by those retained (end), the same with the first one certain (end_sure), or at the start, the first one now (start).',
        acquisition_cost: 'Deducted once; not for a customer already won.',
      },
      source:
        'Published: lifetime value as the net present value of the profits expected (Kotler & Keller); without end margin × r / (1 + i − r), with r the retention and i the discount (Gupta & Lehmann, “Customers as Assets”, 2003). Our rule: the choice among three timings.',
      mistakes: [
        'Yearly retention with a monthly margin: all have to be of one period. PERIOD_RETENTION and PERIOD_DISCOUNT convert.',
        'Revenue in place of contribution: the value comes out several times too high.',
        'Deducting the acquisition cost of customers you already have: that money is spent, whatever you decide now.',
      ],
    },
    LTV_CURVE: {
      description:
        'Net present value of one customer over a curve of survival, where retention changes with age.',
      args: {
        margin: 'Contribution of one customer in one period, after variable costs.',
        survival:
          'Share of those who started that is still there after period 1, 2, …; without the 1 of the start.',
        discount: 'Discount rate of one period, such as 10%.',
        timing: 'When a margin is earned, as for LTV.',
        acquisition_cost: 'Deducted once; not for a customer already won.',
      },
      source:
        'Published: lifetime value as a net present value (Kotler & Keller). Our rule: how the curve and the timings enter it.',
      mistakes: [
        'Beginning with the 1 of the start: the first share is the one after one period.',
        'The retention of each period in place of the share of the start: 80% and again 80% is 0.8, 0.64.',
        'A short curve: nothing counts after its end. SURVIVAL_FORECAST prolongs it.',
      ],
    },
    PERIOD_DISCOUNT: {
      description: 'A discount rate moved to another length of time by compounding.',
      args: {
        rate: 'Rate of one period; 10% is 0.1.',
        from: 'How long that period is.',
        to: 'The length wanted.',
      },
      source:
        'Compound interest: 1 + rate to the power of the ratio of the two lengths, less 1. Our rule: a year has 365 days, and its months and quarters are equal.',
      mistakes: ['A yearly rate divided by 12: 10% a year is 0.797% a month, not 0.833%.'],
    },
    PERIOD_RETENTION: {
      description: 'A retention rate moved to another length of time.',
      args: {
        rate: 'Share who stay through one period.',
        from: 'How long that period is.',
        to: 'The length wanted.',
      },
      source:
        'Arithmetic: the rate to the power of the ratio of the two lengths, as if the same share left in each. Our rule: a year has 365 days, and its months and quarters are equal.',
      mistakes: [
        'Churn times 12: losing 5% a month is losing 46% a year, not 60%.',
        'Churn in place of retention: give 0.95 when 5% leave.',
      ],
    },
    SURVIVAL_FIT: {
      description:
        'The two parameters, a and b, of the shifted beta-geometric model (Fader and Hardie) that fit a cohort best.',
      args: {
        survivors: 'Customers left at the start and after period 1, 2, …: counts or shares.',
      },
      source:
        'Published: the shifted beta-geometric model (Fader & Hardie, “How to project customer retention”, 2007), fitted by greatest likelihood.',
      mistakes: [
        'All customers of a year added up: take those who began in one and the same period.',
        'Those lost in each period in place of those left after it.',
        'A cohort whose churn does not fall: it has no such curve, and LTV with one retention fits.',
      ],
    },
    SURVIVAL_FORECAST: {
      description:
        'The observed survival curve and its continuation by the shifted beta-geometric model, as shares of the start.',
      args: {
        survivors: 'Customers left at the start and after period 1, 2, …: counts or shares.',
        periods: 'How many periods to add.',
      },
      source:
        'Published: the shifted beta-geometric model (Fader & Hardie, “How to project customer retention”, 2007). Our rule: the forecast goes on from the last observed share.',
      mistakes: [
        'No room below: the curve needs one cell for each period, with the start.',
        'Passing it to LTV_CURVE whole: leave out its first cell, the 1 of the start.',
      ],
    },
    CAC: {
      description: 'Cost of acquiring one customer. Without new customers: words, not infinity.',
      args: {
        spend: 'All that was spent on acquisition in the period.',
        new_customers: 'Customers won in the same period and channel; new ones only.',
      },
      source:
        'Common practice: everything spent on acquisition in a period, over the new customers of that period only.',
      mistakes: [
        'Advertising alone: salaries, tools and discounts for newcomers belong to the spend.',
        'All buyers of the period in place of the new ones: the cost looks far too low.',
      ],
    },
    LTV_TO_CAC: {
      description: 'Lifetime value for each unit of acquisition cost; 3 is a rule of thumb.',
      args: {
        ltv: 'Lifetime value on contribution, acquisition cost not deducted.',
        cac: 'Cost of acquiring one customer.',
      },
      source: 'Common practice. That 3 to 1 is a good ratio is a rule of thumb and no finding.',
      mistakes: [
        'LTV on revenue: at a margin of 25% the ratio looks four times as good.',
        'LTV with the acquisition cost already deducted: it would count twice.',
      ],
    },
    PAYBACK_ORDERS: {
      description: 'How many orders pay the acquisition cost back; round up for whole orders.',
      args: {
        cac: 'Cost of acquiring one customer.',
        order_value: 'Average value of an order.',
        margin: 'Share of an order that is contribution, such as 60%.',
      },
      source: 'Arithmetic: cost / (order value × margin). Our rule: no contribution, never.',
      mistakes: [
        'Reading 1.04 as one order: it is paid back with the second. ROUNDUP gives whole orders.',
        'A margin after fixed costs: take what an order adds, after its variable costs.',
      ],
    },
    PROFITABILITY_CLASS: {
      description:
        'Profitable, Mixed or Losing: a customer by what each product brings, one label a row. TRANSPOSE for products.',
      args: {
        contributions:
          'Contribution after cost to serve: a row a customer, a column a product. Blank: did not buy.',
      },
      source:
        'Published: customer-product profitability analysis (Kotler & Keller). Our rule: Losing when the total is below 0, Mixed when a product is but the total is not.',
      mistakes: [
        '0 where nothing was bought: leave it blank; 0 is bought at break-even.',
        'Revenue in place of contribution: then nobody loses.',
        'Judging a customer by one sale: look at the lifetime value beside it.',
      ],
    },
    RETENTION_ACTION: {
      description: 'Whom to spend retention effort on, from value and risk.',
      args: {
        ltv: 'Lifetime value of the customer.',
        at_risk:
          'Whether the customer may leave; a class of INACTIVITY or HOFMEYR_SEGMENT will do.',
        threshold: 'The value from which a customer is worth personal effort, such as the median.',
      },
      source:
        'Published: spend on keeping a customer while it costs less than the profit that would be lost (Kotler & Keller). Our rule: the six actions.',
      mistakes: [
        'Past revenue as ltv: what counts is what is still to come.',
        'A blank taken for “not at risk”: it is unknown, and the row says so.',
      ],
    },
    RETENTION_GAIN: {
      description:
        'Expected gain of an effort to keep one customer: gain in probability × LTV − cost.',
      args: {
        ltv: 'Lifetime value of the customer.',
        probability_gain:
          'How much likelier the customer stays because of the effort, against a group left alone.',
        cost: 'Cost of the effort for one customer.',
      },
      source:
        'Published: spend while it costs less than the profit that would be lost (Kotler & Keller). Our rule: put as an expected gain.',
      mistakes: [
        'The response rate as probability_gain: many who respond would have stayed anyway. Only a group left alone tells.',
      ],
    },
    RETENTION_BREAK_EVEN: {
      description: 'The gain in probability of staying that just pays the effort: cost / LTV.',
      args: {
        cost: 'Cost of the effort for one customer.',
        ltv: 'Lifetime value of the customer.',
      },
      source:
        'Published: spend while it costs less than the profit that would be lost (Kotler & Keller). Our rule: put as a gain in probability.',
      mistakes: [
        'Comparing it with a response rate: compare it with the gain against a group left alone.',
        'Overlooking a result above 1: at this cost even a certain success would not pay.',
      ],
    },
    RETENTION_RATE: {
      description: 'Share of customers kept over a period: (end − new) / start.',
      args: {
        start: 'Customers at the start of the period.',
        end: 'Customers at its end.',
        new: 'Those of them who were won during the period.',
      },
      source:
        'Published: customers active at the end who were active at the start, over those active at the start (Buttle).',
      mistakes: [
        'Leaving the new customers in: end / start can pass 100%.',
        'Counting customers who came back as kept: leave them out of end, or count them as new.',
        'A period shorter than people take to buy again: everybody seems lost.',
      ],
    },
    CHURN_RATE: {
      description: 'Share of customers lost over a period: 1 − retention of the same customers.',
      args: {
        start: 'Customers at the start of the period.',
        end: 'Customers at its end.',
        new: 'Those of them who were won during the period.',
      },
      source: 'Published: 1 − retention, on the same customers (Buttle).',
      mistakes: [
        'Monthly churn times 12: 5% a month is 46% a year. Use PERIOD_RETENTION on 1 − churn.',
        'Customers lost over customers at the end: those at the start are the base.',
      ],
    },
    COHORT_RETENTION: {
      description:
        'Share of the customers on one list who are on another. Blanks and repeats do not count.',
      args: {
        ids_before: 'Customers of the first period.',
        ids_after: 'Customers of the second period.',
      },
      source:
        'Published: customers active at the end who were active at the start, over those active at the start (Buttle). Our rule: case and outer blanks make no second customer.',
      mistakes: [
        'A header inside the range: it counts as a customer.',
        'Leading zeros lost on one list: 12 and the text 00012 are two customers.',
        'Names in place of ids: two customers may share one.',
      ],
    },
    REVENUE_RETENTION: {
      description:
        'Revenue of this period from the customers of the one before, as a share of theirs then. Above 1: they buy more.',
      args: {
        ids_before: 'Customers of the first period, one a row.',
        revenue_before: 'Their revenue then, row for row.',
        ids_after: 'Customers of the second period, one a row.',
        revenue_after: 'Their revenue now, row for row.',
      },
      source:
        'Our rule: revenue now of the customers whose revenue then was above 0, over their revenue then. Who has an unknown amount is left out on both sides.',
      mistakes: [
        'Reading 110% as nobody left: those who stayed buy more. Show COHORT_RETENTION beside it.',
        'Periods of different length or season.',
        'A blank amount for no purchase: blank is unknown. Who bought nothing is simply not on the list, or has 0.',
      ],
    },
    CHURN_CAUSES: {
      description:
        'Why customers left: a table of causes, whether they can be managed, and what was lost.',
      args: {
        reason: 'Cause of each loss. Blank: not lost, unless an LTV stands beside it.',
        ltv: 'Lifetime value of each customer lost, row for row.',
      },
      source:
        'Published: poor service, a shoddy product and a high price can be managed, moving and closing cannot (Kotler & Keller; Buttle). Our rule: the other causes, and Competitor as partly.',
      mistakes: [
        'Free text as a reason: the cell is named, and the table waits until it holds one of the words.',
        'Spreading the unknown over the other causes: they are a line of their own.',
      ],
    },
    PYRAMID_TIER: {
      description:
        'Place of each customer in the customer pyramid: Top, Big, Medium, Small by revenue; else Inactive, Prospect, Suspect, Rest of the world, Unknown.',
      args: {
        revenue: 'Net revenue of the period, one customer a row.',
        ever_bought: 'Whether the customer ever bought.',
        relationship:
          'Whether there is a relationship, such as a quote or a subscription: then a Prospect.',
        in_target: 'Whether they belong to the target market: without a relationship, a Suspect.',
        cuts: 'Three rising percentages: the shares of the active customers that are Top, up to Big, up to Medium.',
      },
      source:
        'Published: the customer pyramid, with 1%, 4%, 15% and 80% of the active customers, and inactives, prospects and suspects below them (Curry). Our rule: equal revenue, equal class; what is not known is Unknown. The formula sees no orders: revenue of 0 or less from somebody who ever bought is Inactive here, and Small in the sidebar where there was an order.',
      mistakes: [
        'Revenue of all time: take one period, such as the last twelve months.',
        'One row an order: add up to one row a customer first.',
        'Fewer than 20 active customers: too few for a pyramid, and Big may stay empty.',
      ],
    },
    PYRAMID_SUMMARY: {
      description:
        'The customer pyramid at a glance: customers and revenue of each class, with shares.',
      args: {
        tier: 'Class of each customer, as PYRAMID_TIER gives it.',
        revenue: 'Revenue of the period, row for row.',
      },
      source:
        'Published: the customer pyramid (Curry). Sources differ on the shares of revenue: here they are a report and no criterion.',
      mistakes: [
        'Ranges that begin in different rows: both go row for row.',
        'A row with an error sentence from PYRAMID_TIER: mend it first, it is no class.',
      ],
    },
    PYRAMID_MIGRATION: {
      description: 'How a customer moved between the pyramids of two periods of equal length.',
      args: {
        before: 'Class in the first period. Blank: not on the list.',
        after: 'Class in the second period. Blank: not on the list.',
      },
      source:
        'Published: the idea of migration analysis. Our rule: the names of the moves, and what counts as each.',
      mistakes: [
        'Ranking both periods anew: somebody moves although nothing changed. Better keep the first period’s revenue limits.',
        'A summer against a Christmas: compare equal seasons.',
      ],
    },
    MIGRATION_MATRIX: {
      description: 'How many customers went from each class of the pyramid to each.',
      args: {
        before: 'Class of each customer in the first period. Blank: not on the list.',
        after: 'Class in the second period, row for row. Blank: not on the list.',
      },
      source: 'Published: the idea of migration analysis. Our rule: the layout of the table.',
      mistakes: [
        'Two lists sorted on their own: each row has to be one customer. Look the second class up first.',
      ],
    },
    HOFMEYR_SEGMENT: {
      description:
        'Commitment segment from four answers, after Hofmeyr. The commercial method is not public: the thresholds are ours.',
      args: {
        happy: 'How happy with us; a non-customer: with the current provider, if there is one.',
        matters: 'How much the choice matters.',
        attracted: 'How much an alternative attracts; a non-customer: our offer.',
        different:
          'How different they are, high when the present provider is clearly preferred. Not needed if nothing attracts.',
        scale: 'Lowest and highest answer, such as 1..5; the four answers lie within.',
        customer: 'Whether this is a customer. Blank: customer.',
      },
      source:
        'Published: the eight segments, the four questions and the direction in which each works (Hofmeyr & Rice; Buttle & Maklan). Our rule: levels, tables and thresholds, and that “different” is asked in favour of the present provider. The commercial method is proprietary and not public: this is not it.',
      mistakes: [
        'A scale typed as 1-10: the cell becomes a date. Write 1..10.',
        'Asking how different without saying in whose favour: high means that the present provider is clearly preferred.',
        'Reading a segment as a probability of leaving: it is a guide for conversation and priority.',
      ],
    },
    HOFMEYR_REASON: {
      description:
        'Why HOFMEYR_SEGMENT says what it says: bond, pull and what to be careful about.',
      args: {
        happy: 'As for HOFMEYR_SEGMENT.',
        matters: 'As for HOFMEYR_SEGMENT.',
        attracted: 'As for HOFMEYR_SEGMENT.',
        different: 'As for HOFMEYR_SEGMENT.',
        scale: 'Lowest and highest answer, such as 1..5; the four answers lie within.',
        customer: 'Whether this is a customer. Blank: customer.',
      },
      source: 'As for HOFMEYR_SEGMENT. Our rule: bond (broken to strong) and pull (0 to 2).',
      mistakes: [
        'Taking a segment for certain although an answer is missing: the sentence names the range it may lie in.',
        'Four equal answers: perhaps they were given without thought; the sentence says so.',
      ],
    },
    LIFECYCLE_STAGE: {
      description:
        'Stage of a customer’s life: Acquisition, Conversion, Growth, Retention or Reactivation. The lines between them are ours.',
      args: {
        orders: 'How many orders; 0 for somebody who has not bought.',
        first: 'Day of the first order.',
        last: 'Day of the last order.',
        as_of: 'The day of the question, such as a cell with TODAY().',
        interval: 'The store’s usual days between orders.',
        lead_status:
          'State of a lead; qualified, quote, cart, trial or demo are an open opportunity.',
      },
      source:
        'Published: five stages of an online customer (D. Figueroa, “El cliente en línea y su ciclo de vida”). Our rule: Retention from {retentionOrders} orders, Reactivation after {lapseIntervals} usual intervals of silence, at least {lapseFloor} and at most {cap} days.',
      mistakes: [
        'A guess as interval: PURCHASE_INTERVAL computes it from your orders.',
        'NOW() as as_of: Sheets refuses it in such formulas. Put =TODAY() into a cell and pass the cell.',
        'Expecting stages to go forward only: who falls silent goes to Reactivation.',
      ],
    },
    LIFECYCLE_PHASE: {
      description: 'Phase of a customer’s life: Prospecting, Acquisition (closing) or Loyalty.',
      args: {
        orders: 'How many orders; 0 for somebody who has not bought.',
        first: 'Day of the first order.',
        last: 'Day of the last order.',
        as_of: 'The day of the question, such as a cell with TODAY().',
        interval: 'The store’s usual days between orders.',
        lead_status:
          'State of a lead; qualified, quote, cart, trial or demo are an open opportunity.',
      },
      source:
        'Published: prospecting, closing, loyalty (“El ciclo de vida del cliente… #marketingrelacional”, 2014). Our rule: who has not bought is in closing while an opportunity is open.',
      mistakes: [
        'Mixing up Acquisition (closing), the sale itself, with the stage Acquisition, which is all that comes before an order.',
        'A blank for no orders: blank is unknown; write 0.',
      ],
    },
    INACTIVITY: {
      description: 'Active, At risk or Lapsed, by the customer’s own rhythm and the store’s.',
      args: {
        orders: 'How many orders.',
        first: 'Day of the first order.',
        last: 'Day of the last order.',
        as_of: 'The day of the question, such as a cell with TODAY().',
        interval: 'The store’s usual days between orders.',
      },
      source:
        'Our rule: At risk from {atRiskIntervals} and Lapsed from {lapseIntervals} usual intervals of silence, at least {atRiskFloor} and {lapseFloor}, at most {cap} days. Published: simple rules of this kind tell active from inactive customers at least as well as purchase models (Wübben & Wangenheim, 2008).',
      mistakes: [
        'Reading Lapsed as lost for good: it is a line drawn by silence, and some come back.',
        'Confusing it with the RFM group At risk (RFM) or with the pyramid’s Inactive: other models, other customers.',
      ],
    },
    LAPSE_DATE: {
      description: 'The first day on which the customer counts as inactive if no order comes.',
      args: {
        orders: 'How many orders.',
        first: 'Day of the first order.',
        last: 'Day of the last order.',
        interval: 'The store’s usual days between orders.',
      },
      source:
        'Our rule: the last order plus {lapseIntervals} usual intervals, at least {lapseFloor} and at most {cap} days, rounded up.',
      mistakes: [
        'A number such as 46373 in place of a date: format the column as a date.',
        'Keeping an old result as a value: it moves with every order.',
      ],
    },
    PURCHASE_INTERVAL: {
      description: 'The store’s usual days between orders: the median over all customers.',
      args: {
        customers: 'Customer of each order.',
        dates: 'Day of each order, row for row.',
      },
      source:
        'Our rule: the median of the days between consecutive order days of one customer, all customers together; several orders on one day count once.',
      mistakes: [
        'One row a customer: it takes one row an order.',
        'A short stretch of orders: long gaps are not in it yet, and the median comes out low.',
      ],
    },
    RFM_SCORE: {
      description: 'Recency, frequency and money of each customer among all, 1 to 5, side by side.',
      args: {
        last: 'Day of the last order, one customer a row.',
        orders: 'Number of orders.',
        revenue: 'Net revenue.',
        as_of: 'The day of the question; later orders are a mistake.',
      },
      source:
        'Common practice: scores from 1 to 5. Our rule: by mid-rank percentile, so that equal values score alike, and one order is always F = 1.',
      mistakes: [
        'Scoring a part of the list: scores compare the rows given. Score all, then filter.',
        'One row an order: add up to one row a customer first.',
      ],
    },
    RFM_SEGMENT: {
      description: 'One of the ten RFM groups, from recency and frequency.',
      args: {
        r: 'Recency score.',
        f: 'Frequency score.',
      },
      source:
        'Widespread: the grid of ten groups by recency and frequency. Its author is not known to us.',
      mistakes: [
        'Days or numbers of orders as r and f: it takes scores, as RFM_SCORE gives them.',
        'Reading At risk (RFM) as INACTIVITY’s At risk: other models, other customers.',
      ],
    },
    STAGE_PLAN: {
      description: 'What to aim for, say and measure with customers of a stage, side by side.',
      args: {
        stage: 'A stage as LIFECYCLE_STAGE gives it, or At risk, which goes before the stage.',
      },
      source:
        'Published: the idea of an objective, a message and a measure for each segment (multichannel marketing). Our rule: the texts.',
      mistakes: ['No room to the right: it fills three cells.'],
    },
    LEAD_CLASS: {
      description: 'Class of a lead by fit and interest. The lines are ours.',
      args: {
        fit: 'How well the lead fits your customers.',
        interest: 'Interest shown by own actions.',
        days_idle: 'Days since the lead’s last action; interest halves every 30.',
        source: 'Where the lead came from; co-registration is a form of somebody else.',
        request: 'Whether a quote, demo or call was asked for.',
      },
      source:
        'Published: fit and interest kept apart, and interest that fades (HubSpot’s grid of leads). Our rule: lines at 70 and 40, the names, and a half-life of 30 days.',
      mistakes: [
        'Interest that has faded already, with days_idle as well: it fades twice.',
        'A low score for an unknown fit: leave it blank; that gives No data and not Cold.',
      ],
    },
    LEAD_INTEREST: {
      description: 'Interest that is left after days without action: it halves every 30 days.',
      args: {
        interest: 'Interest on the day of the last action.',
        days_idle: 'Days since then.',
      },
      source: 'Published: interest that fades (HubSpot). Our rule: the half-life of 30 days.',
      mistakes: ['Passing the result to LEAD_CLASS together with days_idle: it fades twice.'],
    },
    BANT: {
      description:
        'Ready, Not ready or Not known: the need and any two of budget, authority, time.',
      args: {
        budget: 'Whether there is money.',
        authority: 'Whether the contact decides.',
        need: 'Whether there is a need.',
        time: 'Whether there is a date.',
      },
      source:
        'Common practice: the four questions. Our rule: the need and two others make a lead ready.',
      mistakes: ['“No” for what nobody has asked: leave it blank, not known is not no.'],
    },
    CAN_CONTACT: {
      description:
        'Whether somebody may be sent commercial messages. What is unknown is FALSE. Not legal advice.',
      args: {
        consent: 'State of the consent.',
        orders: 'Number of orders; for the customer exception.',
        similar: 'Whether it is about products like those bought; for the customer exception.',
      },
      source:
        'Published: Spain’s LSSI, article 21: no commercial e-mail without request or authorisation, but for own products similar to those a customer bought. Our rule: the states. Not legal advice; ask for your own country.',
      mistakes: [
        'An older yes after a withdrawal: give the latest state.',
        'One consent for all channels: keep it for each.',
        'A box ticked beforehand or somebody else’s form as consent: it has to name you, and be given.',
      ],
    },
    ACQUISITION_TYPE: {
      description: 'Where a new customer came from, and in what style of buying.',
      args: {
        previous_provider: 'Who they bought from before, if from anybody.',
        bought_before: 'Whether they bought from you before.',
        buys_elsewhere: 'Whether they still buy from others too.',
        reason: 'Why they left the other: for the price or an offer, or anything else.',
        incentive: 'Whether the first order came with an incentive.',
      },
      source:
        'Published: new to the category or to the company, portfolio buying and strategic switching (Buttle & Maklan). Our rule: Won over, and the order of the questions.',
      mistakes: [
        'A blank for “bought from nobody”: blank is unknown; write none.',
        'Taking customers won by an incentive for loyal ones: many switch again; look whether they stay.',
      ],
    },
    PERCEIVED_VALUE: {
      description:
        'Perceived value of you, of the rival, their ratio, and Gale’s ratio of perceived quality, side by side.',
      args: {
        weights: 'Importance of each attribute; only the proportion counts.',
        us: 'Your score in each, row for row.',
        rival: 'The rival’s score on the same scale, row for row.',
      },
      source:
        'Published: the steps of customer value analysis (Kotler & Keller); the idea of a ratio of perceived quality (Gale, “Managing Customer Value”, 1994). Our rule: how both are computed.',
      mistakes: [
        'Price among the attributes and also beside them: one or the other.',
        'Scores on two scales: both sides need the same.',
        'Few answers: below about 30 a segment the figures are a hint.',
      ],
    },
    PERCEIVED_VALUE_GAPS: {
      description: 'Each attribute with weight × (you − rival), worst first: what to mend first.',
      args: {
        attributes: 'Name of each attribute.',
        weights: 'Importance of each; only the proportion counts.',
        us: 'Your score in each, row for row.',
        rival: 'The rival’s score on the same scale, row for row.',
      },
      source:
        'Published: comparison with a main rival, attribute by attribute (Kotler & Keller). Our rule: the weighted gap and its order.',
      mistakes: [
        'Mending the lowest score: a low score in what hardly matters costs little.',
        'A missing score: the attribute is left out on both sides, and the weights of the others make up 1.',
      ],
    },
    SAMPLE_SIZE: {
      description: 'Customers needed in each of two groups to tell one rate from another.',
      args: {
        base: 'Rate now, such as 20%.',
        target: 'Rate to be told from it, such as 25%.',
        confidence: 'How rarely chance alone may pass for a difference: 95% is one time in 20.',
        power: 'Chance of seeing a true difference.',
      },
      source:
        'Published: the usual formula for two proportions, two-sided, without continuity correction.',
      mistakes: [
        'The result taken for both groups: it is for each.',
        'A relative rise as target: 5% more than 20% is 21%, not 25%.',
        'Ending the test before the number is reached, because it looks good.',
      ],
    },
    DETECTABLE_LIFT: {
      description:
        'The smallest rise, in points of the rate itself, that n customers a group can show.',
      args: {
        base: 'Rate now, such as 20%.',
        n: 'Customers in each group.',
        confidence: 'How rarely chance alone may pass for a difference: 95% is one time in 20.',
        power: 'Chance of seeing a true difference.',
      },
      source: 'Published: the usual formula for two proportions, solved for the difference.',
      mistakes: [
        'Reading it as relative: 0.05 is five points, from 20% to 25%.',
        'All customers of the list as n: it is the number in each group.',
      ],
    },
    AB_TEST: {
      description:
        'Reads a test: rate A, rate B, difference, low, high, p, method and verdict, side by side. Read it once, at the size planned.',
      args: {
        n_a: 'Customers in group A.',
        conversions_a: 'Those of them who converted.',
        n_b: 'Customers in group B.',
        conversions_b: 'Those of them who converted.',
        confidence: 'How rarely chance alone may pass for a difference: 95% is one time in 20.',
      },
      source:
        'Textbook: two-proportion z test, pooled; Fisher’s exact test where a cell expects fewer than 5; interval for the difference unpooled (Wald): with few conversions it is too narrow, and p decides.',
      mistakes: [
        'Reading it every day and stopping when it pleases: that finds differences which are not there.',
        'Orders in place of customers: each customer counts once.',
        'No difference shown, read as no difference: the interval tells what is still possible.',
      ],
    },
    TEST_GROUP: {
      description: 'A or B for a customer in a test: by a hash, so the same for ever.',
      args: {
        id: 'The customer.',
        test: 'Name of the test; another name splits anew.',
        share: 'Share of the customers that group A gets.',
      },
      source:
        'Our rule: A when MurmurHash3 (A. Appleby) of the test’s name and the customer falls below the share. Other tools compute the same.',
      mistakes: [
        'RAND() or the order of the rows as a split: it changes, or is no chance at all.',
        'Another share in the middle of a test: some customers change groups.',
      ],
    },
    IDIC_LEVEL: {
      description:
        'How far one-to-one marketing has come with each customer, 0 to 4: identify, differentiate, interact, customise.',
      args: {
        key: 'E-mail, phone or customer number; one customer a row.',
        tier: 'Value class; any text counts as filled in.',
        need: 'Need or segment; any text counts as filled in.',
        last_contact: 'Day of the last contact.',
        consent: 'State of consent, or the channel the customer prefers.',
        treatment: 'What is done differently for this customer.',
        as_of: 'The day of the question; a contact counts for 180 days.',
      },
      source:
        'Published: identify, differentiate, interact, customise (Peppers & Rogers). Our rule: what proves each step.',
      mistakes: [
        'One e-mail on two rows: neither is identified, and both are 0.',
        'Expecting later steps to count: the first one not met ends the count.',
      ],
    },
    P_ALIVE: {
      description: 'Probability that a customer is one still, by a fitted purchase model.',
      args: {
        purchases: 'Purchase days after the first one; several orders a day count once.',
        recency: 'Time from the first purchase to the last; 0 where there was one only.',
        age: 'Time from the first purchase to today, in the unit of the model (such as weeks).',
        model: 'One row: BG/NBD, MBG/NBD or Pareto/NBD, and its four parameters.',
      },
      source:
        'Published: BG/NBD (Fader, Hardie & Lee 2005), MBG/NBD (Batislam, Denizel & Filiztekin 2007), Pareto/NBD (Schmittlein, Morrison & Colombo 1987).',
      mistakes: [
        'BG/NBD gives 1 to everybody who bought once, at any age: for them use MBG/NBD or Pareto/NBD.',
        'recency as days since the last purchase: here it is the age at the last purchase.',
        'Days beside parameters that were fitted in weeks.',
      ],
    },
    EXPECTED_PURCHASES: {
      description:
        'Purchases to expect of a customer in the time ahead, by a fitted purchase model.',
      args: {
        purchases: 'Purchase days after the first one; several orders a day count once.',
        recency: 'Time from the first purchase to the last; 0 where there was one only.',
        age: 'Time from the first purchase to today, in the unit of the model (such as weeks).',
        horizon: 'Time ahead, in the same unit.',
        model: 'One row: BG/NBD, MBG/NBD or Pareto/NBD, and its four parameters.',
      },
      source:
        'Published: the conditional expectations of the three models, see P_ALIVE. BG/NBD and MBG/NBD are computed as a sum that equals the published closed form.',
      mistakes: [
        'A horizon in months beside parameters in weeks.',
        'Reading it as a whole number: 0.3 is three customers in ten who buy once more.',
      ],
    },
    EXPECTED_ORDER_VALUE: {
      description:
        'Mean value of the orders to come: between the customer\u2019s own mean and that of all.',
      args: {
        purchases: 'Purchase days after the first one; 0 gives the mean of all customers.',
        mean_value: 'Mean value of these purchases; blank: the mean of all customers.',
        model: 'One row: Gamma-Gamma and its p, q, v, with q above 1.',
      },
      source: 'Published: Gamma-Gamma (Fader, Hardie & Lee 2005).',
      mistakes: [
        'The first order in the mean: the model is fitted on the repeat purchases.',
        'Using it where those who buy often also spend more an order: the model assumes that they do not.',
      ],
    },
    PREDICTED_LTV: {
      description: 'Discounted margin to expect of a customer over the time ahead.',
      args: {
        purchases: 'Purchase days after the first one; several orders a day count once.',
        recency: 'Time from the first purchase to the last; 0 where there was one only.',
        age: 'Time from the first purchase to today, in the unit of the model (such as weeks).',
        mean_value: 'Mean value of the repeat purchases; blank: the mean of all customers.',
        horizon: 'Time ahead, in the same unit.',
        margin: 'Share of the order value that is left after variable costs, such as 40%.',
        discount:
          'Discount rate of one unit of time; PERIOD_DISCOUNT turns a yearly one into a weekly one.',
        model: 'One row: BG/NBD, MBG/NBD or Pareto/NBD, and its four parameters.',
        value_model: 'One row: Gamma-Gamma and its p, q, v, with q above 1.',
      },
      source:
        'Published: purchases times value (Fader, Hardie & Lee 2005). Our rule: each purchase is discounted from the moment at which it is expected.',
      mistakes: [
        'A yearly discount beside weeks.',
        'Adding what the customer has spent so far: this is the time ahead alone.',
      ],
    },
  },
};

export type Help = Widen<typeof help>;

/** The sidebar's texts: read by sidebar/ only, and no part of Code.js. */
export const sidebar = {
  views: {
    label: 'Parts of Ciclo',
    table: 'Table',
    result: 'Result',
    row: 'Row',
    lists: 'Lists',
    reports: 'Reports',
    schedule: 'Schedule',
    formulas: 'Formulas',
  },
  loading: 'Reading the sheet…',
  working: 'Working…',
  again: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  asTable: 'As a table',
  tags: {
    published: 'published',
    ours: 'our rule',
    yours: 'your choice',
    publishedHelp: 'Published rule: it stands in the literature.',
    oursHelp: 'Our rule: a line that no publication draws. Change it if yours is better.',
    yoursHelp: 'Your choice: no rule says what is right.',
  },
  sheetShown: 'The sheet {sheet} is open.',
  /** What a column of the user’s table can be. */
  fields,
  table: {
    title: 'Your table',
    sheet: 'Sheet {sheet}, header in row {row}',
    layouts: {
      orders: 'One row is one order.',
      orderLines: 'One row is one line of an order.',
      customers: 'One row is one customer.',
      periods: 'One row is one customer, with one column for each period.',
    },
    writesOrders:
      'Classify writes result columns to the right of this table, and a sheet with one row for each customer. Your own cells stay as they are.',
    writesRows:
      'Classify writes result columns to the right of this table. Your own cells stay as they are.',
    orders: '{orders} {orders:order|orders}',
    customers: '{customers} {customers:customer|customers}',
    dates: 'dates {order}',
    money: 'money in {currency}',
    dateOrders,
    reread: 'Read again',
    rereadHelp: 'For when you have changed the table or opened another sheet.',
    filtered: 'This sheet is filtered. Hidden rows are read and classified too.',
    old: 'The newest order is of {day}, {days} days ago: as of today most customers would count as lapsed.',
    useNewest: 'Use that day instead',
    asOfNewest: 'The day of the run is {day}, that of the newest order.',
    useToday: 'Use today',
    lastRun: 'Last classified on {at}.',
    seeResult: 'See the result',
    columns: 'How the columns were read',
    columnsHelp: 'If a column is not what it says, choose the right one.',
    none: 'not in this table',
    noSample: 'no values in this column',
    dateOrder: 'Order of day and month',
    dateOrderAuto: 'as the dates say',
    dateOrderHelp: 'Only for dates that are text. Choose if 03/04 is read the wrong way round.',
    forget: 'Back to Ciclo’s own reading',
    missing: 'Not in this table',
    missingCost: {
      amount: 'Without amounts: no pyramid, no LTV and no next step.',
      order: 'Without order numbers: what a customer buys on one day counts as one order.',
      profit:
        'Without profit: LTV is computed from revenue, or from the margin you give in the options.',
      orders: 'Without the number of orders: the stage is known only for customers who lapsed.',
      first: 'Without the first order: everybody gets the shop’s usual interval, not their own.',
      last: 'Without the last order: nobody knows who is active, at risk or lapsed.',
      revenue: 'Without revenue: no pyramid, no LTV and no next step.',
    },
    warnings: 'Worth knowing',
    classify: 'Classify {customers} {customers:customer|customers}',
    options: 'Options',
    chooseColumn: 'Column that holds: {field}',
    chooseButton: 'Use this column',
  },
  options: {
    title: 'Options',
    intro: 'Everything has a default. Leave blank what you do not want to change.',
    default: 'Default: {value}.',
    reset: 'Back to the defaults',
    resetDone: 'All options are back at their defaults.',
    saved: 'Saved with this spreadsheet.',
    back: 'Back',
    predict: 'Predict with a purchase model',
    predictHelp:
      '(adds the probability of still being a customer, and what to expect in 12 months)',
    groups: {
      run: 'This run',
      lines: 'Who is at risk',
      pyramid: 'Pyramid',
      value: 'Lifetime value',
      written: 'What is written',
    },
    days: '{n} {n:day|days}',
    fields: {
      asOf: {
        label: 'As of',
        help: 'The day of the run. Later orders are set aside, so that a past day gives what it gave then.',
        default: 'today, {value}',
      },
      language: {
        label: 'Language',
        help: 'Of this panel and of the labels in your sheet.',
        default: 'as your spreadsheet',
      },
      currency: {
        label: 'Currency',
        help: 'The sign shown beside amounts here. Nothing is converted.',
        default: 'as in your amounts',
      },
      interval: {
        label: 'Usual days between orders',
        help: 'How often your customers buy. Each customer’s own rhythm is weighed in.',
        default: 'the median of your orders',
      },
      atRiskIntervals: {
        label: 'At risk after',
        help: 'Intervals without an order until a customer counts as at risk.',
        default: '{value} intervals',
      },
      lapseIntervals: {
        label: 'Lapsed after',
        help: 'Intervals without an order until a customer counts as lapsed.',
        default: '{value} intervals',
      },
      retentionOrders: {
        label: 'Orders until Retention',
        help: 'From this many orders on, a customer is in the Retention stage.',
        default: '{value} orders',
      },
      periodDays: {
        label: 'Days of the period',
        help: 'Who bought within it is ranked by revenue; the others are inactive.',
        default: '{value} days',
      },
      cuts: {
        label: 'Cuts of the pyramid',
        help: 'Top, Big and Medium together end at these percentages of the active customers.',
        default: '{value}',
      },
      margin: {
        label: 'Gross margin',
        help: 'What is left of 100 of revenue after variable costs. Without it LTV is in revenue, not profit.',
        default: 'the profit column if there is one, else none',
      },
      retention: {
        label: 'Customers kept a year',
        help: 'Share of customers who buy again the next year.',
        default: 'measured; 60% if there are too few to measure',
      },
      discount: {
        label: 'Discount a year',
        help: 'What money costs you: a euro next year is worth less than one today.',
        default: '{value}, within the usual 10 to 20%',
      },
      threshold: {
        label: 'Worth a person’s effort from',
        help: 'LTV from which a customer gets Save or Nurture instead of an automatic message.',
        default: 'the median LTV of active customers',
      },
    },
    units: {days: 'days', percent: '%', intervals: 'intervals', orders: 'orders', money: 'LTV'},
    cutNames: {top: 'Top', big: 'Big', medium: 'Medium'},
    languages: {auto: 'As the spreadsheet', en: 'English', es: 'Español'},
    columns: 'Result columns',
    columnsHelp:
      'On a table of orders, the rows get the stage, the activity and the pyramid; the sheet of customers gets all.',
    optional: 'not written at first',
    noColumns: 'Choose at least one column.',
    problems: {
      notNumber: 'This is not a number.',
      notWhole: 'Use a whole number.',
      range: 'Use a number from {min} to {max}.',
      rising: 'Each cut has to be at least as large as the one before.',
      order: 'Lapsed has to come after at risk: use at least {min}.',
      notDate: 'This is not a date.',
      tooLong: 'Use at most {max} characters.',
    },
    invalid: '{n} {n:option needs|options need} your attention before classifying.',
  },
  run: {
    title: 'Classifying',
    steps: {
      read: 'Reading the table',
      classify: 'Classifying customers',
      predict: 'Fitting purchase models',
      write: 'Writing the results',
      check: 'Checking what was written',
    },
    rows: '{rows} {rows:row|rows}',
    customers: '{customers} {customers:customer|customers}',
    starting: 'Starting…',
    done: '{customers} {customers:customer|customers} classified.',
    leave:
      'You can go on working, here or in the sheet: the run goes on. Large tables take a few minutes.',
    running: 'running',
    state: {done: 'done', now: 'under way', todo: 'still to come'},
    written: '{done} of {of}',
    parts:
      '{done} of {of} rows are written. One run may take six minutes, so Ciclo goes on by itself, as long as this panel is open.',
    stop: 'Stop after this part',
    stopping: '{done} of {of} rows are written. Ciclo stops when this part is written.',
    unfinished: 'Not finished: {done} of {of} rows are written, and headers say incomplete.',
    goOn: 'Go on',
  },
  result: {
    title: 'Result',
    none: 'Nothing classified yet. Once you classify your table, this is where you see who your customers are.',
    toTable: 'Go to the table',
    facts:
      '{customers} {customers:customer|customers}, {orders} {orders:order|orders} in {rows} {rows:row|rows}',
    revenue: 'revenue {revenue}',
    asOf: 'As of {day}',
    sheet: 'Sheet {sheet}',
    customersSheet: 'all results in sheet {sheet}',
    at: 'Run on {at}',
    prediction: {
      title: 'What to expect',
      offer:
        'A purchase model, fitted to your orders, tells for each customer how likely they still are one, and which orders and revenue to expect in the next 12 months.',
      predict: 'Predict',
      chart: 'Orders expected and come in the days held back',
      upTo: 'Up to',
      expected: 'Expected',
      came: 'Came',
      byPurchases: 'By number of orders before',
      before: 'Repeat orders before',
      compared: 'The models compared',
      model: 'Model',
      score: 'Log-likelihood',
      scoreHelp: 'Of the orders in the days held back: the higher, the better foreseen.',
      remark: 'Remark',
      chosen: 'chosen',
      sheet: 'Parameters and formulas: sheet {sheet}',
    },
    how: 'A click on a group',
    filter: 'filters the sheet',
    select: 'selects the rows',
    filtered: '{n} {n:row|rows} shown in the sheet {sheet}: {label}.',
    selected: '{n} {n:row|rows} selected in the sheet {sheet}: {label}.',
    left: '{n} more {n:row is|rows are} too scattered to select at once: filter instead.',
    allShown: 'All rows are shown again.',
    nobody: 'There is no customer in this group: {label}.',
    old: 'The newest order is of {day}, {days} days before the day of this run: that is why so many count as lapsed. The table view offers that day.',
    showAll: 'Show all rows',
    selectInstead: 'Select the rows instead',
    part: '{n} {n:customer|customers}, {share}',
    code: 'Group',
    customers: 'Customers',
    share: '%',
    stage: 'Life-cycle stage',
    stageHelp:
      'Where each customer stands. Stages can go back: who lapses moves to {reactivation}.',
    activity: 'Activity',
    activityHelp:
      'Silence measured against each customer’s own rhythm; lapsed: from the day under “Inactive from” on. This shop’s usual interval: {days}.',
    calibration:
      'Of {gaps} past pauses between orders, {atRisk} would have been called at risk and {lapsed} lapsed, though the customer came back.',
    pyramid: 'Customer pyramid',
    pyramidHelp:
      'Customers on the left, their revenue in the period on the right: 365 days, unless the options say otherwise. Inactive: no order in it.',
    people: 'Customers',
    revenueHead: 'Revenue',
    tierPart: '{n} {n:customer|customers} ({share}), revenue {revenue} ({revenueShare})',
    noAmounts:
      'No pyramid: the table has no amounts. With an amount column you also get LTV and a next step.',
    chooseAmount: 'Choose the amount column',
    rfm: 'RFM groups',
    rfmHelp:
      'How recently (R, up) and how often (F, right) customers buy, from 1 to 5. The darker, the more customers.',
    rfmDescription:
      'A grid of five rows, recency 5 at the top, and five columns, frequency 5 at the right. Each cell belongs to one of ten groups.',
    next: 'What to do next',
    nextHelp: 'By lifetime value and risk. Valuable: an LTV of {threshold} or more.',
    noNext: 'Without amounts there is no lifetime value, so no next step by customer. By stage:',
    byStage: 'By stage',
    actions: {
      SAVE: 'Valuable, at risk or lapsed: call or write in person, soon.',
      NURTURE: 'Valuable and safe: thanks, early access, service. No discount needed.',
      AUTOMATE: 'Of lower value, at risk or lapsed: an automatic reminder, in a cheap channel.',
      SERVE: 'Of lower value and safe: serve well, offer the second product.',
      FIX: 'Costs more than it brings: mend price, returns or cost to serve.',
      FIX_OR_LET_GO: 'Costs more than it brings and is leaving: no retention offer.',
    },
    stageActions: {
      ACQUISITION: 'Not a buyer yet: useful content in your own voice, and one clear first offer.',
      CONVERSION: 'Bought once: thanks, help with using it, and a reason for a second order.',
      GROWTH: 'Bought a few times: widen the basket with what goes well with it.',
      RETENTION: 'Buys regularly: keep and reward; personal offers and early access.',
      REACTIVATION: 'Silent for long: ask what happened; a coupon only where it pays.',
    },
    changes: 'Since the last run',
    changesSince: 'Compared with {day}:',
    changesBefore: 'Compared with what was written before:',
    changed: '{n} {n:customer|customers} changed',
    entered: '{n} new',
    goneAway: '{n} no longer in the table',
    noChange: 'nobody changed',
    nobodyChanged: 'Nobody has moved to another class.',
    from: 'From',
    to: 'To',
    new: 'new',
    gone: 'gone',
    more: 'and {n} {n:other change|other changes}',
    setAside: '{n} {n:row|rows} set aside',
    setAsideHelp: 'These rows were not used. Mend the cell and classify again.',
    setAsideReasons: {
      NO_CUSTOMER: 'No customer',
      NO_DATE: 'No date',
      BAD_DATE: 'Date that does not exist or cannot be read',
      BAD_AMOUNT: 'Amount that is no number',
      FUTURE_DATE: 'Date after the day of the run',
    },
    row: 'Row {row}',
    firstOf: 'first {shown} of {n}',
    toSetAside: 'See the rows set aside',
    wentTo: 'Row {row} is selected in the sheet.',
    oneCustomer:
      'With one customer, shares and groups say little; the reason beside the row says more.',
  },
  undo: {
    open: 'Remove what Ciclo wrote…',
    title: 'Remove what Ciclo wrote?',
    text: 'Deletes what Ciclo added: columns, sheets of customers, model and reports, filter and colours, and what the last check kept. Lists, the log, a schedule and your own cells stay.',
    remove: 'Remove',
    done: 'Removed: {columns} {columns:column|columns} and {sheets} {sheets:sheet|sheets}.',
    nothing: 'There was nothing of Ciclo’s to remove.',
  },
  row: {
    title: 'One customer',
    intro: 'Select a row in the sheet, then ask why its customer is in each class.',
    explain: 'Explain this row',
    where: 'Row {row} of {sheet}',
    setAside: 'This row was set aside: {reason}.',
    classes: 'Classes',
    why: 'Why',
    noClass: 'none',
    numbers: 'Numbers',
    facts: {
      orders: 'Orders',
      revenue: 'Revenue',
      periodRevenue: 'Revenue in the period',
      daysSinceLast: 'Days since the last order',
      interval: 'Usual days between orders',
      atRiskFrom: 'At risk after',
      lapseFrom: 'Lapsed after',
      ltv: 'LTV if kept',
    },
    unknown: 'unknown',
    dates: 'Orders over time',
    datesDescription:
      'Each order is a line on the axis of time, the higher the larger. Then come the day from which the customer is at risk and the day from which the customer has lapsed.',
    lastDates: 'The last {shown} of {n} order days.',
    order: 'Order',
    day: 'Day',
    amount: 'Amount',
    atRisk: 'At risk from {day}',
    lapse: 'Inactive from {day}',
    asOf: 'Day of the run, {day}',
  },
  formulas: {
    title: 'Formulas',
    intro: 'Work in any cell. Select an empty cell and insert an example.',
    search: 'Search formulas',
    count: '{n} {n:formula|formulas}',
    noMatch: 'No formula matches “{text}”.',
    insert: 'Insert',
    insertLabel: 'Insert an example of {name}',
    inserted: 'Inserted into {cell}.',
    arguments: 'Arguments',
    optional: 'optional',
  },
  failures: {
    /** When the server gives no answer at all. */
    noAnswer: 'Google Sheets did not answer. Check your connection and try again.',
    tooLong:
      'Google stopped the run: it took longer than it allows. Classify fewer columns, or part of the table.',
    authorise: 'Give permission',
    authoriseHelp: 'Give permission in the window that opens, then try again here.',
    openOther: 'When it is open:',
    forget: 'Back to Ciclo’s own reading',
    toOptions: 'Back to the options',
    toTable: 'Back to the table',
    broken: 'This panel has run into something unforeseen. Your sheet is as it was.',
    reload: 'Start the panel again',
    selectEmpty: 'Select an empty cell in the sheet, then:',
    selectRow: 'Click on a row of your table in the sheet, then:',
  },
  lists: {
    title: 'Lists',
    intro:
      'A sheet of the customers of one class, with what to aim for and say on top, and empty columns for what came of it.',
    none: 'Lists are made of classes. Once you classify your table, this is where you choose whom to write to.',
    column: 'Class by',
    group: 'Customers',
    who: 'Consent',
    consent: {sendable: 'Only who may be contacted', all: 'All of them'},
    consentHelp: 'By the consent column of your table, if it has one.',
    effect: 'Effect',
    holdOut: 'Hold some back',
    holdOutHelp: 'Whom you do not write to shows what would have happened anyway.',
    testName: 'Name of the test',
    testNameHelp: 'It decides who is in which group: the same name makes the same groups again.',
    noTestName: 'The test needs a name.',
    share: 'Part held back',
    columns: 'Columns: {n} chosen',
    columnsLegend: 'Columns of the list',
    base: {
      orders: 'Orders',
      first: 'First order',
      last: 'Last order',
      days_since_last: 'Days since last order',
      revenue: 'Revenue',
    },
    make: 'Make the list',
    making: 'Making the list…',
    made: 'List of {customers} {customers:customer|customers} made',
    noConsent: '{n} {n:customer is|customers are} left out: no consent to be contacted.',
    groups: 'Write to group B ({b}) and leave group A ({a}) alone.',
    next: 'Write to them, and fill in Contacted and Converted as you go.',
    nextTest:
      'When the test has run its time, fill in Converted for both groups, open the list and read it out.',
    readOut: 'Read out a test',
    readOutHelp: 'Open a list that was made with a group held back and fill in Converted.',
    readOutButton: 'Read out the open list',
    test: 'Outcome of the test {test}',
    groupHead: 'Group',
    alone: 'A, left alone',
    contacted: 'B, contacted',
    converted: 'Converted',
    difference: 'B less A: {difference} points; 95% interval {low} to {high}.',
    chance: 'p {p} ({method})',
    blanks:
      'Nothing stands under Converted for {n} {n:customer|customers}: they count as not converted.',
  },
  reports: {
    title: 'Reports',
    intro:
      'From the whole history of your orders. Each report gets a sheet of its own, with a chart.',
    needsOrders:
      'This table has one row for each customer. Reports need the orders themselves: open a sheet with one row for each order.',
    which: 'Report',
    kinds: {
      flow: {
        title: 'Customer flow',
        help: 'How many were there, came, came back and went quiet, period by period.',
      },
      retention: {
        title: 'Retention',
        help: 'How many of the customers of one period, and how much of their revenue, are there in the next.',
      },
      cohorts: {
        title: 'Cohorts',
        help: 'Who first bought together, and how many of them still buy later.',
      },
      migration: {
        title: 'Migration',
        help: 'Who moved up or down in the pyramid between two days.',
      },
    },
    by: 'By',
    lookBack: 'Each day looks back',
    asOptions: 'the period of the options',
    periods: {month: 'months', quarter: 'quarters', year: 'years'},
    backs: {month: 'a month', quarter: 'a quarter', year: 'a year'},
    from: 'From',
    fromFirst: 'Default: the first order.',
    fromBefore: 'Default: one full period before the other day.',
    to: 'To',
    toToday: 'Default: today, {day}.',
    toRun: 'Default: the day of the run, {day}.',
    wrongWay: 'The first day has to come before the last.',
    make: 'Make the report',
    making: 'Making the report…',
    made: 'Made: {report}',
    open: 'Go to {sheet}',
  },
  schedule: {
    title: 'Schedule',
    intro:
      'Ciclo can check this sheet by itself: it classifies anew, writes down what has changed, colours who went quiet, and mails you a digest.',
    every: {daily: 'Every day from {hour}', weekly: 'Every {weekday} from {hour}'},
    next: 'Next: {at}.',
    mailsTo: 'Mails {address}.',
    mailsYou: 'Mails you.',
    mailsOther: 'Mails whoever set it up.',
    noMail: 'Without mail.',
    others:
      'Another person set this up: it runs and mails in their name. If you take it over, it runs and mails in yours.',
    takeOver: 'Take it over',
    paused: 'At rest',
    resume: 'Resume',
    setUp: 'Set it up',
    changeIt: 'Change it',
    howOften: 'How often',
    daily: 'Every day',
    weekly: 'Every week',
    weekday: 'Day of the week',
    hour: 'From',
    hourHelp: 'Time of the spreadsheet, {zone}. Google starts it within the hour that follows.',
    mail: 'Digest by mail',
    mailAddress: 'Mail it to {address}',
    mailYou: 'Mail it to my Google account',
    mailUnchanged: 'Also when nothing has changed',
    save: 'Save schedule',
    saved: 'The schedule is saved.',
    remove: 'Delete…',
    removeTitle: 'Delete the schedule?',
    removeText: 'The sheet is no longer checked by itself. Log and results stay.',
    removeOthers:
      'Another person set it up. The sheet is no longer checked by itself, for them neither. Log and results stay.',
    removeNow: 'Delete',
    removed: 'The schedule is deleted.',
    missing: {
      triggers:
        'Ciclo may not run by itself: Google has no permission for that from you. Saving asks you for it. Until then, “Check now” does the same.',
      mail: 'Ciclo may not send mail in your name. Checks run and are logged all the same.',
      address:
        'Ciclo may not see your mail address, so nothing can be mailed to you. Checks run and are logged all the same.',
    },
    noMailsLeft:
      'Google lets no more mail out for you today. Checks go on; the digest follows later.',
    check: 'Changes',
    checkHelp:
      'A check classifies this sheet as of today, and writes what has changed since the last one to the log.',
    checkButton: 'Check now',
    checking: 'A check is under way.',
    overdue: 'A scheduled check was missed: Ciclo is making up for it now.',
    see: 'See',
    done: 'Checked as of {day}: {n} {n:change|changes}.',
    lastChecked: 'Last checked as of {day}:',
    between: 'From {since} to {day}:',
    unchanged: 'Nothing has changed.',
    stopped: 'Not finished: {done} of {of} rows are written. Changes are told when all are.',
    goOn: 'Go on',
    log: 'See all changes in {sheet}',
    highlighted: 'Who went quiet is coloured in {sheet}',
    kinds: {
      INACTIVE: 'Newly inactive',
      AT_RISK: 'Newly at risk',
      SAFE_AGAIN: 'No longer at risk',
      CAME_BACK: 'Came back',
      NEW: 'New',
      TIER_UP: 'Moved up in the pyramid',
      TIER_DOWN: 'Moved down in the pyramid',
      GONE: 'No longer in the table',
    },
    startedAnew: {
      first: 'First check, as of {day}. From the next one on, you see here what has changed.',
      missing:
        'What the last check had kept is gone, so the check as of {day} starts anew: what changed before it is not known.',
      tampered:
        'What the last check had kept was changed or incomplete, so the check as of {day} starts anew: what changed before it is not known.',
    },
    mailed: {
      sent: 'The digest was mailed.',
      quota: 'Google lets no more mail out today: the digest follows with a later check.',
      noPermission: 'The digest was not mailed: Ciclo may not send mail in your name.',
      unsure:
        'The digest may have been mailed: the last check was cut off there, so it is not sent twice.',
    },
  },
};

export type Sidebar = Widen<typeof sidebar>;
