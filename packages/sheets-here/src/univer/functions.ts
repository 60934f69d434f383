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
import {Zone} from '../services/zone';
import {Answers, type Caller} from './answers';
import {readGoogleFormulas} from './engine';
import {loadingCells, type CellPlace} from './loading';
import {argumentOf, errorValue, isLoading, loadingValue, valueOf} from './values';

export type {Caller} from './answers';

export type CustomFunctions = ReturnType<typeof customFunctions>;

const command = 'sheets-here.operation.function-answers';

/** @param timeZone of the spreadsheet: date cells arrive as midnight there. */
export function customFunctions(names: readonly string[], caller: Caller, timeZone: string) {
  const zone = new Zone(timeZone);
  const answers = new Answers(caller);

  function calculated(
    name: string,
    variants: readonly BaseValueObject[],
    place: CellPlace,
  ): BaseValueObject {
    if (variants.some(isLoading)) return loadingValue();
    if (variants.some((value) => value.isLambda())) return ErrorValueObject.create(ErrorType.VALUE);
    const args = variants.map((value) => argumentOf(value, zone));
    const outcome = answers.outcome(name, args, place);
    if (outcome === undefined) return loadingValue();
    // Made anew for each cell: the engine's own functions may change what they are given.
    return typeof outcome === 'string' ? errorValue(outcome) : valueOf(outcome, zone);
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
        return calculated(String(this.name), variants, place);
      } catch (error) {
        // One exception that leaves here ends all calculation for good.
        return errorValue(error instanceof Error ? error.message : String(error));
      }
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
      return answers.running;
    },

    /** Waits until no call is out. Cells may then have to be calculated once more. */
    settled: (): Promise<void> => answers.settled(),

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
      answers.show = (cells) => void commands.executeCommand(command, {cells});
    },
  };
}

/** Google's ARRAYFORMULA: in Univer every formula is one. */
class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: BaseValueObject): BaseValueObject {
    return value;
  }
}

const placesOf = (params: object | undefined): readonly CellPlace[] =>
  params !== undefined && 'cells' in params && Array.isArray(params.cells)
    ? (params.cells as CellPlace[])
    : [];
