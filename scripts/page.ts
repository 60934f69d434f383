// Bundles the page of `serve` into .cache/page: node scripts/run.mjs scripts/page.ts
import {build, type BuildOptions} from 'esbuild';
import {mkdir, readdir, rename, rm, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {guestFunction} from 'sheets-here/services/guest/index';

const folder = `${process.cwd()}/.cache/page`;
const common = {
  bundle: true,
  write: false,
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'error',
  tsconfig: 'packages/sheets-here/src/page/tsconfig.json',
} as const satisfies BuildOptions;

const bundled = async (options: BuildOptions): Promise<[name: string, content: Uint8Array][]> => {
  const {outputFiles = []} = await build({...options, ...common});
  return outputFiles.map(({path, contents}) => [basename(path), contents]);
};

/** Univer comes in pieces: the browser loads those of one language only. */
const page = bundled({
  entryPoints: {main: 'packages/sheets-here/src/page/main.ts'},
  outdir: folder,
  format: 'esm',
  splitting: true,
  define: {'process.env.NODE_ENV': '"production"'},
});
const classic = bundled({
  entryPoints: {
    frame: 'packages/sheets-here/src/page/frame.ts',
    worker: 'packages/sheets-here/src/page/worker.ts',
  },
  outdir: folder,
  format: 'iife',
});
const files = new Map([...(await page), ...(await classic)]);

// The program that makes a worker bare is not minified: it consists of texts of functions that name each other.
const worker = new TextDecoder().decode(files.get('worker.js'));
files.set(
  'worker.js',
  new TextEncoder().encode(
    `(() => {\n'use strict';\nconst installGuest = ${guestFunction};\n${worker}})();\n`,
  ),
);

await mkdir(folder, {recursive: true});
const old = await readdir(folder);
// main.js last: its age is the age of all. The others have their content in their names, or change with the sources.
const order = [...files].sort(
  ([one], [two]) => Number(one === 'main.js') - Number(two === 'main.js'),
);
for (const [name, content] of order) {
  const unfinished = `${folder}/.${name}.${process.pid}`;
  await writeFile(unfinished, content);
  await rename(unfinished, `${folder}/${name}`);
}
for (const name of old)
  if (!files.has(name) && !name.startsWith('.')) await rm(`${folder}/${name}`, {force: true});
