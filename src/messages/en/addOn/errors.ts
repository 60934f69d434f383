/** What a person can mend, in sentences, and what was expected. */

/** UserError keys. One sentence: what was found, what is expected. */
export const errors = {
  busy: 'Another Ciclo run is under way on this spreadsheet. Wait for it to end and try again.',
  noSheet:
    'There is no sheet to read here: open the sheet with your orders or customers and try again.',
  tooSlow:
    'Google Sheets takes too long over this sheet: it could be read, but not one block of results written in the six minutes that a run may take. Remove formulas, rows or columns that you no longer need, or split the table.',
  checkedLater:
    'This sheet has been checked as of {last} already. A check as of {day} would log the past as news: choose {last} or a later day.',
  chartSheet:
    'This sheet holds a chart or connected data and no cells of its own. Open the sheet with your orders or customers and try again.',
  choicesTooLong:
    'These choices are too long to be kept with the spreadsheet: the headers or the values that were chosen have too many letters. Shorten the headers, or choose fewer values.',
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
  shortenedIds:
    'The program that saved the file shortened the ids in “{column}”, such as {example}: several customers look like one. Format that column there as text or whole numbers and save again, or choose another, such as the e-mail.',
  noDateColumn:
    'No column with order dates was found among: {headers}. Name one Date, or choose it yourself.',
  joinDayOnly:
    'The only days, in {columns}, are the customers’ own, such as a day of joining or a birthday, and do not say when they bought. Add the day of each order, or columns with each customer’s number of orders, last order and revenue.',
  dayNumbers:
    '“{column}” holds numbers such as {examples}, not dates: nobody can say of which year or month they are. Put a date beside them, or a year and a month in columns of their own.',
  monthsWithoutYear:
    'The months in {columns} lack their year. Write it into a title above, such as Sales 2024, into the headers (Jan 2024), or into a column named Year.',
  chosenColumnMissing: 'There is no column named “{header}”. The columns are: {headers}.',
  undecided:
    '{asked} Nothing in the table says which: as {taken}, revenue is {revenue} ({customers} {customers:customer|customers}); as {other}, {otherRevenue} ({otherCustomers}). Choose under Table.',
  nothingUsable:
    'None of the {rows} rows can be used. The commonest reason is {reason}: {count} {count:row|rows}, such as row {example}.',
  sheetChanges:
    'Someone else kept changing the columns of this sheet, so Ciclo stopped. Your own cells are as they were; try again when they are done.',
  typedColumns:
    'Google Sheets does not let add-ons write into the typed columns of a table. Convert the table to a plain range (Table menu, “Revert to unformatted data”), and try again.',
  protectedRange:
    'Somebody has protected cells that Ciclo has to write to. Ask the owner to let you edit them (Data, “Protect sheets and ranges”), or work on a copy of the sheet.',
  noRoom:
    'There is no room for the results: a spreadsheet holds 10 million cells and 18,278 columns at most. Nothing was written. Delete sheets, rows or columns that are empty, and try again.',
  validationRule:
    'A data validation rule refuses what Ciclo writes into its columns. Nothing of yours was changed. Remove the rule from Ciclo’s columns (Data, “Data validation”), and try again.',
  mergedCells:
    'Cell {cell} is merged with its neighbours, and lies in a column of Ciclo’s. Nothing of yours was changed. Unmerge it (Format, “Merge cells”), and try again.',
  noAuthorisation:
    'Ciclo does not have the permission it needs in this spreadsheet. Choose what you want under Extensions, Ciclo: Google asks for it there. Then try again.',
  foreignFilter:
    'The sheet “{sheet}” has a filter of yours that leaves out the column “{column}”. Select the rows instead, or remove that filter.',
  noResults:
    'There is no column “{column}” of Ciclo’s for the sheet “{sheet}”. Classify it with this column, and try again.',
  noRow:
    'Row {row} is not a row of the table on “{sheet}”, which has rows {first} to {last}. Select one of those.',
  cellNotBlank: 'Cell {cell} is not empty. Select an empty cell and insert the formula there.',
  service:
    'Google Sheets did not answer in time. Results marked as incomplete are written again when you run Ciclo once more.',
  storeFull:
    'Google keeps no more than 500 KB of what add-ons remember in a spreadsheet, and that is full, so Ciclo stopped. Use “Remove what Ciclo wrote” on sheets that you no longer need, or delete them, and try again.',
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
};

/** Why rows cannot be used, and the column that it is about. */
export const reasonInColumn = '{reason} in “{column}”';

/** nothingUsable where there is but one row. */
export const oneUnusable =
  'The only row below the headers, row {example}, cannot be used: {reason}.';

/** What a value from the sidebar should have been; ends the sentence of badArgument. */
export const expected = {
  between: 'a number between {min} and {max}',
  wholeBetween: 'a whole number between {min} and {max}',
  oneOf: 'one of: {choices}',
  listOf: 'a list of at least one of: {choices}',
  rising: 'three rising percentages, such as 1, 5, 20',
  textsUpTo: 'a list of at most {max} texts',
  textUpTo: 'text of at most {max} characters',
  day: 'a day as YYYY-MM-DD',
  runName: 'at most 40 letters, digits and hyphens',
  yesNo: 'true or false',
  group: 'named values, of: {names}',
  none: 'no value',
  knownName: 'a name among: {names}',
  formulaName: 'the name of one of Ciclo’s formulas',
  value: 'a value',
};

/** Stands for what came, where nothing came; for the name of an argument, where all of them are meant. */
export const nothing = 'nothing';

export const request = 'the request';
