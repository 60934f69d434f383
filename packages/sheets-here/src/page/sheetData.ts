/** The columns of a CSV file as a sheet of Univer's, given whole: cell by cell would take seconds. */
import type {ICellData, IWorksheetData} from '@univerjs/core';
import {WallTime} from '../grid/cell';
import {limits} from '../grid/limits';
import {dataOf, type Shown} from '../univer/cells';
import {dateFormat} from '../univer/values';

const characterWidth = 7;
const narrowest = 88;
const widest = 260;
/** How many rows decide how wide a column is. */
const rowsLookedAt = 200;

/** Column by column. */
export type Cells = readonly (readonly Shown[])[];

export function sheetData(columns: Cells): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  columns.forEach((column, index) =>
    column.forEach((cell, row) => {
      if (cell !== '') (cellData[row] ??= {})[index] = styled(cell);
    }),
  );
  return {
    cellData,
    rowCount: Math.max(limits.newSheet.rows, columns[0]?.length ?? 0),
    columnCount: Math.max(limits.newSheet.columns, columns.length),
    columnData: Object.fromEntries(columns.map((column, index) => [index, {w: widthOf(column)}])),
  };
}

const styled = (cell: Shown): ICellData =>
  cell instanceof WallTime ? {...dataOf(cell), s: {n: {pattern: dateFormat(cell)}}} : dataOf(cell);

function widthOf(column: readonly Shown[]): number {
  const longest = column
    .slice(0, rowsLookedAt)
    .reduce<number>((most, cell) => Math.max(most, String(cell).length), 0);
  return Math.min(widest, Math.max(narrowest, 16 + longest * characterWidth));
}
