/**
 * What a language costs: a folder, and its name in src/messages/index.ts. A copy of Spanish is made a third language in a copy of
 * the sources, and everything works with it; without one of its pieces it does not compile.
 */
import {build} from 'esbuild';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import ts from 'typescript';

const root = mkdtempSync(join(tmpdir(), 'ciclo-language-'));
const folder = join(root, 'src/messages/xx');

const edit = (path: string, ...changes: readonly (readonly [from: string, to: string])[]): void => {
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${path} holds no ${from}`);
    text = text.replace(from, () => to);
  }
  writeFileSync(path, text);
};

beforeAll(() => {
  for (const part of ['src', 'sidebar', 'scripts', 'package.json', 'LICENSE'])
    cpSync(part, join(root, part), {recursive: true});
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  cpSync('src/messages/es', folder, {recursive: true});
  edit(join(folder, 'index.ts'), ['export const es', 'export const xx']);
  edit(
    join(folder, 'speaks.ts'),
    [`code: 'es'`, `code: 'xx'`],
    [`name: 'Español'`, `name: 'Xexe'`],
    [`locales: ['es']`, `locales: ['xx']`],
    [`'es_ES'`, `'xx_XX'`],
    [`iso.split('-').map(Number).reverse().join('/')`, `iso.replace(/-/g, ' x ')`],
  );
  edit(join(folder, 'headers.ts'), [`'primera venta`, `'xprimera|primera venta`]);
  edit(join(folder, 'words.ts'), [`'enero'`, `'xanuar'`], [`'sí', 's',`, `'xsi',`]);
  edit(join(folder, 'google.ts'), [`/protegid/i`, `/xprotegid/i`]);
  edit(join(folder, 'timeLimit.ts'), [`/tiempo`, `/xtiempo`]);
  edit(join(folder, 'addOn/runs.ts'), [`'Abrir el panel'`, `'Xabrir el panel'`]);
  edit(join(folder, 'help.ts'), [`'Fórmulas'`, `'Xfórmulas'`]);
  edit(
    join(root, 'src/messages/index.ts'),
    [`import {es} from './es';`, `import {es} from './es';\nimport {xx} from './xx';`],
    ['const folders = {en, es}', 'const folders = {en, es, xx}'],
  );
});

afterAll(() => {
  rmSync(root, {recursive: true, force: true});
});

/** What the compiler says of the messages. */
const mistakes = (): string[] => {
  const program = ts.createProgram([join(root, 'src/messages/index.ts')], {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2019,
    lib: ['lib.es2019.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '));
};

const PROBE = `
import {refusalOf} from './src/google/refusals';
import {isYes} from './src/reading/yesNo';
import {readPeriod} from './src/reading/periodHeaders';
import {recognise} from './src/tables/recognise';
import {everyLanguage, languageOf, messagesFor, sidebarFor} from './src/messages';
import {browserLanguage, languageChoices} from './sidebar/language';
import {makeFormat, softHyphens} from './sidebar/format';
import {functionIndex} from './scripts/functionTable';
import {referencePage} from './scripts/reference';
import {functionStubs} from './scripts/stubs';
import {codeText} from './scripts/bundle';
Object.defineProperty(globalThis, 'navigator', {value: {language: 'xx-XX'}});
const code = await codeText(process.cwd(), 'xx');
const cells = [['Cliente', 'xprimera', 'Pedidos'], ['Ana', '2024-01-01', 3]];
console.log(JSON.stringify({
  language: languageOf('xx_XX'),
  menu: messagesFor('xx').menu.open,
  day: messagesFor('xx_XX').day(19877),
  panel: sidebarFor('xx').views.table,
  choices: languageChoices,
  browser: browserLanguage(),
  money: makeFormat('xx', 'xx_XX', 'UTC').money(5, '€'),
  parted: softHyphens('Leales', 'xx'),
  columns: recognise(cells, new Set()).columns,
  month: readPeriod('xanuar 2024'),
  yes: isYes('XSI'),
  refusal: refusalOf(new Error('xprotegida')),
  timeLimit: everyLanguage.some(({timeLimit}) => timeLimit.test('xtiempo de ejecución máximo')),
  table: functionIndex('xx').split('\\n').pop(),
  reference: referencePage('xx').split('\\n').slice(0, 5),
  stub: functionStubs('xx').includes('=LTV('),
  code: [code.includes('Xabrir el panel'), code.includes('Xfórmulas')],
}));
`;

test('everything works with it', async () => {
  const probe = join(root, 'probe.ts');
  writeFileSync(probe, PROBE);
  const outfile = join(root, 'probe.mjs');
  await build({
    entryPoints: [probe],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  const answer = execFileSync(process.execPath, [outfile], {cwd: root, encoding: 'utf8'});
  expect(JSON.parse(answer)).toEqual({
    language: 'xx',
    menu: 'Xabrir el panel',
    day: '2024 x 06 x 03',
    panel: 'Tabla',
    choices: [
      {code: 'en', name: 'English'},
      {code: 'es', name: 'Español'},
      {code: 'xx', name: 'Xexe'},
    ],
    browser: 'xx',
    money: '5\u00a0€',
    parted: 'Lea\u00adles',
    columns: {customer: 0, first: 1, orders: 2},
    month: {from: 19723, to: 19753},
    yes: true,
    refusal: 'protectedRange',
    timeLimit: true,
    table: expect.stringContaining(
      '[docs/xx/formulas.md](docs/xx/formulas.md), [in English](docs/formulas.md), [en español](docs/es/formulas.md)',
    ) as string,
    reference: [
      '# Xfórmulas',
      '',
      expect.any(String),
      '',
      'In English: [../formulas.md](../formulas.md). En español: [../es/formulas.md](../es/formulas.md).',
    ],
    stub: true,
    code: [true, false],
  });
});

test('it compiles, and without a piece of it it does not', () => {
  expect(mistakes()).toEqual([]);
  const pieces = [
    ['addOn/runs.ts', `open: 'Xabrir el panel',`],
    ['headers.ts', `status: 'estado|estatus|situacion|etapa|fase',`],
    ['words.ts', `nothing: 'no|falso',`],
    ['google.ts', `protectedRange: /xprotegid/i,`],
    ['speaks.ts', `isCurrencyBehind: true,`],
    ['help.ts', `title: 'Xfórmulas',`],
  ] as const;
  for (const [file, piece] of pieces) edit(join(folder, file), [piece, '']);
  const said = mistakes();
  for (const [, piece] of pieces)
    expect(said.filter((text) => text.includes(`'${piece.split(':')[0] ?? ''}'`))).not.toEqual([]);
});
