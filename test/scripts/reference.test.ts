/** The reference pages as people read them: nothing is missing, and the formulas give what stands beside them. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {pageIn, signature} from '../../scripts/functionTable';
import {functionNotes, helpIn} from '../../scripts/help';
import {functions, groups, type Group} from '../../src/functions';
import type {ArgumentFacts, CustomFunction} from '../../src/functions/declare/declaration';
import {fill, languages, type Language} from '../../src/messages';
import {LIFECYCLE_RULES} from '../../src/models/lifecycle';
import {answering, ciclo} from '../cli/ciclo';

const LOCALES: Readonly<Record<Language, string>> = {en: 'en_US', es: 'es_ES'};

test('README.md and the pages are up to date', () => {
  expect(() =>
    execFileSync('node', ['scripts/run.mjs', 'scripts/generate.ts', '--check'], {stdio: 'pipe'}),
  ).not.toThrow();
});

interface Shown {
  readonly name: string;
  readonly formula: string;
  /** Rows of texts as the page shows them. */
  readonly rows: readonly (readonly string[])[];
}

/** A text of the page without what markdown adds. */
const bare = (text: string): string => text.replace(/\\([\\*_`|<>~])/g, '$1').trim();

/** `| 1   | Top | 5 |` without the number of the row. */
const cellsOf = (line: string): string[] => line.split('|').slice(2, -1).map(bare);

/** The examples of one function's section. */
const examplesIn = (name: string, text: string): Shown[] => {
  const lines = text.split('\n');
  return lines.flatMap((line, index): Shown[] => {
    const [, formula, rest = ''] = /^`(=.*?)` (.*)$/.exec(line) ?? [];
    if (formula === undefined) return [];
    const [, single] = /`(.*)`$/.exec(rest) ?? [];
    if (single !== undefined) return [{name, formula, rows: [[single]]}];
    if (!rest.endsWith(':')) return [{name, formula, rows: [['']]}];
    const table = lines.slice(index + 4);
    const end = table.findIndex((each) => !each.startsWith('|'));
    return [{name, formula, rows: table.slice(0, end).map(cellsOf)}];
  });
};

describe.each(Object.keys(languages) as Language[])('in %s', (language) => {
  const page = readFileSync(pageIn(language), 'utf8');
  const {reference, groups: titles} = helpIn(language);
  const sections = new Map(
    page
      .split(/^(?=### )/m)
      .slice(1)
      .map((text) => [/^### (\w+)/.exec(text)?.[1] ?? '', text.split(/^## /m)[0] ?? '']),
  );

  test('every function has its section, under the headings of the catalogue', () => {
    expect([...sections.keys()]).toEqual(functions.map(({name}) => name));
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    const expected = (Object.keys(groups) as Group[]).map((group) => titles[group]);
    expect(headings).toEqual([...expected, reference.words]);
  });

  test.each(functions as readonly CustomFunction[])('$name: nothing is missing', (declared) => {
    const text = sections.get(declared.name) ?? '';
    const notes = functionNotes(language, declared.name as (typeof functions)[number]['name']);
    expect(text).toContain(`\`${signature(declared)}\``);
    const rows = text.split('\n').filter((line) => /^\| `\w+` +\|/.test(line));
    const shown = rows.map((row) => row.split('|').slice(1, -1).map(bare));
    expect(shown.map(([name]) => name)).toEqual(
      Object.keys(declared.args).map((name) => `\`${name}\``),
    );
    Object.entries<ArgumentFacts>(declared.args).forEach(([name, facts], index) => {
      const [, takes = '', blank = '', meaning] = shown[index] ?? [];
      expect(meaning).toBe(notes.args[name]);
      const {min, max, above, below} = facts.limits ?? {};
      for (const limit of [min, max, above, below])
        if (limit !== undefined)
          expect(takes).toContain(String(limit).replace('.', language === 'es' ? ',' : '.'));
      const mayBeBlank = facts.optional || facts.mayBeBlank === true;
      expect(blank === reference.needed).toBe(!mayBeBlank);
    });
    const plainText = bare(text.replace(/\s+/g, ' '));
    for (const part of [
      notes.description,
      fill(notes.source, {...LIFECYCLE_RULES}),
      ...notes.mistakes,
    ])
      expect(plainText).toContain(part);
    expect(examplesIn(declared.name, text)).toHaveLength(declared.examples.length);
  });

  test('the formulas give what the page shows, in the formula engine', () => {
    const examples = [...sections].flatMap(([name, text]) => examplesIn(name, text));
    const {stdout} = ciclo(
      ['eval', '-', '--locale', LOCALES[language]],
      examples.map(({formula}) => formula).join('\n'),
      // The reference shows days as days.
      answering('dateResults:date'),
    );
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as {values?: unknown[][]; error?: string});
    expect(answers).toHaveLength(examples.length);
    const {yes, no} = languages[language].functions.got;
    examples.forEach(({formula, rows}, index) => {
      const found = answers[index]?.values?.map((row, r) =>
        row.map((cell, c) => {
          const shown = rows[r]?.[c] ?? '';
          if (typeof cell === 'boolean') return cell ? yes : no;
          if (typeof cell !== 'number') return String(cell);
          // As many decimals as are shown.
          const [, decimals = ''] = shown.split(/[.,]/);
          const text = String(Number(cell.toFixed(decimals.length)));
          return language === 'es' ? text.replace('.', ',') : text;
        }),
      );
      expect({formula, found: found ?? answers[index]}).toEqual({formula, found: rows});
    });
  });
});
