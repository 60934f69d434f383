/**
 * What the last check saw, in a hidden sheet of its own: how every customer stood, and the revenue lines that stay frozen. Its
 * first row carries a checksum over all of it, since anybody can edit the sheet. Written in one go, so it is never half new.
 */
import {type Cell, type Cells, isBlank, isDate} from '../base/cells';
import {quietly} from '../door/answer';
import {standingOn} from '../sheet/asWritten';
import {newSheet} from '../sheet/newSheet';
import type {Messages} from '../messages';
import type {Book, SheetPort} from '../google/port';
import {murmur3} from '../stats/hash';

/** Changes whenever an older state can no longer be compared with. */
const VERSION = 1;
/** What states follow that do not say so: those of the first versions. */
const FIRST_FOLLOWED = ['activity', 'tier'] as const;

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
  /** Ids of the columns of classes whose codes follow the name in each row. */
  readonly follows: readonly string[];
}

/** A name, and a code for each followed column. */
export type StateRow = readonly [name: Cell, ...codes: string[]];

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
  // What somebody has written there is theirs: the next state goes to a sheet of its own.
  if (!state) return {sheet: undefined, state, trouble: 'tampered', height: 0};
  return {sheet, state, trouble: null, height: cells.length};
};

/** Whether the sheet of a state holds that and nothing else. */
export const isOnlyState = (sheet: SheetPort): boolean => {
  if (sheet.hasNotes()) return false;
  const {cells, formulas} = standingOn(sheet);
  if (!cells.length) return true;
  const state = quietly(() => stateOf(cells));
  return (
    state !== undefined &&
    formulas.every((row) => row.every((formula) => formula === '')) &&
    cells.every((row) => row.slice(headCells(state).length).every(isBlank))
  );
};

/** A head as it is written: JSON knows no Infinity. */
type Kept = Omit<StateHead, 'lines' | 'follows'> & {
  readonly version: number;
  readonly lines: readonly (number | null)[];
  readonly follows?: readonly string[];
};

const stateOf = (cells: Cells): State | undefined => {
  const [head, sum] = cells[0] ?? [];
  if (typeof head !== 'string') return undefined;
  const {version, lines, follows = FIRST_FOLLOWED, ...rest} = JSON.parse(head) as Kept;
  const width = 1 + follows.length;
  // A column without any class is not read back.
  const rows = cells
    .slice(1)
    .filter((row) => row.some((cell) => !isBlank(cell)))
    .map((row) => Array.from({length: width}, (_, i) => row[i] ?? ''));
  if (checksum(head, rows) !== sum || version !== VERSION) return undefined;
  return {
    ...rest,
    lines: lines.map((line) => line ?? Infinity),
    follows,
    rows: rows.map(([name = '', ...codes]) => [name, ...codes.map(String)]),
  };
};

/** The hidden sheet, made if absent. */
export const stateSheet = (book: Book, source: number, messages: Messages): SheetPort =>
  newSheet(book, messages.check.state, ({sheet}) => {
    sheet.hide();
    book.properties.write(stateKey(source), String(sheet.id));
  });

/** The first row: the head and its checksum, as wide as the others. */
const headCells = ({rows, ...head}: State): Cell[] => {
  const text = JSON.stringify({version: VERSION, ...head});
  return [text, checksum(text, rows), ...head.follows.slice(1).map(() => '')];
};

/** @param height rows that stand there: what the new state does not reach is blanked in the same write */
export const writeState = (sheet: SheetPort, state: State, height: number): void => {
  const head = headCells(state);
  const wide = (row: readonly Cell[]): Cell[] => head.map((_, column) => row[column] ?? '');
  const block = [head, ...state.rows.map(wide)];
  while (block.length < height) block.push(wide([]));
  sheet.reach(block.length, head.length);
  sheet.write(1, 1, block);
};

/** Only the day has moved: the rows stand as they are. */
export const writeHead = (sheet: SheetPort, state: State): void => {
  sheet.write(1, 1, [headCells(state)]);
};
