/** What a person sees and types in Univer otherwise than Univer keeps it. */
import {InterceptorEffectEnum, type ICellData, type Injector, type Nullable} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/sheets';
import {ErrorType} from '@univerjs/engine-formula';
import {english, respelled, type FormulaFacts} from './formulaText';
import {loading, type ErrorData} from './values';

/** Google's word in the cells whose custom functions still run. */
export function showLoading(injector: Injector, word: string): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: 100,
    handler: (cell, _, next) => next(cell?.v === loading ? {...cell, v: word} : cell),
  });
}

/** Formulas are typed and shown for editing as the locale writes them; cells hold them as Univer does. */
export function spellTypedFormulas(injector: Injector, facts: FormulaFacts): void {
  const {writeCellInterceptor} = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    // Those who come next would put the stored formula in its place.
    handler: (cell, _, next) =>
      cell?.f ? {...cell, f: respelled(cell.f, english, facts)} : next(cell),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler: (cell, _, next) =>
      next(cell?.f ? {...cell, f: respelled(cell.f, facts, english)} : cell),
  });
}

/** Why a cell shows #ERROR!: what its custom function said. For the page to show it on hover. */
export function errorMessage(cell: Nullable<ICellData>): string | undefined {
  const data: Partial<ErrorData> = cell?.custom ?? {};
  return cell?.v === ErrorType.ERROR ? data.message : undefined;
}
