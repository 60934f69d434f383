import type {GridSheet} from '../../grid/port';
import {Refusal} from '../../grid/refusal';
import {parseA1} from '../a1';
import {SheetArea} from '../area';
import {clearValues} from '../cells';
import {objectOf, defineClass, makers, number, oneOf, text, type ServiceClass} from '../define';
import {EnumName} from '../wire';
import {metadataClass} from './developerMetadata';
import {finderClass, newFinder} from './developerMetadataFinder';
import {rangeClass} from './range';

const {handle, service} = makers<GridSheet>((sheet) => {
  if (!sheet.book.sheets.includes(sheet)) throw new Refusal(`Sheet ${sheet.id} not found`);
});
const visibility = oneOf('DeveloperMetadataVisibility');

export function selectionOf(sheet: GridSheet): SheetArea {
  const {row, column, rows, columns} = sheet.selection;
  return new SheetArea(sheet, row, column, rows, columns);
}

function rangeOf(sheet: GridSheet, row: number, column: number, rows = 1, columns = 1) {
  return rangeClass.of(SheetArea.checked(sheet, row, column, rows, columns));
}

function rangeNamed(sheet: GridSheet, notation: string) {
  const cells = parseA1(notation);
  const own = cells?.sheet === undefined || cells.sheet === sheet.name;
  if (!cells || !own) throw new Refusal('Range not found');
  return SheetArea.ofA1(sheet, cells);
}

function mark(sheet: GridSheet, key: string, value: string | null = null, seen = 'DOCUMENT') {
  sheet.book.metadata.add({type: 'SHEET', sheet}, key, value, seen);
  return sheetClass.of(sheet);
}

function select(sheet: GridSheet, area: SheetArea) {
  sheet.book.activeSheet = sheet;
  sheet.selection = area;
  return rangeClass.of(area);
}

const all = (sheet: GridSheet) =>
  new SheetArea(sheet, 1, 1, Math.max(1, sheet.lastRow), Math.max(1, sheet.lastColumn));

export const sheetClass: ServiceClass<GridSheet> = defineClass<
  GoogleAppsScript.Spreadsheet.Sheet,
  GridSheet
>('Sheet', {
  getSheetId: handle('read', [], (sheet) => sheet.id),
  getName: handle('read', [], (sheet) => sheet.name),
  getSheetName: handle('read', [], (sheet) => sheet.name),
  setName: service('write', [text], (sheet, _, name) => {
    sheet.name = name;
    return sheetClass.of(sheet);
  }),
  getIndex: handle('read', [], (sheet) => sheet.book.sheets.indexOf(sheet) + 1),
  getType: handle('read', [], () => new EnumName('SheetType', 'GRID')),
  getDataRange: handle('read', [], (sheet) => rangeClass.of(all(sheet))),
  getRange: [
    handle('read', [number, number], (sheet, _, ...at) => rangeOf(sheet, ...at)),
    handle('read', [number, number, number], (sheet, _, ...at) => rangeOf(sheet, ...at)),
    handle('read', [number, number, number, number], (sheet, _, ...at) => rangeOf(sheet, ...at)),
    handle('read', [text], (sheet, _, notation) => rangeClass.of(rangeNamed(sheet, notation))),
  ],
  getLastRow: handle('read', [], (sheet) => sheet.lastRow),
  getLastColumn: handle('read', [], (sheet) => sheet.lastColumn),
  getMaxRows: handle('read', [], (sheet) => sheet.rowCount),
  getMaxColumns: handle('read', [], (sheet) => sheet.columnCount),
  insertRowsAfter: service('write', [number, number], (sheet, _, after, count) => {
    sheet.insertRows(after + 1, count);
    return sheetClass.of(sheet);
  }),
  insertRowsBefore: service('write', [number, number], (sheet, _, before, count) => {
    sheet.insertRows(before, count);
    return sheetClass.of(sheet);
  }),
  insertColumnAfter: service('write', [number], (sheet, _, after) => {
    sheet.insertColumns(after + 1, 1);
    return sheetClass.of(sheet);
  }),
  insertColumnsAfter: service('write', [number, number], (sheet, _, after, count) => {
    sheet.insertColumns(after + 1, count);
    return sheetClass.of(sheet);
  }),
  insertColumnBefore: service('write', [number], (sheet, _, before) => {
    sheet.insertColumns(before, 1);
    return sheetClass.of(sheet);
  }),
  insertColumnsBefore: service('write', [number, number], (sheet, _, before, count) => {
    sheet.insertColumns(before, count);
    return sheetClass.of(sheet);
  }),
  deleteColumn: service('write', [number], (sheet, _, column) => {
    sheet.deleteColumns(column, 1);
    return sheetClass.of(sheet);
  }),
  deleteColumns: service('write', [number, number], (sheet, _, from, count) => {
    sheet.deleteColumns(from, count);
  }),
  deleteRow: service('write', [number], (sheet, _, row) => {
    sheet.deleteRows(row, 1);
    return sheetClass.of(sheet);
  }),
  deleteRows: service('write', [number, number], (sheet, _, from, count) => {
    sheet.deleteRows(from, count);
  }),
  getFrozenRows: handle('read', [], (sheet) => sheet.frozenRows),
  setFrozenRows: service('write', [number], (sheet, _, rows) => {
    sheet.frozenRows = rows;
  }),
  hideSheet: service('write', [], (sheet) => {
    const shown = sheet.book.sheets.filter((one) => one !== sheet && !one.hidden);
    const [first] = shown;
    if (!first) throw new Refusal("You can't hide all the sheets in a document.");
    sheet.hidden = true;
    if (sheet.book.activeSheet === sheet) sheet.book.activeSheet = first;
    return sheetClass.of(sheet);
  }),
  isSheetHidden: handle('read', [], (sheet) => sheet.hidden),
  clearContents: service('write', [], (sheet) => {
    clearValues(all(sheet));
    return sheetClass.of(sheet);
  }),
  addDeveloperMetadata: [
    service('write', [text], (sheet, _, key) => mark(sheet, key)),
    service('write', [text, text], (sheet, _, key, value) => mark(sheet, key, value)),
    service('write', [text, visibility], (sheet, _, key, seen) => mark(sheet, key, null, seen)),
    service('write', [text, text, visibility], (sheet, _, key, value, seen) =>
      mark(sheet, key, value, seen),
    ),
  ],
  getDeveloperMetadata: service('read', [], (sheet) =>
    sheet.book.metadata
      .all()
      .filter(({place}) => place.type === 'SHEET' && place.sheet === sheet)
      .map((one) => metadataClass.of(one)),
  ),
  createDeveloperMetadataFinder: handle('read', [], (sheet) =>
    finderClass.of(newFinder({type: 'SHEET', sheet})),
  ),
  activate: handle('write', [], (sheet) => {
    sheet.book.activeSheet = sheet;
    return sheetClass.of(sheet);
  }),
  getActiveRange: handle('read', [], (sheet) => rangeClass.of(selectionOf(sheet))),
  setActiveRange: handle('write', [objectOf(() => rangeClass)], (sheet, _, area) =>
    select(sheet, area),
  ),
  setActiveSelection: [
    handle('write', [objectOf(() => rangeClass)], (sheet, _, area) => select(sheet, area)),
    handle('write', [text], (sheet, _, notation) => select(sheet, rangeNamed(sheet, notation))),
  ],
});
