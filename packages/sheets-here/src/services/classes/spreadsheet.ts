import type {GridBook} from '../../grid/port';
import {Refusal} from '../../grid/refusal';
import {SheetArea} from '../area';
import {costs} from '../costs';
import {objectOf, defineClass, makers, number, oneOf, text, type ServiceClass} from '../define';
import {checkSheetDeletable} from '../editing';
import {activeArea, activeGrid, currentCell, select} from '../selection';
import type {World} from '../world';
import {metadataClass} from './developerMetadata';
import {finderClass, newFinder} from './developerMetadataFinder';
import {namedRangeClass} from './namedRange';
import {protectionsOf} from './protection';
import {plainArea} from './range';
import {rangeClass, sheetClass, spreadsheetClass as known} from './known';

const {handle, service} = makers<GridBook>();
const visibility = oneOf('DeveloperMetadataVisibility');

function insert(book: GridBook, world: World, name: string, index?: number) {
  world.wait(costs.insertSheetMilliseconds);
  const sheet = book.insertSheet(name, index);
  book.activeSheet = sheet;
  return sheetClass.of(sheet);
}

function rangeNamed(book: GridBook, name: string) {
  const {sheet, area} = book.names.of(name) ?? {};
  return sheet && area ? rangeClass.of(new SheetArea(sheet, area)) : null;
}

function mark(book: GridBook, key: string, value: string | null = null, seen = 'DOCUMENT') {
  book.metadata.add({type: 'SPREADSHEET'}, key, value, seen);
  return spreadsheetClass.of(book);
}

/** null where a chart stands on the active sheet. */
export function activeRange(book: GridBook) {
  const sheet = activeGrid(book);
  return sheet ? rangeClass.of(activeArea(sheet)) : null;
}

export function activeCell(book: GridBook) {
  const sheet = activeGrid(book);
  return sheet ? rangeClass.of(currentCell(sheet)) : null;
}

export const spreadsheetClass: ServiceClass<GridBook> = defineClass<
  GoogleAppsScript.Spreadsheet.Spreadsheet,
  GridBook
>(known, {
  getId: handle('read', [], (book) => book.id),
  getName: handle('read', [], (book) => book.name),
  getUrl: handle('read', [], (book) => `https://docs.google.com/spreadsheets/d/${book.id}/edit`),
  getSpreadsheetLocale: handle('read', [], (book) => book.locale),
  getSpreadsheetTimeZone: handle('read', [], (book) => book.timeZone),
  getSheets: handle('read', [], (book) => book.sheets.map((sheet) => sheetClass.of(sheet))),
  getSheetByName: handle('read', [text], (book, _, name) => {
    const sheet = book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return sheet ? sheetClass.of(sheet) : null;
  }),
  getSheetById: handle('read', [number], (book, _, id) => {
    const sheet = book.sheets.find((one) => one.id === id);
    return sheet ? sheetClass.of(sheet) : null;
  }),
  getActiveSheet: handle('read', [], (book) => sheetClass.of(book.activeSheet)),
  setActiveSheet: handle('write', [objectOf(() => sheetClass)], (book, _, sheet) => {
    book.activeSheet = sheet;
    return sheetClass.of(sheet);
  }),
  getActiveRange: handle('read', [], activeRange),
  getCurrentCell: handle('read', [], activeCell),
  setActiveRange: handle('write', [objectOf(() => rangeClass)], (_, __, area) => {
    select([area]);
    return rangeClass.of(area);
  }),
  getProtections: service('read', [oneOf('ProtectionType')], (book, _, type) =>
    protectionsOf(book.sheets, type),
  ),
  getRangeByName: service('read', [text], (book, _, name) => rangeNamed(book, name)),
  setNamedRange: service('write', [text, objectOf(() => rangeClass)], (book, _, name, area) => {
    if (area.sheet.book !== book) throw new Refusal('Range must be in this spreadsheet.');
    book.names.set(name, area.sheet, plainArea(area));
  }),
  getNamedRanges: service('read', [], (book) =>
    book.names.all().map((one) => namedRangeClass.of(one)),
  ),
  removeNamedRange: service('write', [text], (book, _, name) => {
    book.names.remove(name);
  }),
  insertSheet: [service('write', [text], insert), service('write', [text, number], insert)],
  deleteSheet: service('write', [objectOf(() => sheetClass)], (book, _, sheet) => {
    checkSheetDeletable(sheet);
    book.deleteSheet(sheet);
  }),
  addDeveloperMetadata: [
    service('write', [text], (book, _, key) => mark(book, key)),
    service('write', [text, text], (book, _, key, value) => mark(book, key, value)),
    service('write', [text, visibility], (book, _, key, seen) => mark(book, key, null, seen)),
    service('write', [text, text, visibility], (book, _, key, value, seen) =>
      mark(book, key, value, seen),
    ),
  ],
  getDeveloperMetadata: service('read', [], (book) =>
    book.metadata
      .all()
      .filter(({place}) => place.type === 'SPREADSHEET')
      .map((mark) => metadataClass.of(mark)),
  ),
  createDeveloperMetadataFinder: handle('read', [], () =>
    finderClass.of(newFinder({type: 'SPREADSHEET'})),
  ),
});
