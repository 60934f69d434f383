/** The sheets that cases work on: one each, gone afterwards. */
import type {Scratch} from '../case';

const prefix = 'selfcheck ';

/** The name of the case's sheet. */
export const sheetOf = (id: string): string => prefix + id.replace('/', ' ');

/** The case's own sheet, made when it is first asked for. */
export function scratchOf(id: string): Scratch {
  const name = sheetOf(id);
  return {
    get sheet() {
      const book = SpreadsheetApp.getActive();
      return book.getSheetByName(name) ?? book.insertSheet(name);
    },
  };
}

export function tidyUp(): void {
  const book = SpreadsheetApp.getActive();
  for (const sheet of book.getSheets())
    if (sheet.getName().startsWith(prefix)) book.deleteSheet(sheet);
}
