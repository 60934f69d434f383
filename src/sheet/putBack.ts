/** Puts cells back as they were read: formulas as formulas. */
import type {Cell} from '../base/cells';
import type {SheetPort} from '../google/port';

/** What a cell holds. */
export interface Content {
  readonly value: Cell;
  /** '' where it holds none. */
  readonly formula: string;
}

const NOTHING: Content = {value: '', formula: ''};

/** Blanks cells of a column, one write for each run of neighbours. @param goes by the row's index */
export const blankCells = (
  sheet: SheetPort,
  column: number,
  count: number,
  goes: (row: number) => boolean,
): void => {
  putBack(
    sheet,
    1,
    column,
    Array.from({length: count}, (_, row) => (goes(row) ? NOTHING : undefined)),
  );
};

/** @param cells from this row down, as the sheet numbers it; undefined is left as it is */
export const putBack = (
  sheet: SheetPort,
  row: number,
  column: number,
  cells: readonly (Content | undefined)[],
): void => {
  const kindOf = (cell: Content | undefined): string =>
    cell ? (cell.formula === '' ? 'value' : 'formula') : 'none';
  for (let start = 0; start < cells.length;) {
    const kind = kindOf(cells[start]);
    let end = start + 1;
    while (end < cells.length && kindOf(cells[end]) === kind) end++;
    const some = cells.slice(start, end);
    if (kind === 'formula')
      sheet.writeFormulas(
        row + start,
        column,
        some.map((cell) => cell?.formula ?? ''),
      );
    else if (kind === 'value')
      sheet.write(
        row + start,
        column,
        some.map((cell): [Cell] => [cell?.value ?? '']),
      );
    start = end;
  }
};
