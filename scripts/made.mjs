// Bundles with esbuild, unless what was made before is still right: all that it was made of is as it was then.
import {readFileSync, renameSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

// In a bundle that lies in .cache/ it is the same.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modified = (path) => statSync(resolve(root, path), {throwIfNoEntry: false})?.mtimeMs;

/** What a bundle depends on besides the files in it. */
const always = ['scripts/made.mjs', 'package-lock.json'];

function isRight(outfile, options) {
  try {
    const {made, of} = JSON.parse(readFileSync(`${outfile}.json`, 'utf8'));
    return (
      modified(outfile) !== undefined &&
      made === JSON.stringify(options) &&
      Object.entries(of).every(([path, time]) => modified(path) === time)
    );
  } catch {
    return false;
  }
}

/** @param options of esbuild's `build`, with `outfile`; paths are those below the project's folder. */
export async function make(options) {
  const outfile = resolve(root, options.outfile);
  if (isRight(outfile, options)) {
    // Whoever compares the ages of files shall find it new.
    utimesSync(outfile, new Date(), new Date());
    return;
  }
  const began = Date.now();
  const {build} = await import('esbuild');
  // Several processes may make it at once: each its own, the last one stays.
  const unfinished = `${outfile}.${process.pid}`;
  const {metafile} = await build({
    // Else it would be left, in TypeScript, to be loaded by Node.
    alias: {'sheets-here': './packages/sheets-here/src'},
    ...options,
    outfile: unfinished,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    metafile: true,
  });
  renameSync(unfinished, outfile);
  const files = Object.keys(metafile.inputs).filter((path) => !path.startsWith('('));
  const of = Object.fromEntries([...always, ...files].map((path) => [path, modified(path)]));
  // What was changed meanwhile may or may not be in it: then it is made again the next time.
  if (Object.values(of).every((time) => time < began))
    writeFileSync(`${outfile}.json`, JSON.stringify({made: JSON.stringify(options), of}));
}
