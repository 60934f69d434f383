// Runs a TypeScript file: node scripts/run.mjs FILE.ts [arguments]. esbuild bundles it into .cache/ and Node imports it.
import {build} from 'esbuild';
import {rmSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {resolve} from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file = ''] = process.argv.splice(2, 1);
const outfile = resolve(
  root,
  '.cache',
  file.replace(/[\\/]/g, '-').replace(/\.ts$/, `-${process.pid}.mjs`),
);
await build({
  entryPoints: [resolve(root, file)],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'error',
});
process.on('exit', () => rmSync(outfile, {force: true}));
await import(pathToFileURL(outfile).href);
