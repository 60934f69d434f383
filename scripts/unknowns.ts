/**
 * Runs test files under the answers to what is not known of Google, and prints a table: npm run test:unknowns [-- FILE ...]
 * Each answer is tried in a run; a run has one answer to every question that has one left, so there are as many runs as the
 * question with the most answers has. A run that fails is told apart with EACH=1: one run an answer.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {otherAnswers} from 'sheets-here/services/unknowns';

interface Outcome {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {readonly name: string; readonly status: string}[];
}

/** Those that run the bundle, in the strict host, the page or the command line. */
const usual = [
  'browser',
  'calls',
  'checks',
  'cli',
  'conformance',
  'door',
  'functions',
  'house',
  'lists',
  'local',
  'prediction',
  'reports',
  'run',
  'schedule',
  'scripts',
  'sweeps',
].map((folder) => `test/${folder}/`);

const files = process.argv.slice(2);

/** In turn the first, second, … other answer of every question. What a scope refuses hides other answers: it is asked alone. */
function together(): readonly string[] {
  const runs: string[][] = [];
  const seen = new Map<string, number>();
  for (const [question, answer] of otherAnswers) {
    const place = question === 'currentonly' ? runs.length : (seen.get(question) ?? 0);
    seen.set(question, place + 1);
    (runs[place] ??= []).push(`${question}:${answer}`);
  }
  return runs.map((run) => run.join(','));
}

const runs = process.env['EACH'] ? otherAnswers.map((pair) => pair.join(':')) : together();
const folder = mkdtempSync(join(tmpdir(), 'ciclo-'));
const report = join(folder, 'report.json');

for (const answer of ['', ...runs]) {
  const {stderr} = spawnSync(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      '--silent',
      '--json',
      `--outputFile=${report}`,
      ...(files.length ? files : usual),
    ],
    {env: {...process.env, SHEETS_HERE_UNKNOWN: answer}, encoding: 'utf8'},
  );
  let outcome: Outcome;
  try {
    outcome = JSON.parse(readFileSync(report, 'utf8')) as Outcome;
  } catch {
    throw new Error(`no report under ${answer}:\n${stderr}`);
  }
  rmSync(report);
  const {numPassedTests, numFailedTests, testResults} = outcome;
  if (numFailedTests || testResults.some(({status}) => status === 'failed')) process.exitCode = 1;
  const failed = testResults
    .filter(({status}) => status === 'failed')
    .map(({name}) => relative(process.cwd(), name));
  console.log(
    [(answer || 'the usual answers').padEnd(28), `${String(numPassedTests)} passed`]
      .concat(numFailedTests ? [`${String(numFailedTests)} failed`] : [], failed)
      .join('  '),
  );
}
rmSync(folder, {recursive: true});
