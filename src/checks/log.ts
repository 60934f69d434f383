/**
 * The log: one row a change, for people to read, sort and note beside. A check writes its rows at the end in one go; those that
 * it finds of itself, since it was cut off before, it writes over.
 */
import {type Cell, type Cells, isBlank, isDate, sameCell} from '../base/cells';
import {civilFromDay, dayFromCivil} from '../reading/dates';
import type {Book, SheetPort} from '../google/port';
import {newSheet} from '../sheet/newSheet';
import {isLog} from '../sheet/ownership';
import {fill, languages, type Messages} from '../messages';

/** Where the id of its sheet is kept. */
export const LOG_KEY = 'log';
const WIDTH = 9;
const [DATE, SHEET, KIND, COUNT, RUN] = [0, 1, 3, 7, 8];
/** Of more rows than MOST, all but so many are folded at once, so that it does not have to be done at every check. */
const MOST = 5000;
const KEPT = 4000;
const FOLDED = '·';

export type LogRow = readonly Cell[];

/** undefined: none yet. */
export const findLog = (book: Book): SheetPort | undefined => {
  const kept = book.properties.read(LOG_KEY);
  return kept === undefined ? undefined : book.sheet(Number(kept));
};

/** undefined: somebody has moved its columns; it is theirs now, and what comes goes into a new one. */
const openLog = (sheet: SheetPort): [SheetPort, Cells] | undefined => {
  const cells = sheet.lastRow() ? sheet.read() : [];
  return isLog(cells) || !cells.length ? [sheet, cells] : undefined;
};

const makeLog = (book: Book, {check}: Messages): SheetPort => {
  const unfinished = Object.values(languages)
    .map((messages) => book.sheetNamed(messages.check.log))
    .find((sheet) => sheet && sheet.lastRow() === 0);
  const sheet = unfinished ?? newSheet(book, check.log);
  book.properties.write(LOG_KEY, String(sheet.id));
  return sheet;
};

/**
 * @param rows of this run; none where it only has to be made sure that no earlier try left any
 * @returns the log, if there is one
 */
export const writeLog = (
  book: Book,
  messages: Messages,
  run: string,
  rows: readonly LogRow[],
): SheetPort | undefined => {
  const known = findLog(book);
  if (!known && !rows.length) return undefined;
  const [sheet, before] = (known && openLog(known)) ?? [makeLog(book, messages), []];
  const now = before.map((row) => pad(row.slice(0, WIDTH)));
  if (!now.length) now.push([...messages.check.heads]);
  // Rows of a try that was cut off are used again where they stand: nobody's notes beside them move.
  const own = now.flatMap((row, i) => (row[RUN] === run ? [i] : []));
  rows.forEach((row, i) => (now[own[i] ?? now.length] = [...row]));
  for (const i of own.slice(rows.length)) now[i] = pad([]);
  const beside = before.some((row) => row.slice(WIDTH).some((cell) => !isBlank(cell)));
  const block = now.length > MOST && !beside ? folded(book, messages, now, run) : now;
  while (block.length < before.length) block.push(pad([]));
  const from = block.findIndex((row, i) => row !== now[i] || !same(row, before[i]));
  if (from < 0) return sheet;
  sheet.reach(block.length, WIDTH);
  sheet.write(from + 1, 1, block.slice(from));
  if (!before.length) dress(sheet);
  return sheet;
};

const pad = (row: Cells[number]): Cell[] => [
  ...row,
  ...new Array<Cell>(Math.max(0, WIDTH - row.length)).fill(''),
];

const same = (row: readonly Cell[], other: readonly Cell[] | undefined): boolean =>
  other !== undefined && row.every((cell, i) => sameCell(cell, other[i] ?? ''));

const dress = (sheet: SheetPort): void => {
  sheet.bold({row: 1, column: 1, rows: 1, columns: WIDTH});
  sheet.freezeRows(1);
};

/**
 * The oldest rows by their date, counted by month, sheet and kind; the sum of the Customers column stays. Those of this very
 * check stay whole: should it be cut off, they are found again.
 */
const folded = (
  book: Book,
  {check}: Messages,
  [head = pad([]), ...body]: readonly Cell[][],
  run: string,
): Cell[][] => {
  const filled = body.filter((row) => row.some((cell) => !isBlank(cell)));
  const old = new Set(
    filled
      .filter((row) => row[RUN] !== run && isDate(row[DATE]))
      .sort((one, other) => timeOf(one[DATE]) - timeOf(other[DATE]))
      .slice(0, Math.max(0, filled.length - KEPT)),
  );
  const months = new Map<string, Cell[]>();
  for (const row of old) {
    const {year, month} = civilFromDay(book.calendar.dayOf(timeOf(row[DATE])));
    const key = [year, month, row[SHEET], row[KIND]].join('\t');
    const count = Number(months.get(key)?.[COUNT] ?? 0) + (Number(row[COUNT]) || 0);
    const first = new Date(book.calendar.instantOf(dayFromCivil(year, month, 1)));
    const why = fill(check.why.folded, {count});
    months.set(key, [first, row[SHEET] ?? '', '', row[KIND] ?? '', '', '', why, count, FOLDED]);
  }
  return [head, ...months.values(), ...filled.filter((row) => !old.has(row))];
};

const timeOf = (cell: Cell | undefined): number => (isDate(cell) ? cell.getTime() : 0);
