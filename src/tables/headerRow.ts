/** The header row of a table of purchases. */
import {type Cell, type Cells, isBlank} from '../base/cells';
import {isEmail} from '../reading/columnSample';
import {looksLikeDate} from '../reading/dates';
import type {Best} from '../reading/headers';
import {looksLikeMoney} from '../reading/money';
import {readPeriod, readYearPart} from '../reading/periodHeaders';
import {isTotal} from '../reading/totals';
import {DATA_COSTS, HEADER_SEARCH_ROWS, headerKey, recursBelow, type SheetSeen} from './kind';
import {shapeOf} from './shapes';
import type {Shape} from './shapes/shape';

/** Cells of a row that are data rather than headers: numbers and days that are no period, and what comes again below. */
const dataIn = ({cells, ignored, dayOf}: SheetSeen, at: number): number => {
  const row = cells[at] ?? [];
  // Headers stand twice where two exports were pasted together.
  const isTwice = cells
    .slice(at + 1, at + HEADER_SEARCH_ROWS)
    .some((other) => row.every((cell, column) => cell === other[column]));
  return row.filter(
    (cell, column) =>
      !ignored.has(column) &&
      !isBlank(cell) &&
      !readPeriod(cell, dayOf) &&
      (typeof cell !== 'string' || (!isTwice && recursBelow(cells, at, column))),
  ).length;
};

const isData = (cell: Cell, dayOf: SheetSeen['dayOf']): boolean =>
  !isBlank(cell) &&
  !readPeriod(cell, dayOf) &&
  (typeof cell !== 'string' || looksLikeDate(cell) || looksLikeMoney(cell) || isEmail(cell));

const filledIn = (row: readonly Cell[] | undefined, ignored: ReadonlySet<number>): number =>
  (row ?? []).filter((cell, column) => !ignored.has(column) && !isBlank(cell)).length;

/**
 * A row with numbers, days or e-mails is data, whatever word in it is known, where a row of nothing but words stands above it and
 * is as wide. Where no row names anything that is known, so is the first row of words above data.
 */
const trueHeader = (sheet: SheetSeen, found: number): number => {
  const {cells, ignored, dayOf} = sheet;
  const hasData = (at: number): boolean =>
    (cells[at] ?? []).some((cell, column) => !ignored.has(column) && isData(cell, dayOf));
  if (found >= 0 && !hasData(found)) return found;
  for (let at = 0; at < Math.min(cells.length - 1, HEADER_SEARCH_ROWS); at++) {
    if (found >= 0 && at >= found) return found;
    const width = filledIn(cells[at], ignored);
    const below = found < 0 ? at + 1 : found;
    if (width > 1 && !hasData(at) && hasData(below) && width >= filledIn(cells[below], ignored))
      return at;
  }
  return found;
};

/** Nothing but years, above the months of each. */
const isYearsAlone = (cells: Cells, at: number): boolean =>
  (cells[at] ?? []).every((cell) => isBlank(cell) || readPeriod(cell)) &&
  (cells[at + 1] ?? []).filter((cell) => readYearPart(cell)).length >= 2;

/** More points than a header's word or a period can have. */
const WORD = 100;
const PERIOD = 30;

/** No row has more points than this: rows of data are passed over before their texts are looked up. */
const mostPoints = (row: readonly Cell[], {ignored, dayOf}: SheetSeen): number => {
  let most = 0;
  row.forEach((cell, column) => {
    if (ignored.has(column) || isBlank(cell)) return;
    if (typeof cell === 'string') most += cell.includes('@') ? 0 : WORD;
    else most += readPeriod(cell, dayOf) ? PERIOD : -DATA_COSTS;
  });
  return most;
};

/**
 * The row in which the most different fields are named, less what it has of data; the first of equals, -1 for none.
 *
 * @param chosen headers that a person has chosen, as headerKey() leaves them
 * @param best the field that a header names best, and its points
 */
const findHeader = (
  sheet: SheetSeen,
  chosen: readonly string[],
  best: (cell: Cell) => Best<string> | undefined,
): number => {
  const {cells, ignored, dayOf} = sheet;
  let found = -1;
  let bestPoints = 0;
  for (let at = 0; at < Math.min(cells.length, HEADER_SEARCH_ROWS); at++) {
    const row = cells[at] ?? [];
    if (!chosen.length && found >= 0 && mostPoints(row, sheet) <= bestPoints) continue;
    // `Total | 10 | 20` sums up what is above it, though its word is a good header.
    const [label = '', ...others] = row.filter((cell) => !isBlank(cell));
    if (isTotal(label) && others.some((cell) => looksLikeMoney(cell) && !readPeriod(cell, dayOf)))
      continue;
    // Above months that name no year stand the years, be they the header's own row or not.
    const isBelowYears = (cells[at - 1] ?? []).some((cell) => readPeriod(cell, dayOf));
    if (isYearsAlone(cells, at) && (cells[at + 1] ?? []).some((cell) => best(cell))) continue;
    const fields = new Map<string, number>();
    let texts = 0;
    row.forEach((cell, column) => {
      if (ignored.has(column) || isBlank(cell)) return;
      texts++;
      const key = chosen.length ? headerKey(cell) : '';
      if (key !== '' && chosen.includes(key)) fields.set(`chosen ${key}`, 1000);
      if (readPeriod(cell, dayOf) ?? (isBelowYears ? undefined : readYearPart(cell)))
        fields.set(`period ${String(column)}`, PERIOD);
      // A column is one thing, whatever else its header might be.
      const field = best(cell);
      if (field) fields.set(field[0], Math.max(field[1], fields.get(field[0]) ?? 0));
    });
    let points = 0;
    fields.forEach((each) => (points += each));
    if (points > bestPoints) points -= DATA_COSTS * dataIn(sheet, at);
    // One word that happens to fit is a title, unless the table has but one column.
    if ((texts > 1 || row.length === 1) && points > bestPoints) [found, bestPoints] = [at, points];
  }
  return trueHeader(sheet, found);
};

/**
 * The header row: that of a known program's export, which has every header that a person has chosen, else as findHeader() finds it.
 *
 * @param chosen headers that a person has chosen, as headerKey() leaves them
 * @param best the field that a header names best, and its points
 */
export const findHeaders = (
  sheet: SheetSeen,
  chosen: readonly string[],
  best: (cell: Cell) => Best<string> | undefined,
): {readonly shape: Shape | undefined; readonly headerIndex: number} => {
  const shaped = shapeOf(sheet);
  const row = shaped ? (sheet.cells[shaped.headerIndex] ?? []) : [];
  const texts = row.map(headerKey);
  return shaped && chosen.every((header) => texts.includes(header))
    ? shaped
    : {shape: undefined, headerIndex: findHeader(sheet, chosen, best)};
};
