/** Runs the bundle for the page: every execution in a worker of its own, the custom functions one after another in one. */
import {Entrances, limitOf, namesIn, succeeded} from '../entrances';
import {Execution, type Intercept} from '../services/execution';
import {ExecutionKilled} from '../services/faults';
import type {Fired} from '../services/firing';
import type {Reply, Request} from '../services/guest/calls';
import type {AuthMode} from '../services/modes';
import type {Trigger} from '../services/triggers';
import type {Unknowns} from '../services/unknowns';
import type {Surroundings} from '../services/world';
import type {Zone} from '../services/zone';
import type {PageClock} from './clock';
import {Guest, type Program} from './guest';

export interface RunnerOptions {
  readonly program: Program;
  /** Asked for when something runs: the bundle loads before there is a grid. */
  readonly surroundings: () => Surroundings;
  readonly clock: PageClock;
  /** Of the spreadsheet and of the script. */
  readonly zone: Zone;
  readonly unknowns: Unknowns;
}

/** A bundle that is loaded and the time that it sees. */
interface TimedGuest {
  readonly guest: Guest;
  readonly time: ReturnType<PageClock['begin']>;
}

interface Begun {
  readonly execution: Execution;
  readonly limitMilliseconds: number;
}

/** What another execution may need meanwhile, to let go of a lock. */
const shortPause = 100;

export class Runner extends Entrances {
  /** Set to disturb the executions to come, each with a disturbance of its own. */
  intercept: (() => Intercept) | undefined;
  /** Milliseconds after which an execution ends; set by tests that cannot wait. */
  limit = limitOf;
  /** Called when something has run. */
  ended: (() => void) | undefined;
  private readonly program: Program;
  private readonly surroundings: () => Surroundings;
  private readonly clock: PageClock;
  /** Loaded before it is needed, so that a call begins at once. */
  private spare: TimedGuest;
  private formulas: TimedGuest | undefined;
  private lastFormula: Promise<unknown> = Promise.resolve();
  private readonly running = new Set<Promise<unknown>>();

  constructor({program, surroundings, clock, zone, unknowns}: RunnerOptions) {
    super(unknowns, {zone, scriptZone: zone});
    this.program = program;
    this.surroundings = surroundings;
    this.clock = clock;
    this.spare = this.newGuest();
  }

  /** What a menu item does. `cancel` ends it, also in an endless loop. */
  choose(name: string): {readonly done: Promise<Reply>; cancel(): void} {
    const timed = this.takeSpare();
    const request = {type: 'menu', name} as const;
    const done = this.counted(this.runOnce(timed, request, this.begin(timed, request, 'FULL')));
    return {done, cancel: () => timed.guest.stop(new ExecutionKilled())};
  }

  /** Calls a trigger's handler, with Google's event in JSON. Never rejects. */
  async fire({handler}: Trigger, event: string): Promise<Fired> {
    // What stands ready was made before the clock was moved on.
    const timed = this.newGuest();
    const withoutActive = this.unknowns.activeInTrigger === 'none';
    const request = {type: 'trigger', name: handler, event, mode: 'FULL'} as const;
    const begun = this.begin(timed, request, 'FULL', {...this.surroundings(), withoutActive});
    let error: Error | undefined;
    try {
      succeeded(await this.counted(this.runOnce(timed, request, begun)));
    } catch (thrown) {
      error = thrown instanceof Error ? thrown : new Error(String(thrown));
    }
    return {virtualSeconds: begun.execution.elapsed / 1000, error};
  }

  /** Every top-level function of the bundle. */
  async functionNames(): Promise<readonly string[]> {
    return namesIn(await this.execute({type: 'names'}, 'CUSTOM_FUNCTION'));
  }

  /** Whether anything runs. */
  get busy(): boolean {
    return this.running.size > 0;
  }

  /** Waits until nothing runs. */
  async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.allSettled(this.running);
  }

  protected override execute(request: Request, mode: AuthMode): Promise<Reply> {
    if (mode !== 'CUSTOM_FUNCTION') {
      const timed = this.takeSpare();
      return this.counted(this.runOnce(timed, request, this.begin(timed, request, mode)));
    }
    const turn = this.lastFormula.then(() => this.formula(request));
    this.lastFormula = turn.catch(() => undefined);
    return this.counted(turn);
  }

  private counted<T>(work: Promise<T>): Promise<T> {
    this.running.add(work);
    const ended = () => {
      this.running.delete(work);
      this.ended?.();
    };
    work.then(ended, ended);
    return work;
  }

  private newGuest(): TimedGuest {
    const time = this.clock.begin();
    return {guest: new Guest(this.program, time), time};
  }

  private takeSpare(): TimedGuest {
    const {spare} = this;
    const isCurrent = this.clock.isCurrent(spare.time);
    if (!isCurrent) spare.guest.stop(new ExecutionKilled());
    const timed = isCurrent ? spare : this.newGuest();
    this.spare = this.newGuest();
    return timed;
  }

  private async formula(request: Request): Promise<Reply> {
    if (this.formulas && !this.clock.isCurrent(this.formulas.time)) {
      this.formulas.guest.stop(new ExecutionKilled());
      this.formulas = undefined;
    }
    this.formulas ??= this.newGuest();
    const {formulas} = this;
    try {
      return await inGuest(formulas, request, this.begin(formulas, request, 'CUSTOM_FUNCTION'));
    } catch (error) {
      this.formulas = undefined;
      throw error;
    }
  }

  private begin(
    {time}: TimedGuest,
    {type: surface}: Request,
    mode: AuthMode,
    around = this.surroundings(),
  ): Begun {
    const limitMilliseconds = this.limit(mode);
    const execution = new Execution(around, {
      ...{mode, surface, limitMilliseconds},
      pause: (milliseconds) => this.pause(milliseconds),
      start: time.clock?.() ?? time.start,
      intercept: this.intercept?.(),
      clock: time.clock,
    });
    return {execution, limitMilliseconds};
  }

  /** With a clock that stands still, waiting takes time on Google's virtual clock only. */
  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      setTimeout(resolve, this.clock.frozen ? Math.min(milliseconds, shortPause) : milliseconds);
    });
  }

  /** In a guest that is of no more use after it. */
  private async runOnce(timed: TimedGuest, request: Request, begun: Begun): Promise<Reply> {
    try {
      return await inGuest(timed, request, begun);
    } finally {
      timed.guest.stop(new ExecutionKilled());
    }
  }
}

async function inGuest(
  {guest}: TimedGuest,
  request: Request,
  {execution, limitMilliseconds}: Begun,
): Promise<Reply> {
  try {
    return await guest.run(request, execution, limitMilliseconds);
  } finally {
    execution.finish();
    // On Google it stands in the log of executions.
    execution.output.forEach((line) => console.info(line));
  }
}
