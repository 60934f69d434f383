import {costs} from '../costs';
import {defineClass, makers} from '../define';
import {rangeClass} from './range';
import {selectionOf, sheetClass} from './sheet';
import {spreadsheetClass} from './spreadsheet';
import {uiClass} from './ui';

const {handle, service} = makers<object>();

export const spreadsheetApp = defineClass<GoogleAppsScript.Spreadsheet.SpreadsheetApp, object>(
  'SpreadsheetApp',
  {
    getActive: handle('read', [], (_, {book}) => spreadsheetClass.of(book)),
    getActiveSpreadsheet: handle('read', [], (_, {book}) => spreadsheetClass.of(book)),
    getActiveSheet: handle('read', [], (_, {book}) => sheetClass.of(book.activeSheet)),
    getActiveRange: handle('read', [], (_, {book}) => rangeClass.of(selectionOf(book.activeSheet))),
    getUi: handle('menu', [], () => uiClass.of({})),
    flush: service('read', [], (_, world) => {
      world.wait(costs.flushMilliseconds);
    }),
  },
  {
    DeveloperMetadataVisibility: ['DOCUMENT', 'PROJECT'],
    DeveloperMetadataLocationType: ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
    SheetType: ['GRID', 'OBJECT', 'DATASOURCE'],
  },
);
