/** Runs the bundle for the page: every execution in a worker of its own, the custom functions one after another in one. */
import {entrances, limitOf} from '../entrances';
import {Execution, type Intercept} from '../services/execution';
import {ExecutionKilled} from '../services/faults';
import type {Reply, Request} from '../services/guest/calls';
import type {AuthMode} from '../services/modes';
import type {Surroundings} from '../services/world';
import {Guest, type Program} from './guest';

export interface RunnerOptions {
  readonly program: Program;
  /** Asked for when something runs: the bundle loads before there is a grid. */
  readonly surroundings: () => Surroundings;
  /** The instant at which every execution starts; null: the real one. */
  readonly now: number | null;
}

export type Runner = ReturnType<typeof openRunner>;

/** What another execution may need meanwhile, to let go of a lock. */
const shortPause = 100;

export function openRunner({program, surroundings, now}: RunnerOptions) {
  const newGuest = () => new Guest(program, {start: now ?? Date.now(), frozen: now !== null});
  // Loaded before it is needed, so that a call begins at once.
  let spare = newGuest();
  let formulas: Guest | undefined;
  let lastFormula: Promise<unknown> = Promise.resolve();
  const running = new Set<Promise<unknown>>();
  /** With a clock that stands still, waiting takes time on Google's virtual clock only. */
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, now === null ? milliseconds : Math.min(milliseconds, shortPause));
    });

  const runner = {
    /** Set to disturb the executions to come, each with a disturbance of its own. */
    intercept: undefined as (() => Intercept) | undefined,
    /** Milliseconds after which an execution ends; set by tests that cannot wait. */
    limit: limitOf,

    ...entrances((request, mode) => counted(execute(request, mode))),

    /** What a menu item does. `cancel` ends it, also in an endless loop. */
    menu(name: string): {readonly done: Promise<Reply>; cancel(): void} {
      const guest = takeSpare();
      const done = counted(inGuest(guest, {type: 'run', name, args: '[]'}, 'FULL', true));
      return {done, cancel: () => guest.stop(new ExecutionKilled())};
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
    const ended = () => running.delete(work);
    work.then(ended, ended);
    return work;
  }

  function takeSpare(): Guest {
    const guest = spare;
    spare = newGuest();
    return guest;
  }

  function execute(request: Request, mode: AuthMode): Promise<Reply> {
    if (mode !== 'CUSTOM_FUNCTION') return inGuest(takeSpare(), request, mode, true);
    const turn = lastFormula.then(() => formula(request));
    lastFormula = turn.catch(() => undefined);
    return turn;
  }

  async function formula(request: Request): Promise<Reply> {
    formulas ??= newGuest();
    try {
      return await inGuest(formulas, request, 'CUSTOM_FUNCTION', false);
    } catch (error) {
      formulas = undefined;
      throw error;
    }
  }

  async function inGuest(
    guest: Guest,
    request: Request,
    mode: AuthMode,
    once: boolean,
  ): Promise<Reply> {
    const limitMilliseconds = runner.limit(mode);
    const execution = new Execution(surroundings(), {
      mode,
      limitMilliseconds,
      start: now ?? Date.now(),
      intercept: runner.intercept?.(),
      pause,
      ...(now === null && {clock: () => Date.now()}),
    });
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
