// Renews what is generated from the declarations. With --check it changes nothing and fails when something is out of date.
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {languageCodes} from '../src/messages';
import {FIRST, functionIndex, pageIn, withFunctions} from './functionTable';
import {localHostPage} from './localHost';
import {referencePage} from './reference';

const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}});

/** '' for a file that is not there. */
const textOf = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });

const made: [path: string, text: string][] = [
  ['README.md', withFunctions(await textOf('README.md'), functionIndex(FIRST))],
  ...languageCodes.map((language): [string, string] => [pageIn(language), referencePage(language)]),
  ['docs/local-host.md', localHostPage()],
];

for (const [path, text] of made) {
  const formatted = await format(text, {...(await resolveConfig(path)), filepath: path});
  if (formatted === (await textOf(path))) continue;
  if (values.check) {
    console.error(`${path} is out of date: npm run generate`);
    process.exitCode = 1;
  } else {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, formatted);
  }
}
