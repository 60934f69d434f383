import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type * as Workbench from './univer';

/** Univer, and our grids over it, as one bundle: jest loads it in a quarter of a second, Univer's own files in ten. */
export function openWorkbench(): typeof Workbench {
  const file = join(process.cwd(), '.cache', 'univer-tests.cjs');
  const {status, stderr} = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/headless.ts', 'packages/sheets-here/test/univer.ts', file],
    {encoding: 'utf8'},
  );
  if (status !== 0) throw new Error(stderr);
  return createRequire(__filename)(file) as typeof Workbench;
}
