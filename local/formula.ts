/**
 * A small reader of formulas: calls of the add-on's own functions with literals, array literals, references, percent and
 * the four operations. It stands in where no formula engine is; it knows none of Sheets' own functions.
 */
import {parseA1, type A1} from './services/a1';
import type {CellArgument, CellResult} from './formulaCells';

export interface FormulaContext {
  /** With a decimal comma `;` separates arguments and `\` the columns of an array. */
  readonly decimal: '.' | ',';
  /** Words for TRUE and FALSE, in capitals. */
  readonly booleans: ReadonlyMap<string, boolean>;
  /** The cells of a reference. @throws Error when there is no such sheet or cell. */
  cells(reference: A1): CellArgument;
  call(name: string, args: readonly CellArgument[]): Promise<CellArgument>;
}

/** What is wrong with a formula, in one sentence. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}

const referencePattern =
  /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d*(?::\$?[A-Za-z]{1,3}\$?\d*)?|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(])/uy;
const namePattern = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const textPattern = /"((?:[^"]|"")*)"/y;

/** @throws FormulaError for what it cannot read; what `call` throws passes. */
export async function evaluate(formula: string, context: FormulaContext): Promise<CellArgument> {
  const reader = new FormulaReader(formula.trim().replace(/^=/, ''), context);
  return reader.whole();
}

class FormulaReader {
  private at = 0;
  private readonly separators: readonly string[];
  private readonly columnMark: string;
  private readonly numberPattern: RegExp;

  constructor(
    private readonly source: string,
    private readonly context: FormulaContext,
  ) {
    const comma = context.decimal === ',';
    this.separators = comma ? [';'] : [',', ';'];
    this.columnMark = comma ? '\\' : ',';
    this.numberPattern = comma
      ? /(?:\d+(?:,\d+)?|,\d+)(?:[eE][+-]?\d+)?(?![\d.])/y
      : /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
  }

  async whole(): Promise<CellArgument> {
    if (this.source === '') throw new FormulaError('The formula is empty.');
    const value = await this.sum();
    this.skip();
    if (this.at < this.source.length) throw this.unexpected();
    return value;
  }

  private async sum(): Promise<CellArgument> {
    let value = await this.product();
    for (;;) {
      const sign = this.take('+', '-');
      if (sign === undefined) return value;
      const other = await this.product();
      value = sign === '+' ? number(value) + number(other) : number(value) - number(other);
    }
  }

  private async product(): Promise<CellArgument> {
    let value = await this.signed();
    for (;;) {
      const sign = this.take('*', '/');
      if (sign === undefined) return value;
      const other = number(await this.signed());
      if (sign === '/' && other === 0) throw new FormulaError('Division by zero.');
      value = sign === '*' ? number(value) * other : number(value) / other;
    }
  }

  private async signed(): Promise<CellArgument> {
    if (this.take('-')) return -number(await this.signed());
    if (this.take('+')) return this.signed();
    let value = await this.single();
    // 7/100 is nearer to 7% than 7*0.01.
    while (this.take('%')) value = number(value) / 100;
    return value;
  }

  private async single(): Promise<CellArgument> {
    this.skip();
    const text = this.match(textPattern);
    if (text !== undefined) return text.slice(1, -1).replaceAll('""', '"');
    if (this.take('{')) return this.array();
    if (this.take('(')) {
      const value = await this.sum();
      this.expect(')');
      return value;
    }
    const reference = this.reference();
    if (reference) return this.context.cells(reference);
    const digits = this.match(this.numberPattern);
    if (digits !== undefined) return Number(digits.replace(',', '.'));
    return this.named();
  }

  private async named(): Promise<CellArgument> {
    const name = this.match(namePattern);
    if (name === undefined) throw this.unexpected();
    if (this.take('(')) return this.context.call(name, await this.callArguments());
    const truth = this.context.booleans.get(name.toUpperCase());
    if (truth === undefined) throw new FormulaError(`Unknown name: ${name}.`);
    return truth;
  }

  /** An argument left out is an empty cell. */
  private async callArguments(): Promise<CellArgument[]> {
    const args: CellArgument[] = [];
    if (this.take(')')) return args;
    for (;;) {
      this.skip();
      const empty = [...this.separators, ')'].includes(this.source[this.at] ?? '');
      args.push(empty ? '' : await this.sum());
      if (this.take(')')) return args;
      if (this.take(...this.separators) === undefined) throw this.unexpected();
    }
  }

  private async array(): Promise<CellArgument> {
    const rows: CellResult[][] = [[]];
    for (;;) {
      const value = await this.sum();
      if (typeof value === 'object' && !(value instanceof Date))
        throw new FormulaError('An array literal holds single values only.');
      rows.at(-1)?.push(value);
      if (this.take('}')) break;
      if (this.take(';')) rows.push([]);
      else this.expect(this.columnMark);
    }
    if (rows.some((row) => row.length !== rows[0]?.length))
      throw new FormulaError('The rows of an array literal must have equal length.');
    return rows;
  }

  private reference(): A1 | undefined {
    const start = this.at;
    const text = this.match(referencePattern);
    const found = text === undefined ? undefined : parseA1(text);
    if (!found) this.at = start;
    return found;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [text] = pattern.exec(this.source) ?? [];
    if (text !== undefined) this.at += text.length;
    return text;
  }

  private take(...signs: readonly string[]): string | undefined {
    this.skip();
    const sign = this.source[this.at];
    if (sign === undefined || !signs.includes(sign)) return undefined;
    this.at++;
    return sign;
  }

  private expect(sign: string): void {
    if (this.take(sign) === undefined) throw this.unexpected();
  }

  private skip(): void {
    while (/\s/.test(this.source[this.at] ?? '')) this.at++;
  }

  private unexpected(): FormulaError {
    const rest = this.source.slice(this.at, this.at + 12);
    const where = rest === '' ? 'at its end' : `at "${rest}" (character ${this.at + 1})`;
    const hint =
      this.context.decimal === ','
        ? ' This locale writes ; between arguments, \\ between columns and a decimal comma.'
        : '';
    return new FormulaError(`The formula cannot be read ${where}.${hint}`);
  }
}

function number(value: CellArgument): number {
  if (typeof value === 'number') return value;
  throw new FormulaError('Arithmetic here takes numbers only.');
}
