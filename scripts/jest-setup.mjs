// Builds dist/ once before the tests: all above unit level run the very bundle that is pushed.
import {execFileSync} from 'node:child_process';
export default () => {
  execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/build.ts'], {stdio: 'inherit'});
};
