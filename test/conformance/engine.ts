import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {Engine} from './play';

/** The formula engine for jest, which cannot load Univer's own files; as test/local/workbench.ts does. */
export function openEngine(): Engine {
  const file = join(process.cwd(), '.cache', `conformance-formulas-${process.pid}.cjs`);
  const {status, stderr} = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/headless.ts', 'packages/sheets-here/src/univer/headless.ts', file],
    {encoding: 'utf8'},
  );
  if (status !== 0) throw new Error(stderr);
  try {
    return createRequire(__filename)(file) as Engine;
  } finally {
    rmSync(file);
  }
}
