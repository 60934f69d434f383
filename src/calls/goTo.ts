/** Shows a cell: a row that was set aside, in the column that is at fault. */
import * as v from 'valibot';
import {UserError} from '../base/errors';
import {SEARCH_ROWS} from '../sheet/ownership';
import {rowNumber, sheetId} from '../door/request';
import {group, text} from '../door/validated';
import {defineCall} from './defineCall';
import {sheetOf} from '../sheet/tableBehind';

export const goTo = defineCall('goTo', {
  request: group({sheet: sheetId, row: rowNumber, column: v.optional(text(500))}),
  /** @throws UserError sheetGone, noRow */
  run: ({book}, {sheet: id, row, column: header}): object => {
    const sheet = sheetOf(book, id);
    const last = sheet.lastRow();
    if (row > last) throw new UserError('noRow', {row, sheet: sheet.name(), first: 1, last});
    let column = 0;
    if (header?.trim()) {
      const top = sheet.readBlock(1, 1, Math.min(SEARCH_ROWS, last), sheet.lastColumn());
      const isIt = (cell: unknown): boolean => String(cell).trim() === header.trim();
      column = (top.find((cells) => cells.some(isIt)) ?? []).findIndex(isIt);
    }
    sheet.select([{row, column: Math.max(0, column) + 1, rows: 1, columns: 1}]);
    return {};
  },
});
