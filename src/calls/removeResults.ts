/** Undo: removes the columns, the sheet and the filter that Ciclo wrote for a table, and what it remembers of it; nothing else. */
import {UserError} from '../base/errors';
import type {SheetPort} from '../google/port';
import {hasForeignCells} from '../run/customersSheet';
import {forgetCheck} from '../checks/forget';
import type {Call} from '../door/answer';
import {examplesSheet} from './examples';
import {unfilter} from '../sheet/filter';
import {isList, listsOf} from '../sheet/listMarks';
import {
  findCustomersSheet,
  headedColumns,
  isCustomersSheet,
  marksOn,
  numbered,
  ownColumns,
  ownHeader,
} from '../sheet/ownership';
import {runKey} from '../run/lastRun';
import {forgetModel} from '../prediction/modelSheet';
import {removeReports} from '../sheet/reportSheet';
import {checked, schemas} from '../door/request';
import {choicesKey, spoken} from '../door/settings';
import {type Warning, warningsOf} from '../run/summary';
import {sheetOf} from '../sheet/tableBehind';

export interface Removed {
  readonly removed: {readonly columns: number; readonly sheets: number};
  readonly warnings: readonly Warning[];
}

/** @throws UserError sheetGone, chartSheet, ownSheet, busy */
export const removeResults = (call: Call, sent: unknown): Removed => {
  const {book} = call;
  const request = checked(schemas.removeResults, sent);
  return book.locked(() => {
    const sheet = sheetOf(book, request.sheet);
    const marks = book.marks();
    const cells = sheet.read();
    if (isList(marks, sheet) || isCustomersSheet(marks, sheet, cells))
      throw new UserError('ownSheet', {sheet: sheet.name()});
    const customers = findCustomersSheet(book, marks, sheet);
    const own = ownColumns(cells, marksOn(marks, sheet));
    unfilter(sheet, numbered(own));
    const columns = deleteColumns(sheet, [...own.values()]);
    const after = customers ? removeCustomers(call, customers) : nothingRemoved;
    const reports = removeReports(book, sheet);
    forgetModel(book);
    const states = forgetCheck(book, sheet);
    const examples = examplesSheet(book);
    if (examples) book.deleteSheet(examples);
    book.properties.remove(runKey(sheet.id));
    book.properties.remove(choicesKey(sheet.id));
    return {
      removed: {
        columns: columns + after.removed.columns,
        sheets: reports.removed + states + after.removed.sheets,
      },
      warnings: [
        ...after.warnings,
        ...kept(call, 'REPORT_KEPT', reports.stayed),
        ...kept(call, 'LIST_KEPT', listsOf(book, marks, sheet)),
      ],
    };
  });
};

const nothingRemoved: Removed = {removed: {columns: 0, sheets: 0}, warnings: []};

const removeCustomers = (call: Call, customers: SheetPort): Removed => {
  const {book} = call;
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
      return id !== undefined && id !== 'customer' ? [column] : [];
    }),
  );
  return {
    removed: {columns, sheets: 0},
    warnings: kept(call, 'NOTES_KEPT', [customers.name()]),
  };
};

/** Sheets that stay, since a person has written there or is about to. */
const kept = (
  call: Call,
  code: 'NOTES_KEPT' | 'REPORT_KEPT' | 'LIST_KEPT',
  names: readonly string[],
): Warning[] =>
  names.length
    ? warningsOf(
        names.map((sheet) => ({code, count: 1, params: {sheet}})),
        spoken(call).messages,
      )
    : [];

/** From right to left, so that no index moves before its turn. */
const deleteColumns = (sheet: SheetPort, columns: readonly number[]): number => {
  for (const column of [...columns].sort((a, b) => b - a)) sheet.deleteColumn(column + 1);
  return columns.length;
};
