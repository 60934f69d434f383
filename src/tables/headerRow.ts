/** The header row of a table of purchases. */
import {type Cell, isBlank} from '../base/cells';
import {plain} from '../base/keys';
import type {Best} from '../reading/headers';
import {looksLikeMoney} from '../reading/money';
import {readPeriod} from '../reading/periodHeaders';
import {isTotal} from '../reading/totals';
import {DATA_COSTS, HEADER_SEARCH_ROWS, headerText, recursBelow, type SheetSeen} from './kind';
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

/**
 * The row in which the most different fields are named, less what it has of data; the first of equals, -1 for none.
 *
 * @param chosen headers that a person has chosen, as plain() leaves them
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
    // `Total | 10 | 20` sums up what is above it, though its word is a good header.
    const [label = '', ...others] = row.filter((cell) => !isBlank(cell));
    if (isTotal(label) && others.some((cell) => looksLikeMoney(cell) && !readPeriod(cell, dayOf)))
      continue;
    const fields = new Map<string, number>();
    let texts = 0;
    row.forEach((cell, column) => {
      if (ignored.has(column) || isBlank(cell)) return;
      texts++;
      if (chosen.length && typeof cell === 'string' && chosen.includes(plain(cell)))
        fields.set(`chosen ${plain(cell)}`, 1000);
      if (readPeriod(cell, dayOf)) fields.set(`period ${String(column)}`, 30);
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
  return found;
};

/**
 * The header row: that of a known program's export, which has every header that a person has chosen, else as findHeader() finds it.
 *
 * @param chosen headers that a person has chosen, as plain() leaves them
 * @param best the field that a header names best, and its points
 */
export const findHeaders = (
  sheet: SheetSeen,
  chosen: readonly string[],
  best: (cell: Cell) => Best<string> | undefined,
): {readonly shape: Shape | undefined; readonly headerIndex: number} => {
  const shaped = shapeOf(sheet);
  const row = shaped ? (sheet.cells[shaped.headerIndex] ?? []) : [];
  const texts = row.map((cell) => plain(headerText(cell)));
  return shaped && chosen.every((header) => texts.includes(header))
    ? shaped
    : {shape: undefined, headerIndex: findHeader(sheet, chosen, best)};
};
