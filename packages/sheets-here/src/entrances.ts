/** The ways into the bundle, with Google's refusals, whatever runs it. */
import {valuesOf, wireOfCells, type CellArgument, type CellResult} from './formulaCells';
import {arriving, errorInstead, shownResult} from './formulaUnknowns';
import {timeLimits} from './services/costs';
import {ScriptError} from './services/faults';
import type {Reply, Request} from './services/guest/calls';
import type {AuthMode} from './services/modes';
import {smallAnswer, type Unknowns} from './services/unknowns';
import type {Zone} from './services/zone';
import {argumentsText} from './transfer';

/** Runs what is asked. Rejects with ExecutionKilled and its kin when it was ended from outside. */
export type Execute = (request: Request, mode: AuthMode) => Promise<Reply>;

export const limitOf = (mode: AuthMode): number =>
  mode === 'CUSTOM_FUNCTION'
    ? timeLimits.customFunctionMilliseconds
    : timeLimits.executionMilliseconds;

/** @throws ScriptError for an exception that has left the bundle. */
export function succeeded(reply: Reply): Exclude<Reply, {error: string}> {
  if ('error' in reply) throw new ScriptError(reply.error, reply.stack);
  return reply;
}

/** @param unknowns what is answered where no source settles it: of formulas, in `zone`, and of answers to the page */
export function entrances(execute: Execute, unknowns: Unknowns, zone: Zone) {
  async function resultOf(request: Request, mode: AuthMode): Promise<unknown> {
    const reply = succeeded(await execute(request, mode));
    if (!('json' in reply)) return null;
    const {length} = reply.json;
    if (request.type === 'run' && unknowns.answerSize === 'small' && length > smallAnswer)
      throw new ScriptError(`google.script.run cannot return ${length} characters`, '');
    return JSON.parse(reply.json) as unknown;
  }

  const ways = {
    /**
     * Calls a function as google.script.run does, and gives what arrives in the page.
     * @throws TypeError for arguments that the page cannot send, ScriptError for the bundle's own exceptions,
     *   ExecutionKilled and TimeLimitExceeded when it was ended.
     */
    async run(name: string, ...args: readonly unknown[]): Promise<unknown> {
      return ways.runText(name, argumentsText(args));
    },

    /** As `run`, the arguments as the page has sent them: a list in JSON. */
    async runText(name: string, args: string): Promise<unknown> {
      if (name.endsWith('_')) throw new ScriptError(`${name} is private and cannot be called`, '');
      return resultOf({type: 'run', name, args}, 'FULL');
    },

    /** Calls a trigger's handler (`onOpen`, `onInstall`, a scheduled one) with an event that holds `authMode`. */
    async trigger(name: string, mode: AuthMode = 'FULL', event: object = {}): Promise<unknown> {
      return resultOf({type: 'trigger', name, event: JSON.stringify(event), mode}, mode);
    },

    /**
     * Calls a custom function as a formula does: cells, or rows of cells, with '' for empty ones. Gives rows of cells.
     * @throws ScriptError for the bundle's exceptions and for results that no cell can show.
     */
    async callFunction(name: string, ...args: readonly CellArgument[]): Promise<CellResult[][]> {
      const error = errorInstead(args, unknowns);
      if (error !== undefined) return [[error]];
      const wires = args.map((argument) => wireOfCells(arriving(argument, unknowns, zone)));
      const reply = succeeded(
        await execute({type: 'formula', name, args: wires}, 'CUSTOM_FUNCTION'),
      );
      return 'value' in reply ? shownResult(valuesOf(reply.value), unknowns, zone) : [];
    },

    /** Every top-level function of the bundle. */
    async functionNames(): Promise<readonly string[]> {
      const reply = succeeded(await execute({type: 'names'}, 'CUSTOM_FUNCTION'));
      return 'names' in reply ? reply.names : [];
    },
  };
  return ways;
}
