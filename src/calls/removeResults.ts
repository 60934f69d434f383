/** Undo: removes the columns, the sheet and the filter that Ciclo wrote for a table, and what it remembers of it; nothing else. */
import {UserError} from '../base/errors';
import type {SheetPort} from '../google/port';
import {removeCustomers} from '../run/removeCustomers';
import {forgetCheck} from '../checks/forget';
import type {CallContext} from '../door/context';
import {removeExamples} from './examples';
import {unfilter} from '../sheet/filter';
import {isList, listsOf} from '../sheet/listMarks';
import {
  findCustomersSheet,
  isCustomersSheet,
  marksOn,
  numbered,
  ownColumns,
} from '../sheet/ownership';
import {runKey} from '../run/lastRun';
import {forgetModel} from '../prediction/modelSheet';
import {removeReports} from '../sheet/reportSheet';
import {sheet} from '../door/request';
import {group} from '../door/validated';
import {defineCall} from './defineCall';
import {choicesKey} from '../door/settings';
import {type Warning, warningsOf} from '../run/summary';
import {sheetOf} from '../sheet/tableBehind';

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
  const own = ownColumns(cells, marksOn(marks, sheet));
  unfilter(sheet, numbered(own));
  const columns = deleteColumns(sheet, [...own.values()]);
  const after = customers
    ? removeCustomers(book, customers, marks)
    : {sheets: 0, columns: 0, stayed: []};
  const reports = removeReports(book, sheet);
  forgetModel(book);
  const states = forgetCheck(book, sheet);
  const examples = removeExamples(book);
  book.properties.remove(runKey(sheet.id));
  book.properties.remove(choicesKey(sheet.id));
  return {
    removed: {
      columns: columns + after.columns,
      sheets: reports.removed + states.removed + examples.removed + after.sheets,
    },
    warnings: [
      ...kept(context, 'NOTES_KEPT', after.stayed),
      ...kept(context, 'REPORT_KEPT', [...reports.stayed, ...states.stayed, ...examples.stayed]),
      ...kept(context, 'LIST_KEPT', listsOf(book, marks, sheet)),
    ],
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
