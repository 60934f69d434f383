/**
 * Formulas over given cells without a page: what a command line runs. Bundled by scripts/headless.ts, since Univer loads in
 * Node only as CommonJS, and slowly as the thousand files it consists of.
 */
import {
  CellValueType,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ICellData,
} from '@univerjs/core';
import {
  AstTreeBuilder,
  ErrorType,
  ErrorValueObject,
  generateExecuteAstNodeData,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  UniverFormulaEnginePlugin,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import {UniverSheetsPlugin} from '@univerjs/sheets';
import type {CellResult} from '../formulaCells';
import {messages} from '../messages';
import {parseA1} from '../services/a1';
import {localeFacts, type LocaleFacts} from '../services/locale';
import {Zone} from '../services/zone';
import {
  english,
  everyPart,
  FormulaError,
  parseFormula,
  spellFormula,
  type Part,
} from './formulaText';
import {customFunctions, type Caller, type CustomFunctions} from './functions';
import {automaticDate, cellOf, rowsOf} from './values';

/** A cell as the memory grid stores it; a date by its serial number. */
export type PlainCell = string | number | boolean | {readonly serial: number};

export interface HeadlessSettings {
  readonly locale: string;
  readonly timeZone: string;
  /** The custom functions and who runs them. */
  readonly names: readonly string[];
  readonly caller: Caller;
  /** The sheet whose cells a reference without a sheet means. */
  readonly sheet: {
    readonly name: string;
    readonly rowCount: number;
    readonly columnCount: number;
    /** From A1, column by column. */
    readonly columns: readonly (readonly PlainCell[])[];
  };
}

export type Answer = {readonly values: CellResult[][]} | {readonly error: string};

/** Univer keeps the cells of a reference by unit, sheet and place for all its instances: each opening is a unit of its own. */
let opened = 0;
const sheetId = 'sheet';
/** Calls within calls are run one level a round. */
const mostRounds = 64;

export const openFormulas = (settings: HeadlessSettings): Formulas => new Formulas(settings);

/** What openFormulas gives: the formula engine over the cells of one sheet. */
class Formulas {
  private readonly unitId = `book${opened++}`;
  private readonly sheet: HeadlessSettings['sheet'];
  private readonly facts: LocaleFacts;
  private readonly zone: Zone;
  private readonly functions: CustomFunctions;
  private readonly univer: Univer;
  private readonly engine: Engine;

  constructor({locale, timeZone, names, caller, sheet}: HeadlessSettings) {
    this.sheet = sheet;
    this.facts = localeFacts(locale);
    this.zone = new Zone(timeZone);
    this.functions = customFunctions(names, caller, timeZone);
    this.univer = univerOf(this.unitId, sheet, this.functions);
    this.engine = engineOf(this.univer);
  }

  /** Ends its timers; without it they end with the process. */
  close(): void {
    this.univer.dispose();
  }

  /** The result of one formula, in rows; an instant for each date. */
  async evaluate(formula: string): Promise<Answer> {
    try {
      const parts = parseFormula(formula, this.facts);
      const all = [...everyPart(parts)];
      // These make names of their own.
      const named = all.some(
        (part) => part.kind === 'function' && /^(LET|LAMBDA)$/i.test(part.text),
      );
      for (const part of all) this.resolve(part, named);
      const text = spellFormula(parts, english);
      for (let round = 0; round < mostRounds; round++) {
        const value = this.interpret(text);
        if (this.functions.running === 0) return this.answerOf(value);
        await this.functions.settled();
      }
      throw new FormulaError(messages.tooDeep);
    } catch (error) {
      return {error: error instanceof Error ? error.message : String(error)};
    }
  }

  /** Refuses what is not there. The one sheet is the formula's own, so that its name can go. */
  private resolve(part: Part, named: boolean): void {
    const {sheet} = this;
    if (part.kind === 'name' && !named) throw new FormulaError(messages.unknownName(part.text));
    if (part.kind === 'function' && !this.engine.known.hasExecutor(part.text.toUpperCase()))
      throw new FormulaError(messages.unknownFunction(part.text));
    if (part.kind !== 'reference') return;
    const {
      sheet: name,
      row = 1,
      column = 1,
      lastRow = 1,
      lastColumn = 1,
    } = parseA1(part.text) ?? {};
    if (name !== undefined && name.toLowerCase() !== sheet.name.toLowerCase())
      throw new FormulaError(messages.noSheet(name));
    if (Math.max(row, lastRow) > sheet.rowCount || Math.max(column, lastColumn) > sheet.columnCount)
      throw new FormulaError(messages.noCell(part.text));
    part.text = part.text.slice(part.text.lastIndexOf('!') + 1);
  }

  /** As the engine does it for a cell; the cell is one to the right of all others. */
  private interpret(formula: string): BaseValueObject {
    const {config, runtime, interpreter, builder, lexer} = this.engine;
    const {rowCount, columnCount} = this.sheet;
    config.loadDataLite();
    runtime.reset();
    runtime.setCurrent(0, columnCount, rowCount, columnCount + 1, sheetId, this.unitId);
    const tree = lexer.treeBuilder(formula);
    const node = typeof tree === 'object' && !Array.isArray(tree) ? builder.parse(tree) : undefined;
    if (!node) return ErrorValueObject.create(ErrorType.ERROR);
    const value: FunctionVariantType = interpreter.execute(generateExecuteAstNodeData(node));
    return value.isReferenceObject()
      ? (value as BaseReferenceObject).toArrayValueObject()
      : (value as BaseValueObject);
  }

  private answerOf(value: BaseValueObject): Answer {
    const rows = value.isArray() ? rowsOf(value) : [[value]];
    const [[only] = []] = rows;
    const single = rows.length === 1 && rows[0]?.length === 1;
    if (single && only instanceof ErrorValueObject) return {error: errorText(only)};
    return {values: rows.map((row) => Array.from(row, (cell) => cellOf(cell, this.zone)))};
  }
}

/** A Univer without a page, whose only sheet holds the given cells. */
function univerOf(
  unitId: string,
  {name, rowCount, columnCount, columns}: HeadlessSettings['sheet'],
  functions: CustomFunctions,
): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {[LocaleType.EN_US]: {}},
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, {function: functions.list});
  univer.registerPlugin(UniverSheetsPlugin);
  functions.connect(univer);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    sheetOrder: [sheetId],
    styles: {date: {n: {pattern: automaticDate}}},
    sheets: {
      [sheetId]: {id: sheetId, name, rowCount, columnCount, cellData: cellsOf(columns)},
    },
  });
  return univer;
}

type Engine = ReturnType<typeof engineOf>;

/** The parts of the formula engine of which one calculation is made. */
function engineOf(univer: Univer) {
  const injector = univer.__getInjector();
  return {
    known: injector.get(IFunctionService),
    config: injector.get(IFormulaCurrentConfigService),
    runtime: injector.get(IFormulaRuntimeService),
    interpreter: injector.get(Interpreter),
    builder: injector.get(AstTreeBuilder),
    lexer: injector.get(Lexer),
  };
}

function cellsOf(columns: readonly (readonly PlainCell[])[]) {
  const cells: Record<number, Record<number, ICellData>> = {};
  columns.forEach((column, index) =>
    column.forEach((cell, row) => {
      if (cell !== '') (cells[row] ??= {})[index] = dataOf(cell);
    }),
  );
  return cells;
}

function dataOf(cell: PlainCell): ICellData {
  if (typeof cell === 'object') return {v: cell.serial, t: CellValueType.NUMBER, s: 'date'};
  if (typeof cell === 'number') return {v: cell, t: CellValueType.NUMBER};
  if (typeof cell === 'boolean') return {v: cell ? 1 : 0, t: CellValueType.BOOLEAN};
  return {v: cell, t: CellValueType.STRING};
}

/** What the custom function said, or a sentence for the engine's own errors. */
function errorText(error: ErrorValueObject): string {
  const sentences: Readonly<Record<string, string>> = messages.engineErrors;
  return error.getErrorContent() || (sentences[error.getErrorType()] ?? error.getErrorType());
}
