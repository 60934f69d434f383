import {
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type IUnitRange,
  type Workbook,
} from '@univerjs/core';
import {loading} from './values';

export interface CellPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The cells that wait for a custom function: those remembered, and those that have moved since. */
export function loadingCells(injector: Injector, remembered: readonly CellPlace[]): IUnitRange[] {
  const places = [...remembered];
  const books = injector
    .get(IUniverInstanceService)
    .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  for (const book of books)
    for (const sheet of book.getSheets())
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (cell?.v === loading)
          places.push({unitId: book.getUnitId(), sheetId: sheet.getSheetId(), row, column});
      });
  return places.map(({unitId, sheetId, row, column}) => ({
    unitId,
    sheetId,
    range: {startRow: row, endRow: row, startColumn: column, endColumn: column},
  }));
}
