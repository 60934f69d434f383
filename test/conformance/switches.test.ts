/** Were Google to answer otherwise than the local host usually does, the comparison would name the cases that show it, and no others. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {answersTo, type Unknowns} from 'sheets-here/services/unknowns';
import type {Observation} from './case';
import {allCases} from './cases';
import {differences} from './compare';
import {openEngine} from './engine';
import {playSelfCheck, type Engine} from './play';
import {selfCheckFiles, type SelfCheckFiles} from './selfcheck/files';

let files: SelfCheckFiles;
let engine: Engine;
let usual: Observation;

// Of the machine; see conformance.test.ts.
const scriptTimeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** @param topics those played; usual: all */
async function observe(
  unknowns: Partial<Unknowns>,
  topics?: readonly string[],
): Promise<Observation> {
  const answers = {...answersTo(), ...unknowns};
  // Cold executions are those of conformance.test.ts.
  const options = {scriptTimeZone, unknowns: answers, warm: true, ...(topics && {topics})};
  return (await playSelfCheck(files, engine, options)).observation;
}

beforeAll(async () => {
  files = await selfCheckFiles(process.cwd());
  engine = openEngine();
  usual = await observe({});
}, 60_000);

const caseIds = (topic: string): string[] =>
  allCases.map(({id}) => id).filter((id) => id.startsWith(topic));

/** An answer and the cases that show it. */
type Switch = readonly [Partial<Unknowns>, readonly string[]];

const apart: readonly Switch[] = [
  [{dateArguments: 'number'}, ['arguments/date', 'arguments/date-of-formula']],
  [{dateResults: 'number'}, ['results/date']],
  [{errorArguments: 'refused'}, ['arguments/error-cell', 'arguments/error-in-range']],
  [{answerSize: 'small'}, ['run/large']],
  [{copiedMarks: 'doubled'}, ['metadata/copied', 'names/copied']],
  [{marksOrder: 'reversed'}, ['metadata/two-of-a-key']],
  [{currentonly: 'noUrl'}, ['scopes/address']],
];

const names = async (google: Promise<Observation>): Promise<string[]> =>
  differences(await google, usual).map(({id}) => id);

test.each(apart)(
  '%j is shown by these cases of its topics',
  async (unknowns, cases) => {
    const topics = cases.map((id) => id.slice(0, id.indexOf('/')));
    expect(await names(observe(unknowns, topics))).toEqual(cases);
  },
  60_000,
);

test('all of them together are shown by those, and by no others of any topic', async () => {
  const together = Object.assign({}, ...apart.map(([unknowns]) => unknowns)) as Partial<Unknowns>;
  const cases = apart.flatMap(([, ids]) => ids);
  expect((await names(observe(together))).sort()).toEqual([...cases].sort());
}, 60_000);

test.each<Switch>([
  [{currentonly: 'noFormats'}, ['scopes/formats']],
  [{currentonly: 'noCharts'}, ['scopes/charts']],
  [{currentonly: 'noNames'}, ['scopes/names', ...caseIds('names/')]],
])(
  '%j is shown by these, and by no others',
  async (unknowns, cases) => {
    expect(await names(observe(unknowns))).toEqual(cases);
  },
  60_000,
);

test('a case that cannot be prepared stops no other', async () => {
  const google = await observe({currentonly: 'noMarks'});
  const different = differences(google, usual);
  expect(different.length).toBeGreaterThan(10);
  for (const {id, google: found} of different) {
    expect(id).toMatch(/^(metadata\/|scopes\/marks$)/);
    expect(found).toMatch(/^(failed|refused): Specified permissions are not sufficient/);
  }
}, 60_000);

test.each<[string, Partial<Unknowns>, number, string]>([
  ['nothing', {}, 0, '^\\d+ cases compared, 0 different.\n$'],
  [
    'one other answer',
    {dateResults: 'number'},
    1,
    '^results/date: .*\n  Google  "number 45306.5"\n  local   "Date .*"\n\\d+ cases compared, 1 different.\n$',
  ],
])(
  'npm run selfcheck:compare prints %s',
  async (_, unknowns, status, printed) => {
    const folder = mkdtempSync(join(tmpdir(), 'selfcheck-'));
    try {
      const file = join(folder, 'google.json');
      writeFileSync(file, JSON.stringify(await observe(unknowns)));
      const ran = spawnSync(
        process.execPath,
        ['scripts/run.mjs', 'scripts/selfcheckCompare.ts', file],
        {encoding: 'utf8', env: {...process.env, SHEETS_HERE_UNKNOWN: ''}},
      );
      expect(ran.stderr).toBe('');
      expect(ran.stdout).toMatch(new RegExp(printed));
      expect(ran.status).toBe(status);
    } finally {
      rmSync(folder, {recursive: true});
    }
  },
  60_000,
);
