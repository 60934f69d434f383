/** Telephone numbers are one however they are written: with blanks or dashes, with the country's code or without. Our rules. */
import {type Cell, type Cells, isBlank} from '../base/cells';
import {shareOf} from '../reading/columnSample';

/** Part of the filled cells that have to be numbers of telephones. */
const MOST = 0.8;
const SAMPLE = 200;
/** Digits of a number within its country, at least, of a country's code, at most, and of both. */
const FEWEST = 8;
const CODE = 3;
const WITH_CODE = 11;

const digitsOf = (cell: Cell): string => String(cell).replace(/\D/g, '').replace(/^0+/, '');

export const isPhone = (cell: Cell): boolean =>
  typeof cell === 'number'
    ? Number.isInteger(cell) && cell >= 1e6
    : typeof cell === 'string' &&
      /^\s*\+?[\d\s().-]{7,24}$/.test(cell) &&
      cell.replace(/\D/g, '').length >= 7;

/**
 * How each number of a column is written where it is first met, by how it is written elsewhere; undefined where none is written in
 * two ways.
 */
const phoneSpellings = (
  cells: Cells,
  headerIndex: number,
  column: number,
): ReadonlyMap<Cell, Cell> | undefined => {
  const known = new Map<Cell, string>();
  for (let row = headerIndex + 1; row < cells.length; row++) {
    const cell = cells[row]?.[column] ?? '';
    if (!isBlank(cell) && !known.has(cell)) known.set(cell, isPhone(cell) ? digitsOf(cell) : '');
  }
  if (shareOf([...known.keys()].slice(0, SAMPLE), isPhone) < MOST) return undefined;
  const numbers = new Set(known.values());
  const withoutCode = (digits: string): string => {
    if (digits.length < WITH_CODE) return digits;
    for (let code = 1; code <= CODE && digits.length - code >= FEWEST; code++)
      if (numbers.has(digits.slice(code))) return digits.slice(code);
    return digits;
  };
  const first = new Map<string, Cell>();
  const spellings = new Map<Cell, Cell>();
  known.forEach((digits, cell) => {
    if (digits === '') return;
    const number = withoutCode(digits);
    const written = first.get(number);
    if (written === undefined) first.set(number, cell);
    else spellings.set(cell, written);
  });
  return spellings.size ? spellings : undefined;
};

/** The same cells with each number of a column written as where it is first met. */
export const withOneSpelling = (cells: Cells, headerIndex: number, column: number): Cells => {
  const spellings = phoneSpellings(cells, headerIndex, column);
  if (!spellings) return cells;
  return cells.map((row, r) => {
    const written = r > headerIndex ? spellings.get(row[column] ?? '') : undefined;
    if (written === undefined) return row;
    const line = [...row];
    line[column] = written;
    return line;
  });
};
