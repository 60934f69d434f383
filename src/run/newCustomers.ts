/** A sheet of customers that is made new: dressed, sorted by what each is worth, and written whole where there is time for it. */
import type {Cell} from '../base/cells';
import {showsOf} from '../classes/column';
import {dressQuietly, sheetDress} from '../sheet/dress';
import {TableMoved} from '../sheet/publish';
import type {CustomersWork} from './customersSheet';

/** The most valuable first; whose value is not known last, as the table names them. */
export const byWorth = (count: number, worthOf: (entry: number) => number): readonly number[] => {
  const worth = Float64Array.from({length: count}, (_, c) => {
    const value = worthOf(c);
    return value === value ? value : -Infinity;
  });
  return Array.from(worth.keys()).sort((one, other) => {
    const [first, second] = [worth[one] as number, worth[other] as number];
    return first === second ? one - other : second > first ? 1 : -1;
  });
};

/** @throws TableMoved when somebody has written there by now; OutOfTime */
export const writeNew = ({sheet, isNew, table, pace}: CustomersWork): void => {
  const {columns, header, incomplete, count, place} = table;
  const headers = columns.map(header);
  const cellsOf = columns.map((column) => table.cell(column));
  const rows: Cell[][] = [];
  for (const c of byWorth(count, table.worthOf)) rows.push(cellsOf.map((cell) => cell(c)));
  sheet.reach(count + 1, headers.length);
  const isWhole = pace.fits((count + 1) * headers.length);
  // Where Google is so slow that a run writes in blocks, results are worth more than looks.
  if (isWhole)
    dressQuietly(sheet, () => {
      const shown = columns.map((column) => ({...column, shows: showsOf(column)}));
      return sheetDress({columns: shown, headerRow: 1, lastRow: sheet.height(), place}, isNew);
    });
  // Somebody may have written on the new sheet by now: the run begins anew and finds it so.
  if (sheet.lastRow()) throw new TableMoved();
  if (isWhole) {
    sheet.write(1, 1, [headers, ...rows]);
    pace.wrote(count);
    return;
  }
  sheet.write(1, 1, [headers.map(incomplete)]);
  pace.write(
    rows,
    () => false,
    (from, some) => {
      sheet.write(from + 2, 1, some);
    },
  );
  sheet.write(1, 1, [headers]);
};
