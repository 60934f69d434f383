/** Undo: removes the columns, the sheet and the filter that Ciclo wrote for a table, and what it remembers of it; nothing else. */
import {type Notice, UserError} from '../base/errors';
import type {SheetPort} from '../google/port';
import {hasForeignCells} from '../run/customersSheet';
import {forgetCheck} from '../checks/forget';
import type {CallContext} from '../door/context';
import {examplesSheet} from './examples';
import {unfilter} from '../sheet/filter';
import {isList, listsOf} from '../sheet/listMarks';
import {
  findCustomersSheet,
  headedColumns,
  isCustomersSheet,
  numbered,
  ownHeader,
} from '../sheet/ownership';
import {lookAtOwn} from '../sheet/ownColumns';
import {removeColumns} from '../run/removeColumns';
import {scheduleKey, storedSchedule} from '../schedule/stored';
import {runKey} from '../run/lastRun';
import {forgetModel} from '../prediction/modelSheet';
import {removeReports} from '../sheet/reportSheet';
import {sheet} from '../door/request';
import {group} from '../door/validated';
import {defineCall} from './defineCall';
import {choicesKey} from '../door/settings';
import {type Warning, warningsOf} from '../run/summary';
import {sheetOf} from '../sheet/tableBehind';
import {isSubject} from '../tables/columns';

export interface Removed {
  readonly removed: {readonly columns: number; readonly sheets: number};
  readonly warnings: readonly Warning[];
}

export const removeResults = defineCall('removeResults', {
  request: group({sheet}),
  /** @throws UserError sheetGone, chartSheet, ownSheet, busy */
  run: (context, request) =>
    context.book.locked(() => removeFrom(context, sheetOf(context.book, request.sheet))),
});

const removeFrom = (context: CallContext, sheet: SheetPort): Removed => {
  const {book} = context;
  const marks = book.marks();
  const cells = sheet.read();
  if (isList(marks, sheet) || isCustomersSheet(marks, sheet, cells))
    throw new UserError('ownSheet', {sheet: sheet.name()});
  const customers = findCustomersSheet(book, marks, sheet);
  const looked = lookAtOwn(book, sheet, marks, cells);
  unfilter(sheet, numbered(looked.own));
  const beside = removeColumns(book, sheet, looked);
  const after = customers ? removeCustomers(context, customers) : nothingRemoved;
  const reports = removeReports(book, sheet);
  forgetModel(book);
  const states = forgetCheck(book, sheet);
  const examples = examplesSheet(book);
  if (examples) book.deleteSheet(examples);
  book.properties.remove(runKey(sheet.id));
  book.properties.remove(choicesKey(sheet.id));
  return {
    removed: {
      columns: beside.count + after.removed.columns,
      sheets: reports.removed + states + after.removed.sheets,
    },
    warnings: [
      ...warningsOf([...beside.notices, ...scheduleNotices(context, sheet)], context.messages),
      ...after.warnings,
      ...kept(context, 'REPORT_KEPT', reports.stayed),
      ...kept(context, 'LIST_KEPT', listsOf(book, marks, sheet)),
    ],
  };
};

/** What undo takes away a standing schedule writes again. */
const scheduleNotices = ({book}: CallContext, sheet: SheetPort): Notice[] =>
  storedSchedule(book.properties.read(scheduleKey(sheet.id)))
    ? [{code: 'SCHEDULE_GOES_ON', count: 1}]
    : [];

const nothingRemoved: Removed = {removed: {columns: 0, sheets: 0}, warnings: []};

const removeCustomers = (context: CallContext, customers: SheetPort): Removed => {
  const {book} = context;
  const written = customers.lastRow() ? customers.read() : [];
  if (!hasForeignCells(written)) {
    book.deleteSheet(customers);
    return {...nothingRemoved, removed: {columns: 0, sheets: 1}};
  }
  const [header = []] = written;
  unfilter(customers, numbered(headedColumns(header)));
  // Without the customer's name the person's own cells would say nothing.
  const columns = deleteColumns(
    customers,
    header.flatMap((cell, column) => {
      const id = ownHeader(cell);
      return id !== undefined && !isSubject(id) ? [column] : [];
    }),
  );
  return {
    removed: {columns, sheets: 0},
    warnings: kept(context, 'NOTES_KEPT', [customers.name()]),
  };
};

/** Sheets that stay, since a person has written there or is about to. */
const kept = (
  context: CallContext,
  code: 'NOTES_KEPT' | 'REPORT_KEPT' | 'LIST_KEPT',
  names: readonly string[],
): Warning[] =>
  names.length
    ? warningsOf(
        names.map((sheet) => ({code, count: 1, params: {sheet}})),
        context.messages,
      )
    : [];

/** From right to left, so that no index moves before its turn. */
const deleteColumns = (sheet: SheetPort, columns: readonly number[]): number => {
  for (const column of [...columns].sort((a, b) => b - a)) sheet.deleteColumn(column + 1);
  return columns.length;
};
