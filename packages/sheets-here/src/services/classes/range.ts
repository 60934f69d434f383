import {overlaps} from '../../grid/areas';
import {cleared} from '../../grid/cellLimits';
import {Formula, valueOf, WallTime, type Stored} from '../../grid/cell';
import type {Area, Overlay} from '../../grid/port';
import {Refusal} from '../../grid/refusal';
import {SheetArea} from '../area';
import {
  checkSize,
  clearValues,
  columnsOf,
  readTexts,
  readValues,
  writeOverlay,
  writeValues,
} from '../cells';
import {
  block,
  cellValue,
  defineClass,
  makers,
  nullable,
  oneOf,
  text,
  type ServiceClass,
} from '../define';
import {checkEditable, checkWritable, mayEdit} from '../editing';
import {select} from '../selection';
import {CellBlock, type Argument} from '../wire';
import type {World} from '../world';
import {metadataClass} from './developerMetadata';
import {finderClass, newFinder} from './developerMetadataFinder';
import {filterClass} from './filter';
import {protectionClass} from './protection';
import {rangeClass as known, sheetClass} from './known';

const {handle, service} = makers<SheetArea>((area) => area.check());
const visibility = oneOf('DeveloperMetadataVisibility');

const size = (area: SheetArea) => area.rows * area.columns;

function read(area: SheetArea, world: World): CellBlock {
  world.countRead(size(area));
  return readValues(area, world.zone);
}

function write(area: SheetArea, world: World, cells: CellBlock) {
  checkSize(area, cells);
  world.countWritten(size(area));
  writeValues(area, cells, world);
  return rangeClass.of(area);
}

/** setValue: every cell of the range gets the value. */
function fill(area: SheetArea, world: World, value: Argument) {
  const plain = value instanceof Date ? value.getTime() : (value ?? '');
  const bad = typeof plain === 'object' || Number.isNaN(plain);
  if (bad || typeof plain === 'object') throw new Refusal(`A cell cannot hold ${String(value)}.`);
  const v = new Array<typeof plain>(area.rows).fill(plain);
  const column = value instanceof Date ? ({v, d: true} as const) : {v};
  const columns = new Array<typeof column>(area.columns).fill(column);
  return write(area, world, new CellBlock(area.rows, area.columns, columns));
}

function overlay(kind: Overlay, area: SheetArea, texts: string | CellBlock) {
  writeOverlay(kind, area, texts);
  return rangeClass.of(area);
}

const overlayTexts = (kind: Overlay, area: SheetArea) =>
  readTexts(area, (column) => area.sheet.overlay(kind, column, area.row, area.rows));

/** What the automatic format shows for a cell that has none of its own. */
function formatOf(stored: Stored, format: string): string {
  if (format !== '') return format;
  const cell = valueOf(stored);
  if (cell instanceof WallTime)
    return cell.toString().length > 10 ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd';
  return typeof cell === 'number' ? '0.###############' : 'General';
}

function mark(
  area: SheetArea,
  {unknowns}: World,
  key: string,
  value: string | null = null,
  seen = 'DOCUMENT',
) {
  if (unknowns?.marksOnProtected === 'refused') checkEditable(area);
  const one = area.whole === 'COLUMN' ? area.columns === 1 : area.rows === 1;
  if (!area.whole || !one)
    throw new Refusal(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be ' +
        'added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  const index = area.whole === 'COLUMN' ? area.column : area.row;
  area.sheet.book.metadata.add({type: area.whole, sheet: area.sheet, index}, key, value, seen);
  return rangeClass.of(area);
}

/** The formula of one cell. Google takes one for many cells too and adapts its references. */
function setFormula(area: SheetArea, world: World, formula: string) {
  if (size(area) > 1) throw new Refusal('not emulated: Range.setFormula on several cells');
  if (!/^=./.test(formula)) throw new Refusal(`not emulated: Range.setFormula with ${formula}`);
  checkWritable(area);
  world.countWritten(1);
  area.sheet.write(area.column, area.row, [new Formula(formula)]);
  return rangeClass.of(area);
}

/** Formulas of a block: '' empties a cell. */
function setFormulas(area: SheetArea, world: World, formulas: CellBlock) {
  checkSize(area, formulas);
  const cells = formulas.columns.map(({v}) => v);
  const odd = cells.flat().find((cell) => typeof cell !== 'string' || !/^(=.|$)/.test(cell));
  if (odd !== undefined) throw new Refusal(`not emulated: Range.setFormulas with ${String(odd)}`);
  checkWritable(area);
  world.countWritten(size(area));
  columnsOf(area).forEach((column, index) => {
    const texts = (cells[index] ?? []).map(String);
    area.sheet.write(
      column,
      area.row,
      texts.map((one) => (one === '' ? '' : new Formula(one))),
    );
  });
  return rangeClass.of(area);
}

function formulaOf({sheet, row, column}: SheetArea): string {
  const [cell] = sheet.read(column, row, 1);
  return cell instanceof Formula ? cell.text : '';
}

function createFilter(area: SheetArea) {
  if (area.sheet.filter)
    throw new Refusal("You can't create a filter in a sheet that already has a filter.");
  checkEditable(area);
  area.sheet.setFilter(plainArea(area));
  return filterClass.of({sheet: area.sheet});
}

function protect(area: SheetArea) {
  checkEditable(area);
  const {sheet} = area;
  return protectionClass.of(sheet.book.protections.add(sheet, plainArea(area), true));
}

export const plainArea = ({row, column, rows, columns}: SheetArea): Area => ({
  row,
  column,
  rows,
  columns,
});

const noneOrText = nullable(text);

export const rangeClass: ServiceClass<SheetArea> = defineClass<
  GoogleAppsScript.Spreadsheet.Range,
  SheetArea
>(known, {
  getRow: handle('read', [], (area) => area.row),
  getColumn: handle('read', [], (area) => area.column),
  getNumRows: handle('read', [], (area) => area.rows),
  getNumColumns: handle('read', [], (area) => area.columns),
  getLastRow: handle('read', [], (area) => area.lastRow),
  getLastColumn: handle('read', [], (area) => area.lastColumn),
  getA1Notation: handle('read', [], (area) => area.a1),
  getSheet: handle('read', [], (area) => sheetClass.of(area.sheet)),
  getValues: service('read', [], read),
  getValue: service('read', [], (area, world) => {
    const first = new SheetArea(area.sheet, {
      row: area.row,
      column: area.column,
      rows: 1,
      columns: 1,
    });
    const [column] = read(first, world).columns;
    const value = column?.v[0];
    return column?.d === true && typeof value === 'number' ? new Date(value) : value;
  }),
  setValues: service('write', [block], write),
  setValue: service('write', [cellValue], fill),
  getFormulas: service('read', [], (area, world) => {
    world.countRead(size(area));
    return readTexts(area, (column) =>
      area.sheet
        .read(column, area.row, area.rows)
        .map((cell) => (cell instanceof Formula ? cell.text : '')),
    );
  }),
  setFormula: service('write', [text], setFormula),
  setFormulas: service('write', [block], setFormulas),
  getFormula: service('read', [], (area, world) => {
    world.countRead(1);
    return formulaOf(area);
  }),
  canEdit: service('read', [], mayEdit),
  isBlank: service('read', [], (area, world) => {
    world.countRead(size(area));
    return columnsOf(area).every((column) =>
      area.sheet.read(column, area.row, area.rows).every((cell) => cell === ''),
    );
  }),
  clearContent: service('write', [], (area, world) => {
    world.countWritten(size(area));
    clearValues(area);
    return rangeClass.of(area);
  }),
  getNumberFormats: service('read', [], (area) =>
    readTexts(area, (column) => {
      const formats = area.sheet.overlay('format', column, area.row, area.rows);
      return area.sheet
        .read(column, area.row, area.rows)
        .map((cell, index) => formatOf(cell, formats[index] ?? ''));
    }),
  ),
  setNumberFormat: service('write', [text], (area, _, format) => overlay('format', area, format)),
  setNumberFormats: service('write', [block], (area, _, formats) =>
    overlay('format', area, formats),
  ),
  getNote: service('read', [], (area) =>
    area.sheet.overlay('note', area.column, area.row, 1).join(''),
  ),
  getNotes: service('read', [], (area) => overlayTexts('note', area)),
  getMergedRanges: service('read', [], (area) =>
    area.sheet.cellLimits.merged
      .filter((merged) => overlaps(merged, area))
      .map((merged) => rangeClass.of(new SheetArea(area.sheet, merged))),
  ),
  clearDataValidations: service('write', [], (area) => {
    checkEditable(area);
    area.sheet.cellLimits = cleared(area.sheet.cellLimits, area);
    return rangeClass.of(area);
  }),
  setNote: service('write', [noneOrText], (area, _, note) => overlay('note', area, note ?? '')),
  setNotes: service('write', [block], (area, _, notes) => overlay('note', area, notes)),
  setFontWeight: service('write', [noneOrText], (area, _, weight) =>
    overlay('weight', area, weight ?? ''),
  ),
  setBackground: service('write', [noneOrText], (area, _, colour) =>
    overlay('background', area, colour ?? ''),
  ),
  activate: handle('write', [], (area) => {
    select([area]);
    return rangeClass.of(area);
  }),
  createFilter: service('write', [], createFilter),
  getFilter: handle('read', [], ({sheet}) => (sheet.filter ? filterClass.of({sheet}) : null)),
  protect: service('write', [], protect),
  addDeveloperMetadata: [
    service('write', [text], (area, world, key) => mark(area, world, key)),
    service('write', [text, text], (area, world, key, value) => mark(area, world, key, value)),
    service('write', [text, visibility], (area, world, key, seen) =>
      mark(area, world, key, null, seen),
    ),
    service('write', [text, text, visibility], (area, world, key, value, seen) =>
      mark(area, world, key, value, seen),
    ),
  ],
  getDeveloperMetadata: service('read', [], (area) =>
    area.sheet.book.metadata
      .all()
      .filter(
        ({place}) =>
          'index' in place &&
          place.sheet === area.sheet &&
          place.type === area.whole &&
          place.index === (area.whole === 'COLUMN' ? area.column : area.row),
      )
      .map((one) => metadataClass.of(one)),
  ),
  createDeveloperMetadataFinder: handle('read', [], (area) =>
    finderClass.of(newFinder({type: 'RANGE', area})),
  ),
});
