/** The one place that talks to the spreadsheet and its stores. One of its sheets: sheetPort.ts; menu and dialogs: ui.ts. */
import {UserError} from '../base/errors';
import {steady, wherePermitted} from './calls';
import {rangeOf} from './looks';
import {type Marks, marksIn, namedColumns} from './marks';
import {properties} from './properties';
import type {Book, Calendar} from './port';
import {ofCells, sheetPort} from './sheetPort';

const LOCK_MILLISECONDS = 1000;

/** `+0530` -> 330. */
const minutesOf = (offset: string): number => {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
  return offset.startsWith('-') ? -minutes : minutes;
};

/** Where the missing permission is given, if any is missing. */
export const authorisationUrl = (): string | undefined =>
  (ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationUrl() as
    string | null) ?? undefined;

/** Asked by formulas: the one service call that a custom function makes. */
export const activeLocale = (): string =>
  SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type MakeCalendar = (offsetMinutes: (instant: number) => number) => Calendar;

const clockOf = (
  spreadsheet: Spreadsheet,
  makeCalendar: MakeCalendar,
): Pick<Book, 'timeZone' | 'calendar' | 'today' | 'now'> => {
  let zone: string | undefined;
  const timeZone = (): string => (zone ??= spreadsheet.getSpreadsheetTimeZone());
  const calendar = makeCalendar((instant) =>
    minutesOf(Utilities.formatDate(new Date(instant), timeZone(), 'Z')),
  );
  return {
    timeZone,
    calendar,
    today: () => calendar.dayOf(Date.now()),
    now: () => {
      const instant = Date.now();
      const hour = Number(Utilities.formatDate(new Date(instant), timeZone(), 'H'));
      return {day: calendar.dayOf(instant), hour};
    },
  };
};

const sheetsOf = (
  spreadsheet: Spreadsheet,
  marks: Marks,
): Pick<
  Book,
  'activeSheet' | 'sheet' | 'sheetNamed' | 'visibleSheets' | 'insertSheet' | 'deleteSheet'
> => ({
  activeSheet: () => ofCells(spreadsheet.getActiveSheet(), marks),
  sheet: (id) => {
    const sheet = spreadsheet.getSheetById(id);
    return sheet ? ofCells(sheet, marks) : undefined;
  },
  sheetNamed: (name) => {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet ? sheetPort(sheet, marks) : undefined;
  },
  visibleSheets: () =>
    steady(() => spreadsheet.getSheets())
      .filter(
        (sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID && !sheet.isSheetHidden(),
      )
      .map((sheet) => sheetPort(sheet, marks)),
  insertSheet: (name) => {
    const active = spreadsheet.getActiveSheet();
    const sheet = sheetPort(spreadsheet.insertSheet(name), marks);
    // Inserting a sheet shows it; the person stays where they were, if that is still there.
    try {
      spreadsheet.setActiveSheet(active);
    } catch (error) {
      console.error(String(error));
    }
    return sheet;
  },
  deleteSheet: (port, mayGo = () => true) => {
    const sheet = spreadsheet.getSheetById(port.id);
    if (!sheet) return true;
    if (!mayGo()) return false;
    spreadsheet.deleteSheet(sheet);
    marks.forget(port.id);
    marks.tidy();
    return true;
  },
});

const namesOf = (
  spreadsheet: Spreadsheet,
): Pick<Book, 'nameRange' | 'unnameRange' | 'namedColumns'> => ({
  namedColumns: (port) => namedColumns(spreadsheet, port.id),
  nameRange: (name, port, area) => {
    const sheet = spreadsheet.getSheetById(port.id);
    if (!sheet) throw new UserError('sheetGone');
    wherePermitted(() => {
      steady(() => {
        spreadsheet.setNamedRange(name, rangeOf(sheet, area));
      });
    });
  },
  unnameRange: (name) => {
    // Unless it is known that no cells bear the name, it is somebody's.
    if (wherePermitted(() => steady(() => spreadsheet.getRangeByName(name))) !== null) return;
    try {
      spreadsheet.removeNamedRange(name);
    } catch {
      // There is no such name: that is what was wanted.
    }
  },
});

const locked: Book['locked'] = (work) => {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(LOCK_MILLISECONDS)) throw new UserError('busy');
  try {
    return work();
  } finally {
    lock?.releaseLock();
  }
};

const notes: Book['notes'] = {
  read: (key) => CacheService.getDocumentCache()?.get(key) ?? undefined,
  write: (key, value) => {
    CacheService.getDocumentCache()?.put(key, value);
  },
};

/**
 * @param makeCalendar a calendar from a zone's offsets: arithmetic that this folder leaves to others
 * @throws UserError noSheet when no spreadsheet is open
 */
export const activeBook = (makeCalendar: MakeCalendar): Book => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet() as Spreadsheet | null;
  if (!spreadsheet) throw new UserError('noSheet');
  const marks = marksIn(spreadsheet);
  return {
    locale: () => spreadsheet.getSpreadsheetLocale(),
    ...clockOf(spreadsheet, makeCalendar),
    url: () => wherePermitted(() => spreadsheet.getUrl()),
    ...sheetsOf(spreadsheet, marks),
    ...namesOf(spreadsheet),
    marks: () => marks.all(),
    locked,
    properties,
    notes,
  };
};
