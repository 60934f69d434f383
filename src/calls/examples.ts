/** A sheet of worked examples: each formula once, on small data that stands beside it and can be changed. */
import {columnLetters, type Cell, type Cells} from '../base/cells';
import {UserError} from '../base/errors';
import {languages} from '../messages';
import type {Book, SheetPort} from '../google/port';
import {argumentMark, type Worked, workedExamples} from '../functions/declare/example';
import type {CallContext} from '../door/context';

/** Name and formula stand in the first column, with room to show; the result to the right of the widest arguments. */
const FIRST_ARGUMENT = 4;

const rangeOf = (cells: Cells, row: number, column: number): string => {
  const from = `${columnLetters(column)}${String(row)}`;
  const [last, right] = [row + cells.length - 1, column + (cells[0]?.length ?? 1) - 1];
  return last === row && right === column ? from : `${from}:${columnLetters(right)}${String(last)}`;
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

/** The sheet of examples in whichever language it was made, while it still begins as we made it. */
export const examplesSheet = (book: Book): SheetPort | undefined => {
  for (const {sheets} of Object.values(languages)) {
    const sheet = book.sheetNamed(sheets.examples);
    if (sheet?.lastRow() && sheet.readBlock(1, 1, 1, 1)[0]?.[0] === sheets.exampleHeads[0])
      return sheet;
  }
  return undefined;
};

/**
 * Inserts the sheet and shows it; one that is there already is shown as it is.
 *
 * @throws UserError sheetExists when a sheet of that name is not ours
 */
export const insertExamples = (context: CallContext): {readonly sheet: string} => {
  const {book, locale} = context;
  const {sheets} = context.messages;
  const known = examplesSheet(book);
  if (known) {
    known.show();
    return {sheet: known.name()};
  }
  if (book.sheetNamed(sheets.examples))
    throw new UserError('sheetExists', {sheet: sheets.examples});
  const {cells, formulas, width} = layOut(workedExamples(locale), argumentMark(locale));
  const [name = '', data = '', result = ''] = sheets.exampleHeads;
  const header = new Array<Cell>(width + 1).fill('');
  header[0] = name;
  header[FIRST_ARGUMENT - 1] = data;
  header[width] = result;
  const sheet = book.insertSheet(sheets.examples);
  sheet.reach(cells.length + 1, width + 1);
  sheet.write(1, 1, [header]);
  sheet.write(2, 1, cells);
  sheet.writeFormulas(2, width + 1, formulas);
  sheet.show();
  return {sheet: sheet.name()};
};
