/** Univer without a page, and both grids, for tests. Loaded through workbench.ts. */
import {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  RedoCommandId,
  UndoCommandId,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
} from '@univerjs/core';
import {LexerTreeBuilder, UniverFormulaEnginePlugin} from '@univerjs/engine-formula';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  SheetInterceptorService,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
import {UniverSheetsFilterPlugin} from '@univerjs/sheets-filter';
import {UniverSheetsFormulaPlugin} from '@univerjs/sheets-formula';
import {UniverSheetsNotePlugin} from '@univerjs/sheets-note';
import {Entrances, limitOf} from '../src/entrances';
import type {GridBook} from '../src/grid/port';
import {Program} from '../src/node/sandbox';
import {Execution} from '../src/services/execution';
import type {Reply, Request} from '../src/services/guest/calls';
import {localeFacts} from '../src/services/locale';
import type {AuthMode} from '../src/services/modes';
import {RecordedScreen} from '../src/services/screen';
import {Stores} from '../src/services/stores';
import {answersTo} from '../src/services/unknowns';
import type {Surroundings} from '../src/services/world';
import {Zone} from '../src/services/zone';
import {MemoryBook} from '../src/grid/book';
import {Formula, WallTime, type Stored} from '../src/grid/cell';
import {customFunctions, type Caller} from '../src/univer/functions';
import {errorMessage} from '../src/univer/view';
import {univerBook, type UniverBook, type UniverSheet} from '../src/univer/grid';

export interface UniverOptions {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly names?: readonly string[];
  readonly caller?: Caller;
  readonly workbook?: Partial<IWorkbookData>;
}

const started: Univer[] = [];

/** Ends all that were opened: their timers would keep jest. */
export function closeUnivers(): void {
  started.splice(0).forEach((univer) => univer.dispose());
}

export function openUniver({
  locale = 'en_US',
  timeZone = 'Etc/UTC',
  names = [],
  caller = () => Promise.resolve(''),
  workbook,
}: UniverOptions = {}) {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {[LocaleType.EN_US]: {}},
    logLevel: LogLevel.SILENT,
  });
  started.push(univer);
  const functions = customFunctions(names, caller, timeZone);
  univer.registerPlugin(UniverFormulaEnginePlugin, {function: functions.list});
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  functions.connect(univer);
  if (workbook) univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
  const book = univerBook(univer, {locale, timeZone});
  const commands = univer.__getInjector().get(ICommandService);
  // As a click into the sheet does: undo works on what has the focus.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(book.unitId);
  return {
    univer,
    functions,
    book,
    commands,
    /** What a cell that shows #ERROR! says on hover. */
    messageAt: (sheet: UniverSheet, column: number, row: number) =>
      errorMessage(sheet.worksheet.getCellRaw(row - 1, column - 1)),
    /** A formula copied to a cell that many columns and rows away. */
    copied: (formula: string, columns: number, rows: number) =>
      univer.__getInjector().get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows),
    /** What Univer's menus, keys and mouse end in. */
    person: (id: string, params: object) => commands.executeCommand(id, params),
  };
}

/** A cell for comparing: dates and formulas as text. */
export const plain = (cell: Stored | undefined): unknown => {
  if (cell instanceof WallTime) return `@${cell}`;
  return cell instanceof Formula ? `${cell} -> ${String(plain(cell.value))}` : cell;
};

/** What a cell shows, the result of a formula. */
export const valueShown = (sheet: UniverSheet, column: number, row: number): unknown => {
  const [cell = ''] = sheet.read(column, row, 1);
  return plain(cell instanceof Formula ? cell.value : cell);
};

export const column = (sheet: UniverSheet, column: number, row: number, count: number) =>
  sheet.read(column, row, count).map(plain);

/** Waits until a check passes, or fails with what it says last. Univer calculates a tenth of a second after a change. */
export async function until(check: () => void, milliseconds = 4000): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The bundle's calls over a book, as the page makes them. */
export function callsOver(book: GridBook, code: string, start: number) {
  const program = new Program(code);
  const zone = new Zone(book.timeZone);
  const unknowns = answersTo({}, process.env['SHEETS_HERE_UNKNOWN']);
  const surroundings: Surroundings = {
    book,
    stores: new Stores(),
    screen: new RecordedScreen(),
    zone,
    facts: localeFacts(book.locale),
    scriptTimeZone: 'Etc/UTC',
    userLocale: 'en',
    files: {},
    refusedScopes: new Set(),
    unknowns,
  };
  class Calls extends Entrances {
    protected override async execute(request: Request, mode: AuthMode): Promise<Reply> {
      const limitMilliseconds = limitOf(mode);
      const execution = new Execution(surroundings, {mode, limitMilliseconds, start});
      try {
        const settings = {start, frozen: true};
        return program.execute({request, execution, settings, timeout: 60_000});
      } finally {
        execution.finish();
      }
    }
  }
  return new Calls(unknowns, {zone, scriptZone: zone});
}

/** What becomes of a formula typed into the first cell, and how it stands there when the cell is edited again. */
export function typedBy(univer: Univer, sheet: UniverSheet, text: string) {
  const {writeCellInterceptor} = univer.__getInjector().get(SheetInterceptorService);
  const location = {
    ...sheet.target,
    workbook: sheet.book.workbook,
    worksheet: sheet.worksheet,
    row: 0,
    col: 0,
    origin: null,
  };
  const through = (key: typeof AFTER_CELL_EDIT, f: string) =>
    writeCellInterceptor.fetchThroughInterceptors(key)({f}, location)?.f ?? '';
  const stored = through(AFTER_CELL_EDIT, text);
  return {stored, edited: through(BEFORE_CELL_EDIT, stored)};
}

export const undo = UndoCommandId;
export const redo = RedoCommandId;
export {parseCsv} from '../src/csv';
export {Formula, WallTime, MemoryBook};
export * as sheetCommands from '@univerjs/sheets';
export {Direction, RANGE_TYPE} from '@univerjs/core';
export type {UniverBook, UniverSheet};
