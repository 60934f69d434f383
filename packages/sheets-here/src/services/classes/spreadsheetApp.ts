import {costs} from '../costs';
import {defineClass, makers} from '../define';
import {emptyDraft} from '../rules';
import {ruleBuilderClass} from './conditionalFormatRuleBuilder';
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
    newConditionalFormatRule: handle('nothing', [], () => ruleBuilderClass.of(emptyDraft())),
    getUi: handle('menu', [], () => uiClass.of({})),
    flush: service('read', [], (_, world) => {
      world.wait(costs.flushMilliseconds);
    }),
  },
  {
    DeveloperMetadataVisibility: ['DOCUMENT', 'PROJECT'],
    DeveloperMetadataLocationType: ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
    BooleanCriteria: [
      ...['CELL_EMPTY', 'CELL_NOT_EMPTY', 'CUSTOM_FORMULA', 'TEXT_CONTAINS', 'TEXT_EQUAL_TO'],
      ...['NUMBER_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN', 'NUMBER_LESS_THAN'],
    ],
    InterpolationType: ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'],
    ProtectionType: ['RANGE', 'SHEET'],
    SheetType: ['GRID', 'OBJECT', 'DATASOURCE'],
  },
);
