/** Undo: removes the columns and the sheet that Ciclo wrote for a table, and nothing else. */
import type {Call} from './edge';
import {hasForeignCells} from './customersSheet';
import {findCustomersSheet, isCustomersSheet, marksOn, ownColumns, ownHeader} from './own';
import {checked, schemas} from './request';
import {type Warning, warningsOf} from './summary';
import {UserError} from '../errors';
import type {SheetPort} from '../google/port';

export interface Removed {
  readonly removed: {readonly columns: number; readonly sheets: number};
  readonly warnings: readonly Warning[];
}

/** @throws UserError noSheet, ownSheet, busy */
export const removeResults = ({book, messages}: Call, sent: unknown): Removed => {
  const request = checked(schemas.removeResults, sent);
  return book.locked(() => {
    const sheet = request.sheet === undefined ? book.activeSheet() : book.sheet(request.sheet);
    if (!sheet) throw new UserError('noSheet');
    const marks = book.marks();
    const cells = sheet.read();
    if (isCustomersSheet(marks, sheet, cells))
      throw new UserError('ownSheet', {sheet: sheet.name()});
    const customers = findCustomersSheet(book, marks, sheet);
    const own = [...ownColumns(cells, marksOn(marks, sheet)).values()];
    let columns = deleteColumns(sheet, own);
    if (!customers) return {removed: {columns, sheets: 0}, warnings: []};
    const written = customers.lastRow() ? customers.read() : [];
    if (!hasForeignCells(written)) {
      book.deleteSheet(customers);
      return {removed: {columns, sheets: 1}, warnings: []};
    }
    // Without the customer's name the person's own cells would say nothing.
    const ids = (written[0] ?? []).map(ownHeader);
    columns += deleteColumns(
      customers,
      ids.flatMap((id, column) => (id !== undefined && id !== 'customer' ? [column] : [])),
    );
    return {
      removed: {columns, sheets: 0},
      warnings: warningsOf(
        [{code: 'NOTES_KEPT', count: 1, params: {sheet: customers.name()}}],
        messages,
      ),
    };
  });
};

/** From right to left, so that no index moves before its turn. */
const deleteColumns = (sheet: SheetPort, columns: readonly number[]): number => {
  for (const column of [...columns].sort((a, b) => b - a)) sheet.deleteColumn(column + 1);
  return columns.length;
};
