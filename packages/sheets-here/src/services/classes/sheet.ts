import {inherited} from '../../grid/cellLimits';
import type {Dimension} from '../../grid/metadata';
import type {GridSheet} from '../../grid/port';
import {Refusal} from '../../grid/refusal';
import {parseA1} from '../a1';
import {SheetArea} from '../area';
import {
  chartDraft,
  chartOf,
  emptyChart,
  nextChartId,
  standing,
  type ChartDraft,
} from '../chartDraft';
import {clearValues} from '../cells';
import {
  objectOf,
  defineClass,
  list,
  listOf,
  makers,
  number,
  oneOf,
  text,
  type ServiceClass,
} from '../define';
import {checkDeletable, checkInsertable, checkSheetEditable} from '../editing';
import {draftOf, ruleOf, type RuleDraft} from '../rules';
import {activeArea, currentCell, select, selectedAreas} from '../selection';
import {EnumName} from '../wire';
import {ruleClass} from './conditionalFormatRule';
import {metadataClass} from './developerMetadata';
import {finderClass, newFinder} from './developerMetadataFinder';
import {chartBuilderClass} from './embeddedChartBuilder';
import {filterClass} from './filter';
import {protectionClass, protectionsOf} from './protection';
import {rangeListClass} from './rangeList';
import {chartClass, rangeClass, sheetClass as known} from './known';

function checkThere(sheet: GridSheet): void {
  if (!sheet.book.sheets.includes(sheet)) throw new Refusal(`Sheet ${sheet.id} not found`);
}

const {handle, service} = makers<GridSheet>(checkThere);

/** Makers of what only a sheet of cells can do: a chart on a sheet of its own refuses it. */
const cells = makers<GridSheet>((sheet) => {
  checkThere(sheet);
  if (sheet.kind !== 'GRID')
    throw new Refusal(`The action is not supported for ${sheet.kind} sheet.`);
});
const visibility = oneOf('DeveloperMetadataVisibility');
const range = objectOf(() => rangeClass);
const chart = objectOf(() => chartClass);
const rules = listOf(objectOf<RuleDraft>(() => ruleClass));

function rangeOf(sheet: GridSheet, row: number, column: number, rows = 1, columns = 1) {
  return rangeClass.of(SheetArea.checked(sheet, row, column, rows, columns));
}

function rangeNamed(sheet: GridSheet, notation: string) {
  const place = parseA1(notation);
  const own = place?.sheet === undefined || place.sheet === sheet.name;
  if (!place || !own) throw new Refusal('Range not found');
  return SheetArea.ofA1(sheet, place);
}

function mark(sheet: GridSheet, key: string, value: string | null = null, seen = 'DOCUMENT') {
  sheet.book.metadata.add({type: 'SHEET', sheet}, key, value, seen);
  return sheetClass.of(sheet);
}

function activate(sheet: GridSheet, area: SheetArea) {
  if (area.sheet !== sheet) throw new Refusal('The range is not on this sheet.');
  select([area]);
  return rangeClass.of(area);
}

function inserted(sheet: GridSheet, dimension: Dimension, before: number, count = 1) {
  checkInsertable(sheet, dimension, before);
  if (dimension === 'ROW') sheet.insertRows(before, count);
  else sheet.insertColumns(before, count);
  return sheetClass.of(sheet);
}

/** Columns put in behind one have its formats and rules. */
function columnsAfter(sheet: GridSheet, after: number, count: number) {
  inserted(sheet, 'COLUMN', after + 1, count);
  sheet.cellLimits = inherited(sheet.cellLimits, after, count);
  for (const kind of ['format', 'weight', 'background'] as const)
    if (sheet.hasOverlay(kind, after))
      for (let column = after + 1; column <= after + count; column++)
        sheet.setOverlay(kind, column, 1, sheet.overlay(kind, after, 1, sheet.rowCount));
  return sheetClass.of(sheet);
}

function deleted(sheet: GridSheet, dimension: Dimension, from: number, count = 1) {
  checkDeletable(sheet, dimension, from, count);
  if (dimension === 'ROW') sheet.deleteRows(from, count);
  else sheet.deleteColumns(from, count);
  return sheetClass.of(sheet);
}

/** A sheet is protected once: a second call gives what there is. */
function protect(sheet: GridSheet) {
  const {protections} = sheet.book;
  const there = protections.of(sheet).find(({area}) => area === undefined);
  return protectionClass.of(there ?? protections.add(sheet, undefined, true));
}

function setRules(sheet: GridSheet, drafts: readonly RuleDraft[]) {
  checkSheetEditable(sheet);
  sheet.setConditionalRules(drafts.map((draft) => ruleOf(sheet, draft)));
}

function onThisSheet(sheet: GridSheet, draft: ChartDraft): number {
  const there = standing(sheet, draft);
  if (!there || draft.sheet !== sheet) throw new Refusal('The chart is not on this sheet.');
  return there.id;
}

function insertChart(sheet: GridSheet, draft: ChartDraft) {
  checkSheetEditable(sheet);
  if (draft.ranges.length === 0) throw new Refusal('At least one range is required for a chart.');
  sheet.setCharts([...sheet.charts, chartOf(draft, nextChartId(sheet))]);
}

/** In place: its order among the charts and its id stay. */
function updateChart(sheet: GridSheet, draft: ChartDraft) {
  checkSheetEditable(sheet);
  const id = onThisSheet(sheet, draft);
  const now = chartOf(draft, id);
  sheet.setCharts(sheet.charts.map((one) => (one.id === id ? now : one)));
}

function removeChart(sheet: GridSheet, draft: ChartDraft) {
  checkSheetEditable(sheet);
  const id = onThisSheet(sheet, draft);
  sheet.setCharts(sheet.charts.filter((one) => one.id !== id));
}

const all = (sheet: GridSheet) =>
  new SheetArea(sheet, {
    row: 1,
    column: 1,
    rows: Math.max(1, sheet.lastRow),
    columns: Math.max(1, sheet.lastColumn),
  });

export const sheetClass: ServiceClass<GridSheet> = defineClass<
  GoogleAppsScript.Spreadsheet.Sheet,
  GridSheet
>(known, {
  getSheetId: handle('read', [], (sheet) => sheet.id),
  getName: handle('read', [], (sheet) => sheet.name),
  getSheetName: handle('read', [], (sheet) => sheet.name),
  setName: service('write', [text], (sheet, _, name) => {
    checkSheetEditable(sheet);
    sheet.name = name;
    return sheetClass.of(sheet);
  }),
  getIndex: handle('read', [], (sheet) => sheet.book.sheets.indexOf(sheet) + 1),
  getType: handle('read', [], ({kind}) => new EnumName('SheetType', kind)),
  getDataRange: cells.handle('read', [], (sheet) => rangeClass.of(all(sheet))),
  getRange: [
    cells.handle('read', [number, number], (sheet, _, ...at) => rangeOf(sheet, ...at)),
    cells.handle('read', [number, number, number], (sheet, _, ...at) => rangeOf(sheet, ...at)),
    cells.handle('read', [number, number, number, number], (sheet, _, ...at) =>
      rangeOf(sheet, ...at),
    ),
    cells.handle('read', [text], (sheet, _, notation) =>
      rangeClass.of(rangeNamed(sheet, notation)),
    ),
  ],
  getLastRow: cells.handle('read', [], (sheet) => sheet.lastRow),
  getLastColumn: cells.handle('read', [], (sheet) => sheet.lastColumn),
  getMaxRows: cells.handle('read', [], (sheet) => sheet.rowCount),
  getMaxColumns: cells.handle('read', [], (sheet) => sheet.columnCount),
  insertRowsAfter: cells.service('write', [number, number], (sheet, _, after, count) =>
    inserted(sheet, 'ROW', after + 1, count),
  ),
  insertRowsBefore: cells.service('write', [number, number], (sheet, _, before, count) =>
    inserted(sheet, 'ROW', before, count),
  ),
  insertColumnAfter: cells.service('write', [number], (sheet, _, after) =>
    columnsAfter(sheet, after, 1),
  ),
  insertColumnsAfter: cells.service('write', [number, number], (sheet, _, after, count) =>
    columnsAfter(sheet, after, count),
  ),
  insertColumnBefore: cells.service('write', [number], (sheet, _, before) =>
    inserted(sheet, 'COLUMN', before),
  ),
  insertColumnsBefore: cells.service('write', [number, number], (sheet, _, before, count) =>
    inserted(sheet, 'COLUMN', before, count),
  ),
  deleteColumn: cells.service('write', [number], (sheet, _, column) =>
    deleted(sheet, 'COLUMN', column),
  ),
  deleteColumns: cells.service('write', [number, number], (sheet, _, from, count) => {
    deleted(sheet, 'COLUMN', from, count);
  }),
  deleteRow: cells.service('write', [number], (sheet, _, row) => deleted(sheet, 'ROW', row)),
  deleteRows: cells.service('write', [number, number], (sheet, _, from, count) => {
    deleted(sheet, 'ROW', from, count);
  }),
  getFrozenRows: cells.handle('read', [], (sheet) => sheet.frozenRows),
  setFrozenRows: cells.service('write', [number], (sheet, _, rows) => {
    checkSheetEditable(sheet);
    sheet.frozenRows = rows;
  }),
  hideSheet: service('write', [], (sheet) => {
    const shown = sheet.book.sheets.filter((one) => one !== sheet && !one.hidden);
    const [first] = shown;
    if (!first) throw new Refusal("You can't hide all the sheets in a document.");
    checkSheetEditable(sheet);
    sheet.hidden = true;
    if (sheet.book.activeSheet === sheet) sheet.book.activeSheet = first;
    return sheetClass.of(sheet);
  }),
  showSheet: service('write', [], (sheet) => {
    checkSheetEditable(sheet);
    sheet.hidden = false;
    return sheetClass.of(sheet);
  }),
  isSheetHidden: handle('read', [], (sheet) => sheet.hidden),
  clearContents: cells.service('write', [], (sheet) => {
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
  getActiveRange: cells.handle('read', [], (sheet) => rangeClass.of(activeArea(sheet))),
  getActiveCell: cells.handle('read', [], (sheet) => rangeClass.of(currentCell(sheet))),
  getCurrentCell: cells.handle('read', [], (sheet) => rangeClass.of(currentCell(sheet))),
  setActiveRange: cells.handle('write', [range], (sheet, _, area) => activate(sheet, area)),
  setActiveSelection: [
    cells.handle('write', [range], (sheet, _, area) => activate(sheet, area)),
    cells.handle('write', [text], (sheet, _, notation) =>
      activate(sheet, rangeNamed(sheet, notation)),
    ),
  ],
  getRangeList: cells.handle('read', [list], (sheet, _, notations) =>
    rangeListClass.of({areas: notations.map((notation) => rangeNamed(sheet, notation))}),
  ),
  getActiveRangeList: cells.handle('read', [], (sheet) =>
    rangeListClass.of({areas: selectedAreas(sheet)}),
  ),
  getFilter: cells.handle('read', [], (sheet) => (sheet.filter ? filterClass.of({sheet}) : null)),
  isRowHiddenByFilter: cells.service('read', [number], (sheet, _, row) => {
    if (!(row >= 1 && row <= sheet.rowCount)) throw new Refusal('Those rows are out of bounds.');
    return sheet.isHiddenByFilter(row);
  }),
  getConditionalFormatRules: cells.service('read', [], (sheet) =>
    sheet.conditionalRules.map((rule) => ruleClass.of(draftOf(sheet, rule))),
  ),
  setConditionalFormatRules: cells.service('write', [rules], (sheet, _, drafts) => {
    setRules(sheet, drafts);
  }),
  clearConditionalFormatRules: cells.service('write', [], (sheet) => {
    setRules(sheet, []);
  }),
  newChart: cells.handle('read', [], (sheet) => chartBuilderClass.of(emptyChart(sheet))),
  getCharts: service('read', [], (sheet) =>
    sheet.charts.map((one) => chartClass.of(chartDraft(sheet, one))),
  ),
  insertChart: cells.service('write', [chart], (sheet, _, draft) => {
    insertChart(sheet, draft);
  }),
  updateChart: cells.service('write', [chart], (sheet, _, draft) => {
    updateChart(sheet, draft);
  }),
  removeChart: cells.service('write', [chart], (sheet, _, draft) => {
    removeChart(sheet, draft);
  }),
  protect: service('write', [], protect),
  getProtections: service('read', [oneOf('ProtectionType')], (sheet, _, type) =>
    protectionsOf([sheet], type),
  ),
});
