/**
 * Numbers, dates and truth values as people of the spreadsheet's locale see and type them, where Univer itself knows only
 * English. Cells keep them as Univer does.
 */
import {
  CellValueType,
  HorizontalAlign,
  InterceptorEffectEnum,
  isDefaultFormat,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type INumfmtLocaleTag,
  type Nullable,
  type Styles,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/sheets';
import {WallTime} from '../grid/cell';
import {showsDate} from '../grid/dateFormat';
import type {LocaleFacts} from '../services/locale';
import {TypedText} from '../services/typed';
import type {Grid} from './univer';

/** How many digits a number without a format shows, as in Sheets. */
const shownDigits = 10;
/** From here on digits would be zeros of no meaning. */
const largestWhole = 1e15;

/** Between what Univer's formats make of a cell and what they leave. */
const afterFormats = 0.5;
const beforeFormats = 500;

export function speakLocale({univer, api}: Grid, locale: string, facts: LocaleFacts): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  const {decimal} = facts;
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterFormats,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, _, next) => next(shown(cell, facts)),
  });
  const {writeCellInterceptor} = interceptors;
  // What is edited is the number itself, not what is shown of it.
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: -afterFormats,
    handler: (cell, {worksheet, workbook, row, col}, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const text = editedNumber(cell, raw, workbook.getStyles());
      return next(text === undefined ? cell : {...cell, p: null, v: text.replace('.', decimal)});
    },
  });
  if (decimal === '.') return;
  api.getActiveWorkbook()?.setNumfmtLocal(locale.slice(0, 2) as INumfmtLocaleTag);
  const typed = new TypedText(facts, new Date().getFullYear());
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: beforeFormats,
    handler: (cell, {workbook}, next) => {
      const read = typedCell(cell, typed, workbook.getStyles(), facts);
      // Univer would read it once more, in English.
      return read ?? next(cell);
    },
  });
}

/** A number without a format in the locale's spelling, truth in its words. */
function shown(
  cell: Nullable<ICellDataForSheetInterceptor>,
  {decimal, booleans}: LocaleFacts,
): Nullable<ICellDataForSheetInterceptor> {
  if (!cell) return cell;
  if (cell.t === CellValueType.BOOLEAN) {
    const truth = cell.v === 1 || cell.v === true;
    const word = [...booleans].reverse().find(([, value]) => value === truth)?.[0];
    return {...cell, v: word ?? null, t: CellValueType.STRING, interceptorStyle: centred};
  }
  if (typeof cell.v !== 'number') return cell;
  return {...cell, v: generalText(cell.v).replace('.', decimal), t: CellValueType.NUMBER};
}

const centred = {ht: HorizontalAlign.CENTER};

function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < largestWhole) return String(value);
  return String(Number(value.toPrecision(shownDigits))).toUpperCase();
}

/** What the editor shows of a number, with a point; undefined for everything else. */
function editedNumber(
  cell: Nullable<ICellData>,
  raw: Nullable<ICellData>,
  styles: Styles,
): string | undefined {
  if (typeof raw?.v !== 'number' || raw.t === CellValueType.BOOLEAN || raw.f) return undefined;
  if (isDefaultFormat(styles.getStyleByCell(raw)?.n?.pattern)) return String(raw.v).toUpperCase();
  // Univer's editor shows most formats as the number itself, some as text such as a date.
  const isNumber = typeof cell?.v === 'number' || /^-?[\d.]+(e[+-]?\d+)?%$/i.test(String(cell?.v));
  return isNumber ? String(cell?.v) : undefined;
}

/** Typed text as Sheets reads it; undefined for formulas, rich text and what is to stay text. */
function typedCell(
  cell: Nullable<ICellData>,
  typed: TypedText,
  styles: Styles,
  {order}: LocaleFacts,
): Nullable<ICellData> {
  if (typeof cell?.v !== 'string' || cell.v === '' || cell.f || cell.p) return undefined;
  if (cell.t !== undefined && cell.t !== null) return undefined;
  const value = typed.read(cell.v);
  const style = styles.getStyleByCell(cell);
  const old = style?.n?.pattern ?? '';
  const format = (pattern: string) => ({s: {...style, n: {pattern}}});
  if (value instanceof WallTime) {
    const day = order[0] === 'year' ? 'yyyy-mm-dd' : 'dd/mm/yyyy';
    const whole = Number.isInteger(value.serial);
    const pattern = whole ? day : value.serial < 1 ? 'h:mm:ss' : `${day} h:mm:ss`;
    const data = {...cell, v: value.serial, t: CellValueType.NUMBER};
    return showsDate(old) ? data : {...data, ...format(pattern)};
  }
  if (typeof value === 'boolean') return {...cell, v: value ? 1 : 0, t: CellValueType.BOOLEAN};
  if (typeof value !== 'number') return {...cell, t: CellValueType.STRING};
  const data = {...cell, v: value, t: CellValueType.NUMBER};
  const sign = /[%€$£]/.exec(cell.v)?.[0];
  if (sign === undefined || old.includes(sign)) return data;
  return {...data, ...format(sign === '%' ? '0.00%' : `#,##0.00 "${sign}"`)};
}
