/** What the papers say is there: paths, commands, rooms, decisions; and each list that can grow has everything for each entry. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {functionNotes} from '../../scripts/help';
import * as calls from '../../src/calls';
import {functions} from '../../src/functions';
import type {CustomFunction} from '../../src/functions/declare/declaration';
import {everyLanguage, languageCodes, languages} from '../../src/messages';
import {tables} from '../../src/tables';
import {shapes} from '../../src/tables/shapes';
import {valid} from '../host/requests';

const textOf = (path: string): string => readFileSync(path, 'utf8');
const decisions = readdirSync('docs/decisions').filter((name) => name !== 'README.md');
const papers = [
  'CONTRIBUTING.md',
  'README.md',
  'docs/command-line.md',
  'docs/glossary.md',
  'docs/guide.md',
  'packages/sheets-here/README.md',
  ...['README.md', ...decisions].map((name) => `docs/decisions/${name}`),
];

/** In backticks: a name, a slash and more of a path, or a paper at the top. A file that is made by a command is not asked for. */
const PATH = /^(?!dist)(?:\.?[A-Za-z][\w-]*\/[\w./<>-]*|[\w-]+\.(?:md|json))$/;

const pathsIn = (text: string): string[] =>
  [...text.replace(/^```[^]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)]
    .map(([, quoted = '']) => quoted)
    .filter((quoted) => PATH.test(quoted));

/** As said from the top, from beside the paper, or, in a package, from its sources. A path in `<language>` is one a language. */
const isThere = (paper: string, path: string): boolean => {
  const folder = dirname(paper);
  const own = folder.startsWith('packages/') ? [folder, `${folder}/src`] : [];
  return languageCodes.every((code) => {
    const real = path.replace('<language>', code);
    return ['.', ...own].some((from) =>
      ['', '.ts'].some((end) => existsSync(join(from, real + end))),
    );
  });
};

describe.each(papers)('%s', (paper) => {
  const text = textOf(paper);

  test('names paths that there are', () => {
    expect(pathsIn(text).filter((path) => !isThere(paper, path))).toEqual([]);
  });

  test('links to files that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(dirname(paper), link)))).toEqual([]);
  });

  test('names commands that there are', () => {
    const {scripts} = JSON.parse(textOf('package.json')) as {readonly scripts: object};
    const run = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test.each([
  ['see `src/attic/`', ['src/attic/']],
  ['`31/12/24` and `=A/B` and `LTV`', []],
  ['`src/messages/<language>/words.ts`, `package.json`', 2],
  ['```sh\n`src/attic/`\n```', []],
])('the paths in %j', (text, found) => {
  const paths = pathsIn(text);
  expect(typeof found === 'number' ? paths.length : paths).toEqual(found);
  expect(isThere('README.md', 'src/attic/')).toBe(false);
});

test('each decision has its number, and stands in the index under its title', () => {
  const index = [...textOf('docs/decisions/README.md').matchAll(/^- \[(.*)\]\((.*)\)$/gm)];
  const listed = index.map(([, title, file]) => [file, title]);
  const there = decisions.map((file) => [
    file,
    /^# (.*)$/m.exec(textOf(`docs/decisions/${file}`))?.[1],
  ]);
  expect(listed).toEqual(there);
  const numbers = decisions.map((file) => /^\d{3}(?=-[a-z0-9-]+\.md$)/.exec(file)?.[0]);
  expect(numbers).toEqual(decisions.map((_, n) => String(n + 1).padStart(3, '0')));
});

test('the map has each room, in the order in which the test of the rooms has them', () => {
  const rooms = readdirSync('src').filter((name) => name !== 'tsconfig.json');
  const mapped = [...textOf('CONTRIBUTING.md').matchAll(/^\| `src\/([^`]*?)\/?` +\|/gm)].map(
    ([, room]) => room,
  );
  const rules =
    /const MAY_IMPORT[^=]*= \{\n([^]*?)\n\};/.exec(textOf('test/house/imports.test.ts'))?.[1] ?? '';
  const ruled = [...rules.matchAll(/^ {2}'?([\w.]+)'?: \[/gm)].map(([, room]) => room);
  expect([...mapped].sort()).toEqual(rooms.sort());
  expect(mapped).toEqual(ruled);
});

const bench = textOf('bench/formulas.ts');

test.each(functions.map((each) => [each.name, each] as const))(
  'the formula %s has examples, a measurement, and help and sources in every language',
  (name, {args, examples}: CustomFunction) => {
    expect(examples.length).toBeGreaterThan(0);
    expect(bench).toMatch(new RegExp(`^  ${name}: `, 'm'));
    for (const code of languageCodes) {
      const notes = functionNotes(code, name);
      expect([notes.description, notes.source].join()).toMatch(/\S.*,.*\S/s);
      expect(Object.keys(notes.args)).toEqual(expect.arrayContaining(Object.keys(args)));
    }
  },
);

test('each call has a request for the tests, and each file with one its line', () => {
  const declared = Object.values(calls).map(({name}) => name);
  expect(Object.keys(valid).sort()).toEqual([...declared].sort());
  const defined = readdirSync('src/calls').flatMap((file) => [
    ...textOf(`src/calls/${file}`).matchAll(/^export const \w+ = defineCall\('(\w+)'/gm),
  ]);
  expect(defined.map(([, name]) => name).sort()).toEqual([...declared].sort());
});

test('each folder of tables is a kind in the list, with a name in every language and formulas', () => {
  const folders = readdirSync('src/tables', {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .filter((name) => name !== 'shapes');
  expect(tables.map(({id}) => id as string).sort()).toEqual(folders.sort());
  for (const {id, isRead, formulas} of tables) {
    for (const {kinds} of Object.values(languages)) expect(kinds[id]).toMatch(/\S/);
    expect([id, isRead || formulas.length > 0]).toEqual([id, true]);
  }
});

test('each file of a shape is a shape in the list, whose id is its name', () => {
  const files = readdirSync('src/tables/shapes').map((file) => file.replace('.ts', ''));
  expect(shapes.map(({id}) => id).sort()).toEqual(
    files.filter((name) => name !== 'index' && name !== 'shape').sort(),
  );
  for (const {what} of shapes)
    for (const {panel} of everyLanguage) expect(panel.table.exports[what]).toContain('{program}');
});
