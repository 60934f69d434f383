// Bundles what uses Univer for Node: node scripts/run.mjs scripts/headless.ts [ENTRY.ts OUT.cjs]. Usual: the formula engine.
import {make} from './made.mjs';

const [entry = 'packages/sheets-here/src/univer/headless.ts', file = '.cache/formulas.cjs'] =
  process.argv.slice(2);
await make({
  entryPoints: [entry],
  outfile: file,
  // Univer's packages load in Node as CommonJS only.
  format: 'cjs',
  legalComments: 'none',
});
