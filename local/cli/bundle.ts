import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {messages} from '../messages';
import {Failure} from './failure';

/** The text of dist/Code.js, built first when it is missing or older than its sources. */
export function bundleText(root: string = process.cwd()): string {
  const bundle = join(root, 'dist', 'Code.js');
  const built = statSync(bundle, {throwIfNoEntry: false})?.mtimeMs ?? 0;
  const sources = ['src', 'scripts', 'package.json'].map((path) => join(root, path));
  if (Math.max(...sources.map(newest)) > built) {
    process.stderr.write(`${messages.building}\n`);
    const {status} = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/build.ts'], {
      cwd: root,
      // Standard output belongs to the command's JSON.
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new Failure(messages.buildFailed);
  }
  return readFileSync(bundle, 'utf8');
}

/** When the file, or anything in the folder, was last changed. */
function newest(path: string): number {
  const stat = statSync(path, {throwIfNoEntry: false});
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
