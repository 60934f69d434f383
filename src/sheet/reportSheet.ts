/**
 * The sheet of a report: written in one block and refreshed in place. What we wrote there is remembered row by row; a cell of a
 * person's in the way of a report that has grown sends it to another sheet. The title says "incomplete" until all is done.
 */
import {type Cell, type Cells, isBlank} from '../base/cells';
import type {Book, SheetPort} from '../google/port';
import {UserError} from '../base/errors';
import {fill, languages, type Messages} from '../messages';
import {printOf, seenOf, standingOn} from './asWritten';
import {newSheet, type NewSheet} from './newSheet';
import type {Layout} from './reportLayout';

export type ReportKind = keyof Messages['reports']['names'];

/** A report's sheet, how many cells of each row are ours, and the prints of what they may hold: several while it is written. */
interface Kept {
  readonly id: number;
  readonly widths: readonly number[];
  readonly prints: readonly number[];
}

const PREFIX = 'report:';
const keyOf = (source: number, kind: ReportKind): string => `${PREFIX}${String(source)}:${kind}`;

const isNumbers = (list: unknown): list is readonly number[] =>
  Array.isArray(list) && list.every(Number.isInteger);

const keptAs = (text: string | undefined): Kept | undefined => {
  try {
    const {id, widths, prints} = JSON.parse(text ?? '') as Partial<Kept>;
    return typeof id === 'number' && isNumbers(widths) && isNumbers(prints)
      ? {id, widths, prints}
      : undefined;
  } catch {
    return undefined;
  }
};

/** The sheet of which a sheet is a report; itself where it is none. */
export const reportedSheet = (book: Book, sheet: SheetPort): SheetPort => {
  for (const [key, text] of Object.entries(book.properties.all()))
    if (key.startsWith(PREFIX) && keptAs(text)?.id === sheet.id)
      return book.sheet(Number(key.split(':')[1])) ?? sheet;
  return sheet;
};

/** Whether a filled cell that is not ours stands within the first rows and columns. */
const isForeignWithin = (cells: Cells, {widths}: Kept, rows: number, columns: number): boolean =>
  cells
    .slice(0, rows)
    .some((row, r) =>
      row.some((cell, c) => c >= (widths[r] ?? 0) && c < columns && !isBlank(cell)),
    );

/** Whether our part of the sheet holds what we wrote there. */
const isAsWritten = (seen: Cells, {widths, prints}: Kept): boolean =>
  !seen.length || prints.includes(printOf(seen.map((row, r) => row.slice(0, widths[r] ?? 0))));

export interface Written {
  readonly sheet: SheetPort;
  /** The report had to leave its former sheet, since cells of a person's were in its way. */
  readonly moved: boolean;
}

/** @param layout made once it is known whether a note has to say that the report moved */
export const writeReport = (
  book: Book,
  source: SheetPort,
  kind: ReportKind,
  {reports, sheets}: Messages,
  layout: (movedTo: string | undefined) => Layout,
): Written => {
  const key = keyOf(source.id, kind);
  const known = keptAs(book.properties.read(key));
  const former = known && book.sheet(known.id);
  const usual = layout(undefined);
  if (former && isFree(former, known, usual)) {
    fillReport({book, key, kind, sheet: former, kept: known, layout: usual, sheets});
    return {sheet: former, moved: false};
  }
  const fresh = (made: NewSheet): void => {
    const planned = former ? layout(made.name) : usual;
    fillReport({book, key, kind, sheet: made.sheet, kept: undefined, layout: planned, sheets});
  };
  return {sheet: newSheet(book, reports.names[kind], fresh), moved: former !== undefined};
};

/** Nothing of a person's is in the way. */
const isFree = (sheet: SheetPort, kept: Kept, {rows}: Layout): boolean => {
  const seen = seenOf(standingOn(sheet));
  const height = Math.max(rows.length, kept.widths.length);
  return isAsWritten(seen, kept) && !isForeignWithin(seen, kept, height, widest(rows, kept.widths));
};

interface Filling {
  readonly book: Book;
  readonly key: string;
  readonly kind: ReportKind;
  readonly sheet: SheetPort;
  /** What stands there. */
  readonly kept: Kept | undefined;
  readonly layout: Layout;
  readonly sheets: Messages['sheets'];
}

/** @throws UserError sheetChanges where somebody has written there since it was looked at */
const fillReport = ({book, key, kind, sheet, kept, layout, sheets}: Filling): void => {
  const {rows, bold, frozen, heat, shares, chart} = layout;
  const before = kept?.widths ?? [];
  const widths = rows.map((row) => row.length);
  const height = Math.max(rows.length, before.length);
  const width = widest(rows, before);
  const remember = (owned: readonly number[], prints: readonly number[]): void => {
    book.properties.write(key, JSON.stringify({id: sheet.id, widths: owned, prints}));
  };
  const title = rows[0]?.[0] ?? '';
  const block = Array.from({length: height}, (_, r): Cell[] =>
    Array.from({length: width}, (_, c) => rows[r]?.[c] ?? ''),
  );
  const [first = []] = block;
  const done = printOf(block);
  first[0] = fill(sheets.incomplete, {header: String(title)});
  // Remembered before it is written: a run cut off in between leaves cells that are known as ours.
  remember(
    Array.from({length: height}, (_, r) => Math.max(widths[r] ?? 0, before[r] ?? 0)),
    [...(kept?.prints ?? []), printOf(block), done],
  );
  // A row has to be left that is not frozen.
  sheet.reach(Math.max(height, frozen + 1), width);
  if (kept ? !isFree(sheet, kept, layout) : sheet.lastRow() > 0)
    throw new UserError('sheetChanges');
  sheet.write(1, 1, block);
  bold.forEach((area) => {
    sheet.bold(area);
  });
  shares.forEach((area) => {
    sheet.shareFormat(area);
  });
  sheet.heat(heat);
  sheet.setChart(titlesOf(kind), chart, {row: 1, column: 1, rows: height, columns: width});
  if (frozen) sheet.freezeRows(frozen);
  remember(widths, [printOf(block), done]);
  // A row or a column that has come meanwhile is a person's, and the title not where it was.
  const [[now] = []] = sheet.readBlock(1, 1, 1, 1);
  if (now !== first[0]) throw new UserError('sheetChanges');
  sheet.write(1, 1, [[title]]);
};

/** Of its chart, in every language. */
const titlesOf = (kind: ReportKind): readonly string[] =>
  Object.values(languages).map(({reports}) => reports.chart[kind]);

const widest = (rows: readonly (readonly unknown[])[], widths: readonly number[]): number =>
  Math.max(...rows.map(({length}) => length), ...widths);

const isOnlyOurs = (sheet: SheetPort, kept: Kept): boolean => {
  if (sheet.hasNotes()) return false;
  const seen = seenOf(standingOn(sheet));
  return isAsWritten(seen, kept) && !isForeignWithin(seen, kept, Infinity, Infinity);
};

/**
 * Takes a table's reports away; one beside which a person has written stays.
 *
 * @returns how many, and the names of those that stay
 */
export const removeReports = (
  book: Book,
  source: SheetPort,
): {readonly removed: number; readonly stayed: readonly string[]} => {
  const stayed: string[] = [];
  let removed = 0;
  for (const [key, text] of Object.entries(book.properties.all())) {
    if (!key.startsWith(`${PREFIX}${String(source.id)}:`)) continue;
    const kept = keptAs(text);
    const sheet = kept && book.sheet(kept.id);
    if (sheet && book.deleteSheet(sheet, () => isOnlyOurs(sheet, kept))) removed++;
    else if (sheet) stayed.push(sheet.name());
    book.properties.remove(key);
  }
  return {removed, stayed};
};
