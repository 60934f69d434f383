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

/** The sheets of reports. */
export const reports = {
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
    setAside: '{count} {count:row was|rows were} left out.',
    overlap: 'The two periods overlap: part of the revenue counts in both.',
    noneBefore: 'Nobody bought in the period that ends on {from}.',
    noAmounts: 'There is no column of amounts, so revenue is not told.',
    otherSheet:
      'Cells of yours stand where the report has to grow, so it was written to “{sheet}”.',
  },
};
