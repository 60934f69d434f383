import {SERIAL_OF_1970} from '../base/calendar';
import {columnLetters} from '../base/cells';
import type {Area, Book, SheetPort, NamedSheet} from '../google/port';
import type {Messages} from '../messages';
import type {Run} from '../run/classify';
import {customersHeader, markId, marksOn, numbered, topOf} from '../sheet/ownership';

/**
 * Colours the rows of who has become inactive after a day, by a rule that looks at what stands in the row: it stays right when
 * rows are sorted or filtered. The customers of a table of orders are coloured in their own sheet.
 *
 * @param since undefined: nobody is newly so
 * @returns the sheet that bears the rule
 */
export const highlightNewlyInactive = (
  book: Book,
  {table, results, customersSheetPort, classified: {summary}}: Run,
  messages: Messages,
  since: number | undefined,
): NamedSheet | null => {
  // A kind that does not tell who is inactive colours nobody.
  if (!results.columns.some(({tellsInactive}) => tellsInactive)) return null;
  const sheet = customersSheetPort ?? table.sheet;
  if (since === undefined) {
    sheet.highlight(undefined);
    return null;
  }
  const found = customersSheetPort && customersHeader(topOf(sheet), marksOn(book.marks(), sheet));
  const header = (found?.index ?? table.recognition.headerIndex) + 1;
  const columns = customersSheetPort
    ? numbered(found?.own ?? new Map<string, number>())
    : new Map(marksOn(book.marks(), sheet).map((mark) => [markId(mark), mark.column]));
  const area = below(sheet, header);
  const [activity, lapse] = [columns.get('activity'), columns.get('lapse_date')];
  if (activity === undefined || lapse === undefined || !area) return null;
  const cell = (column: number): string => `$${columnLetters(column)}${String(area.row)}`;
  const label = messages.labels.activity.LAPSED.replace(/"/g, '""');
  // A product stands for AND: its arguments would have to be separated as the locale has it.
  const coloured = sheet.highlight(
    `=(${cell(activity)}="${label}")*(${cell(lapse)}>${String(since + SERIAL_OF_1970)})*(N("ciclo")=0)`,
    area,
  );
  if (!coloured) return null;
  return customersSheetPort ? summary.customersSheet : summary.sheet;
};

const below = (sheet: SheetPort, header: number): Area | undefined => {
  const rows = sheet.lastRow() - header;
  return rows > 0 ? {row: header + 1, column: 1, rows, columns: sheet.lastColumn()} : undefined;
};
