/** Another sheet of the spreadsheet that can be classified, for whoever stands on one that cannot. Reads heads of sheets only. */
import type {Book, NamedSheet, SheetPort} from '../google/port';
import {claimsOn} from '../tables/recognise';
import {quietly} from '../door/answer';
import {memoryOf, ownColumns} from '../sheet/ownColumns';
import {isCustomersSheet, isLog, marksOn} from '../sheet/ownership';
import {isList} from '../sheet/listMarks';

/** More sheets than this are not asked: each costs a service call. */
const MOST_SHEETS = 12;
const ROWS = 60;
const COLUMNS = 60;

/**
 * The first sheet in their order that some kind reads, but for our own and hidden ones.
 *
 * Costs a service call a sheet, {@link MOST_SHEETS} at most.
 */
export const readableElsewhere = (book: Book, except: SheetPort): NamedSheet | null => {
  const marks = book.marks();
  const isReadable = (sheet: SheetPort): boolean => {
    const [rows, columns] = [sheet.lastRow(), sheet.lastColumn()];
    if (rows < 2 || columns < 2) return false;
    const cells = sheet.readBlock(1, 1, Math.min(rows, ROWS), Math.min(columns, COLUMNS));
    if (isList(marks, sheet) || isCustomersSheet(marks, sheet, cells) || isLog(cells)) return false;
    const ignored = new Set(
      ownColumns(cells, marksOn(marks, sheet), memoryOf(book, sheet)).values(),
    );
    const name = (): string => sheet.name();
    const [first] = claimsOn({cells, ignored, choices: {}, name, dayOf: book.calendar.dayOf});
    return first?.kind.isRead === true && first.claim.likeness !== 'last';
  };
  const found = book
    .visibleSheets()
    .filter(({id}) => id !== except.id)
    .slice(0, MOST_SHEETS)
    .find((sheet) => quietly(() => isReadable(sheet)));
  return found ? {id: found.id, name: found.name()} : null;
};
