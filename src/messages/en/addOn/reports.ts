/** The sheets of reports and of fitted purchase models. */

/** What a fitted purchase model says of itself. */
export const prediction = {
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
};

/** The sentences with which a result begins. */
export const brief = {
  active: '{active} of {customers} {customers:customer is|customers are} active.',
  activeShare:
    '{active} of {customers} {customers:customer is|customers are} active and brought {share} of the revenue of the last {days} days.',
  nobodyAtRisk: 'Nobody is at risk of leaving.',
  atRisk: '{n} {n:is|are} at risk of leaving.',
  atRiskExpected:
    '{n} {n:is|are} at risk of leaving: {money} of revenue to expect from them in 12 months.',
  atRiskKept: '{n} {n:is|are} at risk of leaving: {money} of LTV if kept.',
  call: 'Call these {n} first: valuable and at risk.',
  callOne: 'Call this one first: valuable and at risk.',
};

/** The sheets of reports. */
export const reports = {
  names: {
    summary: 'Ciclo summary',
    flow: 'Ciclo flow',
    retention: 'Ciclo retention',
    cohorts: 'Ciclo cohorts',
    migration: 'Ciclo migration',
    prediction: 'Ciclo model',
  },
  titles: {
    summary: 'Summary of “{sheet}”, as of {day}',
    flow: 'Customer flow of “{sheet}”, as of {day}',
    retention: 'Retention of “{sheet}” from period to period, as of {day}',
    cohorts: 'Cohorts of “{sheet}” by first order, as of {day}',
    migration: 'Migration in the pyramid of “{sheet}”, from {from} to {day}',
    prediction: 'Purchase model of “{sheet}”, as of {day}',
  },
  how: {
    flow: 'At start + new + came back − lapsed = at end. A customer lapses on the day under “Lapsed from”, with a usual interval of {interval} days.',
    retention:
      'Customers: of those who bought in the period before, the share who bought again. Revenue: what they spend now, of what they spent then; above 100% when those kept buy more.',
    cohorts: 'Share of each cohort that bought so many {unit} after their first order.',
    migration:
      'Each date looks back {days} days. The revenue lines of {from} hold for {day} too, so that nobody moves only because others did.',
    prediction:
      'Fitted to {customers} {customers:customer|customers}. Times are weeks: recency and age are days / 7. In formulas: =P_ALIVE(…; CICLO_MODEL), =EXPECTED_ORDER_VALUE(…; CICLO_VALUE_MODEL).',
  },
  chart: {
    summary: 'Who the customers are, and who brings the revenue',
    flow: 'New, came back, lapsed',
    retention: 'Retention by customers and by revenue',
    cohorts: 'Customers by first order',
    migration: 'Moves in the pyramid',
    prediction: 'Orders expected and come, in the days held back',
  },
  heads: {
    flow: ['Period', 'New', 'Came back', 'Lapsed', 'At start', 'At end', 'Share lapsed'],
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
  /** The sheet for the boss. */
  summary: {
    customers: '{customers} {customers:customer|customers}',
    orders: '{orders} {orders:order|orders}',
    revenue: '{revenue} of revenue, {period} of it in the last {days} days',
    share: 'Share of customers',
    revenueShare: 'Share of revenue',
    valueShare: 'Share of the value',
    customersHead: 'Customers',
    revenueHead: 'Revenue, {days} days',
    meaning: 'What it means',
    call: 'Who to call first',
    nobody: 'Nobody',
    changed: 'What changed',
    sinceRun: 'With the last run, since {day}',
    withRun: 'With the last run',
    sinceCheck: 'With the last check, since {day}',
    withCheck: 'With the last check',
    noChange: 'Nobody has moved',
    notYet: 'Nothing to compare with yet',
    means: {
      tier: {
        TOP: 'The best {top}% of active customers, by revenue',
        BIG: 'The next, down to {big}%',
        MEDIUM: 'The next, down to {medium}%',
        SMALL: 'All other active customers',
        INACTIVE: 'No order in the last {days} days',
      },
      stage: {
        ACQUISITION: 'Not a buyer yet',
        CONVERSION: 'Bought once: a second order is the aim',
        GROWTH: 'Bought a few times: widen the basket',
        RETENTION: 'Buys regularly: keep and reward',
        REACTIVATION: 'Lapsed: ask what happened',
      },
      activity: {
        ACTIVE: 'Within the usual days between orders',
        AT_RISK: 'Late for the next order: may leave',
        LAPSED: 'Past the line of silence',
      },
      action: {
        SAVE: 'Valuable, at risk or lapsed: call or write in person',
        NURTURE: 'Valuable and safe: thanks and service, no discount',
        AUTOMATE: 'Of lower value, at risk or lapsed: an automatic reminder',
        SERVE: 'Of lower value and safe: serve well, offer a second product',
        FIX: 'Costs more than it brings: correct price or cost',
        FIX_OR_LET_GO: 'Costs more than it brings and is leaving: no offer',
        GONE: 'Hardly a customer any more: one last cheap try, or none',
      },
    },
  },
  quarter: '{year} Q{quarter}',
  unfinished: '{period} ({days} of {of} {of:day|days})',
  units: {month: 'months', quarter: 'quarters', year: 'years'},
  all: 'All',
  absent: 'Not yet a customer',
  fromTo: 'Then (down), now (across)',
  lines: {TOP: 'Top from', BIG: 'Big from', MEDIUM: 'Medium from'},
  notes: {
    unfinished: '{period} is not over: it is left blank, and counts in no total.',
    trimmed: 'The last {count} periods are shown.',
    defaultInterval:
      'Nobody bought twice, so {interval} days is a guess: set the interval in the panel.',
    setAside: '{count} {count:row was|rows were} left out.',
    overlap: 'The two periods overlap: part of the revenue counts in both.',
    noneBefore: 'Nobody bought in the period that ends on {from}.',
    noAmounts: 'There is no column of amounts, so revenue is not told.',
    leftOut: 'Left out, since the table does not tell it: {parts}.',
    otherSheet:
      'Cells of yours stand where the report has to grow, so it was written to “{sheet}”.',
  },
};
