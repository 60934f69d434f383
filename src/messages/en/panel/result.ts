/** A run, and the view of its result. */
import {brief} from '../addOn/reports';

export const run = {
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
  doneAsOf: '{customers} {customers:customer|customers} classified as of {day}.',
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
};

export const result = {
  title: 'Result',
  brief: {
    ...brief,
    open: 'Open the customers',
  },
  set: 'Set for this run: {options}.',
  classifyAgain: 'Classify again',
  table: 'Table',
  listOf: 'Make a list of these {n}',
  listOfOne: 'Make a list of this one',
  toTable: 'Go to the table',
  facts:
    '{customers} {customers:customer|customers}, {orders} {orders:order|orders} in {rows} {rows:row|rows}',
  /** Where rows are no orders. */
  rowFacts: '{customers} of {rows} {rows:row|rows} classified',
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
    ahead:
      'Next 12 months: about {orders} {orders:order|orders}, {money} from these {customers} {customers:customer|customers}.',
    aheadWithoutMoney:
      'Next 12 months: about {orders} {orders:order|orders} from these {customers} {customers:customer|customers}.',
    left: '{left} {left:has|have} probably left: a chance below 50% of still being a customer.',
    check:
      'Check: in the last {span} it expected {predicted} {predicted:order|orders}, {actual} came ({off}).',
    months: '{n} {n:month|months}',
    off: {more: '{share} too many', fewer: '{share} too few', none: 'as expected'},
    forecast: {
      CLOSE: 'A close forecast: off by 10% at most.',
      ROUGH: 'A rough forecast: take the totals as a size, not as a plan.',
      FAR_OFF:
        'Far off, by more than 25% (our line): do not plan with these amounts. Who is likelier to buy than whom may still be right.',
      TOO_FEW: 'Too few orders to judge the forecast by.',
    },
    whyThis: 'Why this model',
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
  /** By column of classes; a help may name a class by its code, and the shop's usual interval as days. */
  sections: {
    stage: {
      title: 'Life-cycle stage',
      help: 'Where each customer stands. Stages can go back: a customer who lapses moves to {REACTIVATION}.',
    },
    tier: {
      title: 'Customer pyramid',
      help: 'Customers on the left, their revenue in the last {period} on the right. {INACTIVE}: no order in the last {period}.',
      wholeHelp:
        'Customers on the left, all their revenue on the right. {INACTIVE}: no order in the last {period}.',
    },
    activity: {
      title: 'Activity',
      help: 'Silence measured against each customer’s own rhythm; lapsed: from the day under “Lapsed from” on. This shop’s usual interval: {days}.',
    },
    rfm: {
      title: 'RFM groups',
      help: 'How recently (R, up) and how often (F, right) customers buy, from 1 to 5. The darker, the more customers.',
    },
  },
  calibration:
    'Of {gaps} past pauses between orders, {atRisk} would have been called at risk and {lapsed} lapsed, though the customer came back.',
  people: 'Customers',
  revenueHead: 'Revenue',
  tierPart: '{n} {n:customer|customers} ({share}), revenue {revenue} ({revenueShare})',
  noAmounts:
    'No pyramid: the table has no amounts. With an amount column you also get LTV and a next step.',
  chooseAmount: 'Choose the amount column',
  rfmDescription:
    'A grid of five rows, recency 5 at the top, and five columns, frequency 5 at the right. Each cell belongs to one of ten groups.',
  next: 'What to do next',
  nextHelp:
    'By lifetime value and time without an order. Valuable: an LTV of {threshold} or more. Gone: no order for {intervals} of their own usual intervals (our line).',
  nextHelpPredicted:
    'By what the model expects. Valuable: a predicted LTV of {threshold} or more. At risk: a chance below 50% of still being a customer; gone: below 10% (our lines).',
  stepWorth: {expected: '{money} to expect', kept: '{money} LTV if kept'},
  stepWorthHelp: {
    expected: 'To expect: revenue of the next 12 months, with the chance that each has left in it.',
    kept: 'LTV if kept: what they would bring if none left. Predict tells what is to expect.',
  },
  noNext: 'Without amounts there is no lifetime value, so no next step by customer. By stage:',
  byStage: 'By stage',
  actions: {
    SAVE: 'Valuable, at risk or lapsed: call or write in person, soon.',
    NURTURE: 'Valuable and safe: thanks, early access, service. No discount needed.',
    AUTOMATE: 'Of lower value, at risk or lapsed: an automatic reminder, in a cheap channel.',
    SERVE: 'Of lower value and safe: serve well, offer the second product.',
    FIX: 'Costs more than it brings: correct price, returns or cost to serve.',
    FIX_OR_LET_GO: 'Costs more than it brings and is leaving: no retention offer.',
    GONE: 'Most likely no longer a customer: one last cheap try by e-mail, or let go.',
  },
  stageActions: {
    ACQUISITION: 'Not a buyer yet: useful content in your own voice, and one clear first offer.',
    CONVERSION: 'Bought once: thanks, help with using it, and a reason for a second order.',
    GROWTH: 'Bought a few times: widen the basket with what goes well with it.',
    RETENTION: 'Buys regularly: keep and reward; personal offers and early access.',
    REACTIVATION: 'Lapsed: ask what happened; a coupon only where it pays.',
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
  setAside: '{n} {n:row|rows} left out',
  setAsideHelp: 'These rows were not used. Correct the cell and classify again.',
  setAsideReasons: {
    NO_CUSTOMER: 'No customer',
    NOBODY: 'Customer is nobody in particular',
    NO_DATE: 'No date',
    BAD_DATE: 'Date that does not exist or cannot be read',
    OLD_DATE: 'Date before 1990',
    BAD_AMOUNT: 'Amount that is no number',
    FUTURE_DATE: 'Date after the day of the run',
    NO_SALE: 'Cancelled, refunded, a quote or the like: no sale',
    REPEATED_ORDER: 'Order that stands above: counted once',
  },
  row: 'Row {row}',
  firstOf: 'first {shown} of {n}',
  toSetAside: 'See the rows left out',
  wentTo: 'Row {row} is selected in the sheet.',
  oneCustomer:
    'With one customer, shares and groups say little; the reason beside the row says more.',
};

export const undo = {
  open: 'Remove what Ciclo wrote…',
  title: 'Remove what Ciclo wrote?',
  text: 'Deletes what Ciclo added: columns, sheets of customers, model and reports, filter and colours, and what the last check kept. Lists, the log, a schedule and your own cells stay.',
  remove: 'Remove',
  done: 'Removed: {columns} {columns:column|columns} and {sheets} {sheets:sheet|sheets}.',
  nothing: 'There was nothing of Ciclo’s to remove.',
};
