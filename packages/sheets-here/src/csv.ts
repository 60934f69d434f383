/** Opens a CSV file as a careful import into a sheet would. */
import {dsvFormat} from 'd3-dsv';
import {WallTime, type Formula, type Stored} from './grid/cell';
import {messages} from './messages';

/** What a file can hold: no formulas. */
type Cell = Exclude<Stored, Formula>;

const separators = [',', ';', '\t', '|'];

/** What Windows-1252 has between 0x80 and 0x9F; elsewhere it is Latin-1. Node's own decoder takes it for Latin-1 whole. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** UTF-8 with or without byte-order mark, UTF-16 with one, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return latin1(bytes).replace(/[\x80-\x9f]/g, (one) => windows[one.charCodeAt(0) - 0x80] ?? one);
  }
}

/** In pieces: a call takes only so many arguments. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/**
 * The separator that cuts the most rows on end into the same number of cells, of at least two. Where every cell is quoted all cut
 * alike: the one that follows the quotes is taken.
 */
export function findSeparator(text: string): string {
  const head = text.slice(0, 65_536);
  const complete = head.length < text.length ? head.slice(0, head.lastIndexOf('\n') + 1) : head;
  let best = {separator: ',', length: 0, width: 1};
  const isClosed = (separator: string) => unclosedIn(complete, separator) < 0;
  for (const separator of separators) {
    const {length, width} = longestRun(dsvFormat(separator).parseRows(complete));
    const more = length - best.length || width - best.width;
    if (more > 0 || (more === 0 && !isClosed(best.separator) && isClosed(separator)))
      best = {separator, length, width};
  }
  return best.separator;
}

/** The most rows of equal width that follow one another; blank rows between them do not count. */
function longestRun(rows: readonly (readonly string[])[]) {
  let best = {length: 0, width: 1};
  let run = best;
  for (const row of rows) {
    const blank = row.every((cell) => cell.trim() === '');
    if (blank) continue;
    run = {length: row.length === run.width ? run.length + 1 : 1, width: row.length};
    if (run.width > 1 && run.length > best.length) best = run;
  }
  return best;
}

/** A cell begins with a quotation mark that its end lacks: all that follows would become part of it. */
export class UnclosedQuote extends Error {
  override readonly name = 'UnclosedQuote';

  /** @param line where the cell begins, from 1. */
  constructor(readonly line: number) {
    super(messages.unclosedQuote(line));
  }
}

/** Where the first cell begins whose quotation mark is not closed at its end; -1 for none. */
function unclosedIn(text: string, separator: string): number {
  const isEdge = (character: string | undefined) =>
    character === undefined || character === separator || /[\r\n]/.test(character);
  let open = text.indexOf('"');
  while (open >= 0) {
    // A mark in the middle of a cell is text.
    if (isEdge(text[open - 1])) {
      let close = text.indexOf('"', open + 1);
      while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
      if (close < 0 || !isEdge(text[close + 1])) return open;
      open = close;
    }
    open = text.indexOf('"', open + 1);
  }
  return -1;
}

/** The columns of the file; shorter rows end in empty cells. @throws UnclosedQuote rather than swallow rows. */
export function parseCsv(text: string): Cell[][] {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const separator = findSeparator(plain);
  const unclosed = unclosedIn(plain, separator);
  if (unclosed >= 0) throw new UnclosedQuote(plain.slice(0, unclosed).split(/\r\n|\n|\r/).length);
  const columns: Cell[][] = [];
  const doubts: Doubt[] = [];
  let rows = 0;
  // Row by row into columns: the rows themselves are never kept.
  dsvFormat(separator).parseRows(plain, (cells) => {
    while (columns.length < cells.length) {
      columns.push(new Array<Cell>(rows).fill(''));
      // Where a semicolon parts the cells, the comma is the decimal sign.
      doubts.push({hasComma: separator === ';', thousands: new Map()});
    }
    columns.forEach((column, index) => {
      const text = cells[index] ?? '';
      column.push(cellOf(text));
      const doubt = doubts[index] as Doubt;
      if (thousandsText.test(text)) doubt.thousands.set(rows, text);
      else doubt.hasComma ||= commaText.test(text);
    });
    rows++;
    return null;
  });
  doubts.forEach(({hasComma, thousands}, index) => {
    if (hasComma) for (const [row, text] of thousands) (columns[index] as Cell[])[row] = text;
  });
  return columns;
}

/** `1.234` may be a thousand: beside a decimal comma it stays text, and whoever reads the column decides. */
interface Doubt {
  hasComma: boolean;
  /** By row. */
  readonly thousands: Map<number, string>;
}

const thousandsText = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/;
const commaText = /\d,\d{1,2}(?!\d)/;

const numberText = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const dateText = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

/** More digits than a number keeps: `0.6400000000000001` only loses a trace, an identifier would become another. */
const idText = /^-?\d{16}/;

/**
 * Numbers with a decimal point, ISO dates and TRUE/FALSE become values. Digits with a leading zero and those with more than
 * 15 before the point are identifiers and stay text, as does all else.
 */
export function cellOf(text: string): Cell {
  if (numberText.test(text)) return idText.test(text) ? text : Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const found = dateText.exec(text);
  if (!found) return text;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = found;
  const date = WallTime.ofDay(Number(year), Number(month), Number(day));
  // A sheet has no dates before 1900.
  const sound = date && Number(year) >= 1900 && Number(hours) < 24 && Number(minutes) < 60;
  if (!sound) return text;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return time === 0 ? date : WallTime.of(date.milliseconds + time);
}

/** The name of the sheet in which a file is opened: the file's own without its ending; '' when nothing is left. */
export const sheetNameOf = (file: string): string =>
  file
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .slice(0, 100);
