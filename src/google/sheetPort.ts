/** A sheet of the spreadsheet: its cells, its filter, its looks. */
import {cellName, columnLetters, type Cell, type Cells} from '../base/cells';
import {UserError} from '../base/errors';
import {type Ground, onGrid, type Sheet, steady, wherePermitted} from './calls';
import {heat, highlight, rangeOf, setChart} from './looks';
import type {Marks} from './marks';
import type {Area, CellPort, FilterPort, SheetPort} from './port';

/**
 * Text goes in as text: Sheets reads a string as if it were typed, so that `=…` becomes a formula, `00012` a number and
 * `5-3-4` a date. A leading apostrophe says "text" and is not part of the value. Several words without digits or signs need none.
 */
const asText = (cell: Cell): Cell => {
  if (typeof cell !== 'string' || cell === '') return cell;
  const marked = PLAIN_WORDS.test(cell) ? cell : `'${cell}`;
  // A cell holds 50,000 characters, and no source says whether the apostrophe is one of them.
  return marked.length > LONGEST_CELL ? `${marked.slice(0, LONGEST_CELL - 1)}…` : marked;
};
const LONGEST_CELL = 50000;
/** Two words or more, or a very long one: a single one may be a truth value in some locale (`Vero`). */
const PLAIN_WORDS =
  /^(?=\S+ +\S|\S{25})[a-zA-Z\u00c0-\u024f][a-zA-Z\u00c0-\u024f '’().,;…·«»“”¿?¡!]*$/;

/** Notes of a large sheet are looked through in pieces. */
const NOTES_AT_ONCE = 200_000;

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

/** What is asked about where a change of the whole sheet is refused: of a protected sheet no cell can be edited. */
const CORNER: Area = {row: 1, column: 1, rows: 1, columns: 1};

/** Where a write works, so that a refusal can be told from the sheet. */
const edited = (sheet: Sheet, area: Area): Ground => ({sheet, area, isEdited: true});

type Part<Name extends keyof SheetPort> = Pick<SheetPort, Name>;

const cellsOf = (
  sheet: Sheet,
): Part<
  | 'read'
  | 'readBlock'
  | 'write'
  | 'writeFormulas'
  | 'formulas'
  | 'notes'
  | 'hasNotes'
  | 'writeNotes'
  | 'mergedCell'
> => ({
  read: () => steady(() => sheet.getDataRange().getValues() as Cell[][], {sheet}),
  readBlock: (row, column, rows, columns) =>
    steady(() => sheet.getRange(row, column, rows, columns).getValues() as Cell[][], {
      sheet,
      area: {row, column, rows, columns},
    }),
  hasNotes: () => {
    const [rows, columns] = onGrid(() => [sheet.getMaxRows(), sheet.getMaxColumns()] as const, {
      sheet,
    });
    const step = Math.max(1, Math.floor(NOTES_AT_ONCE / columns));
    for (let row = 1; row <= rows; row += step) {
      const area = {row, column: 1, rows: Math.min(step, rows - row + 1), columns};
      const notes = steady(() => rangeOf(sheet, area).getNotes(), {sheet, area});
      if (notes.some((line) => line.some((note) => note !== ''))) return true;
    }
    return false;
  },
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
  formulas: (area) => steady(() => rangeOf(sheet, area).getFormulas(), {sheet, area}),
  notes: (area) => steady(() => rangeOf(sheet, area).getNotes(), {sheet, area}),
  writeNotes: (row, column, notes) => {
    const area = {row, column, rows: notes.length, columns: 1};
    steady(() => rangeOf(sheet, area).setNotes(notes.map((note) => [note])), edited(sheet, area));
  },
  mergedCell: (area) => {
    const [first] = steady(() => rangeOf(sheet, area).getMergedRanges(), {sheet, area});
    return first?.getA1Notation().split(':')[0];
  },
});

const gridOf = (
  sheet: Sheet,
): Part<'reach' | 'insertColumns' | 'width' | 'height' | 'clearRules' | 'formatColumns'> => ({
  width: () => onGrid(() => sheet.getMaxColumns(), {sheet}),
  height: () => onGrid(() => sheet.getMaxRows(), {sheet}),
  insertColumns: (after, count) => {
    onGrid(() => sheet.insertColumnsAfter(after, count), edited(sheet, {...CORNER, column: after}));
  },
  clearRules: (area) => {
    steady(() => rangeOf(sheet, area).clearDataValidations(), edited(sheet, area));
  },
  formatColumns: (columns, format) => {
    if (!columns.length) return;
    const names = columns.map((column) => `${columnLetters(column)}:${columnLetters(column)}`);
    const area = {row: 1, column: columns[0] ?? 1, rows: 1, columns: 1};
    steady(() => sheet.getRangeList(names).setNumberFormat(format), edited(sheet, area));
  },
  reach: (rows, columns) => {
    const [missingRows, missingColumns] = onGrid(
      () => [rows - sheet.getMaxRows(), columns - sheet.getMaxColumns()] as const,
      {sheet},
    );
    const corner = edited(sheet, CORNER);
    if (missingRows > 0)
      onGrid(() => sheet.insertRowsAfter(sheet.getMaxRows(), missingRows), corner);
    if (missingColumns > 0)
      onGrid(() => sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns), corner);
  },
});

const selectionOf = (sheet: Sheet): Part<'activeCell' | 'show' | 'select'> => ({
  activeCell: () => cellPort(sheet.getActiveCell()),
  show: () => {
    onGrid(() => sheet.activate(), {sheet});
  },
  select: (areas) => {
    sheet.activate();
    const names = areas.map(({row, column, rows, columns}) => {
      const end = cellName(row + rows - 1, column + columns - 1);
      return `${cellName(row, column)}:${end}`;
    });
    onGrid(() => sheet.getRangeList(names).activate(), {sheet});
  },
});

const filterOf = (
  sheet: Sheet,
  marks: Marks,
): Part<'filter' | 'createFilter' | 'filterMark' | 'markFilter'> => ({
  filter: () => {
    const filter = onGrid(() => sheet.getFilter(), {sheet});
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
});

const looksOf = (
  sheet: Sheet,
): Part<'highlight' | 'heat' | 'setChart' | 'shareFormat' | 'bold'> => ({
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
});

export const sheetPort = (sheet: Sheet, marks: Marks): SheetPort => ({
  id: sheet.getSheetId(),
  name: () => onGrid(() => sheet.getName(), {sheet}),
  lastRow: () => onGrid(() => sheet.getLastRow(), {sheet}),
  lastColumn: () => onGrid(() => sheet.getLastColumn(), {sheet}),
  ...cellsOf(sheet),
  ...gridOf(sheet),
  ...selectionOf(sheet),
  ...filterOf(sheet, marks),
  ...looksOf(sheet),
  markColumn: (column, value) => {
    marks.add(sheet, column, value);
  },
  deleteColumn: (column) => {
    const area = {row: 1, column, rows: 1, columns: 1};
    onGrid(() => sheet.deleteColumn(column), edited(sheet, area));
    marks.tidy();
  },
  hide: () => {
    onGrid(() => sheet.hideSheet(), edited(sheet, CORNER));
  },
  freezeRows: (count) => {
    onGrid(
      () => {
        sheet.setFrozenRows(count);
      },
      edited(sheet, CORNER),
    );
  },
});

/** A chart may stand on a sheet of its own, and connected data: neither holds cells that can be read and written. */
export const ofCells = (sheet: Sheet, marks: Marks): SheetPort => {
  return onGrid(
    () => {
      if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) throw new UserError('chartSheet');
      return sheetPort(sheet, marks);
    },
    {sheet},
  );
};
