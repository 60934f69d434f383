/** The views of lists and reports. */

export const lists = {
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
  make: 'Make the list',
  making: 'Making the list…',
  made: 'List of {customers} {customers:customer|customers} made',
  noConsent: '{n} {n:customer is|customers are} left out: no consent to be contacted.',
  groups: 'Write to group B ({b}) and leave group A ({a}) alone.',
  next: 'Write to them, and fill in Contacted and Converted as you go.',
  nextTest:
    'When the test has run its time, fill in Converted for both groups, open the list and compare the groups.',
  readOut: 'Result of a test',
  readOutHelp: 'Open a list that was made with a group held back and fill in Converted.',
  readOutButton: 'Compare the groups of the open list',
  test: 'Outcome of the test {test}',
  groupHead: 'Group',
  alone: 'A, left alone',
  contacted: 'B, contacted',
  converted: 'Converted',
  difference: 'B minus A: {difference} points; 95% interval {low} to {high}.',
  chance: 'p {p} ({method})',
  blanks:
    'The Converted column is empty for {n} {n:customer|customers}: they count as not converted.',
};

export const reports = {
  title: 'Reports',
  intro:
    'From the whole history of your orders. Each report gets a sheet of its own, with a chart.',
  needsOrders:
    'This table has one row for each customer. Reports need the orders themselves: open a sheet with one row for each order.',
  which: 'Report',
  kinds: {
    flow: {
      title: 'Customer flow',
      help: 'How many were there, came, came back and lapsed, period by period.',
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
};
