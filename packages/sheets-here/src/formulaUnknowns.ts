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

/** As `argument` arrives in the function. */
export function arriving(argument: CellArgument, unknowns: Unknowns, zone: Zone): CellArgument {
  const {dateArguments, wholeColumns} = unknowns;
  const seen = (cell: CellResult) => (dateArguments === 'number' ? serial(cell, zone) : cell);
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
export const shownResult = (rows: CellResult[][], {dateResults}: Unknowns, zone: Zone) =>
  dateResults === 'number' ? rows.map((row) => row.map((cell) => serial(cell, zone))) : rows;

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
