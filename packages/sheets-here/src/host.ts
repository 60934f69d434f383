/** The add-on's bundle with a spreadsheet around it and no Google: what tests, benchmarks and the command line drive. */
import {decodeText, parseCsv} from './csv';
import {Entrances, limitOf, namesIn, succeeded} from './entrances';
import {MemoryBook} from './grid/book';
import type {Stored} from './grid/cell';
import {limits} from './grid/limits';
import type {MemorySheet} from './grid/sheet';
import {Program} from './node/sandbox';
import {Clock} from './services/clock';
import {Execution, type Call, type Intercept} from './services/execution';
import {TimeLimitExceeded} from './services/faults';
import {Firing, type Fired, type TriggerFailure} from './services/firing';
import type {CellArgument, CellResult} from './formulaCells';
import type {Reply, Request} from './services/guest/calls';
import type {Mail} from './services/outbox';
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
export type {Call, CallReport, CellArgument, CellResult, Host, Intercept, MemoryBook, MemorySheet};

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

/** @throws RangeError for an unknown locale, zone or answer, SyntaxError for code that does not parse. */
export const openHost = (options: HostOptions): Host => new Host(options);

/** What openHost gives: a person's spreadsheet with the add-on in it, and the clock of Google's machines. */
class Host extends Entrances {
  readonly book: MemoryBook;
  readonly screen = new RecordedScreen();
  readonly program: Program;
  readonly refusedScopes: Set<Scope>;
  /** Set to disturb the executions to come. */
  intercept: Intercept | undefined;
  /** By what every virtual cost is multiplied. */
  slowness: number;
  /** Triggers find no active spreadsheet, as long as this is set. */
  withoutActive: boolean;
  private readonly stores = new Stores();
  private readonly clock: Clock;
  private readonly firing: Firing;
  private readonly surroundings: Surroundings;
  private lastCalls: CallReport | undefined;

  constructor(private readonly options: HostOptions) {
    const {locale = 'en_US', timeZone = 'Etc/UTC', userLocale = 'en', code} = options;
    const scriptTimeZone = options.scriptTimeZone ?? 'Etc/UTC';
    super(answersTo(options.unknowns, process.env['SHEETS_HERE_UNKNOWN']), {
      zone: new Zone(timeZone),
      scriptZone: new Zone(scriptTimeZone),
    });
    const {
      unknowns,
      zones: {zone},
    } = this;
    this.program = code instanceof Program ? code : new Program(code);
    const copiesMarks = unknowns.copiedMarks === 'doubled';
    this.book = new MemoryBook({locale, timeZone, copiesMarks});
    this.refusedScopes = new Set(options.refusedScopes);
    this.intercept = options.intercept;
    this.slowness = options.slowness ?? 1;
    this.withoutActive = unknowns.activeInTrigger === 'none';
    this.clock = new Clock(options.now?.getTime() ?? null);
    this.firing = new Firing(
      this.stores.triggers,
      this.clock,
      (trigger, event) => this.fire(trigger, event),
      unknowns.triggerUid,
    );
    const {book, stores, screen, refusedScopes} = this;
    this.surroundings = {
      ...{book, stores, screen, zone, refusedScopes, unknowns, userLocale},
      facts: localeFacts(locale),
      scriptTimeZone,
      files: options.files ?? {},
      userAddress: options.userAddress,
    };
  }

  /** Every failure of a trigger's handler, which tells nobody on Google. */
  get triggerFailures(): readonly TriggerFailure[] {
    return this.firing.failures;
  }

  /** Minutes that triggers have run by day (of UTC). */
  get triggerMinutes(): ReadonlyMap<string, number> {
    return this.firing.minutes;
  }

  /** The instant at which the next execution starts. */
  get now(): Date {
    return new Date(this.clock.now);
  }

  /** The mails that were sent, oldest first. */
  get mails(): readonly Mail[] {
    return this.stores.outbox.mails;
  }

  /** Spends of the person's quota of mails as another script does. */
  spendMails(recipients: number): void {
    this.stores.outbox.spend(this.clock.now, recipients);
  }

  get triggers(): readonly Trigger[] {
    return this.stores.triggers.all();
  }

  /** Takes a trigger away as the person or Google does. */
  removeTrigger(trigger: Trigger): void {
    this.stores.triggers.remove(trigger);
  }

  /** Lets so many hours pass, one after another, and fires the time-driven triggers that fall into them. */
  pass(hours: number): Promise<void> {
    return this.firing.pass(hours);
  }

  /** The document's, script's or user's properties, as stored. */
  properties(kind: StoreKind = 'document'): Map<string, string> {
    return this.stores.properties[kind].values;
  }

  /** What the last execution did. @throws Error before the first. */
  get calls(): CallReport {
    if (!this.lastCalls) throw new Error('nothing has run yet');
    return this.lastCalls;
  }

  /** Someone else holds the lock, until released. */
  holdLock(kind: StoreKind = 'document', held = true): void {
    const {stores} = this;
    stores.locks[kind].holder = held ? stores : undefined;
  }

  /** Opens a CSV file as a new active sheet; a first sheet that is still empty gives way to it. */
  openCsv(source: string | Uint8Array, name: string): MemorySheet {
    const text = typeof source === 'string' ? source : decodeText(source);
    return openColumns(this.book, parseCsv(text), name);
  }

  /** Every top-level function of the bundle. */
  functionNames(): readonly string[] {
    return namesIn(this.replyTo({type: 'names'}, 'FULL'));
  }

  protected override async execute(request: Request, mode: AuthMode): Promise<Reply> {
    return this.replyTo(request, mode);
  }

  private async fire({handler}: Trigger, event: string): Promise<Fired> {
    const {surroundings, withoutActive} = this;
    let error: Error | undefined;
    try {
      const request = {type: 'trigger', name: handler, event, mode: 'FULL'} as const;
      succeeded(this.replyTo(request, 'FULL', {...surroundings, withoutActive}));
    } catch (thrown) {
      error = thrown instanceof Error ? thrown : new Error(String(thrown));
    }
    return {virtualSeconds: this.lastCalls?.virtualSeconds ?? 0, error};
  }

  private replyTo(request: Request, mode: AuthMode, around = this.surroundings): Reply {
    const {intercept, slowness, options, clock} = this;
    const limitMilliseconds = limitOf(mode);
    const start = clock.now;
    const settings = {mode, surface: request.type, limitMilliseconds, start, intercept, slowness};
    const execution = new Execution(around, settings);
    const began = performance.now();
    try {
      return this.program.execute({
        request,
        execution,
        timeout: options.timeout ?? limitMilliseconds,
        settings: {start, frozen: clock.frozen},
        warm: options.warm,
      });
    } catch (error) {
      if (error instanceof TimeLimitExceeded) execution.ended = error;
      throw error;
    } finally {
      execution.finish();
      this.lastCalls = report(execution, performance.now() - began);
    }
  }
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
