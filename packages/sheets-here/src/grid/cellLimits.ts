/** What keeps cells from taking what is written to them: cells made one with their neighbours, and rules on what may be entered. */
import {areaAfter, overlaps, type LineChange} from './areas';
import type {Stored} from './cell';
import type {Area} from './port';

/** A data validation rule that rejects what it does not accept. */
export interface ValidationRule {
  readonly area: Area;
  readonly accepts: (cell: Stored) => boolean;
}

export interface CellLimits {
  /** Only the first cell of each holds anything. */
  readonly merged: readonly Area[];
  readonly rules: readonly ValidationRule[];
}

export const noLimits: CellLimits = {merged: [], rules: []};

/** They follow their cells. */
export const limitsAfter = ({merged, rules}: CellLimits, change: LineChange): CellLimits => ({
  merged: merged.flatMap((area) => areaAfter(area, change) ?? []),
  rules: rules.flatMap((rule) => {
    const area = areaAfter(rule.area, change);
    return area ? [{...rule, area}] : [];
  }),
});

/** Columns put in behind one have its rules. */
export const inherited = (limits: CellLimits, after: number, count: number): CellLimits => ({
  ...limits,
  rules: limits.rules.map((rule) => {
    const {area} = rule;
    const ends = area.column + area.columns - 1 === after;
    return ends ? {...rule, area: {...area, columns: area.columns + count}} : rule;
  }),
});

/** The rules without an area. */
export const cleared = (limits: CellLimits, gone: Area): CellLimits => ({
  ...limits,
  rules: limits.rules.flatMap((rule) =>
    overlaps(rule.area, gone) ? around(rule.area, gone).map((area) => ({...rule, area})) : [rule],
  ),
});

/** What is left of an area without another: above, below, left and right of it. */
function around(area: Area, gone: Area): Area[] {
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const top = Math.max(area.row, gone.row);
  const end = Math.min(bottom, gone.row + gone.rows);
  const left = Math.max(area.column, gone.column);
  const stop = Math.min(right, gone.column + gone.columns);
  return [
    {...area, rows: top - area.row},
    {...area, row: end, rows: bottom - end},
    {row: top, rows: end - top, column: area.column, columns: left - area.column},
    {row: top, rows: end - top, column: stop, columns: right - stop},
  ].filter(({rows, columns}) => rows > 0 && columns > 0);
}

export const isCovered = ({merged}: CellLimits, row: number, column: number): boolean =>
  merged.some(
    (area) =>
      overlaps(area, {row, column, rows: 1, columns: 1}) &&
      !(area.row === row && area.column === column),
  );
