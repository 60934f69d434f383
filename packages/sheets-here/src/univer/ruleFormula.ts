/**
 * Formulas of conditional formats, one cell at a time: only what is in view is asked for, whereas Univer calculates every
 * cell of a rule and needs a minute for a few thousand rows. Pure; values compare as in Sheets.
 */
import {columnNumber} from '../services/a1';
import {parseFormula, type FormulaFacts, type Part} from './formulaText';

/** '' is an empty cell; a date is its serial number. */
export type Plain = number | string | boolean;
/** The value of a cell, counted from 1. */
export type Look = (row: number, column: number) => Plain;
/** Whether the rule applies to a cell, which lies so many rows and columns from the first one of the rule. */
export type Condition = (look: Look, down: number, right: number) => boolean;

type Asked = (look: Look, down: number, right: number) => Plain;

/** What a cell would show as an error: no rule applies then. */
class NoValue extends Error {}
/** What only the whole engine can calculate. */
class Unknown extends Error {}

/** Reads a formula as seen from the rule's first cell. undefined for what is not understood: ranges, other functions. */
export function conditionOf(formula: string, facts: FormulaFacts): Condition | undefined {
  let asked: Asked;
  try {
    asked = new Reader(parseFormula(formula, facts)).whole();
  } catch {
    return undefined;
  }
  return (look, down, right) => {
    try {
      return truth(asked(look, down, right));
    } catch (error) {
      if (error instanceof NoValue) return false;
      throw error;
    }
  };
}

const binding: Readonly<Record<string, number>> = {
  ...{'=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1},
  ...{'&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5},
};

class Reader {
  private at = 0;

  constructor(private readonly parts: readonly Part[]) {}

  whole(): Asked {
    const asked = this.expression(0);
    if (this.at < this.parts.length) throw new Unknown();
    return asked;
  }

  private expression(loosest: number): Asked {
    let left = this.operand();
    for (;;) {
      const sign = this.sign();
      const tight = binding[sign] ?? 0;
      if (tight <= loosest) return left;
      this.at++;
      left = joined(sign, left, this.expression(tight));
    }
  }

  private operand(): Asked {
    const part = this.parts[this.at++];
    if (!part) throw new Unknown();
    let asked = this.single(part);
    for (; this.sign() === '%'; this.at++) {
      const whole = asked;
      asked = (...cell) => number(whole(...cell)) / 100;
    }
    return asked;
  }

  private single(part: Part): Asked {
    switch (part.kind) {
      case 'number':
        return constant(Number(part.text));
      case 'text':
        return constant(part.text.slice(1, -1).replaceAll('""', '"'));
      case 'boolean':
        return constant(part.value);
      case 'reference':
        return cellAt(part.text);
      case 'function':
        return called(part.text, this.args());
      case 'sign':
        return this.signed(part.text);
      default:
        throw new Unknown();
    }
  }

  private signed(sign: string): Asked {
    if (sign === '(') {
      const inner = this.expression(0);
      this.close();
      return inner;
    }
    const inner = this.operand();
    if (sign === '+') return inner;
    if (sign === '-') return (...cell) => -number(inner(...cell));
    throw new Unknown();
  }

  private args(): Asked[] {
    // The bracket that opens.
    this.at++;
    const args: Asked[] = [];
    if (this.sign() !== ')') args.push(this.expression(0));
    while (this.parts[this.at]?.kind === 'separator') {
      this.at++;
      args.push(this.expression(0));
    }
    this.close();
    return args;
  }

  private sign(): string {
    const part = this.parts[this.at];
    return part?.kind === 'sign' ? part.text : '';
  }

  private close(): void {
    if (this.sign() !== ')') throw new Unknown();
    this.at++;
  }
}

const constant =
  (value: Plain): Asked =>
  () =>
    value;

/** A cell of the sheet itself; a line without $ goes along. */
function cellAt(text: string): Asked {
  const [, fixedColumn, letters, fixedRow, digits] =
    /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) throw new Unknown();
  const column = columnNumber(letters);
  const row = Number(digits);
  return (look, down, right) =>
    look(fixedRow ? row : row + down, fixedColumn ? column : column + right);
}

function joined(sign: string, left: Asked, right: Asked): Asked {
  const calculated =
    (calculate: (one: number, two: number) => number): Asked =>
    (...cell) =>
      finite(calculate(number(left(...cell)), number(right(...cell))));
  const compared =
    (holds: (order: number) => boolean): Asked =>
    (...cell) =>
      holds(order(left(...cell), right(...cell)));
  switch (sign) {
    case '+':
      return calculated((one, two) => one + two);
    case '-':
      return calculated((one, two) => one - two);
    case '*':
      return calculated((one, two) => one * two);
    case '/':
      return calculated((one, two) => one / two);
    case '^':
      return calculated((one, two) => one ** two);
    case '&':
      return (...cell) => text(left(...cell)) + text(right(...cell));
    case '=':
      return compared((found) => found === 0);
    case '<>':
      return compared((found) => found !== 0);
    case '<':
      return compared((found) => found < 0);
    case '>':
      return compared((found) => found > 0);
    case '<=':
      return compared((found) => found <= 0);
    default:
      return compared((found) => found >= 0);
  }
}

function called(name: string, args: readonly Asked[]): Asked {
  const [first, second, third] = args;
  const of = (give: (value: Plain) => Plain): Asked => {
    if (!first || args.length !== 1) throw new Unknown();
    return (...cell) => give(first(...cell));
  };
  const all = (give: (values: readonly Plain[]) => Plain): Asked => {
    if (!first) throw new Unknown();
    return (...cell) => give(args.map((one) => one(...cell)));
  };
  switch (name.toUpperCase()) {
    case 'AND':
      return all((values) => values.every(truth));
    case 'OR':
      return all((values) => values.some(truth));
    case 'NOT':
      return of((value) => !truth(value));
    case 'IF':
      if (!first || !second) throw new Unknown();
      return (...cell) =>
        truth(first(...cell)) ? second(...cell) : (third ?? constant(false))(...cell);
    case 'N':
      return of((value) => (typeof value === 'string' ? 0 : Number(value)));
    case 'SEARCH':
      if (!first || !second || third) throw new Unknown();
      return (...cell) => found(text(first(...cell)), text(second(...cell)));
    case 'ABS':
      return of((value) => Math.abs(number(value)));
    case 'LEN':
      return of((value) => text(value).length);
    case 'ISBLANK':
      return of((value) => value === '');
    case 'ISNUMBER':
      return of((value) => typeof value === 'number');
    case 'ISTEXT':
      return of((value) => typeof value === 'string' && value !== '');
    default:
      throw new Unknown();
  }
}

/** Where a text begins in another, from 1. */
function found(part: string, whole: string): number {
  const at = whole.toLowerCase().indexOf(part.toLowerCase());
  if (at < 0) throw new NoValue();
  return at + 1;
}

function truth(value: Plain): boolean {
  if (typeof value !== 'string') return Boolean(value);
  if (value === '') return false;
  if (/^(true|false)$/i.test(value)) return /^true$/i.test(value);
  throw new NoValue();
}

function number(value: Plain): number {
  if (typeof value !== 'string') return Number(value);
  const read = Number(value);
  return finite(read);
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new NoValue();
  return value;
}

const text = (value: Plain): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

const ranks = {number: 0, string: 1, boolean: 2} as const;
type Kind = keyof typeof ranks;

/** Numbers come before texts, texts before truths; capital letters are no others. An empty cell is like the other's nothing. */
function order(one: Plain, two: Plain): number {
  const [left, right] = [like(one, two), like(two, one)];
  const apart = ranks[typeof left as Kind] - ranks[typeof right as Kind];
  if (apart !== 0) return apart;
  if (typeof left !== 'string') return Number(left) - Number(right);
  const [a, b] = [left.toLowerCase(), String(right).toLowerCase()];
  return a === b ? 0 : a < b ? -1 : 1;
}

function like(value: Plain, other: Plain): Plain {
  if (value !== '' || typeof other === 'string') return value;
  return typeof other === 'number' ? 0 : false;
}
