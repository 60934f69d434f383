/**
 * Paints the rules of conditional formats. It is done while the cells are drawn: nothing of it is ever in a cell, in what is
 * read or in what is saved. Formulas are asked cell by cell; gradients and what else there is are Univer's.
 */
import {
  BooleanNumber,
  CommandType,
  ICommandService,
  InterceptorEffectEnum,
  type ICommandInfo,
  type IStyleBase,
} from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  DeleteConditionalRuleMutation,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/preset-sheets-conditional-formatting';
import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  RemoveSheetMutation,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import {valueOf, WallTime} from '../grid/cell';
import type {
  ConditionalRule,
  ConditionRule,
  GradientPoint,
  GradientRule,
  RuleFormat,
} from '../grid/overlays';
import {columnLetters} from '../services/a1';
import type {LocaleFacts} from '../services/locale';
import {english} from '../univer/formulaText';
import type {UniverBook, UniverSheet} from '../univer/grid';
import {overlays} from '../univer/herald';
import {conditionOf, type Condition, type Plain} from '../univer/ruleFormula';
import {oncePerFrame} from './dom';
import type {Grid} from './univer';

/** Univer needs a minute for ten thousand cells, and the page stands still meanwhile. */
const mostCellsOfUniver = 2000;

interface Painted {
  readonly sheet: UniverSheet;
  readonly rules: readonly ConditionalRule[];
  readonly conditions: readonly {
    readonly areas: ConditionRule['areas'];
    readonly holds: Condition;
    readonly style: IStyleBase;
  }[];
  /** Univer's names of the rules that are left to it. */
  readonly ofUniver: readonly string[];
}

export function paintRules({univer}: Grid, book: UniverBook, facts: LocaleFacts): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const painted = new Map<string, Painted>();
  let named = 0;

  const redraw = oncePerFrame(() => {
    const render = injector.get(IRenderManagerService).getRenderById(book.unitId);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  });

  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // After Univer's: where both fit, ours decides, wherever it stands among the rules.
    priority: 5,
    handler: (cell, {subUnitId, row, col, workbook}, next) => {
      const style = styleAt(painted.get(subUnitId), row + 1, col + 1);
      if (!style) return next(cell);
      const own = typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
      return next({...cell, s: {...own, ...style}});
    },
  });
  commands.onCommandExecuted(({id, params, type}: ICommandInfo) => {
    if (id === overlays) queueMicrotask(update);
    else if (id === RemoveSheetMutation.id) painted.delete(subUnitOf(params));
    // A value may decide about cells far from it.
    else if (painted.size > 0 && type === CommandType.MUTATION) redraw();
  });

  /** After the lines have moved: Univer moves its own too. */
  function update(): void {
    for (const sheet of book.sheets) {
      const before = painted.get(sheet.sheetId);
      if (sheet.conditionalRules === (before?.rules ?? none)) continue;
      if (sheet.conditionalRules.length + (before?.rules.length ?? 0) === 0) continue;
      for (const cfId of before?.ofUniver ?? [])
        book.commands.run(DeleteConditionalRuleMutation.id, {...sheet.target, cfId});
      painted.delete(sheet.sheetId);
      if (sheet.conditionalRules.length > 0) painted.set(sheet.sheetId, paint(sheet));
    }
    redraw();
  }

  function paint(sheet: UniverSheet): Painted {
    const rules = sheet.conditionalRules;
    const conditions: Painted['conditions'][number][] = [];
    const ofUniver: string[] = [];
    // Univer puts a new rule before the others.
    for (const rule of [...rules].reverse()) {
      const holds = rule.kind === 'condition' ? readCondition(rule, facts) : undefined;
      if (rule.kind === 'condition' && holds) {
        conditions.unshift({areas: rule.areas, holds, style: styleOf(rule.format)});
        continue;
      }
      const config = configOf(rule, book);
      if (!config) continue;
      // New names each time: what Univer still remembers of the old ones finds nothing.
      const cfId = `here-${++named}`;
      const ranges = rule.areas.map((area) => sheet.rangeOf(area));
      const univerRule = {cfId, ranges, stopIfTrue: true, rule: config};
      book.commands.run(AddConditionalRuleMutation.id, {...sheet.target, rule: univerRule});
      ofUniver.push(cfId);
    }
    return {sheet, rules, conditions, ofUniver};
  }
}

const none: readonly ConditionalRule[] = [];

const subUnitOf = (params: object | undefined): string =>
  params && 'subUnitId' in params ? String(params.subUnitId) : '';

/** The first rule that fits decides. */
function styleAt(
  painted: Painted | undefined,
  row: number,
  column: number,
): IStyleBase | undefined {
  return painted?.conditions.find(({areas, holds}) => {
    const [first] = areas;
    if (!first || !areas.some((area) => contains(area, row, column))) return false;
    const look = (line: number, place: number): Plain => plainAt(painted.sheet, line, place);
    return holds(look, row - first.row, column - first.column);
  })?.style;
}

const contains = (area: ConditionRule['areas'][number], row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

function plainAt(sheet: UniverSheet, row: number, column: number): Plain {
  const [stored = ''] = sheet.read(column, row, 1);
  const value = valueOf(stored);
  return value instanceof WallTime ? value.serial : value;
}

const readCondition = (rule: ConditionRule, facts: LocaleFacts): Condition | undefined =>
  rule.criteria === 'CUSTOM_FORMULA'
    ? conditionOf(String(rule.values[0]), facts)
    : conditionOf(formulaOf(rule), english);

/** Every other condition as a formula, seen from the first cell; '' for one that is not known. */
function formulaOf({
  areas: [first],
  criteria,
  values: [one = '', two = ''],
}: ConditionRule): string {
  const cell = `${columnLetters(first?.column ?? 1)}${first?.row ?? 1}`;
  const text = `"${String(one).replaceAll('"', '""')}"`;
  const number = (condition: string): string => `=ISNUMBER(${cell})*${condition}`;
  switch (criteria) {
    case 'CELL_EMPTY':
      return `=${cell}=""`;
    case 'CELL_NOT_EMPTY':
      return `=${cell}<>""`;
    case 'TEXT_EQUAL_TO':
      return `=${cell}=${text}`;
    case 'TEXT_CONTAINS':
      return `=SEARCH(${text},${cell})`;
    case 'NUMBER_GREATER_THAN':
      return number(`(${cell}>${one})`);
    case 'NUMBER_LESS_THAN':
      return number(`(${cell}<${one})`);
    case 'NUMBER_EQUAL_TO':
      return number(`(${cell}=${one})`);
    case 'NUMBER_BETWEEN':
      return number(`(${cell}>=${one})*(${cell}<=${two})`);
    default:
      return '';
  }
}

function configOf(
  rule: ConditionalRule,
  book: UniverBook,
): IConditionalFormattingRuleConfig | undefined {
  if (rule.kind === 'gradient') return scaleOf(rule);
  const cells = rule.areas.reduce((sum, {rows, columns}) => sum + rows * columns, 0);
  if (rule.criteria !== 'CUSTOM_FORMULA' || cells > mostCellsOfUniver) return undefined;
  const formula = book.storedFormula(String(rule.values[0])).replace(/^=/, '');
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    // Univer takes TRUE and 1 only, Sheets every number but 0.
    value: `=IF(${formula},TRUE,FALSE)`,
    style: styleOf(rule.format),
  };
}

const styleOf = ({background, fontColor, bold, italic}: RuleFormat): IStyleBase => ({
  ...(background !== undefined && {bg: {rgb: background}}),
  ...(fontColor !== undefined && {cl: {rgb: fontColor}}),
  ...(bold !== undefined && {bl: mark(bold)}),
  ...(italic !== undefined && {it: mark(italic)}),
});

const mark = (set: boolean): BooleanNumber => (set ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function scaleOf({min, mid, max}: GradientRule): IConditionalFormattingRuleConfig {
  const points = mid ? [min, mid, max] : [min, max];
  return {
    type: CFRuleType.colorScale,
    config: points.map((point, index) => ({index, color: point.colour, value: pointValue(point)})),
  };
}

const pointTypes: Readonly<Record<GradientPoint['type'], CFValueType>> = {
  MIN: CFValueType.min,
  MAX: CFValueType.max,
  NUMBER: CFValueType.num,
  PERCENT: CFValueType.percent,
  PERCENTILE: CFValueType.percentile,
};

const pointValue = ({type, value}: GradientPoint) => ({
  type: pointTypes[type],
  ...(value !== undefined && {value: Number(value)}),
});
