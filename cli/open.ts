import {basename, extname} from 'node:path';
import {UnclosedQuote} from 'sheets-here/csv';
import {limits} from 'sheets-here/grid/limits';
import {Refusal} from 'sheets-here/grid/refusal';
import {openHost, type Host, type MemorySheet} from 'sheets-here/host';
import {messages} from './messages';
import {columnLetters} from 'sheets-here/services/a1';
import {bundleText} from './bundle';
import {Failure} from './failure';
import {readBytes} from './files';

/** A host with the built add-on and the file as its active sheet, named after it. @throws Failure for a bad file. */
export function openFile(
  file: string,
  place: {readonly locale: string; readonly timeZone: string; readonly now?: Date},
): Host {
  // The file first: a wrong name should not wait for a build.
  const bytes = readBytes(file);
  const host = openHost({
    ...place,
    code: bundleText(),
    userLocale: place.locale.slice(0, 2),
    // The command line asks for whole tables, which no panel does, and for what a trigger does that knows its spreadsheet.
    unknowns: {answerSize: 'any', activeInTrigger: 'document'},
  });
  openSheet(host, file, bytes, basename(file, extname(file)).slice(0, 100) || 'Data');
  return host;
}

/** Opens the file as a sheet. @throws Failure for what no sheet of Google's holds: too many cells, or one too long. */
export function openSheet(host: Host, file: string, bytes: Uint8Array, name: string): void {
  const sheet = opened(host, file, bytes, name);
  for (let column = 1; column <= sheet.lastColumn; column++) {
    const row = sheet.read(column, 1, sheet.lastRow).findIndex(isTooLong) + 1;
    if (row > 0)
      throw new Failure(
        messages.longCell(file, `${columnLetters(column)}${row}`, limits.characters),
      );
  }
}

const isTooLong = (cell: unknown): boolean =>
  typeof cell === 'string' && cell.length > limits.characters;

function opened(host: Host, file: string, bytes: Uint8Array, name: string): MemorySheet {
  try {
    return host.openCsv(bytes, name);
  } catch (error) {
    if (error instanceof UnclosedQuote) throw new Failure(`${file}: ${error.message}`);
    if (error instanceof Refusal) throw new Failure(messages.refusedFile(file, error.message));
    throw error;
  }
}
