/** What other people's protections and typed tables forbid. Each check raises Refusal with Google's message. */
import {overlaps} from '../grid/areas';
import type {Dimension} from '../grid/metadata';
import type {Area, GridSheet} from '../grid/port';
import {Refusal} from '../grid/refusal';
import type {SheetArea} from './area';

const closesArea =
  (area: SheetArea) =>
  (protectedArea: Area | undefined): boolean =>
    protectedArea === undefined || overlaps(protectedArea, area);

/** Whether the user may edit every cell. */
export const mayEdit = (area: SheetArea): boolean => !isClosed(area.sheet, closesArea(area));

/** Cells that are cleared, formatted or noted. */
export function checkEditable(area: SheetArea): void {
  refuseIf(area.sheet, closesArea(area));
}

/** Cells that get values. */
export function checkWritable(area: SheetArea): void {
  checkEditable(area);
  if (area.sheet.typedAreas.some((typed) => overlaps(typed, area)))
    throw new Refusal('This operation is not allowed on cells in typed columns.');
}

/** The sheet's name, its filter, its frozen rows: closed by a protected sheet alone. */
export function checkSheetEditable(sheet: GridSheet): void {
  refuseIf(sheet, (protectedArea) => protectedArea === undefined);
}

/** Deleting a sheet takes every protected range with it. */
export function checkSheetDeletable(sheet: GridSheet): void {
  refuseIf(sheet, () => true);
}

export function checkDeletable(
  sheet: GridSheet,
  dimension: Dimension,
  from: number,
  count: number,
): void {
  const lines =
    dimension === 'ROW'
      ? {row: from, rows: count, column: 1, columns: sheet.columnCount}
      : {column: from, columns: count, row: 1, rows: sheet.rowCount};
  refuseIf(sheet, (protectedArea) => protectedArea === undefined || overlaps(protectedArea, lines));
}

/** Beside a protected range lines may be inserted, inside it not. */
export function checkInsertable(sheet: GridSheet, dimension: Dimension, before: number): void {
  refuseIf(sheet, (area) => {
    if (area === undefined) return true;
    const [first, size] = dimension === 'ROW' ? [area.row, area.rows] : [area.column, area.columns];
    return before > first && before < first + size;
  });
}

/** @param closes whether a protection of this area, or of the whole sheet (undefined), stands in the way. */
function refuseIf(sheet: GridSheet, closes: (area: Area | undefined) => boolean): void {
  if (isClosed(sheet, closes)) throw protectedRefusal();
}

const isClosed = (sheet: GridSheet, closes: (area: Area | undefined) => boolean): boolean =>
  sheet.book.protections
    .of(sheet)
    .some(({area, editable, warningOnly}) => !editable && !warningOnly && closes(area));

export const protectedRefusal = (): Refusal =>
  new Refusal(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you ' +
      'need to edit.',
  );
