/** Rectangles of cells, and what becomes of them when rows and columns come, go and move. */
import type {Dimension} from './metadata';
import type {Area} from './port';

/** A change to the lines (rows or columns) of a sheet, counted from 1. A move puts them before the line `to`. */
export type LineChange =
  | {readonly type: 'inserted'; readonly dimension: Dimension; before: number; count: number}
  | {readonly type: 'deleted'; readonly dimension: Dimension; from: number; count: number}
  | {
      readonly type: 'moved';
      readonly dimension: Dimension;
      from: number;
      count: number;
      to: number;
    };

/** The new number of a line; undefined when it is gone. */
export function lineAfter(line: number, change: LineChange): number | undefined {
  if (change.type === 'inserted') return line >= change.before ? line + change.count : line;
  const {from, count} = change;
  const inside = line >= from && line < from + count;
  if (change.type === 'deleted') return inside ? undefined : line < from ? line : line - count;
  const {to} = change;
  const forward = to > from;
  if (inside) return line - from + (forward ? to - count : to);
  if (forward) return line >= from + count && line < to ? line - count : line;
  return line >= to && line < from ? line + count : line;
}

/**
 * Where an area is after a change; undefined when nothing of it is left. It grows by what is inserted or moved inside it,
 * and shrinks by what is moved out.
 */
export function areaAfter(area: Area, change: LineChange): Area | undefined {
  const rows = change.dimension === 'ROW';
  const first = rows ? area.row : area.column;
  const size = rows ? area.rows : area.columns;
  if (staysInside(first, size, change)) return area;
  const lines = Array.from({length: size}, (_, index) => first + index);
  const stayed = lines.filter((line) => !isMoved(line, change));
  const after = (stayed.length > 0 ? stayed : lines).flatMap(
    (line) => lineAfter(line, change) ?? [],
  );
  const [start, end] = [after[0], after.at(-1)];
  if (start === undefined || end === undefined) return undefined;
  const length = end - start + 1;
  return rows
    ? {row: start, rows: length, column: area.column, columns: area.columns}
    : {column: start, columns: length, row: area.row, rows: area.rows};
}

/** Lines change places inside the area, its edges included. */
const staysInside = (first: number, size: number, change: LineChange): boolean =>
  change.type === 'moved' &&
  change.from >= first &&
  change.from + change.count <= first + size &&
  change.to >= first &&
  change.to <= first + size;

const isMoved = (line: number, change: LineChange): boolean =>
  change.type === 'moved' && line >= change.from && line < change.from + change.count;

export const overlaps = (one: Area, two: Area): boolean =>
  one.row < two.row + two.rows &&
  two.row < one.row + one.rows &&
  one.column < two.column + two.columns &&
  two.column < one.column + one.columns;
