/** Shows a cell: a row that was set aside, in the column that is at fault. */
import {UserError} from '../base/errors';
import type {Call} from '../door/answer';
import {SEARCH_ROWS} from '../sheet/ownership';
import {checked, schemas} from '../door/request';
import {sheetOf} from '../sheet/tableBehind';

/** @throws UserError sheetGone, noRow */
export const goTo = ({book}: Call, sent: unknown): object => {
  const {sheet: id, row, column: header} = checked(schemas.goTo, sent);
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
};
