/**
 * `window.__host`: what tests set and read in the page that no person can: another editor, a lost connection, the cells
 * themselves. The server switches it on (`serve --test`). Each control is called without its object.
 */
import {parseCsv} from '../csv';
import {ServiceFault} from '../services/faults';
import type {AuthMode} from '../services/modes';
import type {Scope} from '../services/scopes';
import type {Stores} from '../services/stores';
import {openSheet} from './csvFiles';
import type {OpenGrid} from './openGrid';
import type {Runner} from './runner';
import type {Frames} from './sidebar';
import {a1Of, areaOf, cellControls, overlayControls} from './testedCells';

export interface TestedPage {
  readonly grid: OpenGrid;
  readonly runner: Runner;
  readonly stores: Stores;
  readonly refusedScopes: Set<Scope>;
  readonly frames: Frames;
  readonly ready: Promise<unknown>;
}

/** Univer waits 100 ms before it calculates. Looks are counted, not time: a page that was held up has still to catch up. */
const quietLooks = 10;
const lookMilliseconds = 25;

export function offerControls(page: TestedPage): void {
  const {grid, runner} = page;
  const controls = {
    ready: page.ready.then(() => undefined),
    settled: settling(page),
    ...sheetControls(grid),
    ...cellControls(grid.book),
    ...overlayControls(grid.book),
    ...permissionControls(page),
    ...executionControls(runner),
    ...callControls(page.frames),
  };
  Object.defineProperty(window, '__host', {value: controls, configurable: true});
}

/** Waits until no execution and no calculation is pending. */
function settling({grid: {api, functions}, runner}: TestedPage): () => Promise<void> {
  let calculating = false;
  /** Since the last look. */
  let calculated = false;
  const formula = api.getFormula();
  formula.calculationStart(() => {
    calculating = true;
  });
  formula.calculationEnd(() => {
    calculating = false;
    calculated = true;
  });
  return async () => {
    for (let quiet = 0; quiet < quietLooks; quiet++) {
      await pause(lookMilliseconds);
      if (runner.busy || calculating || calculated || functions.running > 0) quiet = 0;
      calculated = false;
    }
  };
}

function sheetControls({api, book, focus}: OpenGrid) {
  return {
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
    select(a1: string): void {
      const sheet = book.activeSheet;
      const area = areaOf(a1, sheet);
      sheet.selection = {areas: [area], cell: area};
      focus();
    },
    selection() {
      const {name, selection} = book.activeSheet;
      const [area] = selection.areas.slice(-1);
      return {sheet: name, a1: area ? a1Of(book.activeSheet, area) : ''};
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
  };
}

/** What others hold, and what the user has taken back. */
function permissionControls({stores, refusedScopes}: TestedPage) {
  return {
    /** Someone else holds the document's lock. */
    holdLock(held: boolean): void {
      stores.locks.document.holder = held ? stores : undefined;
    },
    /** Permissions that the user takes back, with or without their common beginning. */
    refuseScopes(scopes: readonly string[]): void {
      refusedScopes.clear();
      for (const scope of scopes) refusedScopes.add(scope.replace(/^.*\/auth\//, '') as Scope);
    },
  };
}

function executionControls(runner: Runner) {
  return {
    busy: (): boolean => runner.busy,
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
    /** Calls a function as google.script.run does. */
    run: (name: string, ...args: readonly unknown[]) => runner.run(name, ...args),
    /** Milliseconds after which executions of a mode end, in place of Google's. */
    limit(mode: AuthMode, milliseconds: number): void {
      const {limit} = runner;
      runner.limit = (asked) => (asked === mode ? milliseconds : limit(asked));
    },
  };
}

/** The calls of the sidebar, on their way to the add-on. */
function callControls(frames: Frames) {
  const calls: {name: string; args: unknown; result?: unknown}[] = [];
  let serverFailure: string | null = null;
  let delayMilliseconds = 0;
  const {run} = frames;
  frames.run = async (name, args) => {
    const call: (typeof calls)[number] = {name, args: JSON.parse(args)};
    calls.push(call);
    await pause(delayMilliseconds);
    if (serverFailure !== null) throw new Error(serverFailure);
    call.result = await run(name, args);
    return call.result;
  };
  return {
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
  };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
