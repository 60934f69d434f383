/** One execution: takes the bundle's calls, permits, counts, times and disturbs them, and answers. */
import {Refusal} from '../grid/refusal';
import {classes, services} from './classes';
import {costs} from './costs';
import {
  wrongArguments,
  type Answer,
  type BoundMethod,
  type CallKind,
  type Reference,
} from './define';
import {ConsentAsked, ExecutionKilled, TimeLimitExceeded} from './faults';
import type {Request} from './guest/calls';
import {mayDo, type AuthMode} from './modes';
import {missingScope, type Scope} from './scopes';
import {saidIn} from './wordings';
import {decode, encode, type Argument, type Result, type Wire} from './wire';
import {needsMore} from './unknowns';
import type {Surroundings, World} from './world';

export interface Call {
  /** Counts every call of the execution, of both kinds, from 0. */
  readonly index: number;
  readonly kind: CallKind;
  /** The class: `Range`, `SpreadsheetApp`. */
  readonly service: string;
  readonly method: string;
}

/** Called before and after every call. May throw ServiceFault or ExecutionKilled, or change the book as another editor. */
export type Intercept = (call: Call & {readonly phase: 'before' | 'after'}) => void;

export interface ExecutionSettings {
  readonly mode: AuthMode;
  /** From where it was called. Usual: the page. */
  readonly surface?: Request['type'] | undefined;
  readonly limitMilliseconds: number;
  /** The instant at which it starts. */
  readonly start: number;
  readonly intercept?: Intercept | undefined;
  /** The clock that the bundle sees. Usual: the start and the virtual time since. */
  readonly clock?: (() => number) | undefined;
  /** By what every cost is multiplied: a slow day of Google's. */
  readonly slowness?: number | undefined;
  /** Waits for real when the bundle sleeps or a lock is held. Usual: only the virtual clock goes on. */
  readonly pause?: ((milliseconds: number) => Promise<void>) | undefined;
}

const killed = '{"killed":true}';

interface Message {
  readonly handle: number | string;
  readonly method: string;
  readonly args: Wire[];
}

/**
 * Knows nothing of where the bundle runs: the host carries the messages. One that can answer at once uses `answer`; one
 * whose screen or waiting takes time, or that runs several executions at the same time, uses `answerLater`.
 */
export class Execution {
  readonly log: Call[] = [];
  readonly output: string[] = [];
  readonly counts = {serviceCalls: 0, handleCalls: 0, cellsRead: 0, cellsWritten: 0};
  /** Real time spent in the services, to be taken off the script's computing time. */
  hostMilliseconds = 0;
  /** The virtual clock: what the calls so far would have taken on Google. */
  elapsed = 0;
  /** Why the execution ended, once it was ended from outside. */
  ended: Error | undefined;
  private readonly world: World;
  private readonly references: Reference[] = [];
  private readonly handles = new Map<object, number>();

  constructor(
    surroundings: Surroundings,
    private readonly settings: ExecutionSettings,
  ) {
    this.world = {
      ...surroundings,
      now: settings.clock ?? (() => settings.start + this.elapsed),
      wait: (milliseconds) => this.spend(milliseconds),
      sleep: (milliseconds) => {
        this.elapsed += milliseconds;
        return settings.pause?.(milliseconds).then(() => undefined);
      },
      countRead: (cells) => {
        this.counts.cellsRead += cells;
        this.spend(cells * costs.readMillisecondsPerCell);
      },
      countWritten: (cells) => {
        this.counts.cellsWritten += cells;
        this.spend(cells * costs.writeMillisecondsPerCell);
      },
      print: (line) => this.output.push(line),
      requireConsent: (scopes) => this.requireConsent(scopes),
    };
  }

  /** Answers one message. Never throws: an exception of the host's would be a way out of the bundle's context. */
  answer(text: string): string {
    const reply = this.respond(text);
    return typeof reply === 'string' ? reply : this.failed(new Error('this host cannot wait'));
  }

  /** As `answer`, after the person has pressed a button or the time has passed. Never rejects. */
  async answerLater(text: string): Promise<string> {
    return this.respond(text);
  }

  /** What Google does when an execution is over. */
  finish(): void {
    Object.values(this.world.stores.locks).forEach((lock) => lock.release(this.world));
  }

  private respond(text: string): string | Promise<string> {
    const began = performance.now();
    try {
      if (this.ended) return killed;
      const result = this.perform(JSON.parse(text) as Message);
      if (!(result instanceof Promise)) return this.reply(result);
      return result.then(
        (later) => this.reply(later),
        (error: unknown) => this.failed(error),
      );
    } catch (error) {
      return this.failed(error);
    } finally {
      this.hostMilliseconds += performance.now() - began;
    }
  }

  private reply(result: Result): string {
    const value = encode(result, (reference) => this.handleOf(reference));
    return JSON.stringify({value, elapsed: this.shownElapsed});
  }

  private failed(error: unknown): string {
    if (error instanceof Refusal)
      return JSON.stringify({
        error: saidIn(this.world.userLocale, error.message),
        elapsed: this.shownElapsed,
      });
    this.ended = error instanceof Error ? error : new ExecutionKilled(String(error));
    return killed;
  }

  /** By how much the bundle's clock is moved on: not at all when the host has a clock of its own. */
  private get shownElapsed(): number {
    return this.settings.clock ? 0 : this.elapsed;
  }

  private perform({handle, method, args}: Message): Answer {
    const reference = typeof handle === 'string' ? services.get(handle) : this.references[handle];
    const [first, ...more] = reference?.methods(method) ?? [];
    const name = `${reference?.className ?? handle}.${method}`;
    if (!first) throw new Refusal(`not emulated: ${name}`);
    const call = {
      index: this.log.length,
      kind: first.kind,
      service: reference?.className ?? '',
      method,
    };
    this.count(call);
    this.settings.intercept?.({...call, phase: 'before'});
    if (!mayDo(this.settings.mode, first.need))
      throw new Refusal(`You do not have permission to call ${name} (${this.settings.mode}).`);
    const missing = missingScope(first.need, this.world.refusedScopes);
    // Only what runs as the user asks the user: simple triggers and formulas do not.
    if (missing !== undefined && this.settings.mode === 'FULL')
      throw new Refusal(
        `Specified permissions are not sufficient to call ${name}. Required permissions: ${missing}`,
      );
    if (needsMore(name, this.world.unknowns ?? {}))
      throw new Refusal(
        `Specified permissions are not sufficient to call ${name}. Required permissions: ` +
          'https://www.googleapis.com/auth/spreadsheets',
      );
    const values = args.map((one) => decode(one, (index) => this.reference(index)));
    const result = bindFirst([first, ...more], values, name)(this.world);
    const done = (finished: Result): Result => {
      this.checkTime();
      this.settings.intercept?.({...call, phase: 'after'});
      return finished;
    };
    return result instanceof Promise ? result.then(done) : done(result);
  }

  private count(call: Call): void {
    this.log.push(call);
    const service = call.kind === 'service';
    this.counts[service ? 'serviceCalls' : 'handleCalls']++;
    this.spend(service ? costs.serviceMilliseconds : costs.handleMilliseconds);
    this.checkTime();
  }

  private requireConsent(scopes: readonly Scope[]): void {
    if (this.settings.surface !== 'menu')
      throw new Refusal('requireScopes: nobody can be asked for permissions here.');
    const {refusedScopes, screen} = this.world;
    const missing = scopes.filter((scope) => refusedScopes.has(scope));
    if (!missing.length) return;
    screen.askConsent(missing);
    throw new ConsentAsked(missing);
  }

  private spend(milliseconds: number): void {
    this.elapsed += milliseconds * (this.settings.slowness ?? 1);
  }

  private checkTime(): void {
    if (this.elapsed > this.settings.limitMilliseconds) throw new TimeLimitExceeded();
  }

  private reference(handle: number): Reference {
    const found = this.references[handle];
    if (!found) throw new Refusal(`no object ${handle}`);
    return found;
  }

  private handleOf(reference: Reference) {
    const known = this.handles.get(reference.self);
    const handle = known ?? this.references.push(reference) - 1;
    this.handles.set(reference.self, handle);
    return {handle, type: reference.className};
  }
}

function bindFirst(overloads: readonly BoundMethod[], args: readonly Argument[], name: string) {
  for (const overload of overloads) {
    const bound = overload.bind(args);
    if (bound) return bound;
  }
  throw wrongArguments(name, args);
}

/** What the bundle's context must know to offer the services: names only. */
export const shapes = {
  services: [...services].map(([name, {className}]) => ({name, className})),
  classes: Object.fromEntries(classes.map((one) => [one.name, one.shape])),
};
