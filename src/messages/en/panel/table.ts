/** The frame of the panel, and the view of the table. */
import {dateOrders} from '../addOn/table';

export const views = {
  label: 'Parts of Ciclo',
  table: 'Table',
  result: 'Result',
  row: 'Row',
  lists: 'Lists',
  reports: 'Reports',
  schedule: 'Schedule',
  formulas: 'Formulas',
};

export const loading = 'Reading the sheet…';

export const working = 'Working…';

export const again = 'Try again';

export const close = 'Close';

export const cancel = 'Cancel';

export const asTable = 'As a table';

export const tags = {
  published: 'published',
  ours: 'our rule',
  yours: 'your choice',
  publishedHelp: 'Published rule: it stands in the literature.',
  oursHelp: 'Our rule: a line that no publication draws. Change it if yours is better.',
  yoursHelp: 'Your choice: no rule says what is right.',
};

export const sheetShown = 'The sheet {sheet} is open.';

export const table = {
  title: 'Your table',
  sales: 'What counts as a sale',
  twoReadings: 'Which reading is right?',
  chooseFirst: 'Nothing in the table says which: choose before you classify.',
  wayGives: 'Revenue {revenue}, {customers} {customers:customer|customers}',
  rates: 'Other currencies',
  ratesHelp:
    'The commonest is {currency}. Say what one unit of each other is worth in it, and their rows are converted.',
  rate: '1 {currency} in {main}',
  salesHelp: 'Rows that say something else under “{column}” are left out.',
  saleValue: '{value} ({n} {n:row|rows})',
  kind: 'What the rows are',
  kindAuto: 'As Ciclo reads it: {kind}',
  kindAsRead: 'As Ciclo reads it',
  kindNotRead: '{kind} (not read yet)',
  moreColumns: 'and {n} more {n:column|columns} to the right',
  kindWhy: 'Told by: {headers}.',
  kindOthers: 'It may also be: {kinds}.',
  elsewhere: 'Go to {sheet}',
  kindFormulas: 'Formulas that help with such rows: {formulas}.',
  toFormulas: 'See the formulas',
  sheet: 'Sheet {sheet}, header in row {row}',
  exports: {
    orders: 'This is the orders export of {program}.',
    customers: 'This is the customers export of {program}.',
    payments: 'This is the payments export of {program}.',
    invoices: 'This is the invoices export of {program}.',
    contacts: 'This is the contacts export of {program}.',
    deals: 'This is the deals export of {program}.',
  },
  layouts: {
    orders: 'One row is one order.',
    orderLines: 'One row is one line of an order.',
    ordersByMonth: 'One row is one customer in one month or period.',
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
};
