import {costs} from '../costs';
import {defineClass, makers} from '../define';
import {criteriaBuilderClass, newCriteria} from './filterCriteriaBuilder';
import {sheetClass} from './sheet';
import {activeCell, activeRange, spreadsheetClass} from './spreadsheet';
import {uiClass} from './ui';

const {handle, service} = makers<object>();

export const spreadsheetApp = defineClass<GoogleAppsScript.Spreadsheet.SpreadsheetApp, object>(
  'SpreadsheetApp',
  {
    getActive: handle('read', [], (_, {book}) => spreadsheetClass.of(book)),
    getActiveSpreadsheet: handle('read', [], (_, {book}) => spreadsheetClass.of(book)),
    getActiveSheet: handle('read', [], (_, {book}) => sheetClass.of(book.activeSheet)),
    getActiveRange: handle('read', [], (_, {book}) => activeRange(book)),
    getCurrentCell: handle('read', [], (_, {book}) => activeCell(book)),
    newFilterCriteria: handle('nothing', [], () => criteriaBuilderClass.of(newCriteria())),
    getUi: handle('menu', [], () => uiClass.of({})),
    flush: service('read', [], (_, world) => {
      world.wait(costs.flushMilliseconds);
    }),
  },
  {
    DeveloperMetadataVisibility: ['DOCUMENT', 'PROJECT'],
    DeveloperMetadataLocationType: ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
    BooleanCriteria: ['TEXT_EQUAL_TO'],
    ProtectionType: ['RANGE', 'SHEET'],
    SheetType: ['GRID', 'OBJECT', 'DATASOURCE'],
  },
);
