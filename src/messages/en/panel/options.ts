/** The view of the options. */

export const options = {
  title: 'Options',
  intro: 'Everything has a default. Leave blank what you do not want to change.',
  default: 'Default: {value}.',
  reset: 'Back to the defaults',
  resetDone: 'All options are back at their defaults.',
  saved: 'Saved with this spreadsheet.',
  back: 'Back',
  predict: 'Predict with a purchase model',
  predictHelp: '(adds the probability of still being a customer, and what to expect in 12 months)',
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
      help: 'The day of the run. Later orders are left out, so that a past day gives what it gave then.',
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
      default: 'as in your amounts; without a sign there, your spreadsheet’s',
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
  languages: {auto: 'As the spreadsheet'},
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
  percentMeant: {
    question: '{typed} is {typed}%. Is {value}% meant?',
    use: 'Use {value}%',
  },
  invalid: '{n} {n:option needs|options need} your attention before classifying.',
};
