/** Custom functions under each answer to what is not known of them: what arrives, and what the cell holds then. */
import type {CellArgument, CellResult} from './formulaCells';
import {WallTime} from './grid/cell';
import type {Unknowns} from './services/unknowns';
import type {Zone} from './services/zone';

/** So many blank rows follow the last used one, where a whole column brings them. */
const BLANK_ROWS = 60;

const errorText = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|ERROR!)$/;

const isRows = (argument: CellArgument): argument is readonly (readonly CellResult[])[] =>
  Array.isArray(argument);

const serial = (cell: CellResult, zone: Zone): CellResult =>
  cell instanceof Date ? WallTime.of(zone.wallOf(cell.getTime())).serial : cell;

/** The same time on the wall of another zone. */
const moved = (cell: CellResult, from: Zone, to: Zone): CellResult =>
  cell instanceof Date ? new Date(to.instantOf(from.wallOf(cell.getTime()))) : cell;

/** The spreadsheet's and the script's. */
export interface Zones {
  readonly zone: Zone;
  readonly scriptZone: Zone;
}

/** As `argument` arrives in the function. */
export function arriving(
  argument: CellArgument,
  unknowns: Unknowns,
  {zone, scriptZone}: Zones,
): CellArgument {
  const {dateArguments, formulaZone, wholeColumns} = unknowns;
  const seen = (cell: CellResult) =>
    dateArguments === 'number'
      ? serial(cell, zone)
      : formulaZone === 'script'
        ? moved(cell, zone, scriptZone)
        : cell;
  if (!isRows(argument)) return seen(argument);
  const rows = argument.map((row) => row.map(seen));
  const width = rows[0]?.length ?? 0;
  // Ranges of one row are no columns.
  if (wholeColumns === 'used' || rows.length < 2) return rows;
  return [
    ...rows,
    ...Array.from({length: BLANK_ROWS}, () => new Array<CellResult>(width).fill('')),
  ];
}

/** As a cell holds what the function returned. */
export function shownResult(
  rows: CellResult[][],
  {dateResults, formulaZone}: Unknowns,
  {zone, scriptZone}: Zones,
): CellResult[][] {
  const shown = (cell: CellResult) => {
    const put = formulaZone === 'script' ? moved(cell, scriptZone, zone) : cell;
    return dateResults === 'number' ? serial(put, zone) : put;
  };
  return rows.map((row) => row.map(shown));
}

/** The error that the formula shows itself, where an error cell keeps the call from being made. */
export function errorInstead(
  args: readonly CellArgument[],
  {errorArguments}: Unknowns,
): string | undefined {
  if (errorArguments === 'text') return undefined;
  const cells = args.flatMap((argument) => (isRows(argument) ? argument.flat() : [argument]));
  const found = cells.find((cell) => typeof cell === 'string' && errorText.test(cell));
  return found === undefined ? undefined : String(found);
}
