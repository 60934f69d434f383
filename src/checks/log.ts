/**
 * The log: one row a change, for people to read, sort and note beside. A check writes its rows at the end in one go; those that
 * it finds of itself, since it was cut off before, it writes over.
 */
import {type Cell, type Cells, isBlank, isDate, sameCell} from '../base/cells';
import {civilFromDay, dayFromCivil} from '../reading/dates';
import {UserError} from '../base/errors';
import type {Book, SheetPort} from '../google/port';
import {newSheet} from '../sheet/newSheet';
import {isLog} from '../sheet/ownership';
import {fill, type Messages} from '../messages';

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

/** The log, and what stands there. */
interface Open {
  readonly sheet: SheetPort;
  readonly before: Cells;
}

/** undefined: somebody has moved its columns; it is theirs now, and what comes goes into a new one. */
const openLog = (sheet: SheetPort): Open | undefined => {
  const before = sheet.lastRow() ? sheet.read() : [];
  return isLog(before) || !before.length ? {sheet, before} : undefined;
};

const makeLog = (book: Book, {check}: Messages): SheetPort =>
  newSheet(book, check.log, ({sheet}) => {
    // Before anything is written: a run that is cut off leaves no log that looks otherwise.
    sheet.bold({row: 1, column: 1, rows: 1, columns: WIDTH});
    sheet.freezeRows(1);
    book.properties.write(LOG_KEY, String(sheet.id));
  });

const ROUNDS = 4;

/**
 * @param rows of this run; none where it only has to be made sure that no earlier try left any
 * @returns the log, if there is one
 * @throws UserError sheetChanges
 */
export const writeLog = (
  book: Book,
  messages: Messages,
  run: string,
  rows: readonly LogRow[],
): SheetPort | undefined => {
  for (let round = 0; round < ROUNDS; round++) {
    const known = findLog(book);
    if (!known && !rows.length) return undefined;
    const open = (known && openLog(known)) ?? {sheet: makeLog(book, messages), before: []};
    if (writeInto(book, messages, open, run, rows)) return open.sheet;
  }
  throw new UserError('sheetChanges');
};

/** @returns whether all stands as it should; else somebody has moved rows or columns meanwhile */
const writeInto = (
  book: Book,
  messages: Messages,
  {sheet, before}: Open,
  run: string,
  rows: readonly LogRow[],
): boolean => {
  const now = before.map((row) => pad(row.slice(0, WIDTH)));
  if (!now.length) now.push([...messages.check.heads]);
  // Rows of a try that was cut off are used again where they stand: nobody's notes beside them move.
  const own = now.flatMap((row, i) => (row[RUN] === run ? [i] : []));
  rows.forEach((row, i) => (now[own[i] ?? now.length] = [...row]));
  for (const i of own.slice(rows.length)) now[i] = pad([]);
  const block =
    now.length > MOST && !isNoted(sheet, before) ? folded(book, messages, now, run) : now;
  while (block.length < before.length) block.push(pad([]));
  const runs = changedRuns(block, before);
  const [first] = runs;
  const last = runs[runs.length - 1];
  if (!first || !last) return true;
  sheet.reach(block.length, WIDTH);
  // Rows of a person's that came meanwhile are below the last now, or push it down.
  if (!isStill(sheet, before, first.from)) return false;
  for (const {from, to} of runs) sheet.write(from + 1, 1, block.slice(from, to));
  return putBack(sheet, before, last.from, block.slice(last.from, last.to));
};

/** Rows that are to be written, one block for each run of neighbours: what stands between them may be a person's. */
const changedRuns = (
  block: Cells,
  before: Cells,
): {readonly from: number; readonly to: number}[] => {
  const runs: {from: number; to: number}[] = [];
  block.forEach((row, i) => {
    if (same(row, before[i])) return;
    const run = runs[runs.length - 1];
    if (run?.to === i) run.to++;
    else runs.push({from: i, to: i + 1});
  });
  return runs;
};

/** Whether a person has put something where folded rows would come from elsewhere. */
const isNoted = (sheet: SheetPort, before: Cells): boolean =>
  before.length > 0 &&
  (before.some((row) => row.slice(WIDTH).some((cell) => !isBlank(cell))) ||
    sheet.hasNotes() ||
    sheet
      .formulas({row: 1, column: 1, rows: before.length, columns: WIDTH})
      .some((row) => row.some((formula) => formula !== '')));

/** Whether the rows from the one before `from` on are as they were read. */
const isStill = (sheet: SheetPort, before: Cells, from: number): boolean => {
  if (sheet.lastRow() !== before.length) return false;
  const first = Math.max(0, from - 1);
  if (first >= before.length) return true;
  const rows = sheet.readBlock(first + 1, 1, before.length - first, WIDTH);
  return rows.every((row, i) => same(row, before[first + i]));
};

/**
 * Looks at what was written: where rows were inserted above it in the moment of the write, it stands on the last rows of before.
 * They are written again, and the new ones below them.
 *
 * @returns whether all stands in the log
 */
const putBack = (
  sheet: SheetPort,
  before: Cells,
  from: number,
  part: readonly Cell[][],
): boolean => {
  if (!from) return true;
  const [head = []] = sheet.readBlock(1, 1, 1, WIDTH);
  if (!isLog([head])) {
    // Its columns were moved: what stands astray goes, and the rows into a new log.
    sheet.write(
      from + 1,
      1,
      part.map((_, i) => pad(before[from + i]?.slice(0, WIDTH) ?? [])),
    );
    return false;
  }
  const [above = []] = sheet.readBlock(from, 1, 1, WIDTH);
  if (same(above, before[from - 1])) return true;
  const now = sheet.readBlock(1, 1, from, WIDTH);
  let stands = 0;
  for (const row of now) if (same(row, before[stands])) stands++;
  const inserted = from - stands;
  if (from < before.length || !inserted) return false;
  const lost = before.slice(stands, from).map((row) => pad(row.slice(0, WIDTH)));
  sheet.reach(from + inserted + part.length, WIDTH);
  sheet.write(from + 1, 1, [...lost, ...part]);
  return true;
};

const pad = (row: Cells[number]): Cell[] => [
  ...row,
  ...new Array<Cell>(Math.max(0, WIDTH - row.length)).fill(''),
];

const same = (row: readonly Cell[], other: readonly Cell[] | undefined): boolean =>
  other !== undefined && row.every((cell, i) => sameCell(cell, other[i] ?? ''));

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
      .filter((row) => row[RUN] !== run && isDate(row[DATE]) && isRunName(row[RUN]))
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

/** Rows without the name of a check are a person's. */
const isRunName = (cell: Cell | undefined): boolean =>
  cell === FOLDED || (typeof cell === 'string' && /^\d+-\d+$/.test(cell));

const timeOf = (cell: Cell | undefined): number => (isDate(cell) ? cell.getTime() : 0);
