/** What is found in a table: its columns, what is worth knowing, why rows are set aside. */

export const fields = {
  customer: 'Customer',
  order: 'Order number',
  date: 'Order date',
  year: 'Year',
  month: 'Month',
  day: 'Day',
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

export const dateOrders = {dmy: 'day/month/year', mdy: 'month/day/year', ymd: 'year-month-day'};

/** What a sheet holds, within a sentence. */
export const kinds = {
  orders: 'orders',
  'order lines': 'order lines',
  'order-months': 'customers with a row for each month',
  customers: 'customers',
  periods: 'customers with a column for each month',
  leads: 'leads',
  lost: 'customers who left',
  survey: 'survey answers',
  plan: 'a plan of segments and channels',
  value: 'scores of perceived value',
  spend: 'advertising spending',
  ratios: 'counts of visits or followers',
};

/** Notices: nothing stopped, but worth knowing. */
export const warnings = {
  NO_ORDER_DAYS:
    'Predicted from each customer’s number of orders, first and last day: no part of the calendar could be held back to choose the model, and mean values include the first order.',
  NOT_PREDICTED: '{why}',
  KIND_DOUBTFUL:
    'Read as {kind}, though it may be {otherKind}: nothing but a customer and a day says so. Choose under Table what the sheet holds.',
  TWO_CANDIDATES: 'Two columns could be “{field}”: {taken} was taken, {other} was not.',
  CUSTOMER_GAPS:
    '{other} is empty in {count} {count:row that has|rows that have} {taken}: customers are told apart by {taken}.',
  CUSTOMER_COMPLETED:
    '{count} {count:row has|rows have} no {taken}: {count:its customer is|their customers are} known by {other}, and {count:is|are} one with whoever has both.',
  CUSTOMER_AMBIGUOUS:
    '{count} {count:row has|rows have} no {taken}, and in {other} what several customers share: {count:it was|they were} kept apart from all of those.',
  CUSTOMER_NEW_EACH_TIME:
    '{other} is a new one in each of {count} orders, while {taken} comes back: customers are told apart by {taken}.',
  COLUMN_BY_CONTENT: 'No header names “{field}”; {taken} was taken because of what its cells hold.',
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
  CONTINUED_LINES:
    '{count} {count:row leaves|rows leave} blank who bought or when: read as further lines of the order above.',
  REPEATED_ORDERS:
    '{count} {count:row repeats|rows repeat} an order that stands above, with the same {column}, customer, day and money, as where exports overlap: left out, so that it counts once.',
  ORDERS_DIFFER:
    '{count} {count:row has|rows have} the {column} of an earlier row, but other money, another customer, day or status: all were counted as written. If exports overlap, keep the newest rows only.',
  NUMBERS_RESTART:
    '{count} {count:number|numbers} under “{column}” {count:is|are} used for several customers: the same number on another day is another order.',
  AMBIGUOUS_DATES:
    'Every date could be day/month or month/day; {order} was taken, as in your spreadsheet’s locale.',
  HALF_CONVERTED:
    'Part of the dates may have been read month first when they were pasted (all of those fall on days 1 to 12), the rest day first. Check the column’s format.',
  AMBIGUOUS_AMOUNTS:
    'Amounts such as 1.234 could be thousands or decimals; your spreadsheet’s locale decided.',
  MIXED_CURRENCIES:
    'The amounts carry several currencies ({currencies}) and were added up as if they were one.',
  OTHER_CURRENCIES:
    'Only amounts in {currency} are counted: {count} {count:row|rows} in {currencies} {count:was|were} left out. Say under Table what one of those is worth, and {count:it counts|they count}.',
  TOTAL_ROWS:
    '{count} {count:row is|rows are} named as a total: left out, as {count:it is no customer|they are no customers}.',
  UNDONE_SALES: '{count} {count:row is|rows are} “{status}” in “{column}”: left out.',
  RETURNED_SALES:
    '{count} {count:row is|rows are} “{status}” in “{column}”: taken off revenue, though written without a minus sign.',
  REFUNDED_AMOUNTS:
    '{count} {count:row was|rows were} refunded wholly or in part: “{column}” is taken off.',
  REPEATED_TOTALS:
    'In {count} {count:order|orders} of several rows all have the same “{column}”: it was taken for the order’s total, and counted once.',
  TWO_READINGS:
    '{asked} Taken: {taken} (revenue {revenue}, {customers} {customers:customer|customers}). As {other}, revenue would be {otherRevenue}, with {otherCustomers} {otherCustomers:customer|customers}.',
  NOBODY:
    '{count} {count:row has|rows have} a name for nobody in particular ({names}): left out, as {count:it tells|they tell} of no one customer.',
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
  UNREAD_WORDS:
    '{count} {count:cell|cells} under “{field}” could not be read, such as “{examples}”: {count:it counts|they count} as not known.',
  CONTRADICTIONS:
    '{count} {count:row contradicts itself|rows contradict themselves} and got no class; the reason is beside.',
  WHOLE_REVENUE:
    'Only total revenue is known per customer; it was taken as the period’s for those who bought in it.',
  NO_ORDERS_COLUMN:
    'No column with the number of orders: the stage is known only for those who lapsed.',
  NO_LAST_COLUMN: 'No column with the last order: activity cannot be told.',
  PERIOD_ORDERS:
    'Each period with an amount counts as one order on its last day: orders within a period cannot be told apart.',
  PERIOD_SUMS:
    '{columns} {count:is|are} the sum of shorter periods beside {count:it|them}, and {count:was|were} not counted again.',
  PERIODS_OVERLAP:
    '{columns} {count:covers|cover} shorter periods that have columns of their own, with other numbers: the shorter ones were counted. Check which are right.',
  GROUPS_FILLED:
    '{count} {count:row has|rows have} nothing under “{column}”, as pivot tables write a label once: what stands above was taken.',
  REPEAT_PURCHASES:
    '“{column}” beside recency and T counts repeat purchases: the first was added. What customers spent in all cannot be known from a mean, so there is no revenue.',
  YEAR_ASSUMED:
    'The months in {columns} name no year: {year} was taken, from the title or the name of the sheet.',
  MONTH_ORDERS:
    'Rows tell of months, in “{column}”: each customer’s month with an amount counts as one order on its last day.',
  MONTH_DAYS: '“{column}” tells the month alone: each order was dated on its last day.',
  MONTH_STARTS:
    'All days in “{column}” are the first of a month: each was taken as written. If they stand for whole months, name the column Month.',
  FUTURE_PERIODS:
    '{count} {count:period begins|periods begin} after the day of the run and {count:was|were} left out.',
  CELLS_PUT_BACK:
    'Someone inserted columns while Ciclo wrote: cells under {columns} were written over for a moment and put back. Check them, formulas above all.',
  CELLS_KEPT:
    '{count} {count:cell|cells} in Ciclo’s columns, such as {cell}, {count:holds|hold} what Ciclo did not write: {count:it was|they were} left as {count:it is|they are}. Empty {count:it|them} to have {count:it|them} written again.',
  COLUMNS_THEIRS:
    '{columns} {count:holds|hold} what Ciclo did not write, and {count:is yours|are yours}: Ciclo’s {count:column stands|columns stand} beside.',
  CELLS_LOST:
    'Someone added cells while Ciclo wrote, and {cells} {count:was|were} written over at that moment. Use the version history to see what {count:it|they} held.',
  COLUMNS_KEPT:
    '{columns} {count:was|were} kept, because {count:it holds|they hold} something of yours, such as in {cell}.',
  SCHEDULE_GOES_ON:
    'The schedule of this sheet goes on: its next check writes the columns again. Remove it under Schedule if you do not want that.',
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
  REPORT_KEPT: 'The sheet “{sheet}” was kept, because it holds cells or notes of your own.',
  CUSTOMERS_LEFT:
    'The sheet “{sheet}” is not as Ciclo wrote it, so it is left to you, and the customers stand on a new one.',
  NOTES_KEPT:
    'The sheet “{sheet}” was kept, with its customer column, because it holds cells of your own.',
};

/** Why a row was set aside. */
export const setAside = {
  NO_CUSTOMER: 'no customer',
  NOBODY: 'customer is nobody in particular',
  NO_DATE: 'no date',
  BAD_DATE: 'no possible date',
  OLD_DATE: 'date before 1990',
  BAD_AMOUNT: 'amount that is no number',
  FUTURE_DATE: 'date after the day of the run',
  NO_SALE: 'no sale',
  REPEATED_ORDER: 'order that stands above',
  OTHER_CURRENCY: 'in another currency',
};

/** What may be read in two ways: what is asked, and the ways. A way that is a column is its header. */
export const twoReadings = {
  amount: {asked: 'Several columns could be what an order brought.', ways: {column: '“{header}”'}},
  customer: {
    asked: 'Two columns could tell customers apart.',
    ways: {column: '“{header}”'},
  },
  price: {
    asked: '“{column}” could be the price of one piece, or of the whole line.',
    ways: {unit: 'the price of one piece', line: 'the price of the whole line'},
  },
  total: {
    asked: 'All rows of an order have the same “{column}”.',
    ways: {order: 'the order’s total, once an order', line: 'each row’s own, added up'},
  },
  currency: {
    asked: 'Amounts are in several currencies: {column}.',
    ways: {all: 'all added up as they stand', main: 'the commonest alone'},
  },
  discount: {
    asked: '“{column}” could be a percentage or a sum of money.',
    ways: {
      percent: 'a percentage',
      line: 'money off the line',
      piece: 'money off each piece',
    },
  },
};
