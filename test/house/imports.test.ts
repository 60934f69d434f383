/** The rules of the house: who may import whom, where Google is, and what the pure folders leave alone. Read from the syntax tree. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize, relative} from 'node:path';
import ts from 'typescript';

/**
 * Room -> rooms it may import; `(type)` = types only. Each room is written below all that it may import, so that no arrow
 * runs back and a reader can learn the house from the top of this list down.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  base: ['messages(type)'],
  stats: [],
  models: ['stats'],
  google: ['base', 'messages'],
  reading: ['base', 'messages'],
  classes: ['base', 'messages', 'models', 'reading'],
  tables: ['base', 'messages', 'classes', 'reading'],
  functions: ['base', 'messages', 'stats', 'models', 'reading', 'classes'],
  door: ['base', 'messages', 'google/port', 'google/refusals', 'reading', 'classes', 'tables'],
  sheet: ['base', 'messages', 'stats', 'google/port', 'classes', 'tables', 'door'],
  prediction: [
    'base',
    'messages',
    'models',
    'google/port',
    'reading',
    'classes',
    'tables',
    'door',
    'sheet',
  ],
  run: [
    'base',
    'messages',
    'models',
    'google/port',
    'reading',
    'classes',
    'tables',
    'door',
    'sheet',
    'prediction',
  ],
  checks: [
    'base',
    'messages',
    'stats',
    'models',
    'google/port',
    'reading',
    'classes',
    'tables',
    'door',
    'sheet',
    'run',
  ],
  lists: [
    'base',
    'messages',
    'models',
    'google/port',
    'reading',
    'classes',
    'tables',
    'door',
    'sheet',
    'run',
  ],
  reports: [
    'base',
    'messages',
    'models',
    'google/port',
    'reading',
    'classes',
    'tables',
    'door',
    'sheet',
    'run',
  ],
  schedule: ['base', 'messages', 'google/port', 'reading', 'door', 'sheet', 'run', 'checks'],
  calls: [
    'base',
    'messages',
    'models',
    'functions',
    'google/port',
    'reading',
    'classes',
    'tables',
    'door',
    'sheet',
    'prediction',
    'run',
    'checks',
    'lists',
    'reports',
    'schedule',
  ],
  'entry.ts': [
    'base',
    'messages',
    'google',
    'functions',
    'door',
    'run',
    'lists',
    'reports',
    'schedule',
    'calls',
  ],
};
const PURE = ['base', 'stats', 'models', 'reading', 'tables', 'classes', 'functions', 'messages'];
const GOOGLE =
  /^(SpreadsheetApp|PropertiesService|LockService|Utilities|Session|ScriptApp|MailApp|HtmlService|CacheService|Logger)$/;
const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const PACKAGES = Object.keys(dependencies);

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

/** What a static import or export brings, and whether it is types only. */
const staticImport = (
  statement: ts.ImportDeclaration | ts.ExportDeclaration,
): Import | undefined => {
  const {moduleSpecifier} = statement;
  if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return undefined;
  const clause = ts.isImportDeclaration(statement) ? statement.importClause : undefined;
  const named = clause?.namedBindings;
  const allTypes =
    named &&
    ts.isNamedImports(named) &&
    !clause?.name &&
    named.elements.length > 0 &&
    named.elements.every(({isTypeOnly}) => isTypeOnly);
  const typeOnly = ts.isExportDeclaration(statement)
    ? statement.isTypeOnly
    : clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return {target: moduleSpecifier.text, typeOnly: typeOnly || allTypes === true};
};

/** `import('x')` and `require('x')`; a target that is no plain text counts as a package of that wording. */
const calledImport = (node: ts.CallExpression): Import | undefined => {
  const called = node.expression;
  const imports =
    called.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(called) && called.text === 'require');
  const [target] = node.arguments;
  if (!imports || !target) return undefined;
  return {target: ts.isStringLiteral(target) ? target.text : target.getText(), typeOnly: false};
};

/** `import('x').T` among the types. */
const typeImport = ({argument}: ts.ImportTypeNode): Import | undefined =>
  ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal)
    ? {target: argument.literal.text, typeOnly: true}
    : undefined;

const importsOf = (source: ts.SourceFile): Import[] => {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? staticImport(node)
        : ts.isCallExpression(node)
          ? calledImport(node)
          : ts.isImportTypeNode(node)
            ? typeImport(node)
            : undefined;
    if (one) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** First folder below src/, or the file's own name at its top. */
const roomOf = (path: string): string => path.split('/')[0] ?? '';

const problemsOf = (file: string, text: string): string[] => {
  const source = parse(file, text);
  const room = roomOf(file);
  const allowed = MAY_IMPORT[room];
  if (!allowed) return [`${file}: the folder ${room} has no place in the house`];
  const problems: string[] = [];
  for (const {target, typeOnly} of importsOf(source)) {
    if (!target.startsWith('.')) {
      if (!PACKAGES.includes(target)) problems.push(`${file}: imports the package ${target}`);
      continue;
    }
    const path = normalize(join(dirname(file), target)).replaceAll('\\', '/');
    if (path.startsWith('..')) {
      problems.push(`${file}: leaves src for ${target}`);
      continue;
    }
    const other = roomOf(path);
    if (other === room) continue;
    const fits = allowed.some((rule) =>
      rule.endsWith('(type)')
        ? typeOnly && rule === `${other}(type)`
        : rule.includes('/')
          ? rule === path
          : rule === other,
    );
    if (!fits) problems.push(`${file}: may not import ${path}`);
  }
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && GOOGLE.test(node.text) && room !== 'google')
      problems.push(`${file}: ${node.text} outside google/`);
    if (PURE.includes(room)) {
      const shown = node.getText(source);
      if (ts.isNewExpression(node) && /^new Date\b/.test(shown) && !node.arguments?.length)
        problems.push(`${file}: a clock`);
      if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(shown))
        problems.push(`${file}: ${shown}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => name.replaceAll('\\', '/'));

const sources = new Map(
  filesIn('src').map((file) => [file, readFileSync(join('src', file), 'utf8')]),
);

test('every file keeps to its place', () => {
  expect(sources.size).toBeGreaterThan(40);
  expect([...sources].flatMap(([file, text]) => problemsOf(file, text))).toEqual([]);
});

test.each([
  ['models/a.ts', `import {x} from '../reading/dates';`, 'may not import reading/dates'],
  ['reading/a.ts', `import {x} from '../models/ltv';`, 'may not import models/ltv'],
  ['calls/a.ts', `import {x} from '../google/adapter';`, 'may not import google/adapter'],
  ['classes/a.ts', `export const now = () => Date.now();`, 'Date.now'],
  ['models/a.ts', `export const now = new Date();`, 'a clock'],
  ['models/a.ts', `export const now = new Date;`, 'a clock'],
  ['models/a.ts', `export const x = import('../reading/dates');`, 'may not import reading/dates'],
  ['calls/a.ts', `export type X = import('../google/adapter').X;`, 'may not import google/adapter'],
  ['calls/a.ts', `const x = require('left-pad');`, 'the package left-pad'],
  ['calls/a.ts', `SpreadsheetApp.flush();`, 'SpreadsheetApp outside google/'],
  ['attic/a.ts', ``, 'no place in the house'],
  ['calls/a.ts', `import x from 'left-pad';`, 'the package left-pad'],
  ['calls/a.ts', `import x from '../../packages/sheets-here/src/host';`, 'leaves src'],
  ['calls/a.ts', `import x from 'sheets-here/host';`, 'the package sheets-here/host'],
])('%s is refused: %s', (file, text, problem) => {
  expect(problemsOf(file, text).join()).toContain(problem);
});

test('types may pass where values may not', () => {
  expect(problemsOf('run/a.ts', `import type {Tier} from '../models/pyramid';`)).toEqual([]);
});

test('no two files need each other, wherever they are', () => {
  const all = ['src', 'sidebar', 'cli', 'packages', 'scripts', 'bench'].flatMap((folder) =>
    filesIn(folder).map((file) => `${folder}/${file}`),
  );
  const known = new Set(all);
  const fileAt = (path: string): string =>
    ['', '.ts', '.tsx', '/index.ts'].map((end) => path + end).find((file) => known.has(file)) ??
    path;
  const needs = new Map(
    all.map((file) => [
      file,
      importsOf(parse(file, readFileSync(file, 'utf8')))
        .filter(({target, typeOnly}) => target.startsWith('.') && !typeOnly)
        .map(({target}) => fileAt(normalize(join(dirname(file), target)).replaceAll('\\', '/'))),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file))
      circles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
    else if (!done.has(file))
      for (const next of needs.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of all) walk(file, []);
  expect(circles).toEqual([]);
});

/** Files of `folder` outside src/ with what they import from src/. */
const importsFromSource = (folder: string): {readonly file: string; readonly found: Import}[] =>
  filesIn(folder).flatMap((file) =>
    importsOf(parse(file, readFileSync(join(folder, file), 'utf8')))
      .filter(({target}) => target.startsWith('.'))
      .map(({target, typeOnly}) => ({
        file,
        found: {
          target: relative('.', join(folder, dirname(file), target)).replaceAll('\\', '/'),
          typeOnly,
        },
      }))
      .filter(({found}) => found.target.startsWith('src/')),
  );

test('the local host runs the bundle and never the sources', () => {
  expect(importsFromSource('packages')).toEqual([]);
});

test('the sidebar knows the messages, what both sides say with texts, and of the api its types', () => {
  const imports = importsFromSource('sidebar');
  expect(imports.length).toBeGreaterThan(0);
  expect(
    imports.filter(
      ({found: {target, typeOnly}}) =>
        !/^src\/(messages(\/|$)|base\/cut$)/.test(target) &&
        !(typeOnly && target.startsWith('src/calls/contract')),
    ),
  ).toEqual([]);
});
