// Installs the packages when node_modules is missing or older than the lock file. Plain Node: runs before anything exists.
import {execSync} from 'node:child_process';
import {statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modified = (path) => statSync(root + path, {throwIfNoEntry: false})?.mtimeMs ?? 0;

if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  console.error('Ciclo: installing the packages named in package-lock.json (about a minute) …');
  // npm's own chatter goes to standard error: standard output belongs to the command that follows.
  execSync('npm ci --no-audit --no-fund --loglevel=error', {cwd: root, stdio: ['ignore', 2, 2]});
}
