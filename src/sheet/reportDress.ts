/** How a report's sheet looks when it is made: the widths of its columns, its formats, and its headers. */
import {HEADER_GROUND} from '../classes/palette';
import type {Area, Dress} from '../google/port';
import {pixelsOf, widthsOf} from './dress';
import {patternOf} from './formats';
import type {Layout} from './reportLayout';

const TITLE: Area = {row: 1, column: 1, rows: 1, columns: 1};

/** @param height rows of the grid; @param width columns that the report takes */
export const reportDress = (
  {headers, frozen, widths, shown, place, rules = [], wrapped = []}: Layout,
  height: number,
  width: number,
): Dress => {
  const pixels = Array.from({length: width}, (_, at) => pixelsOf({width: widths[at] ?? 'usual'}));
  const onGrid = (area: Area): Area => ({
    ...area,
    rows: Math.min(area.rows, height - area.row + 1),
  });
  const formats = new Map<string, Area[]>();
  for (const {shows, area} of shown) {
    const pattern = patternOf(shows, place);
    formats.set(pattern, [...(formats.get(pattern) ?? []), onGrid(area)]);
  }
  return {
    isNew: false,
    rules: rules.map((rule) => ({...rule, areas: rule.areas.map(onGrid)})),
    bold: [TITLE, ...headers],
    shaded: {areas: headers, ground: HEADER_GROUND},
    wrapped: [...headers, ...wrapped.map(onGrid)],
    widths: widthsOf(pixels),
    formats: [...formats].map(([pattern, areas]) => ({pattern, areas})),
    frozen: {rows: frozen, columns: frozen ? 1 : 0},
  };
};
