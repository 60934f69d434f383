/** A sheet of worked examples: each formula once, on small data that stands beside it and can be changed. */
import {cellName, type Cell, type Cells, isBlank} from '../base/cells';
import {UserError} from '../base/errors';
import {languages} from '../messages';
import type {Book, SheetPort} from '../google/port';
import {argumentMark, type Worked, workedExamples} from '../functions/declare/example';
import {quietly} from '../door/answer';
import type {CallContext} from '../door/context';
import {printOf, seenOf, type Standing, standingOn} from '../sheet/asWritten';
import {isBegun, newSheet} from '../sheet/newSheet';

/** Name and formula stand in the first column, with room to show; the result to the right of the widest arguments. */
const FIRST_ARGUMENT = 4;

const rangeOf = (cells: Cells, row: number, column: number): string => {
  const from = cellName(row, column);
  const [last, right] = [row + cells.length - 1, column + (cells[0]?.length ?? 1) - 1];
  return last === row && right === column ? from : `${from}:${cellName(last, right)}`;
};

const widthOf = ({args}: Worked): number =>
  args.reduce((width, {cells}) => width + (cells[0]?.length ?? 1), 0);

/** Below the header: the cells up to the result's column, and its formulas row by row. */
const layOut = (
  examples: readonly Worked[],
  mark: string,
): {readonly cells: Cell[][]; readonly formulas: string[]; readonly width: number} => {
  const width = FIRST_ARGUMENT - 1 + Math.max(...examples.map(widthOf));
  const cells: Cell[][] = [];
  const formulas: string[] = [];
  for (const {name, args, height} of examples) {
    // Names, the rows of data or of the result, and a blank row.
    const rows = 2 + Math.max(height, ...args.map((argument) => argument.cells.length));
    const block = Array.from({length: rows}, () => new Array<Cell>(width).fill(''));
    const top = cells.length + 2;
    const put = (row: number, column: number, cell: Cell): void => {
      const line = block[row];
      if (line) line[column - 1] = cell;
    };
    let column = FIRST_ARGUMENT;
    const ranges = args.map((argument) => {
      const from = column;
      put(0, from, argument.name);
      argument.cells.forEach((line, row) => {
        line.forEach((cell, place) => {
          put(1 + row, from + place, cell);
        });
      });
      column += argument.cells[0]?.length ?? 1;
      return rangeOf(argument.cells, top + 1, from);
    });
    const formula = `=${name}(${ranges.join(mark)})`;
    put(0, 1, name);
    put(1, 1, formula);
    cells.push(...block);
    formulas.push('', formula, ...new Array<string>(rows - 2).fill(''));
  }
  return {cells, formulas, width};
};

const KEY = 'examples';

/** The sheet, and the print of our part of it: as it came back from Google, once all was written. */
interface Kept {
  readonly id: number;
  readonly isDone: boolean;
  readonly print: number;
  /** Of our part: with the column of results. */
  readonly width: number;
}

const keptExamples = (book: Book): Kept | undefined =>
  quietly(() => {
    const text = book.properties.read(KEY);
    return text === undefined ? undefined : (JSON.parse(text) as Kept);
  });

/** Our part: of the column of results, what is no formula has spilled from one. */
const ourPart = (standing: Standing, width: number): Cell[][] =>
  seenOf(standing).map((row, r) =>
    row
      .slice(0, width)
      .map((cell, c) => (!r || c < width - 1 || standing.formulas[r]?.[c] ? cell : '')),
  );

const dataOf = (standing: Standing, width: number): Cells =>
  ourPart(standing, width).map((row, r) => (r ? row.slice(0, width - 1) : row));

/** A sheet that begins as ours in whichever language, whoever has copied it here. */
const looksLikeExamples = (book: Book): SheetPort | undefined => {
  for (const {sheets} of Object.values(languages)) {
    const sheet = book.sheetNamed(sheets.examples);
    if (sheet?.lastRow() && sheet.readBlock(1, 1, 1, 1)[0]?.[0] === sheets.exampleHeads[0])
      return sheet;
  }
  return undefined;
};

/**
 * Inserts the sheet and shows it; one that is there already is shown as it is, unless a run was cut off while it wrote.
 *
 * @throws UserError busy; sheetExists when a sheet of that name is not ours
 */
export const insertExamples = (context: CallContext): {readonly sheet: string} =>
  context.book.locked(() => {
    const sheet = completeExamples(context);
    sheet.show();
    return {sheet: sheet.name()};
  });

const completeExamples = ({book, locale, messages: {sheets}}: CallContext): SheetPort => {
  const kept = keptExamples(book);
  const known = kept && book.sheet(kept.id);
  if (known && kept.isDone && known.lastRow()) return known;
  const page = pageOf(locale, sheets.exampleHeads);
  if (known && isHalf(known, page)) {
    writePage(book, known, page);
    return known;
  }
  const other = known ? undefined : looksLikeExamples(book);
  if (other) return other;
  if (book.sheetNamed(sheets.examples) && !known && !isBegun(book, sheets.examples))
    throw new UserError('sheetExists', {sheet: sheets.examples});
  return newSheet(book, sheets.examples, ({sheet}) => {
    writePage(book, sheet, page);
  });
};

/** What the sheet holds. */
interface Page {
  readonly block: Cells;
  /** Of the last column, from the second row on. */
  readonly formulas: readonly string[];
  readonly width: number;
  /** Of all but the formulas. */
  readonly print: number;
}

const pageOf = (locale: string, [name = '', data = '', result = '']: readonly string[]): Page => {
  const {cells, formulas, width: before} = layOut(workedExamples(locale), argumentMark(locale));
  const header = new Array<Cell>(before + 1).fill('');
  header[0] = name;
  header[FIRST_ARGUMENT - 1] = data;
  header[before] = result;
  const block = [header, ...cells.map((row) => [...row, ''])];
  return {block, formulas, width: before + 1, print: printOf(block)};
};

/** Nobody else has written on the sheet that a run left half-way. */
const isHalf = (sheet: SheetPort, {print, width}: Page): boolean => {
  const standing = standingOn(sheet);
  return !standing.cells.length || printOf(dataOf(standing, width)) === print;
};

/** @throws UserError sheetChanges where somebody has written there since it was made */
const writePage = (book: Book, sheet: SheetPort, page: Page): void => {
  const {block, formulas, width, print} = page;
  const keep = (kept: Omit<Kept, 'id' | 'width'>): void => {
    book.properties.write(KEY, JSON.stringify({id: sheet.id, width, ...kept}));
  };
  keep({isDone: false, print});
  sheet.reach(block.length, width);
  if (!isHalf(sheet, page)) throw new UserError('sheetChanges');
  if (!sheet.lastRow()) sheet.write(1, 1, block);
  sheet.writeFormulas(2, width, formulas);
  keep({isDone: true, print: printOf(ourPart(standingOn(sheet), width))});
};

/** Takes the examples away if they are as they were written. */
export const removeExamples = (
  book: Book,
): {readonly removed: number; readonly stayed: readonly string[]} => {
  const kept = keptExamples(book);
  const sheet = kept && book.sheet(kept.id);
  const isOurs =
    sheet !== undefined &&
    kept !== undefined &&
    book.deleteSheet(sheet, () => isOnlyExamples(sheet, kept));
  book.properties.remove(KEY);
  return {removed: isOurs ? 1 : 0, stayed: sheet && !isOurs ? [sheet.name()] : []};
};

const isOnlyExamples = (sheet: SheetPort, {print, width, isDone}: Kept): boolean => {
  if (sheet.hasNotes()) return false;
  const standing = standingOn(sheet);
  if (!standing.cells.length) return true;
  const part = isDone ? ourPart(standing, width) : dataOf(standing, width);
  if (printOf(part) !== print) return false;
  if (!hasBeside(standing, width)) return true;
  // Results of several cells stand there too: without their formulas they go, and what stays is a person's.
  const results = standing.formulas.map((row) => row[width - 1] ?? '');
  sheet.writeFormulas(
    1,
    width,
    results.map(() => ''),
  );
  const [[head = ''] = []] = standing.cells.map((row) => [row[width - 1] ?? '']);
  sheet.write(1, width, [[head]]);
  if (!hasBeside(standingOn(sheet), width)) return true;
  sheet.writeFormulas(2, width, results.slice(1));
  return false;
};

/** Whether anything stands where only results may. */
const hasBeside = (standing: Standing, width: number): boolean =>
  standing.cells.some((row, r) =>
    row.some(
      (cell, c) =>
        !isBlank(cell) && (c >= width || (c === width - 1 && r > 0 && !standing.formulas[r]?.[c])),
    ),
  );
