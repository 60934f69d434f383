/**
 * Univer's editor lays out a word in a time that grows with the square of its length: 50,000 letters without a blank would
 * hold up the page for half a minute whenever their cell is selected. Such a text is shown cut, and stays whole unless it is
 * edited.
 */
import type {ICellData, Nullable} from '@univerjs/core';
import {AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService} from '@univerjs/sheets';
import type {Grid} from './univer';

const longestWord = 5000;
const shownCharacters = 2000;
/** Before all others: the locale's spelling of numbers, Univer's own formats. */
const first = 2000;

export function cutLongWords({univer}: Grid): void {
  const {writeCellInterceptor} = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (cell, {worksheet, row, col}, next) => {
      const cut = cutText(worksheet.getCellRaw(row, col));
      return cut === undefined ? next(cell) : {...cell, p: null, v: cut};
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, {worksheet, row, col}, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const cut = cutText(raw);
      if (cut === undefined || cell?.v !== cut) return next(cell);
      return {...cell, v: raw?.v ?? null, t: raw?.t ?? null};
    },
  });
}

/** What is shown of a text with such a word; undefined for everything else. */
function cutText(cell: Nullable<ICellData>): string | undefined {
  const text = cell?.v;
  if (typeof text !== 'string' || cell?.f || text.length <= longestWord) return undefined;
  if (!text.split(/\s/).some((word) => word.length > longestWord)) return undefined;
  return `${text.slice(0, shownCharacters)}…`;
}
