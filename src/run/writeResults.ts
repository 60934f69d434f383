/** Writes the results of a run: columns beside each customer, or tags beside each order and a sheet of customers. */
import {SERIAL_OF_1970} from '../base/calendar';
import type {BoundColumn, Wording} from '../classes/column';
import {perDay} from '../base/memo';
import {chosenAmong} from '../tables/columns';
import {fill} from '../messages';
import type {SheetPort} from '../google/port';
import {findingLongNames, nameInCell} from './longNames';
import {assignRows, assignSubjects} from './rowMatching';
import {type Before, customersBefore, NOBODY} from './changes';
import {hasUnmarked, setMarks} from '../sheet/columnMarks';
import {customersSheet, type CustomersTable, planCustomers, writeCustomers} from './customersSheet';
import {unfilterBefore} from '../sheet/filter';
import type {Place} from '../sheet/formats';
import {freshLooks} from '../sheet/dress';
import {isUntouched} from '../sheet/newSheet';
import {type Link, markValue} from '../sheet/ownership';
import type {KeptCell, Snapshot, Target} from '../sheet/publish';
import {isForbidden} from '../door/refusal';
import {removeCustomers} from './removeCustomers';
import {publishBeside, remember, type Writing} from './publishBeside';
import type {Summary} from './summary';
import type {OpenTable} from './table';

export interface Written {
  /** Our columns as they stood. */
  readonly before: Before;
  readonly customers: SheetPort | undefined;
  readonly named: Summary['customersSheet'];
  /** Cells of the person's in our columns beside the table. */
  readonly kept: readonly KeptCell[];
  /** The same on the sheet of customers. */
  readonly keptThere?: readonly KeptCell[];
}

/** @throws OutOfTime, TableMoved and UserError sheetChanges, as publish() does */
export const writeResults = (writing: Writing): Written =>
  writing.reading.hasManyRows ? writeSubjects(writing) : writeRows(writing);

/** A result beside each row. */
const writeRows = (writing: Writing): Written => {
  const {call, table, reading, pace, checking} = writing;
  const {sheet, own, cells} = table;
  const from = table.recognition.headerIndex + 1;
  const {entryOfRow} = reading;
  pace.begin(entryOfRow.length);
  unfilterBefore(sheet, own);
  const kept = publishBeside(writing, {
    book: call.book,
    sheet,
    snapshot: snapshotOf(table),
    targets: targetsOf(table, chosenColumns(writing), wordsOf(writing)),
    assign: assignRows(reading, table),
    pace,
    checking,
  });
  setMarks(call.book, table);
  return {
    kept,
    before: {cells, from, own, customerOf: (row) => entryOfRow[row - from] ?? NOBODY},
    customers: undefined,
    named: null,
  };
};

/** All results on a sheet of the subjects, and tags beside each of their rows. */
const writeSubjects = (writing: Writing): Written => {
  const {call, table, reading, results, pace, earlier, checking} = writing;
  const {book, messages} = call;
  const {sheet, marks, own, cells} = table;
  const from = table.recognition.headerIndex + 1;
  const words = wordsOf(writing);
  const chosen = chosenColumns(writing);
  const {customers, isNew, before, left} = customersSheet(book, marks, sheet, messages);
  if (left !== undefined) earlier.left = left;
  earlier.customers ??= before;
  const named = {id: customers.id, name: customers.name()};
  const columns = inOrder([...results.base, ...chosen, ...results.facts], results.order);
  const work = {
    ...{book, sheet: customers, marks, isNew, before, pace},
    table: customersTable(writing, words, columns),
  };
  let keptThere: readonly KeptCell[] = [];
  const tags = chosen.filter(({isTag}) => isTag);
  const [first] = tags;
  let kept: readonly KeptCell[] = [];
  pace.begin(results.count + (first ? cells.length - from : 0));
  const link = {customers: customers.id, source: sheet.id};
  try {
    const plan = planCustomers(work);
    // Before anything is written.
    if (isNew) customers.reach(results.count + 1, columns.length);
    const writeSheet = (): void => {
      keptThere = writeCustomers(work, plan);
    };
    if (first)
      kept = publishBeside(
        writing,
        {
          book,
          sheet,
          snapshot: snapshotOf(table),
          targets: targetsOf(table, tags, words, link),
          assign: assignSubjects(reading, table),
          pace,
          meanwhile: writeSheet,
          checking,
        },
        {work, plan},
      );
    else {
      writeSheet();
      remember(book, [], [work, plan.next]);
    }
  } catch (error) {
    // Where nothing may be written, nothing is left behind.
    if (isNew && isForbidden(error) && !book.deleteSheet(customers, () => isUntouched(customers)))
      removeCustomers(book, customers, book.marks());
    throw error;
  }
  if (first) setMarks(book, table, first.id, link);
  return {
    before: customersBefore(earlier.customers, reading) ?? {
      cells,
      from,
      own,
      customerOf: (row) => reading.entryOfRow[row - from] ?? NOBODY,
    },
    customers,
    named,
    kept,
    keptThere,
  };
};

const customersTable = (
  {reading, results}: Writing,
  words: Words,
  columns: readonly BoundColumn[],
): CustomersTable => {
  const {count, worthOf, names} = results;
  const [subject] = columns;
  const cell: Words['cell'] = (column) => {
    const plain = words.cell(column);
    return column === subject ? (c) => nameInCell(plain(c)) : plain;
  };
  const customerOf = findingLongNames(names, reading.customerOf);
  return {...words, cell, columns, count, customerOf, worthOf};
};

const placeOf = ({call: {book}, request, reading}: Writing): Place => ({
  locale: book.locale(),
  currency: request.currency?.trim() || reading.currency,
});

/** The columns that the order names come first. */
const inOrder = (columns: readonly BoundColumn[], order: readonly string[]): BoundColumn[] => {
  const rank = (column: BoundColumn): number => {
    const at = order.indexOf(column.id);
    return at < 0 ? order.length : at;
  };
  return [...columns].sort((one, other) => rank(one) - rank(other));
};

const chosenColumns = ({request, results}: Writing): BoundColumn[] => {
  const chosen = chosenAmong(results.columns, request.columns);
  return results.columns.filter(
    (column) => chosen.includes(column) || (results.isPredicted && column.isPredicted),
  );
};

const snapshotOf = ({cells, own, recognition: {headerIndex, columns}}: OpenTable): Snapshot => ({
  cells,
  headerIndex,
  keyColumn: columns['customer'] ?? 0,
  own,
});

type Words = Pick<CustomersTable, 'header' | 'incomplete' | 'cell' | 'gone' | 'place'>;

const wordsOf = (writing: Writing): Words => {
  const {
    call: {book, messages},
    results,
  } = writing;
  const wording: Wording = {
    messages,
    codes: false,
    // One Date a day: sheets of 100,000 rows hold a few hundred days.
    // A day without a midnight goes in as its serial number: the instant at which it begins is 01:00.
    day: perDay((day) =>
      book.calendar.hasMidnight(day)
        ? new Date(book.calendar.instantOf(day))
        : day + SERIAL_OF_1970,
    ),
    dayText: messages.day,
  };
  return {
    header: (column) => messages.columns[column.header],
    incomplete: (header) => fill(messages.sheets.incomplete, {header}),
    cell: (column) => column.cells(wording),
    gone: fill(messages.reasons.gone, {date: messages.day(results.asOf)}),
    place: placeOf(writing),
  };
};

const targetsOf = (
  table: OpenTable,
  columns: readonly BoundColumn[],
  words: Words,
  link?: Link,
): Target[] => {
  const finding = hasUnmarked(table);
  return columns.map((column, i) => {
    const cell = words.cell(column);
    const header = words.header(column);
    return {
      id: column.id,
      header,
      incompleteHeader: words.incomplete(header),
      mark: markValue(column.id, i === 0 ? link : undefined, finding),
      looks: freshLooks(column, words.place),
      cell: (entry) => (entry >= 0 ? cell(entry) : ''),
    };
  });
};
