/** The one place that talks to the spreadsheet and its stores. Menu and dialogs: ui.ts. */
import {columnLetters, type Cell, type Cells} from '../base/cells';
import {UserError} from '../base/errors';
import {type Ground, onGrid, type Sheet, steady, wherePermitted} from './calls';
import {heat, highlight, rangeOf, setChart} from './looks';
import {type Marks, marksIn} from './marks';
import {properties} from './properties';
import type {Area, Book, Calendar, CellPort, FilterPort, SheetPort} from './port';

const LOCK_MILLISECONDS = 1000;

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

const areaOf = (range: GoogleAppsScript.Spreadsheet.Range): Area => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

const filterPort = (filter: GoogleAppsScript.Spreadsheet.Filter): FilterPort => ({
  area: areaOf(filter.getRange()),
  hides: (column) => filter.getColumnFilterCriteria(column) !== null,
  showOnly: (column, text) => {
    const criteria = SpreadsheetApp.newFilterCriteria().whenTextEqualTo(text).build();
    steady(() => filter.setColumnFilterCriteria(column, criteria));
  },
  showAll: (column) => {
    steady(() => filter.removeColumnFilterCriteria(column));
  },
  remove: () => {
    filter.remove();
  },
});

const cellPort = (cell: GoogleAppsScript.Spreadsheet.Range): CellPort => ({
  row: cell.getRow(),
  name: cell.getA1Notation(),
  isBlank: () => steady(() => cell.isBlank()),
  setFormula: (formula) => {
    steady(() => cell.setFormula(formula));
  },
});

/** Where a write works, so that a refusal can be told from the sheet. */
const edited = (sheet: Sheet, area: Area): Ground => ({sheet, area, isEdited: true});

const sheetPort = (sheet: Sheet, marks: Marks): SheetPort => ({
  id: sheet.getSheetId(),
  name: () => sheet.getName(),
  lastRow: () => sheet.getLastRow(),
  lastColumn: () => sheet.getLastColumn(),
  read: () => steady(() => sheet.getDataRange().getValues() as Cell[][], {sheet}),
  readBlock: (row, column, rows, columns) =>
    steady(() => sheet.getRange(row, column, rows, columns).getValues() as Cell[][], {
      sheet,
      area: {row, column, rows, columns},
    }),
  write: (row, column, cells: Cells) => {
    const width = cells[0]?.length ?? 0;
    if (!width) return;
    const seen = new Map<readonly Cell[], Cell[]>();
    const safe = cells.map((line) => {
      let text = seen.get(line);
      if (!text) seen.set(line, (text = line.map(asText)));
      return text;
    });
    const area = {row, column, rows: safe.length, columns: width};
    steady(
      () => sheet.getRange(row, column, safe.length, width).setValues(safe),
      edited(sheet, area),
    );
  },
  writeFormulas: (row, column, formulas) => {
    const area = {row, column, rows: formulas.length, columns: 1};
    steady(
      () =>
        sheet.getRange(row, column, formulas.length, 1).setFormulas(formulas.map((one) => [one])),
      edited(sheet, area),
    );
  },
  reach: (rows, columns) => {
    const missingRows = rows - sheet.getMaxRows();
    const missingColumns = columns - sheet.getMaxColumns();
    if (missingRows > 0)
      onGrid(() => sheet.insertRowsAfter(sheet.getMaxRows(), missingRows), {sheet});
    if (missingColumns > 0)
      onGrid(() => sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns), {sheet});
  },
  markColumn: (column, value) => {
    marks.add(sheet, column, value);
  },
  deleteColumn: (column) => {
    const area = {row: 1, column, rows: 1, columns: 1};
    onGrid(() => sheet.deleteColumn(column), edited(sheet, area));
    marks.tidy();
  },
  activeCell: () => cellPort(sheet.getActiveCell()),
  show: () => {
    sheet.activate();
  },
  select: (areas) => {
    sheet.activate();
    const names = areas.map(({row, column, rows, columns}) => {
      const end = `${columnLetters(column + columns - 1)}${String(row + rows - 1)}`;
      return `${columnLetters(column)}${String(row)}:${end}`;
    });
    onGrid(() => sheet.getRangeList(names).activate(), {sheet});
  },
  filter: () => {
    const filter = sheet.getFilter();
    return filter ? filterPort(filter) : undefined;
  },
  createFilter: ({row, column, rows, columns}) =>
    filterPort(
      onGrid(
        () => sheet.getRange(row, column, rows, columns).createFilter(),
        edited(sheet, {row, column, rows, columns}),
      ),
    ),
  filterMark: () => marks.filter(sheet),
  markFilter: (value) => {
    marks.setFilter(sheet, value);
  },
  hide: () => {
    sheet.hideSheet();
  },
  highlight: (formula, area) =>
    wherePermitted(() => {
      highlight(sheet, formula, area);
      return true;
    }) ?? false,
  heat: (areas) => {
    wherePermitted(() => {
      heat(sheet, areas);
    });
  },
  setChart: (titles, chart, written) => {
    wherePermitted(() => {
      setChart(sheet, titles, chart, written);
    });
  },
  shareFormat: (area) => {
    steady(() => rangeOf(sheet, area).setNumberFormat('0.0%'), edited(sheet, area));
  },
  bold: (area) => {
    steady(() => rangeOf(sheet, area).setFontWeight('bold'), edited(sheet, area));
  },
  freezeRows: (count) => {
    sheet.setFrozenRows(count);
  },
});

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
  const marks = marksIn(spreadsheet);
  let zone: string | undefined;
  const timeZone = (): string => (zone ??= spreadsheet.getSpreadsheetTimeZone());
  const calendar = makeCalendar((instant) =>
    minutesOf(Utilities.formatDate(new Date(instant), timeZone(), 'Z')),
  );
  const byId = (id: number): Sheet | null => spreadsheet.getSheetById(id);
  return {
    locale: () => spreadsheet.getSpreadsheetLocale(),
    timeZone,
    url: () => wherePermitted(() => spreadsheet.getUrl()),
    calendar,
    today: () => calendar.dayOf(Date.now()),
    now: () => {
      const instant = Date.now();
      const hour = Number(Utilities.formatDate(new Date(instant), timeZone(), 'H'));
      return {day: calendar.dayOf(instant), hour};
    },
    activeSheet: () => ofCells(spreadsheet.getActiveSheet(), marks),
    sheet: (id) => {
      const sheet = byId(id);
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
      // Inserting a sheet shows it; the person stays where they were.
      spreadsheet.setActiveSheet(active);
      return sheet;
    },
    deleteSheet: (port) => {
      const sheet = byId(port.id);
      if (!sheet) return;
      marks.forget(sheet);
      spreadsheet.deleteSheet(sheet);
      marks.tidy();
    },
    nameRange: (name, port, area) => {
      const sheet = byId(port.id);
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
    marks: () => marks.all(),
    locked: (work) => {
      const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
      if (lock && !lock.tryLock(LOCK_MILLISECONDS)) throw new UserError('busy');
      try {
        return work();
      } finally {
        lock?.releaseLock();
      }
    },
    properties,
    notes: {
      read: (key) => CacheService.getDocumentCache()?.get(key) ?? undefined,
      write: (key, value) => {
        CacheService.getDocumentCache()?.put(key, value);
      },
    },
  };
};

/** A chart may stand on a sheet of its own, and connected data: neither holds cells that can be read and written. */
const ofCells = (sheet: Sheet, marks: Marks): SheetPort => {
  if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) throw new UserError('chartSheet');
  return sheetPort(sheet, marks);
};
