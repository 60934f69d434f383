/** The add-on's bundle with a spreadsheet around it and no Google: what tests, benchmarks and the command line drive. */
import {decodeText, parseCsv} from './csv';
import {entrances, limitOf, succeeded} from './entrances';
import {MemoryBook} from './grid/book';
import type {Stored} from './grid/cell';
import {limits} from './grid/limits';
import type {MemorySheet} from './grid/sheet';
import {Program} from './node/sandbox';
import {Execution, type Call, type Intercept} from './services/execution';
import {TimeLimitExceeded} from './services/faults';
import {Firing, type Fired} from './services/firing';
import type {CellArgument, CellResult} from './formulaCells';
import type {Reply, Request} from './services/guest/calls';
import {localeFacts} from './services/locale';
import type {AuthMode} from './services/modes';
import {report, type CallReport} from './report';
import {RecordedScreen} from './services/screen';
import type {Scope} from './services/scopes';
import {Stores, type StoreKind} from './services/stores';
import type {Trigger} from './services/triggers';
import {answersTo, type Unknowns} from './services/unknowns';
import type {Surroundings} from './services/world';
import {Zone} from './services/zone';

export {ExecutionKilled, ScriptError, ServiceFault, TimeLimitExceeded} from './services/faults';
export {Formula, WallTime, type Stored} from './grid/cell';
export type {Mail} from './services/outbox';
export type {Trigger} from './services/triggers';
export type {Unknowns} from './services/unknowns';
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
  /** Of the user: `you@example.com` (usual). */
  readonly userAddress?: string;
  /** By what every virtual cost is multiplied; may be changed later. */
  readonly slowness?: number;
  /** Permissions that the user has not granted; see the host's own set to grant or refuse one later. */
  readonly refusedScopes?: readonly Scope[];
  /** Called before and after every call of every execution; may be changed later. */
  readonly intercept?: Intercept;
  /** Real milliseconds until an endless loop is ended. Usual: Google's limit of the execution. */
  readonly timeout?: number;
  /**
   * Runs an execution where another has run before: several times as fast, for tests of many executions. What the bundle leaves
   * in its globals is then found by the next, which never happens on Google; an execution that was ended from outside leaves
   * nothing, and one that begins during another begins anew. Usual: every execution begins anew.
   */
  readonly warm?: boolean;
  /**
   * Answers to what no source settles about Google (services/unknowns.ts); the others are those of the environment variable
   * SHEETS_HERE_UNKNOWN (`dateArguments:number,marksOrder:reversed`), else the usual ones.
   */
  readonly unknowns?: Partial<Unknowns>;
}

export type Host = ReturnType<typeof openHost>;

/** @throws RangeError for an unknown locale, zone or answer, SyntaxError for code that does not parse. */
export function openHost(options: HostOptions) {
  const {locale = 'en_US', timeZone = 'Etc/UTC', userLocale = 'en'} = options;
  const program = options.code instanceof Program ? options.code : new Program(options.code);
  const zone = new Zone(timeZone);
  const stores = new Stores();
  const screen = new RecordedScreen();
  const refusedScopes = new Set(options.refusedScopes);
  const unknowns = answersTo(options.unknowns, process.env['SHEETS_HERE_UNKNOWN']);
  const book = new MemoryBook({
    locale,
    timeZone,
    copiesMarks: unknowns.copiedMarks === 'doubled',
  });
  const surroundings: Surroundings = {
    book,
    stores,
    screen,
    zone,
    facts: localeFacts(locale),
    scriptTimeZone: options.scriptTimeZone ?? 'Etc/UTC',
    userLocale,
    files: options.files ?? {},
    refusedScopes,
    userAddress: options.userAddress,
    unknowns,
  };
  /** By how much the clock was moved on since the host was opened. */
  let passed = 0;
  let calls: CallReport | undefined;

  const clock = {
    get now() {
      return startNow();
    },
    moveTo(instant: number): void {
      passed += instant - startNow();
    },
  };
  const firing = new Firing(stores.triggers, clock, fire);

  const ways = entrances(async (request, mode) => execute(request, mode), unknowns, zone);

  const host = {
    book,
    screen,
    program,
    refusedScopes,
    /** Set to disturb the executions to come. */
    intercept: options.intercept,
    /** By what every virtual cost is multiplied. */
    slowness: options.slowness ?? 1,
    /** Triggers find no active spreadsheet, as long as this is set. */
    withoutActive: unknowns.activeInTrigger === 'none',
    /** Every failure of a trigger's handler, which tells nobody on Google. */
    triggerFailures: firing.failures,
    /** Minutes that triggers have run by day (of UTC). */
    triggerMinutes: firing.minutes as ReadonlyMap<string, number>,

    /** The instant at which the next execution starts. */
    get now(): Date {
      return new Date(startNow());
    },

    /** The mails that were sent, oldest first. */
    get mails() {
      return stores.outbox.mails;
    },

    /** Spends of the person's quota of mails as another script does. */
    spendMails: (recipients: number): void => stores.outbox.spend(startNow(), recipients),

    get triggers(): readonly Trigger[] {
      return stores.triggers.all();
    },

    /** Takes a trigger away as the person or Google does. */
    removeTrigger: (trigger: Trigger): void => stores.triggers.remove(trigger),

    /** Lets so many hours pass, one after another, and fires the time-driven triggers that fall into them. */
    pass: (hours: number): Promise<void> => firing.pass(hours),

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
      stores.locks[kind].holder = held ? stores : undefined;
    },

    /** Opens a CSV file as a new active sheet; a first sheet that is still empty gives way to it. */
    openCsv(source: string | Uint8Array, name: string): MemorySheet {
      return openColumns(
        book,
        parseCsv(typeof source === 'string' ? source : decodeText(source)),
        name,
      );
    },

    ...ways,

    /** Every top-level function of the bundle. */
    functionNames(): readonly string[] {
      const reply = succeeded(execute({type: 'names'}, 'FULL'));
      return 'names' in reply ? reply.names : [];
    },
  };

  function startNow(): number {
    return (options.now?.getTime() ?? Date.now()) + passed;
  }

  async function fire({handler}: Trigger, event: string): Promise<Fired> {
    let error: Error | undefined;
    try {
      const request = {type: 'trigger', name: handler, event, mode: 'FULL'} as const;
      succeeded(execute(request, 'FULL', {...surroundings, withoutActive: host.withoutActive}));
    } catch (thrown) {
      error = thrown instanceof Error ? thrown : new Error(String(thrown));
    }
    return {virtualSeconds: calls?.virtualSeconds ?? 0, error};
  }

  function execute(request: Request, mode: AuthMode, around = surroundings): Reply {
    const limitMilliseconds = limitOf(mode);
    const start = startNow();
    const {intercept, slowness} = host;
    const settings = {mode, limitMilliseconds, start, intercept, slowness};
    const execution = new Execution(around, settings);
    const began = performance.now();
    try {
      const frozen = options.now !== undefined;
      const timeout = options.timeout ?? limitMilliseconds;
      return program.execute({
        request,
        execution,
        timeout,
        settings: {start, frozen},
        warm: options.warm,
      });
    } catch (error) {
      if (error instanceof TimeLimitExceeded) execution.ended = error;
      throw error;
    } finally {
      execution.finish();
      calls = report(execution, performance.now() - began);
    }
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
