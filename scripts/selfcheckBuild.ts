// Builds dist-selfcheck/, the self-check's own script project. See docs/self-check.md.
import {mkdir, writeFile} from 'node:fs/promises';
import {selfCheckFiles} from '../test/conformance/selfcheck/files';

const folder = `${process.cwd()}/dist-selfcheck`;
const files = await selfCheckFiles(process.cwd());
await mkdir(folder, {recursive: true});
for (const [name, text] of Object.entries(files)) await writeFile(`${folder}/${name}`, text);
