/** Writes the results of a run: columns beside each customer, or tags beside each order and a sheet of customers. */
import {SERIAL_OF_1970} from '../base/calendar';
import type {Cell, Cells} from '../base/cells';
import type {BoundColumn, Wording} from '../classes/column';
import type {Results} from '../classes/results';
import {perDay} from '../base/memo';
import {chosenAmong} from '../tables/columns';
import type {Reading} from '../tables/reading';
import {fill} from '../messages';
import type {SheetPort} from '../google/port';
import {findingLongNames, nameInCell} from './longNames';
import {assignRows, assignSubjects} from './rowMatching';
import {type Before, customersBefore, NOBODY} from './changes';
import {hasUnmarked, setMarks} from '../sheet/columnMarks';
import {customersSheet, type CustomersTable, writeCustomers} from './customersSheet';
import type {CallContext} from '../door/context';
import {unfilterBefore} from '../sheet/filter';
import {guardOf} from '../sheet/guard';
import {isUntouched} from '../sheet/newSheet';
import {type Link, markValue} from '../sheet/ownership';
import type {Pace} from '../sheet/pace';
import {making} from '../sheet/place';
import {type Found, type KeptCell, publish, type Snapshot, type Target} from '../sheet/publish';
import type {Publication} from '../sheet/publication';
import {
  bothWritten,
  isValueOf,
  keepWritten,
  keyOf,
  type Written as Known,
  writtenOf,
} from '../sheet/written';
import {isForbidden} from '../door/refusal';
import type {ClassifyRequest} from '../door/request';
import type {Summary} from './summary';
import type {OpenTable} from './table';

/** What a run that has to begin anew knows of its first attempt. */
export interface Earlier {
  /** The sheet of customers as it stood before that. */
  customers?: Cells;
  /** The name of a sheet of customers that is the person's by now. */
  left?: string;
  /** The person's cells in our columns beside the table. */
  readonly found: Found;
}

/** What is to be written, and where. */
export interface Writing {
  readonly call: CallContext;
  readonly request: ClassifyRequest;
  readonly table: OpenTable;
  readonly reading: Reading;
  readonly results: Results;
  readonly pace: Pace;
  readonly earlier: Earlier;
  /** Called each time before what was written is looked at again. */
  readonly checking: () => void;
}

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

/**
 * Publishes beside a table, where a person's cells may stand in our columns. What we are about to write is remembered beside what
 * we wrote, before the first cell; alone when all stands there.
 */
const publishBeside = (writing: Writing, work: Publication): readonly KeptCell[] => {
  const {table, results} = writing;
  const {book, sheet, targets} = work;
  const nameOf = (entry: number): Cell => results.names[entry] ?? '';
  const next = nextWritten(writing, targets, nameOf);
  const known = table.written ? bothWritten(table.written, next) : next;
  for (const {mark} of table.theirs) mark?.remove();
  const kept = publish({
    ...work,
    found: writing.earlier.found,
    guard: guardOf(
      known,
      targets.map(({id}) => id),
      book.calendar,
      nameOf,
    ),
    remember: () => {
      keepWritten(book, sheet.id, known, making(work));
    },
  });
  keepWritten(book, sheet.id, next);
  return kept;
};

/** What will stand in our columns; in those that this run does not write, what stands there. */
const nextWritten = (
  {call: {book}, table, reading, results}: Writing,
  targets: readonly Target[],
  nameOf: (entry: number) => Cell,
): Known =>
  writtenOf(book.calendar, (add) => {
    for (let entry = 0; entry < results.count; entry++) {
      const key = keyOf(nameOf(entry));
      for (const {id, cell} of targets) add(id, key, cell(entry));
    }
    const others = [...table.own].filter(([id]) => targets.every((target) => target.id !== id));
    const from = table.recognition.headerIndex + 1;
    for (const [id, column] of others) {
      const isOurs = isValueOf(table.written, id, book.calendar);
      table.cells.slice(from).forEach((row, i) => {
        const entry = reading.entryOfRow[i] ?? -1;
        const cell = row[column] ?? '';
        if (entry >= 0 && isOurs(cell)) add(id, keyOf(nameOf(entry)), cell);
      });
    }
  });

/** All results on a sheet of the subjects, and tags beside each of their rows. */
const writeSubjects = (writing: Writing): Written => {
  const {call, table, reading, results, pace, earlier, checking} = writing;
  const {book, messages} = call;
  const {sheet, marks, own, cells} = table;
  const from = table.recognition.headerIndex + 1;
  const words = wordsOf(writing);
  const chosen = chosenColumns(writing);
  const {customers, isNew, left} = customersSheet(book, marks, sheet, messages);
  if (left !== undefined) earlier.left = left;
  const named = {id: customers.id, name: customers.name()};
  let keptThere: readonly KeptCell[] = [];
  const writeSheet = (): void => {
    const columns = [...results.base, ...chosen];
    const {count} = results;
    const customerOf = findingLongNames(results.names, reading.customerOf);
    const [subject] = columns;
    const cell: Words['cell'] = (column) => {
      const plain = words.cell(column);
      return column === subject ? (c) => nameInCell(plain(c)) : plain;
    };
    const written = {...words, cell, columns, count, customerOf};
    const done = writeCustomers({book, sheet: customers, marks, table: written, pace});
    earlier.customers ??= done.before;
    keptThere = done.kept;
  };
  const tags = chosen.filter(({isTag}) => isTag);
  const [first] = tags;
  let kept: readonly KeptCell[] = [];
  pace.begin(results.count + (first ? cells.length - from : 0));
  const link = {customers: customers.id, source: sheet.id};
  try {
    // Before anything is written.
    if (isNew) customers.reach(results.count + 1, results.base.length + chosen.length);
    if (first)
      kept = publishBeside(writing, {
        book,
        sheet,
        snapshot: snapshotOf(table),
        targets: targetsOf(table, tags, words, link),
        assign: assignSubjects(reading, table),
        pace,
        meanwhile: writeSheet,
        checking,
      });
    else writeSheet();
  } catch (error) {
    // Where nothing may be written, nothing is left behind.
    if (isNew && isForbidden(error)) book.deleteSheet(customers, () => isUntouched(customers));
    throw error;
  }
  if (first) setMarks(book, table, first.id, link);
  return {
    before: customersBefore(earlier.customers ?? [], reading) ?? {
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

type Words = Pick<CustomersTable, 'header' | 'incomplete' | 'cell' | 'gone'>;

const wordsOf = ({call: {book, messages}, results}: Writing): Words => {
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
  };
};

/** Of columns that are made anew: what stands left of them may have any other. */
const FORMATS: Readonly<Partial<Record<BoundColumn['holds'], string>>> = {
  day: 'yyyy-mm-dd',
  number: 'General',
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
      format: FORMATS[column.holds],
      cell: (entry) => (entry >= 0 ? cell(entry) : ''),
    };
  });
};
