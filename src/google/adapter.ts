/** The one place that talks to the spreadsheet and its stores. Menu and dialogs: ui.ts. */
import {columnLetters, type Cell, type Cells} from '../cells';
import {UserError} from '../errors';
import {
  type Area,
  type Book,
  type Calendar,
  type CellPort,
  type ChartSpec,
  type FilterPort,
  type Mark,
  type SheetPort,
  SheetShrunk,
} from './port';

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
 * For what only adorns or eases: no source says of every call that `spreadsheets.currentonly` does for it, and a report without
 * its colours is better than none. A refused permission is logged and leaves `undefined`.
 */
const wherePermitted = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch (error) {
    if (!/permission|authori[sz]ation|permiso|autorizaci[oó]n/i.test(messageOf(error))) throw error;
    console.error(messageOf(error));
    return undefined;
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

const SHEET_FILTER = 'ciclo-filter';

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
    steady(() => sheet.getRange(row, column, safe.length, width).setValues(safe));
  },
  writeFormulas: (row, column, formulas) => {
    steady(() =>
      sheet.getRange(row, column, formulas.length, 1).setFormulas(formulas.map((one) => [one])),
    );
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
    onGrid(() => sheet.getRangeList(names).activate());
  },
  filter: () => {
    const filter = sheet.getFilter();
    return filter ? filterPort(filter) : undefined;
  },
  createFilter: ({row, column, rows, columns}) =>
    filterPort(onGrid(() => sheet.getRange(row, column, rows, columns).createFilter())),
  filterMark: () => filterMarks(sheet)[0]?.getValue() ?? undefined,
  markFilter: (value) => {
    const marks = filterMarks(sheet);
    if (value !== undefined && marks.length === 1) marks[0]?.setValue(value);
    else {
      for (const mark of marks) mark.remove();
      if (value !== undefined)
        sheet.addDeveloperMetadata(
          SHEET_FILTER,
          value,
          SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
        );
    }
  },
  hide: () => {
    sheet.hideSheet();
  },
  isHidden: () => sheet.isSheetHidden(),
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
  setChart: (chart) => {
    wherePermitted(() => {
      setChart(sheet, chart);
    });
  },
  dayFormat: (area) => {
    steady(() => rangeOf(sheet, area).setNumberFormat('yyyy-mm-dd'));
  },
  shareFormat: (area) => {
    steady(() => rangeOf(sheet, area).setNumberFormat('0.0%'));
  },
  bold: (area) => {
    steady(() => rangeOf(sheet, area).setFontWeight('bold'));
  },
  freezeRows: (count) => {
    sheet.setFrozenRows(count);
  },
});

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const rangeOf = (
  sheet: Sheet,
  {row, column, rows, columns}: Area,
): GoogleAppsScript.Spreadsheet.Range => onGrid(() => sheet.getRange(row, column, rows, columns));

const OURS = 'N("ciclo")';
const HIGHLIGHT = '#fde7d6';
const HEAT = '#e8710a';

const isOurs = (rule: Rule): boolean =>
  rule
    .getBooleanCondition()
    ?.getCriteriaValues()
    .some((value) => String(value).includes(OURS)) ?? false;

const highlight = (sheet: Sheet, formula: string | undefined, area: Area | undefined): void => {
  const rules = steady(() => sheet.getConditionalFormatRules());
  const at = rules.findIndex(isOurs);
  const kept = rules.filter((rule) => !isOurs(rule));
  if (formula !== undefined && area) {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(HIGHLIGHT)
      .setRanges([rangeOf(sheet, area)])
      .build();
    // Where it stood: rules above it go first, and that is the person's choice.
    kept.splice(at < 0 ? kept.length : at, 0, rule);
  } else if (at < 0) return;
  steady(() => {
    sheet.setConditionalFormatRules(kept);
  });
};

const heat = (sheet: Sheet, areas: readonly Area[]): void => {
  const others = steady(() => sheet.getConditionalFormatRules()).filter(
    (rule) => rule.getGradientCondition()?.getMaxColor().toLowerCase() !== HEAT,
  );
  const gradients = areas.map((area) =>
    SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpoint('#ffffff')
      .setGradientMaxpoint(HEAT)
      .setRanges([rangeOf(sheet, area)])
      .build(),
  );
  steady(() => {
    sheet.setConditionalFormatRules([...others, ...gradients]);
  });
};

const setChart = (
  sheet: Sheet,
  {kind, title, formerTitles = [], area, at, stacked}: ChartSpec,
): void => {
  const titles: readonly unknown[] = [title, ...formerTitles];
  const old = steady(() => sheet.getCharts()).find((chart) =>
    titles.includes((chart.getOptions() as {get(option: string): unknown} | null)?.get('title')),
  );
  const builder = old ? old.modify() : sheet.newChart();
  if (old) for (const range of old.getRanges()) builder.removeRange(range);
  const chart = builder
    .setChartType(kind === 'line' ? Charts.ChartType.LINE : Charts.ChartType.COLUMN)
    .addRange(rangeOf(sheet, area))
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('isStacked', stacked ?? false)
    .setPosition(at.row, at.column, 0, 0)
    .build();
  onGrid(() => {
    if (old) sheet.updateChart(chart);
    else sheet.insertChart(chart);
  });
};

/** One at most, but for copied sheets. */
const filterMarks = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] =>
  steady(() => sheet.createDeveloperMetadataFinder().withKey(SHEET_FILTER).find());

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
  let zone: string | undefined;
  const timeZone = (): string => (zone ??= spreadsheet.getSpreadsheetTimeZone());
  const calendar = makeCalendar((instant) =>
    minutesOf(Utilities.formatDate(new Date(instant), timeZone(), 'Z')),
  );
  const byId = (id: number): GoogleAppsScript.Spreadsheet.Sheet | null =>
    spreadsheet.getSheetById(id);
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
    activeSheet: () => ofCells(spreadsheet.getActiveSheet()),
    sheet: (id) => {
      const sheet = byId(id);
      return sheet ? ofCells(sheet) : undefined;
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
      all: () => PropertiesService.getDocumentProperties().getProperties(),
      write: (key, value) => {
        PropertiesService.getDocumentProperties().setProperty(key, value);
      },
      remove: (key) => {
        PropertiesService.getDocumentProperties().deleteProperty(key);
      },
    },
    notes: {
      read: (key) => CacheService.getDocumentCache()?.get(key) ?? undefined,
      write: (key, value) => {
        CacheService.getDocumentCache()?.put(key, value);
      },
    },
  };
};

/** A chart may stand on a sheet of its own, and connected data: neither holds cells that can be read and written. */
const ofCells = (sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetPort => {
  if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) throw new UserError('chartSheet');
  return sheetPort(sheet);
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
