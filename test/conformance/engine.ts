import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {Engine} from './play';

/** The formula engine for jest, which cannot load Univer's own files; as packages/sheets-here/test/workbench.ts does. */
export function openEngine(): Engine {
  const file = join(process.cwd(), '.cache', 'formulas.cjs');
  const {status, stderr} = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/headless.ts'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return createRequire(__filename)(file) as Engine;
}
