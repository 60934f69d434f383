/**
 * A sheet of worked examples: each formula once, on small data that stands beside it and can be changed. Read from left to right: its
 * name, what it tells, the result, the formula as text, the data.
 */
import {cellName, type Cell, type Cells, isBlank} from '../base/cells';
import {UserError} from '../base/errors';
import {HEADER_GROUND, TONES} from '../classes/palette';
import {languages, type Messages} from '../messages';
import type {Area, Book, Dress, SheetPort} from '../google/port';
import {argumentMark, type Worked, workedExamples} from '../functions/declare/example';
import {quietly} from '../door/answer';
import type {CallContext} from '../door/context';
import {printOf, seenOf, type Standing, standingOn} from '../sheet/asWritten';
import {dressQuietly, pixelsOf, widthsOf} from '../sheet/dress';
import {isBegun, newSheet} from '../sheet/newSheet';

const [NAME, TELLS, RESULT, FORMULA, FIRST_ARGUMENT] = [1, 2, 3, 4, 5];
/** Where results stand, as an index. */
const RESULTS = RESULT - 1;

const rangeOf = (cells: Cells, row: number, column: number): string => {
  const from = cellName(row, column);
  const [last, right] = [row + cells.length - 1, column + (cells[0]?.length ?? 1) - 1];
  return last === row && right === column ? from : `${from}:${cellName(last, right)}`;
};

const widthOf = ({args}: Worked): number =>
  args.reduce((width, {cells}) => width + (cells[0]?.length ?? 1), 0);

/** Rows, from 0, in which a result of several columns may spread from the third one on. */
type Spread = readonly (readonly [from: number, end: number])[];

/** What stands below the header: its formulas, one a row of the third column, apart. */
interface Laid {
  readonly cells: Cell[][];
  readonly formulas: string[];
  readonly width: number;
  readonly spread: Spread;
  /** Rows of headings, as the sheet numbers them. */
  readonly headings: readonly number[];
}

const layOut = (
  examples: readonly Worked[],
  mark: string,
  {groups, tells}: Messages['examples'],
): Laid => {
  const width = FIRST_ARGUMENT - 1 + Math.max(...examples.map(widthOf));
  const cells: Cell[][] = [];
  const formulas: string[] = [];
  const spread: (readonly [number, number])[] = [];
  const headings: number[] = [];
  const add = (rows: number): Cell[][] => {
    const block = Array.from({length: rows}, () => new Array<Cell>(width).fill(''));
    cells.push(...block);
    formulas.push(...new Array<string>(rows).fill(''));
    return block;
  };
  const put = (line: Cell[] | undefined, column: number, cell: Cell): void => {
    if (line) line[column - 1] = cell;
  };
  let group: Worked['group'] | undefined;
  for (const {name, group: own, args, height, isNarrow} of examples) {
    if (own !== group) {
      headings.push(cells.length + 2);
      put(add(1)[0], NAME, groups[own]);
      group = own;
    }
    const data = Math.max(1, ...args.map((argument) => argument.cells.length));
    // The names of the data, the rows of data and of the result: a wide one below them, where nothing stands in its way.
    const at = isNarrow ? 1 : 1 + data;
    const top = cells.length;
    const block = add(Math.max(1 + data, at + height) + 1);
    let column = FIRST_ARGUMENT;
    const ranges = args.map((argument) => {
      const from = column;
      put(block[0], from, argument.name);
      argument.cells.forEach((line, row) => {
        line.forEach((cell, place) => {
          put(block[1 + row], from + place, cell);
        });
      });
      column += argument.cells[0]?.length ?? 1;
      return rangeOf(argument.cells, top + 3, from);
    });
    const formula = `=${name}(${ranges.join(mark)})`;
    put(block[1], NAME, name);
    put(block[1], TELLS, tells[name] ?? '');
    put(block[1], FORMULA, formula);
    formulas[top + at] = formula;
    if (!isNarrow) spread.push([top + 1 + at, top + 1 + block.length]);
  }
  return {cells, formulas, width, spread, headings};
};

const KEY = 'examples';

/** The sheet, and the print of our part of it: as it came back from Google, once all was written. */
interface Kept {
  readonly id: number;
  readonly isDone: boolean;
  readonly print: number;
  /** Of our part. */
  readonly width: number;
  readonly spread: Spread;
}

const keptExamples = (book: Book): Kept | undefined =>
  quietly(() => {
    const text = book.properties.read(KEY);
    if (text === undefined) return undefined;
    const kept = JSON.parse(text) as Partial<Kept>;
    return {...kept, spread: kept.spread ?? []} as Kept;
  });

/** What of the sheet is ours. */
type Part = Pick<Kept, 'width' | 'spread'>;

/** Whether results may stand there. */
const isForResults = ({spread}: Part, row: number, column: number): boolean =>
  row > 0 &&
  (column === RESULTS ||
    (column > RESULTS && spread.some(([from, end]) => row >= from && row < end)));

/** Our part: where results may stand, what is no formula has come from one. */
const ourPart = (standing: Standing, part: Part): Cell[][] =>
  seenOf(standing).map((row, r) =>
    row
      .slice(0, part.width)
      .map((cell, c) => (isForResults(part, r, c) && !standing.formulas[r]?.[c] ? '' : cell)),
  );

const dataOf = (standing: Standing, part: Part): Cells =>
  ourPart(standing, part).map((row, r) =>
    row.map((cell, c) => (isForResults(part, r, c) ? '' : cell)),
  );

/** A sheet that begins as ours in whichever language, whoever has copied it here. */
const looksLikeExamples = (book: Book): SheetPort | undefined => {
  for (const {sheets, examples} of Object.values(languages)) {
    const sheet = book.sheetNamed(sheets.examples);
    if (sheet?.lastRow() && sheet.readBlock(1, 1, 1, 1)[0]?.[0] === examples.heads[0]) return sheet;
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

const completeExamples = ({book, locale, messages: {sheets, examples}}: CallContext): SheetPort => {
  const kept = keptExamples(book);
  const known = kept && book.sheet(kept.id);
  if (known && kept.isDone && known.lastRow()) return known;
  const page = pageOf(locale, examples);
  if (known && isHalf(known, page)) {
    writePage(book, known, page);
    return known;
  }
  const other = known ? undefined : looksLikeExamples(book);
  if (other) return other;
  if (book.sheetNamed(sheets.examples) && !known && !isBegun(book, sheets.examples))
    throw new UserError('sheetExists', {sheet: sheets.examples});
  return newSheet(book, sheets.examples, ({sheet}) => {
    dressQuietly(sheet, () => dressOf(page));
    writePage(book, sheet, page);
  });
};

/** What the sheet holds. */
interface Page extends Part {
  readonly block: Cells;
  /** Of the column of results, from the second row on. */
  readonly formulas: readonly string[];
  readonly headings: readonly number[];
  /** Of all but the formulas. */
  readonly print: number;
}

const pageOf = (locale: string, words: Messages['examples']): Page => {
  const {cells, width, ...laid} = layOut(workedExamples(locale), argumentMark(locale), words);
  const header = Array.from({length: width}, (_, c): Cell => words.heads[c] ?? '');
  const block = [header, ...cells];
  return {...laid, block, width, print: printOf(block)};
};

const dressOf = ({width, headings}: Page): Dress => {
  const row = (at: number): Area => ({row: at, column: 1, rows: 1, columns: width});
  const usual = new Array<number>(width - FORMULA).fill(pixelsOf({}));
  const name = pixelsOf({width: 'name'});
  return {
    isNew: true,
    rules: [
      {formula: '=1>0', areas: [row(1)], ground: HEADER_GROUND, bold: true},
      {formula: '=1>0', areas: headings.map(row), ...TONES.low, bold: true},
    ],
    widths: widthsOf([name, pixelsOf({width: 'sentence'}), name, name, ...usual]),
    frozen: {rows: 1, columns: 1},
  };
};

/** Nobody else has written on the sheet that a run left half-way. */
const isHalf = (sheet: SheetPort, page: Page): boolean => {
  const standing = standingOn(sheet);
  return !standing.cells.length || printOf(dataOf(standing, page)) === page.print;
};

/** @throws UserError sheetChanges where somebody has written there since it was made */
const writePage = (book: Book, sheet: SheetPort, page: Page): void => {
  const {block, formulas, width, spread, print} = page;
  const keep = (kept: Omit<Kept, 'id' | 'width' | 'spread'>): void => {
    book.properties.write(KEY, JSON.stringify({id: sheet.id, width, spread, ...kept}));
  };
  keep({isDone: false, print});
  sheet.reach(block.length, width);
  if (!isHalf(sheet, page)) throw new UserError('sheetChanges');
  if (!sheet.lastRow()) sheet.write(1, 1, block);
  sheet.writeFormulas(2, RESULT, formulas);
  keep({isDone: true, print: printOf(ourPart(standingOn(sheet), page))});
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

const isOnlyExamples = (sheet: SheetPort, kept: Kept): boolean => {
  if (sheet.hasNotes()) return false;
  const standing = standingOn(sheet);
  if (!standing.cells.length) return true;
  const part = kept.isDone ? ourPart(standing, kept) : dataOf(standing, kept);
  if (printOf(part) !== kept.print) return false;
  if (!hasBeside(standing, kept)) return true;
  // Results of several cells stand there too: without their formulas they go, and what stays is a person's.
  const results = standing.formulas.map((row) => row[RESULTS] ?? '');
  sheet.writeFormulas(
    1,
    RESULT,
    results.map(() => ''),
  );
  const [[head = ''] = []] = standing.cells.map((row) => [row[RESULTS] ?? '']);
  sheet.write(1, RESULT, [[head]]);
  if (!hasBeside(standingOn(sheet), kept)) return true;
  sheet.writeFormulas(2, RESULT, results.slice(1));
  return false;
};

/** Whether anything stands beside our part, or where only results may. */
const hasBeside = (standing: Standing, part: Part): boolean =>
  standing.cells.some((row, r) =>
    row.some(
      (cell, c) =>
        !isBlank(cell) &&
        (c >= part.width || (isForResults(part, r, c) && !standing.formulas[r]?.[c])),
    ),
  );
