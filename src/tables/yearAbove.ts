/** The year that a title or the sheet's name gives to months that say none. */
import type {Cells} from '../base/cells';

/** Of a day (`05/01/2024`) the year is no title's; of a span (`2023/2024`) both are. */
const DAY = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/g;
const YEAR = /^(?:19|20)\d\d[.,]?$/;

const addYears = (text: string, years: Set<number>): void => {
  for (const word of text.replace(DAY, ' ').split(/[^0-9.,]+/))
    if (YEAR.test(word)) years.add(Number(word.slice(0, 4)));
};

/**
 * @param headerIndex titles stand above it
 * @param name of the sheet, asked where no title names a year
 * @returns undefined where none is named, or several are
 * @example yearAbove([['Sales 2024', '']], 1, () => 'Sheet1') // 2024
 */
export const yearAbove = (
  cells: Cells,
  headerIndex: number,
  name: () => string,
): number | undefined => {
  const years = new Set<number>();
  for (const row of cells.slice(0, headerIndex))
    for (const cell of row)
      if (typeof cell === 'string') addYears(cell, years);
      else if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 1990 && cell <= 2100)
        years.add(cell);
  if (!years.size) addYears(name(), years);
  const [year] = years;
  return years.size === 1 ? year : undefined;
};
