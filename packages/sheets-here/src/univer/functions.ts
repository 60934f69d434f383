/**
 * The add-on's custom functions in Univer's formula engine. Node and browser.
 *
 *   const functions = customFunctions(names, caller, timeZone);
 *   UniverSheetsCorePreset({formula: {function: functions.list}})   // headless: UniverFormulaEnginePlugin, {function: functions.list}
 *   univer.registerPlugins(...);
 *   functions.connect(univer);                                      // after the plugins, before the workbook
 *
 * A call goes out at once and its cell shows “Loading...” (the engine's #GETTING_DATA); when it is answered, the cell is
 * calculated again and finds the answer. The engine itself never waits. Its own asynchronous functions would hold back all
 * results until the last is there, and lose an edit made meanwhile.
 */
import {CommandType, ICommandService, type Univer} from '@univerjs/core';
import {
  BaseFunction,
  IActiveDirtyManagerService,
  ErrorValueObject,
  ErrorType,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import {wireOfCells, type CellArgument, type CellResult} from '../formulaCells';
import {Zone} from '../services/zone';
import {readGoogleFormulas} from './engine';
import {loadingCells, type CellPlace} from './loading';
import {argumentOf, errorValue, isLoading, loadingValue, valueOf} from './values';

/** Rows of cells, or the message of an error. */
export type Outcome = readonly (readonly CellResult[])[] | string;

/** Runs a custom function. A rejection is an error too: its message is shown. */
export type Caller = (name: string, args: readonly CellArgument[]) => Promise<Outcome>;

export type CustomFunctions = ReturnType<typeof customFunctions>;

/** Characters of arguments whose answers are kept: a few million cells. */
const keptCharacters = 32_000_000;
/** While calls are still out, answers are shown this often. */
const showMilliseconds = 300;

const command = 'sheets-here.operation.function-answers';

/** @param timeZone of the spreadsheet: date cells arrive as midnight there. */
export function customFunctions(names: readonly string[], caller: Caller, timeZone: string) {
  const zone = new Zone(timeZone);
  const answers = new Map<string, Outcome>();
  const running = new Set<string>();
  /** Cells that met a call still running, by the call. */
  const waiting = new Map<string, Map<string, CellPlace>>();
  let ready: CellPlace[] = [];
  let kept = 0;
  let show: ((cells: readonly CellPlace[]) => void) | undefined;
  let idle: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function answered(key: string, outcome: Outcome): void {
    answers.set(key, outcome);
    kept += key.length;
    running.delete(key);
    ready.push(...(waiting.get(key)?.values() ?? []));
    waiting.delete(key);
    if (running.size > 0) {
      timer ??= setTimeout(showReady, showMilliseconds);
      return;
    }
    showReady();
    const resolved = idle;
    idle = [];
    resolved.forEach((resolve) => resolve());
  }

  function showReady(): void {
    clearTimeout(timer);
    timer = undefined;
    const cells = ready;
    ready = [];
    if (cells.length > 0) show?.(cells);
  }

  function start(key: string, name: string, args: readonly CellArgument[]): void {
    // Never while calls are out: a cell would miss the answer it is called again for.
    if (running.size === 0 && kept > keptCharacters) {
      answers.clear();
      kept = 0;
    }
    running.add(key);
    outcomeOf(name, args).then((outcome) => answered(key, outcome));
  }

  async function outcomeOf(name: string, args: readonly CellArgument[]): Promise<Outcome> {
    try {
      return await caller(name, args);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  function calculate(
    name: string,
    variants: readonly BaseValueObject[],
    place: CellPlace,
  ): BaseValueObject {
    if (variants.some(isLoading)) return loadingValue();
    if (variants.some((value) => value.isLambda())) return ErrorValueObject.create(ErrorType.VALUE);
    const args = variants.map((value) => argumentOf(value, zone));
    const key = `${name}${JSON.stringify(args.map(wireOfCells))}`;
    const answer = answers.get(key);
    // Made anew for each cell: the engine's own functions may change what they are given.
    if (answer !== undefined)
      return typeof answer === 'string' ? errorValue(answer) : valueOf(answer, zone);
    if (!running.has(key)) start(key, name, args);
    const cells = waiting.get(key) ?? new Map<string, CellPlace>();
    waiting.set(key, cells);
    cells.set(`${place.unitId} ${place.sheetId} ${place.row} ${place.column}`, place);
    return loadingValue();
  }

  class OwnFunction extends BaseFunction {
    // A text is a text: Univer would make a date of "1/2/2024".
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const {unitId, subUnitId, row, column} = this;
      const place = {unitId: unitId ?? '', sheetId: subUnitId ?? '', row, column};
      try {
        return calculate(String(this.name), variants, place);
      } catch (error) {
        // One exception that leaves here ends all calculation for good.
        return errorValue(error instanceof Error ? error.message : String(error));
      }
    }
  }

  /** Google's ARRAYFORMULA: in Univer every formula is one. */
  class ArrayFormula extends BaseFunction {
    override minParams = 1;
    override maxParams = 1;

    override calculate(value: BaseValueObject): BaseValueObject {
      return value;
    }
  }

  return {
    /** The functions as Univer takes them. */
    list: [
      ...names.map((name): [typeof BaseFunction, string] => [OwnFunction, name.toUpperCase()]),
      [ArrayFormula, 'ARRAYFORMULA'] as [typeof BaseFunction, string],
    ],

    /** How many calls have not been answered. */
    get running(): number {
      return running.size;
    },

    /** Waits until no call is out. Cells may then have to be calculated once more. */
    async settled(): Promise<void> {
      if (running.size > 0) await new Promise<void>((resolve) => idle.push(resolve));
    },

    /** Joins them to a Univer whose plugins are registered. */
    connect(univer: Univer): void {
      const injector = univer.__getInjector();
      readGoogleFormulas(injector);
      const commands = injector.get(ICommandService);
      commands.registerCommand({id: command, type: CommandType.OPERATION, handler: () => true});
      injector.get(IActiveDirtyManagerService).register(command, {
        commandId: command,
        getDirtyData: ({params}) => ({dirtyRanges: loadingCells(injector, placesOf(params))}),
      });
      show = (cells) => void commands.executeCommand(command, {cells});
    },
  };
}

const placesOf = (params: object | undefined): readonly CellPlace[] =>
  params !== undefined && 'cells' in params && Array.isArray(params.cells)
    ? (params.cells as CellPlace[])
    : [];
