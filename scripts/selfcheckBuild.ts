// Builds dist-selfcheck/, the self-check's own script project: node scripts/run.mjs scripts/selfcheckBuild.ts [SCRIPT-ID] [--out FOLDER]
// See docs/self-check.md.
import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {selfCheckFiles} from '../test/conformance/selfcheck/files';

const {values, positionals} = parseArgs({
  options: {out: {type: 'string', default: 'dist-selfcheck'}},
  allowPositionals: true,
});
const [scriptId] = positionals;
const files = await selfCheckFiles(process.cwd());
await mkdir(values.out, {recursive: true});
for (const [name, text] of Object.entries(files)) await writeFile(`${values.out}/${name}`, text);

// Always there: where clasp finds none it takes the one of the folder above, and would push the self-check over the add-on.
const project = `${values.out}/.clasp.json`;
if (scriptId !== undefined || !existsSync(project)) {
  const settings = {scriptId: scriptId ?? 'PUT-YOUR-SCRIPT-ID-HERE', rootDir: '.'};
  await writeFile(project, `${JSON.stringify(settings, null, 2)}\n`);
}
