// Builds dist/ once before the tests: all above unit level run the very bundle that is pushed. In a new clone also what several
// test files would else make at the same time.
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {promisify} from 'node:util';

const run = promisify(execFile);
const once = {
  '.cache/page/main.js': 'scripts/page.ts',
  '.cache/formulas.cjs': 'scripts/headless.ts',
};

export default async () => {
  const missing = Object.entries(once).filter(([file]) => !existsSync(file));
  const scripts = ['scripts/build.ts', ...missing.map(([, script]) => script)];
  await Promise.all(scripts.map((script) => run(process.execPath, ['scripts/run.mjs', script])));
};
