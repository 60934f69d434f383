/** Cells of the grid to values of the bundle and back. */
import {overlaps} from '../grid/areas';
import {isCovered} from '../grid/cellLimits';
import {valueOf, WallTime, type Stored} from '../grid/cell';
import {showsDate} from '../grid/dateFormat';
import {limits} from '../grid/limits';
import type {Overlay} from '../grid/port';
import {Refusal} from '../grid/refusal';
import {columnLetters} from './a1';
import type {SheetArea} from './area';
import {checkEditable, checkWritable} from './editing';
import {TypedText} from './typed';
import {CellBlock, type BlockColumn} from './wire';
import type {World} from './world';
import type {Zone} from './zone';

/** How getValues gives them: dates as instants, formulas as what they show. */
export function readValues(area: SheetArea, zone: Zone): CellBlock {
  const columns = columnsOf(area).map((column) => {
    const cells = area.sheet.read(column, area.row, area.rows);
    const dated = area.sheet.hasOverlay('format', column);
    return blockColumn(
      dated ? formatted(cells, area.sheet.overlay('format', column, area.row, area.rows)) : cells,
      zone,
    );
  });
  return new CellBlock(area.rows, area.columns, columns);
}

/** Stored cells as a column of a block. */
function blockColumn(cells: readonly Stored[], zone: Zone): BlockColumn {
  const dates: number[] = [];
  const values = cells.map((cell, index) => {
    const value = typeof cell === 'object' ? valueOf(cell) : cell;
    if (typeof value !== 'object') return value;
    dates.push(index);
    return zone.instantOf(value.milliseconds);
  });
  if (dates.length === 0) return {v: values};
  return {v: values, d: dates.length === values.length ? true : dates};
}

/** A number under a date format is a date to getValues, and a date under a number format a number. */
function formatted(cells: readonly Stored[], formats: readonly string[]): Stored[] {
  return cells.map((cell, index) => {
    const format = formats[index] ?? '';
    const value = valueOf(cell);
    if (format === '' || format === '@') return value;
    if (typeof value === 'number' && showsDate(format)) return WallTime.ofSerial(value);
    return value instanceof WallTime && !showsDate(format) ? value.serial : value;
  });
}

/** How setValues takes them: everything is checked before anything is written. */
export function writeValues(area: SheetArea, block: CellBlock, world: World): void {
  checkSize(area, block);
  checkWritable(area);
  const year = new Date(world.zone.wallOf(world.now())).getUTCFullYear();
  const typed = new TypedText(world.facts, year);
  const {sheet, row, rows} = area;
  const written = columnsOf(area).map((column, index) => {
    const formats = sheet.hasOverlay('format', column)
      ? sheet.overlay('format', column, row, rows)
      : [];
    return storedColumn(block.columns[index] ?? {v: []}, world.zone, (text, position) =>
      formats[position] === '@' && !/^['=+]/.test(text) ? text : typed.read(text),
    );
  });
  const {cellLimits} = sheet;
  checkRules(area, written);
  columnsOf(area).forEach((column, index) => {
    const cells = written[index] ?? [];
    // A cell that is one with its neighbours holds nothing of its own.
    const taken = cellLimits.merged.length
      ? cells.map((cell, at) => (isCovered(cellLimits, row + at, column) ? '' : cell))
      : cells;
    sheet.write(column, row, taken);
  });
}

/** @throws Refusal, in Google's words, where a rule rejects a cell: then none is written */
function checkRules(
  {sheet, row, column}: SheetArea,
  written: readonly (readonly Stored[])[],
): void {
  for (const {area, accepts} of sheet.cellLimits.rules)
    written.forEach((cells, c) => {
      cells.forEach((cell, r) => {
        const place = {row: row + r, column: column + c, rows: 1, columns: 1};
        if (cell !== '' && overlaps(area, place) && !accepts(cell))
          throw new Refusal(
            `The data you entered in cell ${columnLetters(place.column)}${place.row} violates the data validation rules ` +
              'set on this cell.',
          );
      });
    });
}

function storedColumn(
  {v, d, x}: BlockColumn,
  zone: Zone,
  read: (text: string, position: number) => Stored,
): Stored[] {
  const [bad] = x ?? [];
  if (bad) throw new Refusal(`A cell cannot hold ${bad[1]}.`);
  const dates = d === true ? undefined : new Set(d);
  return v.map((value, index) => {
    if (typeof value === 'string') {
      if (value.length > limits.characters)
        throw new Refusal(
          `Your input contains more than the maximum of ${limits.characters} characters in a single cell.`,
        );
      return read(value, index);
    }
    const isDate = typeof value === 'number' && (dates?.has(index) ?? true);
    return isDate ? WallTime.of(zone.wallOf(value)) : value;
  });
}

/** @throws Refusal, in Google's words, unless the data has exactly the area's size. */
export function checkSize(area: SheetArea, {rows, width, odd}: CellBlock): void {
  for (const [data, range, what] of [
    [rows, area.rows, 'rows'],
    [odd && width === area.columns ? odd.width : width, area.columns, 'columns'],
  ] as const)
    if (data !== range)
      throw new Refusal(
        `The number of ${what} in the data does not match the number of ${what} in the range. ` +
          `The data has ${data} but the range has ${range}.`,
      );
}

export function clearValues(area: SheetArea): void {
  checkEditable(area);
  const blank = new Array<Stored>(area.rows).fill('');
  for (const column of columnsOf(area)) area.sheet.write(column, area.row, blank);
}

export function readTexts(area: SheetArea, read: (column: number) => readonly string[]): CellBlock {
  return new CellBlock(
    area.rows,
    area.columns,
    columnsOf(area).map((column) => ({v: read(column)})),
  );
}

export function writeOverlay(kind: Overlay, area: SheetArea, text: string | CellBlock): void {
  if (text instanceof CellBlock) checkSize(area, text);
  checkEditable(area);
  columnsOf(area).forEach((column, index) => {
    const texts =
      text instanceof CellBlock
        ? (text.columns[index]?.v.map(String) ?? [])
        : new Array<string>(area.rows).fill(text);
    area.sheet.setOverlay(kind, column, area.row, texts);
  });
}

export const columnsOf = (area: SheetArea): number[] =>
  Array.from({length: area.columns}, (_, index) => area.column + index);
