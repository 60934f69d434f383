/** A chart as a script has it in hand: built for a sheet, and standing there only after it was inserted. */
import type {Chart, ChartOption} from '../grid/overlays';
import type {GridSheet} from '../grid/port';
import {Refusal} from '../grid/refusal';
import {SheetArea} from './area';
import {plain} from './rules';
import {EnumName, PlainObject, type Argument} from './wire';

export interface ChartDraft {
  readonly sheet: GridSheet;
  /** undefined before it stands on the sheet. */
  readonly id: number | undefined;
  type: string;
  ranges: readonly SheetArea[];
  position: Chart['position'];
  headers: number;
  hidden: string;
  options: Chart['options'];
}

/** What Google makes of a chart of which nothing was said. */
export const emptyChart = (sheet: GridSheet): ChartDraft => ({
  sheet,
  id: undefined,
  type: 'COLUMN',
  ranges: [],
  position: {row: 1, column: 1, offsetX: 0, offsetY: 0},
  headers: -1,
  hidden: 'IGNORE_BOTH',
  options: {},
});

export const chartDraft = (sheet: GridSheet, {areas, ...chart}: Chart): ChartDraft => ({
  ...chart,
  sheet,
  ranges: areas.map((area) => new SheetArea(sheet, area)),
});

export function chartOf({sheet, ranges, ...draft}: ChartDraft, id: number): Chart {
  // Google charts ranges of other sheets too.
  if (ranges.some((range) => range.sheet !== sheet))
    throw new Refusal('not emulated: a chart of another sheet');
  ranges.forEach((range) => range.check());
  const {type, position, headers, hidden, options} = draft;
  return {id, type, areas: ranges.map(plain), position, headers, hidden, options};
}

/** The chart where it stands on the sheet; undefined when it does not. */
export const standing = (sheet: GridSheet, {id}: ChartDraft): Chart | undefined =>
  sheet.charts.find((one) => one.id === id);

/** Ids of charts are never used again within a book. */
export function nextChartId(sheet: GridSheet): number {
  const last = lastIds.get(sheet.book) ?? 1_000_000;
  const ids = sheet.book.sheets.flatMap(({charts}) => charts.map(({id}) => id));
  const next = Math.max(last, ...ids) + 1;
  lastIds.set(sheet.book, next);
  return next;
}

const lastIds = new WeakMap<object, number>();

/** The value of an option as it is kept. */
export function optionOf(argument: Argument): ChartOption {
  if (argument === null || typeof argument === 'string' || typeof argument === 'boolean')
    return argument;
  if (typeof argument === 'number') return argument;
  if (argument instanceof PlainObject)
    return Object.fromEntries(argument.entries.map(([key, one]) => [key, optionOf(one)]));
  if (isList(argument)) return argument.map(optionOf);
  if (argument instanceof EnumName) return argument.name;
  throw new Refusal('The option of a chart must be text, a number, a list or an object.');
}

const isList = (argument: Argument): argument is readonly Argument[] => Array.isArray(argument);
