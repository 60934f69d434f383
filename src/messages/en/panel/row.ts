/** The views of a row and of the formulas, and what went wrong. */

export const row = {
  title: 'One customer',
  intro: 'Select a row in the sheet, then ask why its customer is in each class.',
  explain: 'Explain this row',
  where: 'Row {row} of {sheet}',
  setAside: 'This row was left out: {reason}.',
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
  lapse: 'Lapsed from {day}',
  asOf: 'Day of the run, {day}',
};

export const formulas = {
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
  notices: {
    title: 'What others wrote',
    contains: 'Ciclo is under the MIT licence, and contains, under the same licence:',
  },
};

export const failures = {
  /** When the server gives no answer at all. */
  noAnswer: 'Google Sheets did not answer. Check your connection and try again.',
  account:
    'Google does not let this panel through to Ciclo, most often because you are signed in to several Google accounts. Open this spreadsheet in a private window, or in a browser profile with one account only.',
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
};
