/** Undo: removes the columns, the sheet and the filter that Ciclo wrote for a table, and what it remembers of it; nothing else. */
import {type Notice, UserError} from '../base/errors';
import type {SheetPort} from '../google/port';
import {removeCustomers} from '../run/removeCustomers';
import {forgetCheck} from '../checks/forget';
import type {CallContext} from '../door/context';
import {removeExamples} from './examples';
import {unfilter} from '../sheet/filter';
import {isList, listsOf} from '../sheet/listMarks';
import {findCustomersSheet, isCustomersSheet, numbered} from '../sheet/ownership';
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
      columns: beside.count + after.columns,
      sheets: reports.removed + states.removed + examples.removed + after.sheets,
    },
    warnings: [
      ...warningsOf([...beside.notices, ...scheduleNotices(context, sheet)], context.messages),
      ...kept(context, 'NOTES_KEPT', after.stayed),
      ...kept(context, 'REPORT_KEPT', [...reports.stayed, ...states.stayed, ...examples.stayed]),
      ...kept(context, 'LIST_KEPT', listsOf(book, marks, sheet)),
    ],
  };
};

/** What undo takes away a standing schedule writes again. */
const scheduleNotices = ({book}: CallContext, sheet: SheetPort): Notice[] =>
  storedSchedule(book.properties.read(scheduleKey(sheet.id)))
    ? [{code: 'SCHEDULE_GOES_ON', count: 1}]
    : [];

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
