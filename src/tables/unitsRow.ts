/** A row below the header that tells the unit or the form of each column, and no data. */
import {type Cell, type Cells, isBlank} from '../base/cells';
import {plain} from '../base/keys';
import {lazily} from '../base/memo';
import {wordsOf} from '../messages';

const units = lazily(() => new Set(wordsOf(({words}) => words.units)));

/** Signs and codes of money, `dd/mm/aaaa`, `#`, `%`: no data looks like them. */
const SURE =
  /^\s*[([]?(?:[$€£¥#%]|n[.ºo°]+|eur|usd|gbp|mxn|cop|clp|ars|pen|brl|chf|cad|aud|(?:d{1,2}|m{1,4}|[ya]{2,4})(?:[-/. ](?:d{1,2}|m{1,4}|[ya]{2,4})){1,2}(?: h{1,2}:mm(?::ss)?)?)[)\]]?\s*$/i;

const isUnit = (cell: Cell): boolean =>
  typeof cell === 'string' && (SURE.test(cell) || units().has(plain(cell)));

/** Whether every filled cell of the row is a unit, and one at least is nothing else. */
export const isUnitsRow = (row: readonly Cell[] | undefined): boolean => {
  const filled = (row ?? []).filter((cell) => !isBlank(cell));
  return filled.some((cell) => SURE.test(String(cell))) && filled.every(isUnit);
};

/** The same cells with nothing in the row of units below the header, where there is one and data below it. */
export const withoutUnits = (cells: Cells, headerIndex: number): Cells => {
  const at = headerIndex + 1;
  if (at >= cells.length - 1 || !isUnitsRow(cells[at])) return cells;
  const copy = cells.slice();
  copy[at] = (cells[at] ?? []).map(() => '');
  return copy;
};
