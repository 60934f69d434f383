/**
 * Reads a formula as someone types it in a sheet of some locale, and writes it for another one or for Univer's engine.
 * `parseFormula(text, facts)`, then `spellFormula(parts, facts)` or `engineText(parts)`.
 */
import {messages} from '../messages';
import type {LocaleFacts} from '../services/locale';

/** With a decimal comma `;` separates arguments and `\` the columns of an array. */
export type FormulaFacts = Pick<LocaleFacts, 'decimal' | 'booleans'>;

/** How formulas stand in Univer's cells, whatever the locale. */
export const english: FormulaFacts = {
  decimal: '.',
  booleans: new Map([
    ['TRUE', true],
    ['FALSE', false],
  ]),
};

/** One piece of a formula. Numbers have a decimal point, whatever the locale. */
export type Part =
  | {readonly kind: 'number' | 'text' | 'reference' | 'function' | 'name' | 'error'; text: string}
  /** Operators, brackets and the `:` between two computed references. */
  | {readonly kind: 'sign'; text: string}
  | {readonly kind: 'separator'}
  | {readonly kind: 'boolean'; value: boolean}
  | {readonly kind: 'array'; rows: readonly (readonly (readonly Part[])[])[]};

/** What is wrong with a formula, in one sentence. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}

const referencePattern =
  /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::\$?[A-Za-z]{1,3}\$?\d*|:\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?\d+)?|\$?\d+:\$?(?:[A-Za-z]{1,3}\$?)?\d+)(?![\p{L}\p{N}_.(!])/uy;
const namePattern = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const textPattern = /"(?:[^"]|"")*"/y;
const errorPattern = /#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!)/iy;
const operatorPattern = /<>|<=|>=|[-+*/^&=<>]/y;
const numberPatterns = {
  '.': /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y,
  ',': /(?:\d+(?:,\d+)?|,\d+)(?:[eE][+-]?\d+)?(?![\d.])/y,
} as const;

/** @throws FormulaError where it cannot be read. */
export const parseFormula = (text: string, facts: FormulaFacts): readonly Part[] =>
  new FormulaReader(text, facts).whole();

class FormulaReader {
  private at: number;
  private readonly separators: readonly string[];
  private readonly columnMark: string;

  constructor(
    private readonly source: string,
    private readonly facts: FormulaFacts,
  ) {
    const comma = facts.decimal === ',';
    this.separators = comma ? [';'] : [',', ';'];
    this.columnMark = comma ? '\\' : ',';
    this.at = /^\s*=?/.exec(source)?.[0].length ?? 0;
  }

  whole(): Part[] {
    this.skip();
    if (this.at === this.source.length) throw new FormulaError(messages.formula.empty);
    const parts = this.expression();
    this.skip();
    if (this.at < this.source.length) throw this.unexpected();
    return parts;
  }

  private expression(): Part[] {
    const parts = this.operand();
    for (;;) {
      this.skip();
      const operator = this.match(operatorPattern) ?? this.take(':');
      if (operator === undefined) return parts;
      parts.push({kind: 'sign', text: operator}, ...this.operand());
    }
  }

  private operand(): Part[] {
    const sign = this.take('+', '-', '@');
    if (sign !== undefined) return [{kind: 'sign', text: sign}, ...this.operand()];
    const parts = this.single();
    for (let mark = this.take('%'); mark !== undefined; mark = this.take('%'))
      parts.push({kind: 'sign', text: mark});
    return parts;
  }

  private single(): Part[] {
    this.skip();
    const text = this.match(textPattern);
    if (text !== undefined) return [{kind: 'text', text}];
    if (this.take('{') !== undefined) return [this.array()];
    if (this.take('(') !== undefined) return this.bracketed([]);
    const error = this.match(errorPattern);
    if (error !== undefined) return [{kind: 'error', text: error.toUpperCase()}];
    const reference = this.match(referencePattern);
    if (reference !== undefined) return [{kind: 'reference', text: reference}];
    const digits = this.match(numberPatterns[this.facts.decimal]);
    if (digits !== undefined) return [{kind: 'number', text: plainNumber(digits)}];
    return this.named();
  }

  private bracketed(before: readonly Part[]): Part[] {
    const inner = this.expression();
    this.expect(')');
    return [...before, {kind: 'sign', text: '('}, ...inner, {kind: 'sign', text: ')'}];
  }

  private named(): Part[] {
    const name = this.match(namePattern);
    if (name === undefined) throw this.unexpected();
    if (this.take('(') !== undefined) return [{kind: 'function', text: name}, ...this.call()];
    const value = this.facts.booleans.get(name.toUpperCase());
    return [value === undefined ? {kind: 'name', text: name} : {kind: 'boolean', value}];
  }

  /** An argument left out is an empty cell. */
  private call(): Part[] {
    const parts: Part[] = [{kind: 'sign', text: '('}];
    const close: Part = {kind: 'sign', text: ')'};
    if (this.take(')') !== undefined) return [...parts, close];
    for (;;) {
      this.skip();
      const next = this.source[this.at] ?? '';
      if (![...this.separators, ')'].includes(next)) parts.push(...this.expression());
      if (this.take(')') !== undefined) return [...parts, close];
      if (this.take(...this.separators) === undefined) throw this.unexpected();
      parts.push({kind: 'separator'});
    }
  }

  private array(): Part {
    const rows: Part[][][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.expression());
      if (this.take('}') !== undefined) break;
      if (this.take(';') !== undefined) rows.push([]);
      else this.expect(this.columnMark);
    }
    const plain = rows.every((row) => row.every(isLiteral));
    if (plain && rows.some((row) => row.length !== rows[0]?.length))
      throw new FormulaError(messages.formula.raggedArray);
    return {kind: 'array', rows};
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
    // Characters are counted without the = that a formula may begin with.
    const begin = /^\s*=?/.exec(this.source)?.[0].length ?? 0;
    return new FormulaError(
      messages.formula.unreadable(rest, this.at - begin + 1, this.facts.decimal === ','),
    );
  }
}

const plainNumber = (digits: string): string => digits.replace(',', '.');

/** A value as it stands: what Univer's own array literals hold. */
const isLiteral = (parts: readonly Part[]): boolean =>
  parts.every((part, index) => {
    if (part.kind === 'number' || part.kind === 'boolean') return true;
    if (part.kind === 'text') return parts.length === 1;
    return part.kind === 'sign' && (index === 0 ? '+-' : '%').includes(part.text);
  });

/** As it is typed in a sheet of that locale, `=` first. */
export function spellFormula(parts: readonly Part[], facts: FormulaFacts): string {
  const comma = facts.decimal === ',';
  const words = [...facts.booleans].reverse();
  const spell = (part: Part): string => {
    if (part.kind === 'separator') return comma ? ';' : ',';
    if (part.kind === 'number') return comma ? part.text.replace('.', ',') : part.text;
    if (part.kind === 'boolean')
      return words.find(([, value]) => value === part.value)?.[0] ?? String(part.value);
    if (part.kind !== 'array') return part.text;
    const rows = part.rows.map((row) => row.map(all).join(comma ? '\\' : ','));
    return `{${rows.join(';')}}`;
  };
  const all = (inner: readonly Part[]): string => inner.map(spell).join('');
  return `=${all(parts)}`;
}

/** As Univer's engine reads it, `=` first. */
export function engineText(parts: readonly Part[]): string {
  const spell = (part: Part): string => {
    if (part.kind === 'separator') return ',';
    if (part.kind === 'boolean') return part.value ? 'TRUE' : 'FALSE';
    // Univer takes for text what JavaScript would write otherwise: 0.80, 1e3.
    if (part.kind === 'number') return String(Number(part.text));
    return part.kind === 'array' ? array(part.rows) : part.text;
  };
  const all = (inner: readonly Part[]): string => inner.map(spell).join('');
  const array = (rows: readonly (readonly (readonly Part[])[])[]): string => {
    const cells = rows.map((row) => row.map(all));
    // Univer cuts a literal at every , and ; also at those in texts, and takes no references in it.
    const simple = rows.every((row) => row.every(isLiteral));
    if (simple && !cells.some((row) => row.some((cell) => /^".*[,;{}]/s.test(cell))))
      return `{${cells.map((row) => row.join(',')).join(';')}}`;
    return stacked(
      'VSTACK',
      cells.map((row) => stacked('HSTACK', row)),
    );
  };
  return `=${all(parts)}`;
}

const stacked = (name: string, cells: readonly string[]): string =>
  cells.length === 1 ? (cells[0] ?? '') : `${name}(${cells.join(',')})`;

/** A formula of one locale as another writes it; what cannot be read stays as it is. */
export function respelled(formula: string, from: FormulaFacts, to: FormulaFacts): string {
  if (from.decimal === to.decimal) return formula;
  try {
    return spellFormula(parseFormula(formula, from), to);
  } catch {
    return formula;
  }
}

/** All pieces, also those within arrays. */
export function* everyPart(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    yield part;
    if (part.kind === 'array')
      for (const row of part.rows) for (const cell of row) yield* everyPart(cell);
  }
}
