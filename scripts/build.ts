// Builds dist/, which is what clasp pushes. node scripts/run.mjs scripts/build.ts [--lang es]
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {languages, type Language} from '../src/messages';
import {codeText} from './bundle';
import {sidebarText} from './sidebar';

const root = process.cwd();
const {values} = parseArgs({options: {lang: {type: 'string', default: 'en'}}});
const isLanguage = (text: string): text is Language => Object.keys(languages).includes(text);
if (!isLanguage(values.lang)) {
  throw new Error(`--lang ${values.lang}: expected one of ${Object.keys(languages).join(', ')}`);
}

/** Everything is made first and written last: a build that fails leaves the last good dist/ as it is. */
const files: Record<string, string> = {
  'Code.js': await codeText(root, values.lang),
  'appsscript.json': await readFile(`${root}/appsscript.json`, 'utf8'),
  'Sidebar.html': await sidebarText(root),
};

await mkdir(`${root}/dist`, {recursive: true});
for (const [name, text] of Object.entries(files)) {
  const unfinished = `${root}/dist/.${name}.${process.pid}`;
  await writeFile(unfinished, text);
  await rename(unfinished, `${root}/dist/${name}`);
  const sizes = [Buffer.byteLength(text), gzipSync(text).length].map((size) =>
    `${(size / 1024).toFixed(1)} KB`.padStart(9),
  );
  process.stdout.write(`${name.padEnd(16)}${sizes.join(', gzip ')}\n`);
}
