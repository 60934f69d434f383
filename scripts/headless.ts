// Bundles what uses Univer for Node: node scripts/run.mjs scripts/headless.ts [ENTRY.ts OUT.cjs]. Usual: the formula engine.
import {rename} from 'node:fs/promises';
import {build} from 'esbuild';

const [entry = 'packages/sheets-here/src/univer/headless.ts', file = '.cache/formulas.cjs'] =
  process.argv.slice(2);
const unfinished = `${file}.${process.pid}`;
await build({
  entryPoints: [entry],
  outfile: unfinished,
  bundle: true,
  platform: 'node',
  // Univer's packages load in Node as CommonJS only.
  format: 'cjs',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'error',
});
await rename(unfinished, file);
