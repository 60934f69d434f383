/** The sidebar's texts: the same in every language, and nowhere but in src/messages. */
import {readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';
import {sidebarFor} from '../../src/messages';

const textsOf = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
const namesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

const english = textsOf(sidebarFor('en'));
const spanish = textsOf(sidebarFor('es'));

test('Spanish fills in what English does', () => {
  expect(spanish.map(([path, text]) => [path, namesIn(text)])).toEqual(
    english.map(([path, text]) => [path, namesIn(text)]),
  );
});

test('no text is empty or longer than a narrow panel bears', () => {
  for (const [path, text] of [...english, ...spanish])
    expect([path, text.trim() !== '' && text.length <= 220]).toEqual([path, true]);
});

test('nothing is left in English', () => {
  expect(spanish.filter(([, text]) => /\b(the|and|with|are)\b/.test(text))).toEqual([]);
});

/** Text between tags, and strings that read as a sentence. Names of classes are small letters. */
const sentencesIn = (path: string, code: string): string[] => {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}{2,}/u.test(node.text)) found.push(node.text.trim());
    const isThrown =
      ts.isNewExpression(node.parent ?? node) && node.parent.getText().startsWith('new Error');
    if (ts.isStringLiteralLike(node) && !isThrown && /^\p{Lu}.*\p{L} \p{L}/u.test(node.text))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

test('no text for people stands in the code', () => {
  const files = readdirSync('sidebar', {recursive: true, encoding: 'utf8'}).filter((name) =>
    /\.tsx?$/.test(name),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files)
    expect([file, sentencesIn(file, readFileSync(`sidebar/${file}`, 'utf8'))]).toEqual([file, []]);
});

test.each([
  ['<p>Nothing here</p>', 1],
  ['<p title="Press to go">{words.a}</p>', 1],
  ['<p class="button primary">{words.a} · </p>', 0],
])('the search for texts: %s', (code, count) => {
  expect(sentencesIn('a.tsx', code)).toHaveLength(count);
});
