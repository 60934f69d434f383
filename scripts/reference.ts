// The reference page of the custom functions, from their declarations and their help.
import {posix} from 'node:path';
import {columnLetters, isDate, type Cell, type Cells} from '../src/base/cells';
import {functions, groups, type FunctionName, type Group} from '../src/functions';
import type {Wordings} from '../src/functions/declare/arguments';
import type {ArgumentFacts, CustomFunction, Example} from '../src/functions/declare/declaration';
import {Problem} from '../src/functions/declare/problem';
import {plain} from '../src/functions/words';
import {fill, languages, type Language, type Messages} from '../src/messages';
import {LIFECYCLE_RULES} from '../src/models/lifecycle';
import {formulaText} from './formula';
import {elsewhere, functionTable, pageIn, signature, tableRow} from './functionTable';
import {callIn, defaultText, functionNotes, helpIn, shownWords, takesText} from './help';

type Declared = CustomFunction & {readonly name: FunctionName};

/** What an example gives in a spreadsheet of the language: numbers with the decimals of the declaration. */
export const printed = (
  {result}: Pick<CustomFunction, 'result'>,
  example: Example,
  language: Language,
): Cell | Cells => {
  const call = callIn(language);
  const written = (value: unknown): Cell[] | Cell[][] => {
    if (value === undefined) return [''];
    const cells = result.write(value, call);
    if (cells instanceof Problem) throw new TypeError(`an example gives ${cells.key}`);
    return cells;
  };
  if ('results' in example) return example.results.map((value) => written(value) as Cell[]);
  const cells = written(example.result);
  if (!('width' in result)) return cells as Cell[][];
  return result.width === 1 ? (cells[0] as Cell) : [cells as Cell[]];
};

/** A cell as a spreadsheet of the language shows it; dates as 2026-06-30 everywhere. */
export const cellText = (cell: Cell, language: Language): string => {
  const {messages, number} = callIn(language).speech();
  if (typeof cell === 'number') return number(cell);
  if (typeof cell === 'boolean')
    return cell ? messages.functions.got.yes : messages.functions.got.no;
  return isDate(cell) ? cell.toISOString().slice(0, 10) : cell;
};

const exampleText = (declared: CustomFunction, example: Example, language: Language): string[] => {
  const words = helpIn(language).reference;
  const formula = `\`${formulaText(declared, example, language)}\``;
  const cells = printed(declared, example, language);
  if (!Array.isArray(cells)) {
    const text = cellText(cells as Cell, language);
    const result = text === '' ? words.givesBlank : `\`${text}\``;
    return [fill(words.gives, {formula, result}), ''];
  }
  const rows = cells as Cells;
  const letters = (rows[0] ?? []).map((_, column) => columnLetters(column + 1));
  return [
    fill(words.givesRange, {formula}),
    '',
    tableRow(['', ...letters]),
    tableRow(['---', ...letters.map(() => '---')]),
    ...rows.map((row, index) =>
      tableRow([String(index + 1), ...row.map((cell) => cellText(cell, language))]),
    ),
    '',
  ];
};

/** `one of: Top, Big, …`, `3 cells side by side: a number (3 ×)` */
const givesText = (
  {type, words, parts = []}: CustomFunction['result'],
  language: Language,
): string => {
  const {gives} = helpIn(language);
  if (type === 'row') {
    const texts = parts.map((part) => givesText(part as CustomFunction['result'], language));
    const runs: {kind: string; count: number}[] = [];
    for (const kind of texts) {
      const last = runs[runs.length - 1];
      if (last?.kind === kind) last.count++;
      else runs.push({kind, count: 1});
    }
    const said = runs.map(({kind, count}) => (count > 1 ? fill(gives.times, {kind, count}) : kind));
    return fill(gives.row, {count: parts.length, parts: said.join('; ')});
  }
  if (words === undefined) return gives[type];
  const all = shownWords(words(languages[language])).join(', ');
  return fill(type === 'text' ? gives.oneOf : gives.or, {kind: gives[type], words: all});
};

const argumentTable = (declared: Declared, language: Language): string[] => {
  const {reference, takes} = helpIn(language);
  const {args} = functionNotes(language, declared.name);
  const rows = Object.entries<ArgumentFacts>(declared.args).map(([name, facts]) => {
    const shape = facts.line === true ? 'line' : facts.shape;
    const kind = takesText(facts, language);
    const mayBeBlank = facts.optional || facts.mayBeBlank === true;
    return [
      `\`${name}\``,
      shape === 'cell' ? kind : fill(takes[shape], {kind}),
      defaultText(facts, language) ?? (mayBeBlank ? reference.mayBeBlank : reference.needed),
      args[name] ?? '',
    ];
  });
  return [
    tableRow([reference.argument, reference.takes, reference.blank, reference.meaning]),
    '| --- | --- | --- | --- |',
    ...rows.map(tableRow),
    '',
  ];
};

const section = (declared: Declared, language: Language): string[] => {
  const {reference} = helpIn(language);
  const {description, source, mistakes} = functionNotes(language, declared.name);
  const {examples} = declared;
  return [
    `### ${declared.name}`,
    '',
    `\`${signature(declared)}\``,
    '',
    description,
    '',
    ...argumentTable(declared, language),
    `**${reference.result}** ${givesText(declared.result, language)}.`,
    '',
    `**${examples.length > 1 ? reference.examples : helpIn(language).example}**`,
    '',
    ...examples.flatMap((example) => exampleText(declared, example, language)),
    `**${reference.source}** ${fill(source, {...LIFECYCLE_RULES})}`,
    '',
    `**${reference.mistakes}**`,
    '',
    ...mistakes.map((mistake) => `- ${mistake}`),
    '',
  ];
};

const textsOf = (wordings: Wordings | undefined, code: string): readonly string[] => {
  const texts = wordings?.[code] ?? [];
  return typeof texts === 'string' ? [texts] : texts;
};

/** The name under which a table of words stands among others. */
const keyIn = (tables: Readonly<Record<string, Wordings>>, wordings: Wordings) =>
  Object.keys(tables).find((key) => tables[key] === wordings);

/** Every wording that an argument understands, by code: in the language given first, what is shown before all else. */
export const understood = (
  {words}: ArgumentFacts,
  language: Language,
): Readonly<Record<string, readonly string[]>> => {
  const messages: Messages = languages[language];
  const shown = words?.(messages);
  if (shown === undefined) return {};
  const label = keyIn(messages.labels, shown);
  const inOrder = [messages, ...(Object.values(languages) as Messages[])];
  const tables = inOrder.flatMap((each): (Wordings | undefined)[] => {
    const sources: Readonly<Record<string, Wordings>> = each.functions.labelsToo;
    return [words?.(each), label === undefined ? undefined : sources[label]];
  });
  return Object.fromEntries(
    Object.keys(shown).map((code) => {
      const known = new Set<string>();
      const texts = tables.flatMap((table) => textsOf(table, code));
      return [code, texts.filter((text) => !known.has(plain(text)) && known.add(plain(text)))];
    }),
  );
};

/** One table for all arguments that take the same words. */
const wordTables = (language: Language): string[] => {
  const {reference} = helpIn(language);
  const users = new Map<Wordings, {facts: ArgumentFacts; names: Map<string, string[]>}>();
  for (const {name: user, args} of functions as readonly CustomFunction[])
    for (const [name, facts] of Object.entries<ArgumentFacts>(args)) {
      const words = facts.words?.(languages[language]);
      if (words === undefined) continue;
      const {names} = users.get(words) ?? {names: new Map<string, string[]>()};
      names.set(name, [...(names.get(name) ?? []), user]);
      users.set(words, {facts, names});
    }
  return [...users.values()].flatMap(({facts, names}) => [
    `${[...names].map(([name, by]) => `\`${name}\` (${by.join(', ')})`).join(', ')}:`,
    '',
    tableRow([reference.word, reference.also]),
    '| --- | --- |',
    ...Object.values(understood(facts, language)).map(([first = '', ...others]) =>
      tableRow([first, others.join(', ')]),
    ),
    '',
  ]);
};

/** The whole page. */
export const referencePage = (language: Language): string => {
  const {reference, groups: titles} = helpIn(language);
  const folder = posix.dirname(pageIn(language));
  const others = elsewhere(language, (other) =>
    fill(helpIn(other).reference.here, {page: posix.relative(folder, pageIn(other))}),
  );
  const names = Object.keys(groups) as Group[];
  return [
    `# ${reference.title}`,
    '',
    `<!-- ${reference.generated} -->`,
    '',
    others.join(' '),
    '',
    ...reference.intro.map((text) => `- ${text}`),
    '',
    ...functionTable(language),
    '',
    ...names.flatMap((group) => [
      `## ${titles[group]}`,
      '',
      ...groups[group].flatMap((declared) => section(declared, language)),
    ]),
    `## ${reference.words}`,
    '',
    reference.wordsIntro,
    '',
    ...wordTables(language),
  ].join('\n');
};
