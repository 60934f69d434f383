/** The ways into the bundle, with Google's refusals, whatever runs it. */
import {valuesOf, wireOfCells, type CellArgument, type CellResult} from './formulaCells';
import {arriving, errorInstead, shownResult, type Zones} from './formulaUnknowns';
import {timeLimits} from './services/costs';
import {ConsentAsked, ScriptError} from './services/faults';
import type {Reply, Request} from './services/guest/calls';
import type {AuthMode} from './services/modes';
import {smallAnswer, type Unknowns} from './services/unknowns';
import {argumentsText} from './transfer';

export const limitOf = (mode: AuthMode): number =>
  mode === 'CUSTOM_FUNCTION'
    ? timeLimits.customFunctionMilliseconds
    : timeLimits.executionMilliseconds;

/** @throws ScriptError for an exception that has left the bundle. */
export function succeeded(reply: Reply): Exclude<Reply, {error: string}> {
  if ('error' in reply) throw new ScriptError(reply.error, reply.stack);
  return reply;
}

/** The names in a reply to `{type: 'names'}`. */
export function namesIn(reply: Reply): readonly string[] {
  const answer = succeeded(reply);
  return 'names' in answer ? answer.names : [];
}

function refusePrivate(name: string): void {
  if (name.endsWith('_')) throw new ScriptError(`${name} is private and cannot be called`, '');
}

export abstract class Entrances {
  /** @param unknowns what is answered where no source settles it: of formulas, in their zones, and of answers to the page */
  constructor(
    protected readonly unknowns: Unknowns,
    protected readonly zones: Zones,
  ) {}

  /** Runs what is asked. Rejects with ExecutionKilled and its kin when it was ended from outside. */
  protected abstract execute(request: Request, mode: AuthMode): Promise<Reply>;

  /**
   * Calls a function as google.script.run does, and gives what arrives in the page.
   * @throws TypeError for arguments that the page cannot send, ScriptError for the bundle's own exceptions,
   *   ExecutionKilled and TimeLimitExceeded when it was ended.
   */
  async run(name: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.runText(name, argumentsText(args));
  }

  /** As `run`, the arguments as the page has sent them: a list in JSON. */
  async runText(name: string, args: string): Promise<unknown> {
    refusePrivate(name);
    return this.resultOf({type: 'run', name, args}, 'FULL');
  }

  /** Chooses a menu item. What it returns nobody sees, and where it asks for permissions only Google's prompt is seen. */
  async menu(name: string): Promise<void> {
    try {
      succeeded(await this.execute({type: 'menu', name}, 'FULL'));
    } catch (error) {
      if (!(error instanceof ConsentAsked)) throw error;
    }
  }

  /** Calls a trigger's handler (`onOpen`, `onInstall`, a scheduled one) with an event that holds `authMode`. */
  async trigger(name: string, mode: AuthMode = 'FULL', event: object = {}): Promise<unknown> {
    return this.resultOf({type: 'trigger', name, event: JSON.stringify(event), mode}, mode);
  }

  /**
   * Calls a custom function as a formula does: cells, or rows of cells, with '' for empty ones. Gives rows of cells.
   * @throws ScriptError for the bundle's exceptions and for results that no cell can show.
   */
  async callFunction(name: string, ...args: readonly CellArgument[]): Promise<CellResult[][]> {
    refusePrivate(name);
    const {unknowns, zones} = this;
    const error = errorInstead(args, unknowns);
    if (error !== undefined) return [[error]];
    const wires = args.map((argument) => wireOfCells(arriving(argument, unknowns, zones)));
    const reply = succeeded(
      await this.execute({type: 'formula', name, args: wires}, 'CUSTOM_FUNCTION'),
    );
    return 'value' in reply ? shownResult(valuesOf(reply.value), unknowns, zones) : [];
  }

  private async resultOf(request: Request, mode: AuthMode): Promise<unknown> {
    const reply = succeeded(await this.execute(request, mode));
    if (!('json' in reply)) return null;
    const {length} = reply.json;
    if (request.type === 'run' && this.unknowns.answerSize === 'small' && length > smallAnswer)
      throw new ScriptError(`google.script.run cannot return ${length} characters`, '');
    return JSON.parse(reply.json) as unknown;
  }
}
