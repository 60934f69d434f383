/** Bare V8 contexts for executions: ECMAScript and the emulated services, nothing of Node's. */
import vm from 'node:vm';
import {ExecutionKilled, TimeLimitExceeded} from '../services/faults';
import {shapes, type Execution} from '../services/execution';
import {guestSource, type Channel, type SystemSettings} from '../services/guest';
import type {Reply, Request} from '../services/guest/calls';

const guest = new vm.Script(guestSource, {filename: 'services.js'});
const entry = '__call';
const clock = '__clock';

/**
 * The global object of a fresh context. V8's own object where Node can give it (20.18 and later): the usual one asks Node for
 * every `Math` and `Map` that a loop names, which doubles the time of a run.
 */
const freshGlobals = (): Record<string, unknown> => {
  const {DONT_CONTEXTIFY: ordinary} = vm.constants as Partial<typeof vm.constants>;
  const options = {
    codeGeneration: {strings: false, wasm: false},
    microtaskMode: 'afterEvaluate',
  } as const;
  return ordinary === undefined
    ? vm.createContext(Object.create(null) as Record<string, unknown>, options)
    : (vm.createContext(ordinary, options) as Record<string, unknown>);
};
const runner = new vm.Script(
  `(() => {
    const {${entry}: call, ${clock}: text} = globalThis;
    delete globalThis.${entry};
    delete globalThis.${clock};
    return call(text);
  })()`,
  {filename: 'runner.js'},
);

/** What is run, and by what its calls are answered. */
export interface Task {
  readonly request: Request;
  readonly execution: Execution;
  readonly settings: SystemSettings;
  /** Real milliseconds after which an endless loop is ended. */
  readonly timeout: number;
  /** May run where the bundle has run before. Usual: in a fresh context, as on Google. */
  readonly warm?: boolean | undefined;
}

/** The compiled bundle; shared by all executions. */
export class Program {
  private readonly script: vm.Script;
  /** The context of an execution that has ended well. None while another runs in it: a second gets a context of its own. */
  private idle: Context | undefined;

  /** @throws SyntaxError for code that does not parse, Error for dynamic imports. */
  constructor(code: string, filename = 'Code.gs') {
    // Apps Script has no modules, and the error of a refused import would be an object of the host's.
    if (/\bimport\s*[(.]/.test(code)) throw new Error(`${filename}: Apps Script has no import()`);
    this.script = new vm.Script(code, {filename});
  }

  /**
   * Loads the bundle in a fresh context, or takes a warm one, serves its calls with the execution, and runs the request.
   * A context in which an execution was ended from outside is thrown away.
   *
   * @throws ExecutionKilled and its kin when the execution was ended from outside.
   */
  execute(task: Task): Reply {
    const {execution, timeout, warm} = task;
    const found = warm ? this.takeIdle() : undefined;
    const context = found ?? new Context(task);
    try {
      const loaded = found
        ? context.serve(task)
        : tryLoad(() => this.script.runInContext(context.globals, {timeout}));
      if (execution.ended) throw execution.ended;
      if (loaded) return loaded;
      const reply = context.run(timeout);
      if (execution.ended) throw execution.ended;
      if (warm) this.idle = context;
      return JSON.parse(reply) as Reply;
    } catch (error) {
      throw isTimeout(error) ? new TimeLimitExceeded() : error;
    }
  }

  private takeIdle(): Context | undefined {
    const context = this.idle;
    this.idle = undefined;
    return context;
  }
}

/** A context with Google's services and whatever has run in it. */
class Context {
  readonly globals = freshGlobals();
  private readonly call: (clock?: string) => string;
  private channel: Channel;
  /** Text of the settings, where they are not those it began with. */
  private clock: string | undefined;

  constructor(task: Task) {
    this.channel = channelTo(task);
    const install = guest.runInContext(this.globals) as (channel: Channel) => () => string;
    this.call = install((text) => this.channel(text));
  }

  /** From now on this task's execution answers. */
  serve(task: Task): undefined {
    this.channel = channelTo(task);
    this.clock = JSON.stringify(task.settings);
  }

  /** Runs the request of the task that it serves. @returns the reply as text */
  run(timeout: number): string {
    this.globals[entry] = this.call;
    this.globals[clock] = this.clock;
    return String(runner.runInContext(this.globals, {timeout}));
  }
}

/** An error at the bundle's top level, as a reply; its object stays on its side. */
function tryLoad(load: () => void): Reply | undefined {
  try {
    load();
    return undefined;
  } catch (error) {
    if (isTimeout(error) || error instanceof ExecutionKilled) throw error;
    const {message, stack} = Object(error) as {message?: unknown; stack?: unknown};
    return {error: String(message ?? error), stack: String(stack ?? '')};
  }
}

/** By its code alone: the error may come from another context than this file's. */
const isTimeout = (error: unknown): boolean =>
  Object(error).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

function channelTo({execution, request, settings}: Task): Channel {
  return (text) => {
    if (text === '{"system":"settings"}') return JSON.stringify({...shapes, ...settings});
    return text === '{"system":"request"}' ? JSON.stringify(request) : execution.answer(text);
  };
}
