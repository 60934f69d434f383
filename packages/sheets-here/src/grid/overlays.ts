/** What lies over the cells of a sheet as objects of its own: rules of conditional formats, and charts. */
import {columnLetters} from '../services/a1';
import {areaAfter, lineAfter, type LineChange} from './areas';
import type {Area} from './port';

/** undefined: as the cell is. */
export interface RuleFormat {
  readonly background?: string | undefined;
  readonly fontColor?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

/** Formats the cells that fulfil a condition. */
export interface ConditionRule {
  readonly kind: 'condition';
  readonly areas: readonly Area[];
  /** Google's BooleanCriteria. With CUSTOM_FORMULA the only value is the formula, seen from the first area's first cell. */
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly format: RuleFormat;
}

export interface GradientPoint {
  readonly colour: string;
  /** MIN and MAX: of the numbers in the areas; the others take a value. */
  readonly type: 'MIN' | 'MAX' | 'NUMBER' | 'PERCENT' | 'PERCENTILE';
  readonly value?: string | undefined;
}

/** Colours the numbers between its points. */
export interface GradientRule {
  readonly kind: 'gradient';
  readonly areas: readonly Area[];
  readonly min: GradientPoint;
  readonly mid?: GradientPoint | undefined;
  readonly max: GradientPoint;
}

export type ConditionalRule = ConditionRule | GradientRule;

export type ChartOption = string | number | boolean | null | readonly ChartOption[] | ChartOptions;
export interface ChartOptions {
  readonly [name: string]: ChartOption;
}

export interface Chart {
  readonly id: number;
  /** Google's ChartType: LINE, COLUMN, ... */
  readonly type: string;
  readonly areas: readonly Area[];
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  /** How many rows of the areas are headers; -1: to be guessed. */
  readonly headers: number;
  /** Google's ChartHiddenDimensionStrategy. */
  readonly hidden: string;
  /** By Google's names: title, isStacked, ... */
  readonly options: ChartOptions;
}

/** The rules after a change of lines; those whose areas are all gone go too. */
export const rulesAfter = (
  rules: readonly ConditionalRule[],
  change: LineChange,
): readonly ConditionalRule[] =>
  rules.flatMap((rule): ConditionalRule[] => {
    const areas = areasAfter(rule.areas, change);
    if (areas.length === 0) return [];
    if (rule.kind === 'gradient' || rule.criteria !== 'CUSTOM_FORMULA') return [{...rule, areas}];
    return [
      {...rule, areas, values: rule.values.map((text) => formulaAfter(String(text), change))},
    ];
  });

/** A chart stays when its cells are gone: it is then empty. */
export const chartsAfter = (charts: readonly Chart[], change: LineChange): readonly Chart[] =>
  charts.map((chart) => {
    const rows = change.dimension === 'ROW';
    const {row, column} = chart.position;
    const place = rows
      ? {row: lineAfter(row, change) ?? row}
      : {column: lineAfter(column, change) ?? column};
    return {
      ...chart,
      areas: areasAfter(chart.areas, change),
      position: {...chart.position, ...place},
    };
  });

const areasAfter = (areas: readonly Area[], change: LineChange) =>
  areas.flatMap((area) => areaAfter(area, change) ?? []);

/** The references of a formula, outside text, after a change of lines. */
function formulaAfter(formula: string, change: LineChange): string {
  return formula.replace(
    /"[^"]*"|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![\w(])/gi,
    (whole: string, fixed: string | undefined, letters = '', fixedRow = '', row = '') => {
      if (fixed === undefined) return whole;
      const rows = change.dimension === 'ROW';
      const after = lineAfter(rows ? Number(row) : numberOf(letters), change);
      if (after === undefined) return '#REF!';
      return rows
        ? `${fixed}${letters}${fixedRow}${after}`
        : `${fixed}${columnLetters(after)}${fixedRow}${row}`;
    },
  );
}

const numberOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
