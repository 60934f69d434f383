import type {Place} from '../../grid/metadata';
import type {GridSheet} from '../../grid/port';
import {SheetArea} from '../area';
import {defineClass, makers, type ServiceClass} from '../define';
import {EnumName} from '../wire';
import {rangeClass, sheetClass, spreadsheetClass} from './known';

type Where = Place<GridSheet>;
const {handle} = makers<Where>();

/** The whole row or column of the place; null for a place that is none, as on Google. */
function line(place: Where, type: 'ROW' | 'COLUMN') {
  if (!('index' in place) || place.type !== type) return null;
  const {sheet, index} = place;
  return rangeClass.of(
    type === 'COLUMN'
      ? new SheetArea(sheet, {row: 1, column: index, rows: sheet.rowCount, columns: 1}, type)
      : new SheetArea(sheet, {row: index, column: 1, rows: 1, columns: sheet.columnCount}, type),
  );
}

export const locationClass: ServiceClass<Where> = defineClass<
  GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation,
  Where
>('DeveloperMetadataLocation', {
  getLocationType: handle(
    'read',
    [],
    (place) => new EnumName('DeveloperMetadataLocationType', place.type),
  ),
  getColumn: handle('read', [], (place) => line(place, 'COLUMN')),
  getRow: handle('read', [], (place) => line(place, 'ROW')),
  getSheet: handle('read', [], (place) =>
    place.type === 'SHEET' ? sheetClass.of(place.sheet) : null,
  ),
  getSpreadsheet: handle('read', [], (place, {book}) =>
    place.type === 'SPREADSHEET' ? spreadsheetClass.of(book) : null,
  ),
});
