/** The add-on's bundle with a spreadsheet around it and no Google: what tests, benchmarks and the command line drive. */
import {MemoryBook} from './grid/book';
import type {Stored} from './grid/cell';
import {limits} from './grid/limits';
import type {MemorySheet} from './grid/sheet';
import {decodeText, parseCsv} from './node/csv';
import {Program} from './node/sandbox';
import {timeLimits} from './services/costs';
import {Execution, type Call, type Intercept} from './services/execution';
import {ScriptError, TimeLimitExceeded} from './services/faults';
import {valuesOf, wireOfCells, type CellArgument, type CellResult} from './formulaCells';
import type {Request} from './services/guest/calls';
import {localeFacts} from './services/locale';
import type {AuthMode} from './services/modes';
import {report, type CallReport} from './report';
import {Screen} from './services/screen';
import {Stores, type StoreKind} from './services/stores';
import type {Surroundings} from './services/world';
import {Zone} from './services/zone';
import {argumentsText} from './transfer';

export {ExecutionKilled, ScriptError, ServiceFault, TimeLimitExceeded} from './services/faults';
export {Formula, WallTime, type Stored} from './grid/cell';
export type {Call, CallReport, CellArgument, CellResult, Intercept, MemoryBook, MemorySheet};

export interface HostOptions {
  /** Text of the bundle (dist/Code.js), or the compiled program of another host. */
  readonly code: string | Program;
  /** Of the spreadsheet: `en_US` (usual), `es_ES` ... */
  readonly locale?: string;
  /** Of the spreadsheet: `Etc/UTC` (usual), `Europe/Madrid` ... */
  readonly timeZone?: string;
  readonly scriptTimeZone?: string;
  /** Language of the user: `en` (usual). */
  readonly userLocale?: string;
  /** The instant of every execution's start; the clock then moves by the virtual cost of the calls only. */
  readonly now?: Date;
  /** Html files of the project by name without ending. */
  readonly files?: Readonly<Record<string, string>>;
  /** Called before and after every call of every execution; may be changed later. */
  readonly intercept?: Intercept;
  /** Real milliseconds until an endless loop is ended. Usual: Google's limit of the execution. */
  readonly timeout?: number;
}

export type Host = ReturnType<typeof openHost>;

/** @throws RangeError for an unknown locale or zone, SyntaxError for code that does not parse. */
export function openHost(options: HostOptions) {
  const {locale = 'en_US', timeZone = 'Etc/UTC', userLocale = 'en'} = options;
  const program = options.code instanceof Program ? options.code : new Program(options.code);
  const zone = new Zone(timeZone);
  const stores = new Stores();
  const screen = new Screen();
  const book = new MemoryBook({locale, timeZone});
  const surroundings: Surroundings = {
    book,
    stores,
    screen,
    zone,
    facts: localeFacts(locale),
    scriptTimeZone: options.scriptTimeZone ?? 'Etc/UTC',
    userLocale,
    files: options.files ?? {},
  };
  let calls: CallReport | undefined;

  const host = {
    book,
    screen,
    program,
    /** Set to disturb the executions to come. */
    intercept: options.intercept,

    /** The document's, script's or user's properties, as stored. */
    properties: (kind: StoreKind = 'document'): Map<string, string> =>
      stores.properties[kind].values,

    /** What the last execution did. @throws Error before the first. */
    get calls(): CallReport {
      if (!calls) throw new Error('nothing has run yet');
      return calls;
    },

    /** Someone else holds the lock, until released. */
    holdLock(kind: StoreKind = 'document', held = true): void {
      stores.locks[kind].holder = held ? 'someone else' : 'nobody';
    },

    /** Opens a CSV file as a new active sheet; a first sheet that is still empty gives way to it. */
    openCsv(source: string | Uint8Array, name: string): MemorySheet {
      return openColumns(
        book,
        parseCsv(typeof source === 'string' ? source : decodeText(source)),
        name,
      );
    },

    /** Every top-level function of the bundle. */
    functionNames(): readonly string[] {
      const reply = execute({type: 'names'}, 'FULL');
      return 'names' in reply ? reply.names : [];
    },

    /**
     * Calls a function as google.script.run does, and gives what arrives in the page.
     * @throws TypeError for arguments that the page cannot send, ScriptError for the bundle's own exceptions,
     *   ExecutionKilled and TimeLimitExceeded when it was ended.
     */
    async run(name: string, ...args: readonly unknown[]): Promise<unknown> {
      if (name.endsWith('_')) throw new ScriptError(`${name} is private and cannot be called`, '');
      return result({type: 'run', name, args: argumentsText(args)}, 'FULL');
    },

    /** Calls a trigger's handler (`onOpen`, `onInstall`, a scheduled one) with an event that holds `authMode`. */
    async trigger(name: string, mode: AuthMode = 'FULL', event: object = {}): Promise<unknown> {
      return result({type: 'trigger', name, event: JSON.stringify(event), mode}, mode);
    },

    /**
     * Calls a custom function as a formula does: cells, or rows of cells, with '' for empty ones. Gives rows of cells.
     * @throws ScriptError for the bundle's exceptions and for results that no cell can show.
     */
    async callFunction(name: string, ...args: readonly CellArgument[]): Promise<CellResult[][]> {
      const wires = args.map(wireOfCells);
      const reply = execute({type: 'formula', name, args: wires}, 'CUSTOM_FUNCTION');
      return 'value' in reply ? valuesOf(reply.value) : [];
    },
  };

  function execute(request: Request, mode: AuthMode) {
    const limitMilliseconds =
      mode === 'CUSTOM_FUNCTION'
        ? timeLimits.customFunctionMilliseconds
        : timeLimits.executionMilliseconds;
    const start = options.now?.getTime() ?? Date.now();
    const {intercept} = host;
    const execution = new Execution(surroundings, {mode, limitMilliseconds, start, intercept});
    const began = performance.now();
    try {
      const frozen = options.now !== undefined;
      const timeout = options.timeout ?? limitMilliseconds;
      const reply = program.execute(request, execution, {start, frozen}, timeout);
      if ('error' in reply) throw new ScriptError(reply.error, reply.stack);
      return reply;
    } catch (error) {
      if (error instanceof TimeLimitExceeded) execution.ended = error;
      throw error;
    } finally {
      execution.finish();
      calls = report(execution, performance.now() - began);
    }
  }

  function result(request: Request, mode: AuthMode): unknown {
    const reply = execute(request, mode);
    return 'json' in reply ? (JSON.parse(reply.json) as unknown) : null;
  }

  return host;
}

function openColumns(book: MemoryBook, columns: readonly Stored[][], name: string): MemorySheet {
  const rows = Math.max(limits.newSheet.rows, columns[0]?.length ?? 0);
  const [first] = book.sheets;
  const replaced = book.sheets.length === 1 && first?.lastRow === 0 ? first : undefined;
  // A long table is imported with the columns it has: 26 of them would pass the limit of cells.
  const usual = rows * limits.newSheet.columns <= limits.cells ? limits.newSheet.columns : 1;
  if (replaced && replaced.name === name) replaced.name = `${name} (empty)`;
  const sheet = book.insertSheet(name, 0, 1, 1);
  if (replaced) book.deleteSheet(replaced);
  sheet.reach(rows, Math.max(usual, columns.length));
  columns.forEach((cells, index) => sheet.write(index + 1, 1, cells));
  book.activeSheet = sheet;
  return sheet;
}
