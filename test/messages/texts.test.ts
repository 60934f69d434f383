/** Texts fit where they are shown, can be told apart where they are read back, and stand nowhere but in src/messages. */
import {readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';
import {everyLanguage, fill, languages, type Messages} from '../../src/messages';
import {plain} from '../../src/functions/words';
import {shapes} from '../../src/tables/shapes';

const all = Object.entries(languages) as [string, Messages][];

const textsOf = (value: unknown, path: string): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
};

/** The longer of the words for one and for many: as long as the text can get before values are put in. */
const longest = (text: string): string =>
  text.replace(/\{\w+:([^|{}]*)\|([^{}]*)\}/g, (_, one: string, many: string) =>
    one.length > many.length ? one : many,
  );

describe.each(all)('%s', (_, messages) => {
  test('no text is longer than a dialog shows at a glance', () => {
    const long = textsOf(messages, '').filter(([, text]) => longest(text).length > 240);
    expect(long).toEqual([]);
  });

  test('what a formula says fits two lines over a cell', () => {
    const long = textsOf(messages.functions, 'functions').filter(
      ([, text]) => longest(text).length > 120,
    );
    expect(long).toEqual([]);
  });

  test('headers of our columns differ from one another', () => {
    const headers = Object.values<string>(messages.columns).map(plain);
    expect(new Set(headers).size).toBe(headers.length);
  });

  test('sheet names hold nothing that Google refuses', () => {
    expect(messages.sheets.customers).toMatch(/^[^[\]*?:/\\']{1,97}$/);
  });
});

/** What people may type or leave in a column, in whatever language: word -> the codes it stands for. */
function meanings(tables: readonly Readonly<Record<string, string | readonly string[]>>[]) {
  const found = new Map<string, Set<string>>();
  for (const table of tables)
    for (const [code, words] of Object.entries(table))
      for (const word of typeof words === 'string' ? [words] : words)
        found.set(plain(word), (found.get(plain(word)) ?? new Set()).add(code));
  return [...found].filter(([, codes]) => codes.size > 1).map(([word]) => word);
}

test.each(Object.keys(languages.en.labels) as (keyof Messages['labels'])[])(
  'a label of %s means one class, whatever the language',
  (section) => {
    const sources = ({labelsToo}: Messages['functions']) =>
      (labelsToo as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>)[section];
    const tables = all.flatMap(([, {labels, functions}]) => [
      labels[section],
      sources(functions) ?? {},
    ]);
    expect(meanings(tables)).toEqual([]);
  },
);

test.each(Object.keys(languages.en.functions.words) as (keyof Messages['functions']['words'])[])(
  'a word for %s means one thing, whatever the language',
  (section) => {
    expect(meanings(all.map(([, {functions}]) => functions.words[section]))).toEqual([]);
  },
);

test('a header of ours names one column, whatever the language', () => {
  const columns = all.map(([, messages]) =>
    Object.fromEntries(
      Object.entries(messages.columns).filter(
        ([id]) => !['revenueLtv', 'predictedRevenueLtv'].includes(id),
      ),
    ),
  );
  expect(meanings(columns)).toEqual([]);
});

test('a header marked incomplete still names its column', () => {
  for (const [, messages] of all)
    expect(fill(messages.sheets.incomplete, {header: 'LTV'})).toMatch(/^LTV \(.+\)$/);
});

/** Codes of currencies, which are words of no language, and headers as programs write them, which are read and never shown. */
const readOnly = ['src/reading/money.ts', ...shapes.map(({id}) => `src/tables/shapes/${id}.ts`)];

/** Codes of two words. */
const codes = ['order lines'];

/** Whether an error of this kind, or a line of the log, is what holds the text: for programmers, not for people. */
function isForProgrammers(node: ts.Node): boolean {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isNewExpression(at) && /^(\w*Error|TableMoved)$/.test(at.expression.getText()))
      return at.expression.getText() !== 'UserError';
    if (ts.isCallExpression(at)) {
      // The message of an error class of our own, which is caught and never shown.
      if (at.expression.kind === ts.SyntaxKind.SuperKeyword) return true;
      if (at.expression.getText().startsWith('console.')) return true;
    }
  }
  return false;
}

/** String literals of two or more words, as they stand. */
function sentencesIn(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const literal =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    const isName =
      ts.isLiteralTypeNode(node.parent ?? node) || ts.isImportDeclaration(node.parent ?? node);
    if (
      literal &&
      !isName &&
      !codes.includes(node.text) &&
      /\p{L}{2,}\s+\p{L}{2,}/u.test(node.text) &&
      !isForProgrammers(node)
    )
      found.push(`${path}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test('no text for people stands outside src/messages', () => {
  const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.startsWith('src/messages/'));
  expect(files.length).toBeGreaterThan(40);
  const found = files
    .filter((path) => !readOnly.includes(path))
    .flatMap((path) => sentencesIn(path, readFileSync(path, 'utf8')));
  expect(found).toEqual([]);
});

test.each([
  ["say('Nothing was found');", 1],
  ['say(`Row ${n} of the table`);', 1],
  ["throw new UserError('no such thing');", 1],
  ["throw new RangeError('a step of zero');", 0],
  ["console.error('this went wrong');", 0],
  ["type Layout = 'order lines';", 0],
  ["say('word');", 0],
])('the search for texts: %s', (text, count) => {
  expect(sentencesIn('src/api/a.ts', text)).toHaveLength(count);
});

describe.each(everyLanguage.map((folder) => [folder.speaks.code, folder] as const))(
  'one word for one thing: %s',
  (_, {addOn, panel, help, glossary}) => {
    // What people type is understood in whatever words.
    const said = {
      ...addOn,
      functions: {...addOn.functions, words: {}, labelsToo: {}},
      list: {...addOn.list, words: {}},
    };
    const texts = [
      ...textsOf(said, 'addOn'),
      ...textsOf(panel, 'panel'),
      ...textsOf({...help, searches: {}}, 'help'),
    ];

    test.each(Object.entries(glossary))('%s', (_, {word, avoid}) => {
      const others = new RegExp(`(?<![\\p{L}])(?:${avoid})(?![\\p{L}])`, 'iu');
      expect(texts.filter(([, text]) => others.test(text))).toEqual([]);
      expect(texts.some(([, text]) => text.toLowerCase().includes(word))).toBe(true);
    });
  },
);
