/** The command line as a process, and files for it. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment with one more answer to what is not known of Google, for a test that is about it. */
export const answering = (answer: string): NodeJS.ProcessEnv => ({
  ...process.env,
  SHEETS_HERE_UNKNOWN: `${process.env['SHEETS_HERE_UNKNOWN'] ?? ''},${answer}`,
});

export function ciclo(args: readonly string[], input = '', env = process.env): Ended {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'cli/main.ts', ...args],
    {encoding: 'utf8', input, env},
  );
  return {status, stdout, stderr};
}

/** Standard output as JSON, of a command that has to succeed without a word on standard error. */
export function json(args: readonly string[], input = ''): Readonly<Record<string, unknown>> {
  const {status, stdout, stderr} = ciclo(args, input);
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** A command that has to end with one sentence: no result, no stack, no shrug. @returns the sentence */
export function sentence(args: readonly string[]): string {
  const {status, stdout, stderr} = ciclo(args);
  expect({status, stdout}).toEqual({status: 1, stdout: ''});
  expect(stderr).toMatch(/^ciclo: [^\n]+\n$/);
  expect(stderr).not.toMatch(/ {4}at |unexpected|did not foresee/);
  return stderr.slice('ciclo: '.length).trim();
}

/** A folder of its own for each test file, gone after it. */
export function workFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'ciclo-'));
  afterAll(() => rmSync(folder, {recursive: true}));
  const path = (name: string) => join(folder, name);
  return {
    path,
    file: (name: string, content: string | Uint8Array): string => {
      writeFileSync(path(name), content);
      return path(name);
    },
  };
}
