import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {messages} from './messages';
import type * as Formulas from 'sheets-here/univer/headless';
import {Failure} from './failure';

/** The text of dist/Code.js, built first when it is missing or older than its sources. */
export function bundleText(root: string = process.cwd()): string {
  const bundle = join(root, 'dist', 'Code.js');
  const sources = ['src', 'sidebar', 'scripts', 'package.json'];
  if (isStale(root, bundle, sources)) {
    process.stderr.write(`${messages.building}\n`);
    run(root, 'scripts/build.ts');
  }
  return readFileSync(bundle, 'utf8');
}

/** The formula engine, bundled first when it is missing or older than its sources. */
export function formulaEngine(root: string = process.cwd()): typeof Formulas {
  const bundle = join(root, '.cache', 'formulas.cjs');
  const own = ['univer', 'grid', 'services', 'formulaCells.ts', 'messages.ts'];
  const sources = [
    ...own.map((path) => `packages/sheets-here/src/${path}`),
    'scripts/headless.ts',
    'package-lock.json',
  ];
  // A second: not worth a word.
  if (isStale(root, bundle, sources)) run(root, 'scripts/headless.ts');
  return createRequire(import.meta.url)(bundle) as typeof Formulas;
}

/** The folder with the page of `serve`, bundled first when it is missing or older than its sources. */
export function pageFolder(root: string = process.cwd()): string {
  const folder = join(root, '.cache', 'page');
  const sources = ['packages/sheets-here/src', 'scripts/page.ts', 'package-lock.json'];
  if (isStale(root, join(folder, 'main.js'), sources)) {
    process.stderr.write(`${messages.buildingPage}\n`);
    run(root, 'scripts/page.ts');
  }
  return folder;
}

function isStale(root: string, bundle: string, sources: readonly string[]): boolean {
  const built = statSync(bundle, {throwIfNoEntry: false})?.mtimeMs ?? 0;
  return Math.max(...sources.map((path) => newest(join(root, path)))) > built;
}

function run(root: string, script: string): void {
  const {status} = spawnSync(process.execPath, ['scripts/run.mjs', script], {
    cwd: root,
    // Standard output belongs to the command's JSON.
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Failure(messages.buildFailed);
}

/** When the file, or anything in the folder, was last changed. */
function newest(path: string): number {
  const stat = statSync(path, {throwIfNoEntry: false});
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
