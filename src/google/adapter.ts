/** The one place that talks to SpreadsheetApp, PropertiesService, LockService and Utilities. */
import type {Cell, Cells} from '../cells';
import {UserError} from '../errors';
import {type Book, type Calendar, type Mark, type SheetPort, SheetShrunk} from './port';

const MARK = 'ciclo';
const LOCK_MILLISECONDS = 1000;
const TRIES = 3;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/** @throws SheetShrunk when rows or columns that the call means are gone */
const onGrid = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (/outside the dimensions|out of bounds/i.test(messageOf(error))) throw new SheetShrunk();
    throw error;
  }
};

/** Reads and writes that may be repeated without harm are, when Google says it was busy. */
const steady = <T>(work: () => T): T => {
  for (let attempt = 1; ; attempt++) {
    try {
      return onGrid(work);
    } catch (error) {
      if (
        attempt === TRIES ||
        !/timed out|try again|service error|server error/i.test(messageOf(error))
      )
        throw error;
      Utilities.sleep(500 * attempt);
    }
  }
};

/**
 * Text goes in as text: Sheets reads a string as if it were typed, so that `=…` becomes a formula, `00012` a number and
 * `5-3-4` a date. A leading apostrophe says "text" and is not part of the value. Words without digits or signs need none.
 */
const asText = (cell: Cell): Cell => {
  if (typeof cell !== 'string' || cell === '') return cell;
  const marked = PLAIN_WORDS.test(cell) ? cell : `'${cell}`;
  // A cell holds 50,000 characters, and no source says whether the apostrophe is one of them.
  return marked.length > LONGEST_CELL ? `${marked.slice(0, LONGEST_CELL - 1)}…` : marked;
};
const LONGEST_CELL = 50000;
const PLAIN_WORDS =
  /^(?!(?:true|false|verdadero|falso|inf|infinity|nan)\s*$)[a-zA-Z\u00c0-\u024f][a-zA-Z\u00c0-\u024f '’().,;…·«»“”¿?¡!]*$/i;

/** Protected ranges and typed tables refuse add-ons; the message is all that tells. */
const refused = (error: unknown): never => {
  if (/protected|typed columns|not allowed/i.test(messageOf(error)))
    throw new UserError('typedColumns');
  throw error;
};

const sheetPort = (sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetPort => ({
  id: sheet.getSheetId(),
  name: () => sheet.getName(),
  lastRow: () => sheet.getLastRow(),
  lastColumn: () => sheet.getLastColumn(),
  read: () => steady(() => sheet.getDataRange().getValues() as Cell[][]),
  readBlock: (row, column, rows, columns) =>
    steady(() => sheet.getRange(row, column, rows, columns).getValues() as Cell[][]),
  write: (row, column, cells: Cells) => {
    const width = cells[0]?.length ?? 0;
    if (!width) return;
    const seen = new Map<readonly Cell[], Cell[]>();
    const safe = cells.map((line) => {
      let text = seen.get(line);
      if (!text) seen.set(line, (text = line.map(asText)));
      return text;
    });
    try {
      steady(() => sheet.getRange(row, column, safe.length, width).setValues(safe));
    } catch (error) {
      refused(error);
    }
  },
  reach: (rows, columns) => {
    const missingRows = rows - sheet.getMaxRows();
    const missingColumns = columns - sheet.getMaxColumns();
    if (missingRows > 0) onGrid(() => sheet.insertRowsAfter(sheet.getMaxRows(), missingRows));
    if (missingColumns > 0)
      onGrid(() => sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns));
  },
  markColumn: (column, value) => {
    const letters = columnLetters(column);
    onGrid(() =>
      sheet
        .getRange(`${letters}:${letters}`)
        .addDeveloperMetadata(MARK, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT),
    );
  },
  deleteColumn: (column) => {
    onGrid(() => sheet.deleteColumn(column));
  },
});

const columnLetters = (column: number): string =>
  column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** `+0530` -> 330. */
const minutesOf = (offset: string): number => {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
  return offset.startsWith('-') ? -minutes : minutes;
};

/** Asked by formulas: the one service call that a custom function makes. */
export const activeLocale = (): string =>
  SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();

/**
 * @param makeCalendar a calendar from a zone's offsets: arithmetic that this folder leaves to others
 * @throws UserError noSheet when no spreadsheet is open
 */
export const activeBook = (
  makeCalendar: (offsetMinutes: (instant: number) => number) => Calendar,
): Book => {
  const spreadsheet =
    SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
  if (!spreadsheet) throw new UserError('noSheet');
  let zone: string | undefined;
  const timeZone = (): string => (zone ??= spreadsheet.getSpreadsheetTimeZone());
  const calendar = makeCalendar((instant) =>
    minutesOf(Utilities.formatDate(new Date(instant), timeZone(), 'Z')),
  );
  const byId = (id: number): GoogleAppsScript.Spreadsheet.Sheet | null =>
    spreadsheet.getSheetById(id);
  return {
    locale: () => spreadsheet.getSpreadsheetLocale(),
    calendar,
    today: () => calendar.dayOf(Date.now()),
    activeSheet: () => {
      // A chart sheet is active as an object that holds no cells.
      const sheet = spreadsheet.getActiveSheet() as GoogleAppsScript.Spreadsheet.Sheet | null;
      return sheet && sheet.getType() === SpreadsheetApp.SheetType.GRID
        ? sheetPort(sheet)
        : undefined;
    },
    sheet: (id) => {
      const sheet = byId(id);
      return sheet ? sheetPort(sheet) : undefined;
    },
    sheetNamed: (name) => {
      const sheet = spreadsheet.getSheetByName(name);
      return sheet ? sheetPort(sheet) : undefined;
    },
    insertSheet: (name) => {
      const active = spreadsheet.getActiveSheet();
      const sheet = sheetPort(spreadsheet.insertSheet(name));
      // Inserting a sheet shows it; the person stays where they were.
      spreadsheet.setActiveSheet(active);
      return sheet;
    },
    deleteSheet: (port) => {
      const sheet = byId(port.id);
      if (sheet) spreadsheet.deleteSheet(sheet);
    },
    marks: () =>
      steady(() => spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find()).flatMap(
        (metadata) => onGrid(() => markOf(metadata)),
      ),
    locked: (work) => {
      const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
      if (lock && !lock.tryLock(LOCK_MILLISECONDS)) throw new UserError('busy');
      try {
        return work();
      } finally {
        lock?.releaseLock();
      }
    },
    properties: {
      read: (key) => PropertiesService.getDocumentProperties().getProperty(key) ?? undefined,
      write: (key, value) => {
        PropertiesService.getDocumentProperties().setProperty(key, value);
      },
    },
  };
};

const markOf = (metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata): Mark[] => {
  const column = metadata.getLocation().getColumn();
  if (!column) return [];
  return [
    {
      sheetId: column.getSheet().getSheetId(),
      column: column.getColumn(),
      value: metadata.getValue() ?? '',
      change: (value) => {
        metadata.setValue(value);
      },
      remove: () => {
        metadata.remove();
      },
    },
  ];
};
