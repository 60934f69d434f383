/** A bare V8 context for each execution: ECMAScript and the emulated services, nothing of Node's. */
import vm from 'node:vm';
import {ExecutionKilled, TimeLimitExceeded} from '../services/faults';
import {shapes, type Execution} from '../services/execution';
import {guestSource, type Channel, type SystemSettings} from '../services/guest';
import type {Reply, Request} from '../services/guest/calls';

const guest = new vm.Script(guestSource, {filename: 'services.js'});
const entry = '__call';

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
  `(() => {const call = globalThis.${entry}; delete globalThis.${entry}; return call();})()`,
  {filename: 'runner.js'},
);

/** The compiled bundle; shared by all executions. */
export class Program {
  private readonly script: vm.Script;

  /** @throws SyntaxError for code that does not parse, Error for dynamic imports. */
  constructor(code: string, filename = 'Code.gs') {
    // Apps Script has no modules, and the error of a refused import would be an object of the host's.
    if (/\bimport\s*[(.]/.test(code)) throw new Error(`${filename}: Apps Script has no import()`);
    this.script = new vm.Script(code, {filename});
  }

  /**
   * Loads the bundle in a fresh context, serves its calls with `execution`, and runs the request.
   *
   * @param timeout real milliseconds after which an endless loop is ended.
   * @throws ExecutionKilled and its kin when the execution was ended from outside.
   */
  execute(
    request: Request,
    execution: Execution,
    settings: SystemSettings,
    timeout: number,
  ): Reply {
    const globals = freshGlobals();
    const install = guest.runInContext(globals) as (channel: Channel) => () => string;
    const call = install(channelTo(execution, request, settings));
    try {
      const loaded = tryLoad(() => this.script.runInContext(globals, {timeout}));
      if (execution.ended) throw execution.ended;
      if (loaded) return loaded;
      globals[entry] = call;
      const reply: unknown = runner.runInContext(globals, {timeout});
      if (execution.ended) throw execution.ended;
      return JSON.parse(String(reply)) as Reply;
    } catch (error) {
      throw isTimeout(error) ? new TimeLimitExceeded() : error;
    }
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

function channelTo(execution: Execution, request: Request, settings: SystemSettings): Channel {
  const settingsText = JSON.stringify({...shapes, ...settings});
  return (text) => {
    if (text === '{"system":"settings"}') return settingsText;
    return text === '{"system":"request"}' ? JSON.stringify(request) : execution.answer(text);
  };
}
