/**
 * What the last check saw, in a hidden sheet of its own: how every customer stood, and the revenue lines that stay frozen. Its
 * first row carries a checksum over all of it, since anybody can edit the sheet. Written in one go, so it is never half new.
 */
import {type Cell, type Cells, isBlank, isDate} from '../base/cells';
import {quietly} from '../door/answer';
import {newSheet} from '../sheet/newSheet';
import {languages} from '../messages';
import type {Messages} from '../messages';
import type {Book, SheetPort} from '../google/port';
import {murmur3} from '../stats/hash';

/** Changes whenever an older state can no longer be compared with. */
const VERSION = 1;
const WIDTH = 3;

export interface StateHead {
  /** One more with every check that found something to keep. */
  readonly sequence: number;
  readonly asOf: number;
  /** The newest day before asOf on which a check ran. */
  readonly since: number | null;
  /** Revenue from which one is Top, Big, Medium, and the day from which these lines hold; Infinity: nobody is. */
  readonly lines: readonly number[];
  readonly linesDay: number;
  /** What the lines were made with: others make them incomparable. */
  readonly made: string;
}

/** Name, code of activity, code of tier. */
export type StateRow = readonly [name: Cell, activity: string, tier: string];

export interface State extends StateHead {
  readonly rows: readonly StateRow[];
}

export interface FoundState {
  readonly sheet: SheetPort | undefined;
  /** undefined: there is none, or none to be believed. */
  readonly state: State | undefined;
  readonly trouble: null | 'first' | 'missing' | 'tampered';
  /** How many rows stand there now. */
  readonly height: number;
}

export const stateKey = (sheet: number): string => `state:${String(sheet)}`;

const textOf = (cell: Cell): string => (isDate(cell) ? String(cell.getTime()) : String(cell));

const checksum = (head: string, rows: Cells): number =>
  murmur3(`${head}\n${rows.map((row) => row.map(textOf).join('\t')).join('\n')}`);

export const readState = (book: Book, source: number): FoundState => {
  const kept = book.properties.read(stateKey(source));
  if (kept === undefined) return {sheet: undefined, state: undefined, trouble: 'first', height: 0};
  const sheet = book.sheet(Number(kept));
  const cells = sheet?.lastRow() ? sheet.read() : [];
  if (!sheet || !cells.length)
    // Made, but never written: the check that made it was cut off.
    return {sheet, state: undefined, trouble: sheet ? 'first' : 'missing', height: 0};
  const state = quietly(() => stateOf(cells));
  return {sheet, state, trouble: state ? null : 'tampered', height: cells.length};
};

const stateOf = (cells: Cells): State | undefined => {
  const [head, sum] = cells[0] ?? [];
  // A column without any class is not read back.
  const rows = cells
    .slice(1)
    .filter((row) => row.some((cell) => !isBlank(cell)))
    .map((row) => Array.from({length: WIDTH}, (_, i) => row[i] ?? ''));
  if (typeof head !== 'string' || checksum(head, rows) !== sum) return undefined;
  const {version, lines, ...rest} = JSON.parse(head) as Omit<StateHead, 'lines'> & {
    readonly version: number;
    readonly lines: readonly (number | null)[];
  };
  if (version !== VERSION) return undefined;
  return {
    ...rest,
    lines: lines.map((line) => line ?? Infinity),
    rows: rows.map(([name = '', activity = '', tier = '']) => [
      name,
      String(activity),
      String(tier),
    ]),
  };
};

/** The hidden sheet, made if absent. One that a check had made and not yet noted is taken up again. */
export const stateSheet = (book: Book, source: number, messages: Messages): SheetPort => {
  const names = Object.values(languages).map(({check}) => check.state);
  const taken = new Set(
    Object.entries(book.properties.all()).flatMap(([key, id]) =>
      key.startsWith('state:') ? [id] : [],
    ),
  );
  const sheet =
    names
      .map((each) => book.sheetNamed(each))
      .find((each) => each && !taken.has(String(each.id)) && each.lastRow() === 0) ??
    newSheet(book, messages.check.state);
  sheet.hide();
  book.properties.write(stateKey(source), String(sheet.id));
  return sheet;
};

/** @param height rows that stand there: what the new state does not reach is blanked in the same write */
export const writeState = (sheet: SheetPort, state: State, height: number): void => {
  const {rows, ...head} = state;
  const text = JSON.stringify({version: VERSION, ...head});
  const block: Cell[][] = [[text, checksum(text, rows), ''], ...rows.map((row) => [...row])];
  while (block.length < height) block.push(['', '', '']);
  sheet.reach(block.length, WIDTH);
  sheet.write(1, 1, block);
};

/** Only the day has moved: the rows stand as they are. */
export const writeHead = (sheet: SheetPort, state: State): void => {
  const {rows, ...head} = state;
  const text = JSON.stringify({version: VERSION, ...head});
  sheet.write(1, 1, [[text, checksum(text, rows), '']]);
};
