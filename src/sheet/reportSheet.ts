/**
 * The sheet of a report: written in one block and refreshed in place. What we wrote there is remembered row by row; a cell of a
 * person's in the way of a report that has grown sends it to another sheet. The title says "incomplete" until all is done.
 */
import {type Cell, type Cells, isBlank} from '../base/cells';
import type {Book, SheetPort} from '../google/port';
import {fill, languages, type Messages} from '../messages';
import {newOrEmptySheet} from './newSheet';
import type {Layout} from './reportLayout';

export type ReportKind = keyof Messages['reports']['names'];

/** A report's sheet, and how many cells of each row are ours. */
interface Kept {
  readonly id: number;
  readonly widths: readonly number[];
}

const PREFIX = 'report:';
const keyOf = (source: number, kind: ReportKind): string => `${PREFIX}${String(source)}:${kind}`;

const keptAs = (text: string | undefined): Kept | undefined => {
  try {
    const {id, widths} = JSON.parse(text ?? '') as Partial<Kept>;
    return typeof id === 'number' && Array.isArray(widths) && widths.every(Number.isInteger)
      ? {id, widths}
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
  let planned = layout(undefined);
  let kept = keptAs(book.properties.read(key));
  let sheet = kept && book.sheet(kept.id);
  let moved = false;
  if (!sheet) kept = undefined;
  else if (kept) {
    const rows = Math.max(planned.rows.length, kept.widths.length);
    const columns = widest(planned.rows, kept.widths);
    if (sheet.lastRow() && isForeignWithin(sheet.read(), kept, rows, columns)) {
      moved = true;
      sheet = kept = undefined;
    }
  }
  if (!sheet) {
    sheet = newOrEmptySheet(book, reports.names[kind]).sheet;
    if (moved) planned = layout(sheet.name());
  }
  const {rows, bold, frozen, heat, shares, chart} = planned;
  const before = kept?.widths ?? [];
  const widths = rows.map((row) => row.length);
  const height = Math.max(rows.length, before.length);
  const width = widest(rows, before);
  const remember = (owned: readonly number[]): void => {
    book.properties.write(key, JSON.stringify({id: (sheet as SheetPort).id, widths: owned}));
  };
  // Remembered before it is written: a run cut off in between leaves cells that are known as ours.
  remember(Array.from({length: height}, (_, r) => Math.max(widths[r] ?? 0, before[r] ?? 0)));
  const title = rows[0]?.[0] ?? '';
  const block = Array.from({length: height}, (_, r): Cell[] =>
    Array.from({length: width}, (_, c) => rows[r]?.[c] ?? ''),
  );
  const [first = []] = block;
  first[0] = fill(sheets.incomplete, {header: String(title)});
  // A row has to be left that is not frozen.
  sheet.reach(Math.max(height, frozen + 1), width);
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
  remember(widths);
  sheet.write(1, 1, [[title]]);
  return {sheet, moved};
};

/** Of its chart, in every language. */
const titlesOf = (kind: ReportKind): readonly string[] =>
  Object.values(languages).map(({reports}) => reports.chart[kind]);

const widest = (rows: readonly (readonly unknown[])[], widths: readonly number[]): number =>
  Math.max(...rows.map(({length}) => length), ...widths);

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
    if (sheet && isForeignWithin(sheet.lastRow() ? sheet.read() : [], kept, Infinity, Infinity))
      stayed.push(sheet.name());
    else if (sheet) {
      book.deleteSheet(sheet);
      removed++;
    }
    book.properties.remove(key);
  }
  return {removed, stayed};
};
