import {costs} from '../costs';
import {defineClass, makers} from '../define';
import {criteriaBuilderClass, newCriteria} from './filterCriteriaBuilder';
import {sheetClass} from './sheet';
import {activeCell, activeRange, spreadsheetClass} from './spreadsheet';
import {uiClass} from './ui';
import type {World} from '../world';

const {handle, service} = makers<object>();

/** null where there is no document around the execution. */
const active = (_: object, {book, withoutActive}: World) =>
  withoutActive ? null : spreadsheetClass.of(book);

export const spreadsheetApp = defineClass<GoogleAppsScript.Spreadsheet.SpreadsheetApp, object>(
  'SpreadsheetApp',
  {
    getActive: handle('read', [], active),
    getActiveSpreadsheet: handle('read', [], active),
    getActiveSheet: handle('read', [], (_, {book, withoutActive}) =>
      withoutActive ? null : sheetClass.of(book.activeSheet),
    ),
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
