/** Runs the bundle for the page: every execution in a worker of its own, the custom functions one after another in one. */
import {entrances, limitOf, succeeded} from '../entrances';
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
  readonly zone: Zone;
  readonly unknowns: Unknowns;
}

export type Runner = ReturnType<typeof openRunner>;

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

export function openRunner({program, surroundings, clock, zone, unknowns}: RunnerOptions) {
  const newGuest = () => {
    const time = clock.begin();
    return {guest: new Guest(program, time), time};
  };
  // Loaded before it is needed, so that a call begins at once.
  let spare = newGuest();
  let formulas: TimedGuest | undefined;
  let lastFormula: Promise<unknown> = Promise.resolve();
  const running = new Set<Promise<unknown>>();
  /** With a clock that stands still, waiting takes time on Google's virtual clock only. */
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, clock.frozen ? Math.min(milliseconds, shortPause) : milliseconds);
    });

  const runner = {
    /** Set to disturb the executions to come, each with a disturbance of its own. */
    intercept: undefined as (() => Intercept) | undefined,
    /** Milliseconds after which an execution ends; set by tests that cannot wait. */
    limit: limitOf,
    /** Called when something has run. */
    ended: undefined as (() => void) | undefined,

    ...entrances((request, mode) => counted(execute(request, mode)), unknowns, zone),

    /** What a menu item does. `cancel` ends it, also in an endless loop. */
    menu(name: string): {readonly done: Promise<Reply>; cancel(): void} {
      const timed = takeSpare();
      const request = {type: 'run', name, args: '[]'} as const;
      const done = counted(inGuest(timed, request, begin(timed, 'FULL'), true));
      return {done, cancel: () => timed.guest.stop(new ExecutionKilled())};
    },

    /** Calls a trigger's handler, with Google's event in JSON. Never rejects. */
    async fire({handler}: Trigger, event: string): Promise<Fired> {
      // What stands ready was made before the clock was moved on.
      const timed = newGuest();
      const withoutActive = unknowns.activeInTrigger === 'none';
      const begun = begin(timed, 'FULL', {...surroundings(), withoutActive});
      const request = {type: 'trigger', name: handler, event, mode: 'FULL'} as const;
      let error: Error | undefined;
      try {
        succeeded(await counted(inGuest(timed, request, begun, true)));
      } catch (thrown) {
        error = thrown instanceof Error ? thrown : new Error(String(thrown));
      }
      return {virtualSeconds: begun.execution.elapsed / 1000, error};
    },

    /** Whether anything runs. */
    get busy(): boolean {
      return running.size > 0;
    },

    /** Waits until nothing runs. */
    async settled(): Promise<void> {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };

  function counted<T>(work: Promise<T>): Promise<T> {
    running.add(work);
    const ended = () => {
      running.delete(work);
      runner.ended?.();
    };
    work.then(ended, ended);
    return work;
  }

  function takeSpare(): TimedGuest {
    const timed = clock.isCurrent(spare.time) ? spare : newGuest();
    if (timed !== spare) spare.guest.stop(new ExecutionKilled());
    spare = newGuest();
    return timed;
  }

  function execute(request: Request, mode: AuthMode): Promise<Reply> {
    if (mode !== 'CUSTOM_FUNCTION') {
      const timed = takeSpare();
      return inGuest(timed, request, begin(timed, mode), true);
    }
    const turn = lastFormula.then(() => formula(request));
    lastFormula = turn.catch(() => undefined);
    return turn;
  }

  async function formula(request: Request): Promise<Reply> {
    if (formulas && !clock.isCurrent(formulas.time)) {
      formulas.guest.stop(new ExecutionKilled());
      formulas = undefined;
    }
    formulas ??= newGuest();
    try {
      return await inGuest(formulas, request, begin(formulas, 'CUSTOM_FUNCTION'), false);
    } catch (error) {
      formulas = undefined;
      throw error;
    }
  }

  function begin({time}: TimedGuest, mode: AuthMode, around = surroundings()): Begun {
    const limitMilliseconds = runner.limit(mode);
    const execution = new Execution(around, {
      ...{mode, limitMilliseconds, pause},
      start: time.clock?.() ?? time.start,
      intercept: runner.intercept?.(),
      clock: time.clock,
    });
    return {execution, limitMilliseconds};
  }

  async function inGuest(
    {guest}: TimedGuest,
    request: Request,
    {execution, limitMilliseconds}: Begun,
    once: boolean,
  ): Promise<Reply> {
    try {
      return await guest.run(request, execution, limitMilliseconds);
    } finally {
      execution.finish();
      // On Google it stands in the log of executions.
      execution.output.forEach((line) => console.info(line));
      if (once) guest.stop(new ExecutionKilled());
    }
  }

  return runner;
}
