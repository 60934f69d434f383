/**
 * Sizes at which code is still read at one go. A file that has to be longer gives its reason in its first comment, in a sentence
 * that begins "Over 300 lines, since"; a function and a list of parameters have no such way out. Tests are left out: a table of
 * cases is long by nature.
 */
import {readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';

const LINES_OF_FILE = 300;
const LINES_OF_FUNCTION = 80;
const PARAMETERS = 5;
const ROOMS = ['src', 'sidebar', 'cli', 'packages'];

/** The name by which a person would look for it: its own, or that of the nearest declaration around it. */
const nameOf = (node: ts.Node): string => {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent)
    if (
      (ts.isVariableDeclaration(at) ||
        ts.isFunctionDeclaration(at) ||
        ts.isMethodDeclaration(at) ||
        ts.isPropertyAssignment(at) ||
        ts.isClassDeclaration(at)) &&
      at.name
    )
      return at.name.getText();
  return 'a function';
};

/** What an emulated method does is handed to its maker, with the parameters that Google gave the method. */
const isGoogles = (file: string, node: ts.Node): boolean =>
  file.startsWith('packages/sheets-here/src/services/classes/') &&
  ts.isArrowFunction(node) &&
  ts.isCallExpression(node.parent);

const sizesIn = (file: string, text: string): string[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const lineOf = (place: number): number => source.getLineAndCharacterOfPosition(place).line;
  const header = /^\s*(\/\*[\s\S]*?\*\/|(\/\/.*\n)+)/.exec(text)?.[0] ?? '';
  const isExcused = /Over 300 lines, since \S/.test(header.replace(/\s*\n\s*\*?\s*/g, ' '));
  if (lineOf(text.length) > LINES_OF_FILE && !isExcused) found.push(file);
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const lines = lineOf(node.end) - lineOf(node.getStart(source)) + 1;
      if (lines > LINES_OF_FUNCTION) found.push(`${file}: ${nameOf(node)}`);
      const {length} = node.parameters;
      if (length > PARAMETERS && !isGoogles(file, node))
        found.push(`${file}: ${nameOf(node)} takes ${String(length)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...new Set(found)];
};

const files = ROOMS.flatMap((room) =>
  readdirSync(room, {recursive: true, encoding: 'utf8'})
    .map((name) => `${room}/${name}`.replaceAll('\\', '/'))
    .filter(
      (name) =>
        /\.tsx?$/.test(name) && !/node_modules|\/dist\/|^packages\/[^/]+\/test\//.test(name),
    ),
);

test('nothing is long without a reason', () => {
  const found = files.flatMap((file) => sizesIn(file, readFileSync(file, 'utf8')));
  expect(files.length).toBeGreaterThan(400);
  expect(found).toEqual([]);
});

const lines = (count: number, line = '') => `${line}\n`.repeat(count);

test.each([
  ['a file', lines(301), ['x.ts']],
  ['a file of 300 lines', lines(300), []],
  ['a reason', `/** A table.\n * Over 300 lines, since it is a table. */${lines(301)}`, []],
  ['a reason that is none', `/** A table. Over 300 lines. */${lines(301)}`, ['x.ts']],
  ['a reason too late', `const a = 1;\n// Over 300 lines, since\n${lines(301)}`, ['x.ts']],
  ['a function', `const f = () => {${lines(80)}};`, ['x.ts: f']],
  ['a function of 80 lines', `const f = () => {${lines(79)}};`, []],
  ['one inside', `const f = {g: () => {${lines(80)}}};`, ['x.ts: g']],
  ['parameters', 'const f = (a, b, c, d, e, g) => 1;', ['x.ts: f takes 6']],
  ['five parameters', 'function f(a, b, c, d, e) {}', []],
])('%s', (_, text, found) => {
  expect(sizesIn('x.ts', text)).toEqual(found);
});

test('the parameters of an emulated method are as many as Google gave it', () => {
  const method = 'const x = {send: service([], (a, b, c, d, e, g) => 1)};';
  const file = 'packages/sheets-here/src/services/classes/x.ts';
  expect(sizesIn(file, method)).toEqual([]);
  expect(sizesIn('x.ts', method)).toEqual(['x.ts: send takes 6']);
  expect(sizesIn(file, 'const f = (a, b, c, d, e, g) => 1;')).toEqual([`${file}: f takes 6`]);
});
