/**
 * `window.__host`: what tests set and read in the page that no person can: another editor, a lost connection, the cells
 * themselves. The server switches it on (`serve --test`).
 */
import {extractPureTextFromCell} from '@univerjs/core';
import {parseCsv} from '../csv';
import {Formula, valueOf, WallTime, type Stored} from '../grid/cell';
import type {Area} from '../grid/port';
import {parseA1} from '../services/a1';
import {SheetArea} from '../services/area';
import {ServiceFault} from '../services/faults';
import type {AuthMode} from '../services/modes';
import type {Scope} from '../services/scopes';
import type {Stores} from '../services/stores';
import type {UniverSheet} from '../univer/grid';
import {errorMessage} from '../univer/view';
import {openSheet} from './csvFiles';
import type {OpenGrid} from './openGrid';
import type {Runner} from './runner';
import type {Frames} from './sidebar';

export interface TestedPage {
  readonly grid: OpenGrid;
  readonly runner: Runner;
  readonly stores: Stores;
  readonly refusedScopes: Set<Scope>;
  readonly frames: Frames;
  readonly ready: Promise<unknown>;
}

type Plain = string | number | boolean;

/** Univer waits 100 ms before it calculates. Looks are counted, not time: a page that was held up has still to catch up. */
const quietLooks = 10;
const lookMilliseconds = 25;

export function offerControls(page: TestedPage): void {
  const {grid, runner, stores} = page;
  const {api, book, functions} = grid;
  let calculating = false;
  /** Since the last look. */
  let calculated = false;
  let serverFailure: string | null = null;
  let delayMilliseconds = 0;
  const calls: {name: string; args: unknown; result?: unknown}[] = [];

  const formula = api.getFormula();
  formula.calculationStart(() => {
    calculating = true;
  });
  formula.calculationEnd(() => {
    calculating = false;
    calculated = true;
  });

  const {run} = page.frames;
  page.frames.run = async (name, args) => {
    const call: (typeof calls)[number] = {name, args: JSON.parse(args)};
    calls.push(call);
    await pause(delayMilliseconds);
    if (serverFailure !== null) throw new Error(serverFailure);
    call.result = await run(name, args);
    return call.result;
  };

  const sheetOf = (name?: string): UniverSheet =>
    name === undefined ? book.activeSheet : book.sheet(name);

  /** What is named beyond the end of the sheet is left out. */
  function areaOf(a1: string, sheet: UniverSheet): SheetArea {
    const cells = parseA1(a1);
    if (!cells) throw new Error(`no cells: ${a1}`);
    const {lastRow = sheet.rowCount, lastColumn = sheet.columnCount} = cells;
    return SheetArea.ofA1(sheet, {
      ...cells,
      lastRow: Math.min(lastRow, sheet.rowCount),
      lastColumn: Math.min(lastColumn, sheet.columnCount),
    });
  }

  const select = (sheet: UniverSheet, area: Area): void => {
    book.activeSheet = sheet;
    sheet.selection = {areas: [area], cell: area};
    grid.focus();
  };

  const controls = {
    ready: page.ready.then(() => undefined),

    /** No execution and no calculation is pending. */
    async settled(): Promise<void> {
      for (let quiet = 0; quiet < quietLooks; quiet++) {
        await pause(lookMilliseconds);
        if (runner.busy || calculating || calculated || functions.running > 0) quiet = 0;
        calculated = false;
      }
    },
    busy: (): boolean => runner.busy,

    sheets: () =>
      book.sheets.map((sheet) => ({
        name: sheet.name,
        active: sheet === book.activeSheet,
        rows: sheet.rowCount,
        columns: sheet.columnCount,
        hidden: sheet.hidden,
      })),
    activate(name: string): void {
      book.activeSheet = book.sheet(name);
    },
    select: (a1: string): void => select(book.activeSheet, areaOf(a1, book.activeSheet)),
    selection() {
      const {name, selection} = book.activeSheet;
      const [area] = selection.areas.slice(-1);
      return {sheet: name, a1: area ? a1Of(book.activeSheet, area) : ''};
    },

    cell(a1: string, name?: string) {
      const sheet = sheetOf(name);
      const {row, column} = areaOf(a1, sheet);
      const [stored = ''] = sheet.read(column, row, 1);
      const raw = sheet.worksheet.getCellRaw(row - 1, column - 1);
      const message = errorMessage(raw);
      return {
        value: plain(stored),
        shown: String(extractPureTextFromCell(sheet.worksheet.getCell(row - 1, column - 1))),
        formula: stored instanceof Formula ? stored.text : '',
        error: message === undefined ? null : {text: String(raw?.v), message},
        /** As painted: the cell's own, or what a rule gives it. */
        background: sheet.worksheet.getComposedCellStyle(row - 1, column - 1).bg?.rgb ?? '',
        note: sheet.overlay('note', column, row, 1)[0] ?? '',
      };
    },
    values(a1: string, name?: string): Plain[][] {
      const sheet = sheetOf(name);
      const {row, column, rows, columns} = areaOf(a1, sheet);
      const read = Array.from({length: columns}, (_, index) =>
        sheet.read(column + index, row, rows),
      );
      return Array.from({length: rows}, (_, index) =>
        read.map((cells) => plain(cells[index] ?? '')),
      );
    },
    /** As another editor: texts stay texts. */
    put(a1: string, rows: readonly (readonly (Plain | {formula: string})[])[], name?: string) {
      const sheet = sheetOf(name);
      const {row, column} = areaOf(a1, sheet);
      const width = Math.max(...rows.map((cells) => cells.length));
      for (let index = 0; index < width; index++)
        sheet.write(
          column + index,
          row,
          rows.map((cells): Stored => {
            const cell = cells[index] ?? '';
            return typeof cell === 'object' ? new Formula(cell.formula) : cell;
          }),
        );
    },

    open: (csv: string, name: string): void => openSheet(api, book, parseCsv(csv), name),
    addSheet(name: string): void {
      book.activeSheet = book.insertSheet(name);
    },
    /** A chart on a sheet of its own, which Univer has none of: a sheet that says it is one. */
    addChartSheet(name: string): void {
      const sheet = book.insertSheet(name);
      Object.defineProperty(sheet, 'kind', {value: 'OBJECT'});
      book.activeSheet = sheet;
    },

    filter(name?: string) {
      const sheet = sheetOf(name);
      const {filter} = sheet;
      if (!filter) return null;
      const {row, rows} = filter.area;
      return {
        a1: a1Of(sheet, filter.area),
        hiddenRows: Array.from({length: rows}, (_, index) => row + index).filter((line) =>
          sheet.isHiddenByFilter(line),
        ),
        criteria: Object.fromEntries(filter.criteria),
      };
    },
    /** A filter of the user's own. */
    setFilter(a1: string, column: number, hiddenValues: readonly string[]): void {
      const sheet = book.activeSheet;
      sheet.setFilter(areaOf(a1, sheet));
      if (hiddenValues.length > 0) sheet.setFilterCriteria(column, {hiddenValues});
    },
    /** Another editor protects cells, or the whole sheet; null takes all protections away. */
    protect(name: string, a1?: string | null): void {
      const sheet = book.sheet(name);
      if (a1 !== null)
        book.protections.add(sheet, a1 === undefined ? undefined : areaOf(a1, sheet), false);
      else for (const one of book.protections.of(sheet)) book.protections.remove(one);
    },
    /** Someone else holds the document's lock. */
    holdLock(held: boolean): void {
      stores.locks.document.holder = held ? stores : undefined;
    },
    /** Permissions that the user takes back, with or without their common beginning. */
    refuseScopes(scopes: readonly string[]): void {
      page.refusedScopes.clear();
      for (const scope of scopes) page.refusedScopes.add(scope.replace(/^.*\/auth\//, '') as Scope);
    },

    /** In every execution to come its service calls from the `from`th on (from 0) fail, `count` of them. */
    failCalls({from, count, message}: {from: number; count: number; message?: string}): void {
      runner.intercept = () => {
        let index = -1;
        return ({kind, phase}) => {
          if (kind !== 'service' || phase !== 'before') return;
          index++;
          if (index >= from && index < from + count) throw new ServiceFault(message);
        };
      };
    },
    /** google.script.run itself fails, as without a connection; null: no longer. */
    failServer(message: string | null): void {
      serverFailure = message;
    },
    /** Every call of the sidebar takes so much longer. */
    delay(milliseconds: number): void {
      delayMilliseconds = milliseconds;
    },
    /** What the sidebar has called so far. */
    calls: () => calls,

    /** Calls a function as google.script.run does. */
    run: (name: string, ...args: readonly unknown[]) => runner.run(name, ...args),
    /** Milliseconds after which executions of a mode end, in place of Google's. */
    limit(mode: AuthMode, milliseconds: number): void {
      const {limit} = runner;
      runner.limit = (asked) => (asked === mode ? milliseconds : limit(asked));
    },
  };
  Object.defineProperty(window, '__host', {value: controls, configurable: true});
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function plain(cell: Stored): Plain {
  const value = valueOf(cell);
  return value instanceof WallTime ? value.toString() : value;
}

const a1Of = (sheet: UniverSheet, {row, column, rows, columns}: Area): string =>
  new SheetArea(sheet, {row, column, rows, columns}).a1;
