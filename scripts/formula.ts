// Examples of the functions as someone would type them.
import {isDate, type Cell, type Cells} from '../src/cells';
import type {CustomFunction, Example} from '../src/functions/declaration';
import type {Language} from '../src/messages';
import {helpIn} from './help';

const cellText = (cell: Cell, language: Language): string => {
  const {yes, no, marks} = helpIn(language);
  if (typeof cell === 'boolean') return cell ? yes : no;
  if (typeof cell === 'number') return String(cell).replace('.', marks.decimal);
  if (isDate(cell))
    return `DATE(${cell.getUTCFullYear()}${marks.argument}${cell.getUTCMonth() + 1}${marks.argument}${cell.getUTCDate()})`;
  return `"${cell.replace(/"/g, '""')}"`;
};

const argumentText = (cells: Cell | Cells, language: Language): string => {
  if (cells === '') return '';
  if (!Array.isArray(cells)) return cellText(cells as Cell, language);
  const {marks} = helpIn(language);
  const rows = (cells as Cells).map((row) =>
    row.map((cell) => cellText(cell, language)).join(marks.cell),
  );
  return `{${rows.join(marks.row)}}`;
};

/** `=LTV(100, 0.8, 0.1)`, or `=LTV(100; 0,8; 0,1)` where the decimal mark is a comma. */
export const formulaText = (
  {name}: Pick<CustomFunction, 'name'>,
  example: Example,
  language: Language,
): string => {
  const {marks} = helpIn(language);
  return `=${name}(${example.cells.map((cells) => argumentText(cells, language)).join(marks.argument)})`;
};
