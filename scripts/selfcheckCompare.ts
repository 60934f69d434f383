// Prints where Google and the local host differ: node scripts/run.mjs scripts/selfcheckCompare.ts FILE.json
// Exit 0: nowhere; 1: somewhere, or the file cannot be read; 2: wrong usage. See docs/self-check.md.
import {readFileSync} from 'node:fs';
import {formulaEngine} from '../cli/bundle';
import {differences, differenceText, readObservation} from '../test/conformance/compare';
import {playObserved} from '../test/conformance/play';
import {selfCheckFiles} from '../test/conformance/selfcheck/files';

async function main(): Promise<number> {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0) {
    console.error('Usage: npm run selfcheck:compare FILE.json');
    return 2;
  }
  const observed = readObservation(readFileSync(file, 'utf8'));
  // The local host leaves JavaScript in the zone of the machine: it shall be that of Google's script.
  process.env['TZ'] = observed.scriptTimeZone;
  const files = await selfCheckFiles(process.cwd());
  const {observation} = await playObserved(files, formulaEngine(), observed);
  const found = differences(observed, observation);
  for (const one of found) console.log(differenceText(one));
  const compared = Object.keys(observed.found).filter((id) => id in observation.found).length;
  console.log(`${compared} cases compared, ${found.length} different.`);
  return found.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
