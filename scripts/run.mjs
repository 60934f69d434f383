// Runs a TypeScript file: node scripts/run.mjs FILE.ts [arguments]. esbuild bundles it into .cache/ and Node imports it.
import {resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {make} from './made.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file = ''] = process.argv.splice(2, 1);
const outfile = `.cache/${file.replace(/[\\/]/g, '-').replace(/\.ts$/, '.mjs')}`;
await make({
  entryPoints: [file],
  outfile,
  packages: 'external',
  format: 'esm',
  sourcemap: 'inline',
});
await import(pathToFileURL(resolve(root, outfile)).href);
